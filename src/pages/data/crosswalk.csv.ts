import type { APIRoute } from 'astro';
import { codebookToCrosswalkRows } from '../../model/crosswalk.ts';
import { linesToCsv } from '../../formats/csv.ts';
import { loadCodebook } from '../../model/load.ts';

export const GET: APIRoute = async () => {
  const rows = codebookToCrosswalkRows(await loadCodebook());
  return new Response(linesToCsv(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
