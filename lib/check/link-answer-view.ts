import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { compareHost, type HostComparison } from '@/lib/links/compare-host';
import type { Link } from '@/lib/links/link';
import { readLinks } from '@/lib/links/read-links';
import type { AnswerView } from './answer-view';
import type { NamedDomain } from './known-domains';
import { type KnownWithdrawn, withdrawnHost } from './known-withdrawn';

/** What a link is answered from, on the server and on the phone alike. */
export interface LinkContext {
  readonly domains: readonly NamedDomain[];
  readonly withdrawn: readonly KnownWithdrawn[];
  readonly messages: Messages['links'];
  /** The label of the way to an institution's page, with its proof. */
  readonly seeProof: string;
  readonly locale: Locale;
}

/** Words what the form of a link shows, one sentence a finding. */
function findingLines(
  { findings, unicodeHost, host, domain }: Link,
  messages: Messages['links'],
): string[] {
  const values = { host: unicodeHost ?? host ?? '', domain: domain ?? '' };
  return findings.map((finding) => interpolate(messages.findings[finding].text, values));
}

/**
 * Words what the directory knows of the first link in a typed text and what its form shows: whose website it is or was, whose
 * it reads like, or that it is not listed; never that it is safe, never that it is fake.
 */
export function linkAnswerView(typed: string, context: LinkContext): AnswerView {
  const { messages, locale } = context;
  const { answer } = messages;
  const [link] = readLinks(typed);
  if (link === undefined) {
    return { title: answer.unreadable, lines: [answer.unreadableText], links: [] };
  }
  const view = link.host === null ? fileView(link, context) : hostView(link.host, link, context);
  const check = { href: `/${locale}/check/contact?situation=contacted`, label: answer.check };
  return {
    ...view,
    lines: [...view.lines, ...findingLines(link, messages)],
    links: [...view.links, check],
  };
}

function fileView({ text }: Link, { messages }: LinkContext): AnswerView {
  return { title: interpolate(messages.answer.file, { name: text }), lines: [], links: [] };
}

function proofLink(institution: string, brand: string, { locale, seeProof }: LinkContext) {
  return { href: `/${locale}/hotlines/${institution}`, label: interpolate(seeProof, { brand }) };
}

function withdrawnView(host: string, gone: KnownWithdrawn, context: LinkContext): AnswerView {
  const { answer } = context.messages;
  const values = { brand: gone.brand, host, date: gone.withdrawnOn, now: gone.replacedBy ?? '' };
  const replaced = gone.replacedBy === null ? [] : [interpolate(answer.replacedBy, values)];
  const proof = proofLink(gone.institution, gone.brand, context);
  const page = gone.isFormer ? { ...proof, label: interpolate(answer.seeFormer, values) } : proof;
  return {
    title: interpolate(answer.withdrawn, values),
    lines: [answer.withdrawnText, ...replaced],
    links: [page],
  };
}

function hostView(host: string, link: Link, context: LinkContext): AnswerView {
  const { answer } = context.messages;
  const compared = compareHost(host, context.domains);
  const values = { host: link.unicodeHost ?? host, domain: link.domain ?? host };
  const gone = withdrawnHost(host, context.withdrawn);
  if (gone && compared.relation !== 'listed') return withdrawnView(values.host, gone, context);
  if (compared.relation === 'notListed') {
    const belongs = values.domain === host ? [] : [interpolate(answer.belongsTo, values)];
    const title = interpolate(answer.notListed, values);
    return { title, lines: [answer.notListedText, ...belongs], links: [] };
  }
  const { brand, domain: official, institutionId } = compared.official;
  const named = { ...values, brand, official };
  return {
    title: interpolate(answer[compared.relation], named),
    lines: linesOf(compared, context).map((line) => interpolate(line, named)),
    links: [proofLink(institutionId, brand, context)],
  };
}

function linesOf(
  compared: Exclude<HostComparison, { relation: 'notListed' }>,
  { messages: { answer } }: LinkContext,
): string[] {
  return compared.relation === 'listed'
    ? [answer.listedText]
    : [answer.by[compared.by], answer.official, answer.looksLikeText];
}
