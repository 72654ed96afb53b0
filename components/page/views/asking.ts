/** The pages up to the verdict: they share their forms. */
export { CallView } from '@/components/check/call-view';
export { QuestionView } from '@/components/check/question-view';
export { ReadView } from '@/components/check/read-view';
export { HomeView } from '@/components/home/home-view';
