'use client';

import { type ComponentProps, useContext, useEffect, useRef, useState } from 'react';
import { DirectoryContext } from '@/components/sheets/directory-context';
import { ownMark } from '@/components/sheets/own-mark';
import { shopStore } from '@/components/sheets/record-store';
import { useFilled } from '@/components/sheets/use-filled';
import { useRecords } from '@/components/sheets/use-records';
import type { CallTargetNumbers } from '@/lib/check/call-target-numbers';
import { ownCallFor } from '@/lib/check/own-call';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { drawBelow } from './draw-below';

interface OwnPictureProps extends Pick<ComponentProps<'img'>, 'alt' | 'className'> {
  readonly src: string;
  readonly width: number;
  /** Whom the plan calls. */
  readonly calls: readonly CallTargetNumbers[];
  readonly messages: {
    readonly own: Messages['paper']['picture']['own'];
    readonly call: Messages['plan']['call'];
  };
  readonly locale: Locale;
}

/** What the merchant's own notes add below a picture, one line each; empty without notes. */
function useOwnLines({ calls, messages, locale }: OwnPictureProps): readonly string[] {
  const { records: shops } = useRecords(shopStore);
  const directory = useContext(DirectoryContext);
  const { merchant, terminal } = useFilled(locale);
  if (directory === null || shops.length === 0) return [];
  const numbers = calls.flatMap((call) =>
    ownCallFor(call, shops, directory, locale).lines.map((line) =>
      [
        line.name || messages.call.party[call.target],
        line.record.number,
        ownMark(line, messages.call, locale),
      ].join(' '),
    ),
  );
  return [
    ...new Set(numbers),
    ...(merchant ? [`${messages.own.merchant} ${merchant}`] : []),
    ...(terminal ? [`${messages.own.terminal} ${terminal}`] : []),
  ];
}

/** The plan's picture as the server drew it; on his own device with the merchant's own numbers written below it, which the server never sees. */
export function OwnPicture(props: OwnPictureProps) {
  const { src, alt, width, className, messages } = props;
  const image = useRef<HTMLImageElement>(null);
  const [drawn, setDrawn] = useState<string | null>(null);
  const lines = useOwnLines(props).join('\n');
  const { title } = messages.own;
  useEffect(() => {
    const picture = image.current;
    if (lines === '' || picture === null || drawn !== null) return;
    let left = false;
    const draw = () =>
      drawBelow(picture, title, lines.split('\n')).then(
        (blob) => {
          if (blob && !left) setDrawn(URL.createObjectURL(blob));
        },
        () => undefined,
      );
    if (picture.complete) void draw();
    picture.addEventListener('load', draw);
    return () => {
      left = true;
      picture.removeEventListener('load', draw);
    };
  }, [lines, title, drawn]);
  return (
    // biome-ignore lint/performance/noImgElement: next/image sets inline styles, and this is drawn once
    <img
      ref={image}
      src={drawn ?? src}
      alt={drawn === null ? alt : `${alt} ${title}: ${lines}`}
      width={width}
      className={className}
    />
  );
}
