import { fileToLocale, LOCALES, localeToPrefix } from '../i18n/locales.ts';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { KIND_IDS } from '../kind-list.ts';
import { pathToAbsolute } from '../paths.ts';
import { site } from '../site.ts';

/** A page as Markdown. */
interface Twin {
  /** The folder of the page: `en/card/02`. */
  folder: string;
  text: string;
}

/** The first heading of a page. @example twinToTitle('# 3095 Failure\n\n…') // '3095 Failure' */
const twinToTitle = (text: string): string => /^# (.+)$/m.exec(text)?.[1] ?? '';

/** A page under one of the folders of a section, not the page of the section itself. */
const isBelow = ({ folder }: Twin, section: string): boolean => folder.startsWith(`${section}/`);

/**
 * The pages of a section with their addresses as Markdown.
 * @param section its folder: `en/card`
 */
function sectionToLlms(section: string, twins: readonly Twin[]): string {
  const own = twins.find(({ folder }) => folder === section);
  const lines = twins
    .filter((twin) => isBelow(twin, section))
    .map(
      ({ folder, text }) =>
        `- [${twinToTitle(text)}](${pathToAbsolute(`${site.base}${folder}.md`)})`,
    );
  const title = own === undefined ? section : twinToTitle(own.text);
  return `# ${title}\n\n> ${pathToAbsolute(`${site.base}llms.txt`)} tells what the Codebook is.\n\n${lines.join('\n')}\n`;
}

/**
 * Writes what agents read beside the pages: each Markdown page in its other spelling (`/card/02.md`), a
 * `llms.txt` for each section, and all of the English pages as `llms-full.txt`.
 */
export function agentFiles(): AstroIntegration {
  return {
    name: 'agent-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
          .map((name) => name.replaceAll('\\', '/'))
          .filter((name) => name.endsWith('/index.md'))
          .sort();
        const twins: Twin[] = [];
        for (const name of names) {
          const folder = name.slice(0, -'/index.md'.length);
          const text = readFileSync(join(root, name), 'utf8');
          twins.push({ folder, text });
          writeFileSync(join(root, `${folder}.md`), text);
        }
        const english = twins.filter(({ folder }) => fileToLocale(folder) === 'en');
        const sections = [...KIND_IDS, 'guides'].flatMap((name) =>
          LOCALES.map((locale) => localeToPrefix(locale) + name),
        );
        for (const section of sections)
          if (twins.some((twin) => isBelow(twin, section)))
            writeFileSync(join(root, section, 'llms.txt'), sectionToLlms(section, twins));
        const lead = readFileSync(join(root, 'llms.txt'), 'utf8');
        writeFileSync(
          join(root, 'llms-full.txt'),
          [lead, ...english.map(({ text }) => text)].join('\n---\n\n'),
        );
        logger.info(`${String(twins.length)} pages`);
      },
    },
  };
}
