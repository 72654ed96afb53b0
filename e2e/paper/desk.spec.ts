import { PDFDocument } from 'pdf-lib';
import { columnsOf } from '@/lib/response/slip-pieces';
import { expect, test } from '../support/test';

const stories = {
  'no answers at all': '',
  'money gone minutes ago':
    'acquirer=huifu&bank=icbc&contact=callEnded&losses=paid,toldCode,sharedScreen&situation=happened&when=minutes',
};

for (const [name, query] of Object.entries(stories)) {
  const tag = query === '' ? '@more' : [];
  for (const width of [80, 58]) {
    test(`the slip for "${name}" prints on a roll of ${width} mm`, { tag }, async ({ page }) => {
      for (const locale of ['zh', 'en']) {
        await page.goto(`/${locale}/plan/slip?${query}&width=${width}`);
        const paper = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
        expect(paper.getPageCount()).toBeLessThanOrEqual(8);
        for (const size of paper.getPages().map((one) => one.getSize())) {
          expect(Math.abs((size.width / 72) * 25.4 - width)).toBeLessThan(0.6);
          expect(Math.abs((size.height / 72) * 25.4 - 200)).toBeLessThan(0.6);
        }
      }
    });
  }

  test(`the text for "${name}" fits tills of 48 and 32 columns`, { tag }, async ({ request }) => {
    for (const columns of [48, 32]) {
      for (const locale of ['zh', 'en']) {
        const answer = await request.get(`/${locale}/plan/text?${query}&columns=${columns}`);
        expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
        expect(answer.headers()['cache-control']).toBe('private, no-store');
        const lines = (await answer.text()).split('\n');
        expect(lines.filter((line) => columnsOf(line) > columns)).toEqual([]);
        expect(lines.join('\n')).toMatch(/\n +\d{4} \d{4} \d{4} \d{4}\n/);
      }
    }
  });

  test(`the picture for "${name}" is small enough to send`, { tag }, async ({ request }) => {
    for (const locale of ['zh', 'en']) {
      const answer = await request.get(`/${locale}/plan/image.png?${query}`);
      expect(answer.headers()['content-type']).toBe('image/png');
      expect(answer.headers()['cache-control']).toBe('private, no-store');
      const bytes = await answer.body();
      expect(bytes.readUInt32BE(16)).toBe(1080);
      expect(bytes.length).toBeLessThanOrEqual(200 * 1024);
    }
  });
}

test('on paper the slip stands alone, with nothing smaller than 10 points', async ({ page }) => {
  await page.goto(`/zh/plan/slip?${stories['money gone minutes ago']}&width=58`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
  const sizes = await page
    .locator('.slip, .slip p, .slip li, .slip h3, .slip h4')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual((10 / 72) * 96 - 0.01);
});

test('a code leads to the language of the browser that opens it', async ({ request }) => {
  const ask = (path: string, language: string) =>
    request.get(path, { maxRedirects: 0, headers: { 'Accept-Language': language } });
  const opened = await ask('/p/1206204510785485', 'en-GB');
  expect(opened.status()).toBe(307);
  expect(opened.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  });
  expect((await ask('/p', 'en')).headers().location).toBe('/en/p');
  expect((await ask('/p', 'zh-CN')).headers().location).toBe('/zh/p');
  for (const odd of ['/p/%00', '/p/..', `/p/${'9'.repeat(3000)}`, '/p/一二三四']) {
    expect((await ask(odd, 'zh')).status(), odd).toBeLessThan(500);
  }
});
