import type { APIRoute } from 'astro';
import { codebookToFacetsFile } from '../../payloads/facets-file.ts';
import { loadCodebook } from '../../model/load.ts';

export async function getStaticPaths() {
  const { version } = codebookToFacetsFile(await loadCodebook());
  return [{ params: { version } }];
}

export const GET: APIRoute = async () => {
  const { bodies } = codebookToFacetsFile(await loadCodebook());
  return new Response(bodies.facets, { headers: { 'Content-Type': 'application/json' } });
};
