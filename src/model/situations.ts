import type { Locale } from '../i18n/locales.ts';
import { sectionToLabel } from '../kinds/guide-section.ts';
import { codeToTitleName } from '../kinds/index.ts';
import { lookUp } from '../kinds/shelf.ts';
import { codePath, guideSectionPath } from '../paths.ts';
import type { Codebook } from './codebook.ts';

/** A link with its text. */
interface ShownLink {
  href: string;
  text: string;
}

/** What developers meet most, as a page shows it in one language. */
export interface ShownSituation {
  id: string;
  title: string;
  /** What to check, the likeliest first. */
  checks: readonly string[];
  /** The section of a guide that helps. */
  guide: ShownLink;
  /** The response codes that one meets then, each with what it says. */
  codes: readonly (ShownLink & { name: string })[];
}

/** The situations in the order of their page. */
export function codebookToSituations(codebook: Codebook, locale: Locale): ShownSituation[] {
  const { situations, tables, guides } = codebook;
  const codes = new Map(lookUp(tables, 'response').codes.map((code) => [code.code, code]));
  return situations.map(({ id, title, checks, guide: section, codes: names }) => {
    const guide = lookUp(guides, section.replace(/#.*/, ''));
    return {
      id,
      title: title[locale],
      checks: checks.map((check) => check[locale]),
      guide: {
        href: guideSectionPath(locale, section),
        text: `${guide.title[locale]} › ${sectionToLabel(guide, section)[locale]}`,
      },
      codes: names.map((name) => ({
        href: codePath(locale, 'response', name),
        text: name,
        name: codeToTitleName(lookUp(codes, name), locale),
      })),
    };
  });
}
