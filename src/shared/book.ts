import { inLocales } from '../i18n/locales.ts';
import type { KindId } from '../kind-list.ts';
import type { Status } from '../schemas/code.ts';
import type { IssuerDataRow } from '../schemas/data-row.ts';
import type { ValueState } from '../schemas/field.ts';
import type { Reading } from '../schemas/reading.ts';
import type { Bilingual } from '../schemas/text.ts';
import type { Settlement } from '../closed-lists.ts';
import type { Answer } from './settlement.ts';

/** What a row of any table has. */
export interface BaseRow {
  kind: KindId;
  code: string;
  status: Status;
  statusSince: string | null;
  /** The paths of its page, from the root of the Codebook. */
  url: Bilingual;
}

/** What a row with one meaning, or a meaning, knows of where it comes from. */
export interface Sourced {
  /** Ids of the lists that have it. */
  sources: readonly string[];
  readings: readonly Reading[];
  /** The id of the list whose words are shown where lists differ. */
  readFrom: string | null;
}

/** What one API or callback means by a code. */
export interface StepRow extends Answer {
  /** The id of the API or callback; `any` wherever no other step says more. */
  operation: string;
  call: string | null;
  limits: Bilingual | null;
}

/** One meaning of a response code. */
export interface MeaningRow extends Answer, Sourced {
  domain: string;
  message: Bilingual;
  outcome: 'success' | 'failure';
  since: string | null;
  actor: string | null;
  retry: string | null;
  cause: string | null;
  advice: Bilingual | null;
  buyerMessage: Bilingual | null;
  guide: Bilingual | null;
  basis: string | null;
  basisPage: string | null;
  note: Bilingual | null;
  steps: readonly StepRow[];
}

/** The values that a field has in one place. */
export interface ValueSetRow {
  id: string;
  /** The objects that the field stands in there: `cashReceipts[]`; null for none. */
  path: string | null;
  values: readonly {
    /** Null where the field is left out, or has any other value. */
    value: string | null;
    state: ValueState;
    meaning: Bilingual;
  }[];
}

/** A row of any table, with what only some of them have. */
export interface Row extends BaseRow, Partial<Sourced> {
  /** As the manual publishes it. */
  name?: Bilingual;
  /** Today’s name of a card or bank code, where the published one is of another day. */
  nameNow?: Bilingual | null;
  /** Null where no source of an older API code quotes it. */
  message?: Bilingual | null;
  /** What a source says of an older API code. */
  meaning?: Bilingual | null;
  reason?: string;
  description?: Bilingual;
  note?: Bilingual | null;
  issuer?: string | null;
  successor?: string | null;
  /** Whether the payment window offers a card issuer. */
  paymentWindow?: boolean;
  /** Whether a bank issues virtual accounts. */
  virtualAccount?: boolean;
  /** What an older API code says of the money. */
  settlement?: Settlement | null;
  aliases?: readonly string[];
  meanings?: readonly MeaningRow[];
  /** What a field carries. */
  about?: Bilingual;
  /** What the values of a field mean, place by place. */
  values?: readonly ValueSetRow[];
}

/** A row of the table of changes. */
export interface ChangeRow {
  id: string;
  date: string;
  kind: KindId;
  type: string;
  title: Bilingual;
  text: Bilingual | null;
  codes: readonly string[];
  source: string;
}

/** A list that codes were read from, and its day. */
export interface SourceRow {
  id: string;
  title: Bilingual;
  /** `YYYY-MM-DD`; null where it is not known. */
  date: string | null;
}

/** A value of a field of the API, at one place where the field occurs. */
export interface FieldValue {
  field: string;
  /** The id of the place where the field has it: `payment`, `session`. */
  place: string;
  /** The name of the field there, with the objects that it stands in: `cashReceipts[].status`. */
  path: string;
  value: string;
  /** `sent`: it comes, or may be sent. `never`: a manual has it, and another says that it does not come. */
  state: ValueState;
  meaning: Bilingual;
}

/** All tables of the package. */
export interface Book {
  /** The day of the content, `YYYY-MM-DD`. */
  date: string;
  /** The version of the package. */
  version: string;
  tables: Readonly<Partial<Record<KindId, readonly Row[]>>>;
  issuers: readonly IssuerDataRow[];
  changes: readonly ChangeRow[];
  sources: readonly SourceRow[];
  /** What values of fields mean. */
  values: readonly FieldValue[];
}

/** The rows of a table; none where there is no such table. */
export const rowsOf = ({ tables }: Pick<Book, 'tables'>, kind: KindId): readonly Row[] =>
  tables[kind] ?? [];

/**
 * What a code is called today: of a response code its message, one a meaning.
 * @example rowToTitles({ kind: 'card', code: '02', name: { ko: 'KB국민', en: 'KB Kookmin' }, … }) // [{ ko: 'KB국민', … }]
 */
export function rowToTitles(row: Row): readonly [Bilingual, ...Bilingual[]] {
  const { name, message, meaning, reason, description, meanings = [] } = row;
  const [first, ...others] = meanings.map((meaning) => meaning.message);
  if (first !== undefined) return [first, ...others];
  if (reason !== undefined)
    return [
      description == null
        ? inLocales(() => reason)
        : inLocales((locale) => (locale === 'en' ? reason : `${reason}, ${description[locale]}`)),
    ];
  return [row.nameNow ?? name ?? message ?? meaning ?? inLocales(() => row.code)];
}
