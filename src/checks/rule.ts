import type { Mistake } from '../reading/mistake.ts';
import type { Content } from '../reading/collections.ts';

/** What a rule over the whole content is given. */
export interface RuleInput {
  content: Content;
  /** The content folder, from the project’s root. */
  folder: string;
  /** The file that an entry stands in. */
  fileOf: (entry: object) => string;
  /** Every public address ever shipped, without base and fragment: `/card/02/`. */
  permalinks: readonly string[];
  /** The latest day that a date may name, `YYYY-MM-DD`; null where nobody asks the clock. */
  today: string | null;
}

/** A rule: what is wrong with content whose entries fit their schemas one by one. */
export type Rule = (input: RuleInput) => Mistake[];
