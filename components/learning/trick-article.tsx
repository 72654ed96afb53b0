import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { Panel } from '@/components/ui/panel';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { TrickId } from '@/lib/learning/tricks/table';
import type { Trick } from '@/lib/learning/tricks/trick';
import { pageUrl, urlAfterAnswers } from '@/lib/page-url';
import { interviewFor } from '@/lib/response/interview';
import { withAnswer } from '@/lib/triage/answers';
import { PathPicture } from './path-picture';
import { TrickAnswers } from './trick-answers';
import { TrickGrounds } from './trick-grounds';
import { TrickWayOn } from './trick-way-on';

interface TrickArticleProps {
  readonly trick: Trick<TrickId>;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** The addresses a trick leads to, its answers filled in. */
function waysOn({ answers }: Trick, locale: Locale) {
  const state = { locale, answers, picks: {}, other: null };
  const happened = withAnswer(withAnswer(answers, 'situation', ['happened']), 'official', []);
  return {
    check: urlAfterAnswers(interviewFor(answers), state),
    happened: answers.losses ? null : pageUrl('/check/losses', { ...state, answers: happened }),
    hotlines: `/${locale}/hotlines`,
  };
}

/** Everything there is to say about one trick, in the order a merchant would ask. */
export function TrickArticle({ trick, locale, messages }: TrickArticleProps) {
  const { page, all, began, picture } = messages.tricks;
  const said = all[trick.id];
  return (
    <article>
      <BackLink href={`/${locale}/tricks`}>{page.back}</BackLink>
      <PageHeading lead={said.short}>{said.title}</PageHeading>
      <p className="text-base text-muted">{trick.began.map((way) => began[way]).join(' · ')}</p>
      <PathPicture path={trick.path} messages={picture} caption={said.path} />
      <TrickAnswers said={said} page={page} service={`/${locale}/service`} />
      <Panel look="wash">
        <h2 className="text-xl font-bold leading-snug">{page.now}</h2>
        <p className="mt-2 font-bold">{said.now}</p>
        <TrickWayOn {...waysOn(trick, locale)} messages={page} />
      </Panel>
      <TrickGrounds trick={trick} rules={`/${locale}/about`} messages={messages} />
    </article>
  );
}
