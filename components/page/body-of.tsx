import type { ReactNode } from 'react';
import { CallView } from '@/components/check/call-view';
import { QuestionView } from '@/components/check/question-view';
import { ResultView } from '@/components/check/result-view';
import { storyFrom } from '@/components/check/story';
import { DirectoryAge } from '@/components/directory/directory-age';
import { HotlinesView } from '@/components/directory/hotlines-view';
import { InstitutionProfile } from '@/components/directory/institution-profile';
import { DrillView } from '@/components/drill/drill-view';
import { DrillsView } from '@/components/drill/drills-view';
import { HomeView } from '@/components/home/home-view';
import { PlanView } from '@/components/plan/plan-view';
import { BackLink } from '@/components/ui/back-link';
import { institutionById } from '@/lib/directory/model/published';
import { playFor } from '@/lib/learning/drill/play';
import { drillAt } from '@/lib/learning/drill/table';
import type { Ground } from './ground';
import type { PageRequest } from './page-request';

function institutionBody(id: string, { words, directory, locale, inWeChat }: Ground): ReactNode {
  const institution = institutionById(directory, id);
  if (!institution) return null;
  const { today } = directory;
  return (
    <>
      <BackLink href={`/${locale}/hotlines`}>{words.directory.back}</BackLink>
      <DirectoryAge directory={directory} words={words.directory.age} onlyOld />
      <InstitutionProfile
        {...{ institution, today, locale, inWeChat }}
        words={words.directory}
        weChat={words.comfort.weChat}
      />
    </>
  );
}

function drillBody(id: string, did: readonly string[], ground: Ground): ReactNode {
  const drill = drillAt(id);
  if (!drill) return null;
  return (
    <>
      <BackLink href={`/${ground.locale}/drill`}>{ground.words.drill.back}</BackLink>
      <DrillView drill={drill} play={playFor(drill, did)} ground={ground} />
    </>
  );
}

/** Draws the page somebody asked for; the one way it is drawn, on the server as on the phone. */
export function bodyOf(request: PageRequest, ground: Ground): ReactNode {
  const { place } = request;
  switch (request.page) {
    case 'home':
      return <HomeView ground={ground} />;
    case 'call':
      return <CallView place={place} ground={ground} />;
    case 'question':
      return <QuestionView request={request} ground={ground} />;
    case 'result':
      return <ResultView place={place} story={storyFrom(place)} ground={ground} />;
    case 'plan':
      return <PlanView place={place} story={storyFrom(place)} ground={ground} />;
    case 'hotlines':
      return <HotlinesView request={request} ground={ground} />;
    case 'institution':
      return institutionBody(request.id, ground);
    case 'drills':
      return <DrillsView ground={ground} />;
    case 'drill':
      return drillBody(request.drill, request.did, ground);
    case 'check':
      return null;
  }
}
