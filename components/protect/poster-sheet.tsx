import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { Paper } from '@/lib/learning/protect/paper';
import type { PosterNumber } from '@/lib/learning/protect/poster-number';
import { OwnPosterNumber } from './own-poster-number';
import { PosterNumberBlock } from './poster-number-block';

interface PosterSheetProps {
  /** The id of the company on the poster. */
  readonly acquirer: string | undefined;
  readonly number: PosterNumber;
  readonly paper: Paper;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The canonical origin of the site; null leaves the address out. */
  readonly site: string | null;
  readonly messages: Messages['protect']['poster']['sheet'];
  readonly call: Messages['plan']['call'];
  readonly locale: Locale;
}

const rules = ['secrets', 'control', 'card', 'visitor'] as const;

/** What goes on the wall: one sentence, one number with its proof, four rules, and what to do when money has gone. */
export function PosterSheet(props: PosterSheetProps) {
  const { paper, messages, today, site } = props;
  return (
    <section className={`poster poster-${paper}`} aria-labelledby="poster-title">
      <p className="poster-eyebrow">{messages.eyebrow}</p>
      <h3 id="poster-title" className="poster-title">
        <span>{messages.hangUp}</span> <span>{messages.dial}</span>
      </h3>
      <OwnPosterNumber
        acquirer={props.acquirer}
        published={props.number.published !== null}
        messages={messages}
        call={props.call}
        locale={props.locale}
      >
        <PosterNumberBlock {...props} />
      </OwnPosterNumber>
      <ul className="poster-rules">
        {rules.map((rule) => (
          <li key={rule}>{messages.rules[rule]}</li>
        ))}
      </ul>
      <p className="poster-gone">{messages.gone}</p>
      <p className="poster-answer">{messages.answer}</p>
      <p className="poster-foot">
        <span>{messages.name}</span>
        {site ? <span> · {site.replace(/^https?:\/\//, '')}</span> : null}
        <span> · {interpolate(messages.printed, { date: today })}</span>
      </p>
    </section>
  );
}
