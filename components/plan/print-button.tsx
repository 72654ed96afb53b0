'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

interface PrintButtonProps {
  readonly label: string;
  /** Said instead where nothing prints. */
  readonly elsewhere: string;
  readonly inWeChat: boolean;
}

/** Prints where the browser can; inside WeChat, where printing does nothing, says where it works. */
export function PrintButton({ label, elsewhere, inWeChat }: PrintButtonProps) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (inWeChat) return <p className="text-base text-muted">{elsewhere}</p>;
  if (!ready) return null;
  return (
    <Button type="button" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
