import { withoutPrefix } from '../i18n/locales.ts';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { SentenceError } from '../sentence-error.ts';

/** Pages whose text is worth searching: codes, institutions and guides; tables would be noise. */
const INDEXED =
  /^((http|card|bank|response|js-sdk|webapi)\/[0-9A-Z]+|issuer\/[a-z-]+|guides\/[a-z]+\/[a-z-]+)\/index\.html$/;

/** What the search of the site loads; the rest are ready-made interfaces, which it does not use. */
const SHIPPED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind|(?:fragment|index|filter)\/.+)$/;

/**
 * Makes the full-text index of the built pages, one a language.
 * @throws SentenceError when Pagefind cannot; the build fails with it
 */
export function fullTextIndex(): AstroIntegration {
  return {
    name: 'full-text-index',
    hooks: {
      // Where Pagefind cannot run at all, that is told before a thousand pages are made for it.
      'astro:build:start': () => orSentence(begin),
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const names = await readdir(root, { recursive: true });
        const pages = names
          .map((name) => name.replaceAll('\\', '/'))
          .filter((name) => INDEXED.test(withoutPrefix(name)))
          .sort();
        await orSentence(async () => {
          for (const { path, content } of await indexPages(root, pages)) {
            if (!SHIPPED.test(path)) continue;
            const file = join(root, 'pagefind', path);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, content);
          }
        });
        logger.info(`${String(pages.length)} pages indexed`);
      },
    },
  };
}

/** Runs a step of Pagefind, and ends its process. @throws SentenceError with what it could not do */
async function orSentence(step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SentenceError(`Pagefind could not make the index (${reason}).`, { cause: error });
  } finally {
    await close();
  }
}

/** An empty index. */
async function begin(): Promise<PagefindIndex> {
  const { index } = required(await createIndex({ keepIndexUrl: false }));
  if (index === undefined) throw new Error('there is no index');
  return index;
}

/** The files of an index of pages, with forward slashes. */
async function indexPages(root: string, pages: readonly string[]): Promise<IndexFile[]> {
  const index = await begin();
  for (const page of pages) {
    const content = await readFile(join(root, page), 'utf8');
    required(await index.addHTMLFile({ url: `/${page.replace('index.html', '')}`, content }));
  }
  const { files } = required(await index.getFiles());
  return files.map(({ path, content }) => ({ path: path.replaceAll('\\', '/'), content }));
}

/** What Pagefind answered; its errors come as values. */
function required<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
  return answer;
}
