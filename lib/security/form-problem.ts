/** Why a posted form is not worth handing on: it came from another site, or its fields cannot be read; null when it is. */
export async function formProblem(request: Request): Promise<'elsewhere' | 'unreadable' | null> {
  const type = request.headers.get('content-type') ?? '';
  const isPlain = type.startsWith('application/x-www-form-urlencoded');
  const origin = request.headers.get('origin');
  // A page without referrer sends "null": our comparing form does, the search, which posts parts, never.
  if (origin === 'null' ? !isPlain : isElsewhere(origin, request)) return 'elsewhere';
  if (isPlain) return null;
  // The framework answers parts it cannot read with 500, so they are read here first.
  return request
    .clone()
    .formData()
    .then(
      () => null,
      () => 'unreadable' as const,
    );
}

function isElsewhere(origin: string | null, { headers }: Request): boolean {
  if (origin === null) return false;
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
