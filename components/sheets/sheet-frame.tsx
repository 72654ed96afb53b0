import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

interface SheetFrameProps {
  readonly title: string;
  /** Spacing, and what a style sheet for paper knows it by. */
  readonly className: string;
  /** The messages of the button that takes this sheet away, for the eye and for the ear. */
  readonly remove: string;
  readonly removeHidden: string;
  /** Absent where this sheet cannot be taken away. */
  readonly onRemove?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One of the sheets a merchant writes on: its title, its fields, and how to take it away. */
export function SheetFrame(props: SheetFrameProps) {
  const { title, className, remove, removeHidden, onRemove, children } = props;
  return (
    <fieldset className={`${className} min-w-0 rounded-md border-2 border-ink pb-5 pt-2`}>
      <legend className="px-2 text-lg font-bold">{title}</legend>
      {children}
      {onRemove ? (
        <button
          type="button"
          onClick={onRemove}
          className="mt-4 inline-flex min-h-12 items-center py-2 text-link underline underline-offset-4 hover:text-ink print:hidden"
        >
          {remove}
          <span className="sr-only">{removeHidden}</span>
        </button>
      ) : null}
    </fieldset>
  );
}

interface AddSheetProps {
  readonly full: boolean;
  readonly messages: { readonly add: string; readonly full: string };
  readonly onAdd: () => void;
}

/** The button for one sheet more, or why there is none. */
export function AddSheet({ full, messages, onAdd }: AddSheetProps) {
  return (
    <p className="my-6 print:hidden">
      {full ? (
        messages.full
      ) : (
        <Button type="button" look="plain" onClick={onAdd}>
          {messages.add}
        </Button>
      )}
    </p>
  );
}
