import type { Bilingual } from '../schemas/text.ts';
import type { Codebook, Meaning, ResponseCode } from './codebook.ts';

/** Other response codes that are easily taken for a code. */
export interface Similar {
  codes: readonly ResponseCode[];
  /** How they differ; null where they say the same. */
  difference: Bilingual | null;
}

const isResponse = (code: { kind: string }): code is ResponseCode => code.kind === 'response';

/**
 * The codes that send the same message as a meaning, and those that look like its code.
 * @example meaningToSimilar(codebook, u312) // A101 with the same message, then A211 and U306
 */
export function meaningToSimilar(codebook: Codebook, meaning: Meaning): Similar[] {
  const all = (codebook.tables.get('response')?.codes ?? []).filter(isResponse);
  const same = all.filter(
    ({ code, meanings }) =>
      code !== meaning.code && meanings.some(({ message }) => message.en === meaning.message.en),
  );
  const alike = codebook.lookalikes
    .filter(({ codes }) => codes.includes(meaning.code))
    .map(({ codes, difference }) => ({
      codes: all.filter(
        (other) =>
          other.code !== meaning.code && codes.includes(other.code) && !same.includes(other),
      ),
      difference,
    }));
  return [...(same.length === 0 ? [] : [{ codes: same, difference: null }]), ...alike];
}
