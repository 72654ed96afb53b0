// @vitest-environment happy-dom
import { Window } from 'happy-dom';
import { createElement, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { CompareForm } from '@/components/check/compare-form';
import { OwnComparison } from '@/components/check/own-comparison';
import type { QuestionFormProps } from '@/components/check/question-form';
import { WithdrawnNote } from '@/components/check/withdrawn-note';
import { CallBlock } from '@/components/plan/call-block';
import { CardBody } from '@/components/plan/card-body';
import { callTargetNumbers } from '@/lib/check/call-target-numbers';
import type { ShownCard } from '@/lib/check/shown-card';
import { buildHotline, buildInstitution } from '@/lib/directory/factories/institution';
import { allMessages } from '@/lib/i18n/messages';
import { keptShops } from '@/lib/sheets/kept-records';
import { ownNumberFrom } from '@/lib/sheets/own-number-record';
import { emptyRecord } from '@/lib/sheets/sheet-record';
import { emptyShop } from '@/lib/sheets/shop-record';
import { terminalSheets } from '@/lib/sheets/terminal-record';
import { DirectoryContext } from './directory-context';
import { OwnSelectField } from './own-select-field';
import { shopStore } from './record-store';

const { plan, check } = allMessages.zh;
const bank = buildInstitution({
  ...{ id: 'a-bank', kind: 'bank' },
  hotlines: [buildHotline({ number: '95588', display: '95588' })],
});
const bare = buildInstitution({ id: 'bare', number: 2 });
const weak = buildInstitution({
  ...{ id: 'weak', number: 3 },
  hotlines: [
    buildHotline({ number: '4000001111', display: '400-000-1111', publishAs: 'unconfirmed' }),
  ],
});
const terminal = { ...emptyRecord(terminalSheets), merchantNumber: '82229005SECRET' };
const directory = { institutions: [bank, bare, weak], today: '2026-03-01' };

function copied(owner: string, number: string) {
  return ownNumberFrom({ owner, number, from: 'contract', copiedOn: '2026-02-01' });
}

/** What the server sends, taken over by a device that holds these shops; fails where the two do not agree. */
async function takenOver(page: ReactNode, shop: object): Promise<HTMLElement> {
  const whole = createElement(DirectoryContext, { value: directory }, page);
  const drawn = renderToString(whole);
  document.body.innerHTML = `<main>${drawn}</main>`;
  const main = document.querySelector('main');
  if (!main) throw new Error('The document has no main.');
  shopStore.write([{ ...emptyShop, ...shop }]);
  const complaints = vi.fn();
  hydrateRoot(main, whole, { onRecoverableError: complaints });
  await vi.waitFor(() => expect(main.innerHTML).not.toBe(drawn));
  expect(complaints).not.toHaveBeenCalled();
  return main;
}

function callBlock(target: 'acquirer' | 'bank', picks = {}) {
  const call = callTargetNumbers(target, { locale: 'zh', answers: {}, picks }, directory);
  return <CallBlock call={call} messages={plan.call} locale="zh" />;
}

afterEach(() => shopStore.write([]));

it('a device adds his own number to what the server drew, with its mark', async () => {
  const shop = { acquirer: 'bare', numbers: [copied('acquirer', '400-820-7777')] };
  const main = await takenOver(callBlock('acquirer'), shop);
  expect(main.querySelector('a')?.getAttribute('href')).toBe('tel:4008207777');
  expect(main.textContent).toContain('您自己从合同抄的，2 月 1 日');
});

it('a device takes both dial links away where the two differ', async () => {
  const shop = { bank: 'a-bank', numbers: [copied('bank', '400-820-7777')] };
  const main = await takenOver(callBlock('bank', { bank: 'a-bank' }), shop);
  expect(main.textContent).toContain('95588');
  expect(main.textContent).toContain('400-820-7777');
  expect(main.querySelectorAll('a[href^="tel:"]')).toHaveLength(0);
});

it('a number he and the directory both have is dialled under his own mark, whatever its proof', async () => {
  const shop = { acquirer: 'weak', numbers: [copied('acquirer', '400-000-1111')] };
  const main = await takenOver(callBlock('acquirer', { acquirer: 'weak' }), shop);
  expect(main.querySelectorAll('a[href="tel:4000001111"]')).toHaveLength(1);
  expect(main.textContent).toContain('您自己从合同抄的，2 月 1 日 · 目录里也有这个号码，没核实过');
  expect(main.textContent).not.toContain('对一对再打');
});

it('on the counter phone it is the owner who copied it', async () => {
  const numbers = [copied('acquirer', '400-820-7777')];
  const main = await takenOver(callBlock('acquirer'), {
    acquirer: 'bare',
    numbers,
    readOnly: true,
  });
  expect(main.textContent).toContain('店主从合同抄的，2 月 1 日');
  expect(main.textContent).not.toContain('您自己');
});

it('a card that calls his payment company has his merchant number, once', async () => {
  const call = callTargetNumbers('acquirer', { locale: 'zh', answers: {}, picks: {} }, directory);
  const terminals = [terminal];
  for (const say of ['有人自称{claimed}。', '我的商户号{merchant}。']) {
    const card = { points: [], calls: [call], say, have: '', note: '', next: '' };
    const body = (
      <CardBody card={card as unknown as ShownCard} messages={plan} locale="zh" spoken={null} />
    );
    const main = await takenOver(body, { terminals });
    expect(main.textContent?.split('82229005SECRET')).toHaveLength(2);
    shopStore.write([]);
  }
});

it('his own company is chosen where nothing is', async () => {
  const options = [{ value: 'bare', label: '示例' }];
  const field = <OwnSelectField name="claimed" label="哪一家" none="不选" groups={[{ options }]} />;
  document.body.innerHTML = `<main>${renderToString(field)}</main>`;
  const main = document.querySelector('main') as HTMLElement;
  shopStore.write([{ ...emptyShop, acquirer: 'bare' }]);
  hydrateRoot(main, field);
  await vi.waitFor(() => expect(main.querySelector('select')?.value).toBe('bare'));
});

it.each([
  ['4008207777', '和您自己抄的一样：从合同抄的，2026-02-01'],
  ['170 0000 1234', '和您自己抄的 400-820-7777 不一样'],
])('%s, typed, is compared with his own: %s', async (typed, said) => {
  const comparison = (
    <OwnComparison typed={typed} messages={check.number.own} places={plan.call.own.places} />
  );
  const shop = { acquirer: 'bare', numbers: [copied('acquirer', '400-820-7777')] };
  const main = await takenOver(comparison, shop);
  expect(main.querySelector('[role="status"]')?.textContent).toContain(said);
});

it('a number typed before the script runs is compared once it does', async () => {
  const form = { chrome: { number: check.number }, carried: [] } as unknown as QuestionFormProps;
  const page = (
    <DirectoryContext value={directory}>
      <CompareForm
        form={form}
        places={plan.call.own.places}
        withdrawn={allMessages.zh.directory.answer}
        locale="zh"
      />
    </DirectoryContext>
  );
  document.body.innerHTML = `<main>${renderToString(page)}</main>`;
  const main = document.querySelector('main') as HTMLElement;
  (main.querySelector('#typed') as HTMLInputElement).value = '4008207777';
  const numbers = [copied('acquirer', '400-820-7777')];
  shopStore.write([{ ...emptyShop, acquirer: 'bare', numbers }]);
  hydrateRoot(main, page);
  await vi.waitFor(() => expect(main.textContent).toContain('和您自己抄的一样'));
});

it('a number that is no longer listed is told as whose it was and since when, while it is typed', () => {
  const withdrawnOn = '2026-01-15';
  const point = { kind: 'phone', value: '4008123456', withdrawnOn, replacedBy: null } as const;
  const former = buildInstitution({ id: 'former', withdrawn: [point] });
  const institutions = [...directory.institutions, former];
  const noteOf = (typed: string) =>
    renderToString(
      <DirectoryContext value={{ ...directory, institutions }}>
        <WithdrawnNote typed={typed} messages={allMessages.zh.directory.answer} locale="zh" />
      </DirectoryContext>,
    );
  expect(noteOf('400-812-3456')).toContain('400-812-3456 曾列为“示例”的官方号码，2026-01-15');
  expect(noteOf('400-812-3457')).not.toContain('曾列为');
});

it('clearing the shop leaves nothing on the device', () => {
  // From version 25 Node has one of its own, which is undefined without a file and hides the browser's.
  vi.stubGlobal('localStorage', new Window().localStorage);
  shopStore.write([{ ...emptyShop, name: '老店' }]);
  expect(localStorage.getItem(keptShops.key)).toContain('老店');
  shopStore.write([]);
  expect(localStorage.length).toBe(0);
});
