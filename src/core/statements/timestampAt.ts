import { TICKS_PER_SECOND, type Tick } from '../kernel/tick';

const MS_PER_TICK = 1000 / TICKS_PER_SECOND;
const MS_PER_DAY = 86_400_000;
const WRITTEN =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d))$/;

/** Days since 1 March of the year 0, which puts the leap day last. After Howard Hinnant's days_from_civil. */
const daysFromDate = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear
  );
};

const dateFromDays = (days: number): readonly [year: number, month: number, day: number] => {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  ];
};

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/**
 * The moment of a tick in UTC with milliseconds. Done in whole numbers, since the core has no clock and no calendar.
 * @throws when `startedAt` is not an ISO 8601 moment with its zone; recordings are checked when they are read.
 */
export const timestampAt = (startedAt: string, tick: Tick): string => {
  const read = WRITTEN.exec(startedAt);
  if (read === null) throw new Error(`Invariant: "${startedAt}" is not a moment with its zone`);
  const part = (index: number): number => Number(read[index] ?? '0');
  const ms = Number((read[7] ?? '').padEnd(3, '0').slice(0, 3));
  const offsetMs = (part(9) * 60 + part(10)) * 60_000 * (read[8] === '-' ? -1 : 1);
  const ofDayMs = ((part(4) * 60 + part(5)) * 60 + part(6)) * 1000 + ms;
  const total =
    daysFromDate(part(1), part(2), part(3)) * MS_PER_DAY + ofDayMs - offsetMs + tick * MS_PER_TICK;
  const days = Math.floor(total / MS_PER_DAY);
  const left = total - days * MS_PER_DAY;
  const [year, month, day] = dateFromDays(days);
  const date = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  const hour = digits(Math.floor(left / 3_600_000), 2);
  const minute = digits(Math.floor(left / 60_000) % 60, 2);
  const second = digits(Math.floor(left / 1000) % 60, 2);
  return `${date}T${hour}:${minute}:${second}.${digits(left % 1000, 3)}Z`;
};
