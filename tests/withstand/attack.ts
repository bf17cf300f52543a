/** One attempt to make something give way. */
export interface Attack {
  /** What is tried, as it stands in the list of what gave way. */
  name: string;
  /** Rejects with what gave way; nothing otherwise. */
  run: () => Promise<void>;
}

/** Attacks of one kind, a line of the table. */
export interface Kind {
  /** What is attacked, and how: `server: ranges`. */
  name: string;
  attacks: readonly Attack[];
}

/** What is attacked together, with what it needs. */
export interface Part {
  /** How it is named on the command line: `server`. */
  name: string;
  /** What survives, in words that follow `0`: `ways to end the server`. */
  promise: string;
  /**
   * Makes ready what is attacked.
   * @param workshop an empty folder, which is taken away afterwards
   */
  begin: (workshop: string) => Promise<{ kinds: readonly Kind[]; end: () => Promise<void> }>;
}
