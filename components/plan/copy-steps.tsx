'use client';

import { useEffect, useState } from 'react';
import { CopyText } from '@/components/sharing/copy-text';
import type { Messages } from '@/lib/i18n/messages';

interface CopyStepsProps {
  readonly text: string;
  readonly messages: Messages['accessibility'];
  /** Where nothing prints, the text stands open. */
  readonly inWeChat: boolean;
}

/** The plan as text to take along; only where script runs, so that no page carries its words twice. */
export function CopySteps({ text, messages, inWeChat }: CopyStepsProps) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  const { copySteps, share } = messages;
  return (
    <details open={inWeChat} className="mt-6 border-y border-rule print:hidden">
      <summary className="min-h-14 py-3 font-bold">{copySteps.title}</summary>
      <p>{copySteps.text}</p>
      <CopyText text={text} label={copySteps.label} messages={copySteps} />
      <p className="mb-5 mt-3 text-base text-muted">{share}</p>
    </details>
  );
}
