import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import type { Channel, WithdrawnPoint } from '../model/contact-point';
import type { DirectionQuote } from '../model/direction-quotes';
import { doubleCheck, type SignedCheck } from '../model/double-check';
import type { Evidence } from '../model/evidence';
import { type ListedAndFormer, listedAndFormer } from '../model/former';
import type { DirectionEvidence, Hotline } from '../model/hotline';
import type { HistoryEvent, ImpersonationWarning, Institution } from '../model/institution';
import type { Licence, LicenceScope } from '../model/licence';
import type { Localized } from '../model/localized';
import { masked } from '../model/masked';
import type { OwnWordsPage, Statement, Verification } from '../model/own-words';
import { checkPublication } from './check-publication';
import { type HostBook, readHostBook } from './host-book';
import { hostFields, withoutWithdrawnPages } from './host-effects';
import { type PublicNames, publicNameIn, readPublicNames } from './public-names';
import { readFormer } from './read-former';
import { sourceGone } from './source-gone';
import { type CheckStatement, checkFrom, shownHash, shownOf } from './statement';

type Reader = PrismaClient | Prisma.TransactionClient;

const everything = {
  aliases: { orderBy: { position: 'asc' } },
  licence: { include: { scopes: { orderBy: { position: 'asc' } } } },
  contactPoints: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: {
      evidence: { orderBy: { position: 'asc' } },
      directionEvidence: true,
      directionQuotes: { orderBy: { position: 'asc' } },
      signedActs: {
        where: { kind: 'check' },
        orderBy: { id: 'asc' },
        select: { statement: true },
      },
      proposal: { select: { proposedBy: { select: { name: true } } } },
      replacedBy: { select: { value: true } },
      watchAlarms: { where: { lowers: true }, select: { url: true, raisedAt: true } },
    },
  },
  verifications: { orderBy: { position: 'asc' } },
  statements: { orderBy: { position: 'asc' } },
  warnings: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.InstitutionInclude;

type InstitutionRow = Prisma.InstitutionGetPayload<{ include: typeof everything }>;
type PointRow = InstitutionRow['contactPoints'][number];
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

function evidenceFrom(row: PointRow['evidence' | 'directionQuotes'][number]): Evidence {
  const { kind, quote, url, pageDate, seenOn, publisherZh, publisherEn } = row;
  return {
    kind,
    publisher: { zh: publisherZh, en: publisherEn },
    quote,
    url,
    pageDate,
    seenOn: day(seenOn),
  };
}

function directionEvidenceFrom(row: PointRow['directionEvidence']): DirectionEvidence | null {
  if (row === null) return null;
  return {
    text: { zh: row.textZh, en: row.textEn },
    publisher: { zh: row.publisherZh, en: row.publisherEn },
    url: row.url,
    weak: row.weak,
  };
}

function directionQuoteFrom(row: PointRow['directionQuotes'][number]): DirectionQuote {
  // The database lets no row say that nothing is known.
  return { ...evidenceFrom(row), says: row.says as DirectionQuote['says'], weak: row.weak };
}

function checksOf({ signedActs }: PointRow): SignedCheck[] {
  return signedActs.map(({ statement }) => checkFrom(JSON.parse(statement) as CheckStatement));
}

/** What rows are read with beside themselves. */
interface Knowing {
  readonly names: PublicNames;
  readonly book: HostBook;
}

/** What stands on signatures alone: two people who found right what the row says today, and hosts that nobody withdrew. */
function checkedAs<T extends Hotline | Channel>(
  content: T,
  kind: PointRow['kind'],
  row: PointRow,
  { names, book }: Knowing,
): T {
  const checked = checkedBySignatures(content, kind, row, names);
  const seen = [checked.seenOn, checked.lastCheckedOn ?? ''].sort().at(-1) ?? '';
  const { goneOn } = withoutWithdrawnPages(row, row.evidence, book, seen);
  return goneOn === null ? checked : { ...checked, sourceGoneOn: goneOn };
}

function checkedBySignatures<T extends Hotline | Channel>(
  content: T,
  kind: PointRow['kind'],
  row: PointRow,
  names: PublicNames,
): T {
  if (row.signedActs.length === 0) return content;
  const value = row.value;
  const shown = shownOf(row.institutionId, { kind, value, content }, row.proposalId);
  const proposer = row.proposal?.proposedBy.name ?? null;
  const found = doubleCheck(checksOf(row), shownHash(shown), proposer);
  if (found === null) return content;
  const checkedBy = found.by.map((name) => publicNameIn(names, name));
  return { ...content, lastCheckedOn: found.on, checkedBy };
}

function eventsOf(row: PointRow, names: PublicNames): HistoryEvent[] {
  const number = row.withdrawnAt === null ? row.value : masked(row.value);
  const end = row.replacedById === null ? 'withdrawn' : 'changed';
  return [
    ...(row.withdrawnAt === null
      ? []
      : [{ on: day(row.withdrawnAt), kind: end, number, by: [] } as const]),
    ...checksOf(row)
      .filter(({ verdict }) => verdict === 'right')
      .map(
        ({ on, by }) => ({ on, kind: 'checked', number, by: [publicNameIn(names, by)] }) as const,
      )
      .reverse(),
    { on: day(row.addedAt), kind: 'added', number, by: [] },
  ];
}

function withdrawnFrom({ kind, value, withdrawnAt, replacedBy }: PointRow): WithdrawnPoint[] {
  if (withdrawnAt === null) return [];
  return [{ kind, value, withdrawnOn: day(withdrawnAt), replacedBy: replacedBy?.value ?? null }];
}

/** What every kind of contact point has. */
function sharedFrom(row: PointRow, book: HostBook) {
  const { pages } = withoutWithdrawnPages(row, row.evidence, book, '');
  return {
    display: row.display,
    note: localized(row.noteZh, row.noteEn),
    publishAs: row.publishAs,
    seenOn: day(row.seenOn),
    evidence: row.evidence.map(evidenceFrom),
    lastCheckedOn: null,
    checkedBy: [],
    ...sourceGone(pages, row.watchAlarms),
  };
}

function hotlineFrom(row: PointRow, knowing: Knowing): Hotline[] {
  const { kind, value: number, purpose, direction, statutory } = row;
  // The database has both for every telephone.
  if (kind !== 'phone' || purpose === null || direction === null) return [];
  const directionEvidence = directionEvidenceFrom(row.directionEvidence);
  const quotes = row.directionQuotes.map(directionQuoteFrom);
  const content = {
    ...sharedFrom(row, knowing.book),
    ...{ number, purpose, direction, directionEvidence, statutory },
    ...(quotes.length === 0 ? {} : { directionQuotes: quotes }),
  };
  return [checkedAs<Hotline>(content, kind, row, knowing)];
}

function channelFrom(row: PointRow, knowing: Knowing): Channel[] {
  const { kind, value } = row;
  return kind === 'phone'
    ? []
    : [checkedAs<Channel>({ ...sharedFrom(row, knowing.book), kind, value }, kind, row, knowing)];
}

function pageFrom(row: InstitutionRow['verifications' | 'statements'][number]): OwnWordsPage {
  const { evidenceKind, publisherZh, publisherEn, quote, url, pageDate, seenOn } = row;
  return {
    kind: evidenceKind as OwnWordsPage['kind'],
    publisher: { zh: publisherZh, en: publisherEn },
    quote,
    url,
    pageDate,
    seenOn: day(seenOn),
  };
}

function verificationFrom(row: InstitutionRow['verifications'][number]): Verification {
  return { kind: row.kind, how: { zh: row.howZh, en: row.howEn }, evidence: pageFrom(row) };
}

function statementFrom(row: InstitutionRow['statements'][number]): Statement {
  return { scope: row.scope, evidence: { ...pageFrom(row), pageDate: row.pageDate } };
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

function institutionFrom(row: InstitutionRow, knowing: Knowing): Institution {
  const published = row.contactPoints.filter(({ withdrawnAt }) => withdrawnAt === null);
  const institution: Institution = {
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
    hotlines: published.flatMap((point) => hotlineFrom(point, knowing)),
    channels: published.flatMap((point) => channelFrom(point, knowing)),
    verifications: row.verifications.map(verificationFrom),
    statements: row.statements.map(statementFrom),
    warnings: row.warnings.map(warningFrom),
    history: row.contactPoints
      .flatMap((point) => eventsOf(point, knowing.names))
      .sort((a, b) => b.on.localeCompare(a.on)),
    withdrawn: row.contactPoints
      .flatMap(withdrawnFrom)
      .sort((a, b) => b.withdrawnOn.localeCompare(a.withdrawnOn)),
  };
  return { ...institution, ...hostFields(institution, knowing.book) };
}

/** Reads every published institution with its published contact points, in the order of their short-code numbers. */
export async function readInstitutions(database: Reader): Promise<Institution[]> {
  const rows = await database.institution.findMany({
    where: { withdrawnAt: null },
    orderBy: { number: 'asc' },
    include: everything,
    relationLoadStrategy: 'join',
  });
  const names = await readPublicNames(database);
  const book = await readHostBook(database);
  return rows.map((row) => institutionFrom(row, { names, book }));
}

/** Reads every institution that is listed, and those that were. */
export async function readListedAndFormer(database: Reader): Promise<Required<ListedAndFormer>> {
  return { institutions: await readInstitutions(database), former: await readFormer(database) };
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
  const parts = listedAndFormer(content as Institution[]);
  return { version, contentHash, publishedAt: publishedAt.toISOString(), ...parts };
}

/** The published directory as one value: whoever holds it sees one version, whole. */
export interface Snapshot extends Publication, ListedAndFormer {}
