'use client';

import { type FormEvent, useActionState, useState } from 'react';
import { Button } from '@/components/ui/button';
import { HiddenFields } from '@/components/ui/hidden-fields';
import {
  type LookUp,
  type NumberAnswerView,
  type NumberContext,
  numberAnswerView,
} from '@/lib/check/number-answer-view';
import { looksLikeNumber } from '@/lib/directory/search/number-answer';
import type { DirectoryMessages } from './messages';
import { NumberAnswer } from './number-answer';
import { SearchField } from './search-field';

interface SearchFormProps {
  readonly lookUp: LookUp;
  /** Takes a name to its address without the server, once the phone can. */
  readonly goTo: ((address: string) => void) | null;
  readonly messages: DirectoryMessages['search'];
  readonly query: string;
  /** What a number is compared with on the device, so that it never leaves it. */
  readonly context: NumberContext;
}

/** One box for names and numbers; a number is answered on the device, and without script by a post, never in an address. */
export function SearchForm({ lookUp, goTo, messages, query, context }: SearchFormProps) {
  const [posted, action, pending] = useActionState(lookUp, null);
  const [local, setLocal] = useState<NumberAnswerView | null>(null);
  const answer = local ?? posted;
  function answerHere(event: FormEvent<HTMLFormElement>) {
    const typed = new FormData(event.currentTarget).get('q');
    if (typeof typed !== 'string') return;
    const isNumber = looksLikeNumber(typed);
    setLocal(isNumber ? numberAnswerView(typed, context) : null);
    if (isNumber || goTo) event.preventDefault();
    if (!isNumber) goTo?.(`/${context.locale}/hotlines?q=${encodeURIComponent(typed.trim())}`);
  }
  return (
    <>
      <form action={action} onSubmit={answerHere} className="my-6">
        <HiddenFields pairs={[['locale', context.locale]]} />
        <SearchField messages={messages} query={query}>
          <Button disabled={pending}>{messages.button}</Button>
        </SearchField>
      </form>
      <div role="status">{answer ? <NumberAnswer view={answer} /> : null}</div>
    </>
  );
}
