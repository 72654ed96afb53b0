import type { Prisma } from '@/lib/database/generated/client';
import type { Hotline } from '../model/hotline';
import type { Institution } from '../model/institution';
import type { Verification } from '../model/own-words';
import type { Point } from '../model/points';

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dateOrNull(day: string | null): Date | null {
  return day === null ? null : dateOf(day);
}

/** The institution's own row; being in the file makes it published again. */
export function institutionRow(institution: Institution): Prisma.InstitutionCreateManyInput {
  const { id, number, kind, legalName, brand, remark, website } = institution;
  return {
    id,
    number,
    kind,
    legalNameZh: legalName?.zh ?? null,
    legalNameEn: legalName?.en ?? null,
    brandZh: brand.zh,
    brandEn: brand.en,
    pinyin: [...institution.pinyin],
    initials: [...institution.initials],
    websiteText: website?.text ?? null,
    websiteUrl: website?.url ?? null,
    remarkZh: remark?.zh ?? null,
    remarkEn: remark?.en ?? null,
    withdrawnAt: null,
  };
}

/** The names that lead to an institution, in the file's order. */
export function aliasRows({ id, aliases }: Institution): Prisma.AliasCreateManyInput[] {
  return aliases.map((name, position) => ({ institutionId: id, position, name }));
}

/** The licence row, or none. */
export function licenceRows({ id, licence }: Institution): Prisma.LicenceCreateManyInput[] {
  if (licence === null) return [];
  const { status, number, longTerm, registerUrl, reportedBy } = licence;
  return [
    {
      institutionId: id,
      status,
      number,
      longTerm,
      registerUrl,
      validUntil: dateOrNull(licence.validUntil),
      asOf: dateOf(licence.asOf),
      cancelledOn: dateOrNull(licence.cancelledOn),
      reportedByZh: reportedBy?.zh ?? null,
      reportedByEn: reportedBy?.en ?? null,
    },
  ];
}

/** The lines of what the licence covers. */
export function scopeRows({ id, licence }: Institution): Prisma.LicenceScopeCreateManyInput[] {
  return (licence?.scopes ?? []).map(({ activity, area, regions, alsoIn, limit }, position) => ({
    institutionId: id,
    position,
    activity,
    area,
    regions: [...regions],
    alsoIn: [...alsoIn],
    limit,
  }));
}

/** The warnings about impostors, in the file's order. */
export function warningRows({ id, warnings }: Institution): Prisma.WarningCreateManyInput[] {
  return warnings.map(({ date, publisher, url, text }, position) => ({
    institutionId: id,
    position,
    date,
    publisherZh: publisher.zh,
    publisherEn: publisher.en,
    url,
    textZh: text.zh,
    textEn: text.en,
  }));
}

/** The page from which an institution's own words are taken. */
function ownWordsRow({ kind, publisher, quote, url, pageDate, seenOn }: Verification['evidence']) {
  return {
    evidenceKind: kind,
    publisherZh: publisher.zh,
    publisherEn: publisher.en,
    quote,
    url,
    pageDate,
    seenOn: dateOf(seenOn),
  };
}

/** The ways to verify, in the file's order. */
export function verificationRows({ id, verifications }: Institution) {
  return verifications.map(({ kind, how, evidence }, position) => ({
    institutionId: id,
    position,
    kind,
    howZh: how.zh,
    howEn: how.en,
    ...ownWordsRow(evidence),
  })) satisfies Prisma.VerificationCreateManyInput[];
}

/** What the institution says it never does, in the file's order. */
export function statementRows({ id, statements }: Institution) {
  return statements.map(({ scope, evidence }, position) => ({
    institutionId: id,
    position,
    scope,
    ...ownWordsRow(evidence),
    pageDate: evidence.pageDate,
  })) satisfies Prisma.StatementCreateManyInput[];
}

/** What only a telephone has. */
function phonePart(content: Point['content']) {
  if (!('number' in content)) return { purpose: null, direction: null, statutory: false };
  const { purpose, direction, statutory } = content;
  return { purpose, direction, statutory };
}

/** What a file may say about a contact point: never who checked it. */
export function pointRow(institutionId: string, point: Point, position: number) {
  const { kind, value, content } = point;
  const { display, note, publishAs, seenOn } = content;
  return {
    institutionId,
    kind,
    value,
    display,
    noteZh: note?.zh ?? null,
    noteEn: note?.en ?? null,
    ...phonePart(content),
    publishAs,
    seenOn: dateOf(seenOn),
    position,
    withdrawnAt: null,
  } satisfies Prisma.ContactPointCreateManyInput;
}

/** The pages that print a contact point, strongest first. */
export function evidenceRows(contactPointId: number, { evidence }: Point['content']) {
  return evidence.map(({ kind, publisher, quote, url, pageDate, seenOn }, position) => ({
    contactPointId,
    position,
    kind,
    publisherZh: publisher.zh,
    publisherEn: publisher.en,
    quote,
    url,
    pageDate,
    seenOn: dateOf(seenOn),
  })) satisfies Prisma.EvidenceCreateManyInput[];
}

/** What pages say about calls from a number, in the file's order. */
export function directionQuoteRows(contactPointId: number, content: Point['content']) {
  const { directionQuotes = [] } = content as Partial<Hotline>;
  return directionQuotes.map(({ says, weak, kind, publisher, ...page }, position) => ({
    contactPointId,
    position,
    says,
    weak,
    kind,
    publisherZh: publisher.zh,
    publisherEn: publisher.en,
    quote: page.quote,
    url: page.url,
    pageDate: page.pageDate,
    seenOn: dateOf(page.seenOn),
  })) satisfies Prisma.DirectionQuoteCreateManyInput[];
}

/** The reason for a number's direction, or none. */
export function directionRows(contactPointId: number, content: Point['content']) {
  const reason = (content as Partial<Hotline>).directionEvidence ?? null;
  if (reason === null) return [];
  const { text, publisher, url, weak } = reason;
  return [
    {
      contactPointId,
      textZh: text.zh,
      textEn: text.en,
      publisherZh: publisher.zh,
      publisherEn: publisher.en,
      url,
      weak,
    },
  ] satisfies Prisma.DirectionEvidenceCreateManyInput[];
}
