'use client';

import { useState } from 'react';
import { keepPhoto } from '@/components/sheets/photo-store';
import { FileButton } from '@/components/ui/file-button';
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
  const add = async (subject: PhotoSubject, file: File) => {
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
        <p className="mt-3 flex flex-wrap">
          {photoSubjects.map((subject) => (
            <span key={subject} className="mr-4 mt-3">
              <FileButton
                id={`shop-photo-${subject}-${place}`}
                accept="image/*"
                onFile={(file) => void add(subject, file)}
              >
                {words.subjects[subject]}
              </FileButton>
            </span>
          ))}
        </p>
      )}
      <p role="status" className="mt-2 font-bold">
        {outcome === 'none' ? '' : words.outcomes[outcome]}
      </p>
    </>
  );
}
