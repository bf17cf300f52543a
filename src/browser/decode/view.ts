import { otherLocale, type Locale } from '../../i18n/locales.ts';
import type { Answer, DecoderData } from '../../shared/files/decoder.ts';
import { pathToHref } from '../common/address.ts';
import { element } from '../common/element.ts';
import type { KnownMeaning } from './codes.ts';
import type { Decoded, Finding } from './decode.ts';
import { secretToShown, type Masked } from './mask.ts';
import type { Verdict } from './verdict.ts';

/** The words of the page in its language. */
export type Words = DecoderData['words'][Locale];

/** How many findings are listed, and how much of the text is shown (characters). */
const MOST_FINDINGS = 200;
const MOST_SHOWN = 20_000;

/** Where the page on open results tells of a response that cannot be read. */
const PAYMENT_UNANSWERED = 'payment-unanswered';
/**
 * Fills a text’s place for a number or a code.
 * @example fill('{n} codes', 3) // '3 codes'
 */
const fill = (text: string, value: number | string): string =>
  text.replace(/\{(?:n|code)\}/, () => String(value));

const toHref = (locale: Locale, { kind, code }: Finding, domain: string): string => {
  const page = pathToHref(`/${kind}/${code ?? ''}/`, locale);
  return domain === '' ? page : `${page}#${domain}`;
};

function meaningToElements(finding: Finding, meaning: KnownMeaning, locale: Locale): HTMLElement[] {
  const other = otherLocale(locale);
  const name = element('p');
  const link = document.createElement('a');
  link.href = toHref(locale, finding, finding.meanings.length > 1 ? meaning.domain : '');
  link.textContent = meaning.name[locale];
  name.append(link);
  if (meaning.name[other] === meaning.name[locale]) return [name];
  const second = element('p', 'second', meaning.name[other]);
  second.lang = other;
  return [name, second];
}

function findingToItem(finding: Finding, words: Words, locale: Locale): HTMLElement {
  const item = element('li');
  const left = element('p');
  left.append(element('code', '', finding.field), element('b', '', finding.written));
  const right = element('div');
  // The likelier of two meanings comes first.
  const likelier = finding.meanings[finding.likelier ?? -1];
  const meanings =
    likelier === undefined ? finding.meanings : [...new Set([likelier, ...finding.meanings])];
  for (const meaning of meanings) {
    right.append(...meaningToElements(finding, meaning, locale));
    if (meanings.length > 1 && meaning === likelier) {
      const why = finding.hint === null ? '' : ` ${words.hints[finding.hint]}`;
      right.append(element('p', 'aside', words.likelier + why));
    }
  }
  if (finding.code === null) right.append(element('p', '', words.unknown));
  if (finding.isMended) right.append(element('p', 'aside', fill(words.mended, finding.code ?? '')));
  if (finding.isNumber && finding.kind !== 'http')
    right.append(element('p', 'aside', words.number));
  if (finding.isDuplicate) right.append(element('p', 'aside', words.duplicate));
  item.append(left, right);
  return item;
}

/** The findings as the items of a list; of very many only the first. */
export function findingsToItems(
  findings: readonly Finding[],
  words: Words,
  locale: Locale,
): HTMLElement[] {
  const items = findings
    .slice(0, MOST_FINDINGS)
    .map((finding) => findingToItem(finding, words, locale));
  if (findings.length > MOST_FINDINGS)
    items.push(element('li', '', fill(words.more, findings.length - MOST_FINDINGS)));
  return items;
}

/** What became of the money, in the words of the code’s own page. */
function answerToVerdict({ settlement, subject, nextCall }: Answer, words: Words): string {
  if (settlement === null) return words.settlementUnknown;
  return settlement === 'unknown' && nextCall === 'read-status'
    ? words.verdictStatus
    : words.verdicts[subject][settlement];
}

/** What it comes down to: a sentence, whose move it is, and what to do. */
export function verdictToElements(
  verdict: Verdict,
  { findings }: Decoded,
  words: Words,
  locale: Locale,
): HTMLElement[] {
  const { outcome, finding, meaning, results } = verdict;
  const code = finding?.code ?? finding?.written ?? '';
  const named = meaning === null ? '' : ` ${code} ${meaning.name[locale]}`;
  const elements = [element('p', 'said', words.outcomes[outcome] + named)];
  const answer = meaning?.answer ?? null;
  if (answer !== null) {
    const { actor, retry } = answer;
    // Where a status decides, the sentence above has said it.
    if (outcome === 'failed' || outcome === 'succeeded')
      elements.push(element('p', 'money', answerToVerdict(answer, words)));
    const whose = actor === null || actor === 'nobody' ? '' : `${words.whoseMove}: `;
    const move = [
      actor === null ? '' : whose + words.actors[actor],
      retry === null || retry === 'not-applicable' ? '' : words.retries[retry],
    ].filter((text) => text !== '');
    if (move.length > 0) elements.push(element('p', 'move', move.join(' · ')));
    elements.push(element('p', '', answer.advice[locale]));
  }
  const open =
    outcome === 'http-unknown' || outcome === 'nothing' ? PAYMENT_UNANSWERED : answer?.openResult;
  if (typeof open === 'string') {
    const more = element('p');
    const link = document.createElement('a');
    link.href = `${pathToHref('/unknown-result/', locale)}#${open}`;
    link.textContent = words.openResultLink;
    more.append(link);
    elements.push(more);
  }
  if (outcome === 'nothing') elements.push(element('p', 'aside', words.nothingHelp));
  else {
    const counted = [findings.length === 1 ? words.foundOne : fill(words.found, findings.length)];
    if (results > 1) counted.push(fill(words.results, results));
    elements.push(element('p', 'aside', counted.join(' ')));
  }
  return elements;
}

/** The text with its codes marked and its secrets masked. */
export function decodedToShown(
  { text, findings }: Decoded,
  masked: readonly Masked[],
  words: Words,
): HTMLElement[] {
  const pre = element('pre');
  pre.tabIndex = 0;
  pre.ariaLabel = words.shown;
  pre.role = 'region';
  const parts = [
    ...findings.map(({ from, to }) => ({ from, to, isSecret: false })),
    ...masked.map(({ from, to }) => ({ from, to, isSecret: true })),
  ].sort((a, b) => a.from - b.from);
  let done = 0;
  const limit = Math.min(text.length, MOST_SHOWN);
  for (const { from, to, isSecret } of parts) {
    if (from < done || to > limit) continue;
    const part = text.slice(from, to);
    pre.append(text.slice(done, from));
    pre.append(
      isSecret ? element('span', 'masked', secretToShown(part)) : element('mark', '', part),
    );
    done = to;
  }
  // A secret that the cut goes through must not be shown in part.
  const cut = masked.find(({ from, to }) => from < limit && to > limit)?.from ?? limit;
  pre.append(text.slice(done, Math.max(done, cut)));
  const heading = element('h2', '', words.shown);
  if (masked.length > 0) heading.append(` · ${fill(words.masked, masked.length)}`);
  const elements = [heading, pre];
  if (text.length > limit) elements.push(element('p', 'aside', words.shownPart));
  return elements;
}
