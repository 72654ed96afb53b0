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

async function invites({ page }: Reviewer, name: string, role: string): Promise<string> {
  await page.goto(`${site.origin}/console/zh/people`);
  await page.getByLabel('名字').fill(name);
  await page.getByLabel('角色').selectOption(role);
  await page.getByRole('button', { name: '签名并生成链接' }).click();
  return (await page.locator('[data-link]').textContent()) ?? '';
}

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
  await ann.page.goto(`${site.origin}/console/zh/people`);
  await expect(ann.page.locator('code')).toHaveCount(3);
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
