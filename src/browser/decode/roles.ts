import type { KindId } from '../../kind-list.ts';
import type { DecoderRules, FieldTells } from '../../shared/files/decoder.ts';

/** What the decoder does with a field: it carries a code, or tells something else. */
export type Role =
  { role: 'code'; kind: KindId; name: string } | { role: FieldTells; name: string };

/** What a field means to the decoder; null where it means nothing. */
export type RoleOf = (name: string, parent: string) => Role | null;

/**
 * A field’s name as names are compared: lower case, without underscores and hyphens.
 * @example nameToKey('card_code') // 'cardcode'
 */
export function nameToKey(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}

/**
 * What fields mean, by their name and the name of the object that they stand in; that is empty where
 * there is none.
 * @example rulesToRoleOf(rules)('acqu_card_code', '') // { role: 'code', kind: 'card', name: 'acquCardCode' }
 */
export function rulesToRoleOf({ codes, tells, objects }: DecoderRules): RoleOf {
  // Maps and no objects: the names come from whatever is pasted, `__proto__` included.
  const roles = new Map<string, Role>();
  for (const [role, names] of Object.entries(tells) as [FieldTells, readonly string[]][])
    for (const name of names) roles.set(nameToKey(name), { role, name });
  for (const [kind, names] of Object.entries(codes) as [KindId, readonly string[]][])
    for (const name of names) roles.set(nameToKey(name), { role: 'code', kind, name });
  const kindsInside = new Map(objects.map(([name, kind]) => [nameToKey(name), kind]));
  return (name, parent) => {
    const key = nameToKey(name);
    const kind = key === 'code' ? kindsInside.get(nameToKey(parent)) : undefined;
    if (kind !== undefined) return { role: 'code', kind, name: `${parent}.code` };
    return roles.get(key) ?? null;
  };
}
