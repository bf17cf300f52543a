import type { KindId } from '../../kind-list.ts';
import type { DecoderRules, FieldTells } from '../../shared/files/decoder.ts';

/** What the decoder does with a field: it carries a code, or tells something else. */
export type Role =
  | { role: 'code'; kind: KindId; name: string; isGuessed: boolean }
  | { role: 'either'; name: string; isGuessed: boolean }
  | { role: FieldTells; name: string; isGuessed: boolean };

/** What a field means to the decoder; null where it means nothing. */
export type RoleOf = (name: string, parent: string) => Role | null;

/**
 * A field’s name as names are compared: lower case, without underscores and hyphens.
 * @example nameToKey('card_code') // 'cardcode'
 */
export function nameToKey(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}

/** Longer names are none. */
const LONGEST_NAME = 60;
/** Names that were looked up; a text of made-up names does not fill the memory. */
const MOST_CACHED = 20_000;

/**
 * What fields mean, by their name and the name of the object that they stand in; that is empty where
 * there is none. A name with something before or after a known one means the same, which is a guess.
 * @example rulesToRoleOf(rules)('acqu_card_code', '') // { role: 'code', kind: 'card', name: 'acquCardCode', isGuessed: false }
 */
export function rulesToRoleOf(rules: DecoderRules): RoleOf {
  // Maps and no objects: the names come from whatever is pasted, `__proto__` included.
  const roles = new Map<string, Role>();
  for (const [role, names] of Object.entries(rules.tells) as [FieldTells, readonly string[]][])
    for (const name of names)
      // What a field tells beside its own role is asked for by name.
      if (role !== 'cancel' || !roles.has(nameToKey(name)))
        roles.set(nameToKey(name), { role, name, isGuessed: false });
  for (const name of rules.either)
    roles.set(nameToKey(name), { role: 'either', name, isGuessed: false });
  for (const [kind, names] of Object.entries(rules.codes) as [KindId, readonly string[]][])
    for (const name of names)
      roles.set(nameToKey(name), { role: 'code', kind, name, isGuessed: false });
  const kindsInside = new Map(rules.objects.map(([name, kind]) => [nameToKey(name), kind]));
  const plain = new Set(rules.plain.map(nameToKey));
  const endings = [...rules.endings].sort((a, b) => b.length - a.length);

  const guess = (name: string): Role | null => {
    for (const part of nameToInner(name, endings)) {
      const role = roles.get(nameToKey(part));
      // A short word within a longer name says nothing: `statusOfCard` is no status.
      if (role !== undefined && (isTelling(role) || /[가-힣]/.test(part)))
        return { ...role, isGuessed: !/[가-힣]/.test(part) };
    }
    return null;
  };
  const look = (name: string): Role | null => {
    const key = nameToKey(name);
    const known = roles.get(key);
    if (known !== undefined) return known;
    if (!plain.has(key) && rules.secretParts.some((part) => key.includes(part)))
      return { role: 'secret', name, isGuessed: true };
    return guess(name);
  };
  // The same role each time, by which fields are compared.
  const bareRoles = new Map<string, Role>();
  const bare = (kind: KindId, parent: string): Role => {
    const known = bareRoles.get(parent);
    if (known !== undefined) return known;
    const role: Role = { role: 'code', kind, name: `${parent}.code`, isGuessed: false };
    if (bareRoles.size < MOST_CACHED) bareRoles.set(parent, role);
    return role;
  };
  const cache = new Map<string, Role | null>();
  return (name, parent) => {
    if (name.length > LONGEST_NAME) return null;
    if (name.length === 4 && name.toLowerCase() === 'code') {
      const kind = kindsInside.get(nameToKey(parent));
      if (kind !== undefined) return bare(kind, parent);
    }
    let role = cache.get(name);
    if (role === undefined) {
      role = look(name);
      if (cache.size > MOST_CACHED) cache.clear();
      cache.set(name, role);
    }
    return role;
  };
}

/** Whether a role may be read out of a longer name. */
const isTelling = ({ role, name }: Role): boolean =>
  role === 'code' ||
  role === 'secret' ||
  ((role === 'message' || role === 'tid') && name.length > 6);

/** The names within a name: without a prefix, a suffix, a getter or a Korean ending. */
function nameToInner(name: string, endings: readonly string[]): string[] {
  if (/[가-힣]$/.test(name)) {
    const ending = endings.find((end) => name.endsWith(end) && name.length > end.length + 1);
    return ending === undefined ? [] : [name.slice(0, -ending.length)];
  }
  const bare = name.replace(/_?\d{1,3}$/, '');
  const inner = [bare, bare.replace(/^(?:get|set|is)(?=[A-Z])/, '')];
  const parts = bare.split('_');
  for (let from = 1; from < Math.min(parts.length, 4); from += 1) {
    inner.push(parts.slice(from).join('_'), parts.slice(0, -from).join('_'));
  }
  const humps = bare.split(/(?<=[a-z0-9])(?=[A-Z])/);
  for (let from = 1; from < Math.min(humps.length, 4); from += 1)
    inner.push(humps.slice(from).join(''));
  return inner.filter((part) => part !== name && part.length > 3);
}
