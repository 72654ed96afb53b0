import type { ReactNode } from 'react';
import type { DirectoryMessages } from './messages';

interface SearchFieldProps {
  readonly messages: DirectoryMessages['search'];
  readonly query: string;
  /** The button beside the field. */
  readonly children: ReactNode;
}

const longestQuery = 300;

/** The box a name, a number or a link is typed into. */
export function SearchField({ messages, query, children }: SearchFieldProps) {
  return (
    <>
      <label htmlFor="q" className="block text-lg font-bold">
        {messages.label}
      </label>
      <p id="q-hint" className="mt-1 text-base text-muted">
        {messages.hint}
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
        <span className="mb-3">{children}</span>
      </div>
    </>
  );
}
