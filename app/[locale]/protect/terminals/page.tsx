import './terminals.css';
import { PrintButton } from '@/components/plan/print-button';
import { TerminalRegister } from '@/components/protect/terminal-register';
import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { allMessages } from '@/lib/i18n/messages';
import { pageMetadata } from '../../page-metadata';
import { readPlace } from '../../read-check-state';
import { readInWeChat } from '../../read-in-we-chat';

type Props = PageProps<'/[locale]/protect/terminals'>;

export const generateMetadata = () => pageMetadata('terminals');

/** The terminals of a shop on record, on this device or on paper. */
export default async function TerminalsPage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const { protect, shop, accessibility } = allMessages[locale];
  const { back, checkUp } = protect;
  const { register, refused } = shop;
  const inWeChat = await readInWeChat();
  const page = `/${locale}/protect`;
  return (
    <div className="terminals">
      <BackLink href={page}>{back}</BackLink>
      <PageHeading lead={<span className="print:hidden">{register.lead}</span>}>
        {register.title}
      </PageHeading>
      <noscript>
        <p className="print:hidden">{register.paper}</p>
      </noscript>
      <p className="font-bold">{register.neverHere}</p>
      <TerminalRegister messages={{ ...register, refused }} />
      <div className="print:hidden">
        <PrintButton
          label={register.print}
          elsewhere={`${checkUp.elsewhere} ${accessibility.weChat.notTaken}`}
          inWeChat={inWeChat}
        />
        <p className="mt-6">
          <a href={`/${locale}/shop`} className="inline-block py-2">
            {register.shop}
          </a>
        </p>
      </div>
    </div>
  );
}
