import { LOCALES } from '../i18n/locales.ts';
import { KIND_LIST } from '../kind-list.ts';
import { VALUE_STATES } from '../schemas/field.ts';
import { NEXT_CALLS, PERMISSIONS, SETTLEMENTS } from '../closed-lists.ts';
import type { PackedFile } from './archive.ts';
import type { Material } from './material.ts';

/** Values as a type. @example valuesToType(['a', 'b']) // '"a" | "b"' */
const valuesToType = (values: readonly string[]): string =>
  values.map((value) => JSON.stringify(value)).join(' | ');

/** The functions of the package that ask all tables, and what they are bound to. */
const FUNCTIONS = [
  'explain',
  'settlementOf',
  'valueOf',
  'changesSince',
  'codeOn',
  'judgeMaps',
] as const;

/** The types of those functions, as their sources in src/package/ have them. */
const toTypes = (): string => `/** A text in Korean and English. */
export interface Bilingual {
${LOCALES.map((locale) => `  readonly ${locale}: string;\n`).join('')}}

/** A table. */
export type Kind = ${valuesToType(KIND_LIST.map(({ id }) => id))};

/** A row of any table. */
export type AnyRow = ${KIND_LIST.map(({ constant }) => `${constant.charAt(0).toUpperCase()}${constant.slice(1)}Row`).join(' | ')};

/** A code of a table, found. */
export interface Explained {
  readonly kind: Kind;
  /** With its leading zeros. */
  readonly code: string;
  /** What it is called; of a response code its message, one a meaning. */
  readonly titles: readonly [Bilingual, ...Bilingual[]];
  readonly row: AnyRow;
}

/**
 * What a code means, in every table that has it. Leading zeros may be gone; a code that no table has gives
 * an empty list, and nothing is thrown.
 */
export declare const explain: (code: string, options?: { readonly kind?: Kind }) => Explained[];

/** Whether an orderId may be sent. */
export type Permission = ${valuesToType(PERMISSIONS)};

/** What a response code says of the money, and what may be sent next. */
export interface SettlementAnswer {
  /** Whether a table has the code; where none has, the answer is to look the payment up. */
  readonly known: boolean;
  readonly settlement: ${valuesToType(SETTLEMENTS)} | null;
  readonly nextCall: ${valuesToType(NEXT_CALLS)} | null;
  readonly sameOrderId: Permission | null;
  readonly newOrderId: Permission | null;
  /** The API that the next call means; null where it is none. */
  readonly call: string | null;
}

/**
 * What a response code says of the money. Name the API or callback that returned it, and the domain of a
 * code with two meanings; without them the answer is the safest of all.
 */
export declare const settlementOf: (
  code: string,
  options?: { readonly operation?: string; readonly domain?: string },
) => SettlementAnswer;

/** A value of a field of the API, at one place where the field occurs. */
export interface FieldValue {
  readonly field: string;
  /** The id of the place: payment, session. */
  readonly place: string;
  /** The name of the field there, with the objects that it stands in: cashReceipts[].status. */
  readonly path: string;
  readonly value: string;
  /** sent: it comes, or may be sent. never: a manual has it, and another says that it does not come. */
  readonly state: ${valuesToType(VALUE_STATES)};
  readonly meaning: Bilingual;
}

/**
 * What a value of a field means, at each place where the field has it; only there where the name says where
 * that is, as cashReceipts[0].status does. A field or a value that no table has gives an empty list.
 */
export declare const valueOf: (field: string, value: string) => FieldValue[];

/** A change of one code between two days. */
export interface CodeChange {
  readonly kind: Kind;
  readonly code: string;
  readonly type: 'added' | 'reworded' | 'renamed' | 'merged' | 'withdrawn';
  readonly date: string;
  readonly before: string | null;
  readonly after: string;
  readonly successor: string | null;
}

/** What changed in the tables after a day (YYYY-MM-DD) and up to another one. */
export declare const changesSince: (after: string, until?: string) => CodeChange[];

/** What a code was on a day. */
export interface CodeThen {
  readonly kind: Kind;
  readonly code: string;
  readonly listed: boolean;
  readonly since: string | null;
  /** Its texts as they were; English is null where only the Korean of that day is known. */
  readonly texts: readonly { readonly ko: string; readonly en: string | null }[];
  readonly status: 'active' | 'renamed' | 'merged' | 'withdrawn';
}

/** What a code meant on a day (YYYY-MM-DD), in every table that has it now. */
export declare const codeOn: (code: string, day: string, options?: { readonly kind?: Kind }) => CodeThen[];

/** Something that a map in a source file has otherwise than the tables. */
export interface MapFinding {
  readonly type: 'wrong' | 'missing' | 'unknown' | 'renamed' | 'number' | 'merged' | 'different';
  readonly kind: Kind;
  readonly code: string;
  readonly line: number | null;
  readonly written: string | null;
  readonly is: string | null;
  readonly meant: string | null;
}

/** A map that was read in a source file. */
export interface JudgedMap {
  readonly kind: Kind;
  readonly count: number;
  readonly findings: readonly MapFinding[];
}

/** Compares the maps of codes in a source file with the tables; the ending of its name tells the language. */
export declare const judgeMaps: (text: string, ending: string) => JudgedMap[];

/** The version of the package. */
export declare const version: string;
/** The day of the content, YYYY-MM-DD. */
export declare const date: string;
`;

/**
 * The entry of the package: all tables, and the questions that are asked of all of them.
 * @param exported what each table exports, by the id of its kind
 */
export function materialToIndex(material: Material, version: string): readonly PackedFile[] {
  const tables = KIND_LIST.map(({ id, constant }) => ({
    id,
    constant,
    codes: `${constant}Codes`,
  }));
  const { date } = material;
  const bound = FUNCTIONS.map(
    (name) => `const ${name} = (...given) => library.${name}(book(), ...given);`,
  );
  // The book is made when it is first asked for, so that a bundler can leave it out.
  const book = [
    'let made;',
    'const book = () => (made ??= {',
    `  date: ${JSON.stringify(date)},`,
    `  version: ${JSON.stringify(version)},`,
    `  tables: { ${tables.map(({ id, constant, codes }) => `${JSON.stringify(id)}: ${codes}.map((code) => ${constant}[code])`).join(', ')} },`,
    '  issuers, changes, sources, values,',
    '});',
    ...bound,
    `const version = ${JSON.stringify(version)};`,
    `const date = ${JSON.stringify(date)};`,
  ].join('\n');
  const lists = ['issuers', 'changes', 'sources', 'values'] as const;
  const names = [...FUNCTIONS, 'version', 'date'].join(', ');
  const toTypesFile = (ending: 'mts' | 'cts'): string =>
    [
      ...tables.map(
        ({ id, constant }) =>
          `import type { ${constant.charAt(0).toUpperCase()}${constant.slice(1)}Row } from './${id}.${ending === 'mts' ? 'mjs' : 'cjs'}';`,
      ),
      ...tables.map(({ id }) => `export * from './${id}.${ending === 'mts' ? 'mjs' : 'cjs'}';`),
      toTypes(),
    ].join('\n');
  return [
    ...lists.map((name) => ({
      path: `data/${name}.json`,
      content: `${JSON.stringify(material[name])}\n`,
    })),
    {
      path: 'lists.mjs',
      content: lists
        .map(
          (name) =>
            `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(material[name]))});\n`,
        )
        .join(''),
    },
    {
      path: 'index.mjs',
      content: [
        "import * as library from './library.mjs';",
        "import { issuers, changes, sources, values } from './lists.mjs';",
        ...tables.map(
          ({ id, constant, codes }) => `import { ${constant}, ${codes} } from './${id}.mjs';`,
        ),
        ...tables.map(({ id }) => `export * from './${id}.mjs';`),
        book,
        `export { ${names} };`,
        '',
      ].join('\n'),
    },
    {
      path: 'index.cjs',
      content: [
        "'use strict';",
        "const library = require('./library.cjs');",
        ...lists.map((name) => `const ${name} = require('./data/${name}.json');`),
        ...tables.map(({ id }, index) => `const table${String(index)} = require('./${id}.cjs');`),
        ...tables.map(
          ({ constant, codes }, index) =>
            `const { ${constant}, ${codes} } = table${String(index)};`,
        ),
        book,
        `module.exports = { ${tables.map((_, index) => `...table${String(index)}`).join(', ')}, ${names} };`,
        '',
      ].join('\n'),
    },
    { path: 'index.d.mts', content: toTypesFile('mts') },
    { path: 'index.d.cts', content: toTypesFile('cts') },
  ];
}
