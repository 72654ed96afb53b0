import { recordFrom, type SheetKind, type SheetRecord } from './sheet-record';

/** What a photo shows. */
export const photoSubjects = ['contract', 'slip', 'label'] as const;
export type PhotoSubject = (typeof photoSubjects)[number];

const fields = ['id', 'subject', 'takenOn'] as const;

/** A photo the merchant keeps beside a shop: under which id the device has the picture, what it shows, and from which day (YYYY-MM-DD). */
export interface PhotoRecord extends SheetRecord<(typeof fields)[number]> {
  readonly subject: PhotoSubject;
}

/** One record a photo; more than this fill only a device. */
export const photoSheets: SheetKind<(typeof fields)[number]> = {
  fields,
  longestField: 20,
  mostSheets: 4,
};

/** More of one picture than this was not made smaller here. */
export const largestPhoto = 1_500_000;

const photoId = /^[a-z0-9]{8,20}$/;

/** Reads the photos of one shop from anything; those without a usable id are left out. */
export function photosFrom(value: unknown): PhotoRecord[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, photoSheets.mostSheets).flatMap((one) => {
    const record = recordFrom(one, photoSheets);
    const subject = photoSubjects.find((known) => known === record.subject);
    return subject && photoId.test(record.id) ? [{ ...record, subject }] : [];
  });
}

/** An id that no other photo has. */
export function newPhotoId(): string {
  const random = crypto.getRandomValues(new Uint32Array(3));
  return Array.from(random, (part) => part.toString(36).padStart(6, '0').slice(-6)).join('');
}

/** Whether these bytes are a JPEG of a size this site makes; anything else in a file is not shown. */
export function isSmallJpeg(bytes: Uint8Array): boolean {
  const begins = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
  return begins && bytes.length <= largestPhoto;
}
