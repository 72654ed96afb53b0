import type { PhonePageId } from '@/lib/pages/page-request';
import { type LazyView, lazyView } from './lazy-view';

/** What draws each page, a piece of code of its own; a page without a view does not compile. */
export const pageViews: { readonly [I in PhonePageId]: LazyView<I> } = {
  home: lazyView(async () => (await import('@/components/home/home-view')).HomeView),
  call: lazyView(async () => (await import('@/components/check/call-view')).CallView),
  question: lazyView(async () => (await import('@/components/check/question-view')).QuestionView),
  result: lazyView(async () => (await import('@/components/check/result-view')).ResultView),
  plan: lazyView(async () => (await import('@/components/plan/plan-view')).PlanView),
  hotlines: lazyView(
    async () => (await import('@/components/directory/hotlines-view')).HotlinesView,
  ),
  institution: lazyView(
    async () => (await import('@/components/directory/institution-view')).InstitutionView,
  ),
  drills: lazyView(async () => (await import('@/components/drill/drills-view')).DrillsView),
  drill: lazyView(async () => (await import('@/components/drill/drill-view')).DrillView),
};
