'use client';

import { buttonLook } from '@/components/ui/button-look';
import { forgetAnswers } from './done-actions';

/** Removes every trace of the case from this device and leaves the page so that "back" does not return to the answers. */
export function ClearAnswers({ home, label }: { home: string; label: string }) {
  return (
    <a
      href={home}
      className={buttonLook('plain')}
      onClick={(event) => {
        event.preventDefault();
        forgetAnswers();
        window.location.replace(home);
      }}
    >
      {label}
    </a>
  );
}
