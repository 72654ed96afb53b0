import { mkdirSync, writeFileSync } from 'node:fs';
import { decidesAlone, type Stage, steps } from '../lib/triage/journey';
import { questions } from '../lib/triage/questions';
import { type QuestionId, questionIds } from '../lib/triage/vocabulary';
import messages from '../messages/zh/questions.json';

/** Draws the questions as a Mermaid graph, from the same table the pages run on. */
const stageOf = (question: QuestionId): Stage =>
  steps.find((step) => step.question === question)?.stage ?? 'extra';

const nodes = questionIds.map((question) => {
  const shape = questions[question].choice === 'many' ? ['[/', '/]'] : ['[', ']'];
  return `  ${question}${shape[0]}"${question}<br/>${messages[question].title}"${shape[1]}:::${stageOf(question)}`;
});

const edges = steps.flatMap(({ question, stage, when, unless }) =>
  when.slice(-1).flatMap((group) => {
    const sources = [...new Set(group.map((fact) => fact.split('.')[0]))];
    return sources
      .filter((source) => source !== question)
      .map((source) => {
        const options = group
          .filter((fact) => fact.startsWith(`${source}.`))
          .map((fact) => fact.split('.')[1]);
        const also = when.slice(0, -1).map((facts) => facts.join(' / '));
        const label = [
          options.length > 5 ? `${options.length} of its options` : options.join(', '),
          ...also,
        ];
        const barred = unless ? '; unless a request decides alone' : '';
        return `  ${source} -- "${stage}: ${label.join(' + ')}${barred}" --> ${question}`;
      });
  }),
);

const page = `# The questions, drawn from the table

Written by \`npm run flow\` from \`lib/triage/journey.ts\`; do not edit. An arrow says which answers put a question, and when:
**first** before the first verdict, **then** offered one after the other below it, **extra** only by choice. Slanted boxes take several answers.
A request that decides alone (${decidesAlone.map((fact) => `\`${fact}\``).join(', ')}) skips what cannot change the verdict.

\`\`\`mermaid
flowchart TD
${nodes.join('\n')}
${[...new Set(edges)].join('\n')}
  classDef first fill:#fff,stroke:#222,stroke-width:3px,color:#111
  classDef then fill:#fff,stroke:#222,color:#111
  classDef extra fill:#fff,stroke:#222,stroke-dasharray:4 4,color:#111
\`\`\`
`;

mkdirSync('docs', { recursive: true });
writeFileSync('docs/flow.md', page);
console.log(`docs/flow.md: ${questionIds.length} questions, ${steps.length} rules of asking.`);
