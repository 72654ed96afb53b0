'use client';

import { useEffect } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { whenIdle } from './when-idle';

/** After the first visit in a language: keeps what this device needs to go on without the server. Draws nothing. */
export function KeepForOffline({ locale }: { locale: Locale }) {
  useEffect(() => {
    // Absent without https and inside some apps; everything else works all the same.
    if ('serviceWorker' in navigator) whenIdle(() => keep(locale));
  }, [locale]);
  return null;
}

async function keep(locale: Locale): Promise<void> {
  const [{ loadAllPieces }] = await Promise.all([
    import('./load-all-pieces'),
    import('./start-client-router'),
  ]);
  await loadAllPieces(locale);
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data?.kept) document.documentElement.setAttribute('data-kept', data.kept);
  });
  const build = process.env.BUILD_TIME ?? '';
  active?.postMessage({ keep: { build, locale, files: loadedFiles() } });
}

/** Every script and style of ours this page has loaded, the late ones included. */
function loadedFiles(): string[] {
  const addresses = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const own = addresses.filter(({ origin, pathname }) => {
    return origin === window.location.origin && pathname.startsWith('/_next/static/');
  });
  return [...new Set(own.map(({ pathname }) => pathname))];
}
