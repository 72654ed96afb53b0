import './slip.css';
import type { Metadata } from 'next';
import { SlipSheet } from '@/components/paper/slip-sheet';
import { SlipWidths } from '@/components/paper/slip-widths';
import { PrintButton } from '@/components/plan/print-button';
import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { addressOf } from '@/lib/addresses';
import { fill } from '@/lib/i18n/fill';
import { messages } from '@/lib/i18n/messages';
import { readInWeChat } from '../../read-in-we-chat';
import { readPlace } from '../../read-place';
import { readPaper } from '../read-paper';

type Props = PageProps<'/[locale]/plan/slip'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  const { title } = messages[locale].paper.slip;
  return { title, robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** The plan for the receipt printer of the shop; on paper nothing but the slip. */
export default async function SlipPage({ searchParams }: Props) {
  const place = await readPlace(searchParams);
  const query = await searchParams;
  const { plan, ground } = await readPaper(place.locale, query);
  const width = [query.width].flat()[0] === '58' ? 58 : 80;
  const { paper, plan: planWords } = ground.words;
  const inWeChat = await readInWeChat();
  return (
    <>
      <div className="print:hidden">
        <BackLink href={addressOf('/plan', place)}>{paper.slip.back}</BackLink>
        <PageHeading lead={paper.slip.lead}>{paper.slip.title}</PageHeading>
        <SlipWidths place={place} width={width} words={paper.slip} />
        <div className="mt-4">
          <PrintButton
            label={paper.slip.print}
            elsewhere={planWords.print.elsewhere}
            inWeChat={inWeChat}
          />
        </div>
        {inWeChat ? null : (
          <p className="mt-3 text-base text-muted">
            {fill(paper.slip.how, { width: String(width) })}
          </p>
        )}
        <SectionHeading>{paper.slip.preview}</SectionHeading>
      </div>
      <SlipSheet plan={plan} ground={ground} width={width} />
    </>
  );
}
