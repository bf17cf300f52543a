import type { APIRoute } from 'astro';
import { codebookToHistory } from '../../formats/history.ts';
import { rowsToEnvelope } from '../../formats/rows.ts';
import { loadCodebook } from '../../model/load.ts';

export const GET: APIRoute = async () => {
  const codebook = await loadCodebook();
  return Response.json(rowsToEnvelope(codebookToHistory(codebook), codebook, null));
};
