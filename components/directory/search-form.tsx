'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { AnswerView } from '@/lib/check/answer-view';
import { type SearchContext, searchAnswerView } from '@/lib/check/search-answer-view';
import type { Locale } from '@/lib/i18n/locales';
import { searchUrl } from '@/lib/search-url';
import type { DirectoryMessages } from './messages';
import { SearchAnswer } from './search-answer';
import { SearchField } from './search-field';

interface SearchFormProps {
  /** Takes a name to its address without the server, once the phone can. */
  readonly goTo: ((address: string) => void) | null;
  readonly messages: DirectoryMessages['search'];
  readonly query: string;
  /** What the server says of a number or link that was posted to it. */
  readonly posted: AnswerView | null;
  /** What numbers and links are compared with on the device, so that they never leave it. */
  readonly context: SearchContext;
  readonly locale: Locale;
}

/** One box for names, numbers and links; the last two are answered on the device, and without script by a post, never in an address. */
export function SearchForm({ goTo, messages, query, posted, context, locale }: SearchFormProps) {
  const [answer, setAnswer] = useState(posted);
  function answerHere(event: FormEvent<HTMLFormElement>) {
    const typed = new FormData(event.currentTarget).get('q');
    if (typeof typed !== 'string') return;
    const url = searchUrl(locale, typed);
    if (url === null || goTo) event.preventDefault();
    setAnswer(url === null ? searchAnswerView(typed, context) : null);
    if (url !== null) goTo?.(url);
  }
  return (
    <>
      <form method="post" action={`/${locale}/hotlines`} onSubmit={answerHere} className="my-6">
        <SearchField messages={messages} query={query}>
          <Button>{messages.button}</Button>
        </SearchField>
      </form>
      <div role="status">{answer ? <SearchAnswer view={answer} /> : null}</div>
    </>
  );
}
