/** How an answer of the whole search is shown, and what is asked and offered behind it. */
import type { Locale } from '../../i18n/locales.ts';
import type { AnswerWords, HitWords } from '../../shared/files/search.ts';
import type { SearchRecord } from '../../shared/search-record.ts';
import { withLimit } from '../common/load.ts';
import type { HitPlace } from './hit-place.ts';
import { hitToElement, type ShownHit } from './hit-view.ts';
import type { Reason } from './match.ts';
import { normaliseQuery } from './normalise.ts';
import type { Answer } from './search.ts';
import type { Speech } from './speech.ts';
import { queryToWords, wordToForms } from './words.ts';

/** The whole search. */
export interface Whole {
  /** The answer to a query; the crosswalk is loaded where it may name a code of another system. */
  find: (query: string, limit: number) => Promise<Answer & { isPartial: boolean }>;
  /** Shows an answer of it. */
  present: (answer: Answer & { isPartial: boolean }, scene: Scene) => void;
  /** A name near to a query that found nothing. */
  suggest: (query: string) => string | null;
  /** Records by their path, for hits of the full text. */
  byPath: ReadonlyMap<string, SearchRecord>;
  /** How people speak of the tables. */
  speech: Speech;
  words: HitWords & AnswerWords;
  /** Loads the last tier. */
  loadFullText: LoadFullText;
}

/** Loads the last tier; the box does, as a part that loads another would need the script of the page. */
export type LoadFullText = () => Promise<typeof import('./full-text.ts')>;

/** Full text is asked when the typing rests (ms): it costs a worker and an index, lookup costs nothing. */
const REST = 150;

/** Reasons that answer a query for good. */
export const NAMED: ReadonlySet<Reason> = new Set<Reason>([
  'field',
  'code',
  'title',
  'alias',
  'half-typed',
  'keyboard',
]);

/** Two letters in a row; anything less stands everywhere. */
const TELLING = /\p{L}{2}/u;

/** The box that asked, and where its answer is shown. */
export interface Scene {
  place: HitPlace;
  /** What was asked, without blanks around it. */
  query: string;
  locale: Locale;
  /** What is said where something did not come. */
  failed: string;
  /** The address of the form for a code that is missing; null where a popup has no room for a link. */
  report: string | null;
  /** Whether nothing else has been asked meanwhile. */
  isCurrent: () => boolean;
  /** Shows hits in the place of earlier ones. */
  show: (hits: readonly ShownHit[]) => void;
  /** Says how many hits there are, or that there are none. */
  announce: () => void;
  /** Says that the search has ended. */
  end: () => void;
  /** Says that there can be no answer. */
  fail: () => void;
  /** Asks something else. */
  ask: (query: string) => void;
}

/**
 * Shows an answer, and what else there is behind it: what only the full text finds, the form for a code that
 * is missing, a name near to what was asked.
 * @param isPartial whether a tier did not come
 */
export function presentAnswer(
  whole: Whole,
  { hits, unknownCode, isAnswered, isPartial }: Answer & { isPartial: boolean },
  scene: Scene,
): void {
  const { place, announce, failed } = scene;
  const { words } = whole;
  scene.show(hits);
  // That nothing is found is said when every tier has answered.
  if (hits.length > 0) announce();
  // What is known to be missing is said before the last tier is asked, which may take as long again.
  else if (isPartial) place.fail(failed);
  else place.say('');
  if (unknownCode !== null)
    place.say(
      words.unknownCode.replace('0', () => unknownCode),
      true,
    );

  /** Where a tier did not come, nothing found is no answer, and what is found may be not all. */
  const end = (isMissing: boolean): void => {
    if (isMissing && place.hits.length === 0) {
      scene.fail();
      return;
    }
    // What has been said already is left as it is.
    if (unknownCode === null) announce();
    if (unknownCode !== null || place.hits.length === 0) offerReport(scene, whole, unknownCode);
    if (isMissing) place.offer(` ${words.partial}`);
    scene.end();
  };
  // Pages that mention it somewhere would only be noise.
  if (isAnswered || (hits[0] !== undefined && NAMED.has(hits[0].reason))) end(isPartial);
  else
    setTimeout(() => {
      void addPages(scene, whole).then((hasCome) => {
        if (!scene.isCurrent()) return;
        const isMissing = isPartial || !hasCome;
        end(isMissing);
        if (place.hits.length === 0 && !isMissing) offerNear(scene, whole);
      });
    }, REST);
}

/**
 * Appends what only the full text found; what stands there stays where it is.
 * @returns whether the full text has answered
 */
async function addPages(
  { place, query, locale, isCurrent }: Scene,
  { byPath, speech, words: shown, loadFullText }: Whole,
): Promise<boolean> {
  const { room, hits } = place;
  const words = queryToWords(normaliseQuery(query), speech).filter((word) => TELLING.test(word));
  if (!isCurrent() || hits.length >= room || words.length === 0) return true;
  try {
    const known = new Set(hits.map(({ pathname }) => pathname));
    // One limit for the script and what it asks for.
    const findPages = async (): Promise<readonly string[]> =>
      (await loadFullText()).findPages(query, words.map(wordToForms));
    const paths = await withLimit(findPages());
    if (!isCurrent()) return true;
    const more = paths
      .flatMap((path) => byPath.get(path) ?? [])
      .map((record) => hitToElement({ record, text: null, ranges: [] }, locale, shown))
      .filter(({ pathname }) => !known.has(pathname))
      .slice(0, room - hits.length);
    place.append(more);
    return true;
  } catch {
    return false;
  }
}

/** Offers the form for a code that is missing, where the page names it. */
function offerReport({ place, report }: Scene, { words }: Whole, code: string | null): void {
  if (report === null) return;
  const link = document.createElement('a');
  link.href = code === null ? report : `${report}&code=${encodeURIComponent(code)}`;
  link.rel = 'external noopener';
  link.textContent = words.report;
  place.offer(' ', link);
}

/** Offers a name near to a query that found nothing. */
function offerNear({ place, query, ask }: Scene, { suggest, words }: Whole): void {
  const near = suggest(query);
  if (near === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = near;
  button.addEventListener('click', () => {
    ask(near);
  });
  place.offer(` ${words.suggestion} `, button);
}
