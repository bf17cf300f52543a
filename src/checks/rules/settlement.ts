import { LANGUAGES, LOCALES } from '../../i18n/locales.ts';
import type { Content } from '../../reading/collections.ts';
import type { Mistake } from '../../reading/mistake.ts';
import { stepsToAnswer } from '../../shared/settlement.ts';
import { ANY_OPERATION, type Step, type StepsEntry } from '../../schemas/step.ts';
import type { Rule } from '../rule.ts';
import { messageToKey } from '../../shared/message-key.ts';
import { findPhrase, phrasesOf } from './phrases.ts';

type Row = Content['response'][number];
type Remedy = Content['remedies'][number];

/** A meaning of a response code with its remedy and its steps. */
interface Judged {
  row: Row;
  remedy: Remedy;
  entry: StepsEntry;
}

/** The calls by which money moves, so that none of them follows a result that is not known. */
const MOVING: ReadonlySet<Step['nextCall']> = new Set([
  'new-session',
  'same-call',
  'approve',
  'cancel',
  'net-cancel',
]);

/** The calls that would make the same payment again. */
const PAYING: ReadonlySet<Step['nextCall']> = new Set(['new-session', 'same-call', 'approve']);

/** How a step is named in a sentence. */
const toName = ({ operation }: Step): string =>
  operation === ANY_OPERATION ? 'the step for any operation' : `the step for "${operation}"`;

/** The steps of a meaning: those of its code where it has some, else those of its remedy. */
export function rowToSteps(
  { code, remedy }: Pick<Row, 'code' | 'remedy'>,
  entries: ReadonlyMap<string, StepsEntry>,
): StepsEntry | undefined {
  return entries.get(code) ?? entries.get(remedy);
}

/**
 * Every meaning has steps, by its remedy or by its code, and every entry is used; a code with two
 * meanings has none of its own, which could not tell them apart.
 */
export const checkSteps: Rule = ({ content, fileOf }) => {
  const mistakes: Mistake[] = [];
  const entries = new Map(content.steps.map((entry) => [entry.id, entry]));
  const used = new Set<string>();
  for (const row of content.response) {
    const entry = rowToSteps(row, entries);
    if (entry !== undefined) used.add(entry.id);
    else {
      mistakes.push({
        file: fileOf(row),
        entry: `code "${row.code}"`,
        what: `has no steps, and neither has its remedy "${row.remedy}"`,
        mend: 'add an entry to content/steps.yaml',
      });
    }
    if (row.alsoIn !== null && entry?.id === row.code) {
      mistakes.push({
        file: fileOf(entry),
        entry: `steps "${row.code}"`,
        what: 'belongs to a code with two meanings, which it cannot tell apart',
        mend: 'give the steps to its two remedies',
      });
    }
  }
  for (const entry of content.steps.filter(({ id }) => !used.has(id))) {
    mistakes.push({
      file: fileOf(entry),
      entry: `steps "${entry.id}"`,
      what: 'belongs to no code and to no remedy that needs it',
      mend: 'correct the id or remove it',
    });
  }
  return mistakes;
};

/**
 * What a step says fits together: a look-up names its call, a call is one of an API, a result that
 * is not known is followed by nothing that moves money and allows no new orderId, and what is done
 * is not done again.
 */
export const checkStepAnswers: Rule = ({ content, fileOf }) => {
  const calls = new Set(content.operations.map(({ call }) => call));
  return content.steps.flatMap((entry) =>
    entry.steps.flatMap((step) => {
      const { settlement, nextCall, call, sameOrderId, newOrderId, limits } = step;
      const mistakes: Mistake[] = [];
      const tell = (what: string, mend: string): void => {
        mistakes.push({
          file: fileOf(entry),
          entry: `steps "${entry.id}"`,
          what: `${what} in ${toName(step)}`,
          mend,
        });
      };
      if (nextCall === 'look-up' && call === null)
        tell('has the next call look-up without naming it', 'write it in call');
      if (call !== null && !calls.has(call))
        tell(`names the call "${call}", which no operation has`, 'correct it or add the operation');
      if (settlement === 'unknown') {
        if (newOrderId === 'yes')
          tell(
            'does not know what became of the money and allows a new orderId, which can charge twice',
            'make newOrderId after-look-up or no',
          );
        const isSafeRepeat =
          nextCall === 'same-call' &&
          sameOrderId === 'yes' &&
          newOrderId === 'no' &&
          limits !== null;
        if (MOVING.has(nextCall) && !isSafeRepeat)
          tell(
            `does not know what became of the money and goes on with ${String(nextCall)}`,
            'make nextCall look-up, or let the same orderId alone be sent and say the limits',
          );
        if (nextCall === 'none' || nextCall === 'contact')
          tell(
            `does not know what became of the money and looks nothing up, with nextCall ${nextCall}`,
            'make nextCall look-up',
          );
      }
      if (
        (settlement === 'settled' || settlement === 'already-done') &&
        (PAYING.has(nextCall) || newOrderId === 'yes')
      )
        tell(
          `is ${settlement} and lets the same be done again`,
          'take the call and the new orderId out',
        );
      return mistakes;
    }),
  );
};

/**
 * Settlement, advice and the sentence for the buyer say the same of every meaning: what is not known
 * is looked up first, nobody is told that it was done or not done, and what is done is not done
 * again. The phrases by which this is seen are content.
 */
export const checkSettlements: Rule = ({ content, fileOf }) => {
  const entries = new Map(content.steps.map((entry) => [entry.id, entry]));
  const remedies = new Map(content.remedies.map((remedy) => [remedy.id, remedy]));
  const judged = content.response.flatMap((row): Judged[] => {
    const remedy = remedies.get(row.remedy);
    const entry = rowToSteps(row, entries);
    return remedy === undefined || entry === undefined ? [] : [{ row, remedy, entry }];
  });
  return [
    ...judged.flatMap((one) => mistakesOfMeaning(one, content, fileOf)),
    ...mistakesOfMessages(judged, fileOf),
  ];
};

function mistakesOfMeaning(
  { row, remedy, entry }: Judged,
  content: Content,
  fileOf: (entry: object) => string,
): Mistake[] {
  const { settlement } = stepsToAnswer(entry.steps);
  const { retry, advice, buyerMessage } = remedy;
  const mistakes: Mistake[] = [];
  const tell = (what: string, mend: string): void => {
    mistakes.push({ file: fileOf(row), entry: `code "${row.code}"`, what, mend });
  };
  const isOpen = settlement === 'unknown' && row.outcome === 'failure';
  const mayBeNotDone = settlement === 'not-settled' || settlement === 'not-applicable';
  if (isOpen && retry !== 'check-first') {
    tell(
      `leaves open what became of the money, but its remedy "${remedy.id}" has retry ${String(retry)}`,
      'make retry check-first, or find a source that says what became of it',
    );
  }
  if (
    retry === 'check-first' &&
    settlement !== 'unknown' &&
    entry.steps.every(({ limits }) => limits === null)
  ) {
    tell(
      `has settlement ${String(settlement)}, but its remedy "${remedy.id}" looks it up first`,
      'say in the limits of a step what stays open',
    );
  }
  for (const locale of LOCALES) {
    const language = LANGUAGES[locale].inEnglish;
    const find = (text: string, list: Parameters<typeof phrasesOf>[1]): string | undefined =>
      findPhrase(text, phrasesOf(content.phrases, list, locale));
    const texts = [
      ['advice', advice[locale]],
      ...(buyerMessage === null ? [] : [['buyerMessage', buyerMessage[locale]]]),
    ] as const;
    for (const [name, text] of texts) {
      const done = find(text, 'saysDone');
      const notDone = find(text, 'saysNotDone');
      if (done !== undefined && (isOpen || settlement === 'not-settled'))
        tell(
          `has settlement ${settlement}, but its ${language} ${name} says “${done}”`,
          'make them agree',
        );
      if (notDone !== undefined && !mayBeNotDone)
        tell(
          `has settlement ${String(settlement)}, but its ${language} ${name} says “${notDone}”`,
          'make them agree',
        );
    }
    const invitation =
      buyerMessage === null ? undefined : find(buyerMessage[locale], 'invitesAgain');
    if (isOpen && invitation !== undefined)
      tell(
        `leaves open what became of the money, but its ${language} buyerMessage invites to pay with “${invitation}”`,
        'take the invitation out',
      );
    const again = find(advice[locale], 'repeatsCall');
    if ((settlement === 'settled' || settlement === 'already-done') && again !== undefined)
      tell(
        `is ${settlement}, but its ${language} advice says “${again}”`,
        'take it out: it is done already',
      );
  }
  return mistakes;
}

/** Two codes with the same message say the same of the money. */
function mistakesOfMessages(
  judged: readonly Judged[],
  fileOf: (entry: object) => string,
): Mistake[] {
  const first = new Map<string, { code: string; settlement: string }>();
  return judged.flatMap(({ row, entry }) => {
    const settlement = String(stepsToAnswer(entry.steps).settlement);
    const key = messageToKey(row.message.ko);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, { code: row.code, settlement });
      return [];
    }
    if (known.settlement === settlement) return [];
    return [
      {
        file: fileOf(row),
        entry: `code "${row.code}"`,
        what: `has settlement ${settlement} and the message of code "${known.code}", whose settlement is ${known.settlement}`,
        mend: 'give both the same settlement',
      },
    ];
  });
}

/** Every code whose result is not known leads to an entry on what to do then. */
export const checkOpenResultPages: Rule = ({ content, fileOf }) => {
  const mistakes: Mistake[] = [];
  const ids = new Set(content.openResults.map(({ id }) => id));
  const calls = new Set(content.operations.map(({ call }) => call));
  const codes = new Set(content.response.map(({ code }) => code));
  const stages = new Set<string>();
  const named = new Set<string>();
  for (const entry of content.openResults) {
    const tell = (what: string, mend: string): void => {
      mistakes.push({ file: fileOf(entry), entry: `open result "${entry.id}"`, what, mend });
    };
    for (const stage of entry.stages) {
      if (stages.has(stage))
        tell(`takes the stage ${stage}, which an earlier entry has`, 'remove it from one of them');
      stages.add(stage);
    }
    for (const code of entry.codes) {
      if (named.has(code))
        tell(`takes the code "${code}", which an earlier entry has`, 'remove it from one of them');
      named.add(code);
    }
    const answers = entry.steps.flatMap((step) => step.answers);
    for (const code of [...entry.codes, ...answers.map((answer) => answer.code)]) {
      if (!codes.has(code))
        tell(`names the response code "${code}", which does not exist`, 'correct the code');
    }
    for (const go of [...entry.steps, ...answers].map((part) => part.go)) {
      if (go !== null && !ids.has(go))
        tell(`leads to "${go}", which does not exist`, 'correct the id');
    }
    for (const { call } of entry.steps) {
      if (call !== null && !calls.has(call))
        tell(`names the call "${call}", which no operation has`, 'correct it');
    }
  }
  const entries = new Map(content.steps.map((entry) => [entry.id, entry]));
  const domains = new Map(content.domains.map(({ id, stage }) => [id, stage]));
  for (const row of content.response) {
    const steps = rowToSteps(row, entries);
    if (steps === undefined || stepsToAnswer(steps.steps).settlement !== 'unknown') continue;
    const stage = row.stage ?? domains.get(row.domain);
    if (named.has(row.code) || (stage !== undefined && stages.has(stage))) continue;
    mistakes.push({
      file: fileOf(row),
      entry: `code "${row.code}"`,
      what: 'leaves open what became of the money and leads to no entry of content/open-results.yaml',
      mend: 'name it or its stage there',
    });
  }
  return mistakes;
};
