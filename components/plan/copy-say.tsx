'use client';

import { useEffect, useState } from 'react';
import { copyToClipboard } from '@/components/sharing/copy-to-clipboard';
import { useFilled } from '@/components/sheets/use-filled';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { fillBlanks } from '@/lib/response/blanks';

interface CopySayProps {
  /** A text to say, its blanks by name. */
  readonly text: string;
  readonly messages: Messages['plan']['copySay'];
  readonly locale: Locale;
}

/** Copies one text with its blanks filled in, and says whether that worked; only where script runs. */
export function CopySay({ text, messages, locale }: CopySayProps) {
  const filled = useFilled(locale);
  const [state, setState] = useState<'unknown' | 'ready' | 'copied' | 'failed'>('unknown');
  useEffect(() => setState('ready'), []);
  if (state === 'unknown') return null;
  return (
    <p className="print:hidden">
      <button
        type="button"
        onClick={async () =>
          setState((await copyToClipboard(fillBlanks(text, filled))) ? 'copied' : 'failed')
        }
        className="inline-flex min-h-12 items-center py-2 text-link underline underline-offset-4 hover:text-ink"
      >
        {messages.copy}
      </button>{' '}
      <span role="status">{state === 'ready' ? '' : messages[state]}</span>
    </p>
  );
}
