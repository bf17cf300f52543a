import type { Book, FieldValue, Row } from '../shared/book.ts';

/** A name of a field as names are compared. @example nameToKey('VBANK_CODE') // 'vbankcode' */
const nameToKey = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The parts of a full name, without the numbers of lists. @example nameToParts('a[0][b]') // ['a', 'b'] */
const nameToParts = (name: string): string[] =>
  name
    .split(/[.[\]]/)
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .map(nameToKey);

/**
 * The values of fields, one by one, out of the rows of the table of fields.
 * @example rowsToValues(rows)[0]?.path // 'card.cardType'
 */
export function rowsToValues(rows: readonly Row[]): FieldValue[] {
  return rows.flatMap(({ code: field, values: sets = [] }) =>
    sets.flatMap(({ id: place, path: above, values }) =>
      values.flatMap(({ value, state, meaning }): FieldValue[] => {
        if (value === null) return [];
        const path = above === null ? field : `${above}.${field}`;
        return [{ field, place, path, value, state, meaning }];
      }),
    ),
  );
}

/**
 * What a value of a field means, at each place where the field has it; only there where the name says
 * where that is.
 * @param field its name in any spelling, also with the objects that it stands in
 * @param value to the letter
 * @returns none for a field or a value that is not known
 * @example valueOf(book, 'STATUS', 'paid')[0]?.place // 'payment'
 * @example valueOf(book, 'cashReceipts[0].status', 'issueRequested')[0]?.place // 'receipt'
 */
export function valueOf(
  { values }: Pick<Book, 'values'>,
  field: string,
  value: string,
): FieldValue[] {
  const [name = '', ...above] = nameToParts(field).reverse();
  const all = values.filter((own) => nameToKey(own.field) === name);
  const there = all.filter(({ path }) => {
    const [, ...objects] = nameToParts(path).reverse();
    return objects.length > 0 && objects.every((object, index) => object === above[index]);
  });
  return (there.length > 0 ? there : all).filter((own) => own.value === value);
}
