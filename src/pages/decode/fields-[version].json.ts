import type { APIRoute } from 'astro';
import { codebookToDecoderFields } from '../../payloads/decoder-fields.ts';
import { loadCodebook } from '../../model/load.ts';
import { publishedToResponse } from '../../payloads/published.ts';

export async function getStaticPaths() {
  const { version } = codebookToDecoderFields(await loadCodebook());
  return [{ params: { version } }];
}

export const GET: APIRoute = async () =>
  publishedToResponse(codebookToDecoderFields(await loadCodebook()), 'fields');
