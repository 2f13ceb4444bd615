import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';

const HUNDREDTHS_PER_TICK = 100 / TICKS_PER_SECOND;

/** An ISO 8601 duration in hours, minutes and seconds (`PT0S`, `PT6M12.5S`); never in days, which have no fixed length. */
export const durationOf = (ticks: Tick): string => {
  const hundredths = ticks * HUNDREDTHS_PER_TICK;
  const seconds = Math.floor(hundredths / 100) % 60;
  const minutes = Math.floor(hundredths / 6_000) % 60;
  const hours = Math.floor(hundredths / 360_000);
  const rest = hundredths % 100;
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
  const parts = [
    hours > 0 ? `${hours}H` : '',
    minutes > 0 ? `${minutes}M` : '',
    seconds > 0 || rest > 0 ? `${seconds}${decimals}S` : '',
  ].join('');
  return `PT${parts === '' ? '0S' : parts}`;
};
