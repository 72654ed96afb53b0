import type { ReactNode } from 'react';
import { CallPage } from '@/components/check/call-page';
import { QuestionView } from '@/components/check/question-view';
import { ResultView } from '@/components/check/result-view';
import { DirectoryAge } from '@/components/directory/directory-age';
import { HotlinesView } from '@/components/directory/hotlines-view';
import { InstitutionProfile } from '@/components/directory/institution-profile';
import { DrillView } from '@/components/drill/drill-view';
import { DrillsView } from '@/components/drill/drills-view';
import { HomeView } from '@/components/home/home-view';
import { PlanView } from '@/components/plan/plan-view';
import { BackLink } from '@/components/ui/back-link';
import { storyFrom } from '@/lib/check/story';
import { institutionById } from '@/lib/directory/model/published';
import { playFor } from '@/lib/learning/drill/play';
import { drillAt } from '@/lib/learning/drill/table';
import type { PageContext } from '@/lib/pages/page-context';
import type { PageRequest } from '@/lib/pages/page-request';

function institutionBody(
  id: string,
  { messages, directory, locale, inWeChat }: PageContext,
): ReactNode {
  const institution = institutionById(directory, id);
  if (!institution) return null;
  const { today } = directory;
  return (
    <>
      <BackLink href={`/${locale}/hotlines`}>{messages.directory.back}</BackLink>
      <DirectoryAge directory={directory} messages={messages.directory.age} onlyOld />
      <InstitutionProfile
        {...{ institution, today, locale, inWeChat }}
        messages={messages.directory}
        weChat={messages.accessibility.weChat}
      />
    </>
  );
}

function drillBody(id: string, did: readonly string[], context: PageContext): ReactNode {
  const drill = drillAt(id);
  if (!drill) return null;
  return (
    <>
      <BackLink href={`/${context.locale}/drill`}>{context.messages.drill.back}</BackLink>
      <DrillView drill={drill} play={playFor(drill, did)} context={context} />
    </>
  );
}

/** Draws the page somebody asked for; the one way it is drawn, on the server as on the phone. */
export function renderPage(request: PageRequest, context: PageContext): ReactNode {
  const { state } = request;
  switch (request.page) {
    case 'home':
      return <HomeView context={context} />;
    case 'call':
      return <CallPage state={state} context={context} />;
    case 'question':
      return <QuestionView request={request} context={context} />;
    case 'result':
      return <ResultView state={state} story={storyFrom(state)} context={context} />;
    case 'plan':
      return <PlanView state={state} story={storyFrom(state)} context={context} />;
    case 'hotlines':
      return <HotlinesView request={request} context={context} />;
    case 'institution':
      return institutionBody(request.id, context);
    case 'drills':
      return <DrillsView context={context} />;
    case 'drill':
      return drillBody(request.drill, request.did, context);
    case 'check':
      return null;
  }
}
