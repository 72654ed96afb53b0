import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import type { ViewProps } from '@/lib/pages/view-props';
import { DrillList } from './drill-list';

/** The stories to practise with. */
export function DrillsView({ context }: ViewProps<'drills'>) {
  const messages = context.messages.drill;
  return (
    <>
      <PageHeading lead={messages.lead}>{messages.title}</PageHeading>
      <p>{messages.note}</p>
      <SectionHeading>{messages.list}</SectionHeading>
      <DrillList messages={messages} locale={context.locale} />
    </>
  );
}
