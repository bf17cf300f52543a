import { textToFields, type ExampleShape, type Json } from '../../schemas/example.ts';
import { valueToLeaves } from '../entries.ts';
import type { Mistake } from '../../reading/mistake.ts';
import type { Rule } from '../rule.ts';

/** Fields that hold ids and secrets, whose examples must not be taken for real ones. */
const SECRET =
  /^(?:tid|cancelledTid|orderId|sessionId|bid|clientId|authToken|accessToken|signature|encData|receiptTid|orgTid)$/;

/**
 * Test bodies are of APIs and codes that exist, and no id or secret in them looks like a real one.
 * Every API to which a response code is said to come has one, the page of the hosted payment aside.
 */
export const checkExamples: Rule = ({ content, fileOf }) => {
  const operations = new Map(content.operations.map((operation) => [operation.id, operation]));
  const codes = new Set(content.response.map(({ code }) => code));
  const shapes = new Map(content.examples.map((shape) => [shape.id, shape]));
  const told = (entry: object, name: string, what: string, mend: string): Mistake => ({
    file: fileOf(entry),
    entry: name,
    what,
    mend,
  });
  const ofShapes = content.examples.flatMap((shape) =>
    whatIsWrong(shape, shapes, (id) => operations.has(id), codes).map(([what, mend]) =>
      told(shape, `example "${shape.id}"`, what, mend),
    ),
  );
  const ofTriggers = content.sandbox.flatMap((entry) => [
    ...(codes.has(entry.brings)
      ? []
      : [
          told(
            entry,
            `trigger "${entry.id}"`,
            `brings about code "${entry.brings}", which does not exist`,
            'correct the code',
          ),
        ]),
    ...(operations.has(entry.operation)
      ? []
      : [
          told(
            entry,
            `trigger "${entry.id}"`,
            `names API "${entry.operation}", which does not exist`,
            'correct the id',
          ),
        ]),
  ]);
  const reached = new Map(
    content.response.flatMap((row) =>
      row.reaches
        .filter(({ converted }) => !converted)
        .map(({ operation }) => [operation, row] as const),
    ),
  );
  const missing = [...reached].flatMap(([id, row]) => {
    const operation = operations.get(id);
    const isSent =
      operation !== undefined && (operation.call !== null || operation.direction === 'webhook');
    return shapes.has(id) || !isSent
      ? []
      : [
          told(
            row,
            `code "${row.code}"`,
            `comes from API "${id}", which has no test body`,
            'add it to examples.yaml',
          ),
        ];
  });
  return [...ofShapes, ...ofTriggers, ...missing];
};

function whatIsWrong(
  shape: ExampleShape,
  shapes: ReadonlyMap<string, ExampleShape>,
  isOperation: (id: string) => boolean,
  codes: ReadonlySet<string>,
): [what: string, mend: string][] {
  const mistakes: [string, string][] = [];
  if (!isOperation(shape.id))
    mistakes.push(['is of an API that does not exist', 'correct the id, or add the API']);
  if (shape.like !== null && !comesBefore(shape, shapes))
    mistakes.push([
      `is like "${shape.like}", which does not stand before it`,
      'correct the id or the order',
    ]);
  for (const code of shape.failures.flatMap((failure) => failure.codes))
    if (!codes.has(code))
      mistakes.push([`names code "${code}", which does not exist`, 'correct the code']);
  const texts = [
    shape.success,
    shape.failure,
    ...(shape.request === null ? [] : [shape.request]),
    ...shape.failures.map(({ body }) => body),
  ];
  for (const [field, value] of texts.flatMap((text) => secretsOf(textToFields(text) ?? {})))
    if (!/example/i.test(value))
      mistakes.push([
        `has "${value}" in ${field}, which may be taken for a real one`,
        'write the word example into it',
      ]);
  return mistakes;
}

function comesBefore(shape: ExampleShape, shapes: ReadonlyMap<string, ExampleShape>): boolean {
  const ids = [...shapes.keys()];
  const other = ids.indexOf(shape.like ?? '');
  return other >= 0 && other < ids.indexOf(shape.id);
}

const secretsOf = (value: Json): [field: string, value: string][] =>
  valueToLeaves(value).flatMap(({ keys, value: leaf }) => {
    const field = keys.at(-1) ?? '';
    return SECRET.test(field) && typeof leaf === 'string' ? [[field, leaf]] : [];
  });
