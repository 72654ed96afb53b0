#!/usr/bin/env node
import { testCommand } from './support/command.mjs';

// npm run test:pseudo-locale: a third language, generated from the English messages, through build and browser.
await testCommand(async (root) => {
  const { testPseudoLocale } = await import('./pseudo-locale/stage.ts');
  const { runAlone } = await import('./runner/test.ts');
  return runAlone(() => testPseudoLocale(root));
});
