const EVERY_S = 4.2;
const CLOSE_S = 0.07;
const HOLD_S = 0.04;
const OPEN_S = 0.14;

/** A number between 0 and 1 that looks random and is always the same for the same count. */
export const scatter = (count: number): number => {
  const wave = Math.sin(count * 127.1 + 11.7) * 43758.5453;
  return wave - Math.floor(wave);
};

/** How far the lids are shut, 0 to 1: a blink in every span of about four seconds, never at the same moment of it. */
export const blinkAt = (seconds: number): number => {
  const count = Math.floor(seconds / EVERY_S);
  const at = seconds - count * EVERY_S - 0.4 - scatter(count) * (EVERY_S - 1);
  if (at < 0 || at > CLOSE_S + HOLD_S + OPEN_S) return 0;
  if (at < CLOSE_S) return at / CLOSE_S;
  return at < CLOSE_S + HOLD_S ? 1 : (CLOSE_S + HOLD_S + OPEN_S - at) / OPEN_S;
};
