import type { APIRoute } from 'astro';
import { loadCodebook } from '../../model/load.ts';
import { rowsToEnvelope, sourceToDataRow } from '../../formats/rows.ts';

export const GET: APIRoute = async () => {
  const codebook = await loadCodebook();
  const rows = [...codebook.sources.values()].map(sourceToDataRow);
  return Response.json(rowsToEnvelope(rows, codebook, null));
};
