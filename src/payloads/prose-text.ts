/**
 * The paragraphs of MDX as plain text: without imports and tags, of links and emphasis the words.
 * @example proseToParagraphs('A [link](/x/) to <Code code="01" />.') // ['A link to .']
 */
export const proseToParagraphs = (mdx: string): string[] =>
  mdx
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/^import .*$/gm, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*_`]+/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '');
