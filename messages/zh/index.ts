import about from './about.json';
import accessibility from './accessibility.json';
import actions from './actions.json';
import api from './api.json';
import check from './check.json';
import clauses from './clauses.json';
import common from './common.json';
import consoleMessages from './console.json';
import directory from './directory.json';
import drill from './drill.json';
import evidence from './evidence.json';
import home from './home.json';
import intake from './intake.json';
import links from './links.json';
import paper from './paper.json';
import plan from './plan.json';
import protect from './protect.json';
import questions from './questions.json';
import redFlags from './redFlags.json';
import refusals from './refusals.json';
import service from './service.json';
import shop from './shop.json';
import tricks from './tricks.json';
import verdict from './verdict.json';

/** Every message of this language, by area: one file is one area. */
export const messages = {
  common,
  home,
  check,
  questions,
  redFlags,
  verdict,
  actions,
  clauses,
  plan,
  paper,
  directory,
  api,
  console: consoleMessages,
  tricks,
  service,
  about,
  drill,
  protect,
  refusals,
  accessibility,
  evidence,
  intake,
  links,
  shop,
};
