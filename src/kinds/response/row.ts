import { z } from 'astro/zod';
import { codeOf, lifecycle, type Status } from '../../schemas/code.ts';
import { slug } from '../../schemas/slug.ts';
import { dataBase, ownData, pages } from '../../schemas/data-row.ts';
import { calendarDate } from '../../schemas/date.ts';
import type { Domain } from '../../schemas/domain.ts';
import type { Field } from '../../schemas/field.ts';
import type { GuideEntry } from '../../schemas/guide.ts';
import {
  actor,
  outcome,
  remedyBasis,
  retry,
  stage,
  type Remedy,
  type Stage,
} from '../../schemas/remedy.ts';
import type { Operation } from '../../schemas/operation.ts';
import type { OpenResult } from '../../schemas/open-result.ts';
import { reach, type Reach } from '../../schemas/reading.ts';
import type { Source } from '../../schemas/source.ts';
import type { Cause } from '../../closed-lists.ts';
import type { Answer } from '../../shared/settlement.ts';
import { cause, step, stepAnswer, type Step } from '../../schemas/step.ts';
import { bilingual, type Bilingual } from '../../schemas/text.ts';
import { webAddress } from '../../schemas/web-address.ts';
import type { ManualPlace } from '../manual-places.ts';
import type { CausingField, JoinedReadings } from '../shelf.ts';

/**
 * A row of `content/codes/response/<domain>.yaml`: one meaning of a response code.
 * Its domain is the file it stands in.
 */
export const responseRow = z.strictObject({
  code: codeOf('response'),
  message: bilingual.meta({
    description: 'Korean: what the API sends, to the letter. English: a rendering by the Codebook.',
  }),
  outcome,
  remedy: slug.meta({ description: 'The id of what to do about it.' }),
  stage: stage.nullable().default(null).meta({
    description: 'Where in a payment it occurs, where that is not the stage of its domain.',
  }),
  alsoIn: slug
    .nullable()
    .default(null)
    .meta({ description: 'The other domain in which the same code has another meaning.' }),
  since: calendarDate.meta({ description: 'Since when the manual lists the code.' }),
  reaches: z.array(reach).default([]).meta({
    description: 'By which APIs and callbacks it can come, where a source names them.',
  }),
  ...lifecycle,
});
export type ResponseRow = z.infer<typeof responseRow>;

/** A row with the domain that its file names. */
export const responseEntry = z.strictObject({ ...responseRow.shape, domain: slug });
export type ResponseEntry = z.infer<typeof responseEntry>;

/** One meaning of a response code as data. */
export const meaningDataRow = z.strictObject({
  domain: slug.meta({ description: 'The id of its domain, the group that it stands in.' }),
  message: responseRow.shape.message,
  outcome,
  since: responseRow.shape.since,
  stage,
  actor: actor.nullable(),
  retry: retry.nullable(),
  ...stepAnswer,
  cause: cause.nullable(),
  advice: bilingual.meta({ description: 'What to do, in the words of the Codebook.' }),
  guide: pages
    .nullable()
    .meta({ description: 'Absolute addresses of the section of a guide that helps.' }),
  buyerMessage: bilingual
    .nullable()
    .meta({ description: 'A sentence that is safe to show to a buyer; null where none is due.' }),
  basis: remedyBasis,
  basisPage: webAddress
    .nullable()
    .meta({ description: 'The page of the manual that actor, retry and advice follow from.' }),
  ...ownData,
  absentFrom: z.array(slug).meta({
    description:
      'Ids of lists that select from one of its sources, such as what the APIs return, and leave it out.',
  }),
  reaches: z.array(z.strictObject(reach.shape)).meta({
    description: 'By which APIs and callbacks it can come, where a source names them.',
  }),
  steps: z.array(z.strictObject(step.shape)).min(1).meta({
    description:
      'What it means for the money by the API or callback that returned it. settlement, nextCall, sameOrderId and newOrderId are the safest of these.',
  }),
});

/** A response code as data: one meaning, or two. */
export const responseDataRow = z.strictObject({
  ...dataBase('response'),
  meanings: z
    .array(meaningDataRow)
    .min(1)
    .meta({ description: 'Its meanings; two where two domains use the same code.' }),
});

/** A remedy with the guide that helps, and where in a manual it is said. */
export type JoinedRemedy = Omit<Remedy, 'guide'> & {
  /** The section of a guide that helps, as `<group>/<guide>#<section>`, and the guide itself. */
  guide: { section: string; guide: GuideEntry } | null;
  /** Null where no manual says it. */
  place: ManualPlace | null;
};

/** A domain with what it names. */
export type JoinedDomain = Omit<Domain, 'fields' | 'guides'> & {
  /** Its place in the order of the site, from 0. */
  place: number;
  fields: readonly Field[];
  guides: readonly GuideEntry[];
};

/** Other response codes that are easily taken for a code. */
export interface Similar {
  codes: readonly ResponseCode[];
  /** How they differ; null where they say the same. */
  difference: Bilingual | null;
}

/** A way by which a code can come, with the API or callback itself. */
export type JoinedReach = Omit<Reach, 'operation'> & { operation: Operation };

/** A step with the API or callback itself, and the manual it follows from. */
export type JoinedStep = Omit<Step, 'operation' | 'source'> & {
  /** Null for any operation that no other step is about. */
  operation: Operation | null;
  source: Source | null;
  /** Where in a manual it is said; null where that is no manual. */
  place: ManualPlace | null;
};

/** One meaning of a response code, with its domain, what to do about it, and where it occurs. */
export interface Meaning
  extends Omit<ResponseEntry, 'domain' | 'remedy' | 'stage' | 'reaches'>, JoinedReadings, Answer {
  domain: JoinedDomain;
  remedy: JoinedRemedy;
  stage: Stage;
  /** Who caused it; null where that is not known, for the reason that follows. */
  cause: Cause | null;
  causeUnknown: Bilingual | null;
  /** What it means for the money by the operation that returned it. */
  steps: readonly [JoinedStep, ...JoinedStep[]];
  /** What to do when its result is not known; null where nothing is open. */
  openResult: OpenResult | null;
  /** The codes that send the same message, and those that look like its code. */
  similar: readonly Similar[];
  /** By which APIs and callbacks it can come, with the operations themselves. */
  reaches: readonly JoinedReach[];
  /** The APIs and callbacks of which there is a test body with it. */
  bodies: readonly Operation[];
  /** The selections of its lists that leave it out. */
  absences: readonly Source[];
}

/** A response code: one meaning, or two in different domains. */
export interface ResponseCode {
  kind: 'response';
  code: string;
  status: Status;
  statusSince: string | null;
  meanings: readonly [Meaning, ...Meaning[]];
  /** The fields that bring it when they are wrong. */
  causedBy: readonly CausingField[];
}
