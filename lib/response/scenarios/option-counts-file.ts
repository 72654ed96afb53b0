import { journeyFor } from '@/lib/triage/journey';
import { questionIds, vocabulary } from '@/lib/triage/vocabulary';
import { scenarios } from './scenarios';

const heading = `import type { Fact } from './vocabulary';

/**
 * How many of the real stories say this: the commonest options of a long list stand first. Written by
 * \`npm run cases -- --write\` from the stories; do not edit.
 */
export const optionCounts: Readonly<Partial<Record<Fact, number>>> = {
`;

/** The file `lib/triage/option-counts.ts`: every option that a real story says, with the number of such stories. */
export function optionCountsFile(): string {
  const told = scenarios.flatMap(({ answers }) => [...journeyFor(answers).facts]);
  const rows = questionIds.flatMap((question) =>
    vocabulary[question].map((option) => {
      const count = told.filter((fact) => fact === `${question}.${option}`).length;
      return count > 0 ? `  '${question}.${option}': ${count},\n` : '';
    }),
  );
  return `${heading}${rows.join('')}};\n`;
}
