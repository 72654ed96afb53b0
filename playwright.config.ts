import { defineConfig, devices } from '@playwright/test';

const { BASE_URL = 'http://localhost:3000', CHROMIUM_PATH } = process.env;
const asRoot = process.getuid?.() === 0;

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const phone = {
  ...devices['Pixel 5'],
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};

// What needs a keyboard, a printer, a shell or no page at all runs once, at a desk.
const deskOnly = ['api', 'commands', 'desk', 'evidence', 'headers', 'print', 'weights'].map(
  (name) => `**/${name}.spec.ts`,
);

// Pages that are one column whatever the width need no second browser with script.
const phoneOnly = [
  'large-text',
  'csp',
  'drill',
  'learn',
  'no-script',
  'offline',
  'paper',
  'plan',
  'protect',
  'sharing',
  'client-router',
].map((name) => `**/${name}.spec.ts`);
// What axe says is the same without script; large letters, taking over and going on alone are done by script.
const withScript = ['accessibility', 'large-text', 'offline', 'client-router'].map(
  (name) => `**/${name}.spec.ts`,
);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A browser that the machine starved for a moment gets a second try; it is reported as flaky.
  retries: 1,
  use: {
    baseURL: BASE_URL,
    // What a device keeps is tested where it matters; elsewhere it would only cost time.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      args: asRoot ? ['--no-sandbox', ...quiet] : quiet,
    },
  },
  projects: [
    { name: 'phone', use: phone, testIgnore: [...deskOnly, '**/no-script.spec.ts'] },
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 800 } },
      testIgnore: phoneOnly,
    },
    {
      name: 'no-script',
      use: { ...phone, javaScriptEnabled: false },
      testIgnore: [...deskOnly, ...withScript],
    },
  ],
});
