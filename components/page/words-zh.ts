import actions from '@/messages/zh/actions.json';
import check from '@/messages/zh/check.json';
import comfort from '@/messages/zh/comfort.json';
import common from '@/messages/zh/common.json';
import directory from '@/messages/zh/directory.json';
import drill from '@/messages/zh/drill.json';
import evidence from '@/messages/zh/evidence.json';
import home from '@/messages/zh/home.json';
import paper from '@/messages/zh/paper.json';
import plan from '@/messages/zh/plan.json';
import questions from '@/messages/zh/questions.json';
import redFlags from '@/messages/zh/redFlags.json';
import verdict from '@/messages/zh/verdict.json';

/** The words of a merchant's pages, as one file for the phone. */
export const words = {
  common,
  home,
  check,
  questions,
  redFlags,
  verdict,
  actions,
  plan,
  paper,
  directory,
  drill,
  comfort,
  evidence,
};
