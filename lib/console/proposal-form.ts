import type { ContactPointKind } from '@/lib/directory/model/contact-point';
import { type EvidenceKind, isFirstHand } from '@/lib/directory/model/evidence';
import type { ProposedContent } from '@/lib/directory/review/proposed-content';

/** What a proposal is about: an institution, and what is published of it today, if it is. */
export interface ProposalSubject {
  readonly institution: string;
  readonly pointKind: ContactPointKind;
  /** What stands published, written as a file would; null for something new. */
  readonly base: ProposedContent | null;
}

/** What stands in the form. */
export interface ProposalFields {
  readonly value: string;
  readonly url: string;
  readonly quote: string;
  readonly purpose: string;
  readonly evidenceKind: EvidenceKind;
  readonly publisherZh: string;
  readonly publisherEn: string;
  readonly display: string;
  readonly pageDate: string;
  readonly why: string;
}

/** Before an area code stands a 0 at home; service numbers have none. */
const countryCode = /^\+?86[\s-]+(?=[1-35-7])/;

/** A value as the directory writes it, of what people type or copy: a number's digits, a site's host. */
export function plainValue(typed: string, kind: ContactPointKind): string {
  const text = typed.normalize('NFKC').trim();
  if (kind === 'phone' || kind === 'smsSender')
    return text
      .replace(countryCode, '0')
      .replace(/^\+?86(?=[\s-])/, '')
      .replace(/[\s\-–—()./]/g, '');
  if (kind !== 'website') return text;
  const host = text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '');
  return host.replace(/^www\./, '');
}

/** How a value is shown: a number with the dashes somebody typed, everything else as it is. */
export function shownValue(typed: string, kind: ContactPointKind): string {
  const value = plainValue(typed, kind);
  if (kind !== 'phone') return value;
  const dashed = typed
    .normalize('NFKC')
    .trim()
    .replace(countryCode, '0')
    .replace(/^\+?86(?=[\s-])/, '')
    .replace(/[\s\-–—()./]+/g, '-')
    .replace(/^-|-$/g, '');
  return dashed.replaceAll('-', '') === value ? dashed : value;
}

/**
 * Writes what stands in the form as the act that proposes it. What is published already keeps everything the form does not ask,
 * the other pages behind the new one; another number is another thing and keeps nothing.
 */
export function proposalFrom(
  { institution, pointKind, base }: ProposalSubject,
  fields: ProposalFields,
  today: string,
): object {
  const named = plainValue(fields.value, pointKind);
  const before = base === null ? null : 'number' in base ? base.number : base.value;
  const kept = before === named ? base : null;
  const evidence = {
    kind: fields.evidenceKind,
    publisher: { zh: fields.publisherZh.trim(), en: fields.publisherEn.trim() },
    quote: fields.quote.trim(),
    url: fields.url.trim() || null,
    pageDate: fields.pageDate.trim() || null,
    seenOn: today,
  };
  const others = (kept?.evidence ?? []).filter(({ url }) => url === null || url !== evidence.url);
  const isSourced = [evidence, ...others].some(({ kind }) => isFirstHand(kind));
  const shared = {
    ...kept,
    display: fields.display.trim() || shownValue(fields.value, pointKind),
    publishAs: isSourced ? 'sourced' : 'unconfirmed',
    seenOn: today,
    evidence: [evidence, ...others],
  };
  const content =
    pointKind === 'phone'
      ? { direction: 'unknown', ...shared, number: named, purpose: fields.purpose }
      : { ...shared, kind: pointKind, value: named };
  const kind = before === null ? 'add' : 'change';
  const about = { act: 'propose', kind, institution, pointKind, value: before ?? named };
  return { ...about, content, reason: fields.why.trim() };
}
