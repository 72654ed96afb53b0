import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { alternatesFor } from '@/lib/alternates';
import { directorySnapshot } from '@/lib/directory/store/snapshot';
import { environment } from '@/lib/env';
import { locales } from '@/lib/i18n/locales';
import { drills } from '@/lib/learning/drill/table';
import { tricks } from '@/lib/learning/tricks/table';
import { log } from '@/lib/log/log';
import { fillPath } from '@/lib/pages/match-path';
import type { PathValues } from '@/lib/pages/page-row';
import { type ListedPatternId, listedPages } from '@/lib/pages/page-table';

interface Instance {
  readonly values: PathValues;
  /** YYYY-MM-DD; null where nobody keeps it. */
  readonly updated: string | null;
}

/** What stands for the parameter of each listed page that has one; such a page without them does not compile. */
const instances: Readonly<Record<ListedPatternId, () => Promise<readonly Instance[]>>> = {
  drill: async () => drills.map(({ id }) => ({ values: { call: id }, updated: null })),
  trick: async () => tricks.map(({ id, updated }) => ({ values: { trick: id }, updated })),
  institution: institutionPages,
};

/** Every listed page in every language; empty while the site does not know its own address. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const { SITE_URL } = environment();
  if (!SITE_URL) return [];
  const all = await Promise.all(
    listedPages.map(async ({ id, path }) => {
      const own = id in instances ? await instances[id as ListedPatternId]() : [plain];
      return own.map(({ values, updated }) => ({ page: fillPath(path, values), updated }));
    }),
  );
  return all.flat().flatMap(({ page, updated }) =>
    locales.flatMap((locale) => {
      const alternates = alternatesFor(SITE_URL, locale, page === '/' ? '' : page);
      if (!alternates) return [];
      const { canonical, languages } = alternates;
      const entry = { url: canonical, alternates: { languages } };
      return updated ? { ...entry, lastModified: updated } : entry;
    }),
  );
}

const plain: Instance = { values: {}, updated: null };

async function institutionPages(): Promise<Instance[]> {
  try {
    const { institutions } = await directorySnapshot();
    return institutions.map(({ id }) => ({ values: { institution: id }, updated: null }));
  } catch (error) {
    // A database that is away shortens the map for a while; it does not take it down.
    log().failed('the directory cannot be read', error);
    return [];
  }
}
