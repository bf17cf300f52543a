import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { aliasToHtml, codebookToAliases, isOtherCase } from '../model/aliases.ts';
import { loadCodebook } from '../model/load.ts';
import { site } from '../site.ts';

/** Whether `a` and `A` name the same file where this site is built. */
const knowsNoCase = (): boolean => {
  const here = fileURLToPath(import.meta.url);
  return existsSync(here.toUpperCase()) && existsSync(here.toLowerCase());
};

/** A page an alias, for hosts that read no `_redirects`. */
export async function getStaticPaths() {
  const aliases = codebookToAliases(await loadCodebook());
  // On a file system that knows no case, a spelling in lower case is the page itself.
  const written = knowsNoCase() ? aliases.filter((alias) => !isOtherCase(alias)) : aliases;
  return written.map((alias) => ({
    params: { alias: alias.from.slice(site.base.length).replace(/\/$/, '') },
    props: { alias },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(aliasToHtml(props.alias), { headers: { 'Content-Type': 'text/html' } });
