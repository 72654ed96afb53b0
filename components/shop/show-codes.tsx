'use client';

import { useEffect, useState } from 'react';
import { QrCode } from '@/components/paper/qr-code';
import { Button } from '@/components/ui/button';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';

interface ShowCodesProps {
  readonly codes: readonly string[];
  readonly messages: Messages['shop']['codes'];
}

/** Long enough for a camera to take each code twice; slow enough to trouble nobody's eyes. */
const turnEvery = 800;

/** Codes one after the other, round and round, for the camera of another device. */
export function ShowCodes({ codes, messages }: ShowCodesProps) {
  const [place, setPlace] = useState(0);
  const [turns, setTurns] = useState(codes.length > 1);
  useEffect(() => {
    if (!turns) return;
    const timer = setInterval(() => setPlace((now) => (now + 1) % codes.length), turnEvery);
    return () => clearInterval(timer);
  }, [turns, codes]);
  const code = codes[place % codes.length] ?? '';
  const label = interpolate(messages.place, {
    place: String((place % codes.length) + 1),
    count: String(codes.length),
  });
  return (
    <div className="mt-4">
      <p>{messages.hold}</p>
      <div className="mt-3 max-w-md">
        <QrCode text={code} label={label} className="h-auto w-full" />
      </div>
      <p className="mt-2 font-bold">{label}</p>
      {codes.length > 1 ? (
        <p className="mt-2 flex flex-wrap">
          <span className="mb-3 mr-4">
            <Button type="button" look="plain" onClick={() => setTurns(!turns)}>
              {turns ? messages.pause : messages.go}
            </Button>
          </span>
          <Button
            type="button"
            look="plain"
            onClick={() => {
              setTurns(false);
              setPlace(place + 1);
            }}
          >
            {messages.next}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
