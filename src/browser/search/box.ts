import type { Locale } from '../../i18n/locales.ts';
import { hitToElement, type ShownHit } from './hit-view.ts';
import type { Reason } from './match.ts';
import { openSession, type Session } from './session.ts';

/** How many hits drop down below a box; the search page shows more. */
const POPUP_HITS = 8;
const PAGE_HITS = 40;
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

let boxes = 0;

/**
 * The search box. In a popup it is a combobox with a listbox (ARIA Authoring Practices); on the
 * search page its hits stand in `#search-results`. Its form works without this script.
 */
export class SearchBox extends HTMLElement {
  readonly #input = this.querySelector('input') ?? document.createElement('input');
  readonly #locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'ko';
  readonly #onPage = this.dataset.mode === 'page';
  readonly #id = `hits-${String((boxes += 1))}`;
  readonly #list = this.#onPage ? document.querySelector<HTMLElement>('#search-results') : null;
  readonly #status = this.#onPage
    ? document.querySelector<HTMLElement>('#search-status')
    : document.createElement('p');
  readonly #popup = document.createElement('div');
  readonly #listbox = document.createElement('div');
  readonly #message = document.createElement('p');
  /** What finds instead of the lookup while the search page is narrowed; set by `narrow/search.ts`. */
  declare narrow?: Narrowing | null;
  #hits: HTMLAnchorElement[] = [];
  #active = -1;
  /** Counts searches, so that an answer that comes late is dropped. */
  #turn = 0;
  #fullTextTimer: ReturnType<typeof setTimeout> | undefined;
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#input.addEventListener('input', () => void this.#search());
    this.#input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    if (this.#onPage) this.#setUpPage();
    else this.#setUpPopup();
    // This script came because somebody means to search: the records can come while they type. A
    // failure is told when they have typed something.
    openSession(this.dataset.records ?? '', this.#locale).catch(() => undefined);
    // What was typed before the script came.
    if (this.#input.value !== '') void this.#search();
  }

  #setUpPage(): void {
    const fromAddress = (): void => {
      this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#search();
    };
    if (this.#input.value === '') fromAddress();
    addEventListener('popstate', fromAddress);
    this.addEventListener('narrow', () => void this.#search());
    this.#input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#writeAddress();
    });
    this.#list?.addEventListener('keydown', (event) => {
      this.#onListKey(event);
    });
  }

  #setUpPopup(): void {
    const { id } = this.#input;
    this.#popup.className = 'hits-popup';
    this.#popup.hidden = true;
    this.#listbox.id = this.#id;
    this.#listbox.role = 'listbox';
    this.#listbox.ariaLabel = this.#input.labels?.[0]?.textContent ?? id;
    this.#message.className = 'hits-message';
    this.#message.hidden = true;
    if (this.#status !== null) {
      this.#status.className = 'visually-hidden';
      this.#status.role = 'status';
      this.append(this.#status);
    }
    this.#popup.append(this.#listbox, this.#message);
    this.append(this.#popup);
    this.#input.role = 'combobox';
    this.#input.ariaAutoComplete = 'list';
    this.#input.ariaExpanded = 'false';
    this.#input.setAttribute('aria-controls', this.#id);
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget))
        this.#close();
    });
    this.#input.addEventListener('focus', () => {
      if (this.#input.value !== '' && this.#popup.hidden) void this.#search();
    });
  }

  async #search(): Promise<void> {
    const turn = (this.#turn += 1);
    clearTimeout(this.#fullTextTimer);
    const query = this.#input.value;
    if (this.#onPage) this.#scheduleAddress();
    const { narrow } = this;
    if (query.trim() === '' && !narrow) {
      this.#showIdle();
      return;
    }
    this.#setState('loading');
    let session: Session;
    let narrowed: ShownHit[] | null;
    try {
      session = await openSession(this.dataset.records ?? '', this.#locale);
      narrowed = (await narrow?.(session, query)) ?? null;
    } catch {
      if (turn === this.#turn) this.#showFailure();
      return;
    }
    if (turn !== this.#turn) return;
    if (narrowed !== null) {
      this.#show(narrowed, session);
      this.#setState('done');
      return;
    }
    const found = await session.find(query, this.#onPage ? PAGE_HITS : POPUP_HITS);
    if (turn !== this.#turn) return;
    this.#show(found, session);
    // A code or a name has been found: pages that mention it somewhere would only be noise.
    if (found[0] !== undefined && NAMED.has(found[0].reason)) this.#setState('done');
    else this.#fullTextTimer = setTimeout(() => void this.#addFullText(turn, session, query), REST);
  }

  /** Appends what only the full text found; what stands there stays where it is. */
  async #addFullText(turn: number, session: Session, query: string): Promise<void> {
    const room = this.#onPage ? PAGE_HITS : POPUP_HITS;
    try {
      const known = new Set(this.#hits.map(({ pathname }) => pathname));
      const { findPages } = await import('./full-text.ts');
      const paths = this.#hits.length < room ? await findPages(query) : [];
      if (turn !== this.#turn) return;
      const more = paths
        .flatMap((path) => session.byPath.get(path) ?? [])
        .map((record) => this.#toLink({ record, text: null, ranges: [] }, session))
        .filter(({ pathname }) => !known.has(pathname))
        .slice(0, room - this.#hits.length);
      this.#append(more);
    } catch {
      // The lookup has answered; without the full text the list is only shorter.
      if (turn !== this.#turn) return;
    }
    this.#announce(session);
    if (this.#hits.length === 0) await this.#offer(turn, session, query);
    this.#setState('done');
  }

  #toLink(hit: ShownHit, { words }: Session): HTMLAnchorElement {
    const link = hitToElement(hit, this.#locale, words);
    if (!this.#onPage) {
      link.role = 'option';
      link.tabIndex = -1;
      link.ariaSelected = 'false';
    }
    return link;
  }

  #show(found: readonly ShownHit[], session: Session): void {
    this.#hits = [];
    this.#active = -1;
    (this.#list ?? this.#listbox).replaceChildren();
    this.#append(found.map((hit) => this.#toLink(hit, session)));
    if (this.#list !== null)
      document.querySelector('#search-way-in')?.toggleAttribute('hidden', found.length > 0);
    else this.#openPopup();
    this.#announce(session);
  }

  #append(links: readonly HTMLAnchorElement[]): void {
    for (const link of links) {
      link.id = `${this.#id}-${String(this.#hits.length)}`;
      this.#hits.push(link);
      if (this.#list === null) this.#listbox.append(link);
      else {
        const item = document.createElement('li');
        item.append(link);
        this.#list.append(item);
      }
    }
    if (this.#list === null && this.#active < 0 && this.#hits.length > 0) this.#activate(0);
    if (this.#list !== null && links.length > 0)
      document.querySelector('#search-way-in')?.setAttribute('hidden', '');
  }

  /** Says how many hits there are, or that there are none. */
  #announce({ words }: Session): void {
    const count = this.#hits.length;
    const several = count === 1 ? words.countOne : words.count.replace('0', String(count));
    const said = count === 0 ? words.nothing : several;
    if (this.#status !== null && this.#status.textContent !== said) this.#status.textContent = said;
    this.#message.hidden = count > 0;
    this.#message.textContent = count > 0 ? '' : words.nothing;
  }

  /** Offers a name near to a query that found nothing. */
  async #offer(turn: number, { suggest, words }: Session, query: string): Promise<void> {
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
    const place = this.#onPage ? this.#status : this.#message;
    place?.append(` ${words.suggestion} `, button);
  }

  #showIdle(): void {
    this.#hits = [];
    this.#list?.replaceChildren();
    if (this.#status !== null) this.#status.textContent = '';
    document.querySelector('#search-way-in')?.removeAttribute('hidden');
    this.#close();
    this.#setState('idle');
  }

  #showFailure(): void {
    // The words came with the records, which did not come; the page has this one of its own.
    const said = this.dataset.failed ?? '';
    if (this.#status !== null) this.#status.textContent = said;
    this.#message.hidden = false;
    this.#message.textContent = said;
    document.querySelector('#search-way-in')?.removeAttribute('hidden');
    if (!this.#onPage) this.#openPopup();
    this.#setState('error');
  }

  #setState(state: 'idle' | 'loading' | 'done' | 'error'): void {
    if (this.#list !== null) this.#list.dataset.state = state;
    this.dataset.state = state;
  }

  #openPopup(): void {
    this.#popup.hidden = false;
    this.#input.ariaExpanded = String(this.#hits.length > 0);
  }

  #close(): void {
    this.#popup.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#input.removeAttribute('aria-activedescendant');
  }

  #activate(index: number): void {
    this.#hits[this.#active]?.setAttribute('aria-selected', 'false');
    const link = this.#hits[index];
    if (link === undefined) return;
    this.#active = index;
    link.ariaSelected = 'true';
    link.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', link.id);
  }

  #onKey(event: KeyboardEvent): void {
    // While a syllable composes these keys belong to the input method; 229 is how older ones say so.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari says isComposing: false for the Enter that ends a syllable.
    if (event.isComposing || event.keyCode === 229) return;
    if (this.#onPage) {
      if (event.key !== 'ArrowDown' || this.#hits.length === 0) return;
      event.preventDefault();
      this.#hits[0]?.focus();
      return;
    }
    const count = this.#hits.length;
    if (event.key === 'Escape') {
      if (this.#popup.hidden) return;
      event.preventDefault();
      this.#close();
      return;
    }
    if (count === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (this.#popup.hidden) this.#openPopup();
      this.#activate((this.#active + step + count) % count);
    } else if (event.key === 'Enter' && !this.#popup.hidden) {
      const link = this.#hits[this.#active];
      if (link === undefined) return;
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) window.open(link.href, '_blank', 'noopener');
      else link.click();
    }
  }

  /** On the search page the arrows walk through the links. */
  #onListKey(event: KeyboardEvent): void {
    const at = this.#hits.findIndex((link) => link === document.activeElement);
    if (at < 0) return;
    const to: Record<string, HTMLElement | undefined> = {
      ArrowDown: this.#hits[at + 1],
      ArrowUp: this.#hits[at - 1] ?? this.#input,
      Home: this.#hits[0],
      End: this.#hits.at(-1),
      Escape: this.#input,
    };
    const target = to[event.key];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  }

  #scheduleAddress(): void {
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => {
      this.#writeAddress();
    }, REST);
  }

  /** Browsers limit how often the address may change, so it follows when the typing rests. */
  #writeAddress(): void {
    const address = new URL(location.href);
    if (this.#input.value === '') address.searchParams.delete('q');
    else address.searchParams.set('q', this.#input.value);
    if (address.href !== location.href) history.replaceState(null, '', address);
  }
}

customElements.define('search-box', SearchBox);
