import type { APIRoute } from 'astro';
import { loadCodebook } from '../../model/load.ts';
import { codebookToLinkingFile } from '../../payloads/linking-file.ts';
import { publishedToResponse } from '../../payloads/published.ts';

export async function getStaticPaths() {
  const { version } = codebookToLinkingFile(await loadCodebook());
  return [{ params: { version } }];
}

export const GET: APIRoute = async () =>
  publishedToResponse(codebookToLinkingFile(await loadCodebook()), 'codes');
