import { isAgentAddress } from '../model/agent-hosts';
import { isOfficialPage } from '../model/first-hand';
import { type Hosts, isReviewedAddress } from '../model/hosts';
import { checkChannel } from './channel-check';
import { checkDay, checkUrl, type Demand, type Finding, findingsIn, type Judging } from './finding';
import { checkHotline } from './hotline-check';
import { checkOwnWords } from './own-words-check';
import type { FiledEntry } from './parse';
import type { Problem } from './problem';
import { rivalOf } from './rivals';
import type { Entry } from './schema';
import { checkServiceNames } from './service-names';
import { checkSounds, checkUniqueness } from './uniqueness';
import { checkWords } from './words-check';

type LicenceEntry = NonNullable<Entry['licence']>;

const licenceDemands: readonly Demand<LicenceEntry>[] = [
  {
    field: 'licence',
    isMet: ({ status, number, scopes, longTerm, validUntil }) =>
      status !== 'listed' ||
      (number !== null && scopes.length > 0 && longTerm === (validUntil === null)),
    expected: 'number, scopes and either longTerm or validUntil for a listed licence',
    arrived: (licence) => licence,
    fix: 'Copy them from the register.',
  },
  {
    field: 'licence.number',
    isMet: ({ status, number }) => status === 'listed' || number === null,
    expected: 'no number for a name that is not on the list',
    arrived: ({ number }) => number,
    fix: 'Remove it.',
  },
  {
    field: 'licence.cancelledOn',
    isMet: ({ status, cancelledOn, reportedBy }) =>
      (status === 'reportedCancelled') === (cancelledOn !== null && reportedBy !== null),
    expected: 'date and publisher exactly for a reported cancellation',
    arrived: ({ status }) => status,
    fix: 'Name who reported it, or write notOnList.',
  },
];

function checkLicence(licence: LicenceEntry | null, { today, hosts }: Judging): Finding[] {
  if (licence === null) return [];
  const { registerUrl, asOf, cancelledOn, reportedBy } = licence;
  return [
    ...findingsIn(licence, licenceDemands),
    ...checkUrl('licence.registerUrl', registerUrl, hosts),
    ...checkDay('licence.asOf', asOf, today),
    ...checkDay('licence.cancelledOn', cancelledOn, today),
    ...checkWords('licence.reportedBy', reportedBy, [], hosts),
  ];
}

function checkWebsite({ id, kind, website }: Entry, hosts: Hosts): Finding[] {
  if (website === null) return [];
  const { text, url } = website;
  const known = isAgentAddress(`https://${text}/`);
  const elsewhere =
    url !== null && isReviewedAddress(url, hosts) && !isOfficialPage(url, { id, kind }, hosts)
      ? url
      : null;
  return [
    ...(known
      ? [
          {
            field: 'website.text',
            expected: "the institution's own domain",
            arrived: text,
            fix: 'That host belongs to an agent or a copier.',
          },
        ]
      : []),
    ...checkUrl('website.url', url, hosts),
    ...(elsewhere === null
      ? []
      : [
          {
            field: 'website.url',
            expected: `an address on a reviewed host of ${id}`,
            arrived: elsewhere,
            fix: 'Leave the address out, or have the host reviewed.',
          },
        ]),
  ];
}

function checkNames({ legalName, brand, aliases, hotlines }: Entry, hosts: Hosts): Finding[] {
  const known = hotlines.map(({ number }) => number);
  return [
    ...checkWords('brand', brand, known, hosts),
    ...checkWords('legalName', legalName, known, hosts),
    ...aliases.flatMap((name) => checkWords('aliases', name, known, hosts)),
  ];
}

function checkEntry(entry: Entry, by: Judging): Finding[] {
  const { today, hosts } = by;
  const { id, kind, licence, warnings, hotlines, channels, remark } = entry;
  return [
    ...hotlines.flatMap((hotline) => checkHotline(hotline, { id, kind }, by)),
    ...channels.flatMap((channel) => checkChannel(channel, { id, kind }, by)),
    ...checkOwnWords(entry, { id, kind }, by),
    ...checkLicence(licence, by),
    ...checkWebsite(entry, hosts),
    ...checkNames(entry, hosts),
    ...checkWords('remark', remark, [], hosts),
    ...warnings.flatMap(({ url, date, publisher, text }) => [
      ...checkUrl('warnings', url, hosts),
      ...checkDay('warnings.date', date, today),
      ...checkWords('warnings', publisher, [], hosts),
      ...checkWords('warnings', text, [], hosts),
    ]),
  ];
}

/** Finds what is wrong inside single entries: forms, proofs, dates, words, licence facts, addresses. */
function checkEntries(entries: readonly FiledEntry[], by: Judging): Problem[] {
  return entries.flatMap(({ file, entry }) =>
    checkEntry(entry, by).map((found) => ({ file, entry: entry.id, ...found })),
  );
}

/** Finds domains, apps and accounts that are or imitate another institution's. */
function checkRivals(entries: readonly FiledEntry[], hosts: Hosts): Problem[] {
  const all = entries.map(({ entry }) => entry);
  return entries.flatMap(({ file, entry: { id, channels } }) =>
    channels.flatMap((channel) => {
      const rival = rivalOf(channel, id, all, hosts);
      if (rival === null) return [];
      return [
        {
          file,
          entry: id,
          field: `${channel.kind} ${channel.value}`,
          expected: "something that neither is nor looks like another institution's",
          arrived: `${channel.value}, which is or looks like ${rival}`,
          fix: 'Find out whose it is; a domain of its own is proposed as a host first (console, Hosts).',
        },
      ];
    }),
  );
}

/** Finds everything that is wrong with entries that can be read, alone and beside each other. */
export function checkDirectory(entries: readonly FiledEntry[], by: Judging): Problem[] {
  return [
    ...checkUniqueness(entries),
    ...checkSounds(entries),
    ...checkServiceNames(entries),
    ...checkRivals(entries, by.hosts),
    ...checkEntries(entries, by),
  ];
}
