import type { APIRoute } from 'astro';
import { loadCodebook } from '../../model/load.ts';
import { codebookToSearchFile } from '../../payloads/search-file.ts';

export async function getStaticPaths() {
  const { version } = codebookToSearchFile(await loadCodebook());
  return [{ params: { version } }];
}

export const GET: APIRoute = async () => {
  const { bodies } = codebookToSearchFile(await loadCodebook());
  return new Response(bodies.crosswalk, { headers: { 'Content-Type': 'application/json' } });
};
