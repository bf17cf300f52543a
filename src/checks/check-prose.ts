import { join } from 'node:path';
import { LOCALES } from '../i18n/locales.ts';
import { textToCharacterMistake } from '../reading/characters.ts';
import { mistakesOfText } from '../reading/mistakes-of-text.ts';
import type { Finding, Mistake } from '../reading/mistake.ts';
import { readText } from '../reading/read-text.ts';
import { textToForeignLetter } from '../reading/value-rules.ts';
import type { Content } from '../schemas/collections.ts';
import { HANGUL } from '../schemas/text.ts';
import { parseProse } from './parse-prose.ts';
import { nodeToFindings, type KnownNames } from './prose-nodes.ts';

/** The most bytes of the prose of a guide in one language. */
const LARGEST_PROSE = 50_000;

/**
 * What is wrong with the prose of the guides: a language that is missing, a code or a domain that
 * does not exist, anything that is no plain text, letters of the other language.
 * @param folder the content folder
 * @param files every file of prose in it
 */
export function checkProse(folder: string, content: Content, files: readonly string[]): Mistake[] {
  const base = join(folder, 'guides');
  const wanted = content.guides.flatMap(({ group, id }) =>
    LOCALES.map((locale) => join(base, group, `${id}.${locale}.mdx`)),
  );
  const missing = wanted
    .filter((file) => !files.includes(file))
    .map((file) => ({
      file,
      entry: null,
      what: 'is missing',
      mend: 'write the prose of the guide',
    }));
  const known = contentToKnownNames(content);
  const found = files.flatMap((file): Mistake[] => {
    if (!wanted.includes(file)) {
      const mend = 'add the .yaml file of its guide or delete it';
      return [{ file, entry: null, what: 'belongs to no guide', mend }];
    }
    const read = readText(file, LARGEST_PROSE);
    return 'mistake' in read
      ? [{ file, entry: null, ...read.mistake }]
      : mistakesOfProse(file, read.text, known);
  });
  return [...missing, ...found];
}

/** What prose may name. */
export function contentToKnownNames(content: Content): KnownNames {
  const { http, card, bank, response, jsSdk } = content;
  const tables = { http, card, bank, response, 'js-sdk': jsSdk };
  const codes = Object.entries(tables).flatMap(([kind, rows]) =>
    rows.map(({ code }) => `${kind} ${code}`),
  );
  return {
    codes: new Set(codes),
    domains: new Set(content.domains.map(({ id }) => id)),
    meanings: new Set(response.map(({ code, domain }) => `${code} ${domain}`)),
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
  const isEnglish = file.endsWith('.en.mdx');
  for (const { line, value } of [...nodeToFindings(parsed.tree, text, known)]) {
    if ('what' in value) mistakes.push(tell(line, value));
    else {
      const finding = textToFinding(value.text, isEnglish);
      if (finding !== null) mistakes.push(tell(line, finding));
    }
  }
  return mistakes;
}

/** What is wrong with a text as a reader will see it, whatever it was written with. */
function textToFinding(text: string, isEnglish: boolean): Finding | null {
  if (isEnglish && HANGUL.test(text))
    return { what: 'holds Hangul in English prose', mend: 'write it in English' };
  return textToCharacterMistake(text, '\n') ?? textToForeignLetter(text, isEnglish ? 'en' : 'ko');
}
