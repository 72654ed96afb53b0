import { interviewFor } from '@/lib/response/interview';
import { planFor } from '@/lib/response/plan';
import { walkJourney } from '@/lib/triage/generated-answers';
import { journeyFor } from '@/lib/triage/journey';
import { judge } from '@/lib/triage/verdict';
import { legible, type Section, times } from './support/section';
import { percentile } from './support/statistics';
import { eachTimed } from './support/timed';

/** How long the judgement takes, over stories nobody made up: each walks a whole journey at random. */
export function benchCore(count: number): Section[] {
  const choose = (options: number) => Math.floor(Math.random() * options);
  const answers = Array.from({ length: count }, () => walkJourney(choose));
  const facts = answers.map((each) => journeyFor(each).facts);
  const judged = facts.map((each) => ({ facts: each, level: judge(each).level }));
  const measured: readonly (readonly [string, number[]])[] = [
    ['journeyFor', eachTimed(answers, 5, journeyFor)],
    ['interviewFor', eachTimed(answers, 5, interviewFor)],
    ['judge', eachTimed(facts, 5, judge)],
    ['planFor', eachTimed(judged, 5, ({ facts: known, level }) => planFor(known, level))],
  ];
  const [, whole = []] = measured[0] ?? [];
  return [
    {
      head: [`${count} random stories`, 'per second', 'p50 ms', 'p95 ms', 'p50 / journeyFor'],
      rows: measured.map(([name, took]) => {
        const [p50, p95] = [percentile(took, 0.5), percentile(took, 0.95)];
        const perSecond = 1000 / (took.reduce((sum, each) => sum + each, 0) / took.length);
        const figures = [perSecond.toFixed(0), p50.toFixed(3), p95.toFixed(3)];
        return [`\`${name}\``, ...figures, times(p50, percentile(whole, 0.5))];
      }),
      notes: [
        `One visit to the result page calls each once: ${legible(sumOfMedians(measured))} ms.`,
      ],
    },
  ];
}

function sumOfMedians(measured: readonly (readonly [string, number[]])[]): number {
  return measured.reduce((sum, [, took]) => sum + percentile(took, 0.5), 0);
}
