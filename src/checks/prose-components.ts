/** A component that prose may use. */
export interface ProseComponent {
  /**
   * Its attributes, in the order in which they are written, and what their values name: a table of
   * codes, a code of that table, a domain of response codes.
   */
  attributes: Readonly<Record<string, { names: 'kind' | 'code' | 'domain'; required: boolean }>>;
  /** Whether it stands within a sentence, or on lines of its own. */
  place: 'sentence' | 'block';
  /** Whether it is put around text. */
  hasText: boolean;
}

/**
 * All that prose may use beside plain text. A component that renders a table of the content adds
 * its line here and its name to the components of `GuideProse.astro`.
 */
export const PROSE_COMPONENTS: Readonly<Record<string, ProseComponent>> = {
  Code: {
    attributes: {
      kind: { names: 'kind', required: true },
      code: { names: 'code', required: true },
      domain: { names: 'domain', required: false },
    },
    place: 'sentence',
    hasText: false,
  },
  CodeList: {
    attributes: { domain: { names: 'domain', required: true } },
    place: 'block',
    hasText: false,
  },
  Note: { attributes: {}, place: 'block', hasText: true },
};

/**
 * How a component is written.
 * @example componentToExample('CodeList') // '<CodeList domain="…" />'
 */
export function componentToExample(name: string): string {
  const component = PROSE_COMPONENTS[name];
  const attributes = Object.entries(component?.attributes ?? {})
    .filter(([, { required }]) => required)
    .map(([attribute]) => ` ${attribute}="…"`)
    .join('');
  return component?.hasText === true ? `<${name}>` : `<${name}${attributes} />`;
}

/** The names of the components, as a sentence says them. */
export const COMPONENT_NAMES = Object.keys(PROSE_COMPONENTS).join(', ');
