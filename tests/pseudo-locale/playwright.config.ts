import { defineConfig } from '@playwright/test';

const { BASE_URL = 'http://localhost:3000', CHROMIUM_PATH } = process.env;

/** The narrowest screen the site promises to fit, on a site that speaks the pseudo-locale. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/pseudo-locale',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: BASE_URL,
    serviceWorkers: 'block',
    viewport: { width: 320, height: 640 },
    locale: 'en-XA',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
    },
  },
});
