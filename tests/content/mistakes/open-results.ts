import { changed, type Case } from './workshop.ts';

/** Advice by which somebody could pay twice. */
export const OPEN_RESULT_MISTAKES: readonly Case[] = [
  changed(
    'an open result whose buyer is not told to wait',
    'remedies.yaml',
    /(id: gateway-delayed[\s\S]*?buyerMessage:\n {4}ko: ).*/,
    '$1결제 결과를 확인하고 있습니다.',
    'content/remedies.yaml: remedy "gateway-delayed" has retry check-first, but its Korean buyerMessage does not say not to pay again; say so in a phrase that content/phrases.yaml knows.',
  ),
  changed(
    'an open result whose buyer is invited to pay again',
    'remedies.yaml',
    /(id: gateway-delayed[\s\S]*?buyerMessage:\n {4}ko: .*\n {4}en: .*)/,
    '$1 Try again later.',
    'content/remedies.yaml: remedy "gateway-delayed" tells the developer to look up first, but its English buyerMessage invites to pay again with “try again”; take the invitation out.',
  ),
  changed(
    'an open result without a look-up',
    'remedies.yaml',
    /(id: gateway-delayed[\s\S]*?advice:\n {4}ko: .*\n {4}en: ).*/,
    '$1Processing is delayed.',
    'content/remedies.yaml: remedy "gateway-delayed" has retry check-first, but its English advice does not say to look up first; say so in a phrase that content/phrases.yaml knows.',
  ),
  changed(
    'retry later and a look-up first',
    'remedies.yaml',
    /(id: sms-failed[\s\S]*?advice:\n {4}ko: ).*/,
    '$1먼저 거래를 조회하세요.',
    'content/remedies.yaml: remedy "sms-failed" has retry later and Korean advice to look up first; make retry check-first, or take the look-up out of the advice.',
  ),
];
