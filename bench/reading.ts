import { intakeView } from '@/lib/check/intake-view-here';
import { longestText } from '@/lib/intake/longest-text';
import { scenarios } from '@/lib/response/scenarios/scenarios';
import type { Section } from './support/section';
import { legible, times } from './support/section';
import { percentile } from './support/statistics';
import { eachTimed } from './support/timed';

const lengths = [250, 500, 1_000, longestText];

/** How long a text is read, over real stories one after the other, cut to each length: it grows with the length alone. */
export function benchReading(count: number): Section[] {
  const all = scenarios.map(({ story }) => story).join('');
  const cut = (length: number) =>
    Array.from({ length: count }, (_, at) => {
      const start = (at * 397) % (all.length - length);
      return all.slice(start, start + length);
    });
  const took = lengths.map((length) => percentile(eachTimed(cut(length), 3, intakeView), 0.5));
  const [shortest = 1] = took;
  return [
    {
      head: ['characters', 'p50 ms', '/ shortest', 'per character / shortest'],
      rows: lengths.map((length, at) => {
        const p50 = took[at] ?? 0;
        const perCharacter = (p50 / length) * (lengths[0] ?? 1);
        return [`${length}`, p50.toFixed(3), times(p50, shortest), times(perCharacter, shortest)];
      }),
      notes: [
        `The longest text, ${longestText} characters, takes ${legible(took[took.length - 1] ?? 0)} ms here.`,
      ],
    },
  ];
}
