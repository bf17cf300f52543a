import type { Actor, Outcome, Retry } from '../../schemas/remedy.ts';
import type { NextCall, Settlement } from '../../schemas/step.ts';
import type { Bilingual } from '../../schemas/text.ts';

/** The tables of which a message carries codes. */
export type CodeKind = 'http' | 'card' | 'bank' | 'response';

/** What to do about a code. */
export interface Answer {
  actor: Actor | null;
  retry: Retry | null;
  advice: Bilingual;
  /** What became of the money; null where it is not decided. */
  settlement: Settlement | null;
  /** What the verdict speaks of. */
  subject: 'payment' | 'cancel' | 'any';
  nextCall: NextCall | null;
  /** Where it is told what to do when the result is not known; null where nothing is open. */
  openResult: string | null;
}

/** One meaning of a code; all but response codes have one, without outcome and answer. */
export interface KnownMeaning {
  /** What it is called, or its message. */
  name: Bilingual;
  /** The domain of a response code; empty for the others. */
  domain: string;
  outcome: Outcome | null;
  answer: Answer | null;
}

/** What the decoder loads: the codes by table, and the answers that they share. */
export interface DecoderFile {
  answers: readonly Answer[];
  tables: Readonly<
    Record<
      CodeKind,
      readonly (readonly [
        code: string,
        meanings: readonly (readonly [
          ko: string,
          en: string,
          domain?: string,
          outcome?: Outcome,
          answer?: number,
        ])[],
      ])[]
    >
  >;
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
