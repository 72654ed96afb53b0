import { configDefaults, defineConfig } from 'vitest/config';
import { TestOrder } from './tests/support/test-order.ts';

const root = import.meta.dirname;

// From version 25 Node has a localStorage of its own, undefined without a file for it, which hides the one of a test's page.
const noStorage = '--no-experimental-webstorage';

// A fifth of a database test's processor time went into compiling the embedded database once more, to run it faster than it is
// worth in a run of tests, and into collecting what had become garbage in a moment.
const shortLived = ['--wasm-tiering-budget=20000000', '--max-semi-space-size=64'];

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // The package throws outside React's server build; its own empty file is what that build uses.
      'server-only': `${root}/node_modules/server-only/empty.js`,
    },
  },
  test: {
    include: ['{app,components,lib,messages,prisma,scripts,tests}/**/*.test.{ts,tsx}', '*.test.ts'],
    // What starts a process after the other is run by npm run test:more, and wherever its file is named.
    exclude: [...configDefaults.exclude, ...(process.env.TEST_MORE ? [] : ['**/*.more.test.ts'])],
    globalSetup: 'tests/support/set-up-run.ts',
    // Two processes for all the files: what a file imports is loaded once, and leaves-nothing sees that no file changes it for the next.
    maxWorkers: 2,
    isolate: false,
    execArgv: [
      ...shortLived,
      ...(process.allowedNodeEnvironmentFlags.has(noStorage) ? [noStorage] : []),
    ],
    sequence: { sequencer: TestOrder },
    experimental: { fsModuleCache: true },
    setupFiles: 'tests/support/leaves-nothing.ts',
    // Creating an embedded database takes seconds, on a busy machine many.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
