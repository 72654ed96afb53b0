import type { Metadata } from 'next';
import { AskedList } from '@/components/learning/asked-list';
import { NumberedSteps } from '@/components/learning/numbered-steps';
import { RealFakeTable } from '@/components/learning/real-fake-table';
import { ServiceBorder, ServiceWaysOn } from '@/components/learning/service-parts';
import { SourceTitles } from '@/components/learning/source-titles';
import { StructuredData } from '@/components/learning/structured-data';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { alternatesFor } from '@/lib/alternates';
import { environment } from '@/lib/env';
import { messages } from '@/lib/i18n/messages';
import {
  counterSteps,
  hotlineQuestions,
  mayAsk,
  neverAsk,
  serviceSources,
  serviceSteps,
} from '@/lib/learning/service';
import { howToData } from '@/lib/learning/structured-data';
import { readNonce } from '../read-nonce';
import { readPlace } from '../read-place';

type Props = PageProps<'/[locale]/service'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  const { title, lead } = messages[locale].service;
  const alternates = alternatesFor(environment().SITE_URL, locale, '/service') ?? null;
  return { title, description: lead, alternates };
}

/** What genuine after-sales service looks like, and how to check whoever comes. */
export default async function ServicePage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const words = messages[locale].service;
  const counter = counterSteps.map((id) => ({ id, ...words.counter[id] }));
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <SectionHeading>{words.steps.title}</SectionHeading>
      <NumberedSteps steps={serviceSteps.map((id) => ({ id, ...words.steps[id] }))} />
      <ServiceBorder words={words.border} />
      <AskedList look="may" {...words.may} lines={mayAsk.map((id) => words.may[id])} />
      <AskedList look="never" {...words.never} lines={neverAsk.map((id) => words.never[id])} />
      <SectionHeading id="counter">{words.counter.title}</SectionHeading>
      <NumberedSteps steps={counter} />
      <SectionHeading id="ask">{words.ask.title}</SectionHeading>
      <ul className="border-l-4 border-edge pl-4">
        {hotlineQuestions.map((id) => (
          <li key={id} className="py-1 font-bold">
            {words.ask[id]}
          </li>
        ))}
      </ul>
      <p className="mt-3">{words.ask.note}</p>
      <SectionHeading id="compare">{words.compare.title}</SectionHeading>
      <RealFakeTable words={words.compare} />
      <ServiceWaysOn locale={locale} words={words} />
      <SectionHeading>{words.sources}</SectionHeading>
      <p className="text-base text-muted">{words.sourcesNote}</p>
      <SourceTitles ids={serviceSources} />
      <StructuredData data={howToData(words.counter.title, counter)} nonce={await readNonce()} />
    </>
  );
}
