'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { type ReadCodes as Read, textOfCodes, withCode } from '@/lib/sheets/code-series';
import { type CameraProblem, watchCodes } from './watch-codes';

interface ReadCodesProps {
  readonly messages: Messages['shop']['codes'];
  /** Called with the text of all codes once the last is read. */
  readonly onText: (text: string) => void;
  readonly onStop: () => void;
}

/** The camera, reading codes from another device's screen until it has all of them. The pictures stay in this page. */
export function ReadCodes({ messages, onText, onStop }: ReadCodesProps) {
  const video = useRef<HTMLVideoElement>(null);
  const read = useRef<Read | null>(null);
  const heard = useRef(onText);
  heard.current = onText;
  const [count, setCount] = useState<Read | null>(null);
  const [problem, setProblem] = useState<CameraProblem | null>(null);
  useEffect(() => {
    if (!video.current) return;
    return watchCodes(
      video.current,
      (text) => {
        const next = withCode(read.current, text);
        if (next === null || next === read.current) return;
        read.current = next;
        setCount(next);
        const whole = textOfCodes(next);
        if (whole !== null) heard.current(whole);
      },
      setProblem,
    );
  }, []);
  return (
    <div className="mt-4">
      {problem ? <p className="font-bold">{messages.problems[problem]}</p> : null}
      {problem === 'notAllowedHere' ? (
        <p className="mt-3">
          <Button type="button" onClick={() => window.location.reload()}>
            {messages.reload}
          </Button>
        </p>
      ) : null}
      <video
        ref={video}
        muted
        playsInline
        aria-label={messages.view}
        className={problem ? 'hidden' : 'w-full max-w-md rounded-md bg-wash'}
      />
      <p role="status" className="mt-2 font-bold">
        {count
          ? interpolate(messages.read, {
              read: String(count.parts.size),
              count: String(count.count),
            })
          : ''}
      </p>
      <p className="mt-2">
        <Button type="button" look="plain" onClick={onStop}>
          {messages.stop}
        </Button>
      </p>
    </div>
  );
}
