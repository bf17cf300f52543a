import { hrefToPath, readQuery, writeQuery } from '../common/address.ts';
import { pathToQuery } from './asked-path.ts';
import { isComposing, nextId, type HitPlace, type State } from './hit-place.ts';

/** The address follows when the typing rests (ms): browsers limit how often it may change. */
const REST = 150;

/**
 * Hits on the search page, and on the page for what is not there: they stand in `#search-results`, a list
 * of links through which the arrows walk. On the search page the query stands in the address.
 */
export class HitPage implements HitPlace {
  readonly room = 40;
  readonly #input: HTMLInputElement;
  /** Whether it is the page for what is not there: its address is what was asked, and stays. */
  readonly #isAsked: boolean;
  readonly #id = nextId();
  readonly #list = document.querySelector<HTMLElement>('#search-results');
  readonly #status = document.querySelector<HTMLElement>('#search-status');
  /** What the page shows while nothing is found or asked. */
  readonly #wayIn = document.querySelector<HTMLElement>('#search-way-in');
  #hits: HTMLAnchorElement[] = [];
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param box the element of the search box
   * @param search asks what is typed
   */
  constructor(box: HTMLElement, input: HTMLInputElement, search: () => void) {
    this.#input = input;
    this.#isAsked = box.dataset.mode === 'asked';
    // Without the script there stands a blank, so that the script comes at once. Nothing is written into a
    // field that somebody is already in: it would stand among what they type.
    if (input.value.trim() === '' && !(this.#isAsked && input.matches(':focus')))
      input.value = this.#isAsked ? pathToQuery(hrefToPath(location.href)) : readQuery();
    if (!this.#isAsked) this.#follow(input, search);
    box.addEventListener('narrow', search);
    input.addEventListener('keydown', (event) => {
      if (isComposing(event) || event.key !== 'ArrowDown' || this.#hits.length === 0) return;
      event.preventDefault();
      this.#hits[0]?.focus();
    });
    this.#list?.addEventListener('keydown', (event) => {
      this.#onListKey(event);
    });
  }

  /** Keeps query and address the same. */
  #follow(input: HTMLInputElement, search: () => void): void {
    addEventListener('popstate', () => {
      input.value = readQuery();
      search();
    });
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      writeQuery(input.value);
      // What failed is tried again.
      if (this.#list?.dataset.state === 'error') search();
    });
  }

  get hits(): readonly HTMLAnchorElement[] {
    return this.#hits;
  }

  asked(): void {
    if (this.#isAsked) return;
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => {
      writeQuery(this.#input.value);
    }, REST);
  }

  setState(state: State): void {
    if (this.#list !== null) this.#list.dataset.state = state;
  }

  show(links: readonly HTMLAnchorElement[]): void {
    const reached = this.#hits.find((link) => link === document.activeElement)?.href;
    this.#hits = [];
    this.#list?.replaceChildren();
    this.#wayIn?.removeAttribute('hidden');
    this.append(links);
    // Somebody who walks through the hits stays where they are when a better answer comes.
    if (reached !== undefined)
      (this.#hits.find(({ href }) => href === reached) ?? this.#input).focus({
        preventScroll: true,
      });
  }

  stay(): void {
    // Nothing here tells earlier hits from those of the query.
  }

  append(links: readonly HTMLAnchorElement[]): void {
    for (const link of links) {
      link.id = `${this.#id}-${String(this.#hits.length)}`;
      this.#hits.push(link);
      const item = document.createElement('li');
      item.append(link);
      this.#list?.append(item);
    }
    if (links.length > 0) this.#wayIn?.setAttribute('hidden', '');
  }

  rest(): void {
    this.show([]);
    this.say('');
  }

  say(text: string): void {
    // What is said again is not read out again.
    if (this.#status !== null && this.#status.textContent !== text) this.#status.textContent = text;
  }

  fail(text: string): void {
    this.say(text);
    this.#wayIn?.removeAttribute('hidden');
  }

  offer(...parts: (Node | string)[]): void {
    this.#status?.append(...parts);
  }

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
}
