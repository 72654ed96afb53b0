import type { IntakeView } from '@/lib/check/intake-view';
import { factMessages } from '@/lib/check/question-messages';
import { interpolate } from '@/lib/i18n/interpolate';
import { type TrickId, trickFor } from '@/lib/learning/tricks/table';
import type { PageContext } from '@/lib/pages/page-context';
import { reasonsFor } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';

/** More than these nobody reads before he confirms. */
const mostTricks = 3;

interface IntakeTricksProps {
  readonly view: IntakeView;
  readonly context: PageContext<'intake' | 'questions'>;
}

function tricksIn({ facts }: IntakeView): [TrickId, Fact][] {
  const said = new Set(facts.filter(({ state }) => state === 'yes').map(({ fact }) => fact));
  const found = new Map<TrickId, Fact>();
  for (const { id, because } of reasonsFor(said)) {
    const trick = trickFor(id);
    const [fact] = because;
    if (trick !== null && fact !== undefined && !found.has(trick)) found.set(trick, fact);
  }
  return [...found].slice(0, mostTricks);
}

/** What in the text belongs to a known trick, with the page that tells how it goes on; it says nothing of this sender. */
export function IntakeTricks({ view, context }: IntakeTricksProps) {
  const { locale, messages } = context;
  const { review } = messages.intake;
  const tricks = tricksIn(view);
  if (tricks.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="text-base font-bold">{review.tricks}</h3>
      <ul>
        {tricks.map(([trick, fact]) => (
          <li key={trick}>
            <a
              href={`/${locale}/tricks/${trick}`}
              className="inline-flex min-h-12 items-center py-2 text-base"
            >
              {interpolate(review.trick, { answer: factMessages(messages.questions, fact) })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
