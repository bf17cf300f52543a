import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { kindToColumns } from '../../formats/csv-columns.ts';
import { rowsToCsv } from '../../formats/csv.ts';
import { loadCodebook } from '../../model/load.ts';
import { codeToRow } from '../../formats/rows.ts';

export async function getStaticPaths() {
  const { tables } = await loadCodebook();
  return [...tables.values()].map((table) => ({ params: { kind: table.id }, props: { table } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(rowsToCsv(props.table.codes.map(codeToRow), kindToColumns(props.table.id)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
