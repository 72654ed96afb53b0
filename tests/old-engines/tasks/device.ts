import type { Merchant } from '../merchant';
import type { Task } from './task';

/** What script adds and the device alone remembers. */
export const deviceTasks: readonly Task[] = [
  {
    title: 'one tap enlarges letters and buttons, and the phone remembers it',
    needsScript: true,
    run: async (merchant) => {
      await merchant.open('/zh/check/contact?situation=contacted');
      await merchant.tap('长辈版');
      await merchant.sees('html[data-text="large"]');
      await merchant.open('/zh/check/contact?situation=contacted');
      await merchant.sees('html[data-text="large"]');
      await isLargeAndFits(merchant);
      await merchant.tap('标准版');
      await merchant.sees('html:not([data-text])');
    },
  },
  {
    title: 'what happened is written down and still there after a reload',
    needsScript: true,
    run: async (merchant) => {
      const field = '#evidence-said-1';
      await merchant.open('/zh/plan?losses=paid&situation=happened');
      await merchant.tap('记下来：什么时候');
      await merchant.type(field, '您还有押金没退');
      await merchant.open('/zh/plan?losses=paid&situation=happened');
      await merchant.tap('记下来：什么时候');
      const kept = await merchant.page.evaluate(writtenIn, field);
      if (kept !== '您还有押金没退') throw new Error(`Kept was "${kept}".`);
    },
  },
  {
    title: 'after one visit the phone keeps what it needs when the server is gone',
    needsScript: true,
    run: async (merchant) => {
      await merchant.open('/zh');
      await merchant.sees('html[data-kept="zh"]');
    },
  },
];

async function isLargeAndFits(merchant: Merchant): Promise<void> {
  const low = await merchant.page.evaluate(() =>
    [...document.querySelectorAll('main button')]
      .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 60)
      .map((one) => one.textContent),
  );
  if (low.length > 0) throw new Error(`Lower than 60 px: ${low.join(', ')}`);
  const over = await merchant.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (over > 0) throw new Error(`The page is ${over} px too wide.`);
}

function writtenIn(selector: string): string {
  return document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';
}
