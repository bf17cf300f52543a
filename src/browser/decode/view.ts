import { others, type Locale } from '../../i18n/locales.ts';
import type { Answer, DecoderData, DecoderFields } from '../../shared/files/decoder.ts';
import { pathToHref } from '../common/address.ts';
import { element } from '../common/element.ts';
import type { KnownMeaning } from './codes.ts';
import type { Finding } from './finding.ts';
import { secretToShown } from './mask.ts';
import type { NamedValue, Report, ReportedFinding, ShownPart } from './report.ts';
import { nameToKey } from './roles.ts';
import type { Outcome } from './verdict.ts';

/** The words of the page in its language. */
export type Words = DecoderData['words'][Locale];

/** The id of the older API among the payloads. */
const OLDER = 'nicepay-older';

/** Where the page on open results tells of a response that cannot be read. */
const PAYMENT_UNANSWERED = 'payment-unanswered';
/**
 * Fills a text’s places for a number or a code, and for a second number.
 * @example fill('{n} codes', 3) // '3 codes'
 * @example fill('{n} results, {m} failed', 3, 1) // '3 results, 1 failed'
 */
const fill = (text: string, value: number | string, second = 0): string =>
  text.replace(/\{(?:n|code)\}/, () => String(value)).replace('{m}', String(second));

const toHref = (locale: Locale, { kind, code }: Finding, domain: string): string => {
  const page = pathToHref(`/${kind}/${code ?? ''}/`, locale);
  return domain === '' ? page : `${page}#${domain}`;
};

function meaningToElements(finding: Finding, meaning: KnownMeaning, locale: Locale): HTMLElement[] {
  const [other] = others(locale);
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

/** What is to be said of a finding beside its meaning: how sure it is, and what speaks against it. */
function findingToNotes(finding: Finding, words: Words): string[] {
  const { certainty, agreement, foreign, code, hint, field } = finding;
  const notes: string[] = [];
  if (foreign !== null) notes.push(fill(words.foreignCode, code ?? ''));
  else if (code !== null && field === '' && hint === 'message' && certainty !== 'certain')
    notes.push(words.byMessage);
  if (certainty !== 'certain') notes.push(words.certainty[certainty]);
  if (agreement === 'near' || agreement === 'different' || agreement === 'other')
    notes.push(words[agreement]);
  return notes;
}

/**
 * A link to the form by which a message is told that no manual has, with the code filled in; null where
 * the message is known or the site has no form. Nothing else of what was pasted gets into an address.
 */
function findingToReport({ agreement, code }: Finding, words: Words): HTMLElement | null {
  const form = document.querySelector<HTMLElement>('#decoder')?.dataset.report;
  if (form === undefined || code === null || (agreement !== 'near' && agreement !== 'different'))
    return null;
  const link = document.createElement('a');
  link.href = `${form}&${new URLSearchParams({ code }).toString()}`;
  link.rel = 'external noopener';
  link.textContent = words.tellUs;
  const line = element('p', 'aside');
  line.append(link);
  return line;
}

function findingToItem(
  { finding, count }: ReportedFinding,
  words: Words,
  locale: Locale,
): HTMLElement {
  const item = element('li');
  const left = element('p');
  left.append(element('code', '', finding.field), element('b', '', finding.written));
  if (count > 1) left.append(element('span', 'aside', fill(words.times, count)));
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
  for (const note of findingToNotes(finding, words)) right.append(element('p', 'aside', note));
  const report = findingToReport(finding, words);
  if (report !== null) right.append(report);
  if (finding.code === null) right.append(element('p', '', words.unknown));
  if (finding.isMended) right.append(element('p', 'aside', fill(words.mended, finding.code ?? '')));
  if (finding.isNumber && finding.kind !== 'http')
    right.append(element('p', 'aside', words.number));
  if (finding.isDuplicate) right.append(element('p', 'aside', words.duplicate));
  item.append(left, right);
  return item;
}

/** The findings as the items of a list. */
export function findingsToItems(
  { findings, unlisted }: Report,
  words: Words,
  locale: Locale,
): HTMLElement[] {
  const items = findings.map((reported) => findingToItem(reported, words, locale));
  if (unlisted > 0) items.push(element('li', '', fill(words.more, unlisted)));
  return items;
}

/** The results by code, as buttons that show the lines of one; nothing where there is one result. */
export function countsToElements({ counts }: Report, words: Words, locale: Locale): HTMLElement[] {
  return counts.map(({ key, code, name, isFailure, count, isLast }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = isFailure ? 'text-button failure' : 'text-button';
    button.dataset.count = key;
    button.ariaPressed = 'false';
    const last = isLast ? ` · ${words.lastResult}` : '';
    button.append(
      element('b', '', code),
      ` ${name?.[locale] ?? words.unknown} `,
      element('span', 'aside', fill(words.times, count) + last),
    );
    return button;
  });
}

/** The masked lines in which a code stands. */
export function linesToElements(lines: readonly string[], words: Words): HTMLElement[] {
  const list = element('pre', 'lines', lines.join('\n'));
  list.tabIndex = 0;
  list.role = 'region';
  list.ariaLabel = words.lines;
  return [element('h2', '', `${words.lines} · ${fill(words.times, lines.length)}`), list];
}

/**
 * The fields of a text that the API has, each with what it carries, folded; the codes of the findings are
 * told before. Nothing where no field is known.
 */
export function namesToElements(
  names: readonly NamedValue[],
  { findings }: Report,
  { fields }: DecoderFields,
  words: Words,
  locale: Locale,
): HTMLElement[] {
  const known = new Map(fields.flatMap((field) => field.names.map((name) => [name, field])));
  const told = new Set(findings.map(({ finding }) => nameToKey(finding.field)));
  const list = element('dl');
  for (const { name, value } of names) {
    const key = nameToKey(name);
    const field = known.get(key);
    if (field === undefined || told.has(key)) continue;
    told.add(key);
    const term = element('dt');
    const link = document.createElement('a');
    link.href = pathToHref(`/field/${field.id}/`, locale);
    link.append(element('code', '', name));
    term.append(link);
    if (value !== '') term.append(' ', element('code', 'value', value));
    const meaning = Object.hasOwn(field.values, value) ? field.values[value] : undefined;
    const means = meaning === undefined ? '' : `${value}: ${meaning[locale]}`;
    list.append(term, element('dd', '', field.about[locale]));
    if (means !== '') list.append(element('dd', 'means', means));
  }
  const count = list.querySelectorAll('dt').length;
  if (count === 0) return [];
  const details = element('details');
  details.append(element('summary', '', fill(words.fields, count)), list);
  return [details];
}

/** What became of the money, in the words of the code’s own page. */
function answerToVerdict({ settlement, subject, nextCall }: Answer, words: Words): string {
  if (settlement === null) return words.settlementUnknown;
  return settlement === 'unknown' && nextCall === 'read-status'
    ? words.verdictStatus
    : words.verdicts[subject][settlement];
}

/** Whose move it is, the next call, what to do, and the sentence for the buyer. */
function answerToElements(
  answer: Answer,
  isDecided: boolean,
  words: Words,
  locale: Locale,
): HTMLElement[] {
  const { actor, retry, nextCall, advice, buyer } = answer;
  const elements: HTMLElement[] = [];
  // Where a status decides, the sentence above has said it.
  if (isDecided) elements.push(element('p', 'money', answerToVerdict(answer, words)));
  const whose = actor === null || actor === 'nobody' ? '' : `${words.whoseMove}: `;
  const move = [
    actor === null ? '' : whose + words.actors[actor],
    retry === null || retry === 'not-applicable' ? '' : words.retries[retry],
    nextCall === null ? '' : `${words.nextCall}: ${words.nextCalls[nextCall]}`,
  ].filter((text) => text !== '');
  if (move.length > 0) elements.push(element('p', 'move', move.join(' · ')));
  elements.push(element('p', '', advice[locale]));
  if (buyer !== null) {
    const quote = element('blockquote', 'buyer', buyer[locale]);
    elements.push(element('p', 'aside', words.buyerMessage), quote);
  }
  return elements;
}

/** Outcomes in which the code tells what became of the money; in the others a status does. */
const CODE_DECIDES: ReadonlySet<Outcome> = new Set<Outcome>([
  'failed',
  'open',
  'already-done',
  'succeeded',
]);

/** Outcomes that leave open what became of the money, with no code to say what to do then. */
const TELLS_NOTHING: ReadonlySet<Outcome> = new Set<Outcome>([
  'ambiguous',
  'unknown-code',
  'http-unknown',
  'nothing',
]);

/** What it comes down to: a sentence, whose move it is, and what to do. */
export function verdictToElements(report: Report, words: Words, locale: Locale): HTMLElement[] {
  const { verdict, found, counts, system } = report;
  const { outcome, finding, meaning } = verdict;
  const code = finding?.code ?? finding?.written ?? '';
  const named = meaning === null ? '' : ` ${code} ${meaning.name[locale]}`;
  const elements: HTMLElement[] = [];
  if (system !== null) {
    const said = system.own ? words.looksLike : words.foreign;
    elements.push(element('p', 'whose', fill(said, system.title[locale])));
  }
  const results = counts.reduce((sum, { count }) => sum + count, 0);
  const failures = counts.reduce((sum, { count, isFailure }) => sum + (isFailure ? count : 0), 0);
  if (results > 0)
    elements.push(element('p', 'move counted', fill(words.results, results, failures)));
  elements.push(element('p', 'said', words.outcomes[outcome] + named));
  if (system?.id === OLDER && meaning?.outcome === 'success' && finding?.code !== '0000')
    elements.push(element('p', 'aside', words.olderSuccess));
  const answer = meaning?.answer ?? null;
  // What is to be done about the code speaks of the approval, which has not been called yet.
  if (outcome === 'authenticated')
    elements.push(element('p', 'move', `${words.nextCall}: ${words.nextCalls.approve}`));
  else if (answer !== null) {
    elements.push(...answerToElements(answer, CODE_DECIDES.has(outcome), words, locale));
  }
  const open = TELLS_NOTHING.has(outcome) ? PAYMENT_UNANSWERED : answer?.openResult;
  if (typeof open === 'string') {
    const more = element('p');
    const link = document.createElement('a');
    link.href = `${pathToHref('/unknown-result/', locale)}#${open}`;
    link.textContent = words.openResultLink;
    more.append(link);
    elements.push(more);
  }
  if (outcome === 'nothing') elements.push(element('p', 'aside', words.nothingHelp));
  else
    elements.push(element('p', 'aside', found === 1 ? words.foundOne : fill(words.found, found)));
  return elements;
}

/** How long a masked value is shown (ms). */
const MOMENT = 5000;

/** A masked value, which shows itself for a moment when it is pressed. */
function toMasked(secret: string, words: Words): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'masked';
  const hide = (): void => {
    button.textContent = secretToShown(secret);
    button.ariaLabel = words.maskedValue;
  };
  hide();
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    button.textContent = secret;
    button.ariaLabel = null;
    setTimeout(hide, MOMENT);
  });
  return button;
}

/**
 * What is read, as a ticket holds it: the verdict, the codes with their addresses, the masked text.
 * @param lines of the verdict
 */
export function reportToTicket(
  { findings, safe: masked }: Report,
  lines: readonly string[],
  isMarkdown: boolean,
  locale: Locale,
): string {
  const seen = new Set<string>();
  const links = findings.flatMap(({ finding }) => {
    if (finding.code === null) return [];
    const name = finding.meanings[finding.likelier ?? 0]?.name[locale] ?? '';
    const address = new URL(toHref(locale, finding, ''), location.href).href;
    const title = [finding.field, finding.code, name].filter((part) => part !== '').join(' ');
    const line = isMarkdown ? `- [${title}](${address})` : `${title}: ${address}`;
    if (seen.has(line)) return [];
    seen.add(line);
    return [line];
  });
  const fence = '`'.repeat(
    Math.max(3, ...(masked.match(/`+/g) ?? []).map((run) => run.length + 1)),
  );
  const text = isMarkdown ? `${fence}text\n${masked}\n${fence}` : masked;
  return [lines.join(isMarkdown ? '\n\n' : '\n'), links.join('\n'), text]
    .filter((part) => part !== '')
    .join('\n\n');
}

/**
 * The text with its codes marked and its secrets masked.
 * @param count how many values are masked in all of the text
 */
export function partToElements(
  { text, marks, masked, isCut }: ShownPart,
  count: number,
  words: Words,
): HTMLElement[] {
  const pre = element('pre');
  pre.tabIndex = 0;
  pre.ariaLabel = words.shown;
  pre.role = 'region';
  const parts = [
    ...marks.map(({ from, to }) => ({ from, to, isSecret: false })),
    ...masked.map(({ from, to }) => ({ from, to, isSecret: true })),
  ].sort((a, b) => a.from - b.from);
  let done = 0;
  for (const { from, to, isSecret } of parts) {
    if (from < done) continue;
    const part = text.slice(from, to);
    pre.append(text.slice(done, from));
    pre.append(isSecret ? toMasked(part, words) : element('mark', '', part));
    done = to;
  }
  pre.append(text.slice(done));
  const heading = element('h2', '', words.shown);
  if (count > 0) heading.append(` · ${fill(words.masked, count)}`);
  const elements = [heading, pre];
  if (isCut) elements.push(element('p', 'aside', words.shownPart));
  return elements;
}
