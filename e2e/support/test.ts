import { test as base, expect } from '@playwright/test';
import { complaintsOf } from './complaints';

/** Playwright's test, which here also fails when a page says anything wrong in the console, breaks its content policy, asks another host or sets a cookie. */
export const test = base.extend<{ quietPages: undefined }>({
  quietPages: [
    async ({ context, baseURL }, use) => {
      const complaints = await complaintsOf(context, baseURL ?? '');
      await use(undefined);
      expect(complaints, 'what the pages complained about').toEqual([]);
      expect(await context.cookies(), 'cookies').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
