import { isComposing, nextId, type HitPlace } from './hit-place.ts';

/**
 * Hits that drop down below a search box: a combobox with a listbox (ARIA Authoring Practices). The
 * focus stays in the box, and the arrows choose among the hits.
 */
export class HitPopup implements HitPlace {
  /** The search page shows more. */
  readonly room = 8;
  readonly #input: HTMLInputElement;
  readonly #id = nextId();
  readonly #status = document.createElement('p');
  readonly #popup = document.createElement('div');
  readonly #listbox = document.createElement('div');
  readonly #message = document.createElement('p');
  #hits: HTMLAnchorElement[] = [];
  #active = -1;
  /** The query whose hits are shown. */
  #shown = '';
  /** Whether the hits are those of an earlier query, to which no key leads. */
  #isStale = false;

  /**
   * @param box the element of the search box, to which the popup is added
   * @param search asks what is typed
   */
  constructor(box: HTMLElement, input: HTMLInputElement, search: () => void) {
    this.#input = input;
    this.#popup.className = 'hits-popup';
    this.#popup.hidden = true;
    this.#listbox.id = this.#id;
    this.#listbox.role = 'listbox';
    this.#listbox.ariaLabel = input.labels?.[0]?.textContent ?? input.id;
    this.#message.className = 'hits-message';
    this.#message.hidden = true;
    this.#status.className = 'visually-hidden';
    this.#status.role = 'status';
    this.#popup.append(this.#message, this.#listbox);
    box.append(this.#status, this.#popup);
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', this.#id);
    box.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !box.contains(event.relatedTarget))
        this.#close();
    });
    input.addEventListener('focus', () => {
      if (input.value !== '' && this.#popup.hidden) search();
    });
    input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
  }

  get hits(): readonly HTMLAnchorElement[] {
    return this.#hits;
  }

  asked(): void {
    // Earlier hits stay in sight until there is an answer, for a moment.
    this.#isStale = true;
  }

  setState(): void {
    // Whoever sees the hits drop down needs to be told no more.
  }

  show(links: readonly HTMLAnchorElement[]): void {
    this.#isStale = false;
    // Whoever has walked down stays at their hit when a better answer to the same query comes.
    const chosen = this.#shown === this.#input.value ? this.#hits[this.#active]?.href : undefined;
    const hasMoved = this.#active > 0;
    this.#shown = this.#input.value;
    this.#hits = [];
    this.#active = -1;
    this.#listbox.replaceChildren();
    this.append(links);
    const kept = hasMoved ? this.#hits.findIndex(({ href }) => href === chosen) : 0;
    if (kept > 0) this.#activate(kept);
    this.#open();
  }

  stay(): void {
    this.#isStale = false;
    this.#open();
  }

  append(links: readonly HTMLAnchorElement[]): void {
    for (const link of links) {
      link.id = `${this.#id}-${String(this.#hits.length)}`;
      link.role = 'option';
      link.tabIndex = -1;
      link.ariaSelected = 'false';
      this.#hits.push(link);
      this.#listbox.append(link);
    }
    if (this.#active < 0 && this.#hits.length > 0) this.#activate(0);
  }

  rest(): void {
    this.#hits = [];
    this.#status.textContent = '';
    this.#close();
  }

  say(text: string, isShown = false): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
    const hasHits = this.#hits.length > 0;
    this.#message.hidden = (hasHits && !isShown) || text === '';
    this.#message.textContent = this.#message.hidden ? '' : text;
    if (!hasHits && text === '') this.#close();
    else this.#open();
  }

  fail(text: string): void {
    this.#status.textContent = text;
    this.#message.hidden = false;
    this.#message.textContent = text;
    this.#open();
  }

  offer(...parts: (Node | string)[]): void {
    this.#message.hidden = false;
    this.#message.append(...parts);
  }

  #open(): void {
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
    if (isComposing(event)) return;
    const count = this.#hits.length;
    if (event.key === 'Escape') {
      // First the hits go, then the box: on a phone it covers the header.
      if (this.#popup.hidden) this.#input.blur();
      else {
        event.preventDefault();
        this.#close();
      }
      return;
    }
    if (count === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (this.#popup.hidden) this.#open();
      this.#activate((this.#active + step + count) % count);
    } else if (event.key === 'Enter' && !this.#popup.hidden && !this.#isStale) {
      const link = this.#hits[this.#active];
      if (link === undefined) return;
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) window.open(link.href, '_blank', 'noopener');
      else link.click();
    }
  }
}
