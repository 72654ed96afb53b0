import accessibility from '@/messages/zh/accessibility.json';
import actions from '@/messages/zh/actions.json';
import check from '@/messages/zh/check.json';
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
export const messages = {
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
  accessibility,
  evidence,
};
