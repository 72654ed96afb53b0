import './poster.css';
import { PrintButton } from '@/components/plan/print-button';
import { PosterForm } from '@/components/protect/poster-form';
import { PosterSheet } from '@/components/protect/poster-sheet';
import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { environment } from '@/lib/env';
import { allMessages } from '@/lib/i18n/messages';
import { paperFor } from '@/lib/learning/protect/paper';
import { posterNumberFor } from '@/lib/learning/protect/poster-number';
import { loadDirectorySnapshot } from '../../load-directory-snapshot';
import { pageMetadata } from '../../page-metadata';
import { readPlace } from '../../read-check-state';
import { readInWeChat } from '../../read-in-we-chat';

type Props = PageProps<'/[locale]/protect/poster'>;

export const generateMetadata = () => pageMetadata('poster');

/** The poster for the counter, with the number of the merchant's own payment company where there is a good one. */
export default async function PosterPage({ searchParams }: Props) {
  const { locale, picks } = await readPlace(searchParams);
  const paper = paperFor((await searchParams).roll);
  const directory = await loadDirectorySnapshot();
  const inWeChat = await readInWeChat();
  const { protect, plan } = allMessages[locale];
  const page = `/${locale}/protect`;
  const number = posterNumberFor(picks.acquirer, directory, locale);
  const acquirer = number.name ? picks.acquirer : undefined;
  return (
    <>
      <div className="print:hidden">
        <BackLink href={page}>{protect.back}</BackLink>
        <PageHeading lead={protect.poster.lead}>{protect.poster.title}</PageHeading>
        <PosterForm
          action={`${page}/poster`}
          acquirer={acquirer}
          paper={paper}
          institutions={directory.institutions}
          locale={locale}
        />
        <div className="mt-4">
          <PrintButton
            label={protect.poster.print}
            elsewhere={protect.checkUp.elsewhere}
            inWeChat={inWeChat}
          />
        </div>
        <SectionHeading>{protect.poster.preview}</SectionHeading>
      </div>
      <PosterSheet
        acquirer={acquirer}
        number={number}
        paper={paper}
        today={directory.today}
        site={environment().SITE_URL ?? null}
        messages={protect.poster.sheet}
        call={plan.call}
        locale={locale}
      />
    </>
  );
}
