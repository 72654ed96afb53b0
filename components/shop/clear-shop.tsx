'use client';

import { useState } from 'react';
import { shopStore } from '@/components/sheets/record-store';
import { ConfirmButton } from '@/components/ui/confirm-button';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';

interface ClearShopProps {
  readonly messages: Messages['shop']['clear'];
  readonly isEmpty: boolean;
}

/** Clears the shop from this device, after a second tap: nobody else has a copy. */
export function ClearShop({ messages, isEmpty }: ClearShopProps) {
  const [cleared, setCleared] = useState(false);
  return (
    <section className="print:hidden">
      <SectionHeading>{messages.title}</SectionHeading>
      <p className="mb-4">{messages.text}</p>
      <ConfirmButton
        label={messages.button}
        confirm={messages}
        onConfirm={() => {
          shopStore.write([]);
          setCleared(true);
        }}
      />
      <p role="status" className="mt-2">
        {cleared && isEmpty ? messages.cleared : ''}
      </p>
    </section>
  );
}
