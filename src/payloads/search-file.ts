import { inLocales, type Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { KindId } from '../kind-list.ts';
import type { Codebook } from '../model/codebook.ts';
import type {
  AnswerWords,
  HitWords,
  Lexicon,
  MessagesFile,
  SearchFile,
  Talk,
} from '../shared/files/search.ts';
import { recordsToWires } from '../shared/search-record.ts';
import { codebookToCrosswalkFile } from './crosswalk-file.ts';
import { codebookToPhrasesFile } from './phrases-file.ts';
import { publish } from './published.ts';
import { codebookToRecords } from './search-records.ts';

function localeToHitWords(codebook: Codebook, locale: Locale): HitWords {
  const t = localeToStrings(locale);
  const kinds = [...codebook.tables.values()].map(({ id, short }) => [id, short[locale]] as const);
  return {
    count: t.searchCount(0),
    countOne: t.searchCount(1),
    alias: t.searchAlias,
    kinds: Object.fromEntries(kinds) as Record<KindId, string>,
    types: t.searchType,
    statuses: t.statuses,
  };
}

function localeToAnswerWords(locale: Locale): AnswerWords {
  const t = localeToStrings(locale);
  return {
    nothing: t.searchNothing,
    nothingFor: t.searchNothingFor,
    report: t.reportMissing,
    partial: t.searchPartial,
    suggestion: t.searchSuggestion,
    unknownCode: t.searchUnknownCode,
    lacks: t.searchLacks,
  };
}

/** How people name the tables: the words of the content, and the API fields of each table. */
export function codebookToLexicon({ lexicon, fields }: Codebook): Lexicon {
  const { tables, codeWords, counters } = lexicon;
  return {
    tables: tables.map(({ kind, names, kinds, suffixes }) => ({
      kind,
      names,
      kinds,
      suffixes,
      fields: [...fields.values()].filter((field) => field.kind === kind).map(({ id }) => id),
    })),
    codeWords,
    counters,
  };
}

/** What people say beside the names of tables. */
export const codebookToTalk = ({ lexicon: { tables, types, fillers } }: Codebook): Talk => ({
  contexts: [
    ...tables.map(({ kind, context }) => [kind, context] as const),
    ...types.map(({ type, context }) => [type, context] as const),
  ],
  fillers,
});

/** The records in two steps, and the crosswalk that the search asks when they have no answer. */
export const codebookToSearchFile = publish((codebook) => {
  const { names, messages } = recordsToWires(codebookToRecords(codebook));
  const first: SearchFile = {
    names,
    lexicon: codebookToLexicon(codebook),
    words: inLocales((locale) => localeToHitWords(codebook, locale)),
  };
  const second: MessagesFile = {
    messages,
    ...codebookToTalk(codebook),
    words: inLocales(localeToAnswerWords),
  };
  return {
    records: JSON.stringify(first),
    messages: JSON.stringify(second),
    phrases: JSON.stringify(codebookToPhrasesFile(codebook)),
    crosswalk: JSON.stringify(codebookToCrosswalkFile(codebook)),
  };
});
