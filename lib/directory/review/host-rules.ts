import { hostForm, sharedSuffixes } from '../import/channel-check';
import { isLookalikeHost } from '../import/rivals';
import { isAgentAddress } from '../model/agent-hosts';
import type { FaultCode, FieldFault } from '../model/field-fault';
import { listedAbove, type ReviewedHost } from '../model/hosts';
import type { Institution } from '../model/institution';
import type { HostBook, WithdrawnHost } from '../store/host-book';
import type { ProposedHost } from '../store/statement';

const governmentName = /(?:^|\.)gov\.cn$/;

/** Whose a host is, as a word: an institution's id, else what runs it. */
export function ownerIn(entry: ReviewedHost): string {
  return 'of' in entry ? entry.of : entry.runBy;
}

/** What is wrong with a proposed host, as a line and by field. */
export interface HostFault extends FieldFault {
  readonly line: string;
}

function faultsOfName({ host, runBy }: ReviewedHost): HostFault[] {
  const fault = (code: FaultCode, line: string): HostFault[] => [{ code, arrived: host, line }];
  if (!hostForm.test(host)) {
    return fault(
      'hostForm',
      `Expected a host in plain small letters, without https:// or a path, got "${host}". Copy it from the address.`,
    );
  }
  if (sharedSuffixes.test(host)) {
    return fault(
      'hostShared',
      `Expected a host below which everything is its own, got ${host}, where anybody may register. Name the domain itself.`,
    );
  }
  if (isAgentAddress(`https://${host}/`)) {
    return fault(
      'hostAgent',
      `${host} belongs to an agent or a copier: nothing there proves a number.`,
    );
  }
  if (governmentName.test(host) === (runBy === 'authority')) return [];
  const expected = runBy === 'authority' ? 'a host below gov.cn for' : 'no gov.cn host for';
  return fault('hostGovernment', `Expected ${expected} ${runBy}, got ${host}.`);
}

function faultsOfOwner(entry: ReviewedHost, all: readonly Institution[]): HostFault[] {
  if (!('of' in entry)) return [];
  const { of: arrived, runBy } = entry;
  const owner = all.find(({ id }) => id === arrived);
  if (owner === undefined) {
    return [{ code: 'noOwner', arrived, line: `There is no institution ${arrived}.` }];
  }
  const isBank = owner.kind === 'bank';
  if (isBank === (runBy === 'bank')) return [];
  const [is, expected] = isBank ? ['a bank', 'bank'] : ['no bank', 'institution'];
  const line = `${arrived} is ${is}: expected run by ${expected}, got ${runBy}.`;
  return [{ code: 'bank', arrived, line }];
}

function isBelow(address: string, host: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && (hostname === host || hostname.endsWith(`.${host}`));
}

/** Finds a reason that is none, or a page that cannot show it. */
function faultsOfReason({ entry, basis, page, reason }: ProposedHost): HostFault[] {
  const { host, runBy } = entry;
  const said: HostFault[] =
    reason.trim() === ''
      ? [
          {
            ...{ code: 'hostReason', arrived: '' },
            line: 'Say in a sentence how one sees whose host it is.',
          },
        ]
      : [];
  const isOwned = runBy === 'institution' || runBy === 'bank';
  const fits = {
    register: isOwned,
    declaration: isOwned,
    government: runBy === 'authority',
    press: runBy === 'publisher',
  };
  if (!fits[basis]) {
    const line = `The reason ${basis} says nothing about ${runBy}: choose another.`;
    return [...said, { code: 'basis', arrived: basis, line }];
  }
  const place = basis === 'register' ? 'a gov.cn host' : host;
  const stands =
    URL.canParse(page) && (basis === 'register' ? isBelow(page, 'gov.cn') : isBelow(page, host));
  const line = URL.canParse(page)
    ? `Expected an https page on ${place} that shows it, got ${page}.`
    : `Expected the address of the page that shows it, got "${page}".`;
  return stands ? said : [...said, { code: 'hostPage', arrived: page, line }];
}

function faultsOfPlace(
  entry: ReviewedHost,
  { listed, proposals }: HostBook,
  own: string | null,
): HostFault[] {
  const { host } = entry;
  const above = listedAbove(host, listed);
  const below = listed.find(
    (one) => one.host.endsWith(`.${host}`) && ownerIn(one) !== ownerIn(entry),
  );
  const waiting = proposals.find(
    (one) => one.id !== own && one.state === 'open' && one.host.entry.host === host,
  );
  const fault = (code: FaultCode, arrived: string, line: string) => ({ code, arrived, line });
  return [
    ...(above === undefined
      ? []
      : [
          fault(
            'hostListed',
            above.host,
            `${host} is reviewed already: ${above.host} of ${ownerIn(above)}.`,
          ),
        ]),
    ...(below === undefined
      ? []
      : [
          fault(
            'hostBelow',
            below.host,
            `${below.host} below it is ${ownerIn(below)}'s: ${host} is not one owner's alone.`,
          ),
        ]),
    ...(waiting === undefined
      ? []
      : [fault('hostWaiting', waiting.by, `${host} was proposed by ${waiting.by} and waits.`)]),
  ];
}

/** Finds every reason why a host cannot be listed; `own` is the proposal it comes from, once there is one. */
export function hostFaults(
  proposed: ProposedHost,
  all: readonly Institution[],
  book: HostBook,
  own: string | null,
): HostFault[] {
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
