import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { environment } from '@/lib/env';
import { disallowedPaths } from '@/lib/pages/private-paths';

/** Search engines may read everything but the pages whose address carries a merchant's answers. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  const { SITE_URL } = environment();
  return {
    rules: { userAgent: '*', disallow: [...disallowedPaths, '/p/', '/api/'] },
    ...(SITE_URL ? { sitemap: `${SITE_URL}/sitemap.xml` } : {}),
  };
}
