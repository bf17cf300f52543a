import { inLocales, LOCALES } from '../../i18n/locales.ts';
import type { KindId } from '../../kind-list.ts';
import type { Outcome } from '../../schemas/remedy.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Answer, DecoderFile, DecoderRules } from '../../shared/files/decoder.ts';
import { toMessages, type MessageCode, type Messages } from './messages.ts';
import { rulesToRoleOf, type RoleOf } from './roles.ts';
import { payloadsToJudge, type Judge } from './whose.ts';

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
  /** The messages of the response codes. */
  messages: Messages;
  /** Whose a text is. */
  judge: Judge;
  /** The words between a name and its value. */
  fillers: ReadonlySet<string>;
  /** Names of institutions, as names are compared. */
  institutions: ReadonlySet<string>;
}

/**
 * A name of an institution as such names are compared.
 * @example institutionToKey('KB국민카드') // 'kb국민'
 */
export const institutionToKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s()[\]·.,_-]/g, '')
    .replace(/(?<=.)(?:카드|은행|card|bank)$/, '');

/** What a meaning has behind its names. */
type Answered = readonly [domain?: string, outcome?: Outcome, answer?: number];

/** Unpacks the file of the decoder. */
export function fileToKnown({ answers, tables, rules }: DecoderFile): Known {
  const maps = new Map(
    Object.entries(tables).map(([kind, codes]) => [
      kind,
      new Map(
        codes.map(([code, meanings]) => [
          code,
          meanings.map((told): KnownMeaning => {
            const [domain = '', outcome = null, answer = -1] = told.slice(
              LOCALES.length,
            ) as unknown as Answered;
            return {
              name: inLocales((_, place) => told[place] as string),
              domain,
              outcome,
              answer: answers[answer] ?? null,
            };
          }),
        ]),
      ),
    ]),
  );
  const messages: (readonly [string, MessageCode])[] = [];
  const institutions = new Set(rules.institutions.map(institutionToKey));
  for (const [kind, codes] of maps)
    for (const [code, meanings] of codes)
      for (const [meaning, { name, answer, outcome }] of meanings.entries()) {
        const isMessage = outcome !== null || answer !== null;
        for (const text of Object.values(name))
          if (isMessage) messages.push([text, { kind: kind as KindId, code, meaning }]);
          else if (kind !== 'http') institutions.add(institutionToKey(text));
      }
  return {
    messages: toMessages(messages),
    judge: payloadsToJudge(rules.payloads),
    fillers: new Set(rules.fillers),
    institutions,
    meanings: (kind, code) => maps.get(kind)?.get(code) ?? [],
    role: rulesToRoleOf(rules),
    rules,
  };
}
