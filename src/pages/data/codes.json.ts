import type { APIRoute } from 'astro';
import { loadCodebook } from '../../model/load.ts';
import { codeToRow, rowsToEnvelope } from '../../formats/rows.ts';

export const GET: APIRoute = async () => {
  const codebook = await loadCodebook();
  const rows = [...codebook.tables.values()].flatMap(({ codes }) => codes.map(codeToRow));
  return Response.json(rowsToEnvelope(rows, codebook, null));
};
