import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import type { Evidence, EvidenceKind } from './evidence';
import type { DirectionEvidence, Hotline, HotlinePurpose } from './hotline';
import type { ImpersonationWarning, Institution } from './institution';
import type { Licence, LicenceScope } from './licence';
import type { Localized } from './localized';

type Reader = PrismaClient | Prisma.TransactionClient;

const everything = {
  aliases: { orderBy: { position: 'asc' } },
  licence: { include: { scopes: { orderBy: { position: 'asc' } } } },
  hotlines: {
    where: { withdrawnAt: null },
    orderBy: { position: 'asc' },
    include: { evidence: { orderBy: { position: 'asc' } }, directionEvidence: true },
  },
  warnings: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.InstitutionInclude;

type InstitutionRow = Prisma.InstitutionGetPayload<{ include: typeof everything }>;
type HotlineRow = InstitutionRow['hotlines'][number];
type LicenceRow = NonNullable<InstitutionRow['licence']>;

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function dayOrNull(date: Date | null): string | null {
  return date === null ? null : day(date);
}

function localized(zh: string | null, en: string | null): Localized | null {
  return zh === null || en === null ? null : { zh, en };
}

function evidenceFrom(row: HotlineRow['evidence'][number]): Evidence {
  const { kind, quote, url, pageDate, seenOn, publisherZh, publisherEn } = row;
  return {
    kind: kind as EvidenceKind,
    publisher: { zh: publisherZh, en: publisherEn },
    quote,
    url,
    pageDate,
    seenOn: day(seenOn),
  };
}

function directionEvidenceFrom(row: HotlineRow['directionEvidence']): DirectionEvidence | null {
  if (row === null) return null;
  return {
    text: { zh: row.textZh, en: row.textEn },
    publisher: { zh: row.publisherZh, en: row.publisherEn },
    url: row.url,
    weak: row.weak,
  };
}

function hotlineFrom(row: HotlineRow): Hotline {
  return {
    number: row.number,
    display: row.display,
    purpose: row.purpose as HotlinePurpose,
    note: localized(row.noteZh, row.noteEn),
    direction: row.direction,
    directionEvidence: directionEvidenceFrom(row.directionEvidence),
    publishAs: row.publishAs,
    seenOn: day(row.seenOn),
    evidence: row.evidence.map(evidenceFrom),
    lastCheckedOn: dayOrNull(row.lastCheckedOn),
    checkedBy: row.checkedBy,
    statutory: row.statutory,
  };
}

function licenceFrom(row: LicenceRow | null): Licence | null {
  if (row === null) return null;
  return {
    status: row.status,
    number: row.number,
    scopes: row.scopes.map(
      ({ activity, area, regions, alsoIn, limit }) =>
        ({ activity, area, regions, alsoIn, limit }) as LicenceScope,
    ),
    longTerm: row.longTerm,
    validUntil: dayOrNull(row.validUntil),
    asOf: day(row.asOf),
    registerUrl: row.registerUrl,
    cancelledOn: dayOrNull(row.cancelledOn),
    reportedBy: localized(row.reportedByZh, row.reportedByEn),
  };
}

function warningFrom(row: InstitutionRow['warnings'][number]): ImpersonationWarning {
  return {
    date: row.date,
    publisher: { zh: row.publisherZh, en: row.publisherEn },
    url: row.url,
    text: { zh: row.textZh, en: row.textEn },
  };
}

function institutionFrom(row: InstitutionRow): Institution {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    legalName: localized(row.legalNameZh, row.legalNameEn),
    brand: { zh: row.brandZh, en: row.brandEn },
    aliases: row.aliases.map(({ name }) => name),
    pinyin: row.pinyin,
    initials: row.initials,
    remark: localized(row.remarkZh, row.remarkEn),
    website: row.websiteText === null ? null : { text: row.websiteText, url: row.websiteUrl },
    licence: licenceFrom(row.licence),
    hotlines: row.hotlines.map(hotlineFrom),
    warnings: row.warnings.map(warningFrom),
  };
}

/** Reads every published institution with its published numbers, in the order of their short-code numbers. */
export async function readInstitutions(database: Reader): Promise<Institution[]> {
  const rows = await database.institution.findMany({
    where: { withdrawnAt: null },
    orderBy: { number: 'asc' },
    include: everything,
    relationLoadStrategy: 'join',
  });
  return rows.map(institutionFrom);
}

/** Which directory is published: the version rises by one with every import that changed something. */
export interface Publication {
  readonly version: number;
  readonly contentHash: string;
  readonly publishedAt: string;
}

/** Reads which directory is published; null before the first import. */
export async function readPublication(database: Reader): Promise<Publication | null> {
  const row = await database.publication.findUnique({ where: { id: 1 } });
  if (row === null || row.version === 0) return null;
  return {
    version: row.version,
    contentHash: row.contentHash,
    publishedAt: row.publishedAt.toISOString(),
  };
}
