'use client';

import { useEffect, useState } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import { isLargeText, showLargeText } from './large-text';

/** Changes to large letters and back with one tap; absent without script, where the browser's own zoom does it. */
export function LargeTextSwitch({
  messages,
}: {
  messages: Messages['accessibility']['largeText'];
}) {
  const [large, setLarge] = useState<boolean | null>(null);
  useEffect(() => setLarge(isLargeText()), []);
  if (large === null) return null;
  const change = () => {
    showLargeText(!large);
    setLarge(!large);
  };
  return (
    <button type="button" onClick={change} className="site-tool">
      {large ? messages.off : messages.on}
      <span className="sr-only">{large ? messages.offHidden : messages.onHidden}</span>
    </button>
  );
}
