import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCodebook } from '../../../model/load.ts';
import { codeToRow, rowsToEnvelope } from '../../../formats/rows.ts';

export async function getStaticPaths() {
  const { tables } = await loadCodebook();
  return [...tables.values()].flatMap((table) =>
    table.codes.map((code) => ({
      params: { kind: table.id, code: code.code },
      props: { table, code },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const codebook = await loadCodebook();
  const source = props.table.source.url;
  return Response.json(rowsToEnvelope([codeToRow(props.code)], codebook, source));
};
