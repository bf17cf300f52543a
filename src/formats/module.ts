import type { Kind } from '../schemas/code.ts';
import type { Code, Codebook } from '../model/codebook.ts';
import { SCHEMA_VERSION } from './rows.ts';

/** The tables as a module for scripts: what it exports, and its types. */
export interface Module {
  /** ECMAScript: `/data/codes.mjs`. */
  script: string;
  /** TypeScript declarations: `/data/codes.d.mts`. */
  types: string;
}

/** How a table is called in the module. */
const NAMES: Readonly<Record<Kind, { value: string; type: string; entry: string }>> = {
  http: { value: 'http', type: 'HttpCode', entry: 'HttpEntry' },
  card: { value: 'card', type: 'CardCode', entry: 'InstitutionEntry' },
  bank: { value: 'bank', type: 'BankCode', entry: 'InstitutionEntry' },
  response: { value: 'response', type: 'ResponseCode', entry: 'ResponseEntry' },
  'js-sdk': { value: 'jsSdk', type: 'JsSdkCode', entry: 'MessageEntry' },
};

const ENTRIES = `/** A text in Korean and English. */
export interface Bilingual {
  readonly ko: string;
  readonly en: string;
}

/** What became of a code. */
export type Status = 'active' | 'renamed' | 'merged' | 'withdrawn';

/** An HTTP status. */
export interface HttpEntry {
  readonly reason: string;
  readonly description: Bilingual;
  readonly status: Status;
}

/** A card or bank code. */
export interface InstitutionEntry {
  readonly name: Bilingual;
  /** The id of the institution behind it. */
  readonly issuer: string;
  readonly status: Status;
  /** The code that the institution went into. */
  readonly successor: string | null;
}

/** One meaning of a response code. */
export interface MeaningEntry {
  readonly domain: string;
  readonly message: Bilingual;
  readonly outcome: 'success' | 'failure';
  readonly actor: 'buyer' | 'developer' | 'merchant' | 'institution' | 'gateway' | 'nobody' | null;
  readonly retry: 'never' | 'after-correction' | 'later' | 'not-applicable' | null;
}

/** A response code: one meaning, or two. */
export interface ResponseEntry {
  readonly meanings: readonly [MeaningEntry, ...MeaningEntry[]];
}

/** A code with a message. */
export interface MessageEntry {
  readonly message: Bilingual;
}
`;

/** What a script needs of a code; the rest is in the data files. */
function codeToEntry(code: Code): object {
  switch (code.kind) {
    case 'http':
      return { reason: code.reason, description: code.description, status: code.status };
    case 'card':
    case 'bank': {
      const { name, issuer, status, successor } = code;
      return { name, issuer, status, successor };
    }
    case 'response':
      return {
        meanings: code.meanings.map(({ domain, message, outcome, remedy }) => ({
          domain: domain.id,
          message,
          outcome,
          actor: remedy.actor,
          retry: remedy.retry,
        })),
      };
    case 'js-sdk':
      return { message: code.message };
  }
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The tables as a module. Each table is a constant of its own without side effects, so that a
 * bundler leaves out those that nobody imports.
 * @example codebookToModule(codebook).types.includes("export type HttpCode = '200' | '400'") // true
 */
export function codebookToModule({ tables, date }: Codebook): Module {
  const scripts: string[] = [
    `// NICEPAY Codebook, ${date}. Codes are strings, always: "01" is not 1.`,
    `export const schemaVersion = ${JSON.stringify(SCHEMA_VERSION)};`,
    `export const generatedFrom = ${JSON.stringify(date)};`,
    'const find = (table, code) => (Object.hasOwn(table, code) ? table[code] : null);',
  ];
  const types: string[] = [
    `// NICEPAY Codebook, ${date}.`,
    'export declare const schemaVersion: string;',
    '/** The day of the content, YYYY-MM-DD. */',
    'export declare const generatedFrom: string;',
    ENTRIES,
  ];
  for (const { id, codes, title } of tables.values()) {
    const { value, type, entry } = NAMES[id];
    const lines = codes.map(
      (code) => `  ${JSON.stringify(code.code)}: ${JSON.stringify(codeToEntry(code))},`,
    );
    scripts.push(
      `export const ${value} = /* @__PURE__ */ Object.freeze({\n${lines.join('\n')}\n});`,
      `export const ${value}Codes = /* @__PURE__ */ Object.freeze(${JSON.stringify(codes.map(({ code }) => code))});`,
      `export const find${capitalise(value)} = (code) => find(${value}, code);`,
    );
    // Nothing in a title can end the comment that it stands in.
    const about = title.en.replaceAll('*/', '* /');
    const union = codes.map(({ code }) => `'${code}'`).join(' | ');
    types.push(
      `/** ${about}. */`,
      `export type ${type} = ${union === '' ? 'never' : union};`,
      `/** ${about}, by code. */`,
      `export declare const ${value}: Readonly<Record<${type}, ${entry}>>;`,
      '/** The codes, in the order of the table. */',
      `export declare const ${value}Codes: readonly ${type}[];`,
      '/** What a code is; null for a code that the table does not have. */',
      `export declare const find${capitalise(value)}: (code: string) => ${entry} | null;`,
    );
  }
  return { script: `${scripts.join('\n')}\n`, types: `${types.join('\n')}\n` };
}
