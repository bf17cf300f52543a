import type { APIRoute } from 'astro';
import { loadCodebook } from '../../model/load.ts';
import { codebookToSearchFile } from '../../payloads/search-file.ts';
import { publishedToResponse } from '../../payloads/published.ts';

export async function getStaticPaths() {
  const { version } = codebookToSearchFile(await loadCodebook());
  return [{ params: { version } }];
}

export const GET: APIRoute = async () =>
  publishedToResponse(codebookToSearchFile(await loadCodebook()), 'messages');
