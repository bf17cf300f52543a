import { messageToKey } from '../../shared/message-key.ts';
import type { Known } from './codes.ts';
import type { Agreement, Certainty, Finding } from './finding.ts';
import { likeness } from './messages.ts';
import type { Scene } from './scene.ts';

/** Less in common makes two messages different ones. */
const ALIKE = 0.45;

/** Shorter beginnings of a message are words that everybody says: `정상`, `취소`. */
const SHORTEST_CUT = 4;

/** How a message goes with a code. */
export function toAgreement(said: string, finding: Finding, scene: Scene): Agreement {
  const { known, agreements, exact } = scene;
  if (finding.meanings.some(({ name }) => exact.has(name.ko))) return 'same';
  if (said.trim() === '') return 'none';
  // Logs say the same thousands of times.
  const key = `${finding.written} ${said}`;
  const before = agreements.get(key);
  if (before !== undefined) return before;
  const agreement = compare(said, finding, known);
  agreements.set(key, agreement);
  return agreement;
}

function compare(said: string, { code, meanings }: Finding, known: Known): Agreement {
  const named = known.messages.codesOf(said);
  if (code !== null && named.some((one) => one.code === code)) return 'same';
  const key = messageToKey(said).toLowerCase();
  for (const { name } of meanings)
    if (Object.values(name).some((own) => key === messageToKey(own).toLowerCase())) return 'same';
  const near = Math.max(
    0,
    ...meanings.flatMap(({ name }) => Object.values(name).map((own) => likeness(said, own))),
  );
  const holds = meanings.some(({ name }) => {
    const own = messageToKey(name.ko).toLowerCase();
    // One with something around it, or one that was cut off.
    return (
      (own.length > 4 && key.includes(own)) || (key.length >= SHORTEST_CUT && own.startsWith(key))
    );
  });
  if (near >= ALIKE || holds) return 'near';
  return named.length > 0 ? 'other' : 'different';
}

/** Whether a message is so near to that of a code that nothing else need speak for it. */
export const isClose = (said: string, { meanings }: Finding): boolean =>
  meanings.some(
    ({ name }) =>
      likeness(said, name.ko) >= CLOSE || messageToKey(said).includes(messageToKey(name.ko)),
  );
const CLOSE = 0.7;

/** How sure a code is by what its message says; null where it is none of ours. */
export function agreementToCertainty(
  agreement: Agreement,
  said: string,
  own: number,
  isLettered: boolean,
): Certainty | null {
  if (agreement === 'same') return 'certain';
  if (agreement === 'none') return own >= 3 ? 'certain' : 'likely';
  if (agreement === 'near') return 'likely';
  if (agreement === 'other') return 'possible';
  if (own >= 2) return 'likely';
  return own > 0 && (isLettered || /[가-힣]/.test(said)) ? 'possible' : null;
}
