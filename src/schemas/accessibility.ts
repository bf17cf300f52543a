import { z } from 'astro/zod';
import { calendarDate } from './date.ts';
import { slug } from './slug.ts';
import { bilingual } from './text.ts';

/** An entry of `content/evidence.yaml`: how a criterion is met, or why it does not apply, and the tests of that. */
export const evidence = z.strictObject({
  id: slug,
  result: z.enum(['met', 'not-applicable']).meta({ description: 'What was found.' }),
  how: bilingual.meta({ description: 'How the site meets it, or why it does not apply; ours.' }),
  tests: z
    .array(z.string().min(1))
    .meta({ description: 'Names of tests that show it; none where it was looked at alone.' }),
});
export type Evidence = z.infer<typeof evidence>;

/** An entry of `content/criteria.yaml`: an item of a standard, by the number and name that the standard gives it. */
export const criterion = z.strictObject({
  id: slug,
  standard: z.enum(['wcag', 'kwcag']).meta({ description: 'WCAG 2.2 or the Korean KWCAG 2.2.' }),
  number: z
    .string()
    .regex(/^\d(?:\.\d{1,2}){2}$/, { error: 'is no number of a criterion; write it like 1.4.3' }),
  level: z
    .enum(['A', 'AA'])
    .nullable()
    .default(null)
    .meta({ description: 'The level in WCAG; the Korean standard has none.' }),
  name: z.string().min(1).meta({ description: 'The name in the standard, in its language.' }),
  evidence: z.array(slug).min(1).meta({ description: 'Ids of what shows it.' }),
});
export type Criterion = z.infer<typeof criterion>;

/** The entry of `content/audits.yaml`: the last run of a tool over the site, written by `npm run accessibility`. */
export const audit = z.strictObject({
  id: slug,
  date: calendarDate.meta({ description: 'The day of the run.' }),
  tool: z.string().min(1).meta({ description: 'The tool with its version.' }),
  browser: z.string().min(1).meta({ description: 'The browser with its version.' }),
  rules: z.array(z.string()).min(1).meta({ description: 'The sets of rules that were asked.' }),
  pages: z.int().positive().meta({ description: 'How many pages were looked at.' }),
  looks: z.array(z.string()).min(1).meta({ description: 'The widths and colours.' }),
  findings: z.int().nonnegative().meta({ description: 'How many violations were found.' }),
});
export type Audit = z.infer<typeof audit>;
