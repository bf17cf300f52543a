import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { KIND_IDS } from '../../src/kind-list.ts';
import { REPORT_FORMS } from '../../src/paths.ts';

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: readonly (string | { label: string })[] };
}

interface Form {
  name: string;
  description: string;
  body: readonly Field[];
}

const FOLDER = '.github/ISSUE_TEMPLATE';
const forms = new Map(
  globSync(`${FOLDER}/*.yml`)
    .filter((file) => basename(file) !== 'config.yml')
    .map((file) => [basename(file, '.yml'), parse(readFileSync(file, 'utf8')) as Form]),
);

test('issue forms: each says what it is for, and each field has a label and an id of its own', () => {
  assert.ok(forms.size > 0);
  for (const [id, { name, description, body }] of forms) {
    assert.ok(name.length > 0 && description.length <= 200, id);
    const asked = body.filter(({ type }) => type !== 'markdown');
    const ids = asked.map((field) => field.id ?? '');
    assert.equal(new Set(ids).size, ids.length, id);
    for (const { type, id: field, attributes } of asked) {
      assert.match(type, /^(?:input|textarea|dropdown|checkboxes)$/);
      assert.match(field ?? '', /^[a-z]+$/);
      assert.ok(attributes.label !== undefined || type === 'markdown', `${id} ${field ?? ''}`);
    }
  }
});

test('issue forms: a link fills in fields that its form has', () => {
  assert.deepEqual([...forms.keys()].sort(), Object.keys(REPORT_FORMS).sort());
  for (const [id, fields] of Object.entries(REPORT_FORMS)) {
    const own = forms.get(id)?.body.map((field) => field.id) ?? [];
    for (const field of fields) assert.ok(own.includes(field), `${id} has no field ${field}`);
  }
});

test('issue forms: every table can be chosen', () => {
  const field = forms.get('missing')?.body.find(({ id }) => id === 'kind');
  assert.deepEqual([...(field?.attributes.options ?? [])].sort(), [...KIND_IDS].sort());
});

test('issue forms: nobody is asked for a secret, and everybody is told', () => {
  for (const id of ['fact', 'seen'])
    assert.ok(
      forms
        .get(id)
        ?.body.some(({ type, id: field }) => type === 'checkboxes' && field === 'secrets'),
      id,
    );
});
