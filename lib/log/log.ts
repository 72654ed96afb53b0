import pino from 'pino';
import { environment } from '@/lib/env';
import { errorRecord } from './error-record';
import { withoutVisitor } from './without-visitor';

/** Facts beside a line: never anything a visitor sent. */
type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** Where the log goes, for a program or a test that wants it elsewhere. */
export function logTo(destination: pino.DestinationStream, level = 'info') {
  const lines = pino(
    {
      level,
      base: { pid: process.pid },
      serializers: { err: (record: unknown) => record },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  const said = (what: string) => withoutVisitor(what);
  return {
    info: (what: string, facts: Facts = {}) => lines.info(facts, said(what)),
    warn: (what: string, facts: Facts = {}) => lines.warn(facts, said(what)),
    error: (what: string, thrown?: unknown, facts: Facts = {}) =>
      lines.error(
        thrown === undefined ? facts : { ...facts, err: errorRecord(thrown) },
        said(what),
      ),
  };
}

export type Log = ReturnType<typeof logTo>;

let own: Log | undefined;

/** The log of this process: one JSON object a line on standard error, written before the call returns. */
export function log(): Log {
  own ??= logTo(pino.destination({ fd: 2, sync: true }), environment().LOG_LEVEL);
  return own;
}
