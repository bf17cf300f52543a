import { z } from 'astro/zod';
import { slug } from './slug.ts';
import { partialDate } from './date.ts';
import { bilingual } from './text.ts';

/** The groups of limits, in the order in which a page shows them. */
export const LIMIT_GROUPS = [
  'hosts',
  'addresses',
  'versions',
  'timeouts',
  'periods',
  'amounts',
  'lengths',
] as const;
export const limitGroup = z.enum(LIMIT_GROUPS).meta({
  description:
    'hosts: names of the gateway’s servers. addresses: their IP addresses. versions: the protocols that they need. timeouts: how long one side waits for the other. periods: how long something is possible or valid. amounts: from or up to which sum. lengths: how long a field may be.',
});
export type LimitGroup = z.infer<typeof limitGroup>;

/** Who opens a connection. */
export const DIRECTIONS = ['outbound', 'inbound', 'browser'] as const;
export const direction = z.enum(DIRECTIONS).meta({
  description:
    'outbound: the merchant’s server calls NICEPAY. inbound: NICEPAY calls the merchant’s server. browser: the buyer’s browser calls NICEPAY.',
});
export type Direction = z.infer<typeof direction>;

/** Which of the two environments a limit belongs to. */
export const ENVIRONMENTS = ['live', 'sandbox'] as const;
export const environment = z
  .enum(ENVIRONMENTS)
  .meta({ description: 'live: real payments. sandbox: the test environment.' });
export type Environment = z.infer<typeof environment>;

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';

/** How the value of a limit is written, group by group. A new group adds its line here. */
const VALUE_SHAPES: Record<LimitGroup, RegExp> = {
  hosts: /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/,
  addresses: new RegExp(`^${OCTET}(?:\\.${OCTET}){3}(?:/(?:3[0-2]|[12]?\\d))?$`),
  versions: /^TLS \d\.\d$/,
  timeouts: /^[1-9]\d*$/,
  periods: /^[1-9]\d*$/,
  amounts: /^[1-9]\d{0,2}(?:,\d{3})*$/,
  lengths: /^[1-9]\d*$/,
};

/** In what a number is counted. */
export const UNITS = [
  'seconds',
  'minutes',
  'hours',
  'days',
  'business-days',
  'years',
  'won',
  'bytes',
] as const;
export type Unit = (typeof UNITS)[number];

/** The units of a group; none where its values are written in full. */
const GROUP_UNITS: Record<LimitGroup, readonly Unit[]> = {
  hosts: [],
  addresses: [],
  versions: [],
  timeouts: ['seconds'],
  periods: ['minutes', 'hours', 'days', 'business-days', 'years'],
  amounts: ['won'],
  lengths: ['bytes'],
};

/** What one source says of a limit. */
export const reading = z.strictObject({
  source: slug.meta({ description: 'The id of the source.' }),
  page: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.md$/, { error: 'is no page of a manual' })
    .meta({ description: 'The page of the source.' }),
  section: z
    .string()
    .min(1)
    .meta({ description: 'The anchor of the section on that page: 방화벽-정책.' }),
  date: partialDate.nullable().meta({
    description: 'The date of that text, as exactly as it is known; null when it is not.',
  }),
  value: z.string().min(1).nullable().default(null).meta({
    description: 'What this source says, to the letter, where it is not the value of the row.',
  }),
  note: bilingual
    .nullable()
    .default(null)
    .meta({ description: 'What else this source says differently, in the words of the Codebook.' }),
});
export type Reading = z.infer<typeof reading>;

/**
 * An entry of `content/limits.yaml`: one number, address or name that an integration depends on. It
 * stands here alone; advice links to the guide that shows it.
 */
export const limit = z
  .strictObject({
    id: slug,
    group: limitGroup,
    what: bilingual.meta({ description: 'What it is the limit or the address of.' }),
    value: z.string().min(1).meta({
      description: 'The value of the newest reading that has one, without its unit.',
    }),
    unit: z
      .enum(UNITS)
      .nullable()
      .default(null)
      .meta({ description: 'In what the value is counted; null where it is written in full.' }),
    direction: direction
      .nullable()
      .default(null)
      .meta({ description: 'Who opens the connection; null where there is none.' }),
    port: z
      .int()
      .min(1)
      .max(65_535)
      .nullable()
      .default(null)
      .meta({ description: 'The TCP port; null where no source names one.' }),
    environment: environment
      .nullable()
      .default(null)
      .meta({ description: 'The environment; null where the sources make no difference.' }),
    note: bilingual
      .nullable()
      .default(null)
      .meta({ description: 'What a reader must know, in the words of the Codebook.' }),
    readings: z
      .array(reading)
      .min(1)
      .meta({ description: 'What each source says, the newest first.' }),
  })
  .superRefine(({ group, value, unit, readings }, context) => {
    const units = GROUP_UNITS[group];
    if (unit === null ? units.length > 0 : !units.includes(unit)) {
      context.addIssue({
        code: 'custom',
        message: `has the unit ${unit ?? 'null'}, which is none of the group "${group}"; ${units.length === 0 ? 'remove it' : `write ${units.join(' or ')}`}`,
        params: { whole: true },
      });
    }
    const values = [value, ...readings.flatMap((entry) => entry.value ?? [])];
    for (const text of values.filter((candidate) => !VALUE_SHAPES[group].test(candidate))) {
      context.addIssue({
        code: 'custom',
        message: `has the value "${text}", which is none of the group "${group}"; correct it`,
        params: { whole: true },
      });
    }
    const [newest] = readings;
    if (newest !== undefined && newest.value !== null) {
      context.addIssue({
        code: 'custom',
        message:
          'has another value than its newest reading; take that value for the row, and name the old one at the older reading',
        params: { whole: true },
      });
    }
    if (readings.some((entry) => entry.value === value)) {
      context.addIssue({
        code: 'custom',
        message: 'repeats its value at a reading; remove value from that reading',
        params: { whole: true },
      });
    }
  });
export type Limit = z.infer<typeof limit>;
