import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { type PosterNumber, proofMessages } from '@/lib/learning/protect/poster-number';

interface PosterNumberBlockProps {
  readonly number: PosterNumber;
  readonly messages: Messages['protect']['poster']['sheet'];
  readonly call: Messages['plan']['call'];
  readonly locale: Locale;
}

/** The number on the poster with its proof, or a line to write one on. */
export function PosterNumberBlock(props: PosterNumberBlockProps) {
  const { messages, call, locale } = props;
  const { name, published } = props.number;
  if (!name || !published) {
    return (
      <div className="poster-number">
        <p>{name ? interpolate(messages.unproven, { name }) : messages.noNumber}</p>
        <p className="poster-blank" />
      </div>
    );
  }
  return (
    <div className="poster-number">
      <p>
        {messages.number} · {name}
      </p>
      <p className="poster-digits">{published.hotline.display}</p>
      <p className="poster-proof">
        {proofMessages(published, name, call, locale)} ·{' '}
        {interpolate(messages.until, { date: published.until })}
      </p>
    </div>
  );
}
