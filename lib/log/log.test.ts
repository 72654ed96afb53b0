import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consoleToLog } from './console-to-log';
import { type Log, logTo } from './log';

/** What `work` writes, as it arrives. */
function written(work: (log: Log) => void): string {
  const lines: string[] = [];
  work(logTo({ write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

const line = (work: (log: Log) => void) => JSON.parse(written(work));

describe('the log', () => {
  test('is one object a line, with time, level and what happened', () => {
    const { time, level, msg, version } = line((log) => log.info('started', { version: 'x' }));
    expect([level, msg, version]).toEqual(['info', 'started', 'x']);
    expect(new Date(time).toISOString()).toBe(time);
  });

  test('keeps kind, message, code and place of an error, and its causes', () => {
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const { err } = line((log) => log.error('no directory', new TypeError('away', { cause })));
    expect(err).toMatchObject({ type: 'TypeError', message: 'away' });
    expect(err.stack).toMatch(/log\.test\.ts:\d+:\d+/);
    expect(err.cause).toMatchObject({ message: 'refused', code: 'ECONNREFUSED' });
  });

  test.each([
    ['a typed number', '13800138000', '无法读出 13800138000'],
    ['a spaced number', '0013', 'not a number: +86 138 0013 8000'],
    ['a full-width number', '１３８', '１３８００１３８０００'],
    ['answers', 'smsCode', 'Failed to handle request for /zh/check?requests=smsCode'],
    ['a case code', 'K7M2', 'Failed to handle request for /p/K7M2-P9'],
    ['a number of the API', '955', 'bad path /api/v1/numbers/955'],
  ])('keeps nothing of %s', (_what, secret, message) => {
    expect(written((log) => log.error(message, new Error(message)))).not.toContain(secret);
    expect(written((log) => log.error('x', message))).not.toContain(secret);
    expect(written((log) => log.info(message))).not.toContain(secret);
  });

  test('cannot be given a second line, whatever a visitor sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = written((log) => log.error(`${text}\n{"level":"info"}`, new Error(text)));
        expect(lines.indexOf('\n')).toBe(lines.length - 1);
        expect(JSON.parse(lines).level).toBe('error');
      }),
    );
  });

  test('takes over what a framework prints, errors with their place', () => {
    const quiet = { ...console };
    const text = written((log) => {
      consoleToLog(quiet, log);
      quiet.error(' ⨯ said by a visitor', new TypeError('said by a visitor\n    at said:1:1'));
      quiet.warn('header said by a visitor');
      quiet.log('said by a visitor');
    });
    const [first, second] = text
      .trim()
      .split('\n')
      .map((part) => JSON.parse(part));
    expect([first.level, first.err.type]).toEqual(['error', 'TypeError']);
    expect(first.err.stack).toMatch(/log\.test\.ts:\d+:\d+/);
    expect([second.level, second.msg]).toEqual(['warn', 'the framework warns']);
    expect(text).not.toContain('said');
  });

  test('does not grow with what fails again and again, nor with visitors who leave', () => {
    const quiet = { ...console };
    const text = written((log) => {
      consoleToLog(quiet, log);
      for (let i = 0; i < 1_000; i++) quiet.error(new Error(`failed ${i}`));
      quiet.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
    });
    expect(text.trim().split('\n')).toHaveLength(1);
  });

  test('keeps no line of a message that looks like a place', () => {
    const message = 'x\n    at said (/by/a/visitor.js:1:1)\n    at said';
    expect(written((log) => log.failed('x', new Error(message)))).not.toContain('said');
  });
});

describe('what a visitor can make fail', () => {
  test('is logged by kind, once in ten minutes: only what runs beside visitors writes a line each time', () => {
    const besideVisitors = ['lib/make-ready.ts', 'lib/directory/store/snapshot.ts'];
    const sources = ['app', 'components', 'lib'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
    const eachTime = sources
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .filter((file) => /\blog\(\)\.(error|warn)\(/.test(readFileSync(file, 'utf8')));
    expect(eachTime.filter((file) => !besideVisitors.includes(file))).toEqual([]);
  });
});
