import type { HttpCode } from '../kinds/http.ts';
import {
  textToFields,
  type ExampleShape,
  type JsonFields,
  type Trigger,
} from '../schemas/example.ts';
import type { Operation } from '../schemas/operation.ts';
import { ANY_API, SUCCESS } from '../kinds/response/bodies.ts';
import { lookUp } from '../kinds/shelf.ts';
import { tableOf, type Codebook, type ExampleParts } from './codebook.ts';

/** A body as an API sends it. */
export interface Example {
  /** The API or callback that sends it; `every-api` where no source names one. */
  operation: Operation;
  /** The code that stands in it. */
  code: string;
  body: JsonFields;
  /** Whether it is sent as a form. */
  form: boolean;
  /** The HTTP status that comes with it, as the content names it. */
  status: number;
  /** How to bring it about for a test; null where no source tells a way. */
  trigger: Trigger | null;
  /** The body of the call; null where it has none. */
  request: JsonFields | null;
  /** What its API sends after a success, which has the ids by which it is called. */
  success: JsonFields;
}

/** What every API sends where no source names one. */
const PLAIN: ExampleShape = {
  id: ANY_API,
  codeField: 'resultCode',
  form: false,
  like: null,
  success: '{}',
  without: [],
  failure: '{}',
  failures: [],
  request: null,
  source: '',
  page: null,
  section: null,
};

/**
 * The fields of the success of an API, beside code and message.
 * @throws Error when it is like one that does not exist; checked content never is
 */
export function shapeToSuccess(
  { like, success, without }: ExampleShape,
  shapes: ExampleParts['shapes'],
): JsonFields {
  const own = textToFields(success) ?? {};
  const base = like === null ? {} : shapeToSuccess(lookUp(shapes, like), shapes);
  const merged = { ...base, ...own };
  return Object.fromEntries(Object.entries(merged).filter(([name]) => !without.includes(name)));
}

/** The body of a code as one API sends it. */
function toBody(
  shape: ExampleShape,
  code: string,
  message: string,
  shapes: ExampleParts['shapes'],
): JsonFields {
  const { codeField, failure, failures } = shape;
  const exception = failures.find(({ codes }) => codes.includes(code));
  const rest =
    code === SUCCESS
      ? shapeToSuccess(shape, shapes)
      : (textToFields(exception?.body ?? failure) ?? {});
  const messageField = codeField === 'authResultCode' ? 'authResultMsg' : 'resultMsg';
  return { [codeField]: code, [messageField]: message, ...rest };
}

/** The HTTP status that comes with a code from one API; 200 where none other is named. */
function toStatus(code: string, operation: string, statuses: readonly HttpCode[]): number {
  const found = statuses.find(({ codes }) =>
    codes.some((named) => named.code === code && named.operation === operation),
  );
  const general = statuses.find(({ codes }) =>
    codes.some((named) => named.code === code && named.operation === null),
  );
  return Number((found ?? general)?.code ?? '200');
}

/**
 * Every body that a merchant can receive: of each API and callback the codes that a source says to
 * come from it, and of no API in particular the codes of the list of what the APIs return.
 */
export function codebookToExamples(codebook: Codebook): Example[] {
  const { operations, shapes, triggers } = codebook.examples;
  const statuses = tableOf(codebook, 'http').codes;
  const meanings = tableOf(codebook, 'response').codes.flatMap((code) => code.meanings);
  const found = new Map<string, Example>();
  const add = (shape: ExampleShape, code: string, message: string): void => {
    const operation = lookUp(operations, shape.id);
    const key = `${shape.id}/${code}`;
    if (found.has(key)) return;
    found.set(key, {
      operation,
      code,
      body: toBody(shape, code, message, shapes),
      form: shape.form,
      status: toStatus(code, shape.id, statuses),
      request: shape.request === null ? null : textToFields(shape.request),
      success: shapeToSuccess(shape, shapes),
      trigger:
        triggers.find((own) => own.brings === code && own.operation === shape.id) ??
        triggers.find(
          (own) => own.brings === code && own.operation === ANY_API && operation.call !== null,
        ) ??
        null,
    });
  };
  for (const { code, message, bodies } of meanings)
    for (const { id } of bodies) add(shapes.get(id) ?? PLAIN, code, message.ko);
  const order = [...operations.keys()];
  return [...found.values()].sort(
    (a, b) =>
      order.indexOf(a.operation.id) - order.indexOf(b.operation.id) || (a.code < b.code ? -1 : 1),
  );
}

/** The bodies of one code. @example codeToExamples(examples, 'U112').length > 1 // true */
export const codeToExamples = (examples: readonly Example[], code: string): readonly Example[] =>
  examples.filter((example) => example.code === code);
