import { ReadAloud } from '@/components/accessibility/read-aloud';
import type { ViewProps } from '@/lib/pages/view-props';
import { withAnswer } from '@/lib/triage/answers';
import { QuestionForm } from './question-form';
import { questionFormProps } from './question-props';
import { WhyAsked } from './why-asked';

/** A call in progress: the sentence to read out, large enough to read at arm's length, then the first question. */
export function CallView({ request: { state }, context }: ViewProps<'call'>) {
  const answers = withAnswer(state.answers, 'situation', ['onCall']);
  const form = questionFormProps('requests', { ...state, answers }, context.messages);
  const { title, sentence, hangUp, why, question } = form.chrome.call;
  return (
    <>
      <h1 className="mt-2 text-2xl font-bold leading-snug">{title}</h1>
      <div className="relative -mx-edge mt-4 bg-ink sm:mx-0 sm:rounded-md">
        <p className="spoken px-inset pb-14 pt-8 text-[2.2rem] font-bold leading-snug text-paper sm:px-8">
          {sentence}
        </p>
        <ReadAloud
          lines={[sentence, hangUp]}
          locale={context.locale}
          messages={context.messages.accessibility.readAloud}
          at="box"
        />
      </div>
      <p className="mt-5 text-2xl font-bold leading-snug">{hangUp}</p>
      <p className="mt-3 text-muted">{why}</p>
      <p className="mt-10 border-t-2 border-ink pt-3 text-muted">{question}</p>
      <h2 id={form.labelledBy} className="text-[1.7rem] font-bold leading-snug">
        {form.messages.title}
      </h2>
      <p className="mt-2 text-muted">{form.messages.hint}</p>
      <WhyAsked
        question="requests"
        state={{ ...state, answers }}
        messages={{ check: context.messages.check }}
      />
      <QuestionForm {...form} />
    </>
  );
}
