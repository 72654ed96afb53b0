import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { PageContext } from '@/lib/pages/page-context';

interface PasteButtonProps {
  readonly context: PageContext<'intake'>;
  readonly onText: (text: string) => void;
}

/** Takes what was copied into the box, where the browser lets a page ask for it; else it says how to paste. */
export function PasteButton({ context, onText }: PasteButtonProps) {
  const [isFailed, setFailed] = useState(false);
  const { intake } = context.messages;

  async function paste(): Promise<void> {
    try {
      onText(await navigator.clipboard.readText());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <Button type="button" look="plain" onClick={() => void paste()}>
        {intake.paste}
      </Button>
      <span aria-live="polite" className="block text-base">
        {isFailed ? intake.pasteFailed : null}
      </span>
    </>
  );
}
