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

const specs = (...names: string[]) => names.map((name) => `**/${name}.spec.ts`);

// What needs a keyboard, a printer, a shell or no page at all runs once, at a desk.
const deskOnly = specs('api', 'commands', 'desk', 'evidence', 'headers', 'print', 'weights');
// Without script a check has to come to the same end; these say so.
const checkWithoutScript = specs('check', 'no-script');
// What axe says is the same without script; large letters, taking over, going on alone and
// keeping a shop are done by script.
const withScript = specs('accessibility', 'large-text', 'client-router', 'offline', 'shop/*');
// What starts servers of its own: the reviewer's console, somebody between phone and site, one build after another. With
// the last of them, and developer tools on both workers, Chromium now and then lets a page wait for a worker that it was
// about to end; without the tools it was not seen.
const ownServers = specs('console', 'offline-intermediary');
const severalBuilds = specs('offline-builds');
// Pages that are not one column whatever the width.
const wideToo = specs('accessibility', 'check', 'directory', 'home');

const desktop = { viewport: { width: 1280, height: 800 } };
const withoutScript = { ...phone, javaScriptEnabled: false };
// Every page in every look, every spelling, every paper: many times the work, and seldom what a change breaks alone.
const more = /@more/;
const onPhone = {
  use: phone,
  testIgnore: [...deskOnly, ...ownServers, ...severalBuilds, ...specs('no-script')],
};
const atDesk = { use: desktop, testMatch: deskOnly };

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
  // npm test runs the first three, npm run test:all those called more- as well.
  projects: [
    { ...onPhone, name: 'phone', grepInvert: more },
    { ...atDesk, name: 'desk', grepInvert: more },
    { name: 'no-script', use: withoutScript, testMatch: checkWithoutScript },
    { ...onPhone, name: 'more-phone', grep: more },
    { ...atDesk, name: 'more-desk', grep: more },
    { name: 'more-servers', use: desktop, testMatch: ownServers },
    { name: 'more-builds', use: desktop, testMatch: severalBuilds },
    { name: 'more-desktop', use: desktop, testMatch: wideToo },
    {
      name: 'more-no-script',
      use: withoutScript,
      testIgnore: [
        ...deskOnly,
        ...withScript,
        ...ownServers,
        ...severalBuilds,
        ...checkWithoutScript,
      ],
    },
  ],
});
