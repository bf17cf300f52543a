import { LOCALES } from '../i18n/locales.ts';
import { kindFacts } from '../kind-list.ts';
import { idToKind } from '../kinds/index.ts';
import type { Codebook } from '../model/codebook.ts';
import { CAUSES, NEXT_CALLS, PERMISSIONS, SETTLEMENTS } from '../closed-lists.ts';
import { SCHEMA_VERSION } from './rows.ts';

/** The tables as a module for scripts: what it exports, and its types. */
export interface Module {
  /** ECMAScript: `/data/codes.mjs`. */
  script: string;
  /** TypeScript declarations: `/data/codes.d.mts`. */
  types: string;
}

/** Values as a type. @example valuesToType(['a', 'b']) // "'a' | 'b'" */
const valuesToType = (values: readonly string[]): string =>
  values.map((value) => `'${value}'`).join(' | ');

const ENTRIES = `/** A text in Korean and English. */
export interface Bilingual {
${LOCALES.map((locale) => `  readonly ${locale}: string;\n`).join('')}}

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
  /** As the manual publishes it. */
  readonly name: Bilingual;
  /** Today’s, where the published one is of another day. */
  readonly nameNow: Bilingual | null;
  /** The id of the institution behind it. */
  readonly issuer: string;
  readonly status: Status;
  /** The code that the institution went into. */
  readonly successor: string | null;
}

/** Whether an orderId may be sent. */
export type Permission = ${valuesToType(PERMISSIONS)};

/** One meaning of a response code. */
export interface MeaningEntry {
  readonly domain: string;
  readonly message: Bilingual;
  readonly outcome: 'success' | 'failure';
  readonly actor: 'buyer' | 'developer' | 'merchant' | 'institution' | 'gateway' | 'nobody' | null;
  readonly retry:
    | 'check-first'
    | 'never'
    | 'after-correction'
    | 'later'
    | 'not-applicable'
    | null;
  /** What the call did to the money; the safest where operations differ. */
  readonly settlement: ${valuesToType(SETTLEMENTS)} | null;
  readonly nextCall: ${valuesToType(NEXT_CALLS)} | null;
  /** Whether the same orderId may be sent again; of a cancellation, its own. */
  readonly sameOrderId: Permission | null;
  /** Whether a new orderId may be sent, which can charge or refund twice. */
  readonly newOrderId: Permission | null;
  /** Who caused it, which is not always who has to act. */
  readonly cause: ${valuesToType(CAUSES)} | null;
}

/** A response code: one meaning, or two. */
export interface ResponseEntry {
  readonly meanings: readonly [MeaningEntry, ...MeaningEntry[]];
}

/** A response code of the older API; each null where no source tells it. */
export interface OlderEntry {
  readonly api: 'older';
  readonly message: Bilingual | null;
  readonly meaning: Bilingual | null;
  readonly outcome: 'success' | 'failure' | null;
  readonly settlement: ${valuesToType(SETTLEMENTS)} | null;
  /** Whether the response code of the same number says the same; null where there is none. */
  readonly today: 'same' | 'other' | null;
}

/** A field of the API. */
export interface FieldEntry {
  readonly name: Bilingual;
  readonly about: Bilingual;
  /** The values that come or may be sent, in any of its places. */
  readonly values: readonly string[];
}

/** A code with a message. */
export interface MessageEntry {
  readonly message: Bilingual;
}
`;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The tables as a module. Each table is a constant of its own without side effects, so that a
 * bundler leaves out those that nobody imports. It is frozen all the way down: what one script changed,
 * every other one on the page would read.
 * @example codebookToModule(codebook).types.includes("export type HttpCode = '200' | '400'") // true
 */
export function codebookToModule({ tables, date }: Codebook): Module {
  const scripts: string[] = [
    `// NICEPAY Codebook, ${date}. Codes are strings, always: "01" is not 1.`,
    `export const schemaVersion = ${JSON.stringify(SCHEMA_VERSION)};`,
    `export const generatedFrom = ${JSON.stringify(date)};`,
    'const freeze = (value) => (value !== null && typeof value === "object" ? (Object.values(value).forEach(freeze), Object.freeze(value)) : value);',
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
    const sets: string[] = [];
    const { constant: value, type } = kindFacts(id);
    const kind = idToKind(id);
    const { entryType: entry } = kind;
    const lines = codes.map(
      (code) => `  ${JSON.stringify(code.code)}: ${JSON.stringify(kind.toEntry(code))},`,
    );
    scripts.push(
      `export const ${value} = /* @__PURE__ */ freeze({\n${lines.join('\n')}\n});`,
      `export const ${value}Codes = /* @__PURE__ */ freeze(${JSON.stringify(codes.map(({ code }) => code))});`,
      `export const find${capitalise(value)} = (code) => find(${value}, code);`,
    );
    // Nothing in a title can end the comment that it stands in.
    const about = title.en.replaceAll('*/', '* /');
    for (const set of kind.sets ?? []) {
      const { constant, about } = set;
      const members = codes.flatMap((code) => (set.has(code) ? [code.code] : []));
      scripts.push(
        `export const ${constant} = /* @__PURE__ */ freeze(${JSON.stringify(members)});`,
      );
      sets.push(`/** ${about} */`, `export declare const ${constant}: readonly ${type}[];`);
    }
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
      ...sets,
    );
  }
  return { script: `${scripts.join('\n')}\n`, types: `${types.join('\n')}\n` };
}
