/** A file that a script loads, with the version that stands in its address: another one is not read. */
export interface Made<File> {
  /** Hexadecimal. */
  version: string;
  file: File;
}
