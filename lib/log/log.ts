import pino from 'pino';
import { environment } from '@/lib/env';
import { errorPlace, errorRecord } from './error-record';
import { seldom } from './seldom';
import { withoutVisitor } from './without-visitor';

/** Facts beside a line: never anything a visitor sent. */
type Facts = Readonly<Record<string, string | number | boolean | null>>;

const tenMinutes = 600_000;

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
  const leftOut = seldom(tenMinutes);
  return {
    info: (what: string, facts: Facts = {}) => lines.info(facts, said(what)),
    warn: (what: string, facts: Facts = {}) => lines.warn(facts, said(what)),
    error: (what: string, thrown?: unknown, facts: Facts = {}) =>
      lines.error(
        thrown === undefined ? facts : { ...facts, err: errorRecord(thrown) },
        said(what),
      ),
    /**
     * For what fails while a visitor is answered: kind and place without the message, which may hold what he sent, and each
     * kind once in ten minutes with how many like it were left out.
     */
    failed(what: string, thrown: unknown, level: 'error' | 'warn' = 'error') {
      const err = errorPlace(thrown);
      const before = leftOut([what, err.type, err.code, err.stack?.split('\n')[0]].join(' '));
      if (before !== null) lines[level]({ err, leftOut: before }, said(what));
    },
  };
}

export type Log = ReturnType<typeof logTo>;

let own: Log | undefined;

/** The log of this process: one JSON object a line on standard error, written before the call returns. */
export function log(): Log {
  own ??= logTo(pino.destination({ fd: 2, sync: true }), environment().LOG_LEVEL);
  return own;
}
