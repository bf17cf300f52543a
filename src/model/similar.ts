import type { Bilingual } from '../schemas/text.ts';
import type { Codebook, Meaning, ResponseCode } from './codebook.ts';

/** Other response codes that are easily taken for a code. */
export interface Similar {
  codes: readonly ResponseCode[];
  /** How they differ; null where they say the same. */
  difference: Bilingual | null;
}

/**
 * The codes that send the same message as a meaning, and those that look like its code.
 * @example meaningToSimilar(codebook, u312) // A101 with the same message, then A211 and U306
 */
export function meaningToSimilar(codebook: Codebook, meaning: Meaning): Similar[] {
  const same = (codebook.responsesByMessage.get(meaning.message.en) ?? []).filter(
    ({ code }) => code !== meaning.code,
  );
  const alike = codebook.lookalikes
    .filter(({ codes }) => codes.includes(meaning.code))
    .map(({ codes, difference }) => ({
      codes: codes
        .toSorted()
        .flatMap((code) => codebook.responses.get(code) ?? [])
        .filter((other) => other.code !== meaning.code && !same.includes(other)),
      difference,
    }));
  return [...(same.length === 0 ? [] : [{ codes: same, difference: null }]), ...alike];
}
