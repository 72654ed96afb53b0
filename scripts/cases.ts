import { writeFileSync } from 'node:fs';
import {
  groupOf,
  meanShareSaid,
  median,
  type Outcome,
  outcomes,
} from '../lib/response/scenarios/cases';
import { casesPage } from '../lib/response/scenarios/cases-page';
import { optionCountsFile } from '../lib/response/scenarios/option-counts-file';
import { levels } from '../lib/triage/verdict';
import { tapsWithBox } from './cases/taps-with-box';

/** Prints how the real stories come out: a table per kind, the taps, and every miss. With --write each story goes into docs/cases.md. */
const all = outcomes();
const groups = [...new Set(all.map(({ scenario }) => groupOf(scenario)))].sort();
const row = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, i) => String(cell).padEnd(i === 0 ? 16 : 13)).join(''));

row(['kind', 'stories', 'acceptable', 'forbidden', ...levels]);
for (const group of groups) {
  const here = all.filter(({ scenario }) => groupOf(scenario) === group);
  row([
    group,
    here.length,
    here.filter((o) => o.acceptable).length,
    here.filter((o) => o.forbidden).length,
    ...levels.map((level) => here.filter((o) => o.level === level).length),
  ]);
}

const report = (title: string, misses: readonly Outcome[], why: (o: Outcome) => string) => {
  console.log(`\n${title}: ${misses.length}`);
  for (const miss of misses) console.log(`  ${miss.scenario.id}  ${why(miss)}`);
};

const first = all.map((o) => o.firstTaps);
const whole = all.map((o) => o.allTaps);
console.log(`\ntaps to the first verdict: median ${median(first)}, most ${Math.max(...first)}`);
console.log(`taps for the whole story:  median ${median(whole)}, most ${Math.max(...whole)}`);
const box = all.map(({ scenario }) => tapsWithBox(scenario));
console.log(`the story in the box:      median ${median(box)}, most ${Math.max(...box)}`);
const cards = all.map((o) => o.cards.length);
console.log(`cards: median ${median(cards)}, most ${Math.max(...cards)}`);
console.log(
  `expert's first action on the first two cards: ${all.filter((o) => o.expertAgrees).length} of ${all.length}`,
);
console.log(
  `one of the expert's first two on the first three: ${all.filter((o) => o.expertNearly).length} of ${all.length}`,
);
console.log(`mean share of what experts would do: ${meanShareSaid(all).toFixed(3)}`);

report(
  'not an acceptable verdict',
  all.filter((o) => !o.acceptable),
  (o) => `${o.level}, acceptable: ${o.scenario.acceptable.join(', ')}`,
);
report(
  'verdict changes when the number is unknown',
  all.filter((o) => o.levelWithoutNumber !== o.level),
  (o) => `${o.level} becomes ${o.levelWithoutNumber}`,
);
report(
  'forced',
  all.filter((o) => o.scenario.forced),
  (o) => o.scenario.forced ?? '',
);
report(
  'expert would start elsewhere',
  all.filter((o) => !o.expertAgrees),
  (o) => `${o.cards.slice(0, 2).join(', ')}; expert: ${o.scenario.expert[0]}`,
);
report(
  'expert would also',
  all.filter((o) => o.missing.length > 0),
  (o) => o.missing.join('; '),
);

if (process.argv.includes('--write')) {
  writeFileSync('docs/cases.md', casesPage(all));
  writeFileSync('lib/triage/option-counts.ts', optionCountsFile());
  console.log(`\ndocs/cases.md: ${all.length} stories.`);
}
