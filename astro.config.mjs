import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { PROSE_FEATURES } from './src/checks/parse-prose.ts';
import { agentFiles } from './src/integrations/agent-files.ts';
import { checksums } from './src/integrations/checksums.ts';
import { compressedFiles } from './src/integrations/compressed-files.ts';
import { fullTextIndex } from './src/integrations/full-text-index.ts';
import { hoverCard } from './src/integrations/hover-card.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { leanImports } from './src/integrations/lean-imports.ts';
import { licences } from './src/integrations/licences.ts';
import { npmPackage } from './src/integrations/npm-package.ts';
import { pageSheets } from './src/integrations/page-sheets.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { soundProse } from './src/integrations/sound-prose.ts';
import { localeToPrefix, LOCALES, withoutPrefix } from './src/i18n/locales.ts';
import { homePath, pathToAbsolute } from './src/paths.ts';
import { site } from './src/site.ts';

/** The error pages. */
const errors = LOCALES.map((locale) => `${pathToAbsolute(homePath(locale))}404/`);

/** Addresses of the manual lead on, and error pages are no places: neither is listed. */
const isListed = (page) => !/\.md\/$/.test(page) && !errors.includes(page);

/** A page in every language. */
const addressToLinks = (address) => {
  const root = pathToAbsolute(site.base);
  const path = withoutPrefix(address.slice(root.length));
  return LOCALES.map((lang) => ({ lang, url: root + localeToPrefix(lang) + path }));
};

export default defineConfig({
  site: site.origin,
  base: site.base,
  // Astro empties its folder before it fails: only `npm run build` publishes, once all has gone well.
  outDir: './.dist/next',
  // Beside the project's own files, so that a copy of the project that shares its packages has a cache of its own.
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  logger: { entrypoint: './src/integrations/build-log.ts' },
  // One style sheet a page and nothing inline: `style-src 'self'` holds, and the second page costs no style at all.
  // A page is made while others are written.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    // The worker of the decoder is a file among the others, whose address the policy of the page knows.
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: '_astro/[name].[hash].js' } },
    },
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    environments: {
      // The one script of a page is called after its layout, without the place of its tag.
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
              // Every page names the parts, and a hash does not compress.
              chunkFileNames: '_astro/[name].[hash:6].js',
              // What the parts share is one file, not one for each pair of them.
              codeSplitting: {
                groups: [
                  {
                    name: 'common',
                    test: /\/src\/(?:browser\/common|kinds|shared)\/[^/]+$/,
                    minShareCount: 2,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  // Prose is published as it is written: no smart quotes, and no highlighter, whose colours are inline styles.
  markdown: {
    processor: satteri({ features: PROSE_FEATURES }),
    syntaxHighlight: false,
  },
  integrations: [
    leanImports(),
    licences(),
    soundProse(),
    mdx(),
    sitemap({
      filter: isListed,
      // Its own way to them looks through all pages for each of them.
      serialize: (page) => ({ ...page, links: addressToLinks(page.url) }),
    }),
    hostFiles(),
    hoverCard(),
    pageSheets(),
    agentFiles(),
    serviceWorker(),
    npmPackage(),
    fullTextIndex(),
    compressedFiles(),
    checksums(),
  ],
});
