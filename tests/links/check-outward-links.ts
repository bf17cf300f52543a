/** `npm run check:links`: asks every outward link of the built site whether it is alive. */
import { askLink, outwardLinks, type Answer } from './outward-links.ts';

/** Links that are asked at the same time. */
const AT_ONCE = 8;

const links = [...outwardLinks()];
const dead: Answer[] = [];
for (let first = 0; first < links.length; first += AT_ONCE) {
  const answers = await Promise.all(
    links.slice(first, first + AT_ONCE).map(([address, page]) => askLink(address, page)),
  );
  dead.push(...answers.filter(({ problem }) => problem !== null));
}
for (const { address, page, problem } of dead)
  console.log(`${address} (on ${page}) ${problem ?? ''}`);
console.log(
  `${String(links.length - dead.length)} of ${String(links.length)} outward links are alive.`,
);
process.exitCode = dead.length > 0 ? 1 : 0;
