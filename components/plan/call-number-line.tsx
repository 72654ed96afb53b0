import { ProofLink } from '@/components/sheets/proof-link';
import { buttonLook } from '@/components/ui/button-look';
import { Icon } from '@/components/ui/icon';
import type { TargetNumber } from '@/lib/check/call-target-numbers';
import { numberTrust } from '@/lib/check/number-trust';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

interface CallNumberLineProps {
  readonly number: TargetNumber;
  /** True where the merchant copied another one himself: then this one is not dialled either, unless it is the state's. */
  readonly differs?: boolean;
  readonly messages: Messages['plan']['call'];
  readonly locale: Locale;
}

/** One number with its owner, one-tap dialling where its proof allows it, and the way to that proof. */
export function CallNumberLine({ number, differs = false, messages, locale }: CallNumberLineProps) {
  const { hotline, dialable } = number.published;
  const withheld = differs && !hotline.statutory;
  const [before = '', after = ''] = messages.dial.split('{number}');
  return (
    <div className="call mt-3">
      {dialable && !withheld ? (
        <a href={`tel:${hotline.number}`} className={buttonLook('primary')}>
          <Icon name="phone" className="size-6 print:hidden" />
          <span className="ml-2 print:ml-0">
            <span className="print:hidden">{before}</span>
            {hotline.display}
            <span className="print:hidden">{after}</span>
          </span>
        </a>
      ) : (
        <strong className="text-xl">{hotline.display}</strong>
      )}
      <p className="call-proof mt-1 text-base text-muted">
        {number.name} · {numberTrust(number, messages, locale)}
        {withheld ? ` · ${messages.own.withheld}` : ''}
        <ProofLink href={number.proof} label={messages.proof} />
      </p>
    </div>
  );
}
