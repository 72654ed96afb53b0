import type { ReactNode } from 'react';
import type { PhonePageId } from '@/lib/pages/page-request';
import type { ViewProps } from '@/lib/pages/view-props';

/** Draws one page. */
export type View<I extends PhonePageId> = (props: ViewProps<I>) => ReactNode;

/** A view whose code is fetched when it is first needed. */
export interface LazyView<I extends PhonePageId> {
  /** Fetches the code, once; rejects when it cannot be had, and tries again the next time. */
  readonly load: () => Promise<void>;
  /** The view; null until it is loaded. */
  readonly loaded: () => View<I> | null;
}

/** Makes a view of a piece of code that is fetched apart. */
export function lazyView<I extends PhonePageId>(fetchView: () => Promise<View<I>>): LazyView<I> {
  let view: View<I> | null = null;
  let loading: Promise<void> | null = null;
  return {
    load() {
      loading ??= fetchView().then(
        (fetched) => {
          view = fetched;
        },
        (reason: unknown) => {
          loading = null;
          throw reason;
        },
      );
      return loading;
    },
    loaded: () => view,
  };
}
