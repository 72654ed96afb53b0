/** Where proxy.ts leaves a posted form for the page that answers it; what a visitor sends under this name is dropped. */
export const postedFormHeader = 'x-posted-form';

/** Writes the fields of a form as a header can hold them. */
export function headerOf(fields: URLSearchParams): string {
  // Not as an address escapes them: that is nine bytes a Chinese character.
  return Buffer.from(JSON.stringify([...fields])).toString('base64url');
}

/** Reads them back. */
export function postedFields(header: string): URLSearchParams {
  return new URLSearchParams(JSON.parse(Buffer.from(header, 'base64url').toString()));
}
