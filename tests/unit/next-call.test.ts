import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { localeToStrings } from '../../src/i18n/strings.ts';
import { codeToKind } from '../../src/kinds/index.ts';
import { codebook } from './search/records.ts';

test('next call: what a look-up did not find is sent again as it was, never corrected', () => {
  const codes = codebook.tables.get('response')?.codes ?? [];
  const resent = codes.filter(
    (code) =>
      code.kind === 'response' &&
      code.meanings.some(({ steps }) =>
        steps.some(
          ({ nextCall, operation, sameOrderId }) =>
            nextCall === 'same-call' && operation?.moves === 'nothing' && sameOrderId === 'yes',
        ),
      ),
  );
  assert.ok(resent.length > 0);
  for (const code of resent)
    for (const locale of LOCALES) {
      const { nextCallResend, nextCalls } = localeToStrings(locale);
      const said = JSON.stringify(codeToKind(code).sections(code, locale));
      assert.ok(said.includes(nextCallResend), code.code);
      assert.ok(!said.includes(nextCalls['same-call']), code.code);
    }
});

test('new orderId: a look-up that found nothing does not allow one, and each page says so', () => {
  const codes = codebook.tables.get('response')?.codes ?? [];
  const asked = codes.filter(
    (code) =>
      code.kind === 'response' &&
      code.meanings.some(({ steps }) =>
        steps.some(({ newOrderId }) => newOrderId === 'after-look-up'),
      ),
  );
  assert.ok(asked.length > 0);
  for (const code of asked)
    for (const locale of LOCALES) {
      const { newOrderIdAfterLookUp, permissions } = localeToStrings(locale);
      assert.notEqual(newOrderIdAfterLookUp, permissions['after-look-up']);
      const said = JSON.stringify(codeToKind(code).sections(code, locale));
      assert.ok(said.includes(newOrderIdAfterLookUp), code.code);
    }
});
