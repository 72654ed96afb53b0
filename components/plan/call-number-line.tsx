import { buttonLook } from '@/components/ui/button-look';
import { Icon } from '@/components/ui/icon';
import { inLanguage } from '@/lib/directory/localized';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { CallNumber } from './call-view';

interface CallNumberLineProps {
  readonly number: CallNumber;
  readonly words: Messages['plan']['call'];
  readonly locale: Locale;
}

function trustWords({ number, words, locale }: CallNumberLineProps): string {
  const { hotline, state } = number.published;
  const [evidence] = hotline.evidence;
  const publisher = evidence ? inLanguage(evidence.publisher, locale) : number.name;
  const date = hotline.lastCheckedOn ?? hotline.seenOn;
  if (state === 'verified' || state === 'sourced') return fill(words[state], { publisher, date });
  const kind = number.kind === 'acquirer' || number.kind === 'bank' ? number.kind : 'other';
  const advice = words.unconfirmed[kind];
  if (state === 'unconfirmed') return advice;
  return number.published.dialable ? words.expired : `${words.expired}。${advice}`;
}

/** One number with its owner, one-tap dialling where its proof allows it, and the way to that proof. */
export function CallNumberLine(props: CallNumberLineProps) {
  const { number, words } = props;
  const { hotline, dialable } = number.published;
  const [before = '', after = ''] = words.dial.split('{number}');
  return (
    <div className="call mt-3">
      {dialable ? (
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
        {number.name} · {trustWords(props)}
        <span className="print:hidden">
          {' · '}
          <a href={number.proof} className="inline-block py-1">
            {words.proof}
          </a>
        </span>
      </p>
    </div>
  );
}
