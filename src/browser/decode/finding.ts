import type { KindId } from '../../kind-list.ts';
import type { DecodedHint } from '../../shared/files/decoder.ts';
import { bareNumber, padCode } from '../../shared/code-spelling.ts';
import { messageToKey } from '../../shared/message-key.ts';
import type { Known, KnownMeaning } from './codes.ts';
import type { Field } from './fields.ts';
import { messageBeside, type Scene } from './scene.ts';

/** Why one of two meanings is likelier than the other. */
export type Hint = 'message' | DecodedHint;

/** How sure it is that a value is a code of ours. */
export type Certainty = 'certain' | 'likely' | 'possible';

/**
 * How a message in the text goes with the code beside it: the same as in the table, one that is
 * spelt otherwise, another text, the message of another code; or there is none.
 */
export type Agreement = 'same' | 'near' | 'different' | 'other' | 'none';

/** A code found in a text. */
export interface Finding {
  kind: KindId;
  /** The field, as the API calls it; empty for a code that stands without one. */
  field: string;
  /** What was written. */
  written: string;
  /** The code, with its zeros; null when its table has none such. */
  code: string | null;
  meanings: readonly KnownMeaning[];
  /** The place of the likelier of two meanings; null where nothing tells. */
  likelier: number | null;
  /** What tells it. */
  hint: Hint | null;
  certainty: Certainty;
  agreement: Agreement;
  /** The id of the other system whose number it is; null for a code of ours. */
  foreign: string | null;
  /** The range in the shown text. */
  from: number;
  to: number;
  /** Whether it was written without its zeros. */
  isMended: boolean;
  isNumber: boolean;
  isDuplicate: boolean;
  /** Whether it stands in an encoded part, which is masked as a whole. */
  isHidden: boolean;
  /** How many objects it stands in: the outermost result is the one that counts. */
  depth: number;
}

/** The code of a table that a value means, in capitals and with exactly its zeros; null for none. */
function valueToCode(value: string, kind: KindId, known: Known): string | null {
  const written = value.trim();
  const code = padCode(kind, kind === 'response' ? written : bareNumber(written));
  return code !== null && known.meanings(kind, code).length > 0 ? code : null;
}

export function toFinding(
  kind: KindId,
  field: string,
  written: string,
  from: number,
  to: number,
  source: Field | null,
  scene: Scene,
): Finding {
  const { known } = scene;
  const code = valueToCode(written, kind, known);
  const meanings = code === null ? [] : known.meanings(kind, code);
  return {
    kind,
    field,
    written: written.trim(),
    code,
    meanings,
    ...meaningsToLikelier(meanings, field, source, scene),
    certainty: 'likely',
    agreement: 'none',
    foreign: null,
    from,
    to,
    isMended: code !== null && code.length !== written.trim().length,
    isNumber: (source?.isNumber ?? false) && kind !== 'http',
    isDuplicate: source?.isDuplicate ?? false,
    isHidden: false,
    depth: source?.depth ?? 0,
  };
}

/** Which of several meanings the message beside a code speaks for, else the rest of the text. */
function meaningsToLikelier(
  meanings: readonly KnownMeaning[],
  field: string,
  source: Field | null,
  scene: Scene,
): { likelier: number | null; hint: Hint | null } {
  if (meanings.length < 2) return { likelier: meanings.length === 1 ? 0 : null, hint: null };
  const { messages, isCancel, isEscrow } = scene.clues();
  const { likelier, authentication } = scene.known.rules;
  const own = source === null ? '' : messageToKey(messageBeside(source, scene));
  const isIn = (said: (key: string) => boolean): ((meaning: KnownMeaning) => boolean) => {
    return ({ name }) => said(messageToKey(name.ko)) || said(messageToKey(name.en));
  };
  const holds: Readonly<Record<DecodedHint, boolean>> = {
    field: field === authentication,
    cancel: isCancel,
    escrow: isEscrow,
    payment: !isCancel,
  };
  const hints: readonly (readonly [Hint, (meaning: KnownMeaning) => boolean])[] = [
    // In a log of many results each has a message of its own.
    ['message', isIn((key) => key === own)],
    ['message', isIn((key) => messages.has(key))],
    ...likelier
      .filter(([hint]) => holds[hint])
      .map(
        ([hint, domains]) =>
          [hint, ({ domain }: KnownMeaning) => domains.includes(domain)] as const,
      ),
  ];
  for (const [hint, test] of hints) {
    const place = meanings.findIndex(test);
    if (place >= 0) return { likelier: place, hint };
  }
  return { likelier: null, hint: null };
}
