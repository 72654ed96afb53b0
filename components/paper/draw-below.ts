const margin = 40;
const titleSize = 40;
const textSize = 40;
const lineHeight = 1.4;
const family = 'system-ui, "Noto Sans SC", "PingFang SC", sans-serif';

/** Breaks a text where it no longer fits; between any two characters, as Chinese allows, so a number may be broken only where it alone is too long. */
function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\w+*.-]+|./gu) ?? []) {
    if (line !== '' && widthOf(line + piece) > width) {
      lines.push(line);
      line = '';
    }
    if (line !== '' || piece !== ' ') line += piece;
  }
  return [...lines, line];
}

/**
 * A picture with a title and lines of text written below it, as PNG; made on this device, nothing is sent. Null where
 * the browser cannot draw.
 */
export function drawBelow(
  picture: HTMLImageElement,
  title: string,
  texts: readonly string[],
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const width = picture.naturalWidth;
  const measure = canvas.getContext('2d');
  if (!measure || width === 0) return Promise.resolve(null);
  const widthOf = (text: string) => measure.measureText(text).width;
  measure.font = `bold ${titleSize}px ${family}`;
  const heads = linesOf(title, width - 2 * margin, widthOf);
  measure.font = `${textSize}px ${family}`;
  const lines = texts.flatMap((text) => linesOf(text, width - 2 * margin, widthOf));
  const step = textSize * lineHeight;
  canvas.width = width;
  canvas.height = picture.naturalHeight + (heads.length + lines.length) * step + 2 * margin;
  // Setting its size clears a canvas, its font included.
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0);
  pen.fillStyle = '#000000';
  pen.fillRect(margin, picture.naturalHeight, width - 2 * margin, 6);
  [...heads, ...lines].forEach((line, place) => {
    pen.font = `${place < heads.length ? 'bold ' : ''}${textSize}px ${family}`;
    pen.fillText(line, margin, picture.naturalHeight + margin + (place + 0.8) * step);
  });
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
