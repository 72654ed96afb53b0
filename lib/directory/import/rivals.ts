import type { Channel } from '../model/contact-point';
import { type Hosts, isOwnHost } from '../model/hosts';
import { lookalikeKey } from './names';

type Named = Pick<Channel, 'kind' | 'value' | 'display'>;

/** Whose channels they are. */
export interface ChannelsOf {
  readonly id: string;
  readonly channels: readonly Named[];
}

// Two real brands of fewer letters are alike by chance; yeepay and ysepay are alike and both are real.
const shortestTelling = 6;

/** The label a domain is known by: lakala of www.lakala.com.cn. */
function labelOf(host: string): string {
  const labels = host.split('.');
  const suffix = /^(?:com|net|org|gov|edu|ac)$/.test(labels.at(-2) ?? '') ? 2 : 1;
  return labels.at(-1 - suffix) ?? host;
}

function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  );
}

/** True when a reader would take one host for the other: look-alike letters, one slip, or the other's label inside it. */
export function isLookalikeHost(host: string, model: string): boolean {
  const [own, other] = [lookalikeKey(labelOf(host)), lookalikeKey(labelOf(model))];
  if (own === other) return true;
  if (Math.min(own.length, other.length) < shortestTelling) return false;
  return isOneSlipApart(own, other) || own.includes(other);
}

/**
 * Says whose channel this one is or imitates, or null. A domain that the list of reviewed hosts gives to its owner may
 * look like another's, for two real brands do; no other may.
 */
export function rivalOf(
  channel: Named,
  owner: string,
  all: readonly ChannelsOf[],
  hosts: Hosts,
): string | null {
  const { kind, value } = channel;
  const isReviewed = kind === 'website' && isOwnHost(value, owner, hosts);
  for (const { id, channels } of all) {
    if (id === owner) continue;
    const rival = channels.find((other) => {
      if (other.kind !== kind) return false;
      const [own, theirs] = [value.toLowerCase(), other.value.toLowerCase()];
      if (own === theirs) return true;
      if (kind === 'website') {
        const isBelow = own.endsWith(`.${theirs}`) || theirs.endsWith(`.${own}`);
        return isBelow || (!isReviewed && isLookalikeHost(own, theirs));
      }
      if (kind === 'appPackage')
        return own.startsWith(`${theirs}.`) || theirs.startsWith(`${own}.`);
      return kind !== 'smsSender' && lookalikeKey(own) === lookalikeKey(theirs);
    });
    if (rival !== undefined) return `${rival.value} of ${id}`;
  }
  return null;
}
