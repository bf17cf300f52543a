import { fileToKnown } from '../browser/decode/codes.ts';
import { decode } from '../browser/decode/decode.ts';
import type { Finding } from '../browser/decode/finding.ts';
import { textToMasked, textToSafe } from '../browser/decode/mask.ts';
import { decodedToVerdict } from '../browser/decode/verdict.ts';
import type { Locale } from '../i18n/locales.ts';
import type { DecoderData } from '../shared/files/decoder.ts';

/** A text read: what it comes down to, the codes in it, and the text with its secrets masked. */
export interface DecodedText {
  /** The verdict in one sentence. */
  verdict: string;
  findings: readonly Finding[];
  masked: string;
}

/**
 * Reads a text as the decoder of the site does.
 * @param text anything at all
 * @throws RangeError when it is too long
 */
export function decodeText(data: DecoderData, text: string, locale: Locale): DecodedText {
  const known = fileToKnown(data.file);
  const decoded = decode(text, known);
  const { outcome } = decodedToVerdict(decoded, data.file.rules);
  return {
    verdict: data.words[locale].outcomes[outcome],
    findings: decoded.findings,
    masked: textToSafe(decoded.text, textToMasked(decoded, known)),
  };
}
