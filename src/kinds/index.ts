import type { KindId } from '../kind-list.ts';
import { bank } from './bank.ts';
import { card } from './card.ts';
import { field } from './field.ts';
import { http } from './http.ts';
import type { Kind } from './kind.ts';
import { plainKind } from './plain.ts';
import { response } from './response.ts';
import { webapi } from './webapi.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { namesFor, type Worded } from './view.ts';
import type { Bilingual } from '../schemas/text.ts';
import type { z } from 'astro/zod';

/** Every kind of table by its id. What the site does for all tables, it does by going through these. */
export const KINDS = {
  http,
  card,
  bank,
  response,
  // The manual announces this table and has not filled it yet.
  'js-sdk': plainKind('js-sdk', 'codes/js-sdk.yaml', { mayBeEmpty: true }),
  webapi,
  field,
} as const satisfies { [Id in KindId]: { id: Id } };

/** The collection of the rows of each kind. */
export const KIND_COLLECTIONS = Object.fromEntries(
  Object.entries(KINDS).map(([id, { collection }]) => [id, collection]),
) as { [Id in KindId]: (typeof KINDS)[Id]['collection'] };

/** A code of a kind. */
export type CodeOf<Id extends KindId> = ReturnType<(typeof KINDS)[Id]['join']>[number];

/** Any code of any table. */
export type Code = CodeOf<KindId>;

/** A row of data of any table. */
export type DataRow = z.infer<(typeof KINDS)[KindId]['dataRow']>;

/**
 * The kind of a table, to be asked about its own codes.
 * @example idToKind('card').collection.path // 'codes/card.yaml'
 */
export const idToKind = (id: KindId): Kind<Code> => KINDS[id];

/** The kind of a code. @example codeToKind(card02).id // 'card' */
export const codeToKind = ({ kind }: Code): Kind<Code> => idToKind(kind);

/**
 * What a code is called: the published name, the reason phrase, or the first message.
 * @example codeToName(card02) // { ko: 'KB국민', en: 'KB Kookmin' }
 */
export const codeToName = (code: Code): Bilingual => codeToKind(code).titles(code)[0];

/** All that a code is called, for titles: both messages of a code with two meanings. */
export const codeToTitleName = (code: Code, locale: Locale): string =>
  codeToKind(code)
    .titles(code)
    .map((title) => title[locale])
    .join(' / ');

/** What a code is, in one sentence. */
export const codeToSentence = (code: Code, locale: Locale): string =>
  codeToKind(code).sentence(code, locale);

/** How a page introduces a code; the same for HTML and Markdown. */
export interface CodeHead {
  names: readonly [Worded, ...Worded[]];
  /** Who wrote which of the names; null where nobody could wonder. */
  lead: string | null;
  /** What it is, in one sentence. */
  sentence: string;
  /** Whether it means two things, which has to be read first. */
  isTwofold: boolean;
}

/** How a page introduces a code. @example codeToHead(card02, 'en').names[0].text // 'KB Kookmin' */
export function codeToHead(code: Code, locale: Locale): CodeHead {
  const t = localeToStrings(locale);
  const isTwofold = codeToKind(code).titles(code).length > 1;
  return {
    names: isTwofold
      ? [{ lang: locale, text: codeToTitleName(code, locale) }]
      : namesFor(codeToName(code), locale),
    // What heads a response code is the message: what the API sends, and what we make of it.
    lead: code.kind === 'response' ? t.translatedFrom : null,
    sentence: isTwofold ? t.twoMeaningsLead : codeToSentence(code, locale),
    isTwofold,
  };
}
