/**
 * `npm run bench:builds`: how the build grows, and where its time goes. With `-- --full` up to 50,000
 * more codes, a hundred times as many as there are, which takes minutes.
 */
import { measureBuild, type BuildFigures } from './build.ts';
import { MANY } from './synthetic-content.ts';

const sizes = process.argv.includes('--full') ? [0, MANY, 10 * MANY] : [0, MANY];

console.log('Build, whole command');
await measureBuild(0); // The first build fills caches that later ones find.
const figures: BuildFigures[] = [];
for (const size of sizes) figures.push(await measureBuild(size));
const [base] = figures;
console.table(
  figures.map(({ codes, pages: count, ms, mib }) => ({
    'codes added': codes,
    pages: count,
    seconds: (ms / 1000).toFixed(1),
    'ms a page beyond the first row':
      base === undefined || count === base.pages
        ? ''
        : ((ms - base.ms) / (count - base.pages)).toFixed(2),
    'peak MiB': Math.round(mib),
  })),
);
console.log('Where the time of these builds goes, seconds');
console.table(
  figures.map(({ codes, ms, steps }) => {
    const told = [...steps].map(([step, time]) => [step, (time / 1000).toFixed(1)] as const);
    const rest = ms - [...steps.values()].reduce((sum, time) => sum + time, 0);
    return { 'codes added': codes, ...Object.fromEntries(told), end: (rest / 1000).toFixed(1) };
  }),
);
