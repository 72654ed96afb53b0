import { buttonLook } from '@/components/ui/button-look';
import { Icon } from '@/components/ui/icon';
import type { InstitutionKind } from '@/lib/directory/model/institution';
import type { PublishedNumber } from '@/lib/directory/model/published';
import { beforeDialingMessages, stateMessages } from './hotline-messages';
import type { DirectoryMessages } from './messages';

export interface HotlineLineProps {
  readonly published: PublishedNumber;
  readonly kind: InstitutionKind;
  readonly messages: DirectoryMessages;
}

const mark = 'inline-block rounded-md border-2 px-3 py-1 text-base';

/** One number and how far it can be relied on; a dial link only where its proof allows one. */
export function HotlineLine({ published, kind, messages }: HotlineLineProps) {
  const { hotline, dialable } = published;
  const advice = beforeDialingMessages(published, kind, messages);
  const [before = '', after = ''] = messages.hotline.dial.split('{number}');
  return (
    <div>
      <p className="text-[1.7rem] font-bold leading-snug tabular-nums">{hotline.display}</p>
      <p className="mt-2">
        <span className={`${mark} ${dialable ? 'border-edge' : 'border-dashed border-edge'}`}>
          {stateMessages(published, messages)}
        </span>
      </p>
      {dialable ? (
        <p className="mt-4 print:hidden">
          <a href={`tel:${hotline.number}`} className={buttonLook('primary')}>
            <Icon name="phone" className="size-6" />
            <span className="ml-2">
              {before}
              {hotline.display}
              {after}
            </span>
          </a>
        </p>
      ) : null}
      {advice ? <p className="mt-3 font-bold">{advice}</p> : null}
    </div>
  );
}
