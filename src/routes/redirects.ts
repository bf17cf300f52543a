import type { APIRoute } from 'astro';
import { aliasesToFile, codebookToAliases } from '../model/aliases.ts';
import { loadCodebook } from '../model/load.ts';
import { site } from '../site.ts';

/** `_redirects`: other spellings of addresses, for hosts that read it. */
export const GET: APIRoute = async () =>
  new Response(aliasesToFile(codebookToAliases(await loadCodebook()), site.base));
