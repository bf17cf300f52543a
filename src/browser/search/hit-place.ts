/** What a search is about: nothing is asked, an answer is on its way, it has come, it cannot come. */
export type State = 'idle' | 'loading' | 'done' | 'error';

/** Where the hits of a search box stand, and how its reader reaches them by keyboard. */
export interface HitPlace {
  /** How many hits it has room for. */
  readonly room: number;
  /** The hits that it shows, the best first. */
  readonly hits: readonly HTMLAnchorElement[];
  /** Is told of every query, before there is an answer. */
  asked: () => void;
  setState: (state: State) => void;
  /** What stands there is the answer to the query, too. */
  stay: () => void;
  /** Shows hits in the place of earlier ones. */
  show: (links: readonly HTMLAnchorElement[]) => void;
  /** Shows more hits below those that stand there. */
  append: (links: readonly HTMLAnchorElement[]) => void;
  /** Shows nothing, since nothing is asked. */
  rest: () => void;
  /** Says how many hits there are, or that there are none; `isShown`: also to who sees the hits. */
  say: (text: string, isShown?: boolean) => void;
  /** Says that there can be no answer. */
  fail: (text: string) => void;
  /** Puts something behind what was said last. */
  offer: (...parts: (Node | string)[]) => void;
}

let places = 0;

/** The ids of the hits of a place: no other place on the page has the same. */
export const nextId = (): string => `hits-${String((places += 1))}`;

/**
 * Whether a key belongs to the input method, since a syllable composes; 229 is how older ones say so.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari says isComposing: false for the Enter that ends a syllable.
  event.isComposing || event.keyCode === 229;
