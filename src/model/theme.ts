/**
 * The colour of the paper as `#rrggbb`, for browsers and systems that colour their own frame after the
 * page. They read no style sheet, so `--paper` of `styles/tokens.css` is said once more; a test holds
 * the two together.
 */
export const PAPER = { light: '#fbfdfc', dark: '#0f1414' } as const;
