import { basename, dirname, join } from 'node:path';
import {
  DEFAULT_LOCALE,
  keyToLocale,
  LANGUAGES,
  LOCALES,
  others,
  type Locale,
} from '../i18n/locales.ts';
import { guideToAnchors } from '../kinds/guide-section.ts';
import { textToCharacterMistake } from '../reading/characters.ts';
import { contentToCodeRows, type Content } from '../reading/collections.ts';
import { mistakesOfText } from '../reading/mistakes-of-text.ts';
import type { Finding, Mistake } from '../reading/mistake.ts';
import type { TextOrMistake } from '../reading/read-text.ts';
import { textToForeignLetter } from '../reading/value-rules.ts';
import { HANGUL } from '../schemas/text.ts';
import { parseProse } from './parse-prose.ts';
import { nodeToFindings, nodeToText, type KnownNames } from './prose-nodes.ts';
import { contentToHosts, hostsToAddressPattern, textToAddressFinding } from './rules/addresses.ts';

/**
 * What is wrong with the prose of the guides: a language that is missing, a code or a domain that
 * does not exist, an address, anything that is no plain text, letters of the other language.
 * @param folder the content folder
 * @param prose every file of prose in it
 */
export function checkProse(
  folder: string,
  content: Content,
  prose: ReadonlyMap<string, TextOrMistake>,
): Mistake[] {
  const base = join(folder, 'guides');
  const wanted = content.guides.flatMap(({ group, id }) =>
    LOCALES.map((locale) => join(base, group, `${id}.${locale}.mdx`)),
  );
  const missing = wanted
    .filter((file) => !prose.has(file))
    .map((file) => ({
      file,
      entry: null,
      what: 'is missing',
      mend: 'write the prose of the guide',
    }));
  const known = contentToKnownNames(content);
  const found = [...prose].flatMap(([file, read]): Mistake[] => {
    if (!wanted.includes(file)) {
      const mend = 'add the .yaml file of its guide or delete it';
      return [{ file, entry: null, what: 'belongs to no guide', mend }];
    }
    return 'mistake' in read
      ? [{ file, entry: null, ...read.mistake }]
      : mistakesOfProse(file, read.text, known);
  });
  return [...missing, ...found, ...unlikeTwins(prose, wanted)];
}

/** What of a guide is there in each language alike. */
const SHARED: readonly (readonly [noun: string, pattern: RegExp])[] = [
  ['headings', /^#{2,3} /gm],
  ['notes', /^<Note>/gm],
];

/** Guides that say more in one language than in the other, as far as their headings and notes tell. */
function unlikeTwins(
  prose: ReadonlyMap<string, TextOrMistake>,
  wanted: readonly string[],
): Mistake[] {
  const textOf = (file: string): string | null => {
    const read = prose.get(file);
    return read !== undefined && 'text' in read ? read.text : null;
  };
  const ending = `.${DEFAULT_LOCALE}.mdx`;
  const twins = wanted
    .filter((file) => file.endsWith(ending))
    .flatMap((file) =>
      others(DEFAULT_LOCALE).map((locale) => ({
        file,
        locale,
        pair: [file, `${file.slice(0, -ending.length)}.${locale}.mdx`].map(textOf),
      })),
    );
  return twins.flatMap(({ file, locale, pair }): Mistake[] => {
    const [own = null, other = null] = pair;
    if (own === null || other === null) return [];
    for (const [noun, pattern] of SHARED) {
      const [here, there] = [own, other].map((text) => text.match(pattern)?.length ?? 0);
      if (here !== there)
        return [
          {
            file,
            entry: null,
            what: `differs from the ${LANGUAGES[locale].inEnglish} prose in the number of ${noun} (${String(here)} and ${String(there)})`,
            mend: 'say the same in each language',
          },
        ];
    }
    return [];
  });
}

/** What prose may name, and the addresses that it must not. */
export function contentToKnownNames(content: Content): KnownNames {
  const codes = contentToCodeRows(content).flatMap(([kind, rows]) =>
    rows.map(({ code }) => `${kind} ${code}`),
  );
  return {
    codes: new Set(codes),
    domains: new Set(content.domains.map(({ id }) => id)),
    meanings: new Set(content.response.map(({ code, domain }) => `${code} ${domain}`)),
    sections: new Set(
      content.guides.flatMap((guide) =>
        guideToAnchors(guide).map((anchor) => `${guide.group}/${guide.id}#${anchor}`),
      ),
    ),
    addresses: hostsToAddressPattern(contentToHosts(content)),
  };
}

/**
 * What is wrong with one text of prose.
 * @example mistakesOfProse('content/guides/docs/x.ko.mdx', '<Code kind="card" code="98" />', known)[0]?.what
 * // 'names the card code "98", which does not exist'
 */
export function mistakesOfProse(file: string, text: string, known: KnownNames): Mistake[] {
  const tell = (line: number | null, { what, mend }: Finding): Mistake => ({
    file,
    line,
    entry: null,
    what,
    mend,
  });
  if (text.trim() === '')
    return [tell(null, { what: 'is empty', mend: 'write the prose of the guide' })];
  const mistakes = mistakesOfText(text, file, () => null);
  // Letters that nobody sees lead the parser astray: they are taken out first.
  if (mistakes.length > 0) return mistakes;
  const parsed = parseProse(text);
  if ('mistake' in parsed) return [tell(parsed.mistake.line, parsed.mistake)];
  const locale = keyToLocale(basename(file).split('.').at(-2) ?? '') ?? DEFAULT_LOCALE;
  const { hasHangul, inEnglish } = LANGUAGES[locale];
  if (hasHangul && !HANGUL.test(text))
    mistakes.push(
      tell(1, {
        what: `holds no Hangul in ${inEnglish} prose`,
        mend: `write it in ${inEnglish}`,
      }),
    );
  const blocks = 'children' in parsed.tree ? parsed.tree.children : [];
  const headings = blocks.flatMap((node) =>
    node.type === 'heading' ? [{ said: nodeToText(node), line: node.position?.start.line }] : [],
  );
  for (const [at, { said, line }] of headings.entries())
    if (said !== '' && headings.slice(0, at).some((earlier) => earlier.said === said)) {
      const what = `has the heading ${JSON.stringify(said.slice(0, 60))} twice`;
      mistakes.push(tell(line ?? null, { what, mend: 'give the second one another text' }));
    }
  const guide = `${basename(dirname(file))}/${basename(file).replace(/\..*/, '')}`;
  for (const { line, value } of [...nodeToFindings(parsed.tree, text, guide, known)]) {
    if ('what' in value) mistakes.push(tell(line, value));
    else {
      const finding = textToFinding(value.text, locale, known);
      if (finding !== null) mistakes.push(tell(line, finding));
    }
  }
  return mistakes;
}

/** What is wrong with a text as a reader will see it, whatever it was written with. */
function textToFinding(text: string, locale: Locale, { addresses }: KnownNames): Finding | null {
  const { hasHangul, inEnglish } = LANGUAGES[locale];
  if (!hasHangul && HANGUL.test(text))
    return { what: `holds Hangul in ${inEnglish} prose`, mend: `write it in ${inEnglish}` };
  if (/^:{2,}|\$\$/m.test(text))
    return {
      what: 'holds a sign that prose does not have (::: or $$)',
      mend: 'write <Note> for a caution, and formulas in words',
    };
  return (
    textToCharacterMistake(text, '\n') ??
    textToForeignLetter(text, locale) ??
    textToAddressFinding(text, addresses)
  );
}
