'use client';

import { createContext, type ReactNode, use } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

interface ErrorWords {
  readonly locale: Locale;
  readonly words: Messages['common']['error'];
}

const Held = createContext<ErrorWords | null>(null);

/** Holds what the error page says: when it is needed, nobody can be asked any more. */
export function HoldErrorWords({ children, ...held }: ErrorWords & { children: ReactNode }) {
  return <Held value={held}>{children}</Held>;
}

/** What the error page says, in the language of the page that failed. */
export function useErrorWords(): ErrorWords {
  const held = use(Held);
  if (!held) throw new Error('The error page stands outside the layout, which holds its words.');
  return held;
}
