'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { ButtonLook } from '@/components/ui/button-look';

interface PrintButtonProps {
  readonly label: string;
  readonly look?: ButtonLook;
  /** Said instead where nothing prints. */
  readonly elsewhere: string;
  readonly inWeChat: boolean;
}

/** Prints where the browser can; inside WeChat, where printing does nothing, says where it works. */
export function PrintButton({ label, look = 'primary', elsewhere, inWeChat }: PrintButtonProps) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (inWeChat) return <span className="block text-base text-muted">{elsewhere}</span>;
  if (!ready) return null;
  return (
    <Button type="button" look={look} onClick={() => window.print()}>
      {label}
    </Button>
  );
}
