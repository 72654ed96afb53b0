import type { PrismaClient } from '@/lib/database/generated/client';
import { httpsAddress } from '@/lib/directory/model/https-address';
import type { Validators } from '../fetch/fetch-page';
import type { Before, WatchedFact } from '../judge';
import { daysBetweenLooks, type LastLook, nextLook } from '../schedule';
import { isConfirmed, suspicionIn } from '../streak';

/** A contact point that a page proves. */
export interface PageFact extends WatchedFact {
  readonly contactPointId: number;
  readonly institutionId: string;
  readonly before: Before;
}

/** A page to look at, with everything it proves. */
export interface WatchedPage {
  readonly url: string;
  readonly facts: readonly PageFact[];
  readonly dueAt: Date;
  /** For a conditional request; null where the whole page is wanted. */
  readonly validators: Validators | null;
}

// A server that says "not modified" for ever is asked for the whole page now and then.
const fullReadAfter = 60 * 24 * 3_600_000;
const looksRemembered = 40;

/** Lists every page on which published contact points rest, with when each is due and what earlier looks saw. Pages are read over https, whatever the evidence wrote. */
export async function watchedPages(database: PrismaClient): Promise<WatchedPage[]> {
  const rows = await database.evidence.findMany({
    where: {
      url: { not: null },
      contactPoint: { withdrawnAt: null, institution: { withdrawnAt: null } },
    },
    orderBy: [{ contactPointId: 'asc' }, { position: 'asc' }],
    include: { contactPoint: { include: { institution: { select: { kind: true } } } } },
  });
  const byUrl = new Map<string, typeof rows>();
  for (const row of rows) {
    const url = httpsAddress(row.url ?? '');
    if (url !== null) byUrl.set(url, [...(byUrl.get(url) ?? []), row]);
  }
  const pages: WatchedPage[] = [];
  for (const [url, evidence] of byUrl) {
    const looks = await looksAt(database, url);
    const last = looks[0];
    const facts = new Map(
      evidence.map(({ contactPoint: point, quote }) => [
        point.id,
        {
          contactPointId: point.id,
          institutionId: point.institutionId,
          kind: point.kind,
          value: point.value,
          quote,
          before: beforeOf(looks, point.id),
        },
      ]),
    );
    const days = evidence.map(({ kind, contactPoint: point }) =>
      daysBetweenLooks({
        institutionKind: point.institution.kind,
        evidenceKind: kind,
        publishAs: point.publishAs,
        isPhone: point.kind === 'phone',
        statutory: point.statutory,
      }),
    );
    const isNewFact = [...facts.keys()].some(
      (id) => !last?.findings.some(({ contactPointId }) => contactPointId === id),
    );
    pages.push({
      url,
      facts: [...facts.values()],
      dueAt: nextLook(Math.min(...days), isNewFact ? null : lastLook(looks, facts.values())),
      validators: isNewFact ? null : validatorsOf(looks),
    });
  }
  return pages;
}

type Look = Awaited<ReturnType<typeof looksAt>>[number];

function looksAt(database: PrismaClient, url: string) {
  return database.watchObservation.findMany({
    // A look for other words on the same page says nothing of contact points.
    where: { url, findings: { some: {} } },
    orderBy: [{ observedAt: 'desc' }, { id: 'desc' }],
    take: looksRemembered,
    include: { findings: true },
  });
}

/** What looks said of one contact point, in their order. */
function findingsOf(looks: readonly Look[], contactPointId: number) {
  return looks.flatMap(({ id, observedAt, organization, findings }) =>
    findings
      .filter((one) => one.contactPointId === contactPointId)
      .map((one) => ({ ...one, observationId: id, at: observedAt, organization })),
  );
}

function beforeOf(looks: readonly Look[], contactPointId: number): Before {
  const past = findingsOf(looks, contactPointId);
  const seen = past.filter(({ outcome }) => outcome === 'there');
  return {
    seen: seen.length > 0,
    label: seen.find(({ label }) => label !== '')?.label ?? '',
    // Of a look that saw the value: what a suspected owner's certificate says proves nothing.
    organization: seen.find(({ organization }) => organization !== null)?.organization ?? null,
    past,
  };
}

function lastLook(looks: readonly Look[], facts: Iterable<PageFact>): LastLook | null {
  const [last] = looks;
  if (last === undefined) return null;
  const reached = looks.findIndex(({ findings }) =>
    findings.some(({ outcome }) => outcome !== 'unreachable'),
  );
  const suspected = [...facts]
    .map(({ before }) => suspicionIn(before.past))
    .filter((one) => one !== null && !isConfirmed(one))
    .map((one) => one?.first.at.getTime() ?? 0);
  return {
    at: last.observedAt,
    unreachable: reached < 0 ? looks.length : reached,
    suspectedAt: suspected.length === 0 ? null : new Date(Math.min(...suspected)),
  };
}

function validatorsOf(looks: readonly Look[]): Validators | null {
  const [last] = looks;
  const whole = looks.find(({ status }) => status === 200);
  const isQuiet = last?.findings.every(({ outcome }) => outcome === 'there') === true;
  if (last === undefined || whole === undefined || !isQuiet) return null;
  if (last.observedAt.getTime() - whole.observedAt.getTime() > fullReadAfter) return null;
  return { etag: whole.etag, lastModified: whole.lastModified };
}
