import { otherLayout } from './keyboard.ts';
import { textToKeys } from './keys.ts';
import { compareFound, type Core, type Guess } from './lookup.ts';
import { prepareQuery, type Found, type PreparedQuery } from './match.ts';
import { squash } from '../../shared/squash.ts';
import { normaliseQuery } from './normalise.ts';
import type { PreparedText } from './prepare.ts';
import { isOneSlip, isSlipOfBeginning } from './slip.ts';
import { correctWord, entriesToVocabulary } from './vocabulary.ts';

/** Shorter names are not guessed at: too much is one slip away from them. */
const FEWEST_KEYS = 5;

/** The first reading that finds something: the other keyboard layout, one slip. */
export const guess: Guess = (core, query, limit) => {
  for (const reading of [byLayout, bySlip, byCorrectedWord]) {
    const found = reading(core, query, limit);
    if (found.length > 0) return found;
  }
  return [];
};

const keysOfTexts = new WeakMap<PreparedText, string>();

/** The keys that type a text, made at the first guess. */
function toKeys(text: PreparedText): string {
  const keys = keysOfTexts.get(text) ?? textToKeys(text.squashed.text);
  keysOfTexts.set(text, keys);
  return keys;
}

function byLayout(core: Core, { text }: PreparedQuery, limit: number): Found[] {
  const other = otherLayout(text);
  if (other === null) return [];
  const found = core
    .search(prepareQuery(other, squash(other).text, null), limit)
    .sort(compareFound);
  return found.map(({ entry, match }, index) => ({
    entry,
    match: { ...match, reason: 'keyboard', distance: index },
  }));
}

function bySlip({ named }: Core, { squashed }: PreparedQuery): Found[] {
  const keys = textToKeys(squashed);
  if (keys.length < FEWEST_KEYS || /\d/.test(keys)) return [];
  return named.flatMap((entry): Found[] => {
    const { texts } = entry;
    const whole = texts.find((text) => isOneSlip(keys, toKeys(text)));
    const near = whole ?? texts.find((text) => isSlipOfBeginning(keys, toKeys(text)));
    if (near === undefined) return [];
    const distance = whole === undefined ? 10 + near.text.length : 0;
    const { text } = near;
    return [{ entry, match: { reason: 'slip', distance, text, ranges: [[0, text.length]] } }];
  });
}

const vocabularies = new WeakMap<Core, Set<string>>();

function byCorrectedWord(core: Core, { squashed }: PreparedQuery): Found[] {
  const vocabulary = vocabularies.get(core) ?? entriesToVocabulary(core.entries);
  vocabularies.set(core, vocabulary);
  return asSlips(
    firstOfEach(correctWord(squashed, vocabulary).flatMap((word) => core.byWords([word]))),
  );
}

const asSlips = (found: readonly Found[]): Found[] =>
  found.map(({ entry, match }) => ({
    entry,
    match: { ...match, reason: 'slip', distance: match.distance + 100 },
  }));

function firstOfEach(found: readonly Found[]): Found[] {
  return [...Map.groupBy(found, ({ entry }) => entry).values()].flatMap((group) =>
    group.slice(0, 1),
  );
}

/**
 * A name near to a query that found nothing: “did you mean”; null when there is none.
 * @example suggest(core, '삼싱카등') // '삼성카드'
 */
export function suggest({ named }: Core, raw: string): string | null {
  const keys = textToKeys(squash(normaliseQuery(raw)).text);
  if (keys.length < FEWEST_KEYS) return null;
  const texts = named.flatMap((entry) => entry.texts);
  return texts.find((text) => isNear(keys, toKeys(text)))?.text ?? null;
}

/** Whether two texts are two slips apart or fewer, judged by one slip at the beginning and one at the end. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  const half = Math.floor(a.length / 2);
  return [-1, 0, 1].some((shift) => {
    const cut = half + shift;
    return isOneSlip(a.slice(0, half), b.slice(0, cut)) && isOneSlip(a.slice(half), b.slice(cut));
  });
}
