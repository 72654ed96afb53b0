import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

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
    globalSetup: 'tests/support/set-up-run.ts',
    // The schema engine, in WebAssembly, cannot be loaded twice into one process: every file has one of its own.
    maxWorkers: 2,
    setupFiles: 'tests/support/leaves-nothing.ts',
    // Creating an embedded database takes seconds, on a busy machine many.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
