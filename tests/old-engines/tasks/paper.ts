import type { Task } from './task';

const told = 'contact=callEnded&losses=paid,toldCode&requests=pay&situation=happened&when=minutes';

/** The same steps on another phone, on the till roll and as text. */
export const paperTasks: readonly Task[] = [
  {
    title: 'the short code of a plan opens the same plan where it is typed',
    run: async (merchant) => {
      await merchant.open(`/zh/plan?${told}`);
      const code = await merchant.page.evaluate(shortCode);
      await merchant.open('/zh/p');
      await merchant.type('#code', code);
      await merchant.touch('main form button');
      await merchant.isAt(/\/zh\/plan\?/);
      await merchant.isAt(/losses=paid(,|%2C)toldCode/);
    },
  },
  {
    title: 'the steps can be had as a slip for the till roll, as text and as a picture',
    run: async (merchant) => {
      await merchant.open(`/zh/plan?${told}`);
      await merchant.touch('main a[href*="/plan/slip?"]');
      await merchant.isAt(/\/plan\/slip\?/);
      await merchant.reads('110');
      await merchant.open(`/zh/plan?${told}`);
      // The text itself is no page of ours: these engines show it with a style our policy refuses them.
      await merchant.sees('main a[href*="/plan/text?"]');
      await merchant.touch('main a[href*="/plan/picture?"]');
      await merchant.isAt(/\/plan\/picture\?/);
      await merchant.sees('main img[src*="image.png"]');
    },
  },
];

function shortCode(): string {
  return /\d{4} \d{4} \d{4} \d{4}/.exec(document.body.textContent ?? '')?.[0] ?? '';
}
