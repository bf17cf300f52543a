import { glob, type Loader } from 'astro/loaders';
import { onSoundContent } from './content-watch.ts';
import { CONTENT_FOLDER } from './read-content.ts';

/**
 * Loads the prose of the guides. Astro’s `glob` reads it; when it is read anew is ours to say, as
 * prose with a mistake must not be compiled.
 * @param check throws ContentError when anything in the content is wrong; asked before a reload
 */
export function proseFiles(check: () => unknown): Loader {
  const { load } = glob({
    pattern: '**/*.mdx',
    base: `${CONTENT_FOLDER}/guides`,
    // `docs/cancel.ko`: the path as it is, where the loader would make a slug of it.
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
  return {
    name: 'prose-files',
    load: async (context) => {
      const unwatched = { ...context };
      delete unwatched.watcher;
      await load(unwatched);
      onSoundContent(context, check, () => load(unwatched));
    },
  };
}
