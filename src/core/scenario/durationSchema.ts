import { z } from 'zod';
import { durationTicks } from './durationTicks';
import { unlessMissing } from './unlessMissing';

const asClock = /^\d+:\d\d$/;

/** A stretch of time with its unit. Clock notation is refused, since 1:30 could be hours or minutes. */
export const durationSchema = z
  .string({ error: unlessMissing('A time needs its unit: write 30s, 8min or 1min 30s.') })
  .superRefine((written, context) => {
    if (durationTicks(written) !== null) return;
    const why = asClock.test(written) ? ' (1:30 could be hours or minutes)' : '';
    const unit = /^\d+$/.test(written.trim())
      ? 'A time needs its unit'
      : `"${written}" is not a time`;
    context.addIssue({ code: 'custom', message: `${unit}: write 30s, 8min or 1min 30s${why}.` });
  });
