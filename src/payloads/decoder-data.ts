import { inLocales } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import type { DecoderData } from '../shared/files/decoder.ts';
import { codebookToDecoderFile } from './decoder-file.ts';
import { publish } from './published.ts';

/** The data of the decoder. */
export const codebookToDecoderData = publish((codebook) => {
  const words = inLocales((locale) => {
    const { decodeWords, ...t } = localeToStrings(locale);
    const { actors, retries, whoseMove, verdicts, verdictStatus, settlementUnknown } = t;
    const { nextCall, nextCalls, buyerMessage } = t;
    return {
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
  });
  const data: DecoderData = {
    file: codebookToDecoderFile(codebook),
    words,
  };
  return { codes: JSON.stringify(data) };
});
