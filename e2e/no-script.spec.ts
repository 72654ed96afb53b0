import type { Locator, Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { interviewFor } from '@/lib/response/interview';
import { parseAnswers } from '@/lib/triage/answers';
import { questions } from '@/lib/triage/questions';
import { type QuestionId, questionIds, vocabulary } from '@/lib/triage/vocabulary';
import { expect, test } from './support/test';

const called: Partial<Record<QuestionId, string>> = {
  situation: 'contacted',
  contact: 'callEnded',
  requests: 'pay',
  official: 'notCalled',
  losses: 'paid',
};
const dialled = { ...called, contact: 'iDialled', losses: 'cardFrozen' };

/** What the answers in the address leave to be asked, the optional questions last. */
function openQuestion(page: Page): QuestionId | null {
  const answers = parseAnswers(Object.fromEntries(new URL(page.url()).searchParams));
  const { next, offered, asked } = interviewFor(answers);
  return next ?? offered ?? [...asked.keys()].find((question) => !answers[question]) ?? null;
}

/** Opens what an element is folded away in. */
async function openFolds(page: Page, inside: Locator): Promise<void> {
  const folds = page.locator('main details:not([open])').filter({ has: inside });
  while ((await folds.count()) > 0) await folds.first().locator('summary').first().click();
}

async function answer(page: Page, question: QuestionId, option: string): Promise<void> {
  const many = questions[question].choice === 'many';
  const choice = page.locator(
    many ? `#${question}-${option}` : `button[name="${question}"][value="${option}"]`,
  );
  const link = page.locator(`a[href*="/check/${question}?"]`);
  await openFolds(page, choice.or(link).first());
  await expect(choice.or(link).first()).toBeVisible();
  if (!(await choice.isVisible())) await link.click();
  await openFolds(page, choice);
  await choice.click();
  if (many) await page.getByRole('button', { name: '继续' }).click();
  await expect(page).toHaveURL(new RegExp(`[?&]${question}=`));
}

/** Answers whatever is asked, offered or may be added, until nothing is left; returns what was asked. */
async function tellAll(page: Page, story: Partial<Record<QuestionId, string>>) {
  const asked: QuestionId[] = [];
  await page.goto('/zh/check');
  for (let question = openQuestion(page); question; question = openQuestion(page)) {
    expect(asked).not.toContain(question);
    await answer(page, question, story[question] ?? vocabulary[question][0]);
    asked.push(question);
  }
  return asked;
}

test('every question can be answered, those nobody has to answer included', async ({ page }) => {
  // Two whole stories, every answer a page of its own.
  test.slow();
  const first = await tellAll(page, called);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('按骗局处理');
  const second = await tellAll(page, dialled);
  expect([...new Set([...first, ...second])].sort()).toEqual([...questionIds].sort());
});

test('the plan prints on at most two sheets, and no button asks for a script', async ({ page }) => {
  await page.goto('/zh/plan?contact=callEnded&losses=paid&requests=pay&situation=happened');
  await expect(page.getByRole('button', { name: '打印' })).toHaveCount(0);
  const paper = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  expect(paper.getPageCount()).toBeLessThanOrEqual(2);
});

test('the other language says the same about the same answers', async ({ page }) => {
  await page.goto('/zh/check/result?requests=smsCode&situation=onCall');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('按骗局处理');
  await page.getByRole('link', { name: /English/ }).click();
  await expect(page).toHaveURL(/\/en\/check\/result\?requests=smsCode&situation=onCall$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Treat it as a scam');
  await page.locator('main a[href^="/en/plan?"]').first().click();
  await expect(page).toHaveURL(/\/en\/plan\?/);
});

test('what an English reader is to say is shown in Chinese, alone and large', async ({ page }) => {
  await page.goto('/en/plan?situation=onCall&requests=smsCode&contact=callLive');
  const english = page.locator('.card-say').first();
  await expect(english).toContainText("I don't give codes or passwords to anyone.");
  await page.getByRole('link', { name: 'Show these words in Chinese' }).first().click();
  await expect(page).toHaveURL(/\/zh\/plan\?.*#\w+-alone$/);
  await expect(page.locator('.card-alone:target')).toContainText('验证码和密码，我谁都不给。');
});
