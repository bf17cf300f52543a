import type { Example } from '../model/examples.ts';
import { examplePath, pathToAbsolute } from '../paths.ts';
import type { Bilingual } from '../schemas/text.ts';

/** A test body in the index of all of them. */
export interface ExampleRow {
  /** The id of the API or callback; `every-api` where no source names one. */
  api: string;
  /** The method and the path; null where the merchant calls nothing. */
  call: string | null;
  code: string;
  /** The HTTP status that comes with it. */
  status: number;
  /** How to bring it about for a test; null where no source tells a way. */
  trigger: { basis: 'sandbox' | 'general'; how: Bilingual } | null;
  /** The absolute address of the body. */
  url: string;
  /** The same as a form; null where it is sent as JSON. */
  form: string | null;
  /** A call of `curl` by which one meets it; null where no source names the API. */
  curl: string | null;
}

/** A test body as a row of `/data/examples.json`. */
export function exampleToRow({ operation, code, status, trigger, form }: Example): ExampleRow {
  const { id, call } = operation;
  return {
    api: id,
    call,
    code,
    status,
    trigger: trigger === null ? null : { basis: trigger.basis, how: trigger.how },
    url: pathToAbsolute(examplePath(id, `${code}.json`)),
    curl:
      call === null && operation.direction === 'response'
        ? null
        : pathToAbsolute(examplePath(id, `${code}.curl.txt`)),
    form: form ? pathToAbsolute(examplePath(id, `${code}.form.txt`)) : null,
  };
}
