'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Messages } from '@/lib/i18n/messages';

type State = 'unknown' | 'notOffered' | 'offered' | 'granted' | 'refused';

/** Says that a browser may throw the shop away, and asks it not to, where it can be asked: on https. */
export function KeepShop({ messages }: { messages: Messages['shop']['keep'] }) {
  const [state, setState] = useState<State>('unknown');
  useEffect(() => {
    const { storage } = navigator;
    if (typeof storage?.persist !== 'function') return setState('notOffered');
    storage.persisted().then(
      (granted) => setState(granted ? 'granted' : 'offered'),
      () => setState('notOffered'),
    );
  }, []);
  return (
    <div className="mt-4 print:hidden">
      <p>
        {messages.text}{' '}
        <a href="#move" className="inline-block py-2">
          {messages.toFile}
        </a>
      </p>
      {state === 'offered' ? (
        <Button
          type="button"
          look="plain"
          onClick={() =>
            navigator.storage.persist().then(
              (granted) => setState(granted ? 'granted' : 'refused'),
              () => setState('refused'),
            )
          }
        >
          {messages.button}
        </Button>
      ) : null}
      <p role="status" className="mt-1">
        {state === 'granted' || state === 'refused' ? messages[state] : ''}
      </p>
    </div>
  );
}
