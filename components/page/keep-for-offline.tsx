'use client';

import { useEffect } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { KeepRequest, WorkerReply } from '@/lib/service-worker/scope';
import { installedWorker } from './installed-worker';
import { whenIdle } from './when-idle';

/**
 * After the first visit in a language: keeps what this device needs to go on without the server. Draws nothing, and says
 * what came of it on the root element: `data-kept` with the language, or `data-not-kept` with the reason.
 */
export function KeepForOffline({ locale }: { locale: Locale }) {
  useEffect(() => {
    // Absent without https and inside some apps; everything else works all the same. The development server has no
    // worker: it is made from the files of a build.
    const isBuilt = process.env.NODE_ENV === 'production';
    if (isBuilt && 'serviceWorker' in navigator) whenIdle(() => keep(locale));
  }, [locale]);
  return null;
}

async function keep(locale: Locale): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js');
  // Only the worker of the build that is served now can keep it. Without an answer the one that is there may still mend.
  if (registration.active) await registration.update().catch(() => undefined);
  navigator.serviceWorker.addEventListener('message', ({ data }) => show(data));
  const request: KeepRequest = { keep: locale };
  (await installedWorker(registration))?.postMessage(request);
}

function show(reply: WorkerReply): void {
  const { dataset } = document.documentElement;
  if ('kept' in reply) {
    dataset.kept = reply.kept;
    delete dataset.notKept;
  } else {
    dataset.notKept = reply.reason;
  }
}
