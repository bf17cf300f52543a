import type { Strings } from '../../i18n/ko.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Kind } from '../../kinds/list.ts';
import type { Actor, Retry } from '../../schemas/remedy.ts';
import type { Outcome } from '../../schemas/response.ts';
import type { Bilingual } from '../../schemas/text.ts';

/** The tables of which a message carries codes. */
export type CodeKind = Exclude<Kind, 'js-sdk'>;

/** What to do about a code. */
export interface Answer {
  actor: Actor | null;
  retry: Retry | null;
  advice: Bilingual;
}

/** The codes by table, and the answers that they share. */
export interface DecoderFile {
  answers: readonly Answer[];
  tables: Readonly<
    Record<
      CodeKind,
      readonly (readonly [
        code: string,
        meanings: readonly (readonly [
          ko: string,
          en: string,
          domain?: string,
          outcome?: Outcome,
          answer?: number,
        ])[],
      ])[]
    >
  >;
}

/** What the page of the decoder loads: the codes, and the words that it says. */
export interface DecoderData {
  file: DecoderFile;
  words: Readonly<
    Record<Locale, Strings['decodeWords'] & Pick<Strings, 'actors' | 'retries' | 'whoseMove'>>
  >;
}
