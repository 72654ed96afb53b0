import { groupOf, type Outcome } from './cases';

const heading = `# The real stories, and how they come out

Written by \`npm run cases -- --write\`; do not edit. A test fails while it differs from what rules and plan say today, so that a changed outcome
is read in review. Taps: to the first verdict, and to the end of everything the story tells. **bold**: not what an expert accepts as verdict, or
would do first. Said: how much of what the expert would do the plan says.

| story | kind | level | cards, by their first point; those for now before the stroke | said | taps | what happened |
| ----- | ---- | ----- | -------------------------------------------------------- | ---: | ---: | ------------- |
`;

/** The page `docs/cases.md`: one row for each story with its level, the plan's cards and the taps. */
export function casesPage(outcomes: readonly Outcome[]): string {
  return heading + outcomes.map(row).join('');
}

function row(outcome: Outcome): string {
  const { scenario, level, acceptable, cards, cardsNow, expertAgrees, firstTaps, allTaps } =
    outcome;
  const { expert } = scenario;
  const now = cards.slice(0, cardsNow).join(', ');
  const cells = [
    scenario.id,
    groupOf(scenario),
    acceptable ? level : `**${level}**`,
    [expertAgrees ? now : `**${now}**`, cards.slice(cardsNow).join(', ')]
      .filter(Boolean)
      .join(' / '),
    `${expert.length - outcome.missing.length} of ${expert.length}`,
    `${firstTaps}, ${allTaps}`,
    scenario.story.replaceAll('|', '\\|'),
  ];
  return `| ${cells.join(' | ')} |\n`;
}
