import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { PictureNode } from './picture-node';
import { pictureWidth } from './picture-of';

/** Noto Sans SC, SIL Open Font License 1.1; the folder stands beside the server in a build as in a checkout. */
const fontFolder = 'node_modules/@fontsource/noto-sans-sc/files';

async function font(weight: 400 | 700) {
  const file = `noto-sans-sc-chinese-simplified-${weight}-normal.woff`;
  const data = await readFile(join(/* turbopackIgnore: true */ process.cwd(), fontFolder, file));
  return { name: 'Noto Sans SC', weight, style: 'normal' as const, data };
}

type Fonts = Awaited<ReturnType<typeof font>>[];
let fonts: Promise<Fonts> | undefined;

/** The fonts, read once; a failed reading is tried again. */
function readFonts(): Promise<Fonts> {
  fonts ??= Promise.all([font(400), font(700)]).catch((error) => {
    fonts = undefined;
    throw error;
  });
  return fonts;
}

/** Black, white, the colour of the level and one shade between; more effort takes twice the time and saves nothing. */
const palette = { palette: true, colours: 4, dither: 0, compressionLevel: 9, effort: 1 };

/** Draws a picture as PNG with few colours; its letters become outlines first, so no font has to be installed. */
export async function draw(picture: PictureNode): Promise<Buffer> {
  const outlines = await satori(picture as unknown as Parameters<typeof satori>[0], {
    width: pictureWidth,
    fonts: await readFonts(),
  });
  return sharp(Buffer.from(outlines), { unlimited: false }).png(palette).toBuffer();
}
