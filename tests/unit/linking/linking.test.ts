import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast, markdownToMdast, type MdastPluginInput } from 'satteri';
import { linkText, textsToChanges, textToForm } from '../../../src/linking/link-text.ts';
import type { LinkOptions } from '../../../src/linking/spots.ts';
import type { TreeNode } from '../../../src/linking/trees.ts';
import { makeRehype, makeRemark, makeSatteri } from '../../../src/package/links/plugins.ts';
import { file, linker, readGuide, toAddress } from './book.ts';

const guide = readGuide('guide.md', (address, text, before) =>
  before.endsWith('<td>') ? `<a href="${address}">${text}</a>` : `[${text}](${address})`,
);
const page = readGuide('guide.html', (address, text) => `<a href="${address}">${text}</a>`);

const link = (text: string, form: 'markdown' | 'html' = 'markdown', options: LinkOptions = {}) =>
  linkText(text, form, linker, toAddress, options).text;
const OPTIONS = { site: 'https://codes.example', locale: 'ko' } as const;
const FEATURES = { frontmatter: true, directive: true, smartPunctuation: false };

/** The addresses of the links that lead to the codes, in order. */
const treeToLinks = (
  node: TreeNode & { url?: string; properties?: { href?: string } },
): string[] => {
  const href = node.url ?? node.properties?.href ?? '';
  return [
    ...(href.startsWith('https://codes.example/') ? [href] : []),
    ...(node.children ?? []).flatMap(treeToLinks),
  ];
};
const textToLinks = (text: string): string[] =>
  [...text.matchAll(/https:\/\/codes\.example\/\w+\/\w+\//g)].map(([href]) => href);

describe('a guide of sixty codes', () => {
  test('is linked without a wrong link and without a missing one', () => {
    assert.ok(guide.codes.length >= 60);
    assert.equal(link(guide.plain), guide.linked);
  });

  test('is left as it is when it is linked already', () => {
    assert.equal(link(guide.linked), guide.linked);
  });

  test('has the same links as HTML', () => {
    assert.equal(link(page.plain, 'html'), page.linked);
    assert.equal(link(page.linked, 'html'), page.linked);
  });

  test('is the same with the line ends of Windows', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    assert.equal(link(windows(guide.plain)), windows(guide.linked));
  });

  /** What a tree of Markdown has: HTML in it is no tree. */
  const inMarkdown = textToLinks(guide.linked.replace(/<td><a[^>]*>/g, ''));

  test('has the same links by the remark plugin', () => {
    const tree = structuredClone(markdownToMdast(guide.plain, { features: FEATURES })) as TreeNode;
    makeRemark(file)(OPTIONS)(tree);
    assert.deepEqual(treeToLinks(tree), inMarkdown);
    const before = JSON.stringify(tree);
    makeRemark(file)(OPTIONS)(tree);
    assert.equal(JSON.stringify(tree), before);
  });

  test('has the same links by the rehype plugin', () => {
    const tree = structuredClone(htmlToHast(page.plain)) as TreeNode;
    makeRehype(file)(OPTIONS)(tree);
    assert.deepEqual(treeToLinks(tree), textToLinks(page.linked));
    assert.equal(toHtml(tree as never), toHtml(htmlToHast(page.linked) as never));
  });

  test('has the same links in the Markdown of Astro, which keeps the ids of headings', async () => {
    const render = async (plugins: MdastPluginInput[]) => {
      const processor = await createSatteriMarkdownProcessor({
        features: FEATURES,
        mdastPlugins: plugins,
        syntaxHighlight: false,
      } as never);
      return processor.render(guide.plain);
    };
    // Starlight makes an element of an aside; without that its text is not there at all.
    const aside: MdastPluginInput = {
      name: 'aside',
      containerDirective: (node, context) => {
        context.setProperty(node, 'data', { hName: 'aside' });
      },
    };
    const [bare, linked] = [
      await render([aside]),
      await render([aside, makeSatteri(file)(OPTIONS)]),
    ];
    // Footnotes come last there.
    assert.deepEqual(textToLinks(linked.code).sort(), inMarkdown.toSorted());
    assert.deepEqual(linked.metadata.headings, bare.metadata.headings);
    assert.equal(
      linked.code.replace(/<a href="https:\/\/codes\.example[^>]*>([\w-]+)<\/a>/g, '$1'),
      bare.code,
    );
  });
});

test('the field beside a value decides the kind, and a number without one is never a code', () => {
  assert.equal(
    link('cardCode 12, vbankCode 088, resultCode 3095, 12, 088, 3095'),
    'cardCode [12](https://codes.example/card/12/), vbankCode [088](https://codes.example/bank/088/), resultCode [3095](https://codes.example/response/3095/), 12, 088, 3095',
  );
});

test('every code of every table is linked beside each of its fields, and beside none of another', () => {
  for (const [kind, names] of Object.entries(file.names))
    for (const [own, codes] of Object.entries(file.codes))
      for (const name of names) {
        const text = codes.map((code) => `${name}: ${code}`).join('\n\n');
        const { edits } = linkText(text, 'markdown', linker, toAddress);
        if (kind === own) assert.equal(edits.length, codes.length, name);
        for (const edit of edits) assert.equal(edit.kind, kind);
      }
});

test('inline code, headings and repetitions are linked as is wished', () => {
  const text =
    '# cardCode 12\n\n`cardCode` `12` and `cardCode: "02"`, `cardCode: "02", "04"`, cardCode 12';
  assert.equal(
    link(text, 'markdown', { inlineCode: true, headings: true, once: true }),
    '# cardCode [12](https://codes.example/card/12/)\n\n`cardCode` `12` and [`cardCode: "02"`](https://codes.example/card/02/), `cardCode: "02", "04"`, cardCode 12',
  );
  assert.equal(
    link('<h2 id="12">cardCode 12</h2><code>cardCode 12</code>', 'html', {
      inlineCode: true,
      headings: true,
    }),
    '<h2 id="12">cardCode <a href="https://codes.example/card/12/">12</a></h2><a href="https://codes.example/card/12/"><code>cardCode 12</code></a>',
  );
});

test('the changed lines are told, and nothing else changes whatever the text is', () => {
  assert.deepEqual(textsToChanges('a\nb', 'a\nc'), [{ number: 2, before: 'b', after: 'c' }]);
  const parts = fc.constantFrom(
    'cardCode 12',
    'resultCode',
    ' 3095',
    '`',
    '```\n',
    '[',
    '](x)',
    '<a>',
    '</a>',
    '<pre>',
    '|',
    '\n',
    '\n\n',
    '---',
    '> ',
    '- ',
    '    ',
    '**',
    '_',
    '\\',
    '<!--',
    '-->',
    '&quot;',
    '{',
    '}',
    '"',
    '한',
    '\r\n',
    '\t',
    '<td>',
  );
  fc.assert(
    fc.property(
      fc.array(parts, { maxLength: 40 }),
      fc.constantFrom('markdown', 'html'),
      (list, form) => {
        const source = list.join('');
        const { text, edits } = linkText(source, form, linker, toAddress);
        let done = 0;
        let whole = '';
        for (const { from, to, kind, code, text: written } of edits) {
          assert.ok(from >= done && to > from);
          const inner = source.slice(from, to);
          const address = toAddress({ kind, code });
          assert.ok(
            [`[${inner}](${address})`, `<a href="${address}">${inner}</a>`].includes(written),
          );
          assert.equal(inner, code);
          whole += source.slice(done, from) + written;
          done = to;
        }
        assert.equal(text, whole + source.slice(done));
        assert.equal(textsToChanges(source, text).length <= edits.length, true);
      },
    ),
    { numRuns: 400 },
  );
});

test('a text is read in a time that grows with its length', () => {
  const measure = (text: string): number => {
    const start = performance.now();
    link(text);
    link(text, 'html');
    return performance.now() - start;
  };
  for (const text of [
    '[',
    '<',
    '`',
    '{',
    '|a',
    '> ',
    '* ',
    '<a ',
    '<b>x',
    '</i>',
    '&',
    'cardCode 12, ',
    '[a](',
    '`a',
    '<code>',
    '\n- ',
  ]) {
    measure(text.repeat(1_000));
    const [short, long] = [measure(text.repeat(1_000)), measure(text.repeat(4_000))];
    assert.ok(
      long < short * 10 + 250,
      `${text}: ${short.toFixed(0)} ms, then ${long.toFixed(0)} ms`,
    );
  }
});

test('what a text is written in is seen', () => {
  assert.equal(textToForm('\n<!doctype html><p>'), 'html');
  assert.equal(textToForm('<p>cardCode 12</p>'), 'html');
  assert.equal(textToForm('<https://x.example>'), 'markdown');
  assert.equal(textToForm('# cardCode'), 'markdown');
});

test('a plugin without the address of the Codebook says so', () => {
  assert.throws(() => makeRemark(file)(), /needs the option "site"/);
  assert.throws(() => makeRehype(file)({ site: 'codes.example' }), /needs the option "site"/);
});
