import type { APIRoute } from 'astro';
import { codebookToDecoderData } from '../../payloads/decoder-data.ts';
import { loadCodebook } from '../../model/load.ts';
import { publishedToResponse } from '../../payloads/published.ts';

export async function getStaticPaths() {
  const { version } = codebookToDecoderData(await loadCodebook());
  return [{ params: { version } }];
}

export const GET: APIRoute = async () =>
  publishedToResponse(codebookToDecoderData(await loadCodebook()), 'codes');
