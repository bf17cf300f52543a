import type { Outcome } from '../../schemas/response.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Answer, CodeKind, DecoderFile } from '../../shared/files/decoder.ts';

/** One meaning of a code; all but response codes have one, without outcome and answer. */
export interface KnownMeaning {
  /** What it is called, or its message. */
  name: Bilingual;
  /** The domain of a response code; empty for the others. */
  domain: string;
  outcome: Outcome | null;
  answer: Answer | null;
}

/** Finds what a code means; empty for a code that its table does not have. */
export type Known = (kind: CodeKind, code: string) => readonly KnownMeaning[];

/** Unpacks the file of the decoder. */
export function fileToKnown({ answers, tables }: DecoderFile): Known {
  const maps = new Map(
    (['http', 'card', 'bank', 'response'] as const).map((kind) => [
      kind,
      new Map(
        tables[kind].map(([code, meanings]) => [
          code,
          meanings.map(([ko, en, domain = '', outcome, answer]): KnownMeaning => ({
            name: { ko, en },
            domain,
            outcome: outcome ?? null,
            answer: answers[answer ?? -1] ?? null,
          })),
        ]),
      ),
    ]),
  );
  return (kind, code) => maps.get(kind)?.get(code) ?? [];
}
