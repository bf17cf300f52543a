import type { LinkOptions } from './spots.ts';
import type { Block, Piece } from './spots.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand in a line of text; every other one begins and ends a block. */
const INLINE = set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q s samp small span strong strike sub sup time tt u var wbr',
);
/** Elements whose text is never linked: links, code, and what is no text. */
const CLOSED = set(
  'a code kbd samp tt var pre script style textarea title button select option svg math template noscript iframe object audio video canvas head summary label',
);
/** Elements without an end. */
const VOID = set('area base br col embed hr img input link meta source track wbr');
/** Code within a line, which becomes a link as a whole where that is wished. */
const CODE = set('code kbd samp tt');

/** Whether an element never has an end. @example isVoid('br') // true */
export const isVoid = (tag: string): boolean => VOID.has(tag);

/** Whether the text of an element is never linked, unless it is inline code and that is wished. */
export const isClosed = (tag: string): boolean => CLOSED.has(tag);

/**
 * Makes blocks of elements and texts, in the order in which they come: of a source, or of a tree. Elements that
 * are never closed end with the one that they stand in.
 */
export class Flow<Place> {
  readonly #blocks: Block<Place>[] = [];
  readonly #open: { tag: string; place: Place | undefined }[] = [];
  /** Those of them that are closed to links. */
  readonly #shut: { tag: string; place: Place | undefined }[] = [];
  /** How many of each are open. */
  readonly #counts = new Map<string, number>();
  readonly #options: LinkOptions;
  #pieces: Piece<Place>[] = [];
  /** The rows of the tables that are open, the innermost last. */
  readonly #tables: Piece<Place>[][][][] = [];

  constructor(options: LinkOptions) {
    this.#options = options;
  }

  /** Whether the text of an element is closed to links. */
  #shuts(tag: string): boolean {
    return CLOSED.has(tag) || (/^h[1-6]$/.test(tag) && this.#options.headings !== true);
  }

  /** How the text at this place is read. */
  get #type(): Piece<Place>['type'] {
    const [shut, other] = this.#shut;
    if (shut === undefined) return 'text';
    return other === undefined && CODE.has(shut.tag) ? 'code' : 'closed';
  }

  /** Ends what is read as one; within a cell of a table it goes on. */
  #end(): void {
    if (this.#tables.length > 0) {
      if (this.#pieces.length > 0) this.#break();
      return;
    }
    if (this.#pieces.length > 0) this.#blocks.push({ type: 'text', pieces: this.#pieces });
    this.#pieces = [];
  }

  /** A line that ends: marks do not reach over it. */
  #break(): void {
    const last = this.#pieces.at(-1);
    if (last !== undefined) this.#pieces.push({ ...last, text: '\n\n\n', type: 'closed' });
  }

  /** Puts what was read into the cell that is open. */
  #endCell(): void {
    this.#tables
      .at(-1)
      ?.at(-1)
      ?.at(-1)
      ?.push(...this.#pieces);
    this.#pieces = [];
  }

  /**
   * An element begins.
   * @param place of the element, where its text is inline code
   */
  begin(tag: string, place?: Place): void {
    if (tag === 'br') this.#break();
    if (isVoid(tag)) return;
    if (tag === 'table') {
      this.#end();
      this.#endCell();
      this.#tables.push([]);
    } else if (tag === 'tr') {
      this.#endCell();
      this.#tables.at(-1)?.push([]);
    } else if (tag === 'td' || tag === 'th') {
      this.#endCell();
      this.#tables.at(-1)?.at(-1)?.push([]);
    } else if (!INLINE.has(tag)) this.#end();
    const element = { tag, place };
    this.#open.push(element);
    if (this.#shuts(tag)) this.#shut.push(element);
    this.#counts.set(tag, (this.#counts.get(tag) ?? 0) + 1);
  }

  /** An element ends, and with it those within it that did not. */
  finish(tag: string): void {
    if ((this.#counts.get(tag) ?? 0) === 0) return;
    const at = this.#open.findLastIndex((element) => element.tag === tag);
    for (const element of this.#open.splice(at).reverse()) this.#close(element.tag);
  }

  #close(tag: string): void {
    this.#counts.set(tag, (this.#counts.get(tag) ?? 0) - 1);
    if (this.#shuts(tag)) this.#shut.pop();
    if (tag === 'td' || tag === 'th') this.#endCell();
    else if (tag === 'table') {
      this.#endCell();
      const rows = this.#tables.pop();
      if (rows !== undefined) this.#blocks.push({ type: 'table', rows });
    } else if (!INLINE.has(tag)) this.#end();
  }

  /** A text at a place; inline code has the place of its element. */
  text(text: string, place: Place): void {
    const type = this.#type;
    const element = type === 'code' ? this.#shut[0]?.place : undefined;
    this.#pieces.push({ text, type, place: element ?? place });
  }

  /** A text that is read and never linked. */
  closed(text: string, place: Place): void {
    this.#pieces.push({ text, type: 'closed', place });
  }

  /** All blocks, once everything has come. */
  end(): readonly Block<Place>[] {
    for (const element of this.#open.splice(0).reverse()) this.#close(element.tag);
    this.#end();
    return this.#blocks;
  }
}
