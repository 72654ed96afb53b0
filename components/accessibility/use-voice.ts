'use client';

import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { voiceFor } from './voice-for';

/** The device's voice for a language, as soon as the browser has found it; null where there is none. */
export function useVoice(locale: Locale): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const speech = window.speechSynthesis as SpeechSynthesis | undefined;
    // Safari knows no addEventListener here before version 16, and lists its voices at once.
    if (!speech || typeof SpeechSynthesisUtterance === 'undefined') return;
    const look = () => setVoice(voiceFor(speech.getVoices(), locale) ?? null);
    look();
    speech.addEventListener?.('voiceschanged', look);
    return () => speech.removeEventListener?.('voiceschanged', look);
  }, [locale]);
  return voice;
}
