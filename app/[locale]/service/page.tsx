import { AskedList } from '@/components/learning/asked-list';
import { NumberedSteps } from '@/components/learning/numbered-steps';
import { RealFakeTable } from '@/components/learning/real-fake-table';
import { ServiceBorder, ServiceWaysOn } from '@/components/learning/service-parts';
import { SourceTitles } from '@/components/learning/source-titles';
import { StructuredData } from '@/components/learning/structured-data';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { allMessages } from '@/lib/i18n/messages';
import {
  counterSteps,
  hotlineQuestions,
  mayAsk,
  neverAsk,
  serviceSources,
  serviceSteps,
} from '@/lib/learning/service';
import { howToData } from '@/lib/learning/structured-data';
import { pageMetadata } from '../page-metadata';
import { readPlace } from '../read-check-state';
import { readNonce } from '../read-nonce';

type Props = PageProps<'/[locale]/service'>;

export const generateMetadata = () => pageMetadata('service');

/** What genuine after-sales service looks like, and how to check whoever comes. */
export default async function ServicePage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const messages = allMessages[locale].service;
  const counter = counterSteps.map((id) => ({ id, ...messages.counter[id] }));
  return (
    <>
      <PageHeading lead={messages.lead}>{messages.title}</PageHeading>
      <SectionHeading>{messages.steps.title}</SectionHeading>
      <NumberedSteps steps={serviceSteps.map((id) => ({ id, ...messages.steps[id] }))} />
      <ServiceBorder messages={messages.border} />
      <AskedList look="may" {...messages.may} lines={mayAsk.map((id) => messages.may[id])} />
      <AskedList
        look="never"
        {...messages.never}
        lines={neverAsk.map((id) => messages.never[id])}
      />
      <SectionHeading id="counter">{messages.counter.title}</SectionHeading>
      <NumberedSteps steps={counter} />
      <SectionHeading id="ask">{messages.ask.title}</SectionHeading>
      <ul className="border-l-4 border-edge pl-4">
        {hotlineQuestions.map((id) => (
          <li key={id} className="py-1 font-bold">
            {messages.ask[id]}
          </li>
        ))}
      </ul>
      <p className="mt-3">{messages.ask.note}</p>
      <SectionHeading id="compare">{messages.compare.title}</SectionHeading>
      <RealFakeTable messages={messages.compare} />
      <ServiceWaysOn locale={locale} messages={messages} />
      <SectionHeading>{messages.sources}</SectionHeading>
      <p className="text-base text-muted">{messages.sourcesNote}</p>
      <SourceTitles ids={serviceSources} />
      <StructuredData data={howToData(messages.counter.title, counter)} nonce={await readNonce()} />
    </>
  );
}
