import { useEffect, useRef } from 'react';
import { keepPhoto } from '@/components/sheets/photo-store';
import { shopStore } from '@/components/sheets/record-store';
import { Button } from '@/components/ui/button';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import type { ReadShops } from '@/lib/sheets/shop-file';

interface ArrivedShopsProps {
  readonly arrived: ReadShops;
  readonly messages: Messages['shop'];
  /** Called once the merchant has taken them, or not. */
  readonly onDone: (taken: boolean) => void;
}

/** What a file or codes brought, shown before it replaces anything: a stranger's would bring the stranger's number. */
export function ArrivedShops({ arrived, messages, onDone }: ArrivedShopsProps) {
  const { shops, pictures } = arrived;
  const words = messages.arrived;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const take = async () => {
    await Promise.all([...pictures].map(([id, jpeg]) => keepPhoto(id, jpeg)));
    shopStore.write(shops);
    onDone(true);
  };
  return (
    <section className="mt-5 rounded-md border-2 border-ink px-inset py-4">
      <h3 ref={heading} tabIndex={-1} className="text-lg font-bold">
        {words.title}
      </h3>
      <p className="mt-1">{words.text}</p>
      <ul className="mt-2 list-disc pl-6">
        {shops.map(({ name, numbers }, place) => {
          const title = interpolate(messages.shop, { place: String(place + 1) });
          return (
            <li key={title} className="mt-2 break-words">
              {[title, name].filter(Boolean).join(' · ')}
              {numbers
                .filter(({ number }) => number !== '')
                .map(({ owner, number, from }) => (
                  <span key={owner + number} className="block">
                    {messages.number[owner]} <strong>{number}</strong>
                    {from ? ` · ${messages.number.from} ${messages.number.places[from]}` : ''}
                  </span>
                ))}
            </li>
          );
        })}
      </ul>
      {pictures.size > 0 ? (
        <p className="mt-2">{interpolate(words.photos, { count: String(pictures.size) })}</p>
      ) : null}
      <p className="mt-4 flex flex-wrap">
        <span className="mb-3 mr-4">
          <Button type="button" onClick={take}>
            {words.take}
          </Button>
        </span>
        <Button type="button" look="plain" onClick={() => onDone(false)}>
          {words.leave}
        </Button>
      </p>
    </section>
  );
}
