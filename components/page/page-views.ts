import type { PhonePageId } from '@/lib/pages/page-request';
import { type LazyView, lazyView } from './lazy-view';

// Few pieces and not one a page: the bundler puts what two pieces share into both.
const asking = () => import('./views/asking');
const answering = () => import('./views/answering');
const directory = () => import('./views/directory');
const shop = () => import('./views/shop');

/** What draws each page, fetched with the pages it shares most with; a page without a view does not compile. */
export const pageViews: { readonly [I in PhonePageId]: LazyView<I> } = {
  home: lazyView(async () => (await asking()).HomeView),
  call: lazyView(async () => (await asking()).CallView),
  question: lazyView(async () => (await asking()).QuestionView),
  read: lazyView(async () => (await asking()).ReadView),
  result: lazyView(async () => (await answering()).ResultView),
  plan: lazyView(async () => (await answering()).PlanView),
  drills: lazyView(async () => (await answering()).DrillsView),
  drill: lazyView(async () => (await answering()).DrillView),
  shop: lazyView(async () => (await shop()).ShopView),
  hotlines: lazyView(async () => (await directory()).HotlinesView),
  institution: lazyView(async () => (await directory()).InstitutionView),
};
