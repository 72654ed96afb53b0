'use client';

import { type FunctionComponent, lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Messages } from '@/lib/i18n/messages';
import { codeSeries } from '@/lib/sheets/code-series';
import { shopFile } from '@/lib/sheets/shop-file';
import type { ShopRecord } from '@/lib/sheets/shop-record';

/** Stands in for what cannot be fetched without network. */
function NotFetched({ messages }: Pick<MoveByCodesProps, 'messages'>) {
  return <p className="mt-4 font-bold">{messages.problems.notFetched}</p>;
}

/** A piece of this page that is fetched when somebody taps. */
function fetched<P extends Pick<MoveByCodesProps, 'messages'>>(
  piece: () => Promise<FunctionComponent<P>>,
) {
  return lazy(() =>
    piece()
      .catch(() => NotFetched)
      .then((component) => ({ default: component as FunctionComponent<P> })),
  );
}

const ShowCodes = fetched(async () => (await import('./show-codes')).ShowCodes);
const ReadCodes = fetched(async () => (await import('./read-codes')).ReadCodes);

interface MoveByCodesProps {
  /** What is to be shown, already without what the other device is not to have. */
  readonly shops: readonly ShopRecord[];
  readonly passphrase: string;
  readonly messages: Messages['shop']['codes'];
  /** Where nothing is passed on. */
  readonly onlyReads: boolean;
  /** Called with what the camera read. */
  readonly onText: (text: string) => void;
}

type Mode = 'closed' | 'read' | 'tooMany' | readonly string[];

/** Carries the shop from one screen to another device's camera: no network in between, and no photos. */
export function MoveByCodes({ shops, passphrase, messages, onlyReads, onText }: MoveByCodesProps) {
  const [mode, setMode] = useState<Mode>('closed');
  const show = async () => {
    const withoutPhotos = shops.map((shop) => ({ ...shop, photos: [] }));
    setMode(codeSeries(await shopFile(withoutPhotos, passphrase)) ?? 'tooMany');
  };
  return (
    <div className="mt-5">
      <h3 className="font-bold">{messages.title}</h3>
      <p>{messages.text}</p>
      {mode === 'closed' || mode === 'tooMany' ? (
        <p className="mt-3 flex flex-wrap">
          {onlyReads ? null : (
            <span className="mb-3 mr-4">
              <Button type="button" look="plain" disabled={shops.length === 0} onClick={show}>
                {messages.show}
              </Button>
            </span>
          )}
          <Button type="button" look="plain" onClick={() => setMode('read')}>
            {messages.scan}
          </Button>
        </p>
      ) : null}
      <p role="status">{mode === 'tooMany' ? messages.tooMany : ''}</p>
      <Suspense fallback={null}>
        {mode === 'read' ? (
          <ReadCodes
            messages={messages}
            onStop={() => setMode('closed')}
            onText={(text) => {
              setMode('closed');
              onText(text);
            }}
          />
        ) : null}
        {typeof mode === 'object' ? (
          <>
            <ShowCodes codes={mode} messages={messages} />
            <p className="mt-2">
              <Button type="button" look="plain" onClick={() => setMode('closed')}>
                {messages.close}
              </Button>
            </p>
          </>
        ) : null}
      </Suspense>
    </div>
  );
}
