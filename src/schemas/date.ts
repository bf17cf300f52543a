import { z } from 'astro/zod';

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Whether the parts name a day that the calendar has.
 * @example isCalendarDay(2024, 2, 30) // false
 */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function matchesCalendar(text: string, pattern: RegExp): boolean {
  const match = pattern.exec(text);
  return (
    match !== null && isCalendarDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))
  );
}

/** A day, `YYYY-MM-DD`. */
export const calendarDate = z
  .string()
  .refine((text) => matchesCalendar(text, CALENDAR_DATE), {
    error: 'is no date; write it as YYYY-MM-DD',
  })
  .meta({ description: 'A day, YYYY-MM-DD.' });

/** A day, a month or a year, as exactly as it is known: `2015-09-01`, `2002-12`, `1998`. */
export const partialDate = z
  .string()
  .refine((text) => matchesCalendar(text, PARTIAL_DATE), {
    error: 'is no date; write it as YYYY-MM-DD, YYYY-MM or YYYY',
  })
  .meta({ description: 'A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY.' });
