import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCodebook } from '../../../model/load.ts';
import { tableToMarkdown } from '../../../formats/markdown.ts';
import { codebookToWindowGroups } from '../../../model/window-codes.ts';
import { inEachLocale } from '../../../model/routes.ts';

export async function getStaticPaths() {
  const codebook = await loadCodebook();
  return inEachLocale(
    [...codebook.tables.values()].map((table) => ({
      params: { kind: table.id },
      props: { table, codebook },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(
    tableToMarkdown(
      props.table,
      codebookToWindowGroups(props.codebook, props.locale),
      props.locale,
    ),
  );
