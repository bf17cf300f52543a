import type { AnswerWords, HitWords } from '../../shared/files/search.ts';
import { pageLocale } from '../common/page-locale.ts';
import { sayCount } from '../common/say-count.ts';
import { HitPage } from './hit-page.ts';
import type { HitPlace, State } from './hit-place.ts';
import { HitPopup } from './hit-popup.ts';
import { hitToElement, type ShownHit } from './hit-view.ts';
import type { Whole } from './present.ts';
import { openSession, type Found, type Session } from './session.ts';

/** When what stands there of another query goes, if there is no answer yet (ms). */
const PATIENCE = 200;

/** The words that are there. */
type Words = HitWords & Partial<AnswerWords>;

/** Finds only what has been chosen. */
export type Narrowing = (whole: Whole, query: string) => Promise<ShownHit[]>;

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
      if (narrow) {
        const whole = await session.whole();
        const narrowed = whole === null ? null : await narrow(whole, query);
        if (turn !== this.#turn) return;
        if (whole === null || narrowed === null) {
          this.#fail(place);
          return;
        }
        clearTimeout(this.#waitTimer);
        this.#show(place, narrowed, whole.words);
        this.#announce(place, whole.words);
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
    const { hits: found, whole } = answer;
    if (whole === null) {
      // What the first step has answered is asked again when the second has come.
      void session.whole().then((come) => {
        if (come !== null && turn === this.#turn) void this.#search();
      });
      if (found.length === 0) this.#fail(place);
      else {
        this.#show(place, found, session.words);
        this.#announce(place, session.words);
        this.#setState('done');
      }
      return;
    }
    whole.present(answer, {
      place,
      query: query.trim(),
      locale: this.#locale,
      failed: this.dataset.failed ?? '',
      report: this.dataset.report ?? null,
      isCurrent: () => turn === this.#turn,
      show: (hits) => {
        this.#show(place, hits, whole.words);
      },
      announce: () => {
        this.#announce(place, whole.words);
      },
      end: () => {
        this.#setState('done');
      },
      fail: () => {
        this.#fail(place);
      },
      ask: (meant) => {
        this.#input.value = meant;
        this.#input.focus();
        void this.#search();
      },
    });
  }

  /** Says that there can be no answer; what stands there is of another query. */
  #fail(place: HitPlace): void {
    clearTimeout(this.#waitTimer);
    place.show([]);
    place.fail(this.dataset.failed ?? '');
    this.#setState('error');
  }

  #show(place: HitPlace, found: readonly ShownHit[], words: Words): void {
    const links = found.map((hit) => hitToElement(hit, this.#locale, words));
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

  /** Says how many hits there are, or that there are none. */
  #announce(place: HitPlace, words: Words): void {
    const count = place.hits.length;
    const query = this.#input.value.trim();
    // A page that is narrowed alone has nothing asked.
    const nothing = query === '' ? words.nothing : words.nothingFor?.replace('0', () => query);
    place.say(count === 0 ? (nothing ?? '') : sayCount(count, words.countOne, words.count));
  }

  #setState(state: State): void {
    this.dataset.state = state;
    this.#place?.setState(state);
  }
}

customElements.define('search-box', SearchBox);
