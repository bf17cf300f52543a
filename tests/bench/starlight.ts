import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Codebook } from '../../src/model/codebook.ts';
import { installTools } from '../install-tools.ts';
import { tableToLines } from './table-lines.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'http://localhost',
  integrations: [starlight({
    title: 'Codes',
    defaultLocale: 'root',
    locales: { root: { label: '한국어', lang: 'ko' }, en: { label: 'English', lang: 'en' } },
    sidebar: [{ label: 'Tables', items: [{ slug: 'card' }, { slug: 'bank' }, { slug: 'response' }] }],
  })],
});
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** A peer's site that was built from our content. */
export interface PeerSite {
  /** The built folder. */
  dist: string;
  /** Wall time of the build, ms. */
  ms: number;
}

/** A text as it can stand in a cell of a Markdown table. */
const cell = (text: string): string => text.replace(/[|<>{}[\]*_`\\]/g, '\\$&');

/** Frontmatter takes any text as JSON. */
const frontmatter = (title: string): string => `---\ntitle: ${JSON.stringify(title)}\n---\n\n`;

/**
 * Builds a Starlight site with the same tables, and a page a code, in both languages.
 * @param hasCodePages false for the tables alone
 * @throws Error with one sentence when Starlight cannot be had or does not build
 */
export function buildStarlight({ tables }: Codebook, hasCodePages: boolean): PeerSite {
  const folder = installTools('starlight', {
    astro: '7.3.5',
    '@astrojs/starlight': '0.42.4',
    '@astrojs/markdown-remark': '7.3.0',
  });
  const docs = join(folder, 'src/content/docs');
  for (const made of ['src', 'dist', '.astro']) {
    rmSync(join(folder, made), { recursive: true, force: true });
  }
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'src/content.config.ts'), COLLECTIONS);
  for (const locale of ['ko', 'en'] as const) {
    const root = locale === 'ko' ? docs : join(docs, 'en');
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, 'index.md'), `${frontmatter('Codes')}Codes\n`);
    for (const table of tables.values()) {
      const lines = tableToLines(table);
      const rows = lines.map(({ code, ko, en }) => `| ${code} | ${cell(ko)} | ${cell(en)} |`);
      writeFileSync(
        join(root, `${table.id}.md`),
        `${frontmatter(table.title[locale])}| | | |\n|---|---|---|\n${rows.join('\n')}\n`,
      );
      if (!hasCodePages) continue;
      mkdirSync(join(root, table.id), { recursive: true });
      for (const { code, ko, en } of lines) {
        writeFileSync(
          join(root, table.id, `${code}.md`),
          `${frontmatter(`${code} ${locale === 'ko' ? ko : en}`)}${cell(ko)}\n\n${cell(en)}\n`,
        );
      }
    }
  }
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0)
    throw new Error(`Starlight did not build: ${(stdout + stderr).slice(-400).trim()}`);
  return { dist: join(folder, 'dist'), ms: performance.now() - start };
}
