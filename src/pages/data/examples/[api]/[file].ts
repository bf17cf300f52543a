import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { exampleToCurl } from '../../../../formats/curl.ts';
import {
  bodyToForm,
  bodyToJson,
  examplesToMsw,
  examplesToWireMock,
} from '../../../../formats/mocks.ts';
import { codebookToExamples } from '../../../../model/examples.ts';
import { limitToValue, SANDBOX_HOST } from '../../../../model/limits.ts';
import { loadCodebook } from '../../../../model/load.ts';

export async function getStaticPaths() {
  const codebook = await loadCodebook();
  const examples = codebookToExamples(codebook);
  const host = limitToValue(codebook.limits, SANDBOX_HOST);
  const file = (api: string, name: string, text: string) => ({
    params: { api, file: name },
    props: { text },
  });
  const bodies = examples.flatMap((example) => {
    const { code, body, form } = example;
    const { id } = example.operation;
    const curl = exampleToCurl(example, host);
    return [
      file(id, `${code}.json`, bodyToJson(body)),
      ...(form ? [file(id, `${code}.form.txt`, `${bodyToForm(body)}\n`)] : []),
      ...(curl === null ? [] : [file(id, `${code}.curl.txt`, curl)]),
    ];
  });
  const called = Map.groupBy(
    examples.filter(({ operation }) => operation.call !== null),
    ({ operation }) => operation.id,
  );
  const mocks = [...called].flatMap(([id, own]) => [
    file(id, 'handlers.mjs', examplesToMsw(own)),
    file(id, 'wiremock.json', `${JSON.stringify(examplesToWireMock(own), null, 2)}\n`),
  ]);
  return [...bodies, ...mocks];
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, params }) =>
  new Response(props.text, {
    headers: { 'Content-Type': TYPES[params.file?.split('.').at(-1) ?? ''] ?? 'text/plain' },
  });
