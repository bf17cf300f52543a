/** The facets by which response codes can be narrowed that have pages of their own. */
export const FACETS = ['settlement', 'outcome', 'actor', 'retry'] as const;
export type Facet = (typeof FACETS)[number];

/** The sides by which response codes can be narrowed, as they stand in an address. */
export const SIDES = [...FACETS, 'domain'] as const;
export type Side = (typeof SIDES)[number];

/** What something has on each side; null where it is not known. */
export type Has = Readonly<Record<Side, string | null>>;

/** What each meaning of the response codes has on each side, by the path of its code. */
export type FacetsFile = Readonly<Record<string, readonly Has[]>>;
