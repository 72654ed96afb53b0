import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Count, leftOut } from '../runner/count';
import { withSite } from '../support/site';
import { complaintsOf } from './complaints';
import { type Browser, launchEngine, type Page } from './driver';
import { type Engine, fetchEngines, hasOldEngines } from './engines';
import { checkLooks } from './looks/check-looks';
import { tooNewRules } from './looks/style-sheets';
import { merchantAt } from './merchant';
import { mainPages } from './pages';
import { phone } from './phone';
import { Tally } from './tally';
import { checkTasks } from './tasks/check';
import { deviceTasks } from './tasks/device';
import { directoryTasks } from './tasks/directory';
import { otherTasks } from './tasks/elsewhere';
import { paperTasks } from './tasks/paper';
import { planTasks } from './tasks/plan';

const tasks = [
  ...checkTasks,
  ...directoryTasks,
  ...planTasks,
  ...otherTasks,
  ...deviceTasks,
  ...paperTasks,
];

/** Does every task in real engines from 2020 to 2022, with script and without, and looks at every main page; counts what held. BASE_URL names a running site to take instead of an own one. */
export async function runOldEngines(root: string, part = ''): Promise<Count> {
  if (!hasOldEngines()) {
    console.log('• Not Linux on x64: the old engines are left out.');
    return leftOut;
  }
  const { engines, folder } = await fetchEngines(root);
  const pictures = join(folder, 'pictures');
  await mkdir(pictures, { recursive: true });
  const tally = new Tally(part);
  const work = async (origin: string) => {
    await tally.hold('no style sheet says what Chrome 80 cannot read', () => tooNewRules(origin));
    for (const engine of engines) await testEngine({ engine, folder, origin, pictures, tally });
  };
  await (process.env.BASE_URL ? work(process.env.BASE_URL) : withSite(root, work));
  console.log(`\nPictures of every page: ${pictures}`);
  return { passed: tally.passed, failed: tally.failed };
}

interface Round {
  readonly engine: Engine;
  readonly folder: string;
  readonly origin: string;
  readonly pictures: string;
  readonly tally: Tally;
}

async function testEngine(round: Round): Promise<void> {
  const browser = await launchEngine(round.folder, round.engine);
  try {
    for (const hasScript of [true, false]) await doTasks(browser, hasScript, round);
    await lookAtPages(browser, round);
  } finally {
    await browser.close();
  }
}

async function doTasks(browser: Browser, hasScript: boolean, round: Round): Promise<void> {
  const { engine, origin, tally } = round;
  for (const task of tasks.filter(({ needsScript }) => hasScript || !needsScript)) {
    const title = `${engine.name}, ${hasScript ? 'script' : 'no script'}: ${task.title}`;
    await tally.hold(title, () =>
      visit(browser, hasScript, async (page) => {
        const complaints = complaintsOf(page, origin);
        const failure = await task
          .run(merchantAt(page, origin, hasScript))
          .then(() => [], messageOf);
        return [...failure, ...complaints];
      }),
    );
  }
}

async function lookAtPages(browser: Browser, round: Round): Promise<void> {
  const { engine, origin, pictures, tally } = round;
  for (const [name, path] of Object.entries(mainPages)) {
    const picture = join(pictures, `${engine.name.replace(' ', '-').toLowerCase()}-${name}`);
    await tally.hold(`${engine.name}: ${name} looks as it should`, () =>
      visit(browser, true, (page) => checkLooks(page, origin + path, picture)),
    );
  }
}

async function visit<T>(
  browser: Browser,
  hasScript: boolean,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.createIncognitoBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(phone);
    await page.setJavaScriptEnabled(hasScript);
    return await work(page);
  } finally {
    await context.close();
  }
}

function messageOf(error: Error): string[] {
  return [error.message];
}
