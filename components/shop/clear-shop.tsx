'use client';

import { useState } from 'react';
import { shopStore } from '@/components/sheets/record-store';
import { Button } from '@/components/ui/button';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';

/** Clears the shop from this device, after a second tap: nobody else has a copy. */
export function ClearShop({ messages }: { messages: Messages['shop']['clear'] }) {
  const [state, setState] = useState<'kept' | 'asked' | 'cleared'>('kept');
  return (
    <section className="print:hidden">
      <SectionHeading>{messages.title}</SectionHeading>
      <p className="mb-4">{messages.text}</p>
      <Button
        type="button"
        look="plain"
        onClick={() => {
          if (state === 'asked') shopStore.write([]);
          setState(state === 'asked' ? 'cleared' : 'asked');
        }}
      >
        {state === 'asked' ? messages.sure : messages.button}
      </Button>
      <p role="status" className="mt-2">
        {state === 'cleared' ? messages.cleared : ''}
      </p>
    </section>
  );
}
