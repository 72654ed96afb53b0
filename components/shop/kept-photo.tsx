'use client';

import { useEffect, useState } from 'react';
import { photoOf } from '@/components/sheets/photo-store';
import { ConfirmButton } from '@/components/ui/confirm-button';
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
      <ConfirmButton
        look="quiet"
        label={messages.remove}
        hidden={interpolate(messages.removeHidden, { name })}
        confirm={messages.confirm}
        onConfirm={onRemove}
      />
    </figure>
  );
}
