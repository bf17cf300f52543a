import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentToKnownNames, mistakesOfProse } from '../checks/check-prose.ts';
import { ContentReader } from '../reading/read-content.ts';

/**
 * Lets a running server compile no prose with a mistake, as what is compiled is run. A build needs
 * none of it: the loaders judge the whole content before a page is compiled.
 */
export function soundProse(): AstroIntegration {
  return {
    name: 'sound-prose',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [lastSoundProse()] } });
      },
    },
  };
}

/**
 * Shows what stood there before in place of prose with a mistake; its sentence is told by those who
 * load the content.
 */
function lastSoundProse(): Plugin {
  // The loaders run apart from the plugins of the server, each with modules of its own.
  const reader = new ContentReader();
  const folder = resolve(reader.folder, 'guides') + sep;
  const lastSound = new Map<string, string>();
  return {
    name: 'last-sound-prose',
    enforce: 'pre',
    configureServer({ watcher }) {
      watcher.on('all', (_event, path) => {
        reader.forget(path);
      });
    },
    load: {
      filter: { id: /\.mdx(?:\?|$)/ },
      handler(id) {
        const file = id.replace(/\?.*/, '');
        // Prose that was taken away: the page that shows it is told of by the content checks.
        const isGone = resolve(file).startsWith(folder) && !existsSync(file);
        return isGone ? { code: lastSound.get(file) ?? '', map: null } : null;
      },
    },
    transform: {
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        if (!resolve(id).startsWith(folder)) return null;
        const known = contentToKnownNames(reader.read().content);
        if (mistakesOfProse(relative('', id), code, known).length === 0) {
          lastSound.set(id, code);
          return null;
        }
        // Nothing at all where nobody has looked at it yet: an empty text is sound.
        return { code: lastSound.get(id) ?? '', map: null };
      },
    },
  };
}
