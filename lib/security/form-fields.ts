const longestBody = 8_192;

/** The fields of a posted form; none where more was sent than any form of ours holds, or the sender went away meanwhile. */
export async function formFields(request: Request): Promise<URLSearchParams> {
  if (Number(request.headers.get('content-length') ?? 0) > longestBody)
    return new URLSearchParams();
  const text = await request.text().catch(() => '');
  return new URLSearchParams(text.slice(0, longestBody));
}
