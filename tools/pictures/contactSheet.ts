import sharp from 'sharp';

const COLUMNS = 3;
const TILE = { width: 640, height: 400 };
const GAP = 6;

const label = (text: string): Buffer =>
  Buffer.from(
    `<svg width="${TILE.width}" height="24"><rect width="${text.length * 9 + 12}" height="22" fill="#000a"/><text x="6" y="16" font-family="sans-serif" font-size="14" fill="#fff">${text}</text></svg>`,
  );

/** Pictures laid out in rows of three, each with its name. */
export const contactSheet = async (
  pictures: readonly { readonly name: string; readonly png: Buffer }[],
): Promise<Buffer> => {
  const rows = Math.ceil(pictures.length / COLUMNS);
  const tiles = await Promise.all(
    pictures.map(async ({ name, png }, index) => ({
      input: await sharp(png)
        .resize(TILE)
        .composite([{ input: label(name), left: 0, top: 0 }])
        .png()
        .toBuffer(),
      left: (index % COLUMNS) * (TILE.width + GAP),
      top: Math.floor(index / COLUMNS) * (TILE.height + GAP),
    })),
  );
  return sharp({
    create: {
      width: COLUMNS * (TILE.width + GAP) - GAP,
      height: rows * (TILE.height + GAP) - GAP,
      channels: 3,
      background: '#ffffff',
    },
  })
    .composite(tiles)
    .png()
    .toBuffer();
};
