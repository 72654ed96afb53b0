'use client';

import { useEffect, useRef } from 'react';
import { PageRoot } from '#page-root';
import type { RoutedPageProps } from './page-root';
import { whenIdle } from './when-idle';
import { yieldToMain } from './yield-to-main';

/** A page drawn by the server, which the phone takes over once words, rules and directory are there. */
export function RoutedPage(props: RoutedPageProps) {
  const element = useRef<HTMLDivElement>(null);
  // Once: from then on the phone itself decides what stands here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page never gets other properties
  useEffect(() => {
    whenIdle(async () => {
      const { startClientRouter } = await import('./start-client-router');
      await yieldToMain();
      if (element.current) await startClientRouter(element.current, props);
    });
  }, []);
  return <PageRoot ref={element} {...props} />;
}
