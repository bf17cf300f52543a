/**
 * The hover card, for pages of others that opt in: `<codebook-card>` around a link to a code shows its name or
 * message, what happened to the money and who acts. Without this script the link inside is a plain link.
 * It loads one file of the Codebook a code, writes no HTML, and has its style as a constructable sheet, so that a
 * page needs to allow nothing but the address of the Codebook in `script-src` and `connect-src`.
 */
import { fileToLocale, withoutPrefix, type Locale } from '../../i18n/locales.ts';

/** What the card shows of a code: its lines in each language. */
interface Shown extends Readonly<Record<Locale, readonly string[]>> {
  code: string;
}

/** The root of the Codebook that this file came from. */
const ROOT = new URL('../', import.meta.url).href;
/** Before a card opens, and before it closes: a pointer may pass, or be on its way to the card (ms). */
const REST = 200;

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  `:host{display:inline}[popover]{position:fixed;inset:auto;margin:0;max-inline-size:20rem;padding:.5rem .75rem;font:.875rem/1.5 system-ui,sans-serif;color:CanvasText;background:Canvas;border:1px solid GrayText;border-radius:4px;word-break:keep-all;overflow-wrap:anywhere}p{margin:0}b{margin-inline-end:.5em}`,
);

const known = new Map<string, Promise<Shown>>();

/** What is shown of a code; a load that failed is tried again. */
function load(address: string): Promise<Shown> {
  const before = known.get(address);
  if (before !== undefined) return before;
  const loading = fetch(address, { credentials: 'omit' }).then(
    (response) => response.json() as Promise<Shown>,
  );
  known.set(address, loading);
  loading.catch(() => known.delete(address));
  return loading;
}

class CodebookCard extends HTMLElement {
  #panel: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (this.#panel !== null || link === null || !('popover' in this)) return;
    const path = link.href.startsWith(ROOT) ? link.href.slice(ROOT.length) : '';
    const [, kind, code] = /^([\w-]+)\/(\w+)\/(?:#.*)?$/.exec(withoutPrefix(path)) ?? [];
    if (kind === undefined || code === undefined) return;
    const locale = fileToLocale(path);
    const panel = document.createElement('div');
    panel.popover = 'manual';
    panel.lang = locale;
    this.#panel = panel;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(document.createElement('slot'), panel);
    const open = async (): Promise<void> => {
      try {
        const shown = await load(`${ROOT}embed/${kind}/${code}.json`);
        const lines = shown[locale];
        panel.replaceChildren(
          ...lines.map((text, index) => {
            const line = document.createElement('p');
            if (index === 0) {
              const number = document.createElement('b');
              number.textContent = shown.code;
              line.append(number);
            }
            line.append(text);
            return line;
          }),
        );
        link.ariaDescription = lines.join('. ');
        if (!this.matches(':hover, :focus-within')) return;
        panel.showPopover();
        const { left, top, bottom } = link.getBoundingClientRect();
        const { offsetWidth: width, offsetHeight: height } = panel;
        panel.style.left = `${String(Math.max(4, Math.min(left, innerWidth - width - 4)))}px`;
        panel.style.top = `${String(bottom + height > innerHeight && top > height ? top - height : bottom)}px`;
      } catch {
        // The link is there, with or without a card.
      }
    };
    const wait = (act: () => void): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(act, REST);
    };
    const close = (): void => {
      if (!this.matches(':hover, :focus-within')) panel.hidePopover();
    };
    for (const way of ['pointerenter', 'focusin'])
      this.addEventListener(way, () => {
        wait(() => void open());
      });
    for (const way of ['pointerleave', 'focusout'])
      this.addEventListener(way, () => {
        wait(close);
      });
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      clearTimeout(this.#timer);
      panel.hidePopover();
    });
  }
}

customElements.define('codebook-card', CodebookCard);
