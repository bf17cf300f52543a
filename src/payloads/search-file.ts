import { inLocales, type Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { KindId } from '../kind-list.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Lexicon, SearchFile, SearchWords } from '../shared/files/search.ts';
import { recordsToWire } from '../shared/search-record.ts';
import { codebookToCrosswalkFile } from './crosswalk-file.ts';
import { codebookToPhrasesFile } from './phrases-file.ts';
import { publish } from './published.ts';
import { codebookToRecords } from './search-records.ts';

function localeToWords(codebook: Codebook, locale: Locale): SearchWords {
  const t = localeToStrings(locale);
  const kinds = [...codebook.tables.values()].map(({ id, short }) => [id, short[locale]] as const);
  return {
    count: t.searchCount(0),
    countOne: t.searchCount(1),
    nothing: t.searchNothing,
    nothingFor: t.searchNothingFor,
    report: t.reportMissing,
    partial: t.searchPartial,
    suggestion: t.searchSuggestion,
    unknownCode: t.searchUnknownCode,
    alias: t.searchAlias,
    lacks: t.searchLacks,
    kinds: Object.fromEntries(kinds) as Record<KindId, string>,
    types: t.searchType,
    statuses: t.statuses,
  };
}

/** How people speak of the tables: the words of the content, and the API fields of each table. */
export function codebookToLexicon({ lexicon, fields }: Codebook): Lexicon {
  const { tables, types, codeWords, counters, fillers } = lexicon;
  return {
    tables: tables.map((table) => ({
      ...table,
      fields: [...fields.values()].filter(({ kind }) => kind === table.kind).map(({ id }) => id),
    })),
    types,
    codeWords,
    counters,
    fillers,
  };
}

/** The records, and the crosswalk that the search asks when they have no answer. */
export const codebookToSearchFile = publish((codebook) => {
  const file: SearchFile = {
    wire: recordsToWire(codebookToRecords(codebook)),
    lexicon: codebookToLexicon(codebook),
    words: inLocales((locale) => localeToWords(codebook, locale)),
  };
  return {
    records: JSON.stringify(file),
    phrases: JSON.stringify(codebookToPhrasesFile(codebook)),
    crosswalk: JSON.stringify(codebookToCrosswalkFile(codebook)),
  };
});
