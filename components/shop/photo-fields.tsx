'use client';

import { useState } from 'react';
import { keepPhoto } from '@/components/sheets/photo-store';
import { chinaDate } from '@/lib/directory/model/china-date';
import {
  newPhotoId,
  type PhotoSubject,
  photoSheets,
  photoSubjects,
} from '@/lib/sheets/photo-record';
import { KeptPhoto } from './kept-photo';
import type { ShopProps } from './shop-props';
import { smallPhoto } from './small-photo';

type Outcome = 'none' | 'kept' | 'noPicture' | 'notKept';

/** Photos of contract, slip and label, made small and kept on this device; shown, deleted, and part of the file. */
export function PhotoFields({ place, shop, messages, onWrite }: ShopProps) {
  const words = messages.photos;
  const [outcome, setOutcome] = useState<Outcome>('none');
  const add = async (subject: PhotoSubject, file: File | undefined) => {
    if (!file) return;
    const jpeg = await smallPhoto(file);
    if (!jpeg) return setOutcome('noPicture');
    const id = newPhotoId();
    if (!(await keepPhoto(id, jpeg))) return setOutcome('notKept');
    const photo = { id, subject, takenOn: chinaDate(new Date()) };
    onWrite({ ...shop, photos: [...shop.photos, photo] });
    setOutcome('kept');
  };
  return (
    <>
      <p className="mt-2">{words.lead}</p>
      {shop.photos.map((photo) => (
        <KeptPhoto
          key={photo.id}
          photo={photo}
          messages={words}
          onRemove={() =>
            onWrite({ ...shop, photos: shop.photos.filter(({ id }) => id !== photo.id) })
          }
        />
      ))}
      {shop.photos.length >= photoSheets.mostSheets ? (
        <p className="mt-4">{words.full}</p>
      ) : (
        photoSubjects.map((subject) => (
          <p key={subject} className="mt-4">
            <label htmlFor={`shop-photo-${subject}-${place}`} className="block font-bold">
              {words.subjects[subject]}
            </label>
            <input
              id={`shop-photo-${subject}-${place}`}
              type="file"
              accept="image/*"
              onChange={(event) => {
                void add(subject, event.target.files?.[0]);
                event.target.value = '';
              }}
              className="mt-1 block min-h-14 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2"
            />
          </p>
        ))
      )}
      <p role="status" className="mt-2 font-bold">
        {outcome === 'none' ? '' : words.outcomes[outcome]}
      </p>
    </>
  );
}
