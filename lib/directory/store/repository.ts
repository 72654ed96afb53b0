import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import type { Evidence, EvidenceKind } from '../model/evidence';
import type { DirectionEvidence, Hotline, HotlinePurpose } from '../model/hotline';
import type { HistoryEvent, ImpersonationWarning, Institution } from '../model/institution';
import type { Licence, LicenceScope } from '../model/licence';
import type { Localized } from '../model/localized';
import { checkPublication } from './check-publication';

type Reader = PrismaClient | Prisma.TransactionClient;

const everything = {
  aliases: { orderBy: { position: 'asc' } },
  licence: { include: { scopes: { orderBy: { position: 'asc' } } } },
  hotlines: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: {
      evidence: { orderBy: { position: 'asc' } },
      directionEvidence: true,
      liveChecks: {
        orderBy: [{ checkedOn: 'desc' }, { id: 'desc' }],
        include: { firstChecker: true, secondChecker: true },
      },
    },
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

type LiveCheckRow = HotlineRow['liveChecks'][number];

function checkersOf(check: LiveCheckRow | undefined): string[] {
  return check === undefined ? [] : [check.firstChecker.name, check.secondChecker.name];
}

function masked(number: string): string {
  const shown = number.length < 7 ? 1 : 3;
  const hidden = '*'.repeat(number.length - 2 * shown);
  return `${number.slice(0, shown)}${hidden}${number.slice(-shown)}`;
}

function eventsOf(row: HotlineRow): HistoryEvent[] {
  const number = row.withdrawnAt === null ? row.number : masked(row.number);
  const end = row.replacedById === null ? 'withdrawn' : 'changed';
  return [
    ...(row.withdrawnAt === null
      ? []
      : [{ on: day(row.withdrawnAt), kind: end, number, by: [] } as const]),
    ...row.liveChecks.map(
      (check) =>
        ({ on: day(check.checkedOn), kind: 'checked', number, by: checkersOf(check) }) as const,
    ),
    { on: day(row.addedAt), kind: 'added', number, by: [] },
  ];
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
    lastCheckedOn: dayOrNull(row.liveChecks[0]?.checkedOn ?? null),
    checkedBy: checkersOf(row.liveChecks[0]),
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
    hotlines: row.hotlines.filter(({ withdrawnAt }) => withdrawnAt === null).map(hotlineFrom),
    warnings: row.warnings.map(warningFrom),
    history: row.hotlines.flatMap(eventsOf).sort((a, b) => b.on.localeCompare(a.on)),
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

/** Which directory is published: the version rises by one with every publication that changed something. */
export interface Publication {
  readonly version: number;
  readonly contentHash: string;
  readonly publishedAt: string;
}

const latest = { orderBy: { version: 'desc' } } as const;

/** Reads which directory is published; null before the first import. */
export async function readPublication(database: Reader): Promise<Publication | null> {
  const row = await database.publication.findFirst({
    ...latest,
    select: { version: true, contentHash: true, publishedAt: true },
  });
  return row === null ? null : { ...row, publishedAt: row.publishedAt.toISOString() };
}

interface PublishedRow {
  readonly version: number;
  readonly contentHash: string;
  readonly publishedAt: Date;
  readonly content: unknown;
  readonly recordedVersion: number | null;
  readonly recordedHash: string | null;
}

/**
 * Reads the published directory whole, from one row, so that no reader sees half of two versions. Throws a
 * PublicationRefusal when it is not what the audit chain says was published last.
 */
export async function readPublished(database: Reader): Promise<Snapshot | null> {
  const [row] = await database.$queryRaw<PublishedRow[]>`
    SELECT p."version", p."content_hash" AS "contentHash", p."published_at" AS "publishedAt",
      p."content", r."version" AS "recordedVersion", r."content_hash" AS "recordedHash"
    FROM "publication" AS p
    LEFT JOIN (SELECT * FROM "published_version" ORDER BY "seq" DESC LIMIT 1) AS r ON TRUE
    ORDER BY p."version" DESC LIMIT 1`;
  if (row === undefined || row.content === null) return null;
  const { version, contentHash, publishedAt, content, recordedVersion, recordedHash } = row;
  const recorded =
    recordedVersion === null || recordedHash === null
      ? null
      : { version: recordedVersion, contentHash: recordedHash };
  checkPublication({ version, contentHash }, content, recorded);
  const institutions = content as Institution[];
  return { version, contentHash, publishedAt: publishedAt.toISOString(), institutions };
}

/** The published directory as one value: whoever holds it sees one version, whole. */
export interface Snapshot extends Publication {
  readonly institutions: readonly Institution[];
}
