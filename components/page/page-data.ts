import { loadDirectory, loadDirectoryPiece } from '@/components/directory/load-directory';
import { pieceOf } from '@/lib/directory/model/brief-institution';
import { institutionById } from '@/lib/directory/model/published';
import { type DirectorySnapshotFile, emptySnapshotFile } from '@/lib/directory/model/snapshot-file';
import type { Locale } from '@/lib/i18n/locales';
import type { MessageArea, PageContext, PageMessages } from '@/lib/pages/page-context';
import type { PageRequest } from '@/lib/pages/page-request';
import { needsOf } from '@/lib/pages/resolve-page';
import { idle } from './idle';
import { allAreas, loadAllPieces } from './load-all-pieces';

import { loadMessages } from './load-messages';
import type { RoutedPageProps } from './page-root';
import { pageViews } from './page-views';

/** What this phone has so far to draw pages from, and how it comes by the rest. */
export interface PageData {
  readonly locale: Locale;
  /** The context of every page that can be drawn; an area not fetched yet is missing in it. */
  readonly context: () => PageContext;
  /** The directory as it was fetched; null before. */
  readonly copy: () => DirectorySnapshotFile | null;
  /** True when a page can be drawn without waiting for anything. */
  readonly has: (request: PageRequest) => boolean;
  /** Fetches what a page is drawn from, for null what every page needs; rejects when something cannot be had. */
  readonly load: (request: PageRequest | null) => Promise<void>;
  /**
   * Draws from what is there until there is more: a verdict without numbers, an institution in brief are better than an
   * empty page.
   */
  readonly goOnWithoutDirectory: () => void;
  /** Fetches all that is left, while the phone has nothing else to do; rejects when something cannot be had. */
  readonly loadAll: () => Promise<void>;
}

/** For the title of the window, and for saying what works without the server. */
const always: readonly MessageArea[] = ['common'];

type DateFor = (copy: DirectorySnapshotFile | null) => string;

/** Begins with what the server said about the page it drew; `todayFor` says which date counts beside a copy of the directory. */
export function createPageData(drawn: RoutedPageProps, todayFor: DateFor): PageData {
  const { locale, site, inWeChat } = drawn;
  let messages: Partial<PageMessages> = {};
  let copy: DirectorySnapshotFile | null = null;
  const lost = new Set<number>();
  let goesOnWithout = false;

  async function add(areas: readonly MessageArea[], directory: boolean): Promise<void> {
    const [fetched, fresh] = await Promise.all([
      loadMessages(locale, areas),
      directory ? loadDirectory() : null,
    ]);
    messages = { ...messages, ...fetched };
    copy ??= fresh;
  }

  /** The piece of the directory in which a page's institution stands whole; null when it is there, or known to be out of reach. */
  function pieceFor(request: PageRequest | null): number | null {
    const id = request && needsOf(request).whole;
    const institution = copy && id ? institutionById(copy, id) : undefined;
    if (!institution?.brief) return null;
    const piece = pieceOf(institution);
    return goesOnWithout && lost.has(piece) ? null : piece;
  }

  async function addPiece(piece: number): Promise<void> {
    try {
      const whole = await loadDirectoryPiece(piece);
      // The server published another directory meanwhile: what goes on a card has to be of the same.
      if (whole.version !== copy?.version) copy = await loadDirectory();
      const byId = new Map(whole.institutions.map((institution) => [institution.id, institution]));
      const institutions = copy.institutions.map(
        (institution) => byId.get(institution.id) ?? institution,
      );
      copy = { ...copy, institutions };
    } catch (error) {
      lost.add(piece);
      throw error;
    }
  }

  function missing(request: PageRequest | null) {
    const needs = request ? needsOf(request) : { messages: [], directory: false };
    const areas = [...always, ...needs.messages].filter((area) => !messages[area]);
    return { areas, directory: needs.directory && copy === null, piece: pieceFor(request) };
  }

  return {
    locale,
    copy: () => copy,
    context: () => ({
      ...{ locale, site, inWeChat, goTo: null },
      messages: messages as PageMessages,
      directory: { ...(copy ?? { ...drawn.directory, institutions: [] }), today: todayFor(copy) },
    }),
    has(request) {
      const { areas, directory, piece } = missing(request);
      const isThere = areas.length === 0 && !directory && piece === null;
      return isThere && pageViews[request.page].loaded() !== null;
    },
    async load(request) {
      const { areas, directory } = missing(request);
      await Promise.all([add(areas, directory), request ? pageViews[request.page].load() : null]);
      // Only the directory says in which piece an institution stands.
      const piece = pieceFor(request);
      if (piece !== null) await addPiece(piece);
    },
    goOnWithoutDirectory() {
      copy ??= emptySnapshotFile;
      goesOnWithout = true;
    },
    async loadAll() {
      await loadAllPieces(locale);
      await idle();
      await add(allAreas, copy === null);
    },
  };
}
