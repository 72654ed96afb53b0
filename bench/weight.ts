import type { Browser } from '@playwright/test';
import { floor } from './support/floor';
import { emptyPage, measuredPages } from './support/pages';
import { legible, type Section } from './support/section';
import { type Weight, weigh } from './support/weigh';

const plan = {
  plan: '/zh/plan?contact=callEnded&requests=cardNumber,smsCode&situation=contacted',
  'one institution': '/zh/hotlines/icbc',
};

/** Weighs the main pages, each beside the empty page of the same build. */
export async function benchWeight(browser: Browser, origin: string): Promise<Section[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const empty = await weighAlone(emptyPage);
  const rows = [row('empty page', empty, empty)];
  for (const [name, path] of Object.entries({ ...measuredPages, ...plan })) {
    rows.push(row(name, await weighAlone(path), empty));
  }
  await context.close();
  const head = ['first visit, KB gz', 'HTML', 'CSS', 'script', 'over empty', 'requests', 'later'];
  return [{ head, rows, notes: noteOnFloor(empty.script) }];

  async function weighAlone(path: string): Promise<Weight> {
    const page = await context.newPage();
    return weigh(page, origin + path).finally(() => page.close());
  }
}

function row(name: string, weight: Weight, empty: Weight): string[] {
  const { html, css, script, requests, later } = weight;
  return [
    name,
    ...[html, css, script, script - empty.script].map(legible),
    String(requests),
    `${later.requests} of ${legible(later.kilobytes)}`,
  ];
}

function noteOnFloor(measured: number): string[] {
  const differs = Math.abs(measured - floor.kilobytes) > 1;
  return differs
    ? [`The empty page brings ${legible(measured)} KB; bench/support/floor.ts says otherwise.`]
    : [];
}
