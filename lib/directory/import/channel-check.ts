import { isAgentAddress } from '../model/agent-hosts';
import type { ChannelKind } from '../model/contact-point';
import { firstHandKinds, isFirstHand } from '../model/evidence';
import type { Owner } from '../model/first-hand';
import { type Hosts, isOwnHost, ownerOfHost } from '../model/hosts';
import { unreviewedAddressIn } from '../model/words';
import { checkPage } from './evidence-check';
import { checkDay, type Demand, type Finding, findingsIn, type Judging } from './finding';
import type { ChannelEntry } from './schema';
import { checkQuote, checkWords } from './words-check';

/** A host in plain letters: an internationalised name shows one host and means another. */
export const hostForm = /^(?!.*(?:^|\.)xn--)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** The form of a value, kind by kind, and how to put it in words. */
const forms: Readonly<Record<ChannelKind, { readonly form: RegExp; readonly expected: string }>> = {
  website: {
    form: hostForm,
    expected: 'a host in plain small letters, without https:// or a path',
  },
  app: { form: namesForm(), expected: 'the name of an app as the stores show it' },
  appPackage: {
    form: /^[A-Za-z]\w*(?:\.\w+)+$/,
    expected: 'a package id such as com.example.app',
  },
  wechatAccount: { form: namesForm(), expected: 'the name or id of an account' },
  miniProgram: { form: namesForm(), expected: 'the name of a mini program' },
  smsSender: {
    form: /^(?!1[3-9]\d{9}$)\d{3,20}$/,
    expected: 'the digits a sender shows, never a mobile number',
  },
};

function namesForm(): RegExp {
  return /^[\p{Unified_Ideograph}\x20-\x7e（）·]{2,40}$/u;
}

// Under these anybody may register: they are nobody's.
export const sharedSuffixes =
  /^(?:(?:com|net|org|gov|edu|ac|mil)\.cn|com\.hk|[a-z]{2,}|github\.(?:io|com)|gitee\.(?:io|com)|qq\.com|weixin\.qq\.com|163\.com|sina\.(?:cn|com\.cn)|aliyuncs\.com|myqcloud\.com)$/;

const demands: readonly Demand<ChannelEntry>[] = [
  {
    field: 'display',
    isMet: ({ kind, value, display }) => kind === 'appPackage' || display === value,
    expected: 'the same as the value; only a package id shows the name of its app',
    arrived: ({ display }) => display,
    fix: 'Write the same in both fields.',
  },
  {
    field: 'value',
    isMet: ({ kind, value }) =>
      kind !== 'website' || (!sharedSuffixes.test(value) && !isAgentAddress(`https://${value}/`)),
    expected: "the institution's own domain, or a host below which everything is its own",
    arrived: ({ value }) => value,
    fix: 'Name the domain itself; what belongs to a registry, a platform, an agent or a copier proves nothing.',
  },
  {
    field: 'evidence',
    isMet: ({ publishAs, evidence }) =>
      publishAs !== 'sourced' || evidence.some(({ kind }) => isFirstHand(kind)),
    expected: `a page by ${firstHandKinds.join(', ')} with its address`,
    arrived: ({ evidence }) => evidence.map(({ kind }) => kind).join(', '),
    fix: 'Add that page, or publish it as unconfirmed.',
  },
  {
    field: 'evidence',
    isMet: ({ publishAs, evidence }) =>
      publishAs !== 'unconfirmed' ||
      new Set(evidence.map(({ publisher }) => publisher.zh)).size >= 2,
    expected: 'two sources by two publishers',
    arrived: ({ evidence }) => evidence.map(({ publisher }) => publisher.zh).join(', '),
    fix: 'Add a second source, or keep it among the leads.',
  },
];

function checkForm({ kind, value }: ChannelEntry): Finding[] {
  const { form, expected } = forms[kind];
  if (form.test(value)) return [];
  return [{ field: 'value', expected, arrived: value, fix: 'Copy it from the official page.' }];
}

/**
 * Finds a domain that the list of reviewed hosts does not give to its owner: a site that says of itself whose it is
 * proves nothing, so a sourced one is reviewed first, and another's is never taken.
 */
function checkHost(
  { kind, value, publishAs }: ChannelEntry,
  owner: Owner,
  hosts: Hosts,
): Finding[] {
  if (kind !== 'website' || isOwnHost(value, owner.id, hosts)) return [];
  const other = ownerOfHost(value, hosts);
  if (other === null && publishAs === 'unconfirmed') return [];
  return [
    {
      field: 'value',
      expected: `a reviewed host of ${owner.id}`,
      arrived: other === null ? value : `${value}, which is reviewed as of ${other}`,
      fix: 'Propose the host first (console, Hosts), or publish it as unconfirmed.',
    },
  ];
}

/** Finds a domain of this kind of authority that no authority can have. */
function checkGovernment({ kind, value }: ChannelEntry, owner: Owner): Finding[] {
  if (kind !== 'website' || owner.kind === 'authority' || !/(?:^|\.)gov\.cn$/.test(value))
    return [];
  const expected = 'no gov.cn domain for somebody who is no authority';
  return [{ field: 'value', expected, arrived: value, fix: 'It belongs to an authority.' }];
}

function withoutOwn(text: string, { value, display }: ChannelEntry): string {
  const host = new RegExp(
    `(?:https?://)?(?:[a-z0-9-]+\\.)*${value.replaceAll('.', '\\.')}(?:/\\S*)?`,
    'gi',
  );
  return text.replace(host, ' ').replaceAll(display, ' ');
}

/** Finds in the words of a page a number or an address other than the one it proves. */
function checkPageWords(quote: string, channel: ChannelEntry, hosts: Hosts): Finding[] {
  const address = unreviewedAddressIn(withoutOwn(quote, channel), hosts);
  return [
    ...checkQuote('evidence.quote', withoutOwn(quote, channel), channel.value),
    ...(address === null
      ? []
      : [
          {
            field: 'evidence.quote',
            expected: `a quote in which no other address stands than ${channel.value}`,
            arrived: address,
            fix: 'Shorten it to the words around it.',
          },
        ]),
  ];
}

/** Finds evidence none of which prints what it proves: neither in its words nor, for a website, as its own host. */
function checkPrinted({ kind, value, display, evidence }: ChannelEntry): Finding[] {
  const isPrinted = evidence.some(({ quote, url }) => {
    if (quote.includes(value) || quote.includes(display)) return true;
    if (kind !== 'website' || url === null) return false;
    const { hostname } = new URL(url);
    return hostname === value || hostname.endsWith(`.${value}`);
  });
  if (isPrinted) return [];
  const expected = `a page that prints ${display}`;
  const arrived = evidence.map(({ quote }) => quote).join(' / ');
  return [{ field: 'evidence', expected, arrived, fix: 'Quote the words that name it.' }];
}

/** Finds what is wrong with one website, app, account or sender: form, owner, evidence, days, words and addresses. */
export function checkChannel(channel: ChannelEntry, owner: Owner, by: Judging): Finding[] {
  const { today, hosts } = by;
  const { kind, value, display, evidence, note, seenOn } = channel;
  const isName = kind !== 'website' && kind !== 'appPackage' && kind !== 'smsSender';
  return [
    ...checkForm(channel),
    ...findingsIn(channel, demands),
    ...checkHost(channel, owner, hosts),
    ...checkGovernment(channel, owner),
    ...checkPrinted(channel),
    ...evidence.flatMap((page) => [
      ...checkPage(page, [], owner, by),
      ...checkPageWords(page.quote, channel, hosts),
    ]),
    ...checkDay('seenOn', seenOn, today),
    ...checkWords('note', note, [], hosts),
    ...checkWords('display', isName || kind === 'appPackage' ? display : null, [], hosts),
  ].map((found) => ({ ...found, field: `${kind} ${value} ${found.field}` }));
}
