import { fileToKnown } from '../browser/decode/codes.ts';
import { decode } from '../browser/decode/decode.ts';
import { textToMasked, textToSafe } from '../browser/decode/mask.ts';
import { decodedToVerdict, type Outcome, type Verdict } from '../browser/decode/verdict.ts';
import type { Locale } from '../i18n/locales.ts';
import type { KindId } from '../kind-list.ts';
import type { Bilingual } from '../schemas/text.ts';
import { rowToTitles, type Book, type MeaningRow } from '../shared/book.ts';
import type { DecoderData } from '../shared/files/decoder.ts';
import { findRow } from './explain.ts';
import { OPEN, settlementOf, type SettlementAnswer } from './settlement.ts';

/** A code that stands in a text. */
export interface DecodedCode {
  kind: KindId;
  /** The field that carries it, as it is called in the text. */
  field: string;
  /** As it stands there. */
  written: string;
  /** With its leading zeros; null where no table has it. */
  code: string | null;
  titles: readonly Bilingual[] | null;
  /** What a response code says of the money; null of the other tables. */
  settlement: SettlementAnswer | null;
}

/** A text read: what it comes down to, the codes in it, and the text with its secrets masked. */
export interface DecodedText {
  /** The verdict in one sentence. */
  verdict: string;
  /**
   * What the text says of the money, and what may be sent next. Null where a status decides it, which the
   * verdict then says, and where nothing speaks of money.
   */
  settlement: SettlementAnswer | null;
  codes: readonly DecodedCode[];
  masked: string;
}

/** A text read, with the meaning that decides it; null where none does. */
export interface ReadText extends DecodedText {
  meaning: MeaningRow | null;
}

/** Outcomes in which the code itself tells what became of the money. */
const CODE_DECIDES: ReadonlySet<Outcome> = new Set<Outcome>([
  'failed',
  'open',
  'already-done',
  'succeeded',
  'ambiguous',
  'unknown-code',
]);

function verdictToSettlement(
  book: Book,
  { outcome, finding, meaning }: Verdict,
): SettlementAnswer | null {
  if (outcome === 'http-unknown') return OPEN;
  if (finding === null || !CODE_DECIDES.has(outcome)) return null;
  const { code, written } = finding;
  return settlementOf(book, code ?? written, meaning === null ? {} : { domain: meaning.domain });
}

/**
 * Reads a text as the decoder of the site does.
 * @param text anything at all
 * @throws RangeError when it is too long
 */
export function decodeText(book: Book, data: DecoderData, text: string, locale: Locale): ReadText {
  const known = fileToKnown(data.file);
  const decoded = decode(text, known);
  const verdict = decodedToVerdict(decoded, data.file.rules);
  const settlement = verdictToSettlement(book, verdict);
  const { finding, meaning } = verdict;
  const code = finding?.code ?? null;
  // Where a status decides, what is said of the code does not count.
  const row = settlement === null || code === null ? null : findRow(book, 'response', code);
  return {
    verdict: data.words[locale].outcomes[verdict.outcome],
    settlement,
    meaning: row?.meanings?.find(({ domain }) => domain === meaning?.domain) ?? null,
    codes: decoded.findings.map(({ kind, field, written, code: own }) => {
      const found = own === null ? null : findRow(book, kind, own);
      return {
        kind,
        field,
        written,
        code: own,
        titles: found === null ? null : rowToTitles(found),
        settlement: kind === 'response' ? settlementOf(book, own ?? written) : null,
      };
    }),
    masked: textToSafe(decoded.text, textToMasked(decoded, known)),
  };
}
