/** A number between 0 and 1 that looks random and is always the same for the same count. */
export const scatter = (count: number): number => {
  const wave = Math.sin(count * 127.1 + 11.7) * 43758.5453;
  return wave - Math.floor(wave);
};
