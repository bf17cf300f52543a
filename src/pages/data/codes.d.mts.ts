import type { APIRoute } from 'astro';
import { loadCodebook } from '../../model/load.ts';
import { codebookToModule } from '../../formats/module.ts';

export const GET: APIRoute = async () =>
  new Response(codebookToModule(await loadCodebook()).types, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
