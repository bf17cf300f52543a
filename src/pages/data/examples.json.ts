import type { APIRoute } from 'astro';
import { exampleToRow } from '../../formats/example-rows.ts';
import { rowsToEnvelope } from '../../formats/rows.ts';
import { codebookToExamples } from '../../model/examples.ts';
import { loadCodebook } from '../../model/load.ts';

export const GET: APIRoute = async () => {
  const codebook = await loadCodebook();
  const rows = codebookToExamples(codebook).map(exampleToRow);
  return new Response(JSON.stringify(rowsToEnvelope(rows, codebook, null)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
