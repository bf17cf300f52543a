import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCodebook } from '../../model/load.ts';
import { codeToRow, rowsToEnvelope } from '../../formats/rows.ts';

export async function getStaticPaths() {
  const { tables } = await loadCodebook();
  return [...tables.values()].map((table) => ({ params: { kind: table.id }, props: { table } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const codebook = await loadCodebook();
  const rows = props.table.codes.map(codeToRow);
  return Response.json(rowsToEnvelope(rows, codebook, props.table.source.url));
};
