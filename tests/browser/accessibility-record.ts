/**
 * `npm run accessibility`: runs axe over every kind of page in both languages, as anybody would with nothing
 * changed on it, and writes what it found into `content/audits.yaml`, of which `/accessibility/` is made. Needs
 * a built site.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright';
import { stringify } from 'yaml';
import { launchBrowser } from '../../src/cli/launch-browser.ts';
import { serveSite } from '../../src/cli/static-server.ts';
import { site } from '../../src/site.ts';
import { DIST } from '../dist/built-site.ts';
import { RULES, runAxe } from './axe.ts';
import { ALL_PAGE_KINDS } from './page-kinds.ts';

const FILE = 'content/audits.yaml';
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  'light, 1280 x 900 px': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'dark, 390 x 844 px': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
};

const server = await serveSite(DIST, site.base, 0);
const browser = await launchBrowser();
const found: string[] = [];
let tool = '';
for (const [look, options] of Object.entries(LOOKS)) {
  // The policy of the site forbids foreign scripts; it is set aside for axe alone.
  const context = await browser.newContext({ ...options, bypassCSP: true });
  const page = await context.newPage();
  for (const path of ALL_PAGE_KINDS) {
    await page.goto(server.address + path.slice(1));
    const { violations, testEngine } = await runAxe(page);
    tool = `${testEngine.name} ${testEngine.version}`;
    found.push(
      ...violations.map(({ id, nodes }) => `${look} ${path} ${id}, ${String(nodes.length)} times`),
    );
  }
  await context.close();
}
const [head = ''] = readFileSync(FILE, 'utf8').split('\n');
const [major = ''] = browser.version().split('.');
const entry = {
  id: 'axe',
  date: new Date().toISOString().slice(0, 10),
  tool,
  browser: `Chromium ${major}`,
  rules: RULES,
  pages: ALL_PAGE_KINDS.length,
  looks: Object.keys(LOOKS),
  findings: found.length,
};
const text = stringify([entry], { defaultStringType: 'PLAIN', lineWidth: 100 });
writeFileSync(FILE, `${head}\n${text.replace(/^( {2}date: )(.*)$/m, '$1"$2"')}`);
await browser.close();
await server.stop();
for (const line of found) console.error(line);
console.log(`${FILE}: ${String(entry.pages)} pages, ${String(entry.findings)} violations.`);
process.exitCode = found.length === 0 ? 0 : 1;
