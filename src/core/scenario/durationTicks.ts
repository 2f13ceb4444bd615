import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';

const pattern = /^(?:(\d{1,3})h)? ?(?:(\d{1,4})min)? ?(?:(\d{1,6}(?:\.\d{1,3})?)s)?$/;

/** `1min 30s` in ticks; null when it is not a time with its unit. */
export const durationTicks = (written: string): Tick | null => {
  const trimmed = written.trim();
  const match = pattern.exec(trimmed);
  if (match === null || trimmed === '') return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Math.round(
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * TICKS_PER_SECOND,
  );
};
