/**
 * A text on one line in which nothing is read as Markdown.
 * @example textToMarkdown('a_b | c') // 'a\\_b \\| c'
 */
export const textToMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');
