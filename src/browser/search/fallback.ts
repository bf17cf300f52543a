/** What is loaded when a query finds nothing as it stands. */
export { findForeign } from './foreign.ts';
export { guess, suggest } from './guess.ts';
