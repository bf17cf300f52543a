import type { APIRoute } from 'astro';
import { codebookToDecoderData } from '../../payloads/decoder-data.ts';
import { loadCodebook } from '../../model/load.ts';

export async function getStaticPaths() {
  const { version } = codebookToDecoderData(await loadCodebook());
  return [{ params: { version } }];
}

export const GET: APIRoute = async () => {
  const { bodies } = codebookToDecoderData(await loadCodebook());
  return new Response(bodies.codes, { headers: { 'Content-Type': 'application/json' } });
};
