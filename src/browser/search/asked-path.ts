import { KIND_LIST } from '../../kind-list.ts';

/** Longer than any code or name: what stands in an address beyond that is nothing to search for. */
const LONGEST = 60;

/** A piece of an address as it was meant; as it is where it cannot be decoded. */
function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

/**
 * What somebody meant who came to an address that there is not: its last part, with its table before a
 * number that could be of several.
 * @param path without base and language
 * @example pathToQuery('/response/U999/') // 'U999'
 * @example pathToQuery('/card/99.md') // 'card 99'
 * @example pathToQuery('/guides/docs/net-cancel/') // 'net cancel'
 */
export function pathToQuery(path: string): string {
  const pieces = path
    .split('/')
    .map(decode)
    .filter((piece) => piece !== '' && !/^index\.\w+$/.test(piece));
  const last = (pieces.at(-1) ?? '').replace(/\.\w{2,4}$/, '').slice(0, LONGEST);
  const table = KIND_LIST.find(({ id }) => id === pieces.at(-2));
  const isNumber = /^\d{1,4}$/.test(last);
  if (table !== undefined && table.id !== 'response' && isNumber) return `${table.id} ${last}`;
  return table === undefined ? last.replace(/[-_+]+/g, ' ').trim() : last;
}
