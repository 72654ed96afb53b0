import type { z } from 'zod';
import { readText } from '@/lib/intake/read';
import { fleetingAnswer } from '../answer/open-answer';
import { openRoute } from '../answer/open-route';
import { refuseToRead } from '../answer/other-methods';
import { postedParameters } from '../answer/posted-parameters';
import { readBodySchema, type readingSchema } from './schema';

export { askingOptions as OPTIONS } from '../answer/other-methods';
export { refuseToRead as DELETE, refuseToRead as PATCH, refuseToRead as PUT };

export const dynamic = 'force-dynamic';

/** Says what a posted text says. Nothing of it is kept, logged or repeated. */
export const POST = openRoute(async (request) => {
  const asked = await postedParameters(request, readBodySchema);
  if (asked instanceof Response) return asked;
  const { kind, mentions, numbers, links, amounts, times } = readText(asked.text);
  const places = numbers.map(({ start, end, numberClass }) => ({ start, end, numberClass }));
  return fleetingAnswer({
    kind,
    mentions: [...mentions],
    numbers: places,
    links: links.map(({ start, end, host, findings }) => {
      return { start, end, host, findings: [...findings] };
    }),
    amounts: [...amounts],
    times: [...times],
  } satisfies z.infer<typeof readingSchema>);
});

/** An address is no place for what somebody wrote. */
export const GET = openRoute(refuseToRead);
