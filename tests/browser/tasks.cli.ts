/** `npm run check:tasks`: what people come for, how many steps each takes, where its answer is and what it loads. */
import { launchBrowser } from '../../src/cli/launch-browser.ts';
import { serveSite } from '../../src/cli/static-server.ts';
import { site } from '../../src/site.ts';
import { DIST } from '../dist/built-site.ts';
import { PHONE, TASKS } from './tasks.ts';

const server = await serveSite(DIST, site.base, 0);
const browser = await launchBrowser();
const rows: Record<string, string | number>[] = [];
for (const { name, start, way } of TASKS) {
  const context = await browser.newContext({
    viewport: PHONE,
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  let bytes = 0;
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(server.address + start.slice(1));
  const { steps, answer } = way(page);
  for (const step of steps) await step();
  await answer.waitFor();
  const top = (await answer.boundingBox())?.y ?? Infinity;
  rows.push({
    task: name,
    steps: steps.length,
    'answer at px': Math.round(top),
    'of px': PHONE.height,
    'loaded bytes': bytes,
  });
  if (steps.length > 2 || top < 0 || top >= PHONE.height) process.exitCode = 1;
  await context.close();
}
await browser.close();
await server.stop();
console.table(rows);
