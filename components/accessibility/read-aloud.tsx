'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { useVoice } from './use-voice';

/** It appears late, when voices are found, so it takes room that is there anyway: nothing may move under a thumb. */
const places = {
  corner: 'float-right print:hidden',
  gap: 'relative h-12 -mb-12 print:hidden',
  box: 'aloud-in-box absolute bottom-1 left-0 px-inset sm:px-8 print:hidden',
};

interface ReadAloudProps {
  /** What is read, in this order; empty ones are passed over. */
  readonly lines: readonly string[];
  readonly locale: Locale;
  readonly messages: Messages['accessibility']['readAloud'];
  readonly at: keyof typeof places;
}

/** One utterance a line: several engines fall silent in the middle of a long one. */
function speak(lines: readonly string[], voice: SpeechSynthesisVoice, whenDone: () => void) {
  speechSynthesis.cancel();
  const utterances = lines.filter(Boolean).map((line) => {
    const utterance = new SpeechSynthesisUtterance(line);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onerror = whenDone;
    return utterance;
  });
  const last = utterances[utterances.length - 1];
  if (last) last.onend = whenDone;
  for (const utterance of utterances) speechSynthesis.speak(utterance);
}

/** Reads a few lines in a voice of the device; absent where there is none. A second tap stops it, and so does leaving the page. */
export function ReadAloud({ lines, locale, messages, at }: ReadAloudProps) {
  const voice = useVoice(locale);
  const [reading, setReading] = useState(false);
  const text = lines.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are another page
  useEffect(() => {
    if (!voice) return;
    const stop = () => {
      speechSynthesis.cancel();
      setReading(false);
    };
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [voice, text]);
  if (!voice) return null;
  const toggle = () => {
    if (reading) speechSynthesis.cancel();
    else speak(lines, voice, () => setReading(false));
    setReading(!reading);
  };
  return (
    <p className={places[at]}>
      <Button type="button" look="quiet" onClick={toggle}>
        <Icon name={reading ? 'silence' : 'voice'} className="mr-2 size-6" />
        {reading ? messages.stop : messages.start}
      </Button>
    </p>
  );
}
