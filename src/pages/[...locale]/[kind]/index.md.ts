import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCodebook } from '../../../model/load.ts';
import { tableToMarkdown } from '../../../formats/markdown.ts';
import { inEachLocale } from '../../../model/routes.ts';

export async function getStaticPaths() {
  const { tables } = await loadCodebook();
  return inEachLocale(
    [...tables.values()].map((table) => ({ params: { kind: table.id }, props: { table } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(tableToMarkdown(props.table, props.locale));
