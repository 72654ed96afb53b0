import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// The only rules of that standard whose answer changes with colours and sizes while the markup stays.
const ofLooks = ['color-contrast', 'link-in-text-block', 'target-size'];

/** Fails with every WCAG 2.2 AA violation axe finds on the page as it stands; says nothing where scripts are off, since axe is one. */
export function expectAccessible(page: Page): Promise<void> {
  return expectNoViolation(page, (axe) => axe.withTags(standard));
}

/** The same after only colours or sizes changed: contrast, links told apart, size of what is touched. */
export function expectReadable(page: Page): Promise<void> {
  return expectNoViolation(page, (axe) => axe.withRules(ofLooks));
}

async function expectNoViolation(
  page: Page,
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return;
  // Only what is wrong needs its element named. Our pages have no frames: without legacy mode axe opens a second page
  // for every analysis, to join theirs.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await choose(axe).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
  expect(found).toEqual([]);
}
