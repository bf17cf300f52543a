/** A part of a page that is loaded when somebody reaches for it. */
interface Part {
  /** Is told what was reached for last, once the part has come. */
  reached?: (target: EventTarget | null) => void;
  /** Is told what was clicked last, once the part has come. */
  pressed?: (target: EventTarget | null) => void;
}

/**
 * Loads a part of the page when somebody reaches for it, by pointer, touch or keyboard, or when a program
 * types into it: mostly long enough before the click or the key to have what they need. A part that did
 * not come is loaded anew at the next of these, and said to be missing once somebody has asked for it.
 * @returns loads it for somebody who has asked for it already
 */
export function onReach(place: HTMLElement, load: () => Promise<object>): () => void {
  let isAsked = false;
  let isLoading = false;
  let last: EventTarget | null = null;
  let clicked: EventTarget | null = null;
  const note = document.createElement('p');
  note.role = 'status';
  note.className = 'load-failed';
  const reach = (): void => {
    if (isLoading) return;
    isLoading = true;
    load().then(
      (part: Part) => {
        note.remove();
        part.reached?.(last);
        part.pressed?.(clicked);
      },
      () => {
        isLoading = false;
        const { failed } = place.dataset;
        if (!isAsked || !failed) return;
        (place.querySelector('#decode-verdict') ?? place).append(note);
        note.textContent = failed;
      },
    );
  };
  // On the way down, since events that programs make do not always bubble.
  for (const way of ['focusin', 'pointerover', 'input', 'click'])
    place.addEventListener(
      way,
      ({ target }) => {
        last = target;
        if (way === 'click') clicked = target;
        isAsked ||= way !== 'pointerover';
        reach();
      },
      true,
    );
  return () => {
    isAsked = true;
    reach();
  };
}
