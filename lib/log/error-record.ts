import { withoutVisitor } from './without-visitor';

/** What the log keeps of an error: kind, message and place, nothing a visitor wrote. */
export interface ErrorRecord {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: ErrorRecord;
}

/** Turns whatever was thrown into a record for the log; causes are followed three deep. */
export function errorRecord(thrown: unknown, depth = 3): ErrorRecord {
  if (!(thrown instanceof Error))
    return { type: typeof thrown, message: withoutVisitor(`${thrown}`) };
  const { name, message, stack, cause } = thrown;
  const code = 'code' in thrown ? String(thrown.code) : undefined;
  return {
    type: name,
    message: withoutVisitor(message),
    ...(code === undefined ? {} : { code: withoutVisitor(code) }),
    ...(stack === undefined ? {} : { stack: framesOf(stack) }),
    ...(cause === undefined || depth === 0 ? {} : { cause: errorRecord(cause, depth - 1) }),
  };
}

// The message stands in front of the frames and is recorded by itself.
function framesOf(stack: string): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return withoutVisitor(frames.slice(0, 12).join('\n'));
}
