import type { Ground } from '@/components/page/ground';
import type { Place } from '@/lib/addresses';
import { ClaimedForm } from './claimed-form';
import { ClaimedNumbers } from './claimed-numbers';
import { CompareForm } from './compare-form';
import { QuestionForm, type QuestionFormProps } from './question-form';

interface NumberQuestionProps {
  readonly form: QuestionFormProps;
  readonly place: Place;
  readonly ground: Ground;
}

/** Whom the caller claims to be, that institution's published numbers, the answers, and a field to type into. */
export function NumberQuestion({ form, place, ground }: NumberQuestionProps) {
  return (
    <>
      <ClaimedForm place={place} ground={ground} />
      <ClaimedNumbers place={place} ground={ground} />
      <QuestionForm {...form} />
      <CompareForm form={form} locale={place.locale} />
    </>
  );
}
