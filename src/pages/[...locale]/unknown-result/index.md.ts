import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCodebook } from '../../../model/load.ts';
import { openResultsToMarkdown } from '../../../formats/markdown.ts';
import { inEachLocale } from '../../../model/routes.ts';

export const getStaticPaths = () => inEachLocale([{ params: {}, props: {} }]);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { openResults } = await loadCodebook();
  return new Response(openResultsToMarkdown(openResults, props.locale));
};
