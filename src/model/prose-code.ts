import { codeToName } from '../kinds/index.ts';
import type { Locale } from '../i18n/locales.ts';
import { codePath, meaningPath } from '../paths.ts';
import type { Codebook } from './codebook.ts';

/** A code as prose names it: `<Code kind="response" code="C002" domain="escrow" />`. */
export interface ProseCode {
  kind: string;
  code: string;
  /** Which of two meanings is meant; the first where it is left out. */
  domain?: string | undefined;
}

/** A code of prose as the link that it becomes, on the page and in Markdown alike. */
export interface ProseLink {
  code: string;
  text: string;
  href: string;
}

/**
 * Where a code of prose leads, and what it says.
 * @throws Error with one sentence for a code that no table has
 * @example proseCodeToLink({ kind: 'http', code: '404' }, codebook, 'en') // { code: '404', text: 'Not Found', … }
 */
export function proseCodeToLink(
  { kind, code, domain }: ProseCode,
  { tables }: Pick<Codebook, 'tables'>,
  locale: Locale,
): ProseLink {
  const found = [...tables.values()]
    .find(({ id }) => id === kind)
    ?.codes.find((candidate) => candidate.code === code);
  if (found === undefined)
    throw new Error(
      `Prose names the ${kind} code "${code}", which does not exist; correct the code.`,
    );
  const meaning =
    found.kind === 'response'
      ? found.meanings.find((candidate) => candidate.domain.id === domain)
      : undefined;
  return {
    code,
    text: (meaning?.message ?? codeToName(found))[locale],
    href:
      meaning === undefined
        ? codePath(locale, found.kind, code)
        : meaningPath(locale, code, meaning.domain.id),
  };
}
