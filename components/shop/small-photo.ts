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
    const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const pen = canvas.getContext('2d');
    if (!pen || canvas.width === 0 || canvas.height === 0) return null;
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
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
