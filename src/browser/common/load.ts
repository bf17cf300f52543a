/**
 * Loads a file of JSON. It was written by the build that wrote this script, so its shape is known.
 * @throws Error when the server does not answer with it
 */
export async function loadJson<File>(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return (await response.json()) as File;
}

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
