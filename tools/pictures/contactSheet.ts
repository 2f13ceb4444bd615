import sharp from 'sharp';

const GAP = 6;

/** How pictures are laid out; sizes in pixels. */
export type SheetLayout = {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
};
const VIEWS: SheetLayout = { columns: 3, width: 640, height: 400 };

const label = (text: string, width: number): Buffer =>
  Buffer.from(
    `<svg width="${width}" height="24"><rect width="${text.length * 9 + 12}" height="22" fill="#000a"/><text x="6" y="16" font-family="sans-serif" font-size="14" fill="#fff">${text}</text></svg>`,
  );

/** Pictures laid out in rows, each with its name. */
export const contactSheet = async (
  pictures: readonly { readonly name: string; readonly png: Buffer }[],
  { columns, width, height }: SheetLayout = VIEWS,
): Promise<Buffer> => {
  const rows = Math.ceil(pictures.length / columns);
  const tiles = await Promise.all(
    pictures.map(async ({ name, png }, index) => ({
      input: await sharp(png)
        .resize({ width, height })
        .composite([{ input: label(name, width), left: 0, top: 0 }])
        .png()
        .toBuffer(),
      left: (index % columns) * (width + GAP),
      top: Math.floor(index / columns) * (height + GAP),
    })),
  );
  return sharp({
    create: {
      width: columns * (width + GAP) - GAP,
      height: rows * (height + GAP) - GAP,
      channels: 3,
      background: '#ffffff',
    },
  })
    .composite(tiles)
    .png()
    .toBuffer();
};
