import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkedContent } from '../../src/checks/check-content.ts';
import { contentToAccessibility } from '../../src/model/accessibility.ts';
import { toTexts } from '../fixtures/to-texts.ts';

const { criteria, evidence, audits } = checkedContent();
const numbersOf = (wanted: string): string[] =>
  criteria.filter(({ standard }) => standard === wanted).map(({ number }) => number);

/** The whole text of all tests. */
const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(join('tests', file), 'utf8'))
  .join('\n');

test('accessibility: every item of both standards is there once', () => {
  // WCAG 2.2 has 31 criteria of level A and 24 of level AA; KWCAG 2.2 has 33 items.
  const levels = criteria.filter(({ standard }) => standard === 'wcag').map(({ level }) => level);
  assert.equal(levels.filter((level) => level === 'A').length, 31);
  assert.equal(levels.filter((level) => level === 'AA').length, 24);
  assert.equal(numbersOf('kwcag').length, 33);
  for (const standard of ['wcag', 'kwcag'])
    assert.equal(new Set(numbersOf(standard)).size, numbersOf(standard).length);
});

test('accessibility: every test that is named exists, and all evidence is used', () => {
  const missing = evidence
    .flatMap(({ tests: names }) => names)
    .filter((name) => !tests.includes(name));
  assert.deepEqual(missing, []);
  const used = new Set(criteria.flatMap(({ evidence: ids }) => ids));
  assert.deepEqual(
    evidence.map(({ id }) => id).filter((id) => !used.has(id)),
    [],
  );
});

test('accessibility: what is met has a test, or says how it was looked at', () => {
  const bare = evidence.filter(({ result, tests: names, id }) => {
    // Where a link stands is the same file for all pages.
    return result === 'met' && names.length === 0 && id !== 'help';
  });
  assert.deepEqual(bare, []);
});

test('accessibility: an item of which a part does not apply is met by the rest', () => {
  const part = (id: string, result: 'met' | 'not-applicable') => ({
    id,
    result,
    how: toTexts('가', 'a'),
    tests: [],
  });
  const criterion = {
    id: 'wcag-1-1-1',
    standard: 'wcag',
    number: '1.1.1',
    level: 'A',
    name: 'x',
    evidence: ['a', 'b'],
  } as const;
  const of = (a: 'met' | 'not-applicable', b: 'met' | 'not-applicable') =>
    contentToAccessibility({
      criteria: [{ ...criterion, evidence: [...criterion.evidence] }],
      evidence: [part('a', a), part('b', b)],
      audits: [],
    }).criteria[0]?.result;
  assert.equal(of('met', 'not-applicable'), 'met');
  assert.equal(of('not-applicable', 'not-applicable'), 'not-applicable');
});

test('accessibility: the last run of axe found nothing, and says what it looked at', () => {
  const [run] = audits;
  assert.equal(run?.findings, 0);
  assert.ok(run.pages > 50 && run.looks.length > 1);
});

/**
 * The luminance of a colour (WCAG 2.2), by way of linear sRGB.
 * @param lightness from 0 to 1
 * @param hue in degrees
 */
function luminance(lightness: number, chroma: number, hue: number): number {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const [l, m, s] = [
    (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('colours: the edges of fields and buttons stand out at 3 to 1, in light and dark', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  /** The luminance of a token in light and in dark. */
  const tokenOf = (name: string): number[] => {
    const colour = String.raw`oklch\(([\d.]+)% ([\d.]+) ([\d.]+)deg\)`;
    const found =
      new RegExp(String.raw`--${name}: light-dark\(${colour}, ${colour}\)`).exec(css) ??
      assert.fail(name);
    const [l1 = 0, c1 = 0, h1 = 0, l2 = 0, c2 = 0, h2 = 0] = found.slice(1).map(Number);
    return [luminance(l1 / 100, c1, h1), luminance(l2 / 100, c2, h2)];
  };
  assert.ok(Math.abs(luminance(1, 0, 0) - 1) < 0.01);
  const paper = tokenOf('paper');
  for (const name of ['line-strong', 'accent'])
    tokenOf(name).forEach((own, index) => {
      const [high = 0, low = 0] = [own, paper[index] ?? 0].toSorted((a, b) => b - a);
      assert.ok((high + 0.05) / (low + 0.05) >= 3, `${name} ${String(index)}`);
    });
});
