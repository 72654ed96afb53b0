'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

interface CopyTextProps {
  readonly text: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string };
}

/** Selects the text and copies it the old way first: WeChat's browser refuses the newer one. */
async function copied(element: HTMLElement, text: string): Promise<boolean> {
  window.getSelection()?.selectAllChildren(element);
  try {
    if (document.execCommand('copy')) return true;
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A text to take along; the button appears where script runs and says the truth about what it did. */
export function CopyText({ text, words }: CopyTextProps) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [state, setState] = useState<'unknown' | 'ready' | 'copied' | 'failed'>('unknown');
  useEffect(() => setState('ready'), []);
  const copy = async () => {
    if (shown.current) setState((await copied(shown.current, text)) ? 'copied' : 'failed');
  };
  return (
    <>
      <p
        ref={shown}
        className="my-4 whitespace-pre-line rounded-md border border-rule bg-sheet px-5 py-4"
      >
        {text}
      </p>
      {state === 'unknown' ? null : (
        <Button type="button" look="plain" onClick={copy}>
          {words.copy}
        </Button>
      )}
      <p role="status" className="mt-2">
        {state === 'copied' || state === 'failed' ? words[state] : ''}
      </p>
    </>
  );
}
