import type { ReactNode } from 'react';
import { buttonLook } from './button-look';

interface FileButtonProps {
  readonly id: string;
  /** What may be chosen, as the browser's `accept`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** Chooses a file by a button that says what it is for, instead of the browser's own words for a file that is not there. */
export function FileButton({ id, accept, onFile, children }: FileButtonProps) {
  return (
    <label htmlFor={id} className={`${buttonLook('plain')} file-button relative cursor-pointer`}>
      {children}
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again.
          target.value = '';
        }}
        className="sr-only"
      />
    </label>
  );
}
