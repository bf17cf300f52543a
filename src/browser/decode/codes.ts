import type { KindId } from '../../kind-list.ts';
import type { Outcome } from '../../schemas/remedy.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Answer, DecoderFile, DecoderRules } from '../../shared/files/decoder.ts';
import { rulesToRoleOf, type RoleOf } from './roles.ts';

/** One meaning of a code; all but response codes have one, without outcome and answer. */
export interface KnownMeaning {
  /** What it is called, or its message. */
  name: Bilingual;
  /** The domain of a response code; empty for the others. */
  domain: string;
  outcome: Outcome | null;
  answer: Answer | null;
}

/** All that the decoder knows. */
export interface Known {
  /** What a code means; empty for a code that its table does not have. */
  meanings: (kind: KindId, code: string) => readonly KnownMeaning[];
  role: RoleOf;
  rules: DecoderRules;
}

/** Unpacks the file of the decoder. */
export function fileToKnown({ answers, tables, rules }: DecoderFile): Known {
  const maps = new Map(
    Object.entries(tables).map(([kind, codes]) => [
      kind,
      new Map(
        codes.map(([code, meanings]) => [
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
  return {
    meanings: (kind, code) => maps.get(kind)?.get(code) ?? [],
    role: rulesToRoleOf(rules),
    rules,
  };
}
