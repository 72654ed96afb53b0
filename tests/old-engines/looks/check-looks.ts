import type { Page } from '../driver';
import { phone } from '../phone';
import { wrongColours } from './colours';
import { coveredControls, poorButtons } from './controls';
import { overlappingBlocks, wordsAtTheEdge } from './spacing';

const schemes = ['light', 'dark'] as const;

/** Everything that looks wrong on the page at `address`, light and dark; leaves a picture of each beginning with `picture`. */
export async function checkLooks(page: Page, address: string, picture: string): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(address, { waitUntil: 'networkidle0' });
    found.push(
      ...(await page.evaluate(wrongColours, scheme === 'dark')),
      ...(await page.evaluate(wordsAtTheEdge)),
      ...(await page.evaluate(overlappingBlocks)),
      ...(await page.evaluate(poorButtons)),
      ...(await page.evaluate(coveredControls)),
    );
    await photograph(page, `${picture}-${scheme}.png`);
  }
  return [...new Set(found)];
}

// These engines leave what is outside the window blank, so the window grows to the whole page.
async function photograph(page: Page, path: string): Promise<void> {
  const height = await page.evaluate(() => {
    scrollTo(0, 0);
    return document.documentElement.scrollHeight;
  });
  await page.setViewport({ ...phone, height });
  await page.screenshot({ path });
  await page.setViewport(phone);
}
