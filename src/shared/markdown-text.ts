/**
 * A text in which nothing is read as Markdown, in one line.
 * @example textToMarkdown('a_b | c') // 'a\\_b \\| c'
 * @example textToMarkdown('1. &lt;') // '1\\. \\&lt;'
 */
export const textToMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/\s+/g, ' ')
    // What would begin a list, a heading or a line across.
    .replace(/^( ?)([-+=]|\d+(?=[.)]))/, (_, blank: string, sign: string) =>
      /\d/.test(sign) ? `${blank}${sign}\\` : `${blank}\\${sign}`,
    );
