import type { Found, Match } from './match.ts';
import { rangeToOriginal, squash, type Range } from '../../shared/squash.ts';
import type { Entry, PreparedText } from './prepare.ts';
import { wordToForms } from '../../shared/word-forms.ts';
import type { Speech } from './speech.ts';

export { wordToForms };

/**
 * The words of a query that something must be found for; all of them when none says anything.
 * @example queryToWords('what is installment error', speech) // ['installment']
 */
export function queryToWords(query: string, { fillers }: Speech): string[] {
  // One Latin letter or digit stands in too many words to say anything.
  const words = query
    .split(/[\s,./·()[\]{}"'`:;!?]+/)
    .filter((word) => /[가-힣]|../.test(squash(word).text));
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
}

/** Where a word stands in a text: anywhere for Korean, at the beginning of a word for Latin. */
function wordToRange(forms: readonly string[], { text, squashed }: PreparedText): Range | null {
  for (const form of forms) {
    for (let at = squashed.text.indexOf(form); at >= 0; at = squashed.text.indexOf(form, at + 1)) {
      const range = rangeToOriginal(squashed, [at, at + form.length]);
      const before = text.charAt(range[0] - 1);
      if (!/^[a-z]/.test(form) || !/[a-z]/i.test(before)) return range;
    }
  }
  return null;
}

/**
 * Whether every word of a query stands in a text of an entry, in any order. Each word may stand in
 * another text, but what is shown is the text that has most of them.
 */
export function matchWords(
  entry: Entry,
  words: readonly (readonly string[])[],
  speech: Speech,
): Match | null {
  if (words.length === 0) return null;
  const { record, texts } = entry;
  const context = speech.context.get(record.kind ?? record.type) ?? [];
  const code = record.code?.toLowerCase();
  let best: { text: PreparedText; ranges: Range[] } | null = null;
  const open = new Set(words.keys());
  for (const text of texts) {
    const ranges: Range[] = [];
    for (const [index, forms] of words.entries()) {
      const range = wordToRange(forms, text);
      if (range === null) continue;
      open.delete(index);
      ranges.push(range);
    }
    if (ranges.length > (best?.ranges.length ?? 0)) best = { text, ranges };
  }
  if (best === null) return null;
  for (const index of [...open]) {
    const forms = words[index] ?? [];
    if (forms.some((form) => form === code || context.includes(form))) open.delete(index);
  }
  if (open.size > 0) return null;
  const covered = best.ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  return {
    reason: 'words',
    distance: best.text.text.length - covered,
    text: best.text.text,
    ranges: best.ranges.toSorted((a, b) => a[0] - b[0]),
  };
}

/** The search for words in any order. */
export interface Words {
  /** The words of a query that something must be found for. */
  ofQuery: (query: string) => string[];
  /** What has all of some words. */
  find: (words: readonly string[]) => Found[];
}

/**
 * Opens the search for words.
 * @param withPart the entries that have a text with a part
 */
export type OpenWords = (withPart: (part: string) => Entry[], speech: Speech) => Words;

/** See the type. */
export const openWords: OpenWords = (withPart, speech) => ({
  ofQuery: (query) => queryToWords(query, speech),
  find: (words) => {
    const forms = words.map(wordToForms);
    // The last form is the shortest, and the beginning of the others.
    const candidates = forms.flatMap((form) => withPart(form.at(-1) ?? ''));
    return [...new Set(candidates)].flatMap((entry) => {
      const match = entry.isFoundWhole ? null : matchWords(entry, forms, speech);
      return match === null ? [] : [{ entry, match }];
    });
  },
});
