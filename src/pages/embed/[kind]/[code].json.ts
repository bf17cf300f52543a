import { inLocales } from '../../../i18n/locales.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import type { Code } from '../../../kinds/index.ts';
import { codeToCard } from '../../../model/description.ts';
import { loadCodebook } from '../../../model/load.ts';

/** What the hover card loads: the lines of a code in every language. */
export async function getStaticPaths() {
  const { tables } = await loadCodebook();
  return [...tables.values()].flatMap(({ id, codes }) =>
    codes.map((code: Code) => ({ params: { kind: id, code: code.code }, props: { code } })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { code },
}) => {
  const lines = { code: code.code, ...inLocales((locale) => codeToCard(code, locale)) };
  return new Response(JSON.stringify(lines), { headers: { 'Content-Type': 'application/json' } });
};
