import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * Pictures of the main pages for docs/screens, taken from a running site:
 * BASE_URL=http://localhost:3000 CHROMIUM_PATH=/usr/bin/chromium npm run screens
 */
const base = process.env.BASE_URL ?? 'http://localhost:3000';
const folder = 'docs/screens';
const told = 'situation=contacted&contact=callEnded&requests=cardNumber,smsCode';
const pages: Record<string, string> = {
  home: '',
  call: '/call',
  question: '/check/contact?situation=contacted',
  result: `/check/result?${told}`,
  plan: `/plan?${told}`,
  directory: '/hotlines',
  institution: '/hotlines/icbc',
  slip: `/plan/slip?${told}&width=80`,
};
const looks = [
  { name: 'zh-320', locale: 'zh', width: 320, colorScheme: 'light' },
  { name: 'zh-360', locale: 'zh', width: 360, colorScheme: 'light' },
  { name: 'en-360-dark', locale: 'en', width: 360, colorScheme: 'dark' },
  { name: 'en-768', locale: 'en', width: 768, colorScheme: 'light' },
  { name: 'zh-1280', locale: 'zh', width: 1280, colorScheme: 'light' },
] as const;

mkdirSync(folder, { recursive: true });
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const { name, locale, width, colorScheme } of looks) {
  const context = await browser.newContext({ viewport: { width, height: 760 }, colorScheme });
  const page = await context.newPage();
  for (const [title, path] of Object.entries(pages)) {
    await page.goto(`${base}/${locale}${path}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: `${folder}/${title}-${name}.png` });
  }
  await page.goto(`${base}/${locale}${pages.plan}`, { waitUntil: 'networkidle' });
  if (name === 'zh-1280') await page.pdf({ path: `${folder}/plan.pdf`, preferCSSPageSize: true });
  await context.close();
}
await browser.close();
console.log(`${folder}: ${Object.keys(pages).length * looks.length} pictures and a printed plan.`);
