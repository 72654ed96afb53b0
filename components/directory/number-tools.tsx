import { interpolate } from '@/lib/i18n/interpolate';
import { CopyNumber } from './copy-number';
import { DialCode } from './dial-code';
import type { DirectoryMessages } from './messages';

interface NumberToolsProps {
  readonly number: string;
  readonly messages: DirectoryMessages['tools'];
}

/** What can be done with a number that may be dialled, besides dialling it. */
export function NumberTools({ number, messages }: NumberToolsProps) {
  return (
    <div className="mt-2 print:hidden">
      <CopyNumber number={number} messages={messages} />
      <DialCode number={number} label={interpolate(messages.qr, { number })} />
    </div>
  );
}
