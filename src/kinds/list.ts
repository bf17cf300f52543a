/**
 * The kinds of code tables and how their codes are written, in the order in which the site shows
 * them. No schema and nothing of Node stands here, so that scripts in a browser can use it.
 */
export const KIND_LIST = [
  { id: 'http', pattern: /^[1-5]\d{2}$/, width: 3, isNumber: true },
  { id: 'card', pattern: /^\d{2}$/, width: 2, isNumber: true },
  { id: 'bank', pattern: /^\d{3}$/, width: 3, isNumber: true },
  { id: 'response', pattern: /^[0-9A-Z]{4}$/, width: 4, isNumber: false },
  { id: 'js-sdk', pattern: /^[0-9A-Z]{4}$/, width: 4, isNumber: false },
] as const satisfies readonly CodeShape[];

/** How the codes of one kind are written. */
export interface CodeShape {
  id: string;
  /** What a code looks like, zeros included. */
  pattern: RegExp;
  /** How many characters a code has. */
  width: number;
  /** Whether the codes are numbers, of which people leave out the leading zeros. */
  isNumber: boolean;
}

/** Which table a code belongs to. */
export type Kind = (typeof KIND_LIST)[number]['id'];

/** The kinds, in the order in which the site shows them. */
export const KINDS: readonly Kind[] = KIND_LIST.map(({ id }) => id);

const SHAPES: ReadonlyMap<string, CodeShape> = new Map(KIND_LIST.map((shape) => [shape.id, shape]));

/**
 * How the codes of a kind are written.
 * @throws Error when there is no such kind
 * @example kindToShape('card').width // 2
 */
export function kindToShape(kind: Kind): CodeShape {
  const shape = SHAPES.get(kind);
  if (shape === undefined) throw new Error(`"${kind}" is no kind of code.`);
  return shape;
}
