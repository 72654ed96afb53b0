'use client';

import { useId, useState } from 'react';
import { shopStore } from '@/components/sheets/record-store';
import { saveFile } from '@/components/sheets/save-file';
import { Button } from '@/components/ui/button';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';
import { canEncrypt, readShopFile, type ShopFileProblem, shopFile } from '@/lib/sheets/shop-file';
import { counterCopy, type ShopRecord } from '@/lib/sheets/shop-record';

interface MoveShopProps {
  readonly shops: readonly ShopRecord[];
  readonly messages: Messages['shop']['move'];
  readonly inWeChat: boolean;
}

type Outcome = 'none' | 'saved' | 'loaded' | ShopFileProblem;

const field = 'mt-1 block min-h-14 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2';

/** Carries the shop to another device as a file, encrypted with a passphrase if the merchant wants, and reads one back. */
export function MoveShop({ shops, messages, inWeChat }: MoveShopProps) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [forStaff, setForStaff] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const encrypts = canEncrypt();
  const save = async () => {
    const chosen = forStaff ? shops.map(counterCopy) : shops;
    saveFile('my-shop.json', 'application/json', await shopFile(chosen, passphrase));
    setOutcome('saved');
  };
  const load = async (file: File | undefined) => {
    if (!file) return;
    const read = await readShopFile(await file.text(), passphrase);
    if ('shops' in read) shopStore.write(read.shops);
    setOutcome('shops' in read ? 'loaded' : read.problem);
  };
  return (
    <section className="print:hidden">
      <SectionHeading id="move">{messages.title}</SectionHeading>
      <p>{messages.text}</p>
      <p className="mt-3">{messages.evicted}</p>
      {encrypts ? (
        <div className="mt-4">
          <label htmlFor={`${id}-passphrase`} className="block font-bold">
            {messages.passphrase}
          </label>
          <p id={`${id}-hint`} className="text-base text-muted">
            {messages.passphraseHint}
          </p>
          <input
            id={`${id}-passphrase`}
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            aria-describedby={`${id}-hint`}
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
            className={field}
          />
        </div>
      ) : (
        <p className="mt-3 font-bold">{messages.plainHttp}</p>
      )}
      {inWeChat ? (
        <p className="mt-4">{messages.weChat}</p>
      ) : (
        <>
          <p className="mt-4 flex items-center">
            <input
              id={`${id}-staff`}
              type="checkbox"
              autoComplete="off"
              checked={forStaff}
              onChange={(event) => setForStaff(event.target.checked)}
              className="size-8 shrink-0 accent-action"
            />
            <label htmlFor={`${id}-staff`} className="ml-3 py-3">
              {messages.forStaff}
            </label>
          </p>
          <p className="mt-3">
            <Button type="button" look="plain" disabled={shops.length === 0} onClick={save}>
              {messages.save}
            </Button>
          </p>
        </>
      )}
      <p className="mt-5">
        <label htmlFor={`${id}-file`} className="block font-bold">
          {messages.load}
        </label>
        <span className="block text-base text-muted">{messages.replaces}</span>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void load(event.target.files?.[0]);
            event.target.value = '';
          }}
          className={field}
        />
      </p>
      <p role="status" className="mt-2 font-bold">
        {outcome === 'none' ? '' : messages.outcomes[outcome]}
      </p>
    </section>
  );
}
