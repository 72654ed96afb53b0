import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from './driver';

const touchable = 'a, button, summary, label';
const timeoutMs = 60_000;

/** A merchant in front of an old engine: looks, touches and types, and waits for what the page answers, whether server or script gives it. */
export type Merchant = ReturnType<typeof merchantAt>;

/** Puts a merchant in front of `page`, on the site at `origin`, with a browser that runs scripts or does not. */
export function merchantAt(page: Page, origin: string, hasScript: boolean) {
  const visible = async (selector: string, words: string) =>
    (await page.evaluateHandle(closest, selector, words, hasScript)).asElement();

  /** Touches where something is once it has stopped moving: on a busy machine a page is still being drawn, or left, when it is first seen. */
  const touchAt = async (what: string, selector: string, words: string, unfold = false) => {
    let before = '';
    const place = await until(`${what} to touch`, async () => {
      if (unfold) await page.evaluate(openAll);
      const seen = await (await visible(selector, words))?.evaluate(middle);
      const last = before;
      before = JSON.stringify(seen);
      return seen && before === last ? seen : null;
    });
    await page.mouse.click(place.x, place.y);
  };

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
    touch: (selector: string) => touchAt(`"${selector}"`, selector, ''),
    /** Touches the link, button or label whose words contain `words`. */
    tap: (words: string) => touchAt(`"${words}"`, touchable, words),
    type: async (selector: string, text: string) => {
      const found = await until(`"${selector}" to type into`, () => visible(selector, ''));
      await found.type(text);
    },
    choose: async (selector: string, value: string) => {
      await until(`"${selector}" to choose from`, () => visible(selector, ''));
      await page.select(selector, value);
    },
    reads: async (words: string) => {
      await until(`the words "${words}"`, () => visible('body *', words));
    },
    isAt: async (address: RegExp) => {
      await until(`an address like ${address}`, async () => address.test(page.url())).catch(
        (error: Error) => {
          throw new Error(`${error.message} It is ${page.url()}`);
        },
      );
    },
    sees: async (selector: string) => {
      await until(`"${selector}" to see`, () => visible(selector, ''));
    },
    /** Touches what may be folded away: opens what there is to open until it can be touched, since a page may draw a fold anew. */
    unfoldAndTouch: (selector: string) => touchAt(`"${selector}"`, selector, '', true),
    /** Opens whatever is folded away until one of two is there, and tells whether it is the first; a page draws what is below later. */
    unfolds: async (selector: string, other: string) => {
      const found = await until(`"${selector}" or "${other}"`, async () => {
        await page.evaluate(openAll);
        if (!(await visible(`${selector}, ${other}`, ''))) return null;
        return (await page.evaluate(exists, selector)) ? 'first' : 'other';
      });
      return found === 'first';
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

function openAll(): void {
  for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
}

// These run in the page. The fewest words around the ones looked for make it the closest; as a
// merchant would, it is brought to the middle of the window, out from under the bar at the bottom.
function closest(selector: string, words: string, hasScript: boolean): Element | null {
  if (document.readyState !== 'complete') return null;
  const page = document.querySelector('#page');
  if (hasScript && page && page.getAttribute('data-router') !== 'client') return null;
  const found = [...document.querySelectorAll(selector)]
    .filter((one) => one.getClientRects().length > 0 && (one.textContent ?? '').includes(words))
    .sort((a, b) => (a.textContent ?? '').length - (b.textContent ?? '').length)[0];
  found?.scrollIntoView({ block: 'center' });
  return found ?? null;
}

/** The middle of its first line, as a finger would find it. */
function middle(element: Element): { x: number; y: number } | null {
  const [line] = element.getClientRects();
  return line ? { x: line.left + line.width / 2, y: line.top + line.height / 2 } : null;
}

function exists(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

function isReady(hasScript: boolean): boolean {
  const drawn = document.querySelector('#page');
  return !hasScript || !drawn || drawn.getAttribute('data-router') === 'client';
}
