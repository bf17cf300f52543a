import { DEFAULT_LOCALE, localeToPrefix, type Locale } from '../../i18n/locales.ts';
import { fileToLinker, type LinkedCode, type LinkingFile } from '../../linking/linker.ts';
import type { LinkOptions } from '../../linking/spots.ts';
import {
  linkTree,
  toHtmlLink,
  toMarkdownLink,
  treeToReplacements,
  type TreeNode,
} from '../../linking/trees.ts';

/** What a plugin is told. */
export interface PluginOptions extends LinkOptions {
  /** The address of the Codebook, with its scheme: `https://codes.example/`. */
  site: string;
  /** The language of the pages that are linked to; Korean where none is named. */
  locale?: Locale;
}

/** What makes the address of a code. @throws TypeError when `site` is no address */
function optionsToAddress(given: PluginOptions | undefined): (code: LinkedCode) => string {
  const { site = '', locale = DEFAULT_LOCALE } = given ?? {};
  if (!/^https?:\/\//.test(site) || !URL.canParse(site))
    throw new TypeError(
      'nicepay-codebook needs the option "site", the address of the Codebook: { site: "https://…/" }.',
    );
  const root = site.endsWith('/') ? site : `${site}/`;
  return ({ kind, code }) => `${root}${localeToPrefix(locale)}${kind}/${code}/`;
}

/** A plugin of unified. */
export type Plugin = (options?: PluginOptions) => (tree: TreeNode) => void;

/** The plugin for Markdown (remark). */
export function makeRemark(file: LinkingFile): Plugin {
  const linker = fileToLinker(file);
  return (options) => {
    const toAddress = optionsToAddress(options);
    return (tree) => {
      linkTree(
        tree,
        linker,
        (code, inner) => toMarkdownLink(toAddress(code), inner),
        options ?? {},
      );
    };
  };
}

/** The plugin for HTML (rehype). */
export function makeRehype(file: LinkingFile): Plugin {
  const linker = fileToLinker(file);
  return (options) => {
    const toAddress = optionsToAddress(options);
    return (tree) => {
      linkTree(tree, linker, (code, inner) => toHtmlLink(toAddress(code), inner), options ?? {});
    };
  };
}

/** What Sätteri, the Markdown processor of Astro 7, gives a plugin beside the tree. */
interface Context {
  replaceNode: (node: TreeNode, nodes: TreeNode[]) => void;
}

/** A plugin of Sätteri for Markdown. */
export interface SatteriPlugin {
  name: string;
  after: (tree: TreeNode, context: Context) => void;
}

/** The plugin for Sätteri, which Astro 7 reads Markdown with: it takes no plugin of unified. */
export function makeSatteri(file: LinkingFile): (options?: PluginOptions) => SatteriPlugin {
  const linker = fileToLinker(file);
  return (options) => {
    const toAddress = optionsToAddress(options);
    return {
      name: 'nicepay-codebook',
      after(tree, context) {
        const toLink = (code: LinkedCode, inner: TreeNode): TreeNode =>
          toMarkdownLink(toAddress(code), inner);
        for (const { node, nodes } of treeToReplacements(tree, linker, toLink, options ?? {}))
          context.replaceNode(node, [...nodes]);
      },
    };
  };
}
