import { z } from 'zod';
import { unlessMissing } from './unlessMissing';

/** A day of the calendar, as text: without quotes some tools read it as a date and shift it by the time zone. */
export const dateSchema = z.iso.date({
  error: unlessMissing("A date is written year-month-day in quotes, like '2026-11-24'."),
});
