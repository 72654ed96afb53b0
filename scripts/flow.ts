import { mkdirSync, writeFileSync } from 'node:fs';
import { askingRows, earlySteps } from '../lib/triage/journey';
import { questions } from '../lib/triage/questions';
import { type QuestionId, questionIds } from '../lib/triage/vocabulary';
import messages from '../messages/zh/questions.json';

/** Draws the questions as a Mermaid graph, from the same table the pages run on. */
const stageOf = (question: QuestionId) =>
  earlySteps.some((step) => step.question === question) ? 'first' : 'then';

const nodes = questionIds.map((question) => {
  const shape = questions[question].choice === 'many' ? ['[/', '/]'] : ['[', ']'];
  return `  ${question}${shape[0]}"${question}<br/>${messages[question].title}"${shape[1]}:::${stageOf(question)}`;
});

const edges = askingRows.flatMap(({ question, stage, when, unless }) =>
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
        const barred = unless ? `; unless ${unless.join(', ')}` : '';
        return `  ${source} -- "${stage}: ${label.join(' + ')}${barred}" --> ${question}`;
      });
  }),
);

const page = `# The questions, drawn from the table

Written by \`npm run flow\` from \`lib/triage/journey.ts\`; do not edit. An arrow says with which answers a question makes sense:
**first** before the first verdict, **then** below it, one after the other. Slanted boxes take several answers. A question that makes sense is put only
if an answer to it can still change the level or a step of now or today; \`lib/response/relevance.ts\` works that out from the tables.

\`\`\`mermaid
flowchart TD
${nodes.join('\n')}
${[...new Set(edges)].join('\n')}
  classDef first fill:#fff,stroke:#222,stroke-width:3px,color:#111
  classDef then fill:#fff,stroke:#222,color:#111
\`\`\`
`;

mkdirSync('docs', { recursive: true });
writeFileSync('docs/flow.md', page);
console.log(`docs/flow.md: ${questionIds.length} questions, ${askingRows.length} rules of asking.`);
