/** What the search loads behind the names, to answer what is told in one's own words. */
export interface PhrasesFile {
  /** The words of each concept, joined by `|`; what is said most stands first. */
  concepts: readonly string[];
  /** The places of the concepts that are of every day, of those of all computing, and of those that tell that something goes wrong. */
  everyday: readonly number[];
  computing: readonly number[];
  troubles: readonly number[];
  /** The places of the concepts that ask for a field. */
  fields: readonly number[];
  /** Names of institutions that are words of every day. */
  everydayNames: readonly string[];
  /** Paths of the codes that tell of a success alone, with blanks between. */
  successes: string;
  intents: readonly string[];
  endings: readonly string[];
  brands: readonly string[];
  units: readonly string[];
  /** Names of other systems, without blanks and punctuation, in lower case. */
  systems: readonly string[];
  /** What answers each group of sayings: places of records, the best first, joined by blanks; groups by `|`. */
  answers: string;
  /** What people say: lines of keys, see `key-line.ts`; in the order of `answers`. */
  sayings: string;
  /** What the page of each record says of what it is for, likewise. */
  sentences: string;
  /** The keys of the advice of each record, likewise. */
  advice: string;
}
