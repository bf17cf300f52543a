import type { Codebook } from '../model/codebook.ts';
import { codebookToCrosswalkTables } from '../model/crosswalk.ts';

/** What the search loads when a query may name a code of another system. */
export interface CrosswalkFile {
  systems: readonly {
    id: string;
    kind: 'card' | 'bank';
    /** How a hit names the system. */
    title: string;
    names: readonly string[];
  }[];
  /** The path of a code of ours, the place of the system, and the system’s code. */
  rows: readonly (readonly [path: string, system: number, foreign: string])[];
}

/** The crosswalk as the search reads it. */
export function codebookToCrosswalkFile(codebook: Codebook): CrosswalkFile {
  const places = [...codebook.systems.keys()];
  return {
    systems: [...codebook.systems.values()].map(({ id, kind, short, names }) => ({
      id,
      kind,
      title: short.en,
      names,
    })),
    rows: codebookToCrosswalkTables(codebook).flatMap(({ rows }) =>
      rows.flatMap(({ own, cells }) =>
        cells
          .flat()
          .map(
            ({ system, code }) =>
              [`/${own.kind}/${own.code}/`, places.indexOf(system.id), code] as const,
          ),
      ),
    ),
  };
}
