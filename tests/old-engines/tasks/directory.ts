import type { Task } from './task';

/** Looking for an official number, by name and by the number itself. */
export const directoryTasks: readonly Task[] = [
  {
    title: 'a name leads to the institution and its number with proof',
    run: async (merchant) => {
      await merchant.open('/zh/hotlines');
      await merchant.type('input[type="search"]', '工商银行');
      await merchant.touch('main form button');
      await merchant.isAt(/\/hotlines\?q=/);
      await merchant.touch('main a[href$="/hotlines/icbc"]');
      await merchant.isAt(/\/hotlines\/icbc$/);
      await merchant.tap('全部出处');
      await merchant.reads('95588');
    },
  },
  {
    title: 'a typed number is answered and stands in no address',
    run: async (merchant) => {
      await merchant.open('/zh/hotlines');
      await merchant.type('input[type="search"]', '+86 95588');
      await merchant.touch('main form button');
      await merchant.reads('显示这个号码不代表对方是真的');
      if (merchant.page.url().includes('?')) throw new Error('The number stands in the address.');
    },
  },
];
