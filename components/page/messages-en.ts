import accessibility from '@/messages/en/accessibility.json';
import actions from '@/messages/en/actions.json';
import check from '@/messages/en/check.json';
import common from '@/messages/en/common.json';
import directory from '@/messages/en/directory.json';
import drill from '@/messages/en/drill.json';
import evidence from '@/messages/en/evidence.json';
import home from '@/messages/en/home.json';
import paper from '@/messages/en/paper.json';
import plan from '@/messages/en/plan.json';
import questions from '@/messages/en/questions.json';
import redFlags from '@/messages/en/redFlags.json';
import verdict from '@/messages/en/verdict.json';

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
