import type { Finding } from '../reading/mistake.ts';
import { addressToMistake } from '../schemas/web-address.ts';
import type { ProseNode } from './parse-prose.ts';
import { COMPONENT_NAMES, componentToExample, PROSE_COMPONENTS } from './prose-components.ts';

/** What prose may name, and what it must not. */
export interface KnownNames {
  /** `card 02`. */
  codes: ReadonlySet<string>;
  domains: ReadonlySet<string>;
  /** A response code and its domain: `C002 escrow`. */
  meanings: ReadonlySet<string>;
  /** A place on the page of a guide that a link may lead to: `common/preparations#limits-hosts`. */
  sections: ReadonlySet<string>;
  /** The pattern of an address that prose must not hold. */
  addresses: RegExp;
}

/** What was found in a line: a mistake, or text whose letters are to be looked at. */
export interface Found {
  line: number;
  value: Finding | { text: string };
}

/** What plain text is made of. */
const PLAIN: ReadonlySet<string> = new Set(
  'root paragraph text emphasis strong list listItem inlineCode break'.split(' '),
);

/** What prose must not be made of, and what to write instead. */
const FORBIDDEN: Readonly<Record<string, Finding>> = {
  mdxjsEsm: { what: 'imports or exports something', mend: `use ${COMPONENT_NAMES} as they are` },
  mdxFlowExpression: { what: 'holds code in braces', mend: 'write the text itself' },
  mdxTextExpression: { what: 'holds code in braces', mend: 'write the text itself' },
  html: { what: 'holds HTML', mend: 'write plain text' },
  image: { what: 'shows an image', mend: 'say in words what it shows' },
  imageReference: { what: 'shows an image', mend: 'say in words what it shows' },
  definition: { what: 'defines a link apart', mend: 'write [text](https://…) in its place' },
  linkReference: { what: 'refers to a link apart', mend: 'write [text](https://…)' },
  table: { what: 'holds a table', mend: 'write a list' },
  code: { what: 'holds a block of code', mend: 'write a list or a sentence' },
  blockquote: { what: 'holds a quotation', mend: 'write <Note> for a caution' },
  thematicBreak: { what: 'holds a line across', mend: 'begin a heading instead' },
  delete: { what: 'strikes text out', mend: 'remove the text' },
  footnoteReference: { what: 'holds a footnote', mend: 'say it in the sentence' },
  footnoteDefinition: { what: 'holds a footnote', mend: 'say it in the sentence' },
};

/**
 * Everything in prose that is to be judged: what prose may not be made of, components and links
 * with something wrong in them, and all its text.
 * @param source the prose itself
 * @param guide whose prose it is: `docs/cancel`
 */
export function* nodeToFindings(
  node: ProseNode,
  source: string,
  guide: string,
  known: KnownNames,
  isInNote = false,
): Generator<Found> {
  const line = node.position?.start.line ?? 1;
  const tell = (finding: Finding | null): Found[] =>
    finding === null ? [] : [{ line, value: finding }];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    const finding = componentToFinding(node, written, known, isInNote);
    yield* tell(finding);
    if (finding !== null) return;
  } else if (node.type === 'link') {
    const isOnPage = known.sections.has(`${guide}${node.url}`);
    const finding = isOnPage ? null : linkToFinding(node.url, nodeToText(node));
    yield* tell(finding);
    if (!isOnPage && finding === null) yield { line, value: { text: node.url } };
    if (node.title != null) yield { line, value: { text: node.title } };
  } else if (node.type === 'heading') {
    if (node.depth < 2 || node.depth > 3)
      yield* tell({
        what: `has a heading of level ${String(node.depth)}`,
        mend: 'write ## or ###',
      });
    if (nodeToText(node).trim() === '')
      yield* tell({ what: 'has a heading without text', mend: 'write its text or remove it' });
  } else if (node.type === 'listItem' && node.checked != null) {
    yield* tell({ what: 'holds a box to tick', mend: 'write a plain list' });
  } else if (!PLAIN.has(node.type)) {
    const other = {
      what: `holds what prose does not have (${node.type})`,
      mend: 'write plain text',
    };
    yield* tell(FORBIDDEN[node.type] ?? other);
    return;
  }
  if (node.type === 'text' || node.type === 'inlineCode')
    yield { line, value: { text: node.value } };
  if (!('children' in node)) return;
  const isNote = isInNote || ('name' in node && node.name === 'Note');
  for (const child of node.children) yield* nodeToFindings(child, source, guide, known, isNote);
}

/** The text that a reader sees of a part of prose; a component that shows a code counts as its name. */
export function nodeToText(node: ProseNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if ('name' in node && node.name !== 'Note') return node.name ?? '';
  return 'children' in node ? node.children.map(nodeToText).join('') : '';
}

/** What is wrong with a link: it leads to an https page of somebody else, and says no other address. */
function linkToFinding(address: string, text: string): Finding | null {
  const shown = JSON.stringify(address.slice(0, 80));
  if (address.startsWith('#'))
    return {
      what: `links to ${shown}, which its page does not have`,
      mend: 'write the anchor of a section or of a table of the guide',
    };
  const [what = '', mend = ''] = addressToMistake(address)?.split('; ') ?? [];
  if (what !== '') {
    const isOurs = /^(?:[./?]|[\w-]+\/)/.test(address);
    return {
      what: `links to ${shown}, which ${what}`,
      mend: isOurs ? `write ${componentToExample('Code')} for a code of the site` : mend,
    };
  }
  if (!address.startsWith('https:'))
    return { what: `links to ${shown}, which is not https`, mend: 'write an https:// address' };
  const said = /(?:https?:\/\/|www\.)\S+/i.exec(text)?.[0];
  if (said !== undefined && said !== address)
    return {
      what: `links to ${shown} and says ${JSON.stringify(said.slice(0, 80))}`,
      mend: 'say the address that it leads to, or a word',
    };
  return null;
}

type Component = Extract<ProseNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function componentToFinding(
  node: Component,
  written: string,
  known: KnownNames,
  isInNote: boolean,
): Finding | null {
  const name = node.name ?? '';
  const component = Object.hasOwn(PROSE_COMPONENTS, name) ? PROSE_COMPONENTS[name] : undefined;
  if (component === undefined)
    return { what: `uses <${name}>, which prose does not have`, mend: `use ${COMPONENT_NAMES}` };
  const example = componentToExample(name);
  const values: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object')
      return attribute.type === 'mdxJsxAttribute' && attribute.value === null
        ? { what: `gives <${name}> an attribute without a value`, mend: `write ${example}` }
        : { what: `gives <${name}> code in braces`, mend: `write ${example}` };
    if (!Object.hasOwn(component.attributes, attribute.name))
      return {
        what: `gives <${name}> the attribute "${attribute.name}", which it does not take`,
        mend: `write ${example}`,
      };
    values[attribute.name] = attribute.value ?? '';
  }
  for (const [attribute, { required }] of Object.entries(component.attributes)) {
    if (required && !Object.hasOwn(values, attribute))
      return { what: `uses <${name}> without "${attribute}"`, mend: `write ${example}` };
  }
  const named = valuesToFinding(values, known);
  if (named !== null) return named;
  // The Markdown twin of a page finds components by how they are written: one way alone.
  const attributes = Object.keys(component.attributes).flatMap((attribute) =>
    values[attribute] === undefined ? [] : [` ${attribute}="${values[attribute]}"`],
  );
  const plain = component.hasText ? `<${name}>` : `<${name}${attributes.join('')} />`;
  if (component.hasText ? !written.startsWith(plain) : written !== plain)
    return { what: `writes <${name}> in an unusual way`, mend: `write ${plain}` };
  if (
    component.place === 'block' &&
    (node.type === 'mdxJsxTextElement' || !standsAlone(written, component.hasText))
  )
    return { what: `uses <${name}> within a line`, mend: `write ${plain} on a line of its own` };
  if (component.hasText && nodeToText(node).trim() === '')
    return { what: `uses ${plain} without text`, mend: 'write its text or remove it' };
  if (component.hasText && isInNote)
    return { what: `puts <${name}> into <${name}>`, mend: 'close the first one before' };
  return null;
}

/** Whether the tags of a component that is put around text have lines of their own. */
const standsAlone = (written: string, hasText: boolean): boolean =>
  !hasText || /^<\w+>\n[\s\S]*\n<\/\w+>$/.test(written);

function valuesToFinding(
  values: Readonly<Record<string, string>>,
  known: KnownNames,
): Finding | null {
  const { kind, code, domain } = values;
  if (kind !== undefined && code !== undefined && !known.codes.has(`${kind} ${code}`))
    return {
      what: `names the ${kind} code "${code}", which does not exist`,
      mend: 'correct the code',
    };
  if (domain === undefined) return null;
  if (!known.domains.has(domain))
    return { what: `names the domain "${domain}", which does not exist`, mend: 'correct the name' };
  return code === undefined || known.meanings.has(`${code} ${domain}`)
    ? null
    : {
        what: `names the code "${code}" in the domain "${domain}", which does not have it`,
        mend: 'correct the domain or remove it',
      };
}
