import { z } from 'astro/zod';
import { KIND_LIST, type KindFacts, type KindId } from '../kind-list.ts';
import { KINDS } from '../kinds/index.ts';
import type { CodeSet } from '../kinds/kind.ts';
import { schemaToType } from './declarations.ts';
import type { Material } from './material.ts';
import type { PackedFile } from './archive.ts';

/** A table as modules of a package. */
export interface TableModules {
  /** Its name in `exports`: `card`. */
  id: KindId;
  files: readonly PackedFile[];
}

/** `card` → `Card`, `jsSdk` → `JsSdk`. */
const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A value as a JavaScript string that JSON.parse reads; it parses faster than a literal of its own. */
const toParsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * Rows as JSON with a row a line, so that a reader of one code need not parse them all.
 * @example rowsToLines([{ a: 1 }, { a: 2 }]) // '[\n{"a":1},\n{"a":2}\n]\n'
 */
const rowsToLines = (rows: readonly object[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** The names of what the module of a table exports. */
function factsToNames({ constant, type }: KindFacts) {
  const name = capitalise(constant);
  return {
    table: constant,
    codes: `${constant}Codes`,
    find: `${constant}Of`,
    guard: `is${type}`,
    code: type,
    row: `${name}Row`,
  };
}

/** The ready sets of codes of a kind, with the codes that are in each. */
function kindToSets(id: KindId, sets: ReadonlyMap<string, readonly string[]>) {
  const kind: { sets?: readonly CodeSet<never>[] } = KINDS[id];
  return (kind.sets ?? []).map(({ constant, about }) => ({
    constant,
    about,
    codes: sets.get(constant) ?? [],
  }));
}

/** What the code of a table does, the same in both module systems. */
function toBody(facts: KindFacts, sets: ReturnType<typeof kindToSets>): string[] {
  const { table, codes, find, guard } = factsToNames(facts);
  const pad =
    facts.width === null
      ? 'code'
      : `code.replace(/^\\d+$/, (digits) => digits.padStart(${String(facts.width)}, '0'))`;
  return [
    'const freeze = (value) => (value !== null && typeof value === "object" ? (Object.values(value).forEach(freeze), Object.freeze(value)) : value);',
    `const ${codes} = /* @__PURE__ */ freeze(/* @__PURE__ */ rows.map(({ code }) => code));`,
    `const ${table} = /* @__PURE__ */ freeze(/* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ rows.map((row) => [row.code, row])));`,
    `const own = (code) => (Object.hasOwn(${table}, code) ? ${table}[code] : null);`,
    `const ${find} = (written) => {`,
    '  const code = String(written).trim().toUpperCase();',
    `  return own(code) ?? own(${pad});`,
    '};',
    `const ${guard} = (value) => typeof value === 'string' && Object.hasOwn(${table}, value);`,
    ...sets.map(
      ({ constant, codes: members }) =>
        `const ${constant} = /* @__PURE__ */ freeze(${JSON.stringify(members)});`,
    ),
  ];
}

/**
 * A table as modules: ECMAScript and CommonJS with types, and its rows as JSON.
 * @param material of the whole package
 */
export function tableToModules(
  facts: (typeof KIND_LIST)[number],
  material: Material,
): TableModules {
  const { id } = facts;
  const rows = material.tables[id];
  const own = kindToSets(id, material.sets);
  const names = factsToNames(facts);
  const exported = [names.table, names.codes, names.find, names.guard].concat(
    own.map(({ constant }) => constant),
  );
  const body = toBody(facts, own);
  const schema = z.toJSONSchema(KINDS[id].dataRow, { target: 'draft-2020-12' });
  const union = rows.map(({ code }) => JSON.stringify(code)).join(' | ');
  const about = `Codes of the NICEPAY Codebook, ${material.date}. Codes are strings, always: "01" is not 1.`;
  const types = [
    `/** A code of the table "${id}". */`,
    `export type ${names.code} = ${union === '' ? 'never' : union};`,
    `/** A row of the table "${id}"; addresses are paths of the Codebook. */`,
    `export interface ${names.row} ${schemaToType(schema as Parameters<typeof schemaToType>[0])}`,
    '/** The rows by code. */',
    `export declare const ${names.table}: Readonly<Record<${names.code}, ${names.row}>>;`,
    '/** The codes in the order of the table. */',
    `export declare const ${names.codes}: readonly ${names.code}[];`,
    '/** The row of a code, also where its leading zeros are lost; null for one that the table does not have. */',
    `export declare const ${names.find}: (code: string) => ${names.row} | null;`,
    '/** Whether a value is a code of the table, to the letter. */',
    `export declare const ${names.guard}: (value: unknown) => value is ${names.code};`,
    ...own.flatMap(({ constant, about: what }) => [
      `/** ${what} */`,
      `export declare const ${constant}: readonly ${names.code}[];`,
    ]),
    '',
  ].join('\n');
  return {
    id,
    files: [
      { path: `data/${id}.json`, content: rowsToLines(rows) },
      {
        path: `${id}.mjs`,
        content: `// ${about}\nconst rows = /* @__PURE__ */ ${toParsed(rows)};\n${body.join('\n')}\nexport { ${exported.join(', ')} };\n`,
      },
      {
        path: `${id}.cjs`,
        content: `// ${about}\n'use strict';\nconst rows = require('./data/${id}.json');\n${body.join('\n')}\nmodule.exports = { ${exported.join(', ')} };\n`,
      },
      { path: `${id}.d.mts`, content: `// ${about}\n${types}` },
      { path: `${id}.d.cts`, content: `// ${about}\n${types}` },
    ],
  };
}
