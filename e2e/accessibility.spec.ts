import { expectAccessible } from './support/accessible';
import { expect, test } from './support/test';

const told = 'contact=callEnded&official=notCalled&requests=pay,addChat&situation=contacted';
const lost = 'bank=icbc&contact=callEnded&losses=paid,toldCode&situation=happened&when=minutes';

const pages = [
  '',
  '/call',
  '/check/situation',
  '/check/requests?situation=onCall&missing=yes',
  '/check/losses?situation=happened&losses=paid',
  `/check/number?${told}&claimed=icbc`,
  `/check/result?${told}`,
  '/check/result?requests=smsCode&situation=onCall',
  '/check/result?contact=iDialled&dialled=officialApp&official=confirmed&requests=shopDetails&situation=contacted',
  `/plan?${lost}`,
  '/no-such-page',
];

for (const path of pages) {
  test(`${path || '/'} is accessible in both languages, light and dark`, async ({ page }) => {
    for (const locale of ['zh', 'en']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`/${locale}${path}`);
        await expectAccessible(page);
      }
    }
  });
}

test('what can be touched is at least 48 pixels high', async ({ page }) => {
  for (const path of ['', '/call', `/check/result?${told}`]) {
    await page.goto(`/zh${path}`);
    const low = await page
      .locator('main button, main select, main label, main .as-button')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.getClientRects().length > 0)
          .filter((control) => !control.matches('label:not(:has(input))'))
          .filter((control) => control.getBoundingClientRect().height < 48)
          .map((control) => control.textContent),
      );
    expect(low).toEqual([]);
  }
});
