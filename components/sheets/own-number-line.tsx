import { buttonLook } from '@/components/ui/button-look';
import { Icon } from '@/components/ui/icon';
import type { OwnNumberLine as Line } from '@/lib/check/own-call';
import { dialString, mayDialOwn } from '@/lib/check/own-number';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { ownMark } from './own-mark';
import { ProofLink } from './proof-link';

interface OwnNumberLineProps {
  readonly line: Line;
  readonly messages: Messages['plan']['call'];
  readonly locale: Locale;
}

/** A number the merchant copied himself, under its own mark: to dial where nothing speaks against it. */
export function OwnNumberLine({ line, messages, locale }: OwnNumberLineProps) {
  const { name, record, standing, listed } = line;
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
        {[name, ownMark(line, messages, locale)].filter(Boolean).join(' · ')}
        {listed ? <ProofLink href={listed.proof} label={messages.proof} /> : null}
      </p>
    </div>
  );
}
