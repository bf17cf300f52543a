import type { KindId } from '../../kind-list.ts';
import { agreementToCertainty, isClose, toAgreement } from './agreement.ts';
import type { Field } from './fields.ts';
import type { Agreement, Certainty, Finding } from './finding.ts';
import { toFinding } from './to-finding.ts';
import { messageBeside, type Scene } from './scene.ts';
import type { Whose } from './whose.ts';

/** Longer values are no codes, blanks around them included (characters). */
const LONGEST_CODE = 40;

/** Whether a value may be a code at all; `null` and sentences are none. */
const isCodeLike = (value: string): boolean =>
  value.length <= LONGEST_CODE &&
  /^\s*[0-9A-Za-z]{1,6}\s*$/.test(value) &&
  !/^\s*(?:null|none|nil|true|false)\s*$/i.test(value);

export function fieldToFindings(field: Field, scene: Scene): Finding[] {
  const { role, value, from, to } = field;
  if (role.role === 'status')
    return /^[1-5]\d\d$/.test(value)
      ? [toFinding('http', role.name, value, from, to, field, scene)]
      : [];
  if (role.role === 'wrapped') return wrappedToFindings(field, scene);
  if (role.role === 'either') {
    const kind = eitherToKind(value, scene.method);
    return isCodeLike(value) ? judged(kind, field, scene) : [];
  }
  if (role.role !== 'code') return [];
  if (!value.includes(',')) return isCodeLike(value) ? judged(role.kind, field, scene) : [];
  // A list of codes in one field: "02,04".
  let at = from;
  return value.split(',').flatMap((part) => {
    const start = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    const written = part.trim();
    const own = { ...field, value: written, from: start, to: start + written.length };
    return isCodeLike(part) ? judged(role.kind, own, scene) : [];
  });
}

/** What a code of an institution is a code of: what the method of payment says, else the width. */
function eitherToKind(value: string, method: string): KindId {
  if (/card/i.test(method)) return 'card';
  if (/bank/i.test(method)) return 'bank';
  return value.trim().length === 3 ? 'bank' : 'card';
}

/** A finding with how sure it is; it was made for this, so that no copy is needed. */
function asSure(
  finding: Finding,
  certainty: Certainty,
  agreement: Agreement = finding.agreement,
): Finding[] {
  finding.certainty = certainty;
  finding.agreement = agreement;
  return [finding];
}

/** A code field’s findings, after whose text it is and what stands beside it. */
function judged(kind: KindId, field: Field, scene: Scene): Finding[] {
  const { known } = scene;
  const { value, role, from, to } = field;
  const whose = scene.whoseAt(from);
  const { system } = whose;
  if (kind === 'http') return [toFinding(kind, role.name, value, from, to, field, scene)];
  if (system !== null && !system.own) {
    if (kind === 'response') return despiteName(whose, field, scene);
    if (kind !== 'card' && kind !== 'bank') return [];
    const written = value.trim();
    const map = system[kind];
    const ours = map !== null && Object.hasOwn(map, written) ? map[written] : undefined;
    if (ours === undefined) return [];
    const meanings = known.meanings(kind, ours);
    const finding = toFinding(kind, field.name, written, from, to, field, scene);
    return [
      {
        ...finding,
        code: ours,
        meanings,
        likelier: meanings.length === 1 ? 0 : null,
        foreign: system.id,
        certainty: 'likely',
        isMended: false,
        isNumber: false,
      },
    ];
  }
  const finding = toFinding(kind, role.name, value, from, to, field, scene);
  if (field.isLoose && (finding.code === null || finding.isMended)) return [];
  if (field.isCell && finding.isMended) return [];
  if (kind !== 'response') {
    const certainty = role.isGuessed || field.isLoose ? 'possible' : 'likely';
    return asSure(finding, whose.own >= 2 && !role.isGuessed ? 'certain' : certainty);
  }
  const said = messageBeside(field, scene);
  const agreement = toAgreement(said, finding, scene);
  if (finding.code === null) {
    const isOfOurs = whose.own >= 2 || (agreement === 'none' && value.trim().length === 4);
    return isOfOurs && !role.isGuessed && !field.isLoose
      ? asSure(finding, 'possible', agreement)
      : [];
  }
  // Codes of others have fewer digits: `00` is no 0000 of ours, unless something says so.
  const isBacked = whose.own >= 2 || agreement === 'same' || agreement === 'near';
  if (finding.isMended && !field.isNumber && !isBacked) return [];
  const certainty = agreementToCertainty(agreement, said, whose.own, /[A-Z]/i.test(value));
  if (certainty === null) return [];
  const isWeak = (role.isGuessed || field.isLoose) && agreement === 'none';
  return asSure(finding, isWeak && certainty === 'certain' ? 'likely' : certainty, agreement);
}

/**
 * A code of a failure beside its own message, in a text that names another system and has nothing of its
 * payloads: `not by Toss, 3095 카드사 실패 응답`. A success says the same everywhere.
 */
function despiteName({ system, isWeak }: Whose, field: Field, scene: Scene): Finding[] {
  if (!isWeak || system?.isKin === true) return [];
  const { value, from, to, role } = field;
  const finding = toFinding('response', role.name, value, from, to, field, scene);
  const isFailure = finding.meanings.some(({ outcome }) => outcome === 'failure');
  if (finding.code === null || finding.isMended || !isFailure) return [];
  const agreement = toAgreement(messageBeside(field, scene), finding, scene);
  return agreement === 'same' ? asSure(finding, 'likely', agreement) : [];
}

/** A code under a name that wrappers use: one of ours where its message or the rest says so. */
function wrappedToFindings(field: Field, scene: Scene): Finding[] {
  const { text } = scene;
  const { value, from, to, role } = field;
  const whose = scene.whoseAt(from);
  if (!isCodeLike(value)) return [];
  if (whose.system !== null && !whose.system.own) return despiteName(whose, field, scene);
  const finding = toFinding('response', role.name, value, from, to, field, scene);
  if (finding.code === null || finding.isMended || !/\d/.test(value)) return [];
  const said = messageBeside(field, scene);
  const agreement = toAgreement(said, finding, scene);
  if (agreement === 'same') return asSure(finding, 'certain', agreement);
  if (agreement === 'near' && (whose.own > 0 || isClose(said, finding)))
    return asSure(finding, 'likely', agreement);
  if (agreement === 'other') return [];
  const isLettered = /[A-Z]/i.test(value);
  const speaks = whose.own >= 2 || (whose.own > 0 && isLettered);
  if (speaks) return asSure(finding, 'possible', agreement);
  return agreement === 'none' && text.length < 60 && isLettered
    ? asSure(finding, 'possible', agreement)
    : [];
}
