'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import {
  type NumberAnswerView,
  type NumberContext,
  numberAnswerView,
} from '@/lib/check/number-answer-view';
import { searchUrl } from '@/lib/search-url';
import type { DirectoryMessages } from './messages';
import { NumberAnswer } from './number-answer';
import { SearchField } from './search-field';

interface SearchFormProps {
  /** Takes a name to its address without the server, once the phone can. */
  readonly goTo: ((address: string) => void) | null;
  readonly messages: DirectoryMessages['search'];
  readonly query: string;
  /** What the server says of a number that was posted to it. */
  readonly posted: NumberAnswerView | null;
  /** What a number is compared with on the device, so that it never leaves it. */
  readonly context: NumberContext;
}

/** One box for names and numbers; a number is answered on the device, and without script by a post, never in an address. */
export function SearchForm({ goTo, messages, query, posted, context }: SearchFormProps) {
  const [answer, setAnswer] = useState(posted);
  function answerHere(event: FormEvent<HTMLFormElement>) {
    const typed = new FormData(event.currentTarget).get('q');
    if (typeof typed !== 'string') return;
    const url = searchUrl(context.locale, typed);
    if (url === null || goTo) event.preventDefault();
    setAnswer(url === null ? numberAnswerView(typed, context) : null);
    if (url !== null) goTo?.(url);
  }
  return (
    <>
      <form
        method="post"
        action={`/${context.locale}/hotlines`}
        onSubmit={answerHere}
        className="my-6"
      >
        <SearchField messages={messages} query={query}>
          <Button>{messages.button}</Button>
        </SearchField>
      </form>
      <div role="status">{answer ? <NumberAnswer view={answer} /> : null}</div>
    </>
  );
}
