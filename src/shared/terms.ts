import { squash, type Range } from './squash.ts';
import { wordToForms } from './word-forms.ts';

/** What texts are reduced with: see `content/lexicon.yaml`. */
export interface Vocabulary {
  /** The words of each concept. */
  concepts: readonly (readonly string[])[];
  /** Words that wish for a guide or a tool. */
  intents: readonly string[];
  /** Words that say nothing of what is asked. */
  fillers: readonly string[];
  /** What Korean words end in, without which they are compared. */
  endings: readonly string[];
}

/** A part of a text that says something: a concept, or a word that belongs to none. */
export interface Term {
  /** What it is compared by: a concept is one key; a Korean word has one for each two syllables. */
  keys: readonly string[];
  /** The place of its concept; null for a word. */
  concept: number | null;
  /** Where it stands in the text. */
  range: Range;
  /** Whether it stands behind a concept in one word, where it may be an ending: 승인번호, 승인했다던데. */
  isTail: boolean;
}

/** A text, reduced to what it says. */
export interface Reduced {
  terms: readonly Term[];
  /** Whether it wishes for a guide or a tool. */
  isWish: boolean;
  /** The places of concepts of which only a filler was said: 오류. */
  passing: readonly number[];
}

const HANGUL = /[가-힣]/;
const LATIN = /[a-z]/;
const DIGIT = /[0-9]/;
/** What may follow an English word of a concept. */
const LATIN_ENDING = /^(?:s|es|d|ed|ing)?$/;

/** A word of a concept; -1 for a word that wishes. */
interface Word {
  word: string;
  concept: number;
  isLatin: boolean;
}

/** What a letter of a squashed text is: h Hangul, l Latin, d a digit, o another. */
function letterToKind(point: number): 'h' | 'l' | 'd' | 'o' {
  if (point >= 0xac00 && point <= 0xd7a3) return 'h';
  if (point >= 0x61 && point <= 0x7a) return 'l';
  return point >= 0x30 && point <= 0x39 ? 'd' : 'o';
}

/** The key of a wish for a guide or a tool. */
export const WISH = '?';

/** The key of a concept. @example conceptToKey(12) // '#12' */
export const conceptToKey = (place: number): string => `#${String(place)}`;

/**
 * The keys of a word that is in no concept: each two syllables of a Korean one, the stem of another.
 * @example wordToKeys('상품권') // ['상품', '품권']
 */
export function wordToKeys(word: string): string[] {
  const stem = wordToForms(word).at(-1) ?? word;
  if (!HANGUL.test(stem) || stem.length < 3) return [stem];
  return Array.from({ length: stem.length - 1 }, (_, index) => stem.slice(index, index + 2));
}

/**
 * Makes the reduction of texts: words are found longest first, from left to right, whatever the spacing;
 * what stands beside a Korean word of a concept is its ending and is left out.
 */
export function createReduction(vocabulary: Vocabulary): (text: string) => Reduced {
  const beginnings = new Map<string, Word[]>();
  const add = (text: string, concept: number): void => {
    const word = squash(text).text;
    const start = word.slice(0, 2);
    const known = beginnings.get(start) ?? [];
    known.push({ word, concept, isLatin: LATIN.test(word.charAt(0)) });
    beginnings.set(start, known);
  };
  for (const [concept, words] of vocabulary.concepts.entries())
    for (const word of words) add(word, concept);
  for (const word of vocabulary.intents) add(word, -1);
  for (const words of beginnings.values()) words.sort((a, b) => b.word.length - a.word.length);
  const intents = new Set(vocabulary.intents.map((word) => squash(word).text));
  const endings = vocabulary.endings.toSorted((a, b) => b.length - a.length);
  /** A word without its ending; empty where nothing is left. */
  const withoutEnding = (word: string): string => {
    const ending = HANGUL.test(word) ? endings.find((text) => word.endsWith(text)) : undefined;
    // One syllable would say nothing: 로고.
    return ending === undefined || word.length - ending.length === 1
      ? word
      : word.slice(0, -ending.length);
  };
  const fillers = new Set(vocabulary.fillers.map((word) => squash(word).text));

  return (original) => {
    const { text, places } = squash(original);
    const kinds = Array.from({ length: text.length }, (_, at) => letterToKind(text.charCodeAt(at)));
    const kindAt = (at: number): string => kinds[at] ?? 'o';
    const starts = kinds.map(
      (kind, at) =>
        at === 0 || (places[at] ?? 0) - (places[at - 1] ?? 0) > 1 || kind !== kinds[at - 1],
    );
    /** Whether a word begins at a place. */
    const isStart = (at: number): boolean => starts[at] ?? true;
    const wordEnd = (at: number): number => {
      let end = at;
      while (end < text.length && (end === at || !isStart(end))) end += 1;
      return end;
    };
    const toRange = (from: number, to: number): Range => [
      places[from] ?? 0,
      (places[to - 1] ?? 0) + 1,
    ];
    const terms: Term[] = [];
    const passing: number[] = [];
    let isWish = false;
    let hasConcept = false;
    /** Where a run of letters that belong to no concept began; -1 for none. */
    let open = -1;
    const close = (end: number): void => {
      if (open < 0) return;
      const whole = text.slice(open, end);
      // A number means something else with another unit: 30만원, 30초.
      const isJoined = (places[end] ?? 0) - (places[end - 1] ?? 0) === 1;
      const unit = DIGIT.test(whole) && isJoined && kindAt(end) === 'h' ? text.charAt(end) : '';
      const word = withoutEnding(whole);
      const isKorean = HANGUL.test(word);
      // What follows a Korean word of a concept is its ending; a single syllable says nothing.
      const isEnding = isKorean && hasConcept;
      const forms = [whole, ...wordToForms(word)];
      const from = open;
      open = -1;
      if (word === '' || (word.length === 1 && whole.length > 1)) return;
      // A syllable that stands alone is a word: 키.
      if (
        (!isEnding || word.length > 1) &&
        (isKorean || word.length > 1) &&
        (word.length > 1 || isStart(end) || end === text.length) &&
        !(word.length === 1 && !isStart(from)) &&
        !forms.some((form) => fillers.has(form))
      )
        terms.push({
          keys: unit === '' ? wordToKeys(word) : [word + unit],
          concept: null,
          range: toRange(from, end),
          isTail: isEnding,
        });
    };
    for (let at = 0; at < text.length;) {
      const isAtStart = isStart(at);
      if (isAtStart) {
        close(at);
        // A particle behind a Latin word or a number belongs to it: tid로.
        const isBehind =
          at > 0 && kindAt(at) === 'h' && (places[at] ?? 0) - (places[at - 1] ?? 0) === 1;
        // So does a unit with its ending behind a number: 13월이라고.
        const isUnit =
          isBehind && kindAt(at - 1) === 'd' && endings.includes(text.slice(at + 1, wordEnd(at)));
        hasConcept = isBehind && (wordEnd(at) - at < 3 || isUnit);
        const end = wordEnd(at);
        const isOneSyllable = end - at === 1 && beginnings.has(text.charAt(at));
        if (
          fillers.has(text.slice(at, end)) &&
          !isOneSyllable &&
          !(beginnings.get(text.slice(at, at + 2)) ?? []).some(
            ({ word }) => word.length > end - at && text.startsWith(word, at),
          )
        ) {
          const filler = text.slice(at, end);
          // What is no filler to a guide: 뭔가요.
          if (intents.has(filler)) isWish = true;
          const said = beginnings.get(filler.slice(0, 2))?.find(({ word }) => word === filler);
          if (said !== undefined && said.concept >= 0) passing.push(said.concept);
          at = end;
          continue;
        }
      }
      const isSaid = ({ word, isLatin }: Word): boolean => {
        if (!text.startsWith(word, at)) return false;
        if (word.length === 1) {
          const rest = text.slice(at + 1, wordEnd(at));
          return rest === '' || endings.includes(rest);
        }
        // A number is no end of a longer one: 0원 in 900원.
        if (!isLatin) return isAtStart || kindAt(at) !== 'd';
        const end = at + word.length;
        if (!isAtStart) return false;
        let last = end;
        while (last < text.length && !isStart(last)) last += 1;
        return word.length < 4 ? last === end : LATIN_ENDING.test(text.slice(end, last));
      };
      const found =
        beginnings.get(text.slice(at, at + 2))?.find(isSaid) ??
        // A word of one syllable counts where it stands alone or with an ending: 키, 키가.
        (isAtStart && kindAt(at) === 'h'
          ? beginnings.get(text.charAt(at))?.find(isSaid)
          : undefined);
      if (found === undefined) {
        if (open < 0) open = at;
        at += 1;
        continue;
      }
      // A syllable or two before it in one word: 재발급, 신용카드.
      close(at);
      let end = at + found.word.length;
      if (found.isLatin) while (end < text.length && !isStart(end)) end += 1;
      if (found.concept < 0) isWish = true;
      else
        terms.push({
          keys: [conceptToKey(found.concept)],
          concept: found.concept,
          range: toRange(at, end),
          isTail: false,
        });
      hasConcept = true;
      at = end;
    }
    close(text.length);
    return { terms, isWish, passing };
  };
}
