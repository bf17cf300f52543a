import type { APIRoute } from 'astro';
import { loadCodebook } from '../../model/load.ts';
import { guideToDataRow, rowsToEnvelope } from '../../formats/rows.ts';

export const GET: APIRoute = async () => {
  const codebook = await loadCodebook();
  return Response.json(
    rowsToEnvelope([...codebook.guides.values()].map(guideToDataRow), codebook, null),
  );
};
