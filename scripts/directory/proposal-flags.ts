import { readFile } from 'node:fs/promises';
import { type ContactPointKind, contactPointKinds } from '@/lib/directory/model/contact-point';
import { ReviewRefusal } from '@/lib/directory/review/reviewers';

/** The flags of the command line, as far as they were given. */
export type Flags = Readonly<Record<string, string | undefined>>;

function evidenceFrom(flags: Flags, today: string) {
  return {
    kind: flags.kind ?? 'ownSite',
    publisher: { zh: flags['publisher-zh'] ?? '', en: flags['publisher-en'] ?? '' },
    quote: flags.quote ?? '',
    url: flags.url ?? null,
    pageDate: flags['page-date'] ?? null,
    seenOn: flags['seen-on'] ?? today,
  };
}

/** Builds the content of a proposal: from a JSON file, or from flags that describe one page. */
export async function contentFromFlags(
  flags: Flags,
  kind: ContactPointKind,
  value: string,
  today: string,
) {
  if (flags.content !== undefined) return JSON.parse(await readFile(flags.content, 'utf8'));
  if (flags.url === undefined) {
    throw new ReviewRefusal('Give --content FILE, or --url --quote --publisher-zh --publisher-en.');
  }
  const shared = {
    display: flags.display ?? value,
    publishAs: flags['publish-as'] ?? 'sourced',
    seenOn: flags['seen-on'] ?? today,
    evidence: [evidenceFrom(flags, today)],
  };
  if (kind !== 'phone') return { kind, value, ...shared };
  const purpose = flags.purpose ?? 'customerService';
  return { number: value, purpose, direction: 'unknown', ...shared };
}

/** The kind of contact point the flags tell of: a telephone unless said otherwise. */
export function pointKindFrom({ point = 'phone' }: Flags): ContactPointKind {
  const kind = contactPointKinds.find((one) => one === point);
  if (kind !== undefined) return kind;
  throw new ReviewRefusal(`Expected --point ${contactPointKinds.join(', ')}, got "${point}".`);
}

/** The visit to the live page the flags tell of, if any. */
export function visitFromFlags(flags: Flags, today: string) {
  const at = flags['checked-at'];
  return at === undefined ? {} : { checked: { at, on: flags['checked-on'] ?? today } };
}
