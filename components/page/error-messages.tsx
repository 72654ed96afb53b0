'use client';

import { createContext, type ReactNode, use } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

interface ErrorMessages {
  readonly locale: Locale;
  readonly messages: Messages['common']['error'];
}

const Held = createContext<ErrorMessages | null>(null);

/** Holds what the error page says: when it is needed, nobody can be asked any more. */
export function HoldErrorMessages({ children, ...held }: ErrorMessages & { children: ReactNode }) {
  return <Held value={held}>{children}</Held>;
}

/** What the error page says, in the language of the page that failed. */
export function useErrorMessages(): ErrorMessages {
  const held = use(Held);
  if (!held) throw new Error('The error page stands outside the layout, which holds its words.');
  return held;
}
