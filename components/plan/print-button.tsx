'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

interface PrintButtonProps {
  readonly label: string;
  /** Said instead where the browser cannot print. */
  readonly elsewhere: string;
}

/** Prints where the browser can; inside WeChat, where printing does nothing, says where it works. */
export function PrintButton({ label, elsewhere }: PrintButtonProps) {
  const [place, setPlace] = useState<'unknown' | 'browser' | 'weChat'>('unknown');
  useEffect(() => {
    setPlace(/MicroMessenger/.test(navigator.userAgent) ? 'weChat' : 'browser');
  }, []);
  if (place === 'unknown') return null;
  if (place === 'weChat') return <p className="text-base text-muted">{elsewhere}</p>;
  return (
    <Button type="button" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
