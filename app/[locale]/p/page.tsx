import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/paper/code-form';
import { PageHeading } from '@/components/ui/page-heading';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { pageUrl } from '@/lib/page-url';
import { stateFromCode } from '@/lib/paper/code-of';
import type { ShortCodeProblem } from '@/lib/response/short-code/short-code';
import type { Query } from '@/lib/triage/answers';
import { loadDirectorySnapshot } from '../load-directory-snapshot';
import { pageMetadata } from '../page-metadata';
import { readPlace } from '../read-check-state';

type Props = PageProps<'/[locale]/p'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await readPlace(searchParams);
  const { title, wrong } = allMessages[locale].paper.enter;
  return pageMetadata('code', { title: typedCode(await searchParams) ? wrong : title });
}

function typedCode({ code }: Query): string {
  return ([code].flat()[0] ?? '').slice(0, 60);
}

/** Where a short code is typed: a good one leads to its plan, a wrong one is told what is wrong with it. */
export default async function CodePage({ searchParams }: Props) {
  const { locale } = await readPlace(searchParams);
  const { paper } = allMessages[locale];
  const typed = typedCode(await searchParams);
  const problem = typed ? await problemWith(typed, locale) : null;
  return (
    <>
      <PageHeading lead={paper.enter.lead}>{paper.enter.title}</PageHeading>
      <CodeForm action={`/${locale}/p`} typed={typed} problem={problem} messages={paper.enter} />
      <p className="mt-8 font-bold">{paper.enter.police}</p>
      <p className="mt-4">
        <a href={`/${locale}/check`} className="inline-block py-2">
          {paper.enter.noPhone}
        </a>
      </p>
    </>
  );
}

async function problemWith(typed: string, locale: Locale): Promise<ShortCodeProblem> {
  const { institutions } = await loadDirectorySnapshot();
  const state = stateFromCode(typed, locale, institutions);
  if ('problem' in state) return state.problem;
  return redirect(pageUrl('/plan', state));
}
