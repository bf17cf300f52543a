import type { FieldCode, JoinedValueSet } from './row.ts';

/**
 * The id of a value within its place; null for a value that no address can name.
 * @example valueToId({ value: 'payment approved', id: 'approved' }) // 'approved'
 */
export const valueToId = ({
  value,
  id,
}: {
  value: string | null;
  id: string | null;
}): string | null => id ?? value;

/** Values that name nothing. */
const NO_NAMES: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/**
 * The full names of a field, with the objects that it stands in, each once.
 * @example codeToPaths(cardCode) // ['cardCode', 'card.cardCode', 'interestFree[].cardCode']
 */
export function codeToPaths({
  code,
  places,
  values,
}: Pick<FieldCode, 'code' | 'places' | 'values'>) {
  const paths = [...places, ...values].map(({ path }) => path);
  return [...new Set([null, ...paths])]
    .filter((path) => path !== null || places.length === 0 || places.some((at) => at.path === null))
    .map((path) => (path === null ? code : `${path}.${code}`));
}

/** How long a meaning may be to be a name by which its value is looked for. */
const LONGEST_NAME = 16;

/**
 * What the values of a field are called: the values themselves, and what they mean in a word or two.
 * @example codeToValueNames(payMethod).includes('samsungpay') // true
 */
export function codeToValueNames({ values }: Pick<FieldCode, 'values'>): string[] {
  const found = values.flatMap((set) =>
    set.values.flatMap(({ value, meaning }) => [
      ...(value !== null && /[a-z]{3}/i.test(value) && !NO_NAMES.has(value) ? [value] : []),
      ...(value !== null && /[a-z]{3}pay|[A-Z]/.test(value)
        ? Object.values(meaning).filter((text) => text.length <= LONGEST_NAME)
        : []),
    ]),
  );
  return [...new Set(found)];
}

/**
 * The ids of the elements of the values of a place, in their order: `session.paid`, and `paid` where
 * the value means one thing on the whole page and is not told before.
 * @example setToAnchors(status, session)[0] // ['session.ready']
 */
export function setToAnchors(
  { values }: Pick<FieldCode, 'values'>,
  set: JoinedValueSet,
): readonly (readonly string[])[] {
  const taken = new Set(values.map(({ id }) => id));
  const sent = values.flatMap((own) =>
    own.values.flatMap((value) => (value.state === 'never' ? [] : [{ own, value }])),
  );
  const sameId = Map.groupBy(sent, ({ value }) => valueToId(value));
  return set.values.map((value) => {
    const id = valueToId(value);
    if (id === null) return [];
    const alike = sameId.get(id) ?? [];
    const meanings = new Set(alike.map((one) => one.value.meaning.en));
    const isFirst = alike[0]?.own === set && alike[0].value === value;
    const isBare = isFirst && meanings.size === 1 && !taken.has(id);
    return [`${set.id}.${id}`, ...(isBare ? [id] : [])];
  });
}
