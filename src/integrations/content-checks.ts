import type { AstroIntegration } from 'astro';
import { checkedContentOnce } from '../checks/check-content.ts';
import { ContentError } from '../reading/mistake.ts';

/**
 * Stops a build when the content has mistakes. Astro itself logs a dangling reference or a skipped
 * row and ends well; here each is a sentence and the build fails before it writes anything.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        try {
          checkedContentOnce();
        } catch (error) {
          // The sentences are the whole message: a stack would bury them.
          if (error instanceof ContentError) error.stack = '';
          throw error;
        }
      },
    },
  };
}
