import { optionMessages, questionMessages } from '@/lib/check/question-messages';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import type { QuestionId } from '@/lib/triage/vocabulary';

export interface GivenAnswer {
  readonly question: QuestionId;
  readonly chosen: readonly string[];
  /** The page where it can be changed. */
  readonly href: string;
}

interface GivenAnswersProps {
  readonly given: readonly GivenAnswer[];
  readonly questions: Messages['questions'];
  readonly messages: Messages['check']['result'];
}

/** What the merchant said, each with a way to change it. */
export function GivenAnswers({ given, questions, messages }: GivenAnswersProps) {
  return (
    <dl className="border-t border-rule">
      {given.map(({ question, chosen, href }) => {
        const own = questionMessages(questions, question);
        return (
          <div key={question} className="flex flex-wrap items-baseline border-b border-rule py-2">
            <dt className="mr-4 w-full text-base text-muted sm:w-40">{own.short}</dt>
            <dd className="mr-4 min-w-0 flex-1">
              {chosen.map((option) => (
                <span key={option} className="block">
                  {optionMessages(own, option)}
                </span>
              ))}
            </dd>
            <dd>
              <a href={href} className="inline-flex min-h-12 min-w-12 items-center justify-end">
                {messages.change}
                <span className="sr-only">
                  {' '}
                  {interpolate(messages.changeHidden, { question: own.short })}
                </span>
              </a>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
