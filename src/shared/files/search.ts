import type { Strings } from '../../i18n/ko.ts';
import type { LocaleMap } from '../../i18n/locales.ts';
import type { KindId } from '../../kind-list.ts';
import type { Status } from '../../schemas/code.ts';
import type { RecordType } from '../../closed-lists.ts';
import type { Wire } from '../search-record.ts';

/** The words that hits are shown with, so that no page has to carry them. */
export interface HitWords {
  /** With `0` where the number stands. */
  count: string;
  /** The same for one. */
  countOne: string;
  /** With `0` where the name stands by which it was found, which is none of its titles. */
  alias: string;
  kinds: Readonly<Record<KindId, string>>;
  types: Strings['searchType'];
  statuses: Readonly<Record<Status, string>>;
}

/** The words that come with the second step: what is said where nothing is found, or not all. */
export interface AnswerWords {
  nothing: string;
  /** The same with what was asked, which stands where `0` does. */
  nothingFor: string;
  /** What leads to the form for a code that is missing. */
  report: string;
  /** Behind the number of hits, where a part of the search did not come. */
  partial: string;
  suggestion: string;
  /** With `0` where the code stands. */
  unknownCode: string;
  /** With `0` where the words stand that a hit lacks. */
  lacks: string;
}

/** How people name the tables and their codes; written in `content/lexicon.yaml`. */
export interface Lexicon {
  tables: readonly {
    kind: KindId;
    /** API fields that carry its codes. */
    fields: readonly string[];
    /** Names of the table before a code: 카드코드 12. */
    names: readonly string[];
    /** Names behind a code: 12 카드. */
    kinds: readonly string[];
    /** Names behind that of an institution: 신한카드. */
    suffixes: readonly string[];
  }[];
  /** Words for a code. */
  codeWords: readonly string[];
  /** Words that count codes: 12번. */
  counters: readonly string[];
}

/** What people say beside; written in `content/lexicon.yaml`, too. */
export interface Talk {
  /** Words that add nothing to what is of a kind or a type. */
  contexts: readonly (readonly [of: KindId | RecordType, words: readonly string[]])[];
  /** Words that do not say what is looked for. */
  fillers: readonly string[];
}

/** What the search loads at the first sign of intent: what codes, names and institutions are found with. */
export interface SearchFile {
  names: Wire;
  lexicon: Lexicon;
  words: Readonly<LocaleMap<HitWords>>;
}

/** What the search loads behind the names: messages, guides and fields. */
export interface MessagesFile extends Talk {
  messages: Wire;
  words: Readonly<LocaleMap<AnswerWords>>;
}
