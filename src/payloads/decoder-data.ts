import { LOCALES } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { DecoderData } from '../shared/files/decoder.ts';
import { codebookToDecoderFile } from './decoder-file.ts';
import { publish } from './published.ts';

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
