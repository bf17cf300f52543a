import type { KindId } from '../../kind-list.ts';
import type { DecodedHint } from '../../closed-lists.ts';
import { bareNumber, padCode } from '../../shared/code-spelling.ts';
import { messageToKey } from '../../shared/message-key.ts';
import type { KnownMeaning } from './codes.ts';
import type { Field } from './fields.ts';
import type { Finding, Hint, Likelier, LookedUp } from './finding.ts';
import { messageBeside, type Scene } from './scene.ts';

function lookUp(value: string, kind: KindId, { known, lookedUp }: Scene): LookedUp {
  let ofKind = lookedUp.get(kind);
  if (ofKind === undefined) lookedUp.set(kind, (ofKind = new Map<string, LookedUp>()));
  let found = ofKind.get(value);
  if (found === undefined) {
    const written = value.trim();
    const padded = padCode(kind, kind === 'response' ? written : bareNumber(written));
    const meanings = padded === null ? [] : known.meanings(kind, padded);
    found = { written, code: meanings.length > 0 ? padded : null, meanings };
    ofKind.set(value, found);
  }
  return found;
}

/** A value as a code of a table, before anything speaks for it or against it. */
export function toFinding(
  kind: KindId,
  field: string,
  value: string,
  from: number,
  to: number,
  source: Field | null,
  scene: Scene,
): Finding {
  const { written, code, meanings } = lookUp(value, kind, scene);
  const { likelier, hint } = meaningsToLikelier(meanings, field, source, scene);
  return {
    kind,
    field,
    written,
    code,
    meanings,
    likelier,
    hint,
    certainty: 'likely',
    agreement: 'none',
    foreign: null,
    from,
    to,
    isMended: code !== null && code.length !== written.length,
    isNumber: (source?.isNumber ?? false) && kind !== 'http',
    isDuplicate: source?.isDuplicate ?? false,
    isHidden: false,
    depth: source?.depth ?? 0,
  };
}

const NO_MEANING: Likelier = { likelier: null, hint: null };
const ONE_MEANING: Likelier = { likelier: 0, hint: null };

/** Which of several meanings counts; logs say the same thousands of times. */
function meaningsToLikelier(
  meanings: readonly KnownMeaning[],
  field: string,
  source: Field | null,
  scene: Scene,
): Likelier {
  if (meanings.length < 2) return meanings.length === 1 ? ONE_MEANING : NO_MEANING;
  const own = source === null ? '' : messageToKey(messageBeside(source, scene));
  const key = `${field === scene.known.rules.authentication ? '!' : ''}${own}`;
  let ofMeanings = scene.likelier.get(meanings);
  if (ofMeanings === undefined)
    scene.likelier.set(meanings, (ofMeanings = new Map<string, Likelier>()));
  let found = ofMeanings.get(key);
  if (found === undefined)
    ofMeanings.set(key, (found = compareMeanings(meanings, field, own, scene)));
  return found;
}

/** Which of several meanings the message beside a code speaks for, else the rest of the text. */
function compareMeanings(
  meanings: readonly KnownMeaning[],
  field: string,
  own: string,
  scene: Scene,
): Likelier {
  const { messages, isCancel, isEscrow } = scene.clues();
  const { likelier, authentication } = scene.known.rules;
  const isIn = (said: (key: string) => boolean): ((meaning: KnownMeaning) => boolean) => {
    return ({ name }) => Object.values(name).some((own) => said(messageToKey(own)));
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
  return NO_MEANING;
}
