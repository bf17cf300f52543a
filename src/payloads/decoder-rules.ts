import type { Codebook } from '../model/codebook.ts';
import type { CodeKind, DecoderRules } from '../shared/files/decoder.ts';

/** What the decoder reads in a message beside the codes. */
export function codebookToDecoderRules({ decoder, fields }: Codebook): DecoderRules {
  const { authentication, objects, marks, statuses, successes, likelier } = decoder;
  const { http, ...tells } = decoder.fields;
  const carrying = (kind: CodeKind): string[] =>
    [...fields.values()].filter((field) => field.kind === kind).map(({ id }) => id);
  return {
    codes: {
      http: [...carrying('http'), ...http],
      card: carrying('card'),
      bank: carrying('bank'),
      response: carrying('response'),
    },
    tells,
    objects: objects.map(({ name, kind }) => [name, kind] as const),
    authentication,
    marks,
    statuses: Object.fromEntries(statuses.map(({ status, means }) => [status, means])),
    successes: Object.fromEntries(
      successes.flatMap(({ means, codes }) => codes.map((code) => [code, means])),
    ),
    likelier: likelier.map(({ hint, domains }) => [hint, domains] as const),
  };
}
