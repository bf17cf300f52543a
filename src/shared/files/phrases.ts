import type { LocaleMap } from '../../i18n/locales.ts';
import type { Wire } from '../search-record.ts';
import type { AnswerWords, Talk } from './search.ts';

/** What the search loads behind the names: messages, guides and fields, and what they are told of with. */
export interface MessagesFile extends Talk {
  messages: Wire;
  phrases: PhrasesFile;
  words: Readonly<LocaleMap<AnswerWords>>;
}

/** What answers what is told in one's own words. */
export interface PhrasesFile {
  /** The words of each concept, joined by `|`. */
  concepts: readonly string[];
  /** The places of the concepts that are of every day, of those of all computing, and of those that tell that something goes wrong. */
  everyday: readonly number[];
  computing: readonly number[];
  troubles: readonly number[];
  /** The places of the concepts that ask for a field. */
  fields: readonly number[];
  /** Names of institutions that are words of every day. */
  everydayNames: readonly string[];
  /** Paths of the codes that tell of a success alone, with blanks between. */
  successes: string;
  intents: readonly string[];
  endings: readonly string[];
  brands: readonly string[];
  units: readonly string[];
  /** Names of other systems, without blanks and punctuation, in lower case. */
  systems: readonly string[];
  /** What people say: the paths that answer, the best first, then the keys of each saying, blanks between keys and `|` between sayings. */
  sayings: readonly (readonly [paths: string, sayings: string])[];
  /** What pages say of what they are for: the path, then the keys of each sentence, likewise. */
  sentences: readonly (readonly [path: string, sentences: string])[];
  /** The keys of the advice on pages: keys, then the paths that have it. */
  advice: readonly (readonly [keys: string, paths: string])[];
}
