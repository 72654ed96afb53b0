import type { PrismaClient } from '@/lib/database/generated/client';
import { httpsAddress } from '@/lib/directory/model/https-address';
import type { HostBook } from '@/lib/directory/store/host-book';
import { type LastLook, nextLook } from '../schedule';
import { isConfirmed, isLost, type PastFinding, suspicionIn } from '../streak';

/** Words that no contact point rests on: a promise, a way to verify, a line of a register, whose a host is. */
export interface WatchedWords {
  readonly institutionId: string;
  readonly kind: 'statement' | 'verification' | 'register' | 'declaration';
  /** What stands on the page, as somebody noted it. */
  readonly words: string;
  /** What earlier looks said, latest first. */
  readonly past: readonly PastFinding[];
  /** True once a look has read them there. */
  readonly seen: boolean;
  /** The organisation the certificate named then. */
  readonly organization: string | null;
}

/** A page with the words that are watched on it. */
export interface WordsPage {
  readonly url: string;
  readonly words: readonly WatchedWords[];
  readonly dueAt: Date;
}

type Noted = Pick<WatchedWords, 'institutionId' | 'kind' | 'words'> & { readonly url: string };

/** Days between two looks: promises monthly, registers and declarations every quarter. */
const daysBetween = { statement: 30, verification: 30, register: 90, declaration: 90 } as const;
const looksRemembered = 20;

/** Lists every page from which words are taken, with when it is due and what earlier looks said. Pages are read over https. */
export async function wordsPages(
  database: PrismaClient,
  book: Pick<HostBook, 'proposals'>,
): Promise<WordsPage[]> {
  const byUrl = new Map<string, Noted[]>();
  for (const noted of [...(await notedWords(database)), ...declarations(book)]) {
    const url = httpsAddress(noted.url);
    if (url !== null) byUrl.set(url, [...(byUrl.get(url) ?? []), noted]);
  }
  const pages: WordsPage[] = [];
  for (const [url, noted] of byUrl) pages.push(await pageOf(database, url, noted));
  return pages;
}

function lastLookAt(words: readonly WatchedWords[]): LastLook | null {
  const [{ past = [] } = {}] = words;
  const [last] = past;
  if (last === undefined) return null;
  const reached = past.findIndex(({ outcome }) => outcome !== 'unreachable');
  const suspected = words.flatMap((one) => {
    const suspicion = suspicionIn(one.past);
    return suspicion === null || isConfirmed(suspicion) ? [] : [suspicion.first.at.getTime()];
  });
  return {
    at: last.at,
    unreachable: reached < 0 ? past.length : reached,
    suspectedAt: suspected.length === 0 ? null : new Date(Math.min(...suspected)),
  };
}

async function notedWords(database: PrismaClient): Promise<Noted[]> {
  const where = { institution: { withdrawnAt: null } };
  const [statements, verifications, licences] = await Promise.all([
    database.statement.findMany({ where, orderBy: { position: 'asc' } }),
    database.verification.findMany({ where, orderBy: { position: 'asc' } }),
    // Of a name that is not on the list no page says anything.
    database.licence.findMany({ where: { ...where, status: 'listed', number: { not: null } } }),
  ]);
  const of = (kind: 'statement' | 'verification', rows: typeof statements | typeof verifications) =>
    rows.map(({ institutionId, quote: words, url }) => ({ institutionId, kind, words, url }));
  return [
    ...of('statement', statements),
    ...of('verification', verifications),
    ...licences.flatMap(({ institutionId, number, registerUrl: url }) =>
      number === null ? [] : [{ institutionId, kind: 'register' as const, words: number, url }],
    ),
  ];
}

/** The pages that showed reviewers whose a host is, while it counts. */
function declarations({ proposals }: Pick<HostBook, 'proposals'>): Noted[] {
  return proposals.flatMap(({ state, host: { entry, page: url } }) =>
    state === 'listed' && 'of' in entry
      ? [{ institutionId: entry.of, kind: 'declaration' as const, words: entry.host, url }]
      : [],
  );
}

async function pageOf(
  database: PrismaClient,
  url: string,
  noted: readonly Noted[],
): Promise<WordsPage> {
  const looks = await database.watchObservation.findMany({
    where: { url, wordFindings: { some: {} } },
    orderBy: [{ observedAt: 'desc' }, { id: 'desc' }],
    take: looksRemembered,
    include: { wordFindings: true },
  });
  const words = noted.map(({ institutionId, kind, words: text }): WatchedWords => {
    const past = looks.flatMap(
      ({ id: observationId, observedAt: at, organization, wordFindings }) =>
        wordFindings
          .filter((one) => one.institutionId === institutionId && one.words === text)
          .map(({ outcome }) => ({ observationId, at, outcome, organization })),
    );
    const seen = past.find(({ outcome }) => outcome === 'there');
    return {
      ...{ institutionId, kind, words: text, past },
      seen: seen !== undefined,
      organization: seen?.organization ?? null,
    };
  });
  const isNew = words.some(({ past }) => past.length === 0);
  const days = Math.min(...words.map(({ kind }) => daysBetween[kind]));
  return { url, words, dueAt: nextLook(days, isNew ? null : lastLookAt(words)) };
}

/** Words that two looks, hours apart, no longer found on their page, or whose page has another owner: for people to look at. */
export interface LostWords extends Noted {
  readonly outcome: PastFinding['outcome'];
  readonly since: Date;
}

/** Lists them, the oldest first. Nothing is lowered by it: what an institution promises is no number to dial. */
export async function lostWords(
  database: PrismaClient,
  book: Pick<HostBook, 'proposals'>,
): Promise<LostWords[]> {
  const pages = await wordsPages(database, book);
  const lost = pages.flatMap(({ url, words }) =>
    words.flatMap((one): LostWords[] => {
      const suspicion = suspicionIn(one.past);
      if (suspicion === null || !isConfirmed(suspicion)) return [];
      // A page that no look has ever read, a script's or a picture, would stand here for good.
      const { outcome } = suspicion.last;
      if (!one.seen && !isLost(outcome) && outcome !== 'moved') return [];
      const { institutionId, kind, words: text } = one;
      const { first } = suspicion;
      return [{ institutionId, kind, words: text, url, outcome, since: first.at }];
    }),
  );
  return lost.sort((a, b) => a.since.getTime() - b.since.getTime());
}
