/** A range of a source, by offsets. */
export interface Range {
  from: number;
  to: number;
  /** How a link is written there. */
  form: 'markdown' | 'html';
}
