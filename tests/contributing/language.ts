import { globSync } from 'node:fs';
import { isScalar, parseDocument, visit, type Pair, type YAMLMap } from 'yaml';
import { replaceOnce, type Workshop } from './workshop.ts';

/** A language that nobody speaks: its words are those of English, each with marks around it. */
export const MADE_UP = 'qx';

/** What `LANGUAGES` has of it. */
const FACTS = `  ${MADE_UP}: {
    name: 'Quixish',
    inEnglish: 'Quixish',
    openGraph: 'qx_QX',
    letters: /[0-9⟦⟧\\p{Script=Latin}]/u,
    hasHangul: false,
    longestTitle: 44,
    limit: /\\b\\d+ quix\\b/,
  },
};

/**
 * The locale that a route`;

/** The words of the made-up language: those of English with marks around each. */
const WORDS = `import { en } from './en.ts';
import type { Strings } from './ko.ts';
import { toPseudo } from './pseudo.ts';

/** The site's own words in Quixish. */
export const ${MADE_UP}: Strings = toPseudo(en);
`;

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : key);

/** Puts the made-up language beside English where a map has both languages, and tells whether it has. */
function addBesideEnglish(map: YAMLMap): boolean {
  const place = map.items.findIndex((pair) => keyOf(pair) === 'en');
  const english = map.items[place];
  if (english === undefined || !map.has('ko')) return false;
  const own = english.clone();
  own.key = MADE_UP;
  map.items.splice(place + 1, 0, own);
  return true;
}

/**
 * The texts of a content file in the made-up language, too, which says what English says.
 * @example yamlWithLanguage('name:\n  ko: 비씨\n  en: BC\n') // 'name:\n  ko: 비씨\n  en: BC\n  qx: BC\n'
 */
export function yamlWithLanguage(text: string): string {
  const document = parseDocument(text);
  const localised: YAMLMap[] = [];
  visit(document, {
    Map(_, map) {
      if (addBesideEnglish(map)) localised.push(map);
    },
  });
  return localised.length > 0 ? document.toString({ lineWidth: 0 }) : text;
}

/** Adds the made-up language as CONTRIBUTING says: to the list, its words, and the content. */
export function addLanguage({ edit, read, folder }: Workshop): void {
  edit('src/i18n/locales.ts', (text) =>
    replaceOnce(
      replaceOnce(text, "['ko', 'en'] as const", `['ko', 'en', '${MADE_UP}'] as const`),
      '};\n\n/**\n * The locale that a route',
      FACTS,
    ),
  );
  edit(`src/i18n/${MADE_UP}.ts`, () => WORDS);
  edit('src/i18n/strings.ts', (text) =>
    replaceOnce(
      replaceOnce(text, '{ ko, en }', `{ ko, en, ${MADE_UP} }`),
      'import { toPseudo }',
      `import { ${MADE_UP} } from './${MADE_UP}.ts';\nimport { toPseudo }`,
    ),
  );
  for (const file of globSync('content/**/*.yaml', { cwd: folder })) {
    const text = read(file);
    const made = yamlWithLanguage(text);
    if (made !== text) edit(file, () => made);
  }
  for (const file of globSync('content/**/*.en.mdx', { cwd: folder }))
    edit(file.replace(/\.en\.mdx$/, `.${MADE_UP}.mdx`), () => read(file));
}
