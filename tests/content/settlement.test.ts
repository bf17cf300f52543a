import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule } from '../../src/checks/rule.ts';
import {
  checkOpenResultPages,
  checkSettlements,
  checkStepAnswers,
  checkSteps,
} from '../../src/checks/rules/settlement.ts';
import { checkReferences } from '../../src/checks/rules/references.ts';
import { contentToSettlements, settlementsToCounts } from '../../src/checks/settlement-counts.ts';
import { stepsToAnswer } from '../../src/shared/settlement.ts';
import type { Content } from '../../src/reading/collections.ts';
import { ContentReader } from '../../src/reading/read-content.ts';
import { mistakeToSentence } from '../../src/reading/mistake.ts';
import { step, stepsEntry, type Step, type StepsEntry } from '../../src/schemas/step.ts';
import { toTexts } from '../fixtures/to-texts.ts';

const reader = new ContentReader();
const { content } = reader.read();

/** The sentences of a rule about some content. */
const sentencesOf = (rule: Rule, changed: Content): string[] =>
  rule({
    content: changed,
    folder: 'content',
    fileOf: () => 'content/a.yaml',
    permalinks: [],
    today: null,
  }).map(mistakeToSentence);

type Row = Content['response'][number];
type Remedy = Content['remedies'][number];

const rowOf = (code: string): Row =>
  content.response.find((row) => row.code === code) ?? assert.fail(code);

/** The content with the one code alone, its remedy and its steps, each changed. */
function alone(
  code: string,
  change: {
    row?: Partial<Row>;
    remedy?: Partial<Remedy>;
    steps?: readonly Partial<Step>[];
    more?: Partial<Content>;
  },
): Content {
  const row = { ...rowOf(code), ...change.row };
  const remedy = content.remedies.find(({ id }) => id === row.remedy) ?? assert.fail(row.remedy);
  const entry =
    content.steps.find(({ id }) => id === code) ??
    content.steps.find(({ id }) => id === row.remedy) ??
    assert.fail(code);
  const [first] = entry.steps;
  const steps = change.steps?.map((other) => ({ ...(first ?? assert.fail()), ...other }));
  const own: StepsEntry = { ...entry, id: row.remedy, steps: steps ?? entry.steps };
  return {
    ...content,
    response: [row],
    remedies: [{ ...remedy, ...change.remedy }],
    steps: [own],
    ...change.more,
  };
}

test('settlement: the content has no contradiction', () => {
  for (const rule of [checkSteps, checkStepAnswers, checkSettlements, checkOpenResultPages])
    assert.deepEqual(sentencesOf(rule, content), []);
});

test('settlement: a meaning without steps, and steps without a meaning', () => {
  assert.deepEqual(sentencesOf(checkSteps, { ...alone('3095', {}), steps: [] }), [
    'content/a.yaml: code "3095" has no steps, and neither has its remedy "issuer-declined"; add an entry to content/steps.yaml.',
  ]);
  assert.deepEqual(sentencesOf(checkSteps, { ...alone('3095', {}), response: [] }), [
    'content/a.yaml: steps "issuer-declined" belongs to no code and to no remedy that needs it; correct the id or remove it.',
  ]);
});

test('settlement: a code with two meanings has no steps of its own', () => {
  const row = content.response.find(({ alsoIn }) => alsoIn !== null) ?? assert.fail();
  const entry = { ...(content.steps[0] ?? assert.fail()), id: row.code };
  assert.deepEqual(sentencesOf(checkSteps, { ...content, response: [row], steps: [entry] }), [
    `content/a.yaml: steps "${row.code}" belongs to a code with two meanings, which it cannot tell apart; give the steps to its two remedies.`,
  ]);
});

test('settlement: a look-up that does not name its call, and a call that no API has', () => {
  assert.deepEqual(sentencesOf(checkStepAnswers, alone('2003', { steps: [{ call: null }] })), [
    'content/a.yaml: steps "cancel-failed" has the next call look-up without naming it in the step for "cancel"; write it in call.',
  ]);
  assert.deepEqual(
    sentencesOf(checkStepAnswers, alone('2003', { steps: [{ call: 'GET /v1/payment' }] })),
    [
      'content/a.yaml: steps "cancel-failed" names the call "GET /v1/payment", which no operation has in the step for "cancel"; correct it or add the operation.',
    ],
  );
});

test('settlement: an open result, such as that of U112 or U503, allows no new orderId', () => {
  for (const code of ['U112', 'U503', 'U506', 'A299']) {
    const [sentence] = sentencesOf(
      checkStepAnswers,
      alone(code, { steps: [{ newOrderId: 'yes', operation: 'token-charge' }] }),
    );
    assert.match(
      sentence ?? '',
      /does not know what became of the money and allows a new orderId, which can charge twice in the step for "token-charge"; make newOrderId after-look-up or no\.$/,
      code,
    );
  }
});

test('settlement: an open result is followed by a look-up, and by nothing that moves money', () => {
  for (const nextCall of ['approve', 'new-session', 'cancel', 'net-cancel'] as const) {
    const [sentence] = sentencesOf(checkStepAnswers, alone('A299', { steps: [{ nextCall }] }));
    assert.match(sentence ?? '', new RegExp(`and goes on with ${nextCall} in the step`));
  }
  const [sentence] = sentencesOf(
    checkStepAnswers,
    alone('A299', { steps: [{ nextCall: 'none' }] }),
  );
  assert.match(sentence ?? '', /looks nothing up, with nextCall none/);
});

test('settlement: the same call follows an open result under the same orderId alone, with its limits', () => {
  const limits = toTexts('수기결제에서만입니다.', 'Key-in only.');
  const safe = { nextCall: 'same-call', sameOrderId: 'yes', newOrderId: 'no', limits } as const;
  assert.deepEqual(sentencesOf(checkStepAnswers, alone('A299', { steps: [safe] })), []);
  for (const change of [{ sameOrderId: 'unknown' }, { limits: null }] as const) {
    assert.equal(
      sentencesOf(checkStepAnswers, alone('A299', { steps: [{ ...safe, ...change }] })).length,
      1,
    );
  }
});

test('settlement: what is done, or was done before, is not done again', () => {
  for (const settlement of ['settled', 'already-done'] as const) {
    const [sentence] = sentencesOf(
      checkStepAnswers,
      alone('2013', { steps: [{ settlement, nextCall: 'approve', call: null }] }),
    );
    assert.equal(
      sentence,
      `content/a.yaml: steps "already-cancelled" is ${settlement} and lets the same be done again in the step for "cancel"; take the call and the new orderId out.`,
    );
    const advised = alone('2013', {
      steps: [{ settlement }],
      remedy: { advice: toTexts('다시 승인하세요.', 'Correct it and send it again.') },
    });
    assert.deepEqual(sentencesOf(checkSettlements, advised), [
      `content/a.yaml: code "2013" is ${settlement}, but its Korean advice says “다시 승인하세요”; take it out: it is done already.`,
      `content/a.yaml: code "2013" is ${settlement}, but its English advice says “and send it again”; take it out: it is done already.`,
    ]);
  }
});

test('settlement: an open result is retried after a look-up alone, and a look-up says what is open', () => {
  assert.deepEqual(sentencesOf(checkSettlements, alone('2003', { remedy: { retry: 'later' } })), [
    'content/a.yaml: code "2003" leaves open what became of the money, but its remedy "cancel-failed" has retry later; make retry check-first, or find a source that says what became of it.',
  ]);
  assert.deepEqual(
    sentencesOf(
      checkSettlements,
      alone('2003', { steps: [{ settlement: 'not-settled', limits: null }] }),
    ),
    [
      'content/a.yaml: code "2003" has settlement not-settled, but its remedy "cancel-failed" looks it up first; say in the limits of a step what stays open.',
    ],
  );
});

test('settlement: nobody is invited to pay while the result is open', () => {
  const buyerMessage = toTexts('다른 카드로 결제해 주세요.', 'Please use another card.');
  assert.deepEqual(sentencesOf(checkSettlements, alone('A299', { remedy: { buyerMessage } })), [
    'content/a.yaml: code "A299" leaves open what became of the money, but its Korean buyerMessage invites to pay with “다른 카드”; take the invitation out.',
    'content/a.yaml: code "A299" leaves open what became of the money, but its English buyerMessage invites to pay with “another card”; take the invitation out.',
  ]);
});

test('settlement: headline, advice and the sentence for the buyer agree', () => {
  const paid = toTexts('결제가 완료되었습니다.', 'Your payment is complete.');
  const unpaid = toTexts('결제되지 않았습니다.', 'It was not paid.');
  const saying = (code: string, buyerMessage: typeof paid): string[] =>
    sentencesOf(checkSettlements, alone(code, { remedy: { buyerMessage } }));
  for (const sentence of [...saying('A299', paid), ...saying('3095', paid)])
    assert.match(sentence, /has settlement (?:unknown|not-settled), but its .* buyerMessage says/);
  assert.equal(saying('3095', paid).length, 2);
  assert.equal(saying('A299', paid).length, 2);
  assert.equal(saying('A299', unpaid).length, 2);
  assert.equal(saying('3001', unpaid).length, 2);
  assert.deepEqual(saying('3095', unpaid), []);
});

test('settlement: codes with the same message have the same settlement', () => {
  const one = rowOf('A101');
  const other = rowOf('U312');
  assert.equal(one.message.ko.replace(/\.$/, ''), other.message.ko.replace(/\.$/, ''));
  const entry = content.steps.find(({ id }) => id === 'U312') ?? assert.fail();
  const changed: StepsEntry = {
    ...entry,
    steps: entry.steps.map((own) => ({ ...own, settlement: 'settled' })),
  };
  const sentences = sentencesOf(checkSettlements, {
    ...content,
    response: [one, other],
    steps: [...content.steps.filter(({ id }) => id !== 'U312'), changed],
  });
  assert.ok(
    sentences.includes(
      'content/a.yaml: code "U312" has settlement settled and the message of code "A101", whose settlement is not-settled; give both the same settlement.',
    ),
    sentences.join('\n'),
  );
});

test('settlement: every open result leads to what to do then', () => {
  assert.deepEqual(sentencesOf(checkOpenResultPages, { ...alone('A299', {}), openResults: [] }), [
    'content/a.yaml: code "A299" leaves open what became of the money and leads to no entry of content/open-results.yaml; name it or its stage there.',
  ]);
  const [entry = assert.fail(), ...others] = content.openResults;
  const [firstStep = assert.fail(), ...steps] = entry.steps;
  const broken = { ...entry, codes: ['ZZZZ'], steps: [{ ...firstStep, go: 'nowhere' }, ...steps] };
  assert.deepEqual(
    sentencesOf(checkOpenResultPages, { ...content, openResults: [broken, ...others] }),
    [
      `content/a.yaml: open result "${entry.id}" names the response code "ZZZZ", which does not exist; correct the code.`,
      `content/a.yaml: open result "${entry.id}" leads to "nowhere", which does not exist; correct the id.`,
    ],
  );
});

test('settlement: a step names an operation and a source that exist', () => {
  const entry = {
    ...(content.steps[0] ?? assert.fail()),
    steps: [
      step.parse({
        operation: 'no-such-api',
        settlement: 'not-settled',
        nextCall: 'none',
        sameOrderId: 'no',
        newOrderId: 'no',
        basis: 'manual',
        source: 'no-such-source',
        page: 'api/cancel.md',
        section: 'x',
      }),
    ],
  };
  const found = sentencesOf(checkReferences, { ...content, steps: [entry] });
  assert.equal(found.length, 2);
  assert.match(found[0] ?? '', /names the operation "no-such-api", which does not exist/);
  assert.match(found[1] ?? '', /names the source "no-such-source", which does not exist/);
});

test('settlement: a null has its reason, a manual its page and section', () => {
  const known = {
    operation: 'any',
    settlement: 'not-settled',
    nextCall: 'none',
    sameOrderId: 'no',
    newOrderId: 'no',
    basis: 'message',
  };
  assert.ok(step.safeParse(known).success);
  for (const broken of [
    { ...known, settlement: null },
    { ...known, basis: 'manual' },
    { ...known, basis: 'manual', source: 'manual-2025', page: 'api/cancel.md' },
    { ...known, source: 'manual-2025', page: 'api/cancel.md', section: 'x' },
    { ...known, unknown: toTexts('없습니다.', 'None.') },
    { ...known, call: '/v1/payments' },
  ])
    assert.ok(!step.safeParse(broken).success, JSON.stringify(broken));
  const reason = toTexts('알 수 없습니다.', 'Not known.');
  assert.ok(!stepsEntry.safeParse({ id: 'a', cause: null, steps: [known] }).success);
  assert.ok(
    stepsEntry.safeParse({ id: 'a', cause: null, unknown: reason, steps: [known] }).success,
  );
  assert.ok(!stepsEntry.safeParse({ id: 'Abc', cause: 'buyer', steps: [known] }).success);
});

test('settlement: what is not settled rests on a message or a manual, or says that it is our reading', () => {
  const guessed = content.steps
    .flatMap((entry) => entry.steps)
    .filter(({ settlement, basis }) => settlement === 'not-settled' && basis === 'reading');
  const all = content.steps
    .flatMap((entry) => entry.steps)
    .filter(({ settlement }) => settlement === 'not-settled');
  assert.ok(guessed.length * 20 < all.length, `${String(guessed.length)} of ${String(all.length)}`);
});

test('settlement: messages of communication, delay, databases and duplicates never say what became of the money', () => {
  const OPEN = /통신|지연|DB|중복|처리\s?중|일시적/;
  // What was refused for its form, or is no payment at all, may use such a word.
  const OTHER = /현금영수증|입력방식|복수|중복등록|통신사/;
  const entries = new Map(content.steps.map((entry) => [entry.id, entry]));
  const known = content.response
    .filter(({ message, outcome }) => outcome === 'failure' && OPEN.test(message.ko))
    .filter(({ message }) => !OTHER.test(message.ko))
    .flatMap((row) => {
      const entry = entries.get(row.code) ?? entries.get(row.remedy) ?? assert.fail(row.code);
      const { settlement } = stepsToAnswer(entry.steps);
      return settlement === 'unknown'
        ? []
        : [`${row.code} ${row.message.ko}: ${String(settlement)}`];
    });
  // Issuing a token charges nobody, whatever becomes of it; an earlier cancellation is certain.
  assert.deepEqual(
    known.filter((text) => !/빌키발급|채번|기처리/.test(text)),
    [],
  );
});

test('settlement: the counts by domain add up to all meanings', () => {
  const counts = contentToSettlements(content);
  const all = counts.find(({ domain }) => domain === 'all')?.counts ?? assert.fail();
  const sum = (values: Readonly<Record<string, number>>): number =>
    Object.values(values).reduce((total, value) => total + value, 0);
  assert.equal(sum(all), content.response.length);
  const others = counts.filter(({ domain }) => domain !== 'all');
  assert.equal(
    others.reduce((total, { counts: own }) => total + sum(own), 0),
    content.response.length,
  );
  assert.equal(settlementsToCounts(['unknown', null]).open, 1);
});
