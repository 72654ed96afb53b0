import { PDFDocument } from 'pdf-lib';
import type { Merchant } from '../merchant';
import type { Task } from './task';

const told = 'contact=callEnded&losses=paid,toldCode&requests=pay&situation=happened&when=minutes';

/** The steps: on screen, ticked off, on paper, cleared away. */
export const planTasks: readonly Task[] = [
  {
    title: 'the verdict leads to the steps, and the picked bank brings its number',
    run: async (merchant) => {
      await merchant.open(`/zh/check/result?${told}`);
      await merchant.touch('main a[href*="/plan?"]');
      await merchant.isAt(/\/zh\/plan\?/);
      await merchant.choose('select[name="bank"]', 'icbc');
      await merchant.tap('显示号码');
      await merchant.isAt(/bank=icbc/);
      await merchant.sees('.step a[href="tel:95588"]');
    },
  },
  {
    title: 'a ticked step stays ticked where there is script, and one touch clears every trace',
    run: async (merchant) => {
      await merchant.open(`/zh/plan?${told}`);
      await merchant.touch('.step input[type="checkbox"]');
      await merchant.page.reload({ waitUntil: 'networkidle0' });
      const ticked = await merchant.page.evaluate(
        () => document.querySelectorAll('.step input:checked').length,
      );
      if (ticked !== (merchant.hasScript ? 1 : 0)) throw new Error(`${ticked} steps are ticked.`);
      await merchant.tap('清除我的回答');
      await merchant.isAt(/\/zh$/);
    },
  },
  {
    title: 'the steps print on at most two sheets, without header and buttons',
    run: async (merchant) => {
      await merchant.open(`/zh/plan?${told}`);
      const paper = await PDFDocument.load(await merchant.page.pdf({ preferCSSPageSize: true }));
      if (paper.getPageCount() > 2) throw new Error(`It takes ${paper.getPageCount()} sheets.`);
      await merchant.page.emulateMediaType('print');
      await printsNoControls(merchant);
      await merchant.page.emulateMediaType('screen');
    },
  },
];

async function printsNoControls(merchant: Merchant): Promise<void> {
  const shown = await merchant.page.evaluate(() =>
    [...document.querySelectorAll('body > header, header, button, select')]
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => one.textContent),
  );
  if (shown.length > 0) throw new Error(`Printed as well: ${shown.join(', ')}`);
}
