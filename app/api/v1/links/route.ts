import type { z } from 'zod';
import { knownDomains } from '@/lib/check/known-domains';
import { withdrawnHost } from '@/lib/check/known-withdrawn';
import { channelsNamed } from '@/lib/check/official-channels';
import { trustStateFor } from '@/lib/directory/model/trust';
import { compareHost } from '@/lib/links/compare-host';
import { readLinks } from '@/lib/links/read-links';
import { fleetingAnswer } from '../answer/open-answer';
import { directoryRoute, openRoute } from '../answer/open-route';
import { refuseToRead } from '../answer/other-methods';
import { postedParameters } from '../answer/posted-parameters';
import { withdrawnAnswer } from '../answer/withdrawn';
import { linksBodySchema, type linksSchema } from './schema';

export { askingOptions as OPTIONS } from '../answer/other-methods';
export { refuseToRead as DELETE, refuseToRead as PATCH, refuseToRead as PUT };

export const dynamic = 'force-dynamic';

type Comparison = z.infer<typeof linksSchema>['links'][number]['comparison'];

/** Finds the links in a posted text, or the app or account that it names, and compares them. Nothing of it is kept or logged, and only hosts are repeated. */
export const POST = directoryRoute(async (request, directory) => {
  const asked = await postedParameters(request, linksBodySchema);
  if (asked instanceof Response) return asked;
  const domains = knownDomains(directory, 'zh');
  const comparisonOf = (host: string | null): Comparison => {
    if (host === null) return null;
    const compared = compareHost(host, domains, asked.claimed);
    if (compared.relation === 'notListed') return { relation: compared.relation };
    const { institutionId: institution, domain: official } = compared.official;
    return compared.relation === 'listed'
      ? { relation: compared.relation, institution, official }
      : { relation: compared.relation, institution, official, by: compared.by };
  };
  const links = readLinks(asked.text).map(({ start, end, host, domain, findings }) => {
    const comparison = comparisonOf(host);
    const withdrawn =
      host === null || comparison?.relation === 'listed'
        ? null
        : withdrawnAnswer(directory, (points) => withdrawnHost(host, points));
    return { start, end, host, domain, findings: [...findings], comparison, withdrawn };
  });
  const named = channelsNamed(asked.text, directory, 'zh');
  const channels = named.map(({ institution, channel }) => {
    const { kind, value } = channel;
    return { institution, kind, value, trustState: trustStateFor(channel, directory.today) };
  });
  return fleetingAnswer({ channels, links } satisfies z.infer<typeof linksSchema>);
});

/** An address is no place for what somebody was sent. */
export const GET = openRoute(refuseToRead);
