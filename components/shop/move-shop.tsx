'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { SectionHeading } from '@/components/ui/section-heading';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import {
  canEncrypt,
  type ReadShops,
  readShopFile,
  type ShopFileProblem,
} from '@/lib/sheets/shop-file';
import { counterCopy, type ShopRecord } from '@/lib/sheets/shop-record';
import { ArrivedShops } from './arrived-shops';
import { MoveByCodes } from './move-by-codes';
import { saveShops } from './save-shops';

interface MoveShopProps {
  readonly shops: readonly ShopRecord[];
  readonly messages: Messages['shop'];
  readonly inWeChat: boolean;
  /** On a counter phone: it takes a newer copy, and passes nothing on. */
  readonly onlyTakes: boolean;
}

type Outcome = 'none' | 'loaded' | ShopFileProblem;

const field = 'mt-1 block min-h-14 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2';

/** Carries the shop to another device, as a file or by codes from screen to camera, encrypted with a passphrase if the merchant wants; and takes one that arrives. */
export function MoveShop({ shops, messages: all, inWeChat, onlyTakes }: MoveShopProps) {
  const messages = all.move;
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [forStaff, setForStaff] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [saved, setSaved] = useState('');
  const [text, setText] = useState('');
  const [key, setKey] = useState('');
  const [arrived, setArrived] = useState<ReadShops | null>(null);
  const encrypts = canEncrypt();
  const chosen = forStaff ? shops.map(counterCopy) : shops;
  const take = async (received: string, secret = passphrase) => {
    const read = await readShopFile(received, secret);
    const isHere = 'shops' in read;
    setText(isHere ? '' : received);
    setArrived(isHere ? read : null);
    setOutcome(isHere ? 'none' : read.problem);
  };
  const choose = (file: File) => {
    setKey('');
    // Safari before 14 knows no file.text().
    void new Response(file).text().then((received) => take(received));
  };
  const isLocked = outcome === 'passphraseNeeded' || outcome === 'wrongPassphrase';
  return (
    <section className="print:hidden">
      <SectionHeading id="move">{messages.title}</SectionHeading>
      {onlyTakes ? null : (
        <>
          <p>{messages.text}</p>
          {shops.length === 0 ? <p className="mt-3">{messages.evicted}</p> : null}
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
          {inWeChat ? (
            <p className="mt-3">{messages.weChat}</p>
          ) : (
            <p className="mt-3">
              <Button
                type="button"
                look="plain"
                disabled={shops.length === 0}
                onClick={() => saveShops(chosen, passphrase).then((name) => setSaved(name))}
              >
                {messages.save}
              </Button>
            </p>
          )}
          <p role="status" className="mt-2 font-bold">
            {saved === '' ? '' : interpolate(all.saved, { name: saved })}
          </p>
        </>
      )}
      <p className="mt-5">
        <FileButton id={`${id}-file`} accept=".json,application/json" onFile={choose}>
          {messages.load}
        </FileButton>
      </p>
      <p role="status" className="mt-2 font-bold">
        {outcome === 'none' ? '' : messages.outcomes[outcome]}
      </p>
      {isLocked && text !== '' ? (
        <div className="mt-2">
          <label htmlFor={`${id}-key`} className="block font-bold">
            {messages.key}
          </label>
          <input
            id={`${id}-key`}
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            value={key}
            onChange={(event) => setKey(event.target.value)}
            className={field}
          />
          <p className="mt-3">
            <Button type="button" look="plain" onClick={() => take(text, key)}>
              {messages.again}
            </Button>
          </p>
        </div>
      ) : null}
      <MoveByCodes
        key={`${forStaff} ${passphrase}`}
        shops={chosen}
        passphrase={passphrase}
        messages={all.codes}
        onlyReads={onlyTakes}
        onText={(received) => void take(received)}
      />
      {arrived ? (
        <ArrivedShops
          arrived={arrived}
          messages={all}
          onDone={(taken) => {
            setArrived(null);
            setOutcome(taken ? 'loaded' : 'none');
          }}
        />
      ) : null}
    </section>
  );
}
