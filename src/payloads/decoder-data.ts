import type { DecoderFile } from '../browser/decode/codes.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { Strings } from '../i18n/ko.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { codebookToDecoderFile } from './decoder-file.ts';
import { publish } from './published.ts';

/** What the page of the decoder loads: the codes, and the words that it says. */
export interface DecoderData {
  file: DecoderFile;
  words: Readonly<
    Record<Locale, Strings['decodeWords'] & Pick<Strings, 'actors' | 'retries' | 'whoseMove'>>
  >;
}

/** The data of the decoder. */
export const codebookToDecoderData = publish((codebook) => {
  const words = LOCALES.map((locale) => {
    const { decodeWords, actors, retries, whoseMove } = localeToStrings(locale);
    return [locale, { ...decodeWords, actors, retries, whoseMove }] as const;
  });
  const data: DecoderData = {
    file: codebookToDecoderFile(codebook),
    words: Object.fromEntries(words) as DecoderData['words'],
  };
  return { codes: JSON.stringify(data) };
});
