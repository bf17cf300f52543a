import { join } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { judge, onSoundContent, reader } from './sound-content.ts';

/**
 * Loads the prose of the guides. Astro’s `glob` reads it; when it is read anew is ours to say, as
 * prose is compiled and run: the whole content is judged before.
 * @throws ContentError with a sentence a mistake, in whichever file it is
 */
export function proseFiles(): Loader {
  const { load } = glob({
    pattern: '**/*.mdx',
    base: join(reader.folder, 'guides'),
    // `docs/cancel.ko`: the path as it is, where the loader would make a slug of it.
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
  return {
    name: 'prose-files',
    load: async (context) => {
      judge();
      const unwatched = { ...context };
      delete unwatched.watcher;
      await load(unwatched);
      onSoundContent(context, () => load(unwatched));
    },
  };
}
