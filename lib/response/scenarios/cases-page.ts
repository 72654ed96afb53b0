import { groupOf, type Outcome } from './cases';

const heading = `# The real stories, and how they come out

Written by \`npm run cases -- --write\`; do not edit. A test fails while it differs from what rules and plan say today, so that a changed outcome
is read in review. Taps: to the first verdict, and to the end of everything the story tells. **bold**: not what an expert accepts as verdict, or
would do first.

| story | kind | level | first step | second step | taps | what happened |
| ----- | ---- | ----- | ---------- | ----------- | ---: | ------------- |
`;

/** The page `docs/cases.md`: one row for each story with its level, the plan's first two steps and the taps. */
export function casesPage(outcomes: readonly Outcome[]): string {
  return heading + outcomes.map(row).join('');
}

function row(outcome: Outcome): string {
  const { scenario, level, acceptable, firstActions, expertAgrees, firstTaps, allTaps } = outcome;
  const [first = '', second = ''] = firstActions;
  const cells = [
    scenario.id,
    groupOf(scenario),
    acceptable ? level : `**${level}**`,
    expertAgrees ? first : `**${first}**`,
    expertAgrees ? second : `**${second}**`,
    `${firstTaps}, ${allTaps}`,
    scenario.story.replaceAll('|', '\\|'),
  ];
  return `| ${cells.join(' | ')} |\n`;
}
