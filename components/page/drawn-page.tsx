'use client';

import { useEffect, useRef } from 'react';
import { Drawn } from '#drawn';
import { breath } from './breath';
import type { DrawnPageProps } from './drawn';
import { whenIdle } from './when-idle';

/** A page drawn by the server, which the phone takes over once words, rules and directory are there. */
export function DrawnPage(props: DrawnPageProps) {
  const element = useRef<HTMLDivElement>(null);
  // Once: from then on the phone itself decides what stands here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page never gets other properties
  useEffect(() => {
    whenIdle(async () => {
      const { takeOver } = await import('./take-over');
      await breath();
      if (element.current) await takeOver(element.current, props);
    });
  }, []);
  return <Drawn ref={element} {...props} />;
}
