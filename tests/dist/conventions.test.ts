import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { environmentToBuildSettings } from '../../src/environment.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { contentToCodebook } from '../../src/model/codebook.ts';
import { site } from '../../src/site.ts';
import { attribute, builtFiles, builtPages, DIST, hrefToPath } from './built-site.ts';

const { tables, guides } = contentToCodebook(checkedContent());
const codes = [...tables.values()].flatMap((table) => table.codes);
const pages = builtPages();
const files = new Set(builtFiles());
const listed = pages.filter(({ document }) => document.querySelector('meta[name=robots]') === null);
const read = (file: string): string => readFileSync(`${DIST}/${file}`, 'utf8');

/** Width and height of a PNG, in pixels. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(`${DIST}/${file}`);
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG', file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('conventions: the sheet of every page orders the layers before it fills one', () => {
  const sheets = new Set(
    listed.flatMap(({ document }) =>
      document
        .querySelectorAll('link[rel=stylesheet]')
        .slice(0, 1)
        .map((link) => hrefToPath(link.getAttribute('href') ?? '')?.slice(1) ?? ''),
    ),
  );
  assert.ok(sheets.size > 0);
  for (const sheet of sheets) {
    const layers = [...read(sheet).matchAll(/@layer ([\w, ]+)/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    );
    assert.deepEqual([...new Set(layers)].slice(0, 4), ['reset', 'tokens', 'base', 'components']);
  }
});

test('conventions: every code, table and guide, and what to do without a result, has a Markdown twin, linked and read back', () => {
  const twins = listed.flatMap(({ document, path }) => {
    const href = attribute(document.querySelector('link[type="text/markdown"]'), 'href');
    return href === '' ? [] : [{ path, file: hrefToPath(href)?.slice(1) ?? '', document }];
  });
  assert.equal(twins.length, LOCALES.length * (codes.length + tables.size + guides.size + 1));
  const problems = twins.flatMap(({ path, file, document }) => {
    if (file !== `${path.slice(1)}index.md`) return [`${path}: leads to ${file}`];
    const text = read(file);
    const heading = document.querySelector('h1 .number')?.textContent.trim() ?? '';
    return text.startsWith(`# ${heading}`) &&
      !/undefined|\[object|<Code|<Note/.test(text) &&
      text.length > 60
      ? []
      : [`${path}: ${text.slice(0, 80)}`];
  });
  assert.deepEqual(problems, []);
});

test('conventions: no Markdown twin links to a page that is not there', () => {
  const own = [...files].filter((file) => file.endsWith('index.md'));
  const problems = own.flatMap((file) =>
    Array.from(read(file).matchAll(/\]\((\S+?)\)/g), ([, href = '']) => href)
      .filter((href) => href.startsWith(site.origin))
      .filter((href) => !existsSync(`${DIST}${hrefToPath(href) ?? ''}`))
      .map((href) => `${file}: ${href}`),
  );
  assert.deepEqual(problems.slice(0, 10), []);
});

test('conventions: linked data says what the page says', () => {
  let terms = 0;
  let trails = 0;
  for (const { document, path } of listed) {
    const canonical = attribute(document.querySelector('link[rel=canonical]'), 'href');
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
      const data = JSON.parse(script.textContent) as Record<string, unknown>;
      assert.equal(data['@context'], 'https://schema.org', path);
      if (data['@type'] === 'BreadcrumbList') {
        trails += 1;
        const items = data.itemListElement as { position: number; name: string; item: string }[];
        assert.ok(items.length >= 2, path);
        for (const [index, item] of items.entries()) {
          assert.equal(item.position, index + 1);
          assert.ok(item.name !== '');
          assert.ok(files.has(`${hrefToPath(item.item)?.slice(1) ?? ''}index.html`), item.item);
        }
      } else {
        assert.equal(data.url, canonical, path);
        assert.ok(typeof data.name === 'string' && data.name !== '', path);
        if (data['@type'] === 'DefinedTerm') {
          terms += 1;
          assert.equal(data.termCode, document.querySelector('h1 .number')?.textContent.trim());
        } else {
          assert.deepEqual(data['@type'], ['DefinedTermSet', 'Dataset']);
          for (const { contentUrl } of data.distribution as { contentUrl: string }[])
            assert.ok(files.has(hrefToPath(contentUrl)?.slice(1) ?? ''), contentUrl);
        }
      }
    }
  }
  assert.equal(terms, LOCALES.length * codes.length);
  assert.ok(trails > terms);
});

test('conventions: the manifest of each language has icons of the sizes that it names', () => {
  for (const prefix of ['', 'en/']) {
    const manifest = JSON.parse(read(`${prefix}manifest.webmanifest`)) as {
      lang: string;
      start_url: string;
      icons: { src: string; sizes: string; type: string; purpose: string }[];
    };
    assert.equal(manifest.lang, prefix === '' ? 'ko' : 'en');
    assert.ok(files.has(`${hrefToPath(manifest.start_url)?.slice(1) ?? ''}index.html`));
    for (const { src, sizes, type } of manifest.icons) {
      const file = hrefToPath(src)?.slice(1) ?? '';
      assert.ok(files.has(file), src);
      if (type === 'image/png') assert.equal(pngSize(file).join('x'), sizes);
    }
    assert.ok(manifest.icons.some(({ purpose }) => purpose === 'maskable'));
  }
});

test('conventions: security.txt is there when somebody is named, with what RFC 9116 asks for', () => {
  const { securityContact } = environmentToBuildSettings(process.env);
  assert.equal(files.has('.well-known/security.txt'), securityContact !== null);
  if (securityContact === null) return;
  const text = read('.well-known/security.txt');
  assert.match(text, /^Contact: (?:mailto:\S+@\S+|https:\/\/\S+)$/m);
  assert.match(text, /^Expires: \d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/m);
  assert.match(text, /^Canonical: https?:\/\/\S+\/\.well-known\/security\.txt$/m);
  assert.equal(text.match(/^Expires:/gm)?.length, 1);
});

test('conventions: the licence of each package that a file holds is published', () => {
  const text = read('licences.txt');
  // What the browser's part imports, and the search, whose files are written as they are.
  const browser = globSync('src/browser/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const imported = browser.flatMap((source) =>
    Array.from(
      source.matchAll(/^import (?!type ).* from '([a-z@][^:']*)';$/gm),
      ([, name = '']) => name,
    ),
  );
  for (const name of new Set([...imported, 'pagefind'])) {
    const place = `node_modules/${name}/LICENSE`;
    const licence = readFileSync(
      existsSync(`${place}/LICENSE`) ? `${place}/LICENSE` : place,
      'utf8',
    );
    assert.ok(text.includes(licence.trim()), name);
  }
});

test('conventions: the checksums are those of every file', () => {
  const lines = read('checksums.txt').trimEnd().split('\n');
  const named = lines.map((line) => {
    const [, hash, name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    assert.equal(
      hash,
      createHash('sha256')
        .update(readFileSync(`${DIST}/${name}`))
        .digest('hex'),
      name,
    );
    return name;
  });
  assert.deepEqual(
    named.toSorted(),
    [...files].filter((name) => name !== 'checksums.txt').toSorted(),
  );
});

test('conventions: of the search only what the site loads is published', () => {
  const interfaces = [...files].filter((file) => /^pagefind\/.*(?:ui|highlight)/.test(file));
  assert.deepEqual(interfaces, []);
  assert.ok(files.has('pagefind/pagefind.js') && files.has('pagefind/pagefind-worker.js'));
});

test('conventions: llms.txt has a heading, a summary, and links that lead somewhere', () => {
  const text = read('llms.txt');
  assert.match(text, /^# .+\n\n> .+\n/);
  const links = Array.from(text.matchAll(/\]\((\S+?)\)/g), ([, href = '']) => href);
  assert.ok(links.length >= 30);
  for (const href of links) assert.ok(existsSync(`${DIST}${hrefToPath(href) ?? '/none'}`), href);
});
