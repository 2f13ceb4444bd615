const tableOffset = (font: Buffer, tag: string): number => {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const at = 12 + 16 * index;
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
};

const readSegments = (font: Buffer, at: number, points: Set<number>): void => {
  const segments = font.readUInt16BE(at + 6) / 2;
  for (let index = 0; index < segments; index++) {
    const end = font.readUInt16BE(at + 14 + 2 * index);
    const start = font.readUInt16BE(at + 16 + 2 * segments + 2 * index);
    for (let point = start; point <= end && point !== 0xffff; point++) points.add(point);
  }
};

const readGroups = (font: Buffer, at: number, points: Set<number>): void => {
  const groups = font.readUInt32BE(at + 12);
  for (let index = 0; index < groups; index++) {
    const group = at + 16 + 12 * index;
    const end = font.readUInt32BE(group + 4);
    for (let point = font.readUInt32BE(group); point <= end; point++) points.add(point);
  }
};

/** The code points a TrueType font can draw. The tracer draws a box for others without saying so. */
export const readCharacterMap = (font: Buffer): ReadonlySet<number> => {
  const table = tableOffset(font, 'cmap');
  const points = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
    const at = table + font.readUInt32BE(table + 8 + 8 * index);
    const format = font.readUInt16BE(at);
    if (format === 4) readSegments(font, at, points);
    if (format === 12) readGroups(font, at, points);
  }
  return points;
};
