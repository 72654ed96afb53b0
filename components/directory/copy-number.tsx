'use client';

import { useEffect, useState } from 'react';
import { copyToClipboard } from '@/components/sharing/copy-to-clipboard';
import { Button } from '@/components/ui/button';
import type { DirectoryMessages } from './messages';

interface CopyNumberProps {
  readonly number: string;
  readonly messages: DirectoryMessages['tools'];
}

type Outcome = 'none' | 'copied' | 'copyFailed';

/** Copies a number where the browser can, and says honestly whether it did; absent without script. */
export function CopyNumber({ number, messages }: CopyNumberProps) {
  const [ready, setReady] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>('none');
  useEffect(() => setReady(true), []);
  const copy = async () => setOutcome((await copyToClipboard(number)) ? 'copied' : 'copyFailed');
  if (!ready) return null;
  return (
    <>
      <Button type="button" look="quiet" onClick={copy}>
        {messages.copy}
      </Button>
      <span role="status" className="ml-2 text-base text-muted">
        {outcome === 'none' ? '' : messages[outcome]}
      </span>
    </>
  );
}
