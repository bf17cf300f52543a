import type { APIRoute } from 'astro';
import { codebookToFacetsFile } from '../../payloads/facets-file.ts';
import { loadCodebook } from '../../model/load.ts';
import { publishedToResponse } from '../../payloads/published.ts';

export async function getStaticPaths() {
  const { version } = codebookToFacetsFile(await loadCodebook());
  return [{ params: { version } }];
}

export const GET: APIRoute = async () =>
  publishedToResponse(codebookToFacetsFile(await loadCodebook()), 'facets');
