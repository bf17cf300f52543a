import type { Strings } from '../../i18n/ko.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Kind } from '../../kinds/list.ts';
import type { Status } from '../../schemas/code.ts';
import type { Wire } from '../search-record.ts';

/** The words that the search shows, so that no page has to carry them. */
export interface SearchWords {
  /** With `0` where the number stands. */
  count: string;
  /** The same for one. */
  countOne: string;
  nothing: string;
  suggestion: string;
  kinds: Readonly<Record<Kind, string>>;
  types: Strings['searchType'];
  statuses: Readonly<Record<Status, string>>;
}

/** What the search loads at the first sign of intent. */
export interface SearchFile {
  wire: Wire;
  words: Readonly<Record<Locale, SearchWords>>;
}
