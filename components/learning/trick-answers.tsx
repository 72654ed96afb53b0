import type { Messages } from '@/lib/i18n/messages';
import type { TrickId } from '@/lib/learning/tricks/table';
import { SaidLines } from './said-lines';
import { TrickSection } from './trick-section';

interface TrickAnswersProps {
  readonly said: Messages['tricks']['all'][TrickId];
  readonly page: Messages['tricks']['page'];
  /** The page on genuine after-sales service. */
  readonly service: string;
}

/** How a trick goes and how to see through it, as answers to a merchant's questions. */
export function TrickAnswers({ said, page, service }: TrickAnswersProps) {
  return (
    <>
      <TrickSection title={page.begins}>
        <p>{said.begins}</p>
      </TrickSection>
      <TrickSection title={page.says}>
        <SaidLines text={said.says} />
      </TrickSection>
      <TrickSection title={page.wants}>
        <p>{said.wants}</p>
      </TrickSection>
      <TrickSection title={page.tell}>
        <p className="text-lg font-bold">{said.tell}</p>
      </TrickSection>
      <TrickSection title={page.real}>
        <p>{said.real}</p>
        <a href={service} className="inline-flex min-h-12 items-center py-2 print:hidden">
          {page.realMore}
        </a>
      </TrickSection>
    </>
  );
}
