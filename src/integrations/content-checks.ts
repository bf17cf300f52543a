import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { checkedContentOnce } from '../checks/check-content.ts';
import { contentToKnownNames, mistakesOfProse } from '../checks/check-prose.ts';
import { ContentError } from '../reading/mistake.ts';
import { CONTENT_FOLDER, readContent } from '../reading/read-content.ts';

/**
 * Stops a build, and a server before it starts, when the content has mistakes. Astro itself logs a
 * dangling reference or a skipped row and ends well; here each is a sentence and the build fails
 * before it writes anything.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        checkedContentOnce();
        updateConfig({ vite: { plugins: [soundProse(command === 'dev')] } });
      },
    },
  };
}

/**
 * Lets no prose with a mistake be compiled, as what is compiled is run. A server that is running
 * shows what stood there before; the sentence is told by those who load the content.
 */
function soundProse(isServer: boolean): Plugin {
  const folder = resolve(CONTENT_FOLDER, 'guides') + sep;
  const lastSound = new Map<string, string>();
  return {
    name: 'sound-prose',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx(?:\?|$)/ },
      handler(id) {
        const file = id.replace(/\?.*/, '');
        // Prose that was taken away: the page that shows it is told of by the content checks.
        const isGone = isServer && resolve(file).startsWith(folder) && !existsSync(file);
        return isGone ? { code: lastSound.get(file) ?? '', map: null } : null;
      },
    },
    transform: {
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        if (!resolve(id).startsWith(folder)) return null;
        const known = contentToKnownNames(readContent().content);
        const mistakes = mistakesOfProse(relative('', id), code, known);
        if (mistakes.length === 0) {
          lastSound.set(id, code);
          return null;
        }
        if (!isServer) throw new ContentError(mistakes);
        // Nothing at all where nobody has looked at it yet: an empty text is sound.
        return { code: lastSound.get(id) ?? '', map: null };
      },
    },
  };
}
