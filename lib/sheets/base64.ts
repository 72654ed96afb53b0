/** So many bytes at once are safe to hand to a function as arguments. */
const atOnce = 0x2000;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += atOnce) {
    text += String.fromCharCode(...bytes.subarray(start, start + atOnce));
  }
  return btoa(text);
}

/** The bytes of a base64 text; null for anything else. */
export function fromBase64(value: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof value !== 'string') return null;
  try {
    return Uint8Array.from(atob(value), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
