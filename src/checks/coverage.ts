import type { Content } from '../reading/collections.ts';

/** How much of the advice on response codes is known in one domain. */
export interface Coverage {
  domain: string;
  rows: number;
  actor: number;
  retry: number;
  advice: number;
  guide: number;
  buyerMessage: number;
}

/** What is not known of a remedy, and why. */
export interface Gap {
  remedy: string;
  /** `actor`, `retry` or both. */
  fields: readonly string[];
  codes: readonly string[];
  reason: string;
}

/** Counts, domain by domain, for how many rows each field of the advice is known. */
export function contentToCoverage({ domains, response, remedies }: Content): Coverage[] {
  const known = new Map(remedies.map((remedy) => [remedy.id, remedy]));
  return domains.map(({ id }) => {
    const found = response
      .filter(({ domain }) => domain === id)
      .flatMap(({ remedy }) => known.get(remedy) ?? []);
    const count = (field: 'actor' | 'retry' | 'advice' | 'guide' | 'buyerMessage'): number =>
      found.filter((remedy) => remedy[field] !== null).length;
    return {
      domain: id,
      rows: found.length,
      actor: count('actor'),
      retry: count('retry'),
      advice: count('advice'),
      guide: count('guide'),
      buyerMessage: count('buyerMessage'),
    };
  });
}

/** What is left open, with the reason that the content gives. */
export function contentToGaps({ remedies, response }: Content): Gap[] {
  return remedies.flatMap(({ id, actor, retry, unknown }) => {
    if (unknown === null) return [];
    return [
      {
        remedy: id,
        fields: [...(actor === null ? ['actor'] : []), ...(retry === null ? ['retry'] : [])],
        codes: response.filter(({ remedy }) => remedy === id).map(({ code }) => code),
        reason: unknown.en,
      },
    ];
  });
}
