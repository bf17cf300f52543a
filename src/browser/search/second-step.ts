/**
 * What is loaded behind the box: the phrases, and what is asked when a query finds nothing as it stands. One
 * file, as both work with slips of the finger.
 */
export { findForeign, findOtherwise, suggest } from './fallback.ts';
export { createPhrases } from './phrases.ts';
