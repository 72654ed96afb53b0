import { drawSmaller } from '@/components/ui/draw-smaller';

/** Bigger pictures are drawn smaller before they are read: a code is made of few squares. */
const longestSide = 1_600;
/** How long the decoder may try again, in milliseconds; somebody waits for it. */
const timeLimitMs = 3_000;

/** What a picture gave: the text of its QR code, none found, or a browser that cannot read pictures. */
export type PictureText = { readonly text: string } | 'none' | 'cannot';

async function pixelsOf(picture: Blob): Promise<ImageData | null> {
  const image = await createImageBitmap(picture);
  const context = drawSmaller(image, image, longestSide);
  image.close();
  if (context === null) return null;
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

/**
 * Reads the QR code of a picture on this device; nothing is uploaded and no link in it is opened. The decoder is
 * fetched when the first picture is chosen.
 */
export async function readPicture(picture: Blob): Promise<PictureText> {
  if (typeof createImageBitmap !== 'function') return 'cannot';
  const { decodeQR } = await import('qr/decode.js');
  let pixels: ImageData | null;
  try {
    pixels = await pixelsOf(picture);
  } catch {
    return 'none';
  }
  if (pixels === null) return 'cannot';
  try {
    const { data, width, height } = pixels;
    return { text: decodeQR({ data, width, height }, { timeLimit: timeLimitMs, effort: 3 }) };
  } catch {
    return 'none';
  }
}
