import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { addressOfCode } from '@/components/paper/address-of-code';
import { CodeForm } from '@/components/paper/code-form';
import { PageHeading } from '@/components/ui/page-heading';
import { messages } from '@/lib/i18n/messages';
import { type CaseCodeProblem, readCaseCode } from '@/lib/response/case-code';
import type { Query } from '@/lib/triage/answers';
import { directoryToday } from '../directory-today';
import { readPlace } from '../read-place';

type Props = PageProps<'/[locale]/p'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  const { title, wrong } = messages[locale].paper.enter;
  const robots = { index: false, follow: false };
  const typed = typedCode(await searchParams);
  return { title: typed ? wrong : title, robots, referrer: 'no-referrer' };
}

function typedCode({ code }: Query): string {
  return ([code].flat()[0] ?? '').slice(0, 60);
}

/** Where a short code is typed: a good one leads to its plan, a wrong one is told what is wrong with it. */
export default async function CodePage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const { paper } = messages[locale];
  const typed = typedCode(await searchParams);
  const problem = typed ? await problemWith(typed, locale) : null;
  return (
    <>
      <PageHeading lead={paper.enter.lead}>{paper.enter.title}</PageHeading>
      <CodeForm action={`/${locale}/p`} typed={typed} problem={problem} words={paper.enter} />
      <p className="mt-8 font-bold">{paper.enter.police}</p>
      <p className="mt-4">
        <a href={`/${locale}/check`} className="inline-block py-2">
          {paper.enter.noPhone}
        </a>
      </p>
    </>
  );
}

async function problemWith(typed: string, locale: 'zh' | 'en'): Promise<CaseCodeProblem> {
  const { institutions } = await directoryToday();
  const reading = readCaseCode(typed, institutions);
  if ('problem' in reading) return reading.problem;
  return redirect(addressOfCode(typed, locale, institutions));
}
