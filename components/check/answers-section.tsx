import { Fold } from '@/components/ui/fold';
import { SectionHeading } from '@/components/ui/section-heading';
import { questionMessages } from '@/lib/check/question-messages';
import type { Messages } from '@/lib/i18n/messages';
import { type CheckState, pageUrl, questionUrl } from '@/lib/page-url';
import type { Interview } from '@/lib/response/interview';
import { GivenAnswers } from './given-answers';

interface AnswersSectionProps {
  readonly state: CheckState;
  readonly interview: Interview;
  readonly messages: Pick<Messages, 'check' | 'questions'>;
}

/** What was said, to be changed at will, and what may still be told though it changes nothing. */
export function AnswersSection({ state, interview, messages }: AnswersSectionProps) {
  const { result } = messages.check;
  const asked = [...interview.asked];
  const given = asked.flatMap(([question]) => {
    const chosen = state.answers[question];
    return chosen ? [{ question, chosen, href: questionUrl(question, state) }] : [];
  });
  const extras = asked.filter(([q, stage]) => stage === 'extra' && !state.answers[q]);
  return (
    <section>
      <SectionHeading>{result.answers}</SectionHeading>
      <GivenAnswers given={given} questions={messages.questions} messages={result} />
      {extras.length > 0 ? (
        <Fold title={result.extras}>
          <p className="text-base text-muted">{result.extrasText}</p>
          <ul>
            {extras.map(([question]) => (
              <li key={question}>
                <a
                  href={pageUrl(`/check/${question}`, state)}
                  className="inline-flex min-h-12 items-center py-2"
                >
                  {questionMessages(messages.questions, question).title}
                </a>
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
    </section>
  );
}
