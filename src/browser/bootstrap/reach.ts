/**
 * Calls back when somebody reaches for a part of the page, by pointer, touch or keyboard, or when a
 * program types into it: once for each of these ways, and mostly long enough before the click or the
 * key to have loaded what it needs.
 * @param reached is told what was reached for
 */
export function onReach(place: Element, reached: (target: EventTarget | null) => void): void {
  const listener = ({ target }: Event): void => {
    reached(target);
  };
  // On the way down, since events that programs make do not always bubble.
  for (const way of ['focusin', 'pointerover', 'input'])
    place.addEventListener(way, listener, { once: true, capture: true });
}
