import { Flow } from './flow.ts';
import type { LinkedCode, Linker } from './linker.ts';
import { blocksToSpots, type LinkOptions, type Spot } from './spots.ts';

/** A node of a tree of Markdown (mdast) or HTML (hast), as far as linking needs it. */
export interface TreeNode {
  type: string;
  children?: TreeNode[];
  value?: string;
  /** Of HTML: the name of the element. */
  tagName?: string;
  /** Of MDX: the name of the component; null for a fragment. */
  name?: string | null;
  depth?: number;
}

/** Where a text stands in a tree. */
interface Place {
  parent: TreeNode;
  node: TreeNode;
}

/** What nodes of Markdown are in HTML. */
const TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  listItem: 'li',
  list: 'ul',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  link: 'a',
  linkReference: 'a',
  footnoteDefinition: 'div',
  break: 'br',
};

/** The element of HTML that a node is; empty for the root and what has none. */
function nodeToTag({ type, tagName, name, depth }: TreeNode): string {
  if (type === 'element') return tagName ?? '';
  if (type === 'heading') return `h${String(depth ?? 1)}`;
  // A component is its own affair: its text is read, and never linked in a line.
  if (type === 'mdxJsxTextElement')
    return /^[a-z]/.test(name ?? '') ? (name ?? '') : name ? 'a' : 'span';
  if (type === 'mdxJsxFlowElement') return /^[a-z]/.test(name ?? '') ? (name ?? '') : 'div';
  return TAGS[type] ?? (type.endsWith('Directive') ? 'div' : '');
}

/** A tag in a node of raw HTML. */
const RAW_TAG = /<(\/?)([A-Za-z][\w-]*)[^>]*>/g;

function walk(parent: TreeNode, flow: Flow<Place>): void {
  for (const node of parent.children ?? []) {
    const { type, value = '' } = node;
    const place = { parent, node };
    if (type === 'text') flow.text(value, place);
    else if (type === 'inlineCode') {
      flow.begin('code', place);
      flow.text(value, place);
      flow.finish('code');
    } else if (type === 'html' || type === 'raw') {
      for (const { 1: slash = '', 2: name = '' } of value.matchAll(RAW_TAG))
        if (slash === '') flow.begin(name.toLowerCase());
        else flow.finish(name.toLowerCase());
    } else if (node.children === undefined) {
      if (type === 'break') flow.begin('br');
      else flow.closed('\u0001', place);
    } else {
      const tag = nodeToTag(node);
      if (tag !== '') flow.begin(tag, place);
      walk(node, flow);
      if (tag !== '') flow.finish(tag);
    }
  }
}

/** What takes the place of a node of a tree. */
export interface Replacement<Node extends TreeNode = TreeNode> {
  parent: Node;
  node: Node;
  nodes: readonly Node[];
}

/** A node in the parts between its codes, and the codes as links. */
function nodeToParts(
  node: TreeNode,
  spots: readonly Spot<Place>[],
  toLink: (code: LinkedCode, inner: TreeNode) => TreeNode,
): TreeNode[] {
  const [first] = spots;
  if (first?.piece.type === 'code') return [toLink(first, node)];
  const value = node.value ?? '';
  let done = 0;
  const parts = spots.flatMap((spot) => {
    const before = value.slice(done, spot.from);
    done = spot.to;
    const inner = { type: 'text', value: value.slice(spot.from, spot.to) };
    return [...(before === '' ? [] : [{ type: 'text', value: before }]), toLink(spot, inner)];
  });
  return done < value.length ? [...parts, { type: 'text', value: value.slice(done) }] : parts;
}

/**
 * What becomes of the nodes of a tree of Markdown or HTML whose codes are linked, in the order of the text.
 * @param toLink makes the node of a link around another one
 */
export function treeToReplacements(
  tree: TreeNode,
  linker: Linker,
  toLink: (code: LinkedCode, inner: TreeNode) => TreeNode,
  options: LinkOptions,
): Replacement[] {
  const flow = new Flow<Place>(options);
  walk(tree, flow);
  // No Map.groupBy: the package runs in Node 20, too.
  const byNode = new Map<TreeNode, { parent: TreeNode; spots: Spot<Place>[] }>();
  for (const spot of blocksToSpots(flow.end(), linker, options)) {
    const { node, parent } = spot.piece.place;
    const known = byNode.get(node);
    if (known === undefined) byNode.set(node, { parent, spots: [spot] });
    else known.spots.push(spot);
  }
  return [...byNode].map(([node, { parent, spots }]) => ({
    parent,
    node,
    nodes: nodeToParts(node, spots, toLink),
  }));
}

/** Links the codes in a tree of Markdown or HTML, in place. */
export function linkTree(...given: Parameters<typeof treeToReplacements>): void {
  for (const { parent, node, nodes } of treeToReplacements(...given))
    parent.children = (parent.children ?? []).flatMap((child) =>
      child === node ? nodes : [child],
    );
}

/** A link of Markdown around a node. @example toMarkdownLink('https://codes.example/card/12/', inner).type // 'link' */
export const toMarkdownLink = (url: string, inner: TreeNode): TreeNode =>
  ({ type: 'link', url, title: null, children: [inner] }) as TreeNode;

/** A link of HTML around a node. @example toHtmlLink('https://codes.example/card/12/', inner).type // 'element' */
export const toHtmlLink = (href: string, inner: TreeNode): TreeNode =>
  ({ type: 'element', tagName: 'a', properties: { href }, children: [inner] }) as TreeNode;
