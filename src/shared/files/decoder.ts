import type { Strings } from '../../i18n/ko.ts';
import type { LOCALES, Locale, LocaleMap } from '../../i18n/locales.ts';
import type { KindId } from '../../kind-list.ts';
import type { Actor, Outcome, Retry } from '../../schemas/remedy.ts';
import type { DecodedHint, DecodedState, NextCall, Settlement } from '../../closed-lists.ts';
import type { Bilingual } from '../../schemas/text.ts';

/** What to do about a code. */
export interface Answer {
  actor: Actor | null;
  retry: Retry | null;
  advice: Bilingual;
  /** What became of the money; null where it is not decided. */
  settlement: Settlement | null;
  /** What the verdict speaks of. */
  subject: 'payment' | 'cancel' | 'any';
  nextCall: NextCall | null;
  /** The sentence for the buyer; null where there is none. */
  buyer: Bilingual | null;
  /** Where it is told what to do when the result is not known; null where nothing is open. */
  openResult: string | null;
}

/** What a field tells that carries no code of a table. */
export type FieldTells =
  | 'secret'
  | 'amount'
  | 'date'
  | 'tid'
  | 'order'
  | 'institution'
  | 'message'
  | 'status'
  | 'cancel'
  | 'escrow'
  | 'method'
  | 'billing'
  | 'log'
  | 'wrapped';

/** What marks the payloads of a payment system; written in `content/payloads.yaml`. */
export interface PayloadMarks {
  id: string;
  title: Bilingual;
  /** Whether its codes are those of the Codebook. */
  own: boolean;
  /** Whether its codes and messages are much like ours, so that they tell nothing apart. */
  isKin: boolean;
  /** Names that the system alone writes so, and names that others may have, too. */
  fields: readonly string[];
  hints: readonly string[];
  /** Hosts, prefixes and messages, wherever they stand. */
  texts: readonly string[];
  /** Its codes of institutions with ours; null where the crosswalk has none. */
  card: Readonly<Record<string, string>> | null;
  bank: Readonly<Record<string, string>> | null;
}

/** What the decoder reads in a message beside the codes; written in `content/decoder.yaml`. */
export interface DecoderRules {
  /** The fields that carry codes, by table; without the tables that no field carries. */
  codes: Readonly<Partial<Record<KindId, readonly string[]>>>;
  /** The other fields, by what they tell. */
  tells: Readonly<Record<FieldTells, readonly string[]>>;
  /** Fields with the code of a card issuer or of a bank; the method of payment tells which. */
  either: readonly string[];
  /** A name with one of these in it carries a secret, save the plain names. */
  secretParts: readonly string[];
  plain: readonly string[];
  /** Names that are shown as names, whatever becomes of their values. */
  shown: readonly string[];
  /** Words that stand between a name and its value. */
  fillers: readonly string[];
  /** The words that stay readable, and what a Korean word may end in. */
  words: readonly string[];
  endings: readonly string[];
  /** What institutions are called beside the names of their codes: published names, short and former ones. */
  institutions: readonly string[];
  /** What marks the payloads of each system. */
  payloads: readonly PayloadMarks[];
  /** Objects in which a bare `code` is one of a table. */
  objects: readonly (readonly [name: string, kind: KindId])[];
  /** The field with the result of the authentication, before the approval. */
  authentication: string;
  /** Where the text says what a message is about. */
  marks: Readonly<Record<'cancel' | 'escrow' | 'payment' | 'failure', readonly string[]>>;
  /** The words of each HTTP status, as they stand behind it. */
  reasons: Readonly<Record<string, string>>;
  /** What a status says of a payment whose call succeeded. */
  statuses: Readonly<Record<string, DecodedState>>;
  /** What a success code says where no status stands beside it. */
  successes: Readonly<Record<string, DecodedState>>;
  /** Which domains’ meanings a hint speaks for; the first that holds counts. */
  likelier: readonly (readonly [hint: DecodedHint, domains: readonly string[]])[];
}

/** A name in each language, in the order of the languages. */
type NamesOf<Locales extends readonly Locale[]> = { [Place in keyof Locales]: string };
export type Names = NamesOf<typeof LOCALES>;

/** The codes of a table, each with its meanings. */
export type DecodedTable = readonly (readonly [
  code: string,
  meanings: readonly (readonly [
    ...names: Names,
    domain?: string,
    outcome?: Outcome,
    answer?: number,
  ])[],
])[];

/** The codes of the tables that a message carries, the answers that they share, and the rules of reading. */
export interface DecoderFile {
  rules: DecoderRules;
  answers: readonly Answer[];
  tables: Readonly<Partial<Record<KindId, DecodedTable>>>;
}

/** The words that the decoder shares with the pages of the codes. */
type SharedWords =
  | 'actors'
  | 'retries'
  | 'whoseMove'
  | 'verdicts'
  | 'verdictStatus'
  | 'settlementUnknown'
  | 'openResultLink'
  | 'nextCall'
  | 'nextCalls'
  | 'buyerMessage';

/** What the page of the decoder loads when there are fields to explain. */
export interface DecoderFields {
  fields: readonly {
    id: string;
    /** Its names as names are compared: also those of the older API. */
    names: readonly string[];
    about: Bilingual;
    /** What its values mean. */
    values: Readonly<Record<string, Bilingual>>;
  }[];
}

/** What the page of the decoder loads: the codes, and the words that it says. */
export interface DecoderData {
  file: DecoderFile;
  words: Readonly<LocaleMap<Strings['decodeWords'] & Pick<Strings, SharedWords>>>;
}
