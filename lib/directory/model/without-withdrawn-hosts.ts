import { reviewedHostOf } from './hosts';
import type { Institution } from './institution';

interface Linked {
  readonly url: string | null;
}

function isOn(address: string, withdrawn: readonly string[]): boolean {
  const hosts = withdrawn.map((host) => ({ host, runBy: 'publisher' }) as const);
  return reviewedHostOf(address, hosts) !== undefined;
}

/**
 * Gives an institution without a link to a host that reviewers withdrew, and without what it says of itself there: somebody else
 * may hold the host by now. Called when the directory is read to be shown; what is stored stays as it was published.
 */
export function withoutWithdrawnHosts(institution: Institution): Institution {
  const { withdrawnHosts = [] } = institution;
  if (withdrawnHosts.length === 0) return institution;
  const stands = ({ url }: Linked) => url === null || !isOn(url, withdrawnHosts);
  const unlinked = <T extends Linked>(page: T): T => (stands(page) ? page : { ...page, url: null });
  const { website, hotlines, channels, verifications, statements, warnings } = institution;
  return {
    ...institution,
    website: website === null || stands(website) ? website : null,
    hotlines: hotlines.map(({ directionQuotes, ...hotline }) => ({
      ...hotline,
      evidence: hotline.evidence.map(unlinked),
      directionEvidence: hotline.directionEvidence && unlinked(hotline.directionEvidence),
      ...(directionQuotes === undefined ? {} : { directionQuotes: directionQuotes.map(unlinked) }),
    })),
    channels: channels.map((one) => ({ ...one, evidence: one.evidence.map(unlinked) })),
    verifications: verifications.filter(({ evidence }) => stands(evidence)),
    statements: statements.filter(({ evidence }) => stands(evidence)),
    warnings: warnings.map(unlinked),
  };
}
