import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { filePatterns, publicFiles } from './lib/routes/file-patterns';
import { pagePatterns } from './lib/routes/page-patterns';
import { commonHeaders, shopHeaders } from './lib/security/headers';
import { version } from './package.json';

const nextConfig: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingExcludes: { '*': ['.builds/**', '.data/**'] },
  // Read by path at run time, so that no import leads there.
  outputFileTracingIncludes: {
    '/*/plan/image.png': [
      'node_modules/@fontsource/noto-sans-sc/LICENSE',
      'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-{400,700}-normal.woff',
    ],
  },
  serverExternalPackages: ['satori'],
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  agentRules: false,
  // Addresses that carry answers or a number stand in no log, the development server's included.
  logging: {
    incomingRequests: { ignore: [/^\/api\/v1\/(numbers|check)/, /\/(check|plan|p)(\/|\?|$)/] },
  },
  images: { unoptimized: true },
  // Written in at build time: which addresses there are (proxy.ts), and what /api/health calls itself.
  env: {
    PAGE_PATTERNS: JSON.stringify(pagePatterns(`${import.meta.dirname}/app/[locale]`)),
    FILE_PATTERNS: JSON.stringify(filePatterns(import.meta.dirname)),
    // The part after the plus names the sources: two servers with the same one run the same program.
    APP_VERSION: `${version}+${process.env.BUILD_ID ?? 'dev'}`,
    // Which build this is: the service worker keeps no page of another one. The build says it, for both are made from it.
    BUILD_TIME: process.env.BUILD_TIME ?? new Date().toISOString(),
  },
  headers: async () => [
    // Otherwise browsers ask for the icon again whenever the address changes, and answering is to ask nobody.
    // Each by its name: what is said of a folder is said of files that are not there, too.
    ...publicFiles(`${import.meta.dirname}/public`)
      .filter((source) => source.startsWith('/icons/'))
      .map((source) => ({
        source,
        headers: [{ key: 'Cache-Control', value: 'public, max-age=604800' }],
      })),
    {
      source: '/:path*',
      headers: Object.entries(commonHeaders).map(([key, value]) => ({ key, value })),
    },
    // After the common ones: of two with the same name the last counts.
    {
      source: '/:locale/shop',
      headers: Object.entries(shopHeaders).map(([key, value]) => ({ key, value })),
    },
    // Pages get their policy with a nonce from proxy.ts, which sees nothing below /_next.
    {
      source: '/_next/:path*',
      headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'" }],
    },
  ],
};

export default createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' })(nextConfig);
