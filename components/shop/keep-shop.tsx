'use client';

import { useEffect, useState } from 'react';
import { markShop } from '@/components/sheets/shop-mark';
import { Button } from '@/components/ui/button';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import type { ShopRecord } from '@/lib/sheets/shop-record';
import { saveShops } from './save-shops';

interface KeepShopProps {
  readonly shops: readonly ShopRecord[];
  readonly messages: Messages['shop'];
  readonly inWeChat: boolean;
}

type State = 'unknown' | 'notOffered' | 'offered' | 'granted' | 'refused';

/** Says that a browser may throw the shop away, offers the file at once, and asks the browser not to, where it can be asked: on https. */
export function KeepShop({ shops, messages: all, inWeChat }: KeepShopProps) {
  const messages = all.keep;
  const [saved, setSaved] = useState('');
  const [state, setState] = useState<State>('unknown');
  useEffect(() => {
    // Also of a shop that was written down before this was remembered.
    markShop(true);
    const { storage } = navigator;
    if (typeof storage?.persist !== 'function') return setState('notOffered');
    storage.persisted().then(
      (granted) => setState(granted ? 'granted' : 'offered'),
      () => setState('notOffered'),
    );
  }, []);
  return (
    <div className="mt-4 print:hidden">
      <p>{messages.text}</p>
      <p className="mt-3">
        {inWeChat ? null : (
          <Button type="button" onClick={() => saveShops(shops, '').then((name) => setSaved(name))}>
            {messages.save}
          </Button>
        )}{' '}
        <a href="#move" className="inline-flex min-h-12 items-center py-2">
          {messages.toFile}
        </a>
      </p>
      <p role="status" className="font-bold">
        {saved === '' ? '' : interpolate(all.saved, { name: saved })}
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
