import type { KindId } from '../../kind-list.ts';

/** What the search loads when a query may name a code of another system. */
export interface CrosswalkFile {
  systems: readonly {
    id: string;
    kind: KindId;
    /** How a hit names the system. */
    title: string;
    names: readonly string[];
  }[];
  /** The path of a code of ours, the place of the system, and the system’s code. */
  rows: readonly (readonly [path: string, system: number, foreign: string])[];
}
