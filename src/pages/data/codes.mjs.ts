import type { APIRoute } from 'astro';
import { loadCodebook } from '../../model/load.ts';
import { codebookToModule } from '../../formats/module.ts';

export const GET: APIRoute = async () =>
  new Response(codebookToModule(await loadCodebook()).script, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
