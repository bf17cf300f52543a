import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localeToOpenSearch } from '../../formats/open-search.ts';
import { inEachLocale } from '../../model/routes.ts';

export const getStaticPaths = () => inEachLocale([{ params: {}, props: {} }]);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(localeToOpenSearch(props.locale), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
