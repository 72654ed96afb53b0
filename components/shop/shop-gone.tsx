'use client';

import { useEffect, useState } from 'react';
import { markedOn, markShop } from '@/components/sheets/shop-mark';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';

/** Says that a shop was written down here and is gone, where the browser threw it away; with the way to get it back. */
export function ShopGone({ messages }: { messages: Messages['shop']['gone'] }) {
  const [day, setDay] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    markedOn().then((found) => {
      if (!left) setDay(found);
    });
    return () => {
      left = true;
    };
  }, []);
  if (day === null) return null;
  return (
    <section
      role="alert"
      className="mt-5 rounded-md border-2 border-ink px-inset py-4 print:hidden"
    >
      <h2 className="text-lg font-bold">{messages.title}</h2>
      <p className="mt-1">{interpolate(messages.text, { date: day })}</p>
      <p className="mt-3">
        <LinkButton href="#move">{messages.load}</LinkButton>
      </p>
      <p className="mt-3">
        <Button
          type="button"
          look="plain"
          onClick={() => {
            markShop(false);
            setDay(null);
          }}
        >
          {messages.forget}
        </Button>
      </p>
    </section>
  );
}
