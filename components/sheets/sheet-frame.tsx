import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmButton } from '@/components/ui/confirm-button';

interface SheetFrameProps {
  readonly title: string;
  /** Spacing, and what a style sheet for paper knows it by. */
  readonly className: string;
  /** The messages of the button that takes this sheet away, for the eye and for the ear. */
  readonly remove: string;
  readonly confirm: { readonly sure: string; readonly keep: string };
  readonly removeHidden: string;
  /** Absent where this sheet cannot be taken away. */
  readonly onRemove?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One of the sheets a merchant writes on: its title, its fields, and how to take it away. */
export function SheetFrame(props: SheetFrameProps) {
  const { title, className, remove, confirm, removeHidden, onRemove, children } = props;
  return (
    <fieldset className={`${className} min-w-0 rounded-md border-2 border-ink pb-5 pt-2`}>
      <legend className="px-2 text-lg font-bold">{title}</legend>
      {children}
      {onRemove ? (
        <p className="mt-4 print:hidden">
          <ConfirmButton
            look="quiet"
            label={remove}
            hidden={removeHidden}
            confirm={confirm}
            onConfirm={onRemove}
          />
        </p>
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
