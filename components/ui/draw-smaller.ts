/**
 * Draws a picture onto a canvas, on white, its longer side at most `longestSide` pixels; never larger than it is. Into
 * `canvas` where one is given. Null for a picture without a size, or where the browser draws none.
 */
export function drawSmaller(
  image: CanvasImageSource,
  { width, height }: { readonly width: number; readonly height: number },
  longestSide: number,
  canvas = document.createElement('canvas'),
): CanvasRenderingContext2D | null {
  const scale = Math.min(1, longestSide / Math.max(width, height, 1));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || canvas.width === 0 || canvas.height === 0) return null;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return context;
}
