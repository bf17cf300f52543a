import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { Strings } from '../i18n/ko.ts';
import { recordsToWire, type Wire } from '../search/record.ts';
import type { Kind, Status } from '../schemas/code.ts';
import type { Codebook } from './codebook.ts';
import { codebookToCrosswalkFile } from './crosswalk-file.ts';
import { codebookToRecords } from './search-records.ts';

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

/** The file as it is published: its name changes with its content. */
export interface PublishedSearchFile {
  /** A part of the address, hexadecimal. */
  version: string;
  body: string;
  /** The crosswalk, which has the same version. */
  crosswalk: string;
}

function localeToWords(codebook: Codebook, locale: Locale): SearchWords {
  const t = localeToStrings(locale);
  const kinds = [...codebook.tables.values()].map(({ id, short }) => [id, short[locale]] as const);
  return {
    count: t.searchCount(0),
    countOne: t.searchCount(1),
    nothing: t.searchNothing,
    suggestion: t.searchSuggestion,
    kinds: Object.fromEntries(kinds) as Record<Kind, string>,
    types: t.searchType,
    statuses: t.statuses,
  };
}

const published = new WeakMap<Codebook, PublishedSearchFile>();

/** The search file of a codebook, made once. */
export function codebookToSearchFile(codebook: Codebook): PublishedSearchFile {
  const known = published.get(codebook);
  if (known !== undefined) return known;
  const words = LOCALES.map((locale) => [locale, localeToWords(codebook, locale)] as const);
  const file: SearchFile = {
    wire: recordsToWire(codebookToRecords(codebook)),
    words: Object.fromEntries(words) as Record<Locale, SearchWords>,
  };
  const body = JSON.stringify(file);
  const crosswalk = JSON.stringify(codebookToCrosswalkFile(codebook));
  const hash = createHash('sha256').update(body).update(crosswalk);
  const made = { version: hash.digest('hex').slice(0, 12), body, crosswalk };
  published.set(codebook, made);
  return made;
}
