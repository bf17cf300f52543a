import type { APIRoute } from 'astro';
import { codebookToCrosswalkRows } from '../../model/crosswalk.ts';
import { loadCodebook } from '../../model/load.ts';
import { rowsToEnvelope } from '../../formats/rows.ts';

export const GET: APIRoute = async () => {
  const codebook = await loadCodebook();
  return Response.json(rowsToEnvelope(codebookToCrosswalkRows(codebook), codebook, null));
};
