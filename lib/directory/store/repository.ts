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
import { type DirectoryRows, readRows, rowsBy } from './read-rows';
import { sourceGone } from './source-gone';
import { type CheckStatement, checkFrom, shownHash, shownOf } from './statement';

type Reader = PrismaClient | Prisma.TransactionClient;

type Part<K extends keyof DirectoryRows> = DirectoryRows[K][number];

/** A contact point with everything that belongs to it. */
interface PointRow extends Part<'contact_point'> {
  readonly evidence: DirectoryRows['evidence'];
  readonly directionEvidence: Part<'direction_evidence'> | null;
  readonly directionQuotes: DirectoryRows['direction_quote'];
  readonly checks: DirectoryRows['check'];
  readonly proposer: string | null;
  readonly replacedBy: Part<'contact_point'> | null;
  readonly watchAlarms: readonly { readonly url: string; readonly raisedAt: Date }[];
}

/** An institution with everything that belongs to it. */
interface InstitutionRow extends Part<'institution'> {
  readonly aliases: DirectoryRows['alias'];
  readonly licence: (Part<'licence'> & { readonly scopes: DirectoryRows['licence_scope'] }) | null;
  readonly contactPoints: readonly PointRow[];
  readonly verifications: DirectoryRows['verification'];
  readonly statements: DirectoryRows['statement'];
  readonly warnings: DirectoryRows['warning'];
}
type LicenceRow = NonNullable<InstitutionRow['licence']>;

/** The day of a moment, in UTC. */
function day(moment: string): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function localized(zh: string | null, en: string | null): Localized | null {
  return zh === null || en === null ? null : { zh, en };
}

function evidenceFrom(row: Omit<Part<'evidence'>, 'contactPointId'>): Evidence {
  const { kind, quote, url, pageDate, seenOn, publisherZh, publisherEn } = row;
  return {
    kind,
    publisher: { zh: publisherZh, en: publisherEn },
    quote,
    url,
    pageDate,
    seenOn,
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

function directionQuoteFrom(row: Part<'direction_quote'>): DirectionQuote {
  // The database lets no row say that nothing is known.
  return { ...evidenceFrom(row), says: row.says as DirectionQuote['says'], weak: row.weak };
}

function checksOf({ checks }: PointRow): SignedCheck[] {
  return checks.map(({ statement }) => checkFrom(JSON.parse(statement) as CheckStatement));
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
  if (row.checks.length === 0) return content;
  const value = row.value;
  const shown = shownOf(row.institutionId, { kind, value, content }, row.proposalId);
  const found = doubleCheck(checksOf(row), shownHash(shown), row.proposer);
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
    seenOn: row.seenOn,
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

function pageFrom(row: Part<'verification'> | Part<'statement'>): OwnWordsPage {
  const { evidenceKind, publisherZh, publisherEn, quote, url, pageDate, seenOn } = row;
  return {
    kind: evidenceKind as OwnWordsPage['kind'],
    publisher: { zh: publisherZh, en: publisherEn },
    quote,
    url,
    pageDate,
    seenOn,
  };
}

function verificationFrom(row: Part<'verification'>): Verification {
  return { kind: row.kind, how: { zh: row.howZh, en: row.howEn }, evidence: pageFrom(row) };
}

function statementFrom(row: Part<'statement'>): Statement {
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
    validUntil: row.validUntil,
    asOf: row.asOf,
    registerUrl: row.registerUrl,
    cancelledOn: row.cancelledOn,
    reportedBy: localized(row.reportedByZh, row.reportedByEn),
  };
}

function warningFrom(row: Part<'warning'>): ImpersonationWarning {
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

/** What is known of an institution that the files no longer name: what it was called, and everything that was official of it. */
function formerFrom(row: InstitutionRow, withdrawnAt: string): Institution {
  const { id, number, kind, legalNameZh, legalNameEn, brandZh, brandEn } = row;
  const since = day(withdrawnAt);
  const withdrawn = row.contactPoints.map(({ kind: of, value, withdrawnAt: own }) => {
    // It may have gone before its owner did; nothing of such an owner takes its place.
    const alone = own === null ? since : day(own);
    return { kind: of, value, withdrawnOn: [alone, since].sort()[0] ?? since, replacedBy: null };
  });
  return {
    ...{ id, number, kind, legalName: localized(legalNameZh, legalNameEn) },
    brand: { zh: brandZh, en: brandEn },
    ...{ aliases: [], pinyin: [], initials: [], remark: null, website: null, licence: null },
    ...{ hotlines: [], channels: [], verifications: [], statements: [], warnings: [] },
    history: [],
    withdrawn: withdrawn.sort((a, b) => b.withdrawnOn.localeCompare(a.withdrawnOn)),
    withdrawnOn: since,
  };
}

/** Puts rows together as institutions, in the order of their short-code numbers. */
function institutionRows(rows: DirectoryRows): InstitutionRow[] {
  const ofInstitution = <T extends { readonly institutionId: string }>(list: readonly T[]) =>
    rowsBy(list, ({ institutionId }) => institutionId);
  const ofPoint = <T extends { readonly contactPointId: number }>(list: readonly T[]) =>
    rowsBy(list, ({ contactPointId }) => contactPointId);
  const evidence = ofPoint(rows.evidence);
  const directionEvidence = ofPoint(rows.direction_evidence);
  const directionQuotes = ofPoint(rows.direction_quote);
  const checks = ofPoint(rows.check);
  const alarms = ofPoint(rows.alarm);
  const proposers = new Map(rows.proposer.map(({ id, name }) => [id, name]));
  const pointOf = new Map(rows.contact_point.map((point) => [point.id, point]));
  const points = rows.contact_point.map(
    (point): PointRow => ({
      ...point,
      evidence: evidence(point.id),
      directionEvidence: directionEvidence(point.id)[0] ?? null,
      directionQuotes: directionQuotes(point.id),
      checks: checks(point.id),
      proposer: proposers.get(point.proposalId ?? 0) ?? null,
      replacedBy: pointOf.get(point.replacedById ?? 0) ?? null,
      watchAlarms: alarms(point.id).map(({ url, raisedAt }) => {
        return { url, raisedAt: new Date(raisedAt) };
      }),
    }),
  );
  const contactPoints = ofInstitution(points);
  const aliases = ofInstitution(rows.alias);
  const licences = ofInstitution(rows.licence);
  const scopes = ofInstitution(rows.licence_scope);
  const verifications = ofInstitution(rows.verification);
  const statements = ofInstitution(rows.statement);
  const warnings = ofInstitution(rows.warning);
  return rows.institution.map((row) => {
    const [licence] = licences(row.id);
    return {
      ...row,
      aliases: aliases(row.id),
      licence: licence ? { ...licence, scopes: scopes(row.id) } : null,
      contactPoints: contactPoints(row.id),
      verifications: verifications(row.id),
      statements: statements(row.id),
      warnings: warnings(row.id),
    };
  });
}

/** Reads every institution that is listed with its published contact points, and those that were, in the order of their short-code numbers. */
export async function readListedAndFormer(database: Reader): Promise<Required<ListedAndFormer>> {
  const rows = institutionRows(await readRows(database));
  const names = await readPublicNames(database);
  const book = await readHostBook(database);
  return listedAndFormer(
    rows.map((row) =>
      row.withdrawnAt === null
        ? institutionFrom(row, { names, book })
        : formerFrom(row, row.withdrawnAt),
    ),
  );
}

/** Reads every institution that is listed. */
export async function readInstitutions(database: Reader): Promise<Institution[]> {
  return [...(await readListedAndFormer(database)).institutions];
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
