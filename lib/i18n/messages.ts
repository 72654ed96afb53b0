import enAbout from '@/messages/en/about.json';
import enAccessibility from '@/messages/en/accessibility.json';
import enActions from '@/messages/en/actions.json';
import enApi from '@/messages/en/api.json';
import enCheck from '@/messages/en/check.json';
import enCommon from '@/messages/en/common.json';
import enDirectory from '@/messages/en/directory.json';
import enDrill from '@/messages/en/drill.json';
import enEvidence from '@/messages/en/evidence.json';
import enHome from '@/messages/en/home.json';
import enPaper from '@/messages/en/paper.json';
import enPlan from '@/messages/en/plan.json';
import enProtect from '@/messages/en/protect.json';
import enQuestions from '@/messages/en/questions.json';
import enRedFlags from '@/messages/en/redFlags.json';
import enRefusals from '@/messages/en/refusals.json';
import enService from '@/messages/en/service.json';
import enTricks from '@/messages/en/tricks.json';
import enVerdict from '@/messages/en/verdict.json';
import zhAbout from '@/messages/zh/about.json';
import zhAccessibility from '@/messages/zh/accessibility.json';
import zhActions from '@/messages/zh/actions.json';
import zhApi from '@/messages/zh/api.json';
import zhCheck from '@/messages/zh/check.json';
import zhCommon from '@/messages/zh/common.json';
import zhDirectory from '@/messages/zh/directory.json';
import zhDrill from '@/messages/zh/drill.json';
import zhEvidence from '@/messages/zh/evidence.json';
import zhHome from '@/messages/zh/home.json';
import zhPaper from '@/messages/zh/paper.json';
import zhPlan from '@/messages/zh/plan.json';
import zhProtect from '@/messages/zh/protect.json';
import zhQuestions from '@/messages/zh/questions.json';
import zhRedFlags from '@/messages/zh/redFlags.json';
import zhRefusals from '@/messages/zh/refusals.json';
import zhService from '@/messages/zh/service.json';
import zhTricks from '@/messages/zh/tricks.json';
import zhVerdict from '@/messages/zh/verdict.json';
import type { Locale } from './locales';

const zh = {
  common: zhCommon,
  home: zhHome,
  check: zhCheck,
  questions: zhQuestions,
  redFlags: zhRedFlags,
  verdict: zhVerdict,
  actions: zhActions,
  plan: zhPlan,
  paper: zhPaper,
  directory: zhDirectory,
  api: zhApi,
  tricks: zhTricks,
  service: zhService,
  about: zhAbout,
  drill: zhDrill,
  protect: zhProtect,
  refusals: zhRefusals,
  accessibility: zhAccessibility,
  evidence: zhEvidence,
};

/** The shape of all words; Chinese decides it, so an id without Chinese words does not compile. */
export type Messages = typeof zh;

const en = {
  common: enCommon,
  home: enHome,
  check: enCheck,
  questions: enQuestions,
  redFlags: enRedFlags,
  verdict: enVerdict,
  actions: enActions,
  plan: enPlan,
  paper: enPaper,
  directory: enDirectory,
  api: enApi,
  tricks: enTricks,
  service: enService,
  about: enAbout,
  drill: enDrill,
  protect: enProtect,
  refusals: enRefusals,
  accessibility: enAccessibility,
  evidence: enEvidence,
};

/** Every word of the site, by language, then by area: one file of `messages/` is one area. */
export const allMessages: Record<Locale, Messages> = { zh, en };
