import { pageLocale } from '../common/page-locale.ts';
import { sayCount } from '../common/say-count.ts';
import { HitPage } from './hit-page.ts';
import type { HitPlace, State } from './hit-place.ts';
import { HitPopup } from './hit-popup.ts';
import { hitToElement, type ShownHit } from './hit-view.ts';
import type { Reason } from './match.ts';
import { openSession, type Session } from './session.ts';

/** Full text is asked when the typing rests (ms): it costs a worker and an index, lookup costs nothing. */
const REST = 150;

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
  #fullTextTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const search = (): void => void this.#search();
    this.#input.addEventListener('input', search);
    const Place = this.dataset.mode === 'page' ? HitPage : HitPopup;
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
    const query = this.#input.value;
    place.asked();
    const { narrow } = this;
    if (query.trim() === '' && !narrow) {
      place.rest();
      this.#setState('idle');
      return;
    }
    this.#setState('loading');
    let session: Session;
    let narrowed: ShownHit[] | null;
    try {
      session = await openSession(this.dataset.records ?? '', this.#locale);
      narrowed = (await narrow?.(session, query)) ?? null;
    } catch {
      if (turn !== this.#turn) return;
      // The words came with the records, which did not come; the page has this one of its own.
      place.fail(this.dataset.failed ?? '');
      this.#setState('error');
      return;
    }
    if (turn !== this.#turn) return;
    if (narrowed !== null) {
      this.#show(place, narrowed, session);
      this.#setState('done');
      return;
    }
    const found = await session.find(query, place.room);
    if (turn !== this.#turn) return;
    this.#show(place, found, session);
    // A code or a name has been found: pages that mention it somewhere would only be noise.
    if (found[0] !== undefined && NAMED.has(found[0].reason)) this.#setState('done');
    else
      this.#fullTextTimer = setTimeout(
        () => void this.#addFullText(place, turn, session, query),
        REST,
      );
  }

  #show(place: HitPlace, found: readonly ShownHit[], session: Session): void {
    place.show(found.map((hit) => hitToElement(hit, this.#locale, session.words)));
    this.#announce(place, session);
  }

  /** Appends what only the full text found; what stands there stays where it is. */
  async #addFullText(
    place: HitPlace,
    turn: number,
    session: Session,
    query: string,
  ): Promise<void> {
    const { room, hits } = place;
    try {
      const known = new Set(hits.map(({ pathname }) => pathname));
      const { findPages } = await import('./full-text.ts');
      const paths = hits.length < room ? await findPages(query, session.speech) : [];
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
      // The lookup has answered; without the full text the list is only shorter.
      if (turn !== this.#turn) return;
    }
    this.#announce(place, session);
    if (place.hits.length === 0) await this.#offer(place, turn, session, query);
    this.#setState('done');
  }

  /** Says how many hits there are, or that there are none. */
  #announce(place: HitPlace, { words }: Session): void {
    const count = place.hits.length;
    place.say(count === 0 ? words.nothing : sayCount(count, words.countOne, words.count));
  }

  /** Offers a name near to a query that found nothing. */
  async #offer(
    place: HitPlace,
    turn: number,
    { suggest, words }: Session,
    query: string,
  ): Promise<void> {
    const near = await suggest(query);
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
