import { withoutPrefix } from '../i18n/locales.ts';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { SentenceError } from '../sentence-error.ts';
import { site } from '../site.ts';

/** Pages whose text is worth searching: codes, institutions and guides; tables would be noise. */
const INDEXED =
  /^(?:(?:http|card|bank|response|js-sdk|webapi)\/[0-9A-Z]+|issuer\/[a-z-]+|guides\/[a-z]+\/[a-z-]+)\/$/;

/** What the search of the site loads; the rest are ready-made interfaces, which it does not use. */
const SHIPPED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind|fragment|index|filter)$/;

/** The page that a request asks for, as Pagefind names it: `/en/card/02/`. */
const requestToUrl = ({ url }: Request): string =>
  `/${decodeURI(new URL(url).pathname).slice(site.base.length)}`;

/** The head of a page, and what stands around its main part: nothing that is searched. */
const AROUND = /<head>.*?(<main.*<\/main>).*/s;

/**
 * Makes the full-text index of the built pages, one a language. Pagefind is a process of its own: it reads
 * a page while the next ones are made, and writes its files while other steps are at theirs.
 * @throws SentenceError when Pagefind cannot; the build fails with it
 */
export function fullTextIndex(): AstroIntegration {
  let index: PagefindIndex;
  let count = 0;
  /** The first thing that Pagefind could not do. */
  let failure: unknown = null;
  const told = async (answer: Promise<{ errors: string[] }>): Promise<void> => {
    try {
      required(await answer);
    } catch (error) {
      failure ??= error;
    }
  };
  /** Pages are told in the order in which they are asked for, though they are not made in it. */
  let sent = Promise.resolve();
  let written = Promise.resolve();
  return {
    name: 'full-text-index',
    hooks: {
      'astro:build:start': async ({ setPrerenderer }) => {
        // Where Pagefind cannot run at all, that is told before a thousand pages are made for it.
        index = await begin();
        setPrerenderer((standard) => ({
          ...standard,
          render: (request, options) => {
            const rendered = standard.render(request, options);
            const url = requestToUrl(request);
            if (!INDEXED.test(withoutPrefix(url.slice(1)))) return rendered;
            count += 1;
            const page = rendered.then(async (result) => {
              const response = result instanceof Response ? result : result.response;
              return { response, html: Buffer.from(await response.arrayBuffer()) };
            });
            sent = Promise.all([page, sent]).then(
              ([{ html }]) =>
                void told(
                  index.addHTMLFile({ url, content: html.toString().replace(AROUND, '$1') }),
                ),
              // A page that cannot be made is told by those who asked for it.
              () => undefined,
            );
            return page.then(({ response, html }) => new Response(html, response));
          },
        }));
      },
      'astro:build:generated': ({ dir }) => {
        const outputPath = fileURLToPath(new URL('pagefind/', dir));
        written = sent.then(() => told(index.writeFiles({ outputPath })));
      },
      'astro:build:done': async ({ dir, logger }) => {
        await written;
        await close();
        if (failure !== null) throw toSentence(failure);
        const folder = new URL('pagefind/', dir);
        for (const name of readdirSync(folder))
          if (!SHIPPED.test(name)) rmSync(new URL(name, folder));
        logger.info(`${String(count)} pages indexed`);
      },
    },
  };
}

/** What Pagefind could not do, as a sentence. */
function toSentence(error: unknown): SentenceError {
  const reason = error instanceof Error ? error.message : String(error);
  return new SentenceError(`Pagefind could not make the index (${reason}).`, { cause: error });
}

/** An empty index. @throws SentenceError where Pagefind cannot run */
async function begin(): Promise<PagefindIndex> {
  try {
    const { index } = required(await createIndex({ keepIndexUrl: false }));
    if (index === undefined) throw new Error('there is no index');
    return index;
  } catch (error) {
    throw toSentence(error);
  }
}

/** What Pagefind answered; its errors come as values. */
function required<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
  return answer;
}
