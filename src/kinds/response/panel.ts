import { others, type Locale } from '../../i18n/locales.ts';
import { localeToStrings } from '../../i18n/strings.ts';
import { facetPath, guideSectionPath, openResultsPath } from '../../paths.ts';
import type { Stage } from '../../schemas/remedy.ts';
import type { NextCall } from '../../closed-lists.ts';
import { stepsToLeading, type Answer } from '../../shared/settlement.ts';
import { HANGUL } from '../../schemas/text.ts';
import type { ManualPlace } from '../manual-places.ts';
import { sectionToLabel } from '../guide-section.ts';
import {
  foreign,
  line,
  type Block,
  type Fact,
  type Inline,
  type Panel,
  type Tone,
} from '../view.ts';
import type { JoinedStep, Meaning } from './row.ts';

/** What a verdict speaks of: a payment, a cancellation, or either of them. */
export type Subject = 'payment' | 'cancel' | 'any';

const SUBJECTS: Readonly<Record<Stage, Subject>> = {
  any: 'any',
  'payment-window': 'payment',
  approval: 'payment',
  'billing-key': 'payment',
  'virtual-account': 'payment',
  'cash-receipt': 'any',
  escrow: 'any',
  cancel: 'cancel',
  'net-cancel': 'cancel',
  inquiry: 'any',
  webhook: 'any',
};

/** What the verdict on a stage speaks of. @example stageToSubject('net-cancel') // 'cancel' */
export const stageToSubject = (stage: Stage): Subject => SUBJECTS[stage];

/** What the verdict on a step speaks of; that of a step for any operation follows the stage. */
const stepToSubject = ({ operation }: JoinedStep, stage: Stage): Subject => {
  if (operation === null) return stageToSubject(stage);
  return operation.moves === 'nothing' ? 'any' : operation.moves;
};

/** What became of the money, in one sentence: on a page as in the decoder. */
export function answerToVerdict(
  { settlement, nextCall }: Pick<Answer, 'settlement' | 'nextCall'>,
  subject: Subject,
  locale: Locale,
): string {
  const t = localeToStrings(locale);
  if (settlement === null) return t.settlementUnknown;
  return settlement === 'unknown' && nextCall === 'read-status'
    ? t.verdictStatus
    : t.verdicts[subject][settlement];
}

const TONES: Readonly<Record<NextCall, Tone>> = {
  'read-status': 'check',
  'look-up': 'check',
  'wait-for-webhook': 'check',
  contact: 'stop',
  none: 'stop',
  'new-session': 'fix',
  'same-call': 'fix',
  cancel: 'fix',
  'net-cancel': 'fix',
  approve: 'fix',
};

/** What is called next, with the API where there is one. @param retry of the meaning, where it is told for all of it */
function nextCallToInlines(
  { nextCall, call, operation, sameOrderId }: JoinedStep,
  locale: Locale,
  retry: Meaning['remedy']['retry'] = null,
): Inline[] {
  const t = localeToStrings(locale);
  // A look-up sends no orderId of its own: what may be sent again is the payment that was looked up, as it was.
  if (nextCall === 'same-call' && operation?.moves === 'nothing' && sameOrderId === 'yes')
    return [t.nextCallResend];
  if (nextCall === null) return [{ as: 'text', text: t.nextCallUnknown, role: 'unknown' }];
  return [
    // Where waiting helps, there is nothing to correct.
    nextCall === 'same-call' && retry === 'later' ? t.nextCallUnchanged : t.nextCalls[nextCall],
    ...(call === null ? [] : [' ', { as: 'code', text: call } as const]),
  ];
}

/**
 * What may be sent, without what does not apply. A new orderId needs more than a look-up: one that
 * finds nothing leaves the result open.
 */
function answerToPermissions(
  { sameOrderId, newOrderId }: Pick<Answer, 'sameOrderId' | 'newOrderId'>,
  locale: Locale,
): Panel['points'] {
  const t = localeToStrings(locale);
  const ofNew = { ...t.permissions, 'after-look-up': t.newOrderIdAfterLookUp };
  return [
    { label: t.sameOrderId, permission: sameOrderId, words: t.permissions },
    { label: t.newOrderId, permission: newOrderId, words: ofNew },
  ].flatMap(({ label, permission, words }) =>
    permission === 'not-applicable' ? [] : [{ label, inlines: [words[permission ?? 'unknown']] }],
  );
}

function meaningToPoints(meaning: Meaning, locale: Locale): Panel['points'] {
  const { remedy, steps, cause } = meaning;
  const { actor, retry } = remedy;
  const t = localeToStrings(locale);
  const leading = stepsToLeading(steps, ({ operation }) => operation === null);
  const who: Inline =
    actor === null
      ? { as: 'text', text: t.actorUnknown, role: 'unknown' }
      : { as: 'link', href: facetPath(locale, 'actor', actor), text: t.actors[actor] };
  const again: Inline =
    retry === null
      ? { as: 'text', text: t.retryUnknown, role: 'unknown' }
      : { as: 'link', href: facetPath(locale, 'retry', retry), text: t.retries[retry] };
  // Who caused it is worth a word where somebody else has to act.
  const isCauseTold = cause !== null && cause !== 'nobody' && cause !== actor;
  return [
    { label: t.whoseMove, inlines: [who] },
    ...(isCauseTold ? [{ label: t.cause, inlines: [t.causes[cause]] }] : []),
    { label: t.facets.retry, inlines: [again] },
    { label: t.nextCall, inlines: nextCallToInlines(leading, locale, retry) },
    ...answerToPermissions(meaning, locale),
  ];
}

/** A place of a manual as a link, with the manual that it is in; nothing where there is none. */
function placeToInlines(place: ManualPlace | null, locale: Locale): Inline[] {
  if (place === null) return [];
  return [
    ` ${place.source.short[locale]}, `,
    {
      as: 'external',
      href: place.address,
      text: place.label,
      hint: localeToStrings(locale).opensElsewhere,
      ...(HANGUL.test(place.label) && foreign(locale, 'ko')),
    },
  ];
}

/** What became of the money by a code and what to do next: the answer that its page gives first. */
export function meaningToPanel(meaning: Meaning, locale: Locale): Panel {
  const { remedy, stage, nextCall, openResult } = meaning;
  const { advice, basis, place, unknown, buyerMessage, guide } = remedy;
  const [other] = others(locale);
  const t = localeToStrings(locale);
  const source = placeToInlines(place, locale);
  return {
    type: 'panel',
    tone: nextCall === null ? 'stop' : TONES[nextCall],
    verdict: answerToVerdict(meaning, stageToSubject(stage), locale),
    points: meaningToPoints(meaning, locale),
    advice: {
      label: t.advice,
      voice: 'ours',
      blocks: [
        line(advice[locale]),
        ...(unknown === null ? [] : [line(unknown[locale])]),
        { inlines: [t.remedyBasis[basis], ...source], role: 'aside' },
      ],
    },
    more: [
      ...(openResult === null
        ? []
        : [
            {
              as: 'link',
              href: openResultsPath(locale, openResult.id),
              text: `${t.openResultLink}: ${openResult.title[locale]}`,
            } as const,
          ]),
      ...(guide === null
        ? []
        : [
            {
              as: 'link',
              href: guideSectionPath(locale, guide.section),
              text: `${guide.guide.title[locale]} › ${sectionToLabel(guide.guide, guide.section)[locale]}`,
            } as const,
          ]),
      { as: 'link', href: openResultsPath(locale, 'handling'), text: t.handlingTitle },
    ],
    buyer:
      buyerMessage === null
        ? null
        : {
            copy: t.copySentence,
            fact: {
              label: t.buyerMessage,
              voice: 'ours',
              blocks: [
                { inlines: [buyerMessage[locale]], role: 'quote' },
                { inlines: [buyerMessage[other]], role: 'second-quote', lang: other },
              ],
            },
          },
  };
}

/** What a step rests on, with the page of the manual. */
const stepToBasis = ({ basis, place }: JoinedStep, locale: Locale): Block => ({
  inlines: [localeToStrings(locale).remedyBasis[basis], ...placeToInlines(place, locale)],
  role: 'aside',
});

/** What a code means for the money by the API that returned it, and what that rests on. */
export function meaningToStepFacts(meaning: Meaning, locale: Locale): Fact[] {
  const { steps, stage } = meaning;
  const t = localeToStrings(locale);
  const told = answerToVerdict(meaning, stageToSubject(stage), locale);
  return steps.map((step): Fact => {
    const { operation, limits, unknown } = step;
    const permissions = answerToPermissions(step, locale).flatMap(({ label, inlines }) => [
      ' · ',
      `${label} `,
      ...inlines,
    ]);
    const isAlone = steps.length === 1;
    const verdict = answerToVerdict(step, stepToSubject(step, stage), locale);
    return {
      label:
        operation === null
          ? isAlone
            ? t.settlementBasis
            : t.anyOperation
          : operation.title[locale],
      blocks: [
        // The panel has said it where there is nothing to tell apart.
        ...(isAlone
          ? []
          : [
              // What the panel says of all of them is not said again.
              ...(verdict === told
                ? []
                : [line({ as: 'text', text: verdict, role: 'strong' } as const)]),
              line(...nextCallToInlines(step, locale), ...permissions),
            ]),
        ...(limits === null ? [] : [line(limits[locale])]),
        ...(unknown === null ? [] : [line(unknown[locale])]),
        stepToBasis(step, locale),
      ],
    };
  });
}
