import { type ChangeEvent, useState } from 'react';
import type { PageContext } from '@/lib/pages/page-context';
import { readPicture } from './read-picture';

interface IntakePictureProps {
  readonly context: PageContext<'intake'>;
  readonly onText: (text: string) => void;
}

/** A QR code from the album, read on the device; its text goes the way of typed text. Only where a script runs. */
export function IntakePicture({ context, onText }: IntakePictureProps) {
  const [state, setState] = useState<'reading' | 'none' | 'cannot' | null>(null);
  const { picture } = context.messages.intake;

  async function choose({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    setState('reading');
    const read = await readPicture(file).catch(() => 'cannot' as const);
    // The same picture may be chosen again.
    target.value = '';
    setState(typeof read === 'string' ? read : null);
    if (typeof read !== 'string') onText(read.text);
  }

  return (
    <div className="mt-4">
      <label htmlFor="qr-picture" className="block">
        {picture.label}
      </label>
      <input
        id="qr-picture"
        type="file"
        accept="image/*"
        aria-describedby="qr-picture-hint"
        onChange={(event) => void choose(event)}
        className="mt-1 block min-h-12 w-full max-w-full text-base file:mr-3 file:min-h-12 file:rounded-md file:border-2 file:border-edge file:bg-sheet file:px-4 file:text-ink"
      />
      <p id="qr-picture-hint" className="mt-1 text-base text-muted">
        {picture.hint} {context.inWeChat ? picture.weChat : null}
      </p>
      <p aria-live="polite" className="font-bold">
        {state ? picture[state] : null}
      </p>
    </div>
  );
}
