import './slash-switch.ts';
import { pageLocale } from '../common/page-locale.ts';
import { withLimit } from '../common/load.ts';
import { sayCount } from '../common/say-count.ts';
import { HitPage } from './hit-page.ts';
import type { HitPlace, State } from './hit-place.ts';
import { HitPopup } from './hit-popup.ts';
import { hitToElement, type ShownHit } from './hit-view.ts';
import type { Reason } from './match.ts';
import { openSession, type Found, type Session } from './session.ts';

/** Full text is asked when the typing rests (ms): it costs a worker and an index, lookup costs nothing. */
const REST = 150;

/** When what stands there of another query goes, if there is no answer yet (ms). */
const PATIENCE = 200;

/** Reasons that answer a query for good. */
const NAMED: ReadonlySet<Reason> = new Set<Reason>([
  'field',
  'code',
  'title',
  'alias',
  'half-typed',
  'keyboard',
]);

/** Finds only what has been chosen. */
export type Narrowing = (session: Session, query: string) => Promise<ShownHit[]>;

/**
 * The search box: asks what is typed, and hands the hits to the place where they are shown. Its form
 * works without this script.
 */
export class SearchBox extends HTMLElement {
  readonly #input = this.querySelector('input') ?? document.createElement('input');
  readonly #locale = pageLocale();
  #place: HitPlace | null = null;
  /** What finds instead of the lookup while the search page is narrowed; set by `narrow/search.ts`. */
  declare narrow?: Narrowing | null;
  /** Counts searches, so that an answer that comes late is dropped. */
  #turn = 0;
  /** Whether the second step of the search has come. */
  #isWhole = false;
  #fullTextTimer: ReturnType<typeof setTimeout> | undefined;
  #waitTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const search = (): void => void this.#search();
    this.#input.addEventListener('input', search);
    const Place = this.dataset.mode === 'popup' ? HitPopup : HitPage;
    this.#place = new Place(this, this.#input, search);
    // This script came because somebody means to search: the records can come while they type. A
    // failure is told when they have typed something.
    openSession(this.dataset.records ?? '', this.#locale).catch(() => undefined);
    // What was typed, or chosen to narrow by, before the script came.
    search();
  }

  async #search(): Promise<void> {
    const place = this.#place;
    if (place === null) return;
    const turn = (this.#turn += 1);
    clearTimeout(this.#fullTextTimer);
    clearTimeout(this.#waitTimer);
    const query = this.#input.value;
    place.asked();
    const { narrow } = this;
    if (query.trim() === '' && !narrow) {
      place.rest();
      this.#setState('idle');
      return;
    }
    this.#setState('loading');
    this.#waitTimer = setTimeout(() => {
      place.show([]);
      place.say('');
    }, PATIENCE);
    let session: Session;
    let answer: Found;
    try {
      session = await openSession(this.dataset.records ?? '', this.#locale);
      const narrowed = (await narrow?.(session, query)) ?? null;
      if (turn !== this.#turn) return;
      if (narrowed !== null) {
        clearTimeout(this.#waitTimer);
        this.#show(place, narrowed, session);
        this.#announce(place, session);
        this.#setState('done');
        return;
      }
      answer = await session.find(query, place.room);
    } catch {
      if (turn !== this.#turn) return;
      // The words came with the records, which did not come; the page has this one of its own.
      this.#fail(place);
      return;
    }
    if (turn !== this.#turn) return;
    clearTimeout(this.#waitTimer);
    // What was asked before the second step came is asked again when it has come.
    if (!this.#isWhole)
      void session.phrases().then((hasCome) => {
        this.#isWhole = hasCome;
        if (hasCome && turn === this.#turn) void this.#search();
      });
    const { hits: found, unknownCode } = answer;
    this.#show(place, found, session);
    // That nothing is found is said when every tier has answered.
    if (found.length > 0) this.#announce(place, session);
    // What is known to be missing is said before the last tier is asked, which may take as long again.
    else if (answer.isPartial) place.fail(this.dataset.failed ?? '');
    else place.say('');
    if (unknownCode !== null)
      place.say(
        session.words.unknownCode.replace('0', () => unknownCode),
        true,
      );
    // Pages that mention it somewhere would only be noise.
    if (answer.isAnswered || (found[0] !== undefined && NAMED.has(found[0].reason)))
      this.#end(place, session, answer.isPartial, unknownCode);
    else
      this.#fullTextTimer = setTimeout(
        () => void this.#addFullText(place, turn, session, query, answer),
        REST,
      );
  }

  /** Says that there can be no answer; what stands there is of another query. */
  #fail(place: HitPlace): void {
    clearTimeout(this.#waitTimer);
    place.show([]);
    place.fail(this.dataset.failed ?? '');
    this.#setState('error');
  }

  /**
   * Ends a search. Where a tier did not come, nothing found is no answer, and what is found may be not all.
   * @param unknownCode what has been said already is left as it is
   */
  #end(place: HitPlace, session: Session, isPartial: boolean, unknownCode: string | null): void {
    if (isPartial && place.hits.length === 0) {
      this.#fail(place);
      return;
    }
    if (unknownCode === null) this.#announce(place, session);
    if (unknownCode !== null || place.hits.length === 0)
      this.#offerReport(place, session, unknownCode);
    if (isPartial) place.offer(` ${session.words.partial}`);
    this.#setState('done');
  }

  #show(place: HitPlace, found: readonly ShownHit[], session: Session): void {
    const links = found.map((hit) => hitToElement(hit, this.#locale, session.words));
    // What stands there stays where it says the same: somebody may be on one of the hits.
    const isSame =
      links.length > 0 &&
      links.length === place.hits.length &&
      links.every(({ href, innerHTML }, index) => {
        const shown = place.hits[index];
        return shown?.href === href && shown.innerHTML === innerHTML;
      });
    if (isSame) place.stay();
    else place.show(links);
  }

  /** Appends what only the full text found; what stands there stays where it is. */
  async #addFullText(
    place: HitPlace,
    turn: number,
    session: Session,
    query: string,
    { isPartial, unknownCode }: Found,
  ): Promise<void> {
    const { room, hits } = place;
    let isMissing = isPartial;
    try {
      const known = new Set(hits.map(({ pathname }) => pathname));
      // One limit for the script and what it asks for.
      const findPages = async (): Promise<readonly string[]> =>
        (await import('./full-text.ts')).findPages(query, session.speech);
      const paths = hits.length < room ? await withLimit(findPages()) : [];
      if (turn !== this.#turn) return;
      const more = paths
        .flatMap((path) => session.byPath.get(path) ?? [])
        .map((record) =>
          hitToElement({ record, text: null, ranges: [] }, this.#locale, session.words),
        )
        .filter(({ pathname }) => !known.has(pathname))
        .slice(0, room - hits.length);
      place.append(more);
    } catch {
      if (turn !== this.#turn) return;
      isMissing = true;
    }
    const hasPhrases = await session.phrases();
    if (turn !== this.#turn) return;
    this.#end(place, session, isMissing || !hasPhrases, unknownCode);
    if (place.hits.length === 0 && this.dataset.state === 'done')
      await this.#offer(place, turn, session, query);
  }

  /** Says how many hits there are, or that there are none. */
  #announce(place: HitPlace, { words }: Session): void {
    const count = place.hits.length;
    const query = this.#input.value.trim();
    // A page that is narrowed alone has nothing asked.
    const nothing = query === '' ? words.nothing : words.nothingFor.replace('0', () => query);
    place.say(count === 0 ? nothing : sayCount(count, words.countOne, words.count));
  }

  /** Offers the form for a code that is missing, where the page names it: a popup has no room for a link. */
  #offerReport(place: HitPlace, { words }: Session, code: string | null): void {
    const { report } = this.dataset;
    if (report === undefined) return;
    const link = document.createElement('a');
    link.href = code === null ? report : `${report}&code=${encodeURIComponent(code)}`;
    link.rel = 'external noopener';
    link.textContent = words.report;
    place.offer(' ', link);
  }

  /** Offers a name near to a query that found nothing. */
  async #offer(
    place: HitPlace,
    turn: number,
    { suggest, words }: Session,
    query: string,
  ): Promise<void> {
    // An offer that does not come leaves the answer as it is.
    const near = await suggest(query).catch(() => null);
    if (near === null || turn !== this.#turn) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = near;
    button.addEventListener('click', () => {
      this.#input.value = near;
      this.#input.focus();
      void this.#search();
    });
    place.offer(` ${words.suggestion} `, button);
  }

  #setState(state: State): void {
    this.dataset.state = state;
    this.#place?.setState(state);
  }
}

customElements.define('search-box', SearchBox);
