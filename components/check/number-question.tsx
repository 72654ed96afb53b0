import type { DirectoryToday } from '@/components/plan/call-view';
import type { Place } from '@/lib/addresses';
import { ClaimedForm } from './claimed-form';
import { ClaimedNumbers } from './claimed-numbers';
import { CompareForm } from './compare-form';
import { QuestionForm, type QuestionFormProps } from './question-form';

interface NumberQuestionProps {
  readonly form: QuestionFormProps;
  readonly place: Place;
  readonly directory: DirectoryToday;
}

/** Whom the caller claims to be, that institution's published numbers, the answers, and a field to type into. */
export function NumberQuestion({ form, place, directory }: NumberQuestionProps) {
  return (
    <>
      <ClaimedForm place={place} directory={directory} />
      <ClaimedNumbers place={place} directory={directory} />
      <QuestionForm {...form} />
      <CompareForm form={form} locale={place.locale} />
    </>
  );
}
