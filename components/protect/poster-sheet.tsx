import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { Paper } from '@/lib/learning/protect/paper';
import { type PosterNumber, proofWords } from './poster-number';

interface PosterSheetProps {
  readonly number: PosterNumber;
  readonly paper: Paper;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The canonical origin of the site; null leaves the address out. */
  readonly site: string | null;
  readonly words: Messages['protect']['poster']['sheet'];
  readonly call: Messages['plan']['call'];
  readonly locale: Locale;
}

const rules = ['secrets', 'control', 'card', 'visitor'] as const;

type NumberBlockProps = Pick<PosterSheetProps, 'number' | 'words' | 'call' | 'locale'>;

function NumberBlock({ number: { name, published }, words, call, locale }: NumberBlockProps) {
  if (!name || !published) {
    return (
      <div className="poster-number">
        <p>{name ? fill(words.unproven, { name }) : words.noNumber}</p>
        <p className="poster-blank" />
      </div>
    );
  }
  return (
    <div className="poster-number">
      <p>
        {words.number} · {name}
      </p>
      <p className="poster-digits">{published.hotline.display}</p>
      <p className="poster-proof">
        {proofWords(published, name, call, locale)} · {fill(words.until, { date: published.until })}
      </p>
    </div>
  );
}

/** What goes on the wall: one sentence, one number with its proof, four rules, and what to do when money has gone. */
export function PosterSheet(props: PosterSheetProps) {
  const { paper, words, today, site } = props;
  return (
    <section className={`poster poster-${paper}`} aria-labelledby="poster-title">
      <p className="poster-eyebrow">{words.eyebrow}</p>
      <h3 id="poster-title" className="poster-title">
        <span>{words.hangUp}</span> <span>{words.dial}</span>
      </h3>
      <NumberBlock {...props} />
      <ul className="poster-rules">
        {rules.map((rule) => (
          <li key={rule}>{words.rules[rule]}</li>
        ))}
      </ul>
      <p className="poster-gone">{words.gone}</p>
      <p className="poster-answer">{words.answer}</p>
      <p className="poster-foot">
        <span>{words.name}</span>
        {site ? <span> · {site.replace(/^https?:\/\//, '')}</span> : null}
        <span> · {fill(words.printed, { date: today })}</span>
      </p>
    </section>
  );
}
