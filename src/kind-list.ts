/** What a browser must know of a kind of table, free of schemas. */
export interface KindFacts {
  /** The name of the table in addresses and data. */
  id: string;
  /** How its codes are written. */
  pattern: RegExp;
  /** Whether capitals and small letters tell its codes apart. */
  isCased?: boolean;
  /** How wide a code of digits alone is with its leading zeros; null where nobody drops zeros. */
  width: number | null;
  /** Whether its codes are numbers, of which people leave out the leading zeros in addresses. */
  isNumber: boolean;
  /** What its codes stand for: a name that people know, or a message. */
  says: 'name' | 'message';
  /** Whether its titles are sentences, in which a search looks for words. */
  hasSentences: boolean;
  /** Whether a search finds them by whole names and by the beginning of a code alone: they are words of every day. */
  isFoundWhole?: boolean;
  /** The name of its constant in the module for scripts, and in copied code. */
  constant: string;
  /** The name of the type of its codes. */
  type: string;
}

/** Every kind of table, in the order in which the site shows them. */
export const KIND_LIST = [
  {
    id: 'http',
    pattern: /^[1-5]\d{2}$/,
    width: null,
    isNumber: true,
    says: 'name',
    hasSentences: true,
    constant: 'http',
    type: 'HttpCode',
  },
  {
    id: 'card',
    pattern: /^\d{2}$/,
    width: 2,
    isNumber: true,
    says: 'name',
    hasSentences: false,
    constant: 'card',
    type: 'CardCode',
  },
  {
    id: 'bank',
    pattern: /^\d{3}$/,
    width: 3,
    isNumber: true,
    says: 'name',
    hasSentences: false,
    constant: 'bank',
    type: 'BankCode',
  },
  {
    id: 'response',
    pattern: /^[0-9A-Z]{4}$/,
    width: 4,
    isNumber: false,
    says: 'message',
    hasSentences: true,
    constant: 'response',
    type: 'ResponseCode',
  },
  {
    id: 'js-sdk',
    pattern: /^[0-9A-Z]{4}$/,
    width: 4,
    isNumber: false,
    says: 'message',
    hasSentences: true,
    constant: 'jsSdk',
    type: 'JsSdkCode',
  },
  {
    id: 'webapi',
    pattern: /^(?:[0-9A-Z]{4}|\d{3})$/,
    width: null,
    isNumber: false,
    says: 'message',
    hasSentences: true,
    constant: 'webapi',
    type: 'WebapiCode',
  },
  {
    id: 'field',
    pattern: /^[A-Za-z][A-Za-z0-9]*$/,
    isCased: true,
    width: null,
    isNumber: false,
    says: 'name',
    hasSentences: false,
    isFoundWhole: true,
    constant: 'field',
    type: 'FieldName',
  },
] as const satisfies readonly KindFacts[];

/** The id of a kind of table. */
export type KindId = (typeof KIND_LIST)[number]['id'];

/** The ids of all kinds, in the order of the site. */
export const KIND_IDS: readonly KindId[] = KIND_LIST.map(({ id }) => id);

/**
 * What a browser must know of one kind.
 * @throws Error when there is no such kind
 * @example kindFacts('card').width // 2
 */
export function kindFacts(id: KindId): KindFacts {
  const found = KIND_LIST.find((kind) => kind.id === id);
  if (found === undefined) throw new Error(`"${id}" is no kind of table; add it to KIND_LIST.`);
  return found;
}
