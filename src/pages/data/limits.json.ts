import type { APIRoute } from 'astro';
import { limitToDataRow, rowsToEnvelope } from '../../formats/rows.ts';
import { loadCodebook } from '../../model/load.ts';

export const GET: APIRoute = async () => {
  const codebook = await loadCodebook();
  const rows = codebook.limits.map((row) => limitToDataRow(row, codebook));
  return Response.json(rowsToEnvelope(rows, codebook, null));
};
