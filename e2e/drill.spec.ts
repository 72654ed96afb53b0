import { expectAccessible } from './support/accessible';
import { expect, test } from './support/test';

test('a merchant practises one story to the end with nothing but links and buttons', async ({
  page,
}) => {
  await page.goto('/zh/drill');
  await page.getByRole('link', { name: '您还有押金没退' }).click();
  await expect(page.getByText('报一下银行卡号')).toBeVisible();
  await expect(page.getByText('规则怎么判')).toHaveCount(0);

  await page.getByRole('button', { name: '公司全称、姓名、工号' }).click();
  await expect(page).toHaveURL(/did=askWho#now$/);
  await expect(page.getByText('规则怎么判')).toBeVisible();
  await expect(page.getByText('很可疑，先停下')).toBeVisible();

  await page.getByRole('button', { name: '挂断，自己打官方电话问' }).click();
  await expect(page.getByText('按骗局处理')).toBeVisible();
  await expect(page.getByRole('heading', { name: '要短信验证码' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '这一个是冒充的' })).toBeVisible();
  await expect(page.getByText('挂断，自己打官方电话。')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '做一张贴在柜台上' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('柜台海报');
});

test('a genuine caller is not called a scammer, and going back takes a choice back', async ({
  page,
}) => {
  await page.goto('/en/drill/repairCallback');
  await page.getByRole('button', { name: 'shop name and serial number' }).click();
  await expect(page.getByText('Not confirmed')).toBeVisible();
  await page.getByRole('button', { name: 'dial the official number yourself' }).click();
  await expect(page.getByRole('heading', { name: 'This one was real' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'What do you do?' })).toBeVisible();
});

test('nothing keeps the score and nothing is remembered', { tag: '@more' }, async ({ page }) => {
  await page.goto('/zh/drill/monthlyFee?did=listenOn,shareScreen,tellCode');
  await expect(page.getByRole('heading', { name: '这一个是冒充的' })).toBeVisible();
  await expect(page.getByText('被控制的手机、电脑先断网')).toBeVisible();
  await expect(page.getByText(/得分|答错|答对/)).toHaveCount(0);
  expect((await page.context().storageState()).origins).toEqual([]);
});

test('an address with junk starts the story anew, and an unknown story is no page', {
  tag: '@more',
}, async ({ page }) => {
  await page.goto('/zh/drill/inspection?did=shareScreen&did=constructor');
  await expect(page.getByText('规则怎么判')).toHaveCount(0);
  expect((await page.goto('/zh/drill/toString'))?.status()).toBe(404);
});

test('the practice opens in English, also in the middle of a story', { tag: '@more' }, async ({
  page,
}) => {
  for (const path of [
    '/en/drill',
    '/en/drill/newTerminalByPost?did=takeTheTerminal,swipeOwnCard',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
});
