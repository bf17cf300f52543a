import type { Entry } from './prepare.ts';
import { isOneSlip } from './slip.ts';

/**
 * Words of the texts that a mistyped Latin word may have meant.
 * @example correctWord('instalment', ['installment']) // ['installment']
 */
export function correctWord(word: string, vocabulary: Iterable<string>): string[] {
  if (!/^[a-z]{6,}$/.test(word)) return [];
  return [...vocabulary].filter((known) => isOneSlip(word, known));
}

/** All Latin words of six letters or more in the titles of entries. */
export function entriesToVocabulary(entries: readonly Entry[]): Set<string> {
  const texts = entries.flatMap(({ record }) => record.titles.map(({ en }) => en.toLowerCase()));
  return new Set(texts.flatMap((text) => text.match(/[a-z]{6,}/g) ?? []));
}
