import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCodebook } from '../../../../model/load.ts';
import { codeToMarkdown } from '../../../../formats/markdown.ts';
import { inEachLocale } from '../../../../model/routes.ts';

export async function getStaticPaths() {
  const { tables } = await loadCodebook();
  return inEachLocale(
    [...tables.values()].flatMap(({ id: kind, title, codes }) =>
      codes.map((code) => ({ params: { kind, code: code.code }, props: { code, title } })),
    ),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(codeToMarkdown(props.code, props.title[props.locale], props.locale));
