import type { Made } from '../../shared/files/made.ts';

/** How long a file may take (ms). Then the page says so, and the next try asks anew. */
export const LIMIT = 4_000;

/**
 * Loads a file of JSON whose address carries its version. Its shape is that of the build that wrote this
 * script, so it is enough that it is of this version.
 * @throws Error when the server does not answer with it in time, or with something else
 */
export async function loadJson<File>(address: string): Promise<File> {
  const { version, file } = await loadPlainJson<Made<File>>(address);
  if (!address.includes(version)) throw new Error(`${address} holds the version ${version}.`);
  return file;
}

/**
 * Loads a file of JSON whose address stays from one version to the next.
 * @throws Error when the server does not answer with it in time
 */
export async function loadPlainJson<File>(address: string): Promise<File> {
  // The limit holds for the body, too.
  const response = await fetch(address, { signal: AbortSignal.timeout(LIMIT) });
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return (await response.json()) as File;
}

/**
 * Loads a file of text that is copied as it is.
 * @throws Error when the server does not answer with it in time, or with a page instead
 */
export async function loadPlainText(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(LIMIT) });
  const type = response.headers.get('Content-Type') ?? '';
  if (!response.ok || type.includes('html'))
    throw new Error(`${address} answered ${String(response.status)} ${type}.`);
  return response.text();
}

/**
 * What takes no limit itself, such as the script of somebody else, within the limit of a file.
 * @throws Error when it has not come in time
 */
export const withLimit = <Value>(work: Promise<Value>): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('It has not come in time.'));
      }, LIMIT);
    }),
  ]);

/**
 * A load that is done once however often it is asked for; one that failed is tried again at the
 * next call.
 * @example const load = once(() => loadJson<SearchFile>(address))
 */
export function once<Given extends unknown[], Value>(
  load: (...given: Given) => Promise<Value>,
): (...given: Given) => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return (...given) => {
    loading ??= load(...given).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
