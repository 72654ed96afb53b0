import { buttonLook } from '@/components/ui/button-look';
import { Icon } from '@/components/ui/icon';
import type { OwnNumberLine as Line } from '@/lib/check/own-call';
import { dialString, mayDialOwn } from '@/lib/check/own-number';
import type { Messages } from '@/lib/i18n/messages';
import { ownMark } from './own-mark';

interface OwnNumberLineProps {
  readonly line: Line;
  readonly messages: Messages['plan']['call'];
}

/** A number the merchant copied himself, under its own mark: to dial where nothing speaks against it. */
export function OwnNumberLine({ line, messages }: OwnNumberLineProps) {
  const { name, record, standing } = line;
  const [before = '', after = ''] = messages.dial.split('{number}');
  return (
    <div className="call mt-3">
      {mayDialOwn(standing) ? (
        <a href={`tel:${dialString(record)}`} className={buttonLook('primary')}>
          <Icon name="phone" className="size-6 print:hidden" />
          <span className="ml-2 print:ml-0">
            <span className="print:hidden">{before}</span>
            {record.number}
            <span className="print:hidden">{after}</span>
          </span>
        </a>
      ) : (
        <strong className="text-xl">{record.number}</strong>
      )}
      <p className="call-proof mt-1 text-base text-muted">
        {[name, ownMark(line, messages)].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
