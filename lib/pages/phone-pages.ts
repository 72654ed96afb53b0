import { institutionSummary } from '@/lib/check/institution-summary';
import { isReached } from '@/lib/check/is-reached';
import { questionsIn } from '@/lib/check/next-page';
import { questionMessages } from '@/lib/check/question-messages';
import { onceListed } from '@/lib/directory/model/former';
import { inLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import { drillMessages } from '@/lib/learning/drill/drill-messages';
import { drillAt } from '@/lib/learning/drill/table';
import { questionUrl, urlAfterAnswers } from '@/lib/page-url';
import { interviewFor } from '@/lib/response/interview';
import { searchUrl } from '@/lib/search-url';
import { isQuestionId } from '@/lib/triage/vocabulary';
import { type PhonePageId, reasonsToAskAgain } from './page-request';
import { phonePage } from './page-row';
import { searchText } from './search-text';

const longestStory = 8;
const longestName = 100;
const never = () => false;
const always = () => true;
const nothing = () => ({});

/** The pages that server and phone draw alike, also offline. Of two paths that fit an address the first counts. */
export const phonePages = {
  home: phonePage('home', {
    path: '/',
    listing: 'listed',
    messages: ['common', 'home'],
    needsDirectory: never,
    read: nothing,
    title: () => null,
  }),
  call: phonePage('call', {
    path: '/call',
    listing: 'listed',
    messages: ['check', 'questions', 'accessibility'],
    needsDirectory: never,
    read: nothing,
    title: (_, { messages }) => messages.check.call.title,
  }),
  result: phonePage('result', {
    path: '/check/result',
    listing: 'private',
    messages: [
      ...([
        'check',
        'questions',
        'accessibility',
        'redFlags',
        'verdict',
        'actions',
        'clauses',
      ] as const),
      ...(['plan', 'paper', 'directory'] as const),
    ],
    needsDirectory: always,
    read: nothing,
    redirect({ state }) {
      const { next } = interviewFor(state.answers);
      return next ? questionUrl(next, state) : null;
    },
    // The verdict itself would stand on the card of whoever passes the page on.
    title: (_, { messages }) => messages.accessibility.titles.result,
  }),
  question: phonePage('question', {
    path: '/check/[question]',
    listing: 'private',
    messages: ['check', 'questions', 'accessibility', 'plan', 'directory', 'intake', 'links'],
    needsDirectory: ({ question }) => question === 'number',
    read(query, { question = '' }) {
      if (!isQuestionId(question)) return null;
      const grown = questionsIn(query.more);
      const fits = (reason: string) => (reason === 'more' ? grown[0] === question : query[reason]);
      const again = reasonsToAskAgain.find(fits) ?? null;
      const lookAt = grown.filter((other) => other !== question);
      return { question, again, lookAt };
    },
    redirect({ question, state }) {
      const interview = interviewFor(state.answers);
      const reached = isReached(question, interview, state.answers);
      return reached ? null : urlAfterAnswers(interview, state);
    },
    title({ question, again }, { messages }) {
      const { title } = questionMessages(messages.questions, question);
      return again === 'missing' || again === 'unreadable'
        ? `${messages.check.missing.prefix}${title}`
        : title;
    },
  }),
  read: phonePage('read', {
    path: '/check/read',
    listing: 'private',
    messages: ['check', 'questions', 'intake', 'links', 'directory'],
    needsDirectory: ({ reading }) => reading !== null,
    read: () => ({ reading: null }),
    title: (_, { messages }) => messages.intake.title,
  }),
  plan: phonePage('plan', {
    path: '/plan',
    listing: 'private',
    messages: [
      ...([
        'accessibility',
        'verdict',
        'actions',
        'clauses',
        'plan',
        'paper',
        'directory',
      ] as const),
      ...(['evidence', 'check', 'questions'] as const),
    ],
    needsDirectory: always,
    read: nothing,
    title: (_, { messages }) => messages.plan.title,
  }),
  shop: phonePage('shop', {
    path: '/shop',
    listing: 'listed',
    messages: ['shop', 'plan'],
    needsDirectory: always,
    read: nothing,
    title: (_, { messages }) => messages.shop.title,
    description: ({ shop }) => shop.lead,
  }),
  hotlines: phonePage('hotlines', {
    path: '/hotlines',
    listing: 'listed',
    messages: ['directory', 'accessibility', 'links'],
    needsDirectory: always,
    read: ({ q, by }) => ({
      query: searchText(q),
      by: by === 'letter' ? 'letter' : 'kind',
      answer: null,
    }),
    title: (_, { messages }) => messages.directory.title,
    description: ({ directory }) => directory.lead,
  }),
  institution: phonePage('institution', {
    path: '/hotlines/[institution]',
    listing: 'listed',
    messages: ['directory', 'accessibility'],
    needsDirectory: always,
    needsWhole: ({ id }) => id,
    read: (_, { institution = '' }) => ({ id: institution }),
    values: ({ id }) => ({ institution: id }),
    redirect({ id, state }, directory) {
      if (onceListed(directory, id)) return null;
      return searchUrl(state.locale, id.slice(0, longestName)) ?? `/${state.locale}/hotlines`;
    },
    title({ id }, { messages, directory, locale }) {
      const found = onceListed(directory, id);
      const brand = found ? inLanguage(found.brand, locale) : id;
      const { formerTitle, pageTitle } = messages.directory.institution;
      return interpolate(found?.withdrawnOn ? formerTitle : pageTitle, { brand });
    },
    description({ directory: words }, { id }, { directory, locale }) {
      const found = onceListed(directory, id);
      return found ? institutionSummary(found, directory.today, words, locale) : words.lead;
    },
  }),
  drills: phonePage('drills', {
    path: '/drill',
    listing: 'listed',
    messages: ['drill'],
    needsDirectory: never,
    read: nothing,
    title: (_, { messages }) => messages.drill.title,
    description: ({ drill }) => drill.lead,
  }),
  drill: phonePage('drill', {
    path: '/drill/[call]',
    listing: 'listed',
    messages: ['drill', 'check', 'questions', 'redFlags', 'verdict', 'actions', 'clauses', 'plan'],
    needsDirectory: never,
    read({ did }, { call = '' }) {
      const drill = drillAt(call)?.id;
      const moves = searchText(did).split(',', longestStory).filter(Boolean);
      return drill ? { drill, did: moves } : null;
    },
    title({ drill }, { messages }) {
      const { title } = drillMessages(messages.drill, drill);
      return interpolate(messages.drill.page, { title });
    },
    values: ({ drill }) => ({ call: drill }),
    // Only the beginning of a story is a page to find; the rest are its turns.
    isVariant: ({ did }) => did.length > 0,
  }),
} satisfies Readonly<Record<PhonePageId, unknown>>;

/** The areas of messages one page is drawn from. */
export type AreasOf<I extends PhonePageId> = (typeof phonePages)[I]['messages'][number];
