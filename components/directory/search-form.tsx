'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { NumberAnswer } from './number-answer';
import type { NumberAnswerView } from './number-answer-view';
import type { DirectoryWords } from './words';

/** Answers a number in place, or leads a name to its own address. */
export type LookUp = (
  before: NumberAnswerView | null,
  form: FormData,
) => Promise<NumberAnswerView | null>;

interface SearchFormProps {
  readonly lookUp: LookUp;
  readonly words: DirectoryWords['search'];
  readonly locale: string;
  readonly query: string;
}

const longestQuery = 100;

/** One box for names and numbers; it is posted, so that a number never stands in an address, and works without script. */
export function SearchForm({ lookUp, words, locale, query }: SearchFormProps) {
  const [answer, action, pending] = useActionState(lookUp, null);
  return (
    <>
      <form action={action} className="my-6">
        <HiddenFields pairs={[['locale', locale]]} />
        <label htmlFor="q" className="block text-lg font-bold">
          {words.label}
        </label>
        <p id="q-hint" className="mt-1 text-base text-muted">
          {words.hint}
        </p>
        <div className="mt-3 flex flex-wrap">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={longestQuery}
            aria-describedby="q-hint"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            className="mb-3 mr-3 min-h-14 min-w-0 grow basis-40 rounded-md border-2 border-edge bg-sheet px-4 py-2"
          />
          <span className="mb-3">
            <Button disabled={pending}>{words.button}</Button>
          </span>
        </div>
      </form>
      <div role="status">{answer ? <NumberAnswer view={answer} /> : null}</div>
    </>
  );
}
