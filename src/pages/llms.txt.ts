import type { APIRoute } from 'astro';
import { codebookToLlms } from '../formats/llms.ts';
import { loadCodebook } from '../model/load.ts';

export const GET: APIRoute = async () => new Response(codebookToLlms(await loadCodebook()));
