import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { changesToAtom } from '../../../../formats/atom.ts';
import { loadCodebook } from '../../../../model/load.ts';
import { inEachLocale } from '../../../../model/routes.ts';

export async function getStaticPaths() {
  const { tables } = await loadCodebook();
  return inEachLocale(
    [...tables.values()].map((table) => ({ params: { kind: table.id }, props: { table } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { changes, date } = await loadCodebook();
  return new Response(changesToAtom(changes, date, props.locale, props.table), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
