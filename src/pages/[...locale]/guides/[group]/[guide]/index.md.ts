import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCodebook, loadGuideProse } from '../../../../../model/load.ts';
import { guideToMarkdown } from '../../../../../formats/markdown.ts';
import { inEachLocale } from '../../../../../model/routes.ts';

export async function getStaticPaths() {
  const { guides } = await loadCodebook();
  return inEachLocale(
    [...guides.values()].map((guide) => ({
      params: { group: guide.group, guide: guide.id },
      props: { guide },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { guide, locale } = props;
  const { body = '' } = await loadGuideProse(guide, locale);
  return new Response(guideToMarkdown(guide, body, await loadCodebook(), locale));
};
