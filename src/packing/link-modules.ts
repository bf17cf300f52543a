import { LOCALES } from '../i18n/locales.ts';
import type { PackedFile } from './archive.ts';

/** The plugins that link codes: the module of each, and what makes it. */
export const LINK_PLUGINS = [
  {
    id: 'remark',
    make: 'makeRemark',
    about: 'Links the codes of Markdown: a plugin of remark.',
    type: 'Plugin',
  },
  {
    id: 'rehype',
    make: 'makeRehype',
    about: 'Links the codes of HTML: a plugin of rehype.',
    type: 'Plugin',
  },
  {
    id: 'satteri',
    make: 'makeSatteri',
    about: 'Links the codes of Markdown: a plugin of Sätteri, the Markdown processor of Astro 7.',
    type: 'SatteriPlugin',
  },
] as const;

/** The types of the plugins, free of the types of what runs them. */
const TYPES = `export interface LinkOptions {
  /** The address of the Codebook, with its scheme. */
  readonly site: string;
  /** The language of the pages that are linked to; Korean where none is named. */
  readonly locale?: ${LOCALES.map((locale) => `'${locale}'`).join(' | ')};
  /** Whether inline code that holds one code becomes a link. */
  readonly inlineCode?: boolean;
  /** Whether codes in headings become links. */
  readonly headings?: boolean;
  /** Whether only the first of each code becomes a link. */
  readonly once?: boolean;
}
`;

/** How a plugin is declared. The trees are those of mdast and hast, of which it needs no types. */
const DECLARED = {
  Plugin: 'declare const plugin: (options?: LinkOptions) => (tree: any) => void;',
  SatteriPlugin:
    'declare const plugin: (options?: LinkOptions) => { name: string; after: (tree: any, context: any) => void };',
} as const;

/**
 * The modules of the plugins.
 * @param file what they link by, as the page about linking loads it
 */
export function fileToLinkModules(file: unknown): PackedFile[] {
  const text = JSON.stringify(JSON.stringify(file));
  return LINK_PLUGINS.flatMap(({ id, make, about, type }) => [
    {
      path: `${id}.mjs`,
      content: `// ${about}\nimport { ${make} } from './links.mjs';\nconst plugin = /* @__PURE__ */ ${make}(/* @__PURE__ */ JSON.parse(${text}));\nexport default plugin;\n`,
    },
    {
      path: `${id}.cjs`,
      content: `// ${about}\n'use strict';\nmodule.exports = require('./links.cjs').${make}(require('./data/linking/codes.json'));\n`,
    },
    {
      path: `${id}.d.mts`,
      content: `${TYPES}/** ${about} */\n${DECLARED[type]}\nexport default plugin;\n`,
    },
    {
      path: `${id}.d.cts`,
      content: `declare namespace plugin {\n${TYPES.replaceAll('export ', '')}}\n/** ${about} */\n${DECLARED[type].replace('LinkOptions', 'plugin.LinkOptions')}\nexport = plugin;\n`,
    },
  ]);
}
