'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { copyToClipboard } from './copy-to-clipboard';

interface CopyTextProps {
  readonly text: string;
  /** What the box with the text is called. */
  readonly label: string;
  readonly messages: { readonly copy: string; readonly copied: string; readonly failed: string };
}

/** So many lines are shown at once where the box cannot grow by itself. */
const mostLines = 14;

/** A text to take along, always in sight and selectable; the button appears where script runs and says the truth about what it did. */
export function CopyText({ text, label, messages }: CopyTextProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<'unknown' | 'ready' | 'copied' | 'failed'>('unknown');
  useEffect(() => setState('ready'), []);
  const copy = async () => {
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(0, text.length);
    setState((await copyToClipboard(text)) ? 'copied' : 'failed');
  };
  return (
    <>
      <textarea
        ref={box}
        readOnly
        value={text}
        aria-label={label}
        rows={Math.min(mostLines, text.split('\n').length + 1)}
        className="my-4 block max-h-96 w-full rounded-md border border-edge bg-sheet px-5 py-4 [field-sizing:content]"
      />
      {state === 'unknown' ? null : (
        <Button type="button" look="plain" onClick={copy}>
          {messages.copy}
        </Button>
      )}
      <p role="status" className="mt-2">
        {state === 'copied' || state === 'failed' ? messages[state] : ''}
      </p>
    </>
  );
}
