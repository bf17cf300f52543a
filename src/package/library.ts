/** What the package answers from its tables; the package binds each function to them. */
export { explain } from './explain.ts';
export { changesSince, codeOn } from './history.ts';
export { judgeMaps, isFault } from './maps/judge-map.ts';
export { settlementOf } from './settlement.ts';
export { valueOf } from './values.ts';
