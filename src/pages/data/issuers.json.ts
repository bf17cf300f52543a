import type { APIRoute } from 'astro';
import { loadCodebook } from '../../model/load.ts';
import { institutionToDataRow, rowsToEnvelope } from '../../formats/rows.ts';

export const GET: APIRoute = async () => {
  const codebook = await loadCodebook();
  const rows = [...codebook.institutions.values()].map(institutionToDataRow);
  return Response.json(rowsToEnvelope(rows, codebook, null));
};
