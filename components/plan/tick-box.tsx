'use client';

import { useEffect, useRef, useState } from 'react';
import { doneActions, rememberDone } from './done-actions';

interface TickBoxProps {
  readonly id: string;
  /** What the tick says to a screen reader. */
  readonly label: string;
  /** Offered once it is ticked: the sheet where a ticket number is written down; null where there is none to note. */
  readonly next: string | null;
}

/** A plain checkbox that remembers its tick on this device; without script it is a checkbox all the same. */
export function TickBox({ id, label, next }: TickBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const [justDone, setJustDone] = useState(false);
  useEffect(() => {
    // Ticked before this script was there: remembered from now on.
    if (box.current?.checked) rememberDone(id, true);
    else if (box.current && doneActions().has(id)) box.current.checked = true;
  }, [id]);
  return (
    <>
      <input
        ref={box}
        type="checkbox"
        aria-label={label}
        autoComplete="off"
        onChange={(event) => {
          rememberDone(id, event.target.checked);
          setJustDone(event.target.checked);
        }}
        className="size-8 shrink-0 accent-action print:hidden"
      />
      {justDone && next ? (
        <a
          href="#evidence"
          className="ml-2 inline-flex min-h-12 shrink-0 items-center print:hidden"
        >
          {next}
        </a>
      ) : null}
    </>
  );
}
