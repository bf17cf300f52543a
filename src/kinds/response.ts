import type { z } from 'astro/zod';
import { inLocales } from '../i18n/locales.ts';
import { localeToStrings } from '../i18n/strings.ts';
import { guideSectionPath, pathToAbsolute } from '../paths.ts';
import { ANY_OPERATION, type step } from '../schemas/step.ts';
import { defineKind } from './kind.ts';
import { joinResponses } from './response/join.ts';
import {
  responseDataRow,
  responseEntry,
  type JoinedStep,
  type Meaning,
  type meaningDataRow,
  type ResponseCode,
} from './response/row.ts';
import { stageToSubject } from './response/panel.ts';
import { meaningsToGroups, responseToSections } from './response/sections.ts';
import { SETS } from './response/sets.ts';
import { codeToUrl } from './rows.ts';

function stepToData(joined: JoinedStep): z.infer<typeof step> {
  const { operation, source, settlement, nextCall, call, sameOrderId, newOrderId } = joined;
  const { limits, basis, page, section, unknown } = joined;
  return {
    operation: operation?.id ?? ANY_OPERATION,
    settlement,
    nextCall,
    call,
    sameOrderId,
    newOrderId,
    limits,
    basis,
    source: source?.id ?? null,
    page,
    section,
    unknown,
  };
}

function meaningToData(meaning: Meaning): z.infer<typeof meaningDataRow> {
  const { domain, message, remedy, since, stage: where, note, sources } = meaning;
  const { reaches, absences, readings, readFrom, steps } = meaning;
  const { guide, advice, buyerMessage, place } = remedy;
  return {
    domain: domain.id,
    message,
    outcome: meaning.outcome,
    since,
    stage: where,
    actor: remedy.actor,
    retry: remedy.retry,
    settlement: meaning.settlement,
    nextCall: meaning.nextCall,
    sameOrderId: meaning.sameOrderId,
    newOrderId: meaning.newOrderId,
    cause: meaning.cause,
    advice,
    guide:
      guide === null
        ? null
        : inLocales((locale) => pathToAbsolute(guideSectionPath(locale, guide.section))),
    buyerMessage,
    basis: remedy.basis,
    basisPage: place?.address ?? null,
    note,
    sources,
    readings,
    readFrom,
    absentFrom: absences.map(({ id }) => id),
    reaches: reaches.map((reach) => ({ ...reach, operation: reach.operation.id })),
    steps: steps.map(stepToData),
  };
}

/** Response codes. */
export const response = defineKind<
  ResponseCode,
  'response',
  typeof responseEntry,
  typeof responseDataRow
>({
  id: 'response',
  collection: {
    path: 'codes/response',
    key: 'code',
    noun: 'code',
    sorted: true,
    columnsFromPath: ['domain'],
    schema: responseEntry,
  },
  dataRow: responseDataRow,
  entryType: 'ResponseEntry',
  join: joinResponses,
  titles: ({ meanings: [first, ...others] }) => [
    first.message,
    ...others.map(({ message }) => message),
  ],
  // A message that was reworded is still in people's logs.
  find: ({ meanings }) => ({
    texts: [],
    aliases: meanings.flatMap(({ otherReadings }) =>
      otherReadings.flatMap(({ about, quote }) =>
        about === 'message' && quote !== null ? [quote] : [],
      ),
    ),
    institution: null,
  }),
  sentence({ meanings }, locale) {
    const { oneSentence, outcomes } = localeToStrings(locale);
    return meanings
      .map((meaning) =>
        oneSentence.response(meaning.domain.title[locale], outcomes[meaning.outcome]),
      )
      .join(' ');
  },
  sections: responseToSections,
  table: (codes, locale) =>
    meaningsToGroups(
      codes.flatMap(({ meanings }) => meanings),
      locale,
    ),
  decode: ({ meanings }) =>
    meanings.map(({ message, domain, outcome: how, remedy, stage, openResult, ...answer }) => ({
      text: message,
      response: {
        domain: domain.id,
        outcome: how,
        remedy,
        money: {
          settlement: answer.settlement,
          nextCall: answer.nextCall,
          subject: stageToSubject(stage),
          openResult: openResult?.id ?? null,
        },
      },
    })),
  toDataRow(code) {
    const { kind, status, statusSince, meanings } = code;
    return {
      kind,
      code: code.code,
      status,
      statusSince,
      url: codeToUrl(code),
      meanings: meanings.map(meaningToData),
    };
  },
  toEntry: ({ meanings }) => ({
    meanings: meanings.map((meaning) => ({
      domain: meaning.domain.id,
      message: meaning.message,
      outcome: meaning.outcome,
      actor: meaning.remedy.actor,
      retry: meaning.remedy.retry,
      settlement: meaning.settlement,
      nextCall: meaning.nextCall,
      sameOrderId: meaning.sameOrderId,
      newOrderId: meaning.newOrderId,
      cause: meaning.cause,
    })),
  }),
  sets: SETS,
});
