import { LOCALES, type Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { Strings } from '../i18n/ko.ts';
import { recordsToWire, type Wire } from '../browser/search/record.ts';
import type { KindId } from '../kind-list.ts';
import type { Status } from '../schemas/code.ts';
import type { Codebook } from '../model/codebook.ts';
import { codebookToCrosswalkFile } from './crosswalk-file.ts';
import { publish } from './published.ts';
import { codebookToRecords } from './search-records.ts';

/** The words that the search shows, so that no page has to carry them. */
export interface SearchWords {
  /** With `0` where the number stands. */
  count: string;
  /** The same for one. */
  countOne: string;
  nothing: string;
  suggestion: string;
  kinds: Readonly<Record<KindId, string>>;
  types: Strings['searchType'];
  statuses: Readonly<Record<Status, string>>;
}

/** What the search loads at the first sign of intent. */
export interface SearchFile {
  wire: Wire;
  words: Readonly<Record<Locale, SearchWords>>;
}

function localeToWords(codebook: Codebook, locale: Locale): SearchWords {
  const t = localeToStrings(locale);
  const kinds = [...codebook.tables.values()].map(({ id, short }) => [id, short[locale]] as const);
  return {
    count: t.searchCount(0),
    countOne: t.searchCount(1),
    nothing: t.searchNothing,
    suggestion: t.searchSuggestion,
    kinds: Object.fromEntries(kinds) as Record<KindId, string>,
    types: t.searchType,
    statuses: t.statuses,
  };
}

/** The records, and the crosswalk that the search asks when they have no answer. */
export const codebookToSearchFile = publish((codebook) => {
  const words = LOCALES.map((locale) => [locale, localeToWords(codebook, locale)] as const);
  const file: SearchFile = {
    wire: recordsToWire(codebookToRecords(codebook)),
    words: Object.fromEntries(words) as Record<Locale, SearchWords>,
  };
  return {
    records: JSON.stringify(file),
    crosswalk: JSON.stringify(codebookToCrosswalkFile(codebook)),
  };
});
