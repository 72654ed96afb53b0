import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { alternatesFor } from '@/lib/alternates';
import { directorySnapshot } from '@/lib/directory/store/snapshot';
import { environment } from '@/lib/env';
import { locales } from '@/lib/i18n/locales';
import { drills } from '@/lib/learning/drill/table';
import { learnPages } from '@/lib/learning/learn-pages';
import { tricks } from '@/lib/learning/tricks/table';

/** Pages that are the same for everybody; what carries answers is not for search engines. */
const pages = [
  '',
  '/call',
  '/hotlines',
  ...learnPages.map((id) => `/${id}`),
  '/service/card',
  '/protect/terminals',
  '/protect/poster',
  ...drills.map(({ id }) => `/drill/${id}`),
  '/about/api',
];

/** Every page in every language; empty while the site does not know its own address. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const { SITE_URL } = environment();
  if (!SITE_URL) return [];
  const trickPages = tricks.map(({ id, updated }) => ({ page: `/tricks/${id}`, updated }));
  const all = [...pages, ...(await institutionPages())].map((page) => ({ page, updated: null }));
  return [...all, ...trickPages].flatMap(({ page, updated }) =>
    locales.flatMap((locale) => {
      const alternates = alternatesFor(SITE_URL, locale, page);
      if (!alternates) return [];
      const { canonical, languages } = alternates;
      const entry = { url: canonical, alternates: { languages } };
      return updated ? { ...entry, lastModified: updated } : entry;
    }),
  );
}

async function institutionPages(): Promise<string[]> {
  try {
    const { institutions } = await directorySnapshot();
    return institutions.map(({ id }) => `/hotlines/${id}`);
  } catch (error) {
    // A database that is away shortens the map for a while; it does not take it down.
    console.error(error);
    return [];
  }
}
