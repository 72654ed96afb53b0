/** The pages of the directory: they share its cards and folds. */
export { HotlinesView } from '@/components/directory/hotlines-view';
export { InstitutionView } from '@/components/directory/institution-view';
