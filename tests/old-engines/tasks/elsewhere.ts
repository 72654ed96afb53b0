import type { Task } from './task';

/** The other language and the practice calls. */
export const otherTasks: readonly Task[] = [
  {
    title: 'the other language keeps page and answers, there and back',
    run: async (merchant) => {
      await merchant.open('/zh/check/requests?situation=onCall');
      await merchant.touch('header a[hreflang="en"]');
      await merchant.isAt(/\/en\/check\/requests\?situation=onCall$/);
      await merchant.touch('#requests-smsCode');
      await merchant.tap('Continue');
      await merchant.isAt(/\/en\/check\/result\?requests=smsCode/);
      await merchant.touch('header a[hreflang="zh-CN"]');
      await merchant.reads('按骗局处理');
    },
  },
  {
    title: 'a practice call is played to its end',
    run: async (merchant) => {
      await merchant.open('/zh/drill');
      await merchant.tap('您还有押金没退');
      await merchant.isAt(/\/drill\/\w+/);
      await merchant.touch('button[value="askWho"]');
      await merchant.reads('规则怎么判');
      await merchant.tap('挂断，自己打官方电话问');
      await merchant.reads('这一个是冒充的');
    },
  },
];
