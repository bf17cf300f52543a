import type { Codebook } from '../model/codebook.ts';
import { codebookToCrosswalkTables } from '../model/crosswalk.ts';
import type { CrosswalkFile } from '../shared/files/crosswalk.ts';

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
