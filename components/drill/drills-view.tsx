import type { Ground } from '@/components/page/ground';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { DrillList } from './drill-list';

/** The stories to practise with. */
export function DrillsView({ ground }: { ground: Ground }) {
  const words = ground.words.drill;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <p>{words.note}</p>
      <SectionHeading>{words.list}</SectionHeading>
      <DrillList words={words} locale={ground.locale} />
    </>
  );
}
