import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { pagePatterns } from './lib/routes/page-patterns';
import { commonHeaders } from './lib/security/headers';

const nextConfig: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingExcludes: { '*': ['.builds/**', '.data/**', 'node_modules/@img/**'] },
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  agentRules: false,
  // Addresses that carry answers or a number stand in no log, the development server's included.
  logging: {
    incomingRequests: { ignore: [/^\/api\/v1\/(numbers|check)/, /\/(check|plan|p)(\/|\?|$)/] },
  },
  images: { unoptimized: true },
  // Written into proxy.ts at build time: which addresses have a page.
  env: { PAGE_PATTERNS: JSON.stringify(pagePatterns(`${import.meta.dirname}/app/[locale]`)) },
  headers: async () => [
    {
      source: '/:path*',
      headers: Object.entries(commonHeaders).map(([key, value]) => ({ key, value })),
    },
  ],
};

export default createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' })(nextConfig);
