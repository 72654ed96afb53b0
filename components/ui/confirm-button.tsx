'use client';

import { useState } from 'react';
import { Button } from './button';
import type { ButtonLook } from './button-look';

interface ConfirmButtonProps {
  readonly label: string;
  /** What the ear needs besides: which of several. */
  readonly hidden?: string;
  /** Said once it was tapped: the button that does it, and the one that does not. */
  readonly confirm: { readonly sure: string; readonly keep: string };
  readonly look?: ButtonLook;
  readonly onConfirm: () => void;
}

/**
 * A button for what cannot be undone. It asks first; where it stood is then the button that leaves things as they are, so
 * that a second tap of a hurried or trembling finger does nothing.
 */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, hidden, confirm, look = 'plain', onConfirm } = props;
  const [asked, setAsked] = useState(false);
  const ear = hidden ? <span className="sr-only">{hidden}</span> : null;
  return (
    <span className="flex flex-col items-start">
      <Button type="button" look={look} onClick={() => setAsked(!asked)}>
        {asked ? confirm.keep : label}
        {ear}
      </Button>
      {asked ? (
        <span className="mt-6">
          <Button
            type="button"
            look="seal"
            onClick={() => {
              setAsked(false);
              onConfirm();
            }}
          >
            {confirm.sure}
            {ear}
          </Button>
        </span>
      ) : null}
    </span>
  );
}
