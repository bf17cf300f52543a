import { localeToStrings } from '../i18n/strings.ts';
import type { Locale } from '../i18n/locales.ts';
import { ACTORS, RETRIES } from '../schemas/remedy.ts';
import { SETTLEMENTS } from '../closed-lists.ts';
import type { Codebook } from './codebook.ts';
import type { Meaning } from '../kinds/response/row.ts';
import { domainPath, facetPath } from '../paths.ts';
import { FACETS, type Facet } from '../shared/files/facets.ts';

/** A side with one of its values, and what has it. */
export interface FacetPage {
  facet: Facet;
  value: string;
  meanings: readonly Meaning[];
}

const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  settlement: SETTLEMENTS,
  outcome: ['success', 'failure'],
  actor: ACTORS,
  retry: RETRIES,
};

/** What a meaning has on a side; null where it is not known. */
export function meaningToValue(meaning: Meaning, facet: Facet): string | null {
  return facet === 'actor' || facet === 'retry' ? meaning.remedy[facet] : meaning[facet];
}

/** Every page of a facet, in the order of its values. */
export function codebookToFacetPages({ domains }: Codebook): FacetPage[] {
  const all = [...domains.values()].flatMap(({ meanings }) => meanings);
  return FACETS.flatMap((facet) =>
    VALUES[facet].map((value) => ({
      facet,
      value,
      meanings: all.filter((meaning) => meaningToValue(meaning, facet) === value),
    })),
  );
}

/** What a value of a facet is called. */
export function valueToLabel(locale: Locale, facet: Facet, value: string): string {
  const t = localeToStrings(locale);
  const labels: Readonly<Record<Facet, Readonly<Record<string, string>>>> = {
    settlement: t.settlements,
    outcome: t.outcomes,
    actor: t.actors,
    retry: t.retries,
  };
  return labels[facet][value] ?? value;
}

/** One side to narrow by, with its choices as links. */
export interface Choice {
  facet: Facet | 'domain';
  label: string;
  links: readonly {
    value: string;
    label: string;
    /** How many meanings have it. */
    count: number;
    href: string;
  }[];
}

/** All sides to narrow by; every choice is a page, so that it needs no script. */
export function codebookToChoices(codebook: Codebook, locale: Locale): Choice[] {
  const { facets } = localeToStrings(locale);
  const pages = codebookToFacetPages(codebook);
  return [
    ...FACETS.map((facet) => ({
      facet,
      label: facets[facet],
      links: pages
        .filter((page) => page.facet === facet)
        .map(({ value, meanings }) => ({
          value,
          label: valueToLabel(locale, facet, value),
          count: meanings.length,
          href: facetPath(locale, facet, value),
        })),
    })),
    {
      facet: 'domain',
      label: facets.domain,
      links: [...codebook.domains.values()].map(({ id, title, meanings }) => ({
        value: id,
        label: title[locale],
        count: meanings.length,
        href: domainPath(locale, id),
      })),
    },
  ];
}
