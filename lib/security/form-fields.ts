const longestBody = 8_192;
/** A text of 2,000 characters as a form escapes it, nine bytes a Chinese character, and the answers beside it. */
export const longestTextBody = 24_000;

/** The fields of a posted form; none where more was sent than any form of ours holds, or the sender went away meanwhile. */
export async function formFields(
  request: Request,
  longest: number = longestBody,
): Promise<URLSearchParams> {
  if (Number(request.headers.get('content-length') ?? 0) > longest) return new URLSearchParams();
  const text = await request.text().catch(() => '');
  return new URLSearchParams(text.slice(0, longest));
}
