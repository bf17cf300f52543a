import { LOCALES } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { DecoderData } from '../shared/files/decoder.ts';
import { codebookToDecoderFile } from './decoder-file.ts';
import { publish } from './published.ts';

/** The data of the decoder. */
export const codebookToDecoderData = publish((codebook) => {
  const words = LOCALES.map((locale) => {
    const { decodeWords, ...t } = localeToStrings(locale);
    const { actors, retries, whoseMove, verdicts, verdictStatus, settlementUnknown } = t;
    const { nextCall, nextCalls, buyerMessage } = t;
    const own = {
      ...decodeWords,
      actors,
      retries,
      whoseMove,
      verdicts,
      verdictStatus,
      settlementUnknown,
      openResultLink: t.openResultLink,
      nextCall,
      nextCalls,
      buyerMessage,
    };
    return [locale, own] as const;
  });
  const data: DecoderData = {
    file: codebookToDecoderFile(codebook),
    words: Object.fromEntries(words) as DecoderData['words'],
  };
  return { codes: JSON.stringify(data) };
});
