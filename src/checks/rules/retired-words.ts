import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Mistake } from '../../reading/mistake.ts';
import type { RetiredWord } from '../../schemas/retired-word.ts';
import { contentToEntries, valueToLeaves } from '../entries.ts';
import type { Rule } from '../rule.ts';

/** Collections whose words are those of others, of people who search, or of the checks themselves. */
const NOT_OURS: ReadonlySet<string> = new Set([
  'lexicon',
  'phrases',
  'harmless',
  'messages',
  'headings',
  'retiredWords',
]);

/** Keys under which a source is quoted to the letter, or under which names stand. */
const QUOTED: ReadonlySet<string> = new Set([
  'message',
  'quote',
  'name',
  'legalNames',
  'formerNames',
  'aliases',
  'words',
  'trigger',
]);

/**
 * The first retired word that a text holds; undefined where it holds none.
 * @example findRetiredWord('누구 차례인지 봅니다.', 'ko', words)?.instead // '조치 주체'
 */
export const findRetiredWord = (
  text: string,
  locale: Locale,
  words: readonly RetiredWord[],
): RetiredWord | undefined =>
  words.find((entry) => entry.locale === locale && text.includes(entry.word));

/** One word for one thing: what the site no longer says stands in no text of its own. */
export const checkRetiredWords: Rule = ({ content, fileOf }) =>
  contentToEntries(content).flatMap(({ collection, entry, name }): Mistake[] => {
    if (NOT_OURS.has(collection)) return [];
    return valueToLeaves(entry).flatMap(({ keys, value }): Mistake[] => {
      const locale = LOCALES.find((candidate) => candidate === keys.at(-1));
      if (locale === undefined || typeof value !== 'string') return [];
      if (keys.some((key) => QUOTED.has(key))) return [];
      const found = findRetiredWord(value, locale, content.retiredWords);
      return found === undefined
        ? []
        : [
            {
              file: fileOf(entry),
              entry: name,
              what: `says "${found.word}" in ${keys.join('.')}, a word that the site no longer uses`,
              mend: `write "${found.instead}", or another word of today`,
            },
          ];
    });
  });
