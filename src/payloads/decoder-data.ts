import type { DecoderFile } from '../browser/decode/codes.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { Strings } from '../i18n/ko.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { codebookToDecoderFile } from './decoder-file.ts';
import { publish } from './published.ts';

/** The words that the decoder shares with the pages of the codes. */
type SharedWords =
  | 'actors'
  | 'retries'
  | 'whoseMove'
  | 'verdicts'
  | 'verdictStatus'
  | 'settlementUnknown'
  | 'openResultLink';

/** What the page of the decoder loads: the codes, and the words that it says. */
export interface DecoderData {
  file: DecoderFile;
  words: Readonly<Record<Locale, Strings['decodeWords'] & Pick<Strings, SharedWords>>>;
}

/** The data of the decoder. */
export const codebookToDecoderData = publish((codebook) => {
  const words = LOCALES.map((locale) => {
    const { decodeWords, ...t } = localeToStrings(locale);
    const { actors, retries, whoseMove, verdicts, verdictStatus, settlementUnknown } = t;
    const own = {
      ...decodeWords,
      actors,
      retries,
      whoseMove,
      verdicts,
      verdictStatus,
      settlementUnknown,
      openResultLink: t.openResultLink,
    };
    return [locale, own] as const;
  });
  const data: DecoderData = {
    file: codebookToDecoderFile(codebook),
    words: Object.fromEntries(words) as DecoderData['words'],
  };
  return { codes: JSON.stringify(data) };
});
