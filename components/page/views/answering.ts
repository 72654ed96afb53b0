/** The pages that judge and plan: they share red flags, actions and their sources. */
export { ResultView } from '@/components/check/result-view';
export { DrillView } from '@/components/drill/drill-view';
export { DrillsView } from '@/components/drill/drills-view';
export { PlanView } from '@/components/plan/plan-view';
