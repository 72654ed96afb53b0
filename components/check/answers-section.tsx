import { SectionHeading } from '@/components/ui/section-heading';
import { addressOf, type Place, questionAddress } from '@/lib/addresses';
import type { Messages } from '@/lib/i18n/messages';
import type { Journey } from '@/lib/triage/journey';
import { GivenAnswers } from './given-answers';
import { wordsOf } from './question-words';

interface AnswersSectionProps {
  readonly place: Place;
  readonly journey: Journey;
  readonly words: Pick<Messages, 'check' | 'questions'>;
}

/** What was said, to be changed at will, and what may still be added. */
export function AnswersSection({ place, journey, words }: AnswersSectionProps) {
  const { result } = words.check;
  const asked = [...journey.asked];
  const given = asked.flatMap(([question]) => {
    const chosen = place.answers[question];
    return chosen ? [{ question, chosen, href: questionAddress(question, place) }] : [];
  });
  const extras = asked.filter(([q, stage]) => stage === 'extra' && !place.answers[q]);
  return (
    <section>
      <SectionHeading>{result.answers}</SectionHeading>
      <GivenAnswers given={given} questions={words.questions} words={result} />
      {extras.length > 0 ? (
        <>
          <p className="mt-4">{result.extras}</p>
          <ul>
            {extras.map(([question]) => (
              <li key={question}>
                <a
                  href={addressOf(`/check/${question}`, place)}
                  className="inline-flex min-h-12 items-center py-2"
                >
                  {wordsOf(words.questions, question).title}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
