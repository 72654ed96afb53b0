import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from './driver';

const touchable = 'a, button, summary, label';
const timeoutMs = 20_000;

/** A merchant in front of an old engine: looks, touches and types, and waits for what the page answers, whether server or script gives it. */
export type Merchant = ReturnType<typeof merchantAt>;

/** Puts a merchant in front of `page`, on the site at `origin`, with a browser that runs scripts or does not. */
export function merchantAt(page: Page, origin: string, hasScript: boolean) {
  const merchant = {
    page,
    origin,
    hasScript,
    /** Opens a page and, where there is script, waits until it draws what follows by itself. */
    open: async (path: string) => {
      await page.goto(origin + path, { waitUntil: 'networkidle0' });
      await until('a page that took over', () => page.evaluate(isReady, hasScript));
    },
    /** Touches the middle of what matches: something lying over it would be touched instead. */
    touch: async (selector: string) => {
      const found = await until(`"${selector}" to touch`, () => visible(page, selector, ''));
      await found.click();
    },
    /** Touches the link, button or label whose words contain `words`. */
    tap: async (words: string) => {
      const found = await until(`"${words}" to tap`, () => visible(page, touchable, words));
      await found.click();
    },
    type: async (selector: string, text: string) => {
      const found = await until(`"${selector}" to type into`, () => visible(page, selector, ''));
      await found.type(text);
    },
    choose: async (selector: string, value: string) => {
      await until(`"${selector}" to choose from`, () => visible(page, selector, ''));
      await page.select(selector, value);
    },
    reads: async (words: string) => {
      await until(`the words "${words}"`, () => visible(page, 'body *', words));
    },
    isAt: async (address: RegExp) => {
      await until(`an address like ${address}`, async () => address.test(page.url())).catch(
        (error: Error) => {
          throw new Error(`${error.message} It is ${page.url()}`);
        },
      );
    },
    sees: async (selector: string) => {
      await until(`"${selector}" to see`, () => visible(page, selector, ''));
    },
    /** Touches what may be folded away: opens what there is to open until it can be touched, since a page may draw a fold anew. */
    unfoldAndTouch: async (selector: string) => {
      await until(`"${selector}" to touch`, async () => {
        await page.evaluate(openAll);
        const found = await visible(page, selector, '');
        await found?.click();
        return found;
      });
    },
    /** Opens whatever is folded away until one of two is there, and tells whether it is the first; a page draws what is below later. */
    unfolds: async (selector: string, other: string) => {
      await until(`"${selector}" or "${other}"`, async () => {
        await page.evaluate(openAll);
        return visible(page, `${selector}, ${other}`, '');
      });
      return page.evaluate(exists, selector);
    },
  };
  return merchant;
}

/** Asks again until there is an answer; a page that is just being left has none. */
async function until<T>(what: string, ask: () => Promise<T | null | false>): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    await pause(50);
  }
  throw new Error(`There never was ${what}.`);
}

async function visible(page: Page, selector: string, words: string) {
  return (await page.evaluateHandle(closest, selector, words)).asElement();
}

function openAll(): void {
  for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
}

// These run in the page. The fewest words around the ones looked for make it the closest; as a
// merchant would, it is brought to the middle of the window, out from under the bar at the bottom.
function closest(selector: string, words: string): Element | null {
  if (document.readyState !== 'complete') return null;
  const found = [...document.querySelectorAll(selector)]
    .filter((one) => one.getClientRects().length > 0 && (one.textContent ?? '').includes(words))
    .sort((a, b) => (a.textContent ?? '').length - (b.textContent ?? '').length)[0];
  found?.scrollIntoView({ block: 'center' });
  return found ?? null;
}

function exists(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

function isReady(hasScript: boolean): boolean {
  const drawn = document.querySelector('#page');
  return !hasScript || !drawn || drawn.getAttribute('data-router') === 'client';
}
