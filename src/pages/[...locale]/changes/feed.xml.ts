import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { changesToAtom } from '../../../formats/atom.ts';
import { loadCodebook } from '../../../model/load.ts';
import { inEachLocale } from '../../../model/routes.ts';

export const getStaticPaths = () => inEachLocale([{ params: {}, props: {} }]);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { changes, date } = await loadCodebook();
  return new Response(changesToAtom(changes, date, props.locale), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
