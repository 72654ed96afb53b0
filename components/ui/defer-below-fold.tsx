import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useState,
} from 'react';
import { afterPaint } from './after-paint';

const Whole = createContext(true);

interface DeferBelowFoldProps {
  /** Whether to draw everything at once, as the server does. */
  readonly whole: boolean;
  readonly children: ReactNode;
}

/** Draws the top of a page at once, and what stands Below it only when the top has been painted: a finger waits for the top alone. */
export function DeferBelowFold({ whole, children }: DeferBelowFoldProps) {
  const [drawn, setDrawn] = useState(whole);
  useEffect(() => {
    if (!drawn) afterPaint(() => startTransition(() => setDrawn(true)));
  }, [drawn]);
  return <Whole value={drawn}>{children}</Whole>;
}

/** A part of a page that no screen shows before somebody scrolls. */
export function BelowFold({ children }: { children: ReactNode }) {
  return useContext(Whole) ? children : null;
}
