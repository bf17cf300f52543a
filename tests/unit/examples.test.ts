import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { setupServer } from 'msw/node';
import type { HttpHandler } from 'msw';
import { fileToKnown } from '../../src/browser/decode/codes.ts';
import { decode } from '../../src/browser/decode/decode.ts';
import { checkedContent } from '../../src/checks/check-content.ts';
import { exampleToCurl, textToWord } from '../../src/formats/curl.ts';
import {
  bodyToForm,
  bodyToJson,
  callToParts,
  CODE_HEADER,
  examplesToMsw,
  examplesToWireMock,
} from '../../src/formats/mocks.ts';
import { contentToCodebook, tableOf } from '../../src/model/codebook.ts';
import { codebookToExamples, type Example } from '../../src/model/examples.ts';
import { limitToValue, SANDBOX_HOST } from '../../src/model/limits.ts';
import { codebookToDecoderFile } from '../../src/payloads/decoder-file.ts';
import { textToFields } from '../../src/schemas/example.ts';

const codebook = contentToCodebook(checkedContent());
const examples = codebookToExamples(codebook);
const known = fileToKnown(codebookToDecoderFile(codebook));
const byApi = Map.groupBy(examples, ({ operation }) => operation.id);
const called = [...byApi.values()].filter(([first]) => first?.operation.call != null);
const nameOf = ({ operation, code }: Example): string => `${operation.id} ${code}`;

/** The response codes that the decoder finds in a text, the outermost first. */
const toCodes = (text: string): (string | null)[] =>
  decode(text, known)
    .findings.filter(({ kind }) => kind === 'response')
    .map(({ code }) => code);

test('examples: the decoder reads every body back to its code, and every form', () => {
  for (const example of examples) {
    assert.deepEqual(toCodes(bodyToJson(example.body)), [example.code], nameOf(example));
    if (example.form)
      assert.deepEqual(toCodes(bodyToForm(example.body)), [example.code], nameOf(example));
  }
});

test('examples: every code that a source says to come from an API has a body there', () => {
  const made = new Set(examples.map(nameOf));
  for (const { code, meanings } of tableOf(codebook, 'response').codes)
    for (const { reaches } of meanings)
      for (const { operation, converted } of reaches) {
        if (converted || !codebook.examples.shapes.has(operation.id)) continue;
        assert.ok(made.has(`${operation.id} ${code}`), `${operation.id} ${code}`);
      }
});

test('examples: a code that an API turns into 0000 has no body', () => {
  const converted = tableOf(codebook, 'response').codes.filter(({ meanings }) =>
    meanings.every(
      ({ reaches }) => reaches.length > 0 && reaches.every((reach) => reach.converted),
    ),
  );
  assert.ok(converted.length > 0);
  const made = new Set(examples.map(({ code }) => code));
  for (const { code } of converted) assert.ok(!made.has(code), code);
});

test('examples: a failure promises no field of a success', () => {
  for (const { code, body, operation } of examples) {
    if (code === '0000') continue;
    assert.notEqual(body.status, 'paid', operation.id);
    assert.ok(!('signature' in body), `${operation.id} ${code}`);
  }
});

test('examples: WireMock mappings have its documented shape, and one answers without the header', () => {
  for (const own of called) {
    const { mappings } = examplesToWireMock(own);
    assert.equal(mappings.length, own.length);
    assert.equal(mappings.filter(({ request }) => request.headers === undefined).length, 1);
    for (const { request, response, priority } of mappings) {
      assert.match(request.method, /^(?:GET|POST)$/);
      assert.ok(
        new RegExp(`^${request.urlPathPattern}$`).test(
          request.urlPathPattern.replaceAll('[^/]+', 'x'),
        ),
      );
      assert.ok(Number.isInteger(priority) && priority > 0);
      assert.ok(response.status >= 200 && response.status < 600);
      assert.ok('resultCode' in response.jsonBody);
    }
  }
});

// The shell reads each call as a reader’s would, with a `curl` that prints its words.
test('examples: a shell reads every curl, its body is JSON, and it asks the Sandbox only where a source tells how', () => {
  const host = limitToValue(codebook.limits, SANDBOX_HOST);
  const calls = examples.flatMap((example) => {
    const text = exampleToCurl(example, host);
    return text === null ? [] : [{ example, text }];
  });
  const without = examples.filter((example) => exampleToCurl(example, host) === null);
  assert.ok(without.every(({ operation }) => operation.id === 'every-api'));
  const script = ['curl() { printf \'%s\\0\' "$@" END; }', ...calls.map(({ text }) => text)];
  const out = execFileSync('sh', { input: script.join('\n'), encoding: 'utf8' });
  const words = out.split('\0');
  for (const { example, text } of calls) {
    const own = words.splice(0, words.indexOf('END') + 1);
    const name = nameOf(example);
    const url = new URL(own[2] ?? '');
    const data = own.includes('--data') ? (own[own.indexOf('--data') + 1] ?? '') : null;
    const isBrought = example.trigger !== null && example.operation.call !== null;
    assert.equal(url.hostname === host, isBrought, name);
    assert.equal(own.includes(`${CODE_HEADER}: ${example.code}`), url.port === '8080', name);
    assert.ok(!url.pathname.includes('%7B'), name);
    if (isBrought) assert.ok(text.includes(example.trigger?.how.ko ?? 'none'), name);
    if (data !== null && !example.form) assert.ok(textToFields(data) !== null, name);
    if (example.operation.call === null)
      assert.deepEqual(toCodes(data ?? ''), [example.code], name);
  }
});

test('examples: a word of a shell keeps quotation marks', () => {
  const out = execFileSync('sh', { input: `printf %s ${textToWord(`it's "so" $HOME`)}` });
  assert.equal(String(out), `it's "so" $HOME`);
});

test('examples: the mocks of an API say which codes the Sandbox can be brought to answer', () => {
  for (const own of called) {
    const { mappings } = examplesToWireMock(own);
    const script = examplesToMsw(own);
    for (const [index, { trigger, code }] of own.entries()) {
      const told = mappings[index]?.metadata.trigger;
      assert.equal(told === null, trigger === null, code);
      if (trigger !== null)
        assert.ok(told?.includes(trigger.how.en) && script.includes(told), code);
    }
  }
});

// The handlers are run as a reader would: a file beside the library, imported and asked.
const folder = mkdtempSync(join(tmpdir(), 'handlers-'));
symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
after(() => {
  rmSync(folder, { recursive: true });
});

interface Handlers {
  handlers: HttpHandler[];
  handlerFor: (code: string) => HttpHandler;
}

test('examples: the handlers answer every code of their API under Mock Service Worker', async () => {
  for (const own of called) {
    const [first] = own;
    assert.ok(first !== undefined);
    const file = join(folder, `${first.operation.id}.mjs`);
    writeFileSync(file, examplesToMsw(own));
    const { handlers, handlerFor } = (await import(pathToFileURL(file).href)) as Handlers;
    const parts = callToParts(first.operation.call);
    assert.ok(parts !== null);
    const url = `https://api.example${parts.path.replace(/\{\w+\}/g, 'example-1')}`;
    const server = setupServer(...handlers);
    server.listen({ onUnhandledRequest: 'error' });
    try {
      for (const example of own) {
        const answer: Response = await fetch(url, {
          method: parts.method,
          headers: { [CODE_HEADER]: example.code },
        });
        assert.equal(answer.status, example.status, nameOf(example));
        assert.deepEqual(await answer.json(), example.body, nameOf(example));
      }
      const plain = (await (await fetch(url, { method: parts.method })).json()) as Example['body'];
      assert.equal(plain.resultCode, '0000');
      const last = own.at(-1);
      assert.ok(last !== undefined);
      server.use(handlerFor(last.code));
      const always = (await (await fetch(url, { method: parts.method })).json()) as Example['body'];
      assert.equal(always.resultCode, last.code);
    } finally {
      server.close();
    }
  }
});
