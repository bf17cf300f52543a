import type { KindId } from '../../kind-list.ts';
import type { DecodedHint } from '../../closed-lists.ts';
import type { KnownMeaning } from './codes.ts';

/** Why one of two meanings is likelier than the other. */
export type Hint = 'message' | DecodedHint;

/** How sure it is that a value is a code of ours. */
export type Certainty = 'certain' | 'likely' | 'possible';

/**
 * How a message in the text goes with the code beside it: the same as in the table, one that is
 * spelt otherwise, another text, the message of another code; or there is none.
 */
export type Agreement = 'same' | 'near' | 'different' | 'other' | 'none';

/** A code found in a text. */
export interface Finding {
  kind: KindId;
  /** The field, as the API calls it; empty for a code that stands without one. */
  field: string;
  /** What was written. */
  written: string;
  /** The code, with its zeros; null when its table has none such. */
  code: string | null;
  meanings: readonly KnownMeaning[];
  /** The place of the likelier of two meanings; null where nothing tells. */
  likelier: number | null;
  /** What tells it. */
  hint: Hint | null;
  certainty: Certainty;
  agreement: Agreement;
  /** The id of the other system whose number it is; null for a code of ours. */
  foreign: string | null;
  /** The range in the shown text. */
  from: number;
  to: number;
  /** Whether it was written without its zeros. */
  isMended: boolean;
  isNumber: boolean;
  isDuplicate: boolean;
  /** Whether it stands in an encoded part, which is masked as a whole. */
  isHidden: boolean;
  /** How many objects it stands in: the outermost result is the one that counts. */
  depth: number;
}

/** What a value is in the table of a kind. */
export interface LookedUp {
  /** What was written, without the blanks around it. */
  written: string;
  /** The code, in capitals and with exactly its zeros; null for none. */
  code: string | null;
  meanings: readonly KnownMeaning[];
}

/** The likelier of several meanings, and what tells it. */
export interface Likelier {
  likelier: number | null;
  hint: Hint | null;
}
