import { fill } from '@/lib/i18n/fill';
import { CopyNumber } from './copy-number';
import { DialCode } from './dial-code';
import type { DirectoryWords } from './words';

interface NumberToolsProps {
  readonly number: string;
  readonly words: DirectoryWords['tools'];
}

/** What can be done with a number that may be dialled, besides dialling it. */
export function NumberTools({ number, words }: NumberToolsProps) {
  return (
    <div className="mt-2 print:hidden">
      <CopyNumber number={number} words={words} />
      <DialCode number={number} label={fill(words.qr, { number })} />
    </div>
  );
}
