/** What Astro, Vite and the system add to an error. */
interface KnownError extends Error {
  /** The system's name of it: `ENOSPC`. */
  code?: unknown;
  /** The file, where Vite names it. */
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
  /** How to mend it, in Astro's words. */
  hint?: string;
  /** What went wrong in several files, each told in the message. */
  errors?: unknown;
}

/** Errors whose message is all there is to say; a stack would bury it. */
const SENTENCES: ReadonlySet<string> = new Set(['ContentError', 'SentenceError']);

/** Lines of a stack, which the bundler writes into the message itself. */
const STACK_LINES = /^[ \t]+at .+:\d+:\d+\)?\n?/gm;

/**
 * What a command prints of an error: its sentence, and the place where it has one. Only an error without
 * either, which is a mistake in the code, shows where in the code it was.
 * @example errorToReport(new SentenceError('Port 80 is in use.')) // 'Port 80 is in use.'
 */
export function errorToReport(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name, stack, code, id, loc, hint, errors }: KnownError = error;
  const message = error.message.replace(STACK_LINES, '');
  if (SENTENCES.has(name)) return message;
  if (loc === undefined && id === undefined)
    return typeof code === 'string' || errors !== undefined ? message : (stack ?? message);
  const place = [loc?.file ?? id, loc?.line, loc?.column].filter((part) => part !== undefined);
  return [`${place.join(':')}: ${message}`, hint].filter(Boolean).join('\n');
}
