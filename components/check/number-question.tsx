import type { CheckState } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import { ClaimedForm } from './claimed-form';
import { ClaimedNumbers } from './claimed-numbers';
import { CompareForm } from './compare-form';
import { QuestionForm, type QuestionFormProps } from './question-form';

interface NumberQuestionProps {
  readonly form: QuestionFormProps;
  readonly state: CheckState;
  readonly context: PageContext<'check' | 'plan' | 'directory'>;
}

/** Whom the caller claims to be, that institution's published numbers, the answers, and a field to type into. */
export function NumberQuestion({ form, state, context }: NumberQuestionProps) {
  return (
    <>
      <ClaimedForm state={state} context={context} />
      <ClaimedNumbers state={state} context={context} />
      <QuestionForm {...form} />
      <CompareForm
        form={form}
        places={context.messages.plan.call.own.places}
        withdrawn={context.messages.directory.answer}
        locale={state.locale}
      />
    </>
  );
}
