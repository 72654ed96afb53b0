import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { HiddenFields } from '@/components/ui/hidden-fields';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { OwnComparison } from './own-comparison';
import type { QuestionFormProps } from './question-form';
import { WithdrawnNote } from './withdrawn-note';

interface CompareFormProps {
  readonly form: QuestionFormProps;
  /** What the merchant may have copied a number from, in words. */
  readonly places: Messages['plan']['call']['own']['places'];
  /** How a number that is no longer listed is told. */
  readonly withdrawn: Pick<Messages['directory']['answer'], 'withdrawn' | 'withdrawnText'>;
  readonly locale: Locale;
}

/** Takes the caller's number by POST, so that it stands in no address; only the outcome goes on. */
export function CompareForm({ form, places, withdrawn, locale }: CompareFormProps) {
  const messages = form.chrome.number;
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // On a slow phone he has typed it before the script runs, and types no more.
  useEffect(() => setTyped(field.current?.value ?? ''), []);
  return (
    <form
      method="post"
      action={`/${locale}/check/number/compare`}
      className="mt-10 border-t-2 border-ink pt-3"
      noValidate
    >
      <HiddenFields pairs={form.carried} />
      <label htmlFor="typed" className="block text-xl font-bold">
        {messages.typeLabel}
      </label>
      <p id="typed-hint" className="mt-1 text-base text-muted">
        {messages.typeHint}
      </p>
      <input
        ref={field}
        id="typed"
        name="typed"
        type="tel"
        inputMode="tel"
        autoComplete="off"
        maxLength={64}
        aria-describedby="typed-hint"
        onChange={(event) => setTyped(event.target.value)}
        className="mt-3 block min-h-14 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2 text-xl"
      />
      <OwnComparison typed={typed} messages={messages.own} places={places} />
      <WithdrawnNote typed={typed} messages={withdrawn} locale={locale} />
      <p className="mt-4">
        <Button look="plain">{messages.typeButton}</Button>
      </p>
    </form>
  );
}
