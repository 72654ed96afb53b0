import AxeBuilder from '@axe-core/playwright';
import { type ConsoleSite, enrolReviewer, type Reviewer, startConsole } from './support/console';
import { expect, test } from './support/test';

test.describe.configure({ mode: 'serial' });

let site: ConsoleSite;
let [ann, bo, cy]: Reviewer[] = [];
const reviewer = (one: Reviewer | undefined): Reviewer => {
  if (one === undefined) throw new Error('Enrolled by the first test.');
  return one;
};

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await startConsole(process.cwd());
});
test.afterAll(async () => {
  for (const one of [ann, bo, cy]) await one?.context.close();
  await site?.close();
});

const institution = 'hkrt';
const number = '4006111111';

async function invites({ page }: Reviewer, name: string, role: string): Promise<string> {
  await page.goto(`${site.origin}/console/zh/people`);
  await page.getByLabel('名字').fill(name);
  await page.getByLabel('角色').selectOption(role);
  await page.getByRole('button', { name: '签名并生成链接' }).click();
  return (await page.locator('[data-link]').textContent()) ?? '';
}

/** Opens the queue where this value stands. */
async function goTo({ page, context }: Reviewer, value: string): Promise<void> {
  for (let skip = 0; skip < 300; skip++) {
    const address = `${site.origin}/console/zh?skip=${skip}`;
    const html = await (await context.request.get(address)).text();
    if (!html.includes(`data-value="${value}"`)) continue;
    await page.goto(address);
    await expect(page.locator('[data-value]')).toHaveAttribute('data-value', value);
    return;
  }
  throw new Error(`${value} is not in the queue.`);
}

async function saysRight({ page }: Reviewer): Promise<void> {
  await page.getByRole('button', { name: '对', exact: true }).click();
  await expect(page.getByRole('status').first()).toContainText('您说“对”：');
}

const ask = ({ context }: Reviewer, data: unknown, origin = site.origin) =>
  context.request.post(`${site.origin}/console/api`, { data, headers: { origin } });
const problemOf = async (answer: Awaited<ReturnType<typeof ask>>) =>
  ((await answer.json()) as { problem?: string }).problem;

test('a site without a console has none', async ({ request }) => {
  for (const path of ['/console', '/console/zh', '/console/zh/enrol', '/console/api']) {
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(404);
  }
  expect((await request.post('/console/api', { data: {} })).status()).toBe(404);
});

test('people are enrolled by a link of the command line and by an approver', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const link = (await site.directory('invite', 'ann', '--role', 'approver'))
    .trim()
    .split('\n')
    .at(-1);
  ann = await enrolReviewer(browser, link ?? '');
  bo = await enrolReviewer(browser, await invites(ann, 'bo', 'editor'));
  cy = await enrolReviewer(browser, await invites(ann, 'cy', 'approver'));
  await site.directory('public-name', '安老师', '--as', 'ann');
  await ann.page.goto(`${site.origin}/console/zh/people`);
  await expect(ann.page.locator('code')).toHaveCount(3);
  await expect(ann.page.getByText('读者看到的称呼：安老师')).toBeVisible();
});

test('merchants’ pages set no cookie and are sent none', async () => {
  const { context, page } = reviewer(ann);
  const sent = page.waitForRequest((request) => request.url() === `${site.origin}/zh`);
  await page.goto(`${site.origin}/zh`);
  expect(await (await sent).headerValue('cookie')).toBeNull();
  const [cookie, ...others] = await context.cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({
    name: '__Secure-console',
    path: '/console',
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
  });
});

test('a proposal with wrong fields is told at each of them, in words, before the key is asked; a right one waits for others', async () => {
  const { page, posted } = reviewer(bo);
  await page.goto(`${site.origin}/console/zh/propose`);
  await page.getByLabel('机构名、牌子').fill('海科');
  await page.getByRole('button', { name: '找' }).click();
  await page.getByRole('link', { name: /海科融通/ }).click();
  await page.getByRole('link', { name: '新增电话号码' }).click();
  await page.getByLabel('电话号码').fill('138 0013 8000');
  await page.getByLabel('写着它的官方网页').fill('https://hkrt-kefu.com/');
  await expect(page.getByRole('link', { name: '先提出这个网址' })).toHaveAttribute(
    'href',
    /hosts\?of=hkrt&host=hkrt-kefu.com/,
  );
  await page.getByRole('button', { name: '签名并提出' }).click();
  await expect(page.getByLabel('写着它的官方网页')).toBeFocused();
  await page.getByLabel('写着它的官方网页').fill('https://www.pbc.gov.cn/');
  await page.getByLabel('网页上的原话').fill(`客服热线 ${number}`);
  await page.getByRole('button', { name: '签名并提出' }).click();
  await expect(page.getByLabel('电话号码')).toBeFocused();
  await expect(page.getByText('不能是手机号。您填的是：13800138000')).toBeVisible();
  await expect(page.getByText('原话里要有这个号码或名字')).toBeVisible();
  expect(posted.filter((body) => body.includes('"commit"'))).toEqual([]);
  await page.getByLabel('电话号码').fill('400-611-1111');
  await page.getByRole('button', { name: '签名并提出' }).click();
  await expect(page.getByText('已提出')).toBeVisible();
  await page.goto(`${site.origin}/console/zh`);
  await expect(page.getByText('您的角色是编辑')).toBeVisible();
});

test('two people find it right; it is published and verified under the names they show readers', async () => {
  test.setTimeout(240_000);
  await goTo(reviewer(ann), number);
  await saysRight(reviewer(ann));
  await goTo(reviewer(cy), number);
  await reviewer(cy).page.keyboard.press('1');
  await expect(reviewer(cy).page.getByRole('status').first()).toContainText('您说“对”');
  const answer = async () => {
    const found = await reviewer(ann).context.request.get(
      `${site.origin}/api/v1/numbers/${number}`,
    );
    return JSON.stringify(await found.json());
  };
  // The pages look at the database every half minute.
  await expect.poll(answer, { timeout: 90_000 }).toContain('"verified"');
  const { page } = reviewer(ann);
  await page.goto(`${site.origin}/zh/hotlines/${institution}`);
  await expect(page.getByText(/核对人 安老师、R\d+/).first()).toBeVisible();
  const keys = await site.directory('keys');
  expect(keys.match(/[0-9a-f]{64} (ann|bo|cy)/g)).toHaveLength(3);
  expect(await site.directory('audit')).toContain('1 verified contact points rest on them');
});

test('no signature counts twice, for another thing, or from another site', async () => {
  const commit = reviewer(ann).posted.findLast((body) => body.includes('"commit"')) ?? '';
  expect(await problemOf(await ask(reviewer(ann), JSON.parse(commit)))).toBe('challenge');
  const other = await ask(reviewer(ann), JSON.parse(commit), 'https://evil.example');
  expect(other.status()).toBe(403);
  const prepare = JSON.parse(
    reviewer(ann).posted.findLast((body) => body.includes('"check"')) ?? '',
  ) as { request: object };
  const changed = { ...prepare, request: { ...prepare.request, hash: 'another' } };
  expect(await problemOf(await ask(reviewer(cy), changed))).toBe('changed');
  const form = await reviewer(ann).context.request.post(`${site.origin}/console/api`, {
    form: { step: 'signOut' },
  });
  expect(form.status()).toBe(403);
});

test('the operator’s figures tell of site and review, and nothing of a visitor', async ({
  request,
}) => {
  await request.get(`${site.origin}/zh/check/result?requests=smsCode&name=Wang`);
  const answer = await request.get(`${site.origin}/api/metrics`);
  const text = await answer.text();
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(text).toMatch(/^ringtrue_up 1$/m);
  expect(text).toMatch(/^ringtrue_open_proposals 0$/m);
  expect(text).toMatch(/^ringtrue_request_seconds_count\{kind="page",status="2xx"\} [1-9]/m);
  expect(text).toMatch(/^ringtrue_request_seconds_count\{kind="console",status="2xx"\} [1-9]/m);
  expect(text).not.toMatch(/smsCode|Wang|127\.0\.0\.1|Mozilla/);
  expect((await request.get('/api/metrics')).status(), 'where METRICS is not set').toBe(404);
});

test('a correction from outside is taken without script, keeps nothing of its sender, and is a lead in the queue', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(`${site.origin}/zh/hotlines/icbc`);
  await page.getByText('号码不对？这是您的公司？').click();
  await page.getByLabel('号码或别的信息不对').check();
  await page.getByLabel('说的是哪一条').selectOption({ label: '95588' });
  await page.getByLabel('写着它的官方网页').fill('https://www.icbc.com.cn/kefu?from=13800138000');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: '发给核对的人' }).click();
  const answer = await answered;
  expect([answer.status(), answer.headers()['cache-control']]).toEqual([303, 'no-store']);
  await expect(page.getByText('收到了，谢谢您')).toBeVisible();
  expect(page.url()).toBe(`${site.origin}/zh/hotlines/icbc#correction-received`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByText('号码不对？这是您的公司？').click();
  await page.getByLabel('这是我们公司').check();
  await page.getByLabel('正确的客服号码或座机').fill('13800138000');
  await page.getByRole('button', { name: '发给核对的人' }).click();
  await expect(page.getByText('没有收下')).toBeVisible();
  const path = `${site.origin}/zh/hotlines/icbc/correction`;
  const form = { claim: 'wrong', about: 'phone:95588' };
  for (const Origin of ['https://evil.example', 'null']) {
    const refused = await context.request.post(path, {
      form,
      headers: { Origin },
      maxRedirects: 0,
    });
    expect(refused.status(), Origin).toBe(403);
  }
  await context.close();
  expect(site.log()).not.toMatch(/kefu|13800138000|correction/);
  await goTo(reviewer(ann), '95588');
  const card = reviewer(ann).page.locator('main');
  await expect(card).toContainText('外面有人说不对');
  await expect(card).toContainText('https://www.icbc.com.cn/kefu');
  await expect(card).not.toContainText('13800138000');
});

test('a host that two people found to be an institution’s own proves its numbers, until one withdraws it', async () => {
  test.setTimeout(180_000);
  const host = 'hkrt-pay.cn';
  const { page } = reviewer(bo);
  await page.goto(`${site.origin}/console/zh/hosts`);
  await page.getByLabel('网址（只填域名').fill(host);
  await page.getByLabel('哪家机构').selectOption(institution);
  await page.getByLabel('凭什么这样说').selectOption('declaration');
  await page.getByLabel('能看出来的网页').fill('https://example.com/');
  await page.getByLabel('您看到了什么').fill('盖章的声明');
  await page.getByRole('button', { name: '签名并提出' }).click();
  await expect(
    page.getByText('凭声明的填这个网址上的网页。您填的是：https://example.com/'),
  ).toBeVisible();
  await expect(page.getByLabel('能看出来的网页')).toBeFocused();
  await page.getByLabel('能看出来的网页').fill(`https://www.${host}/declaration`);
  await page.getByRole('button', { name: '签名并提出' }).click();
  await expect(page.getByText('已提出，等另外两个人核对。')).toBeVisible();
  for (const one of [ann, cy]) {
    const own = reviewer(one).page;
    await own.goto(`${site.origin}/console/zh`);
    await own.getByRole('link', { name: '有 1 个网址等您核对' }).click();
    await expect(own.locator('[data-host]')).toHaveText(host);
    await own.getByRole('button', { name: '是', exact: true }).click();
    await expect(own.getByRole('status').first()).toContainText('您说“对”');
  }
  await expect(reviewer(cy).page.getByText(`${host}：海科融通`)).toBeVisible();
  const own = reviewer(cy).page;
  await own.getByLabel('撤下哪个').selectOption(host);
  await own.getByLabel('您看到了什么（必填）').fill('没有续费');
  await own.getByRole('button', { name: '签名并撤下' }).click();
  await expect(own.getByText('已撤下并公布。')).toBeVisible();
  await own.reload();
  await expect(own.getByText(`撤下的：${host}`)).toBeVisible();
  expect(await site.directory('audit')).toContain('signed acts hold');
});

test('a table pasted from a spreadsheet is refused whole, naming what is wrong', async () => {
  const { page } = reviewer(bo);
  await page.goto(`${site.origin}/console/zh/propose`);
  const head = ['机构', '号码', '谁的页面', '发布者', '发布者英文', '页面原话', '网址'];
  const line = (digits: string) => [
    '海科融通',
    digits,
    '政府或监管页面',
    '央行',
    'PBC',
    `热线 ${digits}`,
    'https://www.pbc.gov.cn/',
  ];
  const pasted = (...digits: string[]) =>
    [head, ...digits.map(line)].map((cells) => cells.join('\t')).join('\n');
  await page.getByText('一次提出多条').click();
  await page.getByLabel('表格', { exact: true }).fill(pasted('4006222222', '13800138000'));
  await page.getByLabel('整张表的理由').fill('公告的附件');
  await page.getByRole('button', { name: '签名，整张表一起提出' }).click();
  const wrong = page.getByRole('listitem').filter({ hasText: '13800138000' });
  await expect(wrong.filter({ hasText: '不能是手机号' })).toBeVisible();
});

test('nobody decides what he proposed', async () => {
  const { page, posted } = reviewer(cy);
  await page.goto(`${site.origin}/console/zh/propose?institution=icbc&kind=phone&value=95588`);
  await page.getByRole('link', { name: '不改，要撤下' }).click();
  await page.getByLabel('为什么要撤下').fill('试一试');
  await page.getByRole('button', { name: '签名并提出撤下' }).click();
  await expect(page.getByText('已提出')).toBeVisible();
  await goTo(reviewer(ann), '95588');
  await expect(reviewer(ann).page.getByText('cy 提出撤下')).toBeVisible();
  await reviewer(ann).page.getByRole('button', { name: '留下', exact: true }).click();
  await reviewer(ann).page.getByRole('button', { name: '签名：留下' }).click();
  await expect(reviewer(ann).page.getByText('请写一句您看到了什么。')).toBeVisible();
  await expect(reviewer(ann).page.getByLabel('您看到了什么')).toBeFocused();
  await reviewer(ann).page.getByLabel('您看到了什么').fill('网页上还在');
  const asked = reviewer(ann).page.waitForRequest((one) => /"prepare"/.test(one.postData() ?? ''));
  await reviewer(ann).page.getByRole('button', { name: '签名：留下' }).click();
  const body = (await asked).postDataJSON() as object;
  expect(['ownProposal', 'changed']).toContain(await problemOf(await ask(reviewer(cy), body)));
  await expect(reviewer(ann).page.getByRole('status').first()).toContainText(
    '您说“不对”：工商银行 95588',
  );
  expect(posted.length).toBeGreaterThan(0);
});

test('two who disagree get it back first with what each saw, and a slip is put right from the record', async () => {
  test.setTimeout(180_000);
  const value = '95566';
  await goTo(reviewer(ann), value);
  await saysRight(reviewer(ann));
  await goTo(reviewer(cy), value);
  const own = reviewer(cy).page;
  const others = reviewer(ann).page;
  await expect(own.locator('main')).not.toContainText('ann：对');
  await own.getByRole('button', { name: '不对' }).click();
  await own.getByRole('button', { name: '网页上写的是别的。' }).click();
  await own.getByRole('button', { name: '签名：不对' }).click();
  await expect(own.getByRole('status').first()).toContainText('和另一个人说的不一样');
  for (const one of [own, others]) {
    await one.goto(`${site.origin}/console/zh`);
    await expect(one.locator('[data-value]')).toHaveAttribute('data-value', value);
    await expect(one.locator('article')).toContainText('ann：对');
    await expect(one.locator('article')).toContainText('“网页上写的是别的。”');
  }
  await others.getByRole('button', { name: '对', exact: true }).click();
  await others.getByLabel('您看到了什么').fill('又看了一遍，一样');
  await others.getByRole('button', { name: '签名：对' }).click();
  await expect(others.getByRole('status').first()).toContainText('和另一个人说的不一样');
  await own.goto(`${site.origin}/console/zh/history`);
  await own.getByRole('link', { name: '再看' }).first().click();
  await expect(own.locator('article')).toContainText('“又看了一遍，一样”');
  await own.getByRole('button', { name: '对', exact: true }).click();
  await own.getByRole('button', { name: '签名：对' }).click();
  await expect(own.getByRole('status').first()).toContainText('2 个人都核对过了');
  await own.goto(`${site.origin}/console/zh/all`);
  await own.getByLabel('机构名、号码').fill(value);
  await own.getByRole('button', { name: '找' }).click();
  await own.getByRole('link', { name: value }).click();
  await expect(own.getByRole('button', { name: '不对' })).toBeEnabled();
  expect(await site.directory('audit')).toContain('2 verified contact points rest on them');
});

test('every page of the console passes axe and fits a narrow screen', async () => {
  test.setTimeout(180_000);
  const { page } = reviewer(ann);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [
    '',
    '/all',
    '/item',
    '/propose',
    '/propose?institution=hkrt',
    '/propose?institution=icbc&kind=phone&value=95588',
    '/hosts',
    '/people',
    '/history',
    '/enrol',
  ]) {
    for (const locale of ['zh', 'en']) {
      await page.goto(`${site.origin}/console/${locale}${path}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        path,
      ).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(360);
    }
  }
});

test('who was deactivated is out at once, and no key of theirs comes in again', async () => {
  const { page } = reviewer(ann);
  await page.goto(`${site.origin}/console/zh/people`);
  await page.getByRole('button', { name: '停用 cy' }).click();
  await expect(page.getByText('cy · 核对人 · 已离开')).toBeVisible();
  const left = reviewer(cy).page;
  await left.goto(`${site.origin}/console/zh`);
  await left.getByRole('button', { name: '用通行密钥登录' }).click();
  await expect(left.getByRole('status')).toContainText('没有登记，或者已经停用');
});
