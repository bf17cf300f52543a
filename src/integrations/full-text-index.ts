import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pages whose text is worth searching: codes, institutions and guides; tables would be noise. */
const INDEXED =
  /^(en\/)?((http|card|bank|response|js-sdk)\/[0-9A-Z]+|issuer\/[a-z-]+|guides\/[a-z]+\/[a-z-]+)\/index\.html$/;

/**
 * Makes the full-text index of the built pages, one a language.
 * @throws Error when Pagefind reports one; the build fails with it
 */
export function fullTextIndex(): AstroIntegration {
  return {
    name: 'full-text-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const names = await readdir(root, { recursive: true });
        const files = names
          .map((name) => name.replaceAll('\\', '/'))
          .filter((name) => INDEXED.test(name))
          .sort();
        try {
          const index = required(await createIndex({ keepIndexUrl: false }));
          for (const file of files) {
            const content = await readFile(new URL(file, dir), 'utf8');
            const url = `/${file.replace('index.html', '')}`;
            required(await index.index?.addHTMLFile({ url, content }));
          }
          required(
            await index.index?.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) }),
          );
          logger.info(`${String(files.length)} pages indexed`);
        } finally {
          await close();
        }
      },
    },
  };
}

/** What Pagefind answered; its errors come as values. */
function required<Answer extends { errors: string[] }>(answer: Answer | undefined): Answer {
  if (answer === undefined || answer.errors.length > 0) {
    throw new Error(
      `Pagefind could not make the index: ${answer?.errors.join('; ') ?? 'no index'}`,
    );
  }
  return answer;
}
