'use client';

import { useEffect, useState } from 'react';
import { photoOf } from '@/components/sheets/photo-store';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import type { PhotoRecord } from '@/lib/sheets/photo-record';

interface KeptPhotoProps {
  readonly photo: PhotoRecord;
  readonly messages: Messages['shop']['photos'];
  readonly onRemove: () => void;
}

/** One photo from this device, or that the browser threw it away; with the button that deletes it. */
export function KeptPhoto({ photo, messages, onRemove }: KeptPhotoProps) {
  const { id, subject, takenOn } = photo;
  const [address, setAddress] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let made: string | null = null;
    let left = false;
    photoOf(id).then((jpeg) => {
      if (left) return;
      if (jpeg) made = URL.createObjectURL(new Blob([jpeg], { type: 'image/jpeg' }));
      setAddress(made);
    });
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id]);
  const name = interpolate(messages.name, { subject: messages.subjects[subject], date: takenOn });
  return (
    <figure className="mt-4">
      {address ? (
        // biome-ignore lint/performance/noImgElement: made on this device, nothing to optimise on a server
        <img src={address} alt={name} className="h-auto w-full border border-rule" />
      ) : null}
      <figcaption>
        {name}
        {address === null ? <strong className="block">{messages.gone}</strong> : null}
      </figcaption>
      <button
        type="button"
        onClick={onRemove}
        className="inline-flex min-h-12 items-center py-2 text-link underline underline-offset-4 hover:text-ink"
      >
        {messages.remove}
        <span className="sr-only">{interpolate(messages.removeHidden, { name })}</span>
      </button>
    </figure>
  );
}
