import { hostForm, sharedSuffixes } from '../import/channel-check';
import { isLookalikeHost } from '../import/rivals';
import { isAgentAddress } from '../model/agent-hosts';
import { listedAbove, type ReviewedHost } from '../model/hosts';
import type { Institution } from '../model/institution';
import type { HostBook, WithdrawnHost } from '../store/host-book';
import type { ProposedHost } from '../store/statement';

const governmentName = /(?:^|\.)gov\.cn$/;

/** Whose a host is, as a word: an institution's id, else what runs it. */
export function ownerIn(entry: ReviewedHost): string {
  return 'of' in entry ? entry.of : entry.runBy;
}

function faultsOfName({ host, runBy }: ReviewedHost): string[] {
  if (!hostForm.test(host)) {
    return [
      `Expected a host in plain small letters, without https:// or a path, got "${host}". Copy it from the address.`,
    ];
  }
  if (sharedSuffixes.test(host)) {
    return [
      `Expected a host below which everything is its own, got ${host}, where anybody may register. Name the domain itself.`,
    ];
  }
  if (isAgentAddress(`https://${host}/`)) {
    return [`${host} belongs to an agent or a copier: nothing there proves a number.`];
  }
  if (governmentName.test(host) === (runBy === 'authority')) return [];
  const expected = runBy === 'authority' ? 'a host below gov.cn for' : 'no gov.cn host for';
  return [`Expected ${expected} ${runBy}, got ${host}.`];
}

function faultsOfOwner(entry: ReviewedHost, all: readonly Institution[]): string[] {
  if (!('of' in entry)) return [];
  const owner = all.find(({ id }) => id === entry.of);
  if (owner === undefined) return [`There is no institution ${entry.of}.`];
  if ((owner.kind === 'bank') === (entry.runBy === 'bank')) return [];
  return [
    `${entry.of} is ${owner.kind === 'bank' ? 'a bank' : 'no bank'}: expected run by ${owner.kind === 'bank' ? 'bank' : 'institution'}, got ${entry.runBy}.`,
  ];
}

function isBelow(address: string, host: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && (hostname === host || hostname.endsWith(`.${host}`));
}

/** Finds a reason that is none, or a page that cannot show it. */
function faultsOfReason({ entry, basis, page, reason }: ProposedHost): string[] {
  const { host, runBy } = entry;
  const said = reason.trim() === '' ? ['Say in a sentence how one sees whose host it is.'] : [];
  const isOwned = runBy === 'institution' || runBy === 'bank';
  const fits = {
    register: isOwned,
    declaration: isOwned,
    government: runBy === 'authority',
    press: runBy === 'publisher',
  };
  if (!fits[basis])
    return [...said, `The reason ${basis} says nothing about ${runBy}: choose another.`];
  if (!URL.canParse(page)) {
    return [...said, `Expected the address of the page that shows it, got "${page}".`];
  }
  const stands = basis === 'register' ? isBelow(page, 'gov.cn') : isBelow(page, host);
  const place = basis === 'register' ? 'a gov.cn host' : host;
  return stands
    ? said
    : [...said, `Expected an https page on ${place} that shows it, got ${page}.`];
}

function faultsOfPlace(
  entry: ReviewedHost,
  { listed, proposals }: HostBook,
  own: string | null,
): string[] {
  const { host } = entry;
  const above = listedAbove(host, listed);
  const below = listed.find(
    (one) => one.host.endsWith(`.${host}`) && ownerIn(one) !== ownerIn(entry),
  );
  const waiting = proposals.find(
    (one) => one.id !== own && one.state === 'open' && one.host.entry.host === host,
  );
  return [
    ...(above === undefined
      ? []
      : [`${host} is reviewed already: ${above.host} of ${ownerIn(above)}.`]),
    ...(below === undefined
      ? []
      : [`${below.host} below it is ${ownerIn(below)}'s: ${host} is not one owner's alone.`]),
    ...(waiting === undefined ? [] : [`${host} was proposed by ${waiting.by} and waits.`]),
  ];
}

/** Finds every reason why a host cannot be listed; `own` is the proposal it comes from, once there is one. */
export function hostFaults(
  proposed: ProposedHost,
  all: readonly Institution[],
  book: HostBook,
  own: string | null,
): string[] {
  const { entry } = proposed;
  const name = faultsOfName(entry);
  return [
    ...name,
    ...faultsOfOwner(entry, all),
    ...(name.length === 0 ? faultsOfReason(proposed) : []),
    ...faultsOfPlace(entry, book, own),
  ];
}

/** Says why a host cannot be withdrawn; null when it can. */
export function withdrawalFault(
  { host, reason }: { readonly host: string; readonly reason: string },
  { listed }: HostBook,
): string | null {
  const others = listed.filter((one) => one.host !== host);
  if (others.length === listed.length) return `${host} is not on the list.`;
  const above = listedAbove(host, others);
  if (above !== undefined) return `${host} lies below ${above.host}: withdraw that one first.`;
  return reason.trim() === '' ? 'Say in a sentence what you saw.' : null;
}

/** What asks for a second look at a proposed host: what it resembles, and that it counted once. */
export interface HostCautions {
  readonly lookalikes: readonly ReviewedHost[];
  readonly withdrawn: WithdrawnHost | null;
}

/** Finds what a reviewer should be told before he says whose a host is. */
export function hostCautions(
  { entry }: ProposedHost,
  { listed, withdrawn }: HostBook,
): HostCautions {
  const others = listed.filter((one) => !one.host.includes('/') && ownerIn(one) !== ownerIn(entry));
  return {
    lookalikes: others.filter((one) => isLookalikeHost(entry.host, one.host)),
    withdrawn: withdrawn.find((one) => one.entry.host === entry.host) ?? null,
  };
}
