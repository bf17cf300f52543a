import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localeToManifest } from '../../formats/manifest.ts';
import { inEachLocale } from '../../model/routes.ts';

export const getStaticPaths = () => inEachLocale([{ params: {}, props: {} }]);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(localeToManifest(props.locale));
