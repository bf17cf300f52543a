import type { APIRoute } from 'astro';
import { loadCodebook } from '../../model/load.ts';
import { changeToDataRow, rowsToEnvelope } from '../../formats/rows.ts';

export const GET: APIRoute = async () => {
  const codebook = await loadCodebook();
  return Response.json(rowsToEnvelope(codebook.changes.map(changeToDataRow), codebook, null));
};
