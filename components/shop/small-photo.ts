import { drawSmaller } from '@/components/ui/draw-smaller';
import { largestPhoto } from '@/lib/sheets/photo-record';

/** A page of A4 stays legible at so many pixels along its longer side. */
const longestSide = 1600;
const qualities = [0.75, 0.5, 0.3] as const;

async function decoded(file: File): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = reject;
      image.src = address;
    });
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * A photo made small on this device, as JPEG of at most 1.5 MB: drawn anew, so that nothing the camera wrote beside the
 * picture, as the place, stays in it. Null for what is no picture.
 */
export async function smallPhoto(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const image = await decoded(file);
    const size = { width: image.naturalWidth, height: image.naturalHeight };
    const canvas = drawSmaller(image, size, longestSide)?.canvas;
    if (!canvas) return null;
    for (const quality of qualities) {
      const blob = await new Promise<Blob | null>((resolve) =>
        canvas.toBlob(resolve, 'image/jpeg', quality),
      );
      if (blob && blob.size <= largestPhoto)
        return new Uint8Array(await new Response(blob).arrayBuffer());
    }
    return null;
  } catch {
    return null;
  }
}
