import { Panel } from '@/components/ui/panel';
import { inLanguage } from '@/lib/directory/model/localized';
import type { Locale } from '@/lib/i18n/locales';
import { DirectionNote } from './direction-note';
import { EvidenceList } from './evidence-list';
import { type Fact, FactList } from './fact-list';
import { HotlineLine, type HotlineLineProps } from './hotline-line';
import { checkedMessages, sourceGoneMessages } from './hotline-messages';
import { NumberTools } from './number-tools';

type HotlineCardProps = HotlineLineProps & { readonly locale: Locale };

function factsOf({ published, messages, locale }: HotlineCardProps): Fact[] {
  const { hotline, state, until } = published;
  const [strongest] = hotline.evidence;
  const { hotline: terms } = messages;
  const gone = sourceGoneMessages(hotline, messages);
  return [
    {
      term: terms.publishedBy,
      value: strongest ? inLanguage(strongest.publisher, locale) : terms.noAddress,
    },
    { term: terms.pageDate, value: strongest?.pageDate ?? terms.pageDateUnknown },
    { term: terms.seenOn, value: hotline.seenOn },
    { term: terms.checked, value: checkedMessages(hotline, messages) },
    // A number that is not confirmed is good until nothing.
    ...(state === 'unconfirmed' ? [] : [{ term: terms.until, value: until }]),
    ...(gone === null ? [] : [{ term: terms.sourceGone, value: gone }]),
    {
      term: terms.direction,
      value: <DirectionNote hotline={hotline} messages={messages} locale={locale} />,
    },
  ];
}

/** One number with all of its proof. */
export function HotlineCard(props: HotlineCardProps) {
  const { published, kind, messages, locale } = props;
  const { note, evidence } = published.hotline;
  return (
    <Panel>
      <HotlineLine published={published} kind={kind} messages={messages} />
      {published.dialable ? (
        <NumberTools number={published.hotline.number} messages={messages.tools} />
      ) : null}
      {note ? <p className="mt-3">{inLanguage(note, locale)}</p> : null}
      <FactList facts={factsOf(props)} />
      <EvidenceList evidence={evidence} messages={messages} locale={locale} />
    </Panel>
  );
}
