import './slip.css';
import { SlipSheet } from '@/components/paper/slip-sheet';
import { SlipWidths } from '@/components/paper/slip-widths';
import { PrintButton } from '@/components/plan/print-button';
import { OwnDirectory } from '@/components/sheets/own-directory';
import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { interpolate } from '@/lib/i18n/interpolate';
import { pageUrl } from '@/lib/page-url';
import { pageMetadata } from '../../page-metadata';
import { readPlace } from '../../read-check-state';
import { readInWeChat } from '../../read-in-we-chat';
import { readPaper } from '../read-paper';

type Props = PageProps<'/[locale]/plan/slip'>;

export const generateMetadata = () => pageMetadata('slip');

/** The plan for the receipt printer of the shop; on paper nothing but the slip. */
export default async function SlipPage({ searchParams }: Props) {
  const state = await readPlace(searchParams);
  const query = await searchParams;
  const { plan, context } = await readPaper(state.locale, query);
  const width = [query.width].flat()[0] === '58' ? 58 : 80;
  const { paper, plan: planMessages } = context.messages;
  const inWeChat = await readInWeChat();
  return (
    <>
      <div className="print:hidden">
        <BackLink href={pageUrl('/plan', state)}>{paper.slip.back}</BackLink>
        <PageHeading lead={paper.slip.lead}>{paper.slip.title}</PageHeading>
        <SlipWidths state={state} width={width} messages={paper.slip} />
        <div className="mt-4">
          <PrintButton
            label={paper.slip.print}
            elsewhere={planMessages.print.elsewhere}
            inWeChat={inWeChat}
          />
        </div>
        {inWeChat ? null : (
          <p className="mt-3 text-base text-muted">
            {interpolate(paper.slip.how, { width: String(width) })}
          </p>
        )}
        <SectionHeading>{paper.slip.preview}</SectionHeading>
      </div>
      <OwnDirectory>
        <SlipSheet plan={plan} context={context} width={width} />
      </OwnDirectory>
    </>
  );
}
