import type { APIRoute } from 'astro';
import { listToDataRow, rowsToEnvelope } from '../../formats/rows.ts';
import { loadCodebook } from '../../model/load.ts';

export const GET: APIRoute = async () => {
  const codebook = await loadCodebook();
  const rows = codebook.lists.map((row) => listToDataRow(row, codebook));
  return Response.json(rowsToEnvelope(rows, codebook, null));
};
