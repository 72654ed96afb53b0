import { type QuestionId, questionIds } from '@/lib/triage/vocabulary';
import type { Merchant } from '../merchant';
import { type Story, tellStory } from './story';
import type { Task } from './task';

const called: Story = {
  situation: 'contacted',
  contact: 'callEnded',
  requests: 'pay',
  official: 'notCalled',
  payment: 'personal',
  losses: 'paid',
  when: 'minutes',
  paidBy: 'bank',
  story: 'feeDue',
  role: 'acquirer',
  number: 'personalMobile',
  identity: 'refused',
  origin: 'outOfTheBlue',
};
const dialled: Story = {
  ...called,
  situation: 'contacted',
  contact: 'iDialled',
  dialled: 'webSearch',
};

const frozen: Story = {
  situation: 'happened',
  losses: 'cardFrozen',
  contact: 'nobody',
};

const told = 'contact=callEnded&official=notCalled&payment=unsure&requests=pay&situation=contacted';

/** The check, from the first tap to the last question. */
export const checkTasks: readonly Task[] = [
  {
    title: 'a call in progress reaches its verdict in three taps',
    run: async (merchant) => {
      await merchant.open('/zh');
      await merchant.tap('我正在通话');
      await merchant.isAt(/\/zh\/call$/);
      await merchant.touch('#requests-smsCode');
      await merchant.tap('继续');
      await merchant.isAt(/\/check\/result\?requests=smsCode&situation=onCall$/);
      await merchant.reads('按骗局处理');
    },
  },
  {
    title: 'every question can be answered, down to the ones nobody has to',
    run: async (merchant) => {
      const answered = [
        ...(await tellStory(merchant, called)),
        ...(await tellStory(merchant, dialled)),
        ...(await tellStory(merchant, frozen)),
      ];
      const left = questionIds.filter((question: QuestionId) => !answered.includes(question));
      if (left.length > 0) throw new Error(`Nobody was asked ${left.join(', ')}.`);
    },
  },
  {
    title: 'back, forward and reload keep the answers',
    run: async (merchant) => {
      await merchant.open('/zh/check/contact?situation=contacted');
      await merchant.touch('button[value="callEnded"]');
      await merchant.isAt(/\/check\/requests\?/);
      await merchant.touch('#requests-addChat');
      await merchant.tap('继续');
      await merchant.isAt(/\/check\/official\?.*requests=addChat/);
      await merchant.page.goBack();
      await merchant.isAt(/\/check\/requests\?/);
      await merchant.reads('对方要您做');
      await merchant.page.goForward();
      await merchant.isAt(/\/check\/official\?/);
      await merchant.page.reload({ waitUntil: 'networkidle0' });
      await merchant.touch('button[value="notCalled"]');
      await merchant.isAt(/\/check\/result\?.*requests=addChat/);
    },
  },
  {
    title: 'a question sent without an answer says what is missing',
    run: async (merchant) => {
      await merchant.open('/zh/check/requests?situation=onCall');
      await merchant.tap('继续');
      await merchant.reads('还没选');
      await merchant.touch('button[value="nothing"]');
      await merchant.isAt(/\/check\/role\?.*requests=nothing/);
    },
  },
  {
    title: 'a typed number is compared and stands in no address',
    run: async (merchant) => {
      await merchant.open(`/zh/check/number?${told}`);
      await merchant.type('#typed', '+86 170-0123-4567');
      await merchant.tap('比一比');
      await merchant.isAt(/number=resaleMobile/);
      await hasNo(merchant, /0123/);
    },
  },
  {
    title: 'whom the caller claims to be shows its official number',
    run: async (merchant) => {
      await merchant.open(`/zh/check/number?${told}`);
      await merchant.choose('select[name="claimed"]', 'icbc');
      await merchant.tap('看它的官方号码');
      await merchant.isAt(/claimed=icbc/);
      await merchant.reads('95588');
    },
  },
];

async function hasNo(merchant: Merchant, digits: RegExp): Promise<void> {
  if (digits.test(merchant.page.url())) throw new Error('The typed number stands in the address.');
}
