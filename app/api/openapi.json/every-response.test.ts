import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { connect } from '@/lib/database/connect';
import { testDatabase } from '@/lib/database/test-database';
import { readDirectoryFiles } from '@/lib/directory/import/files';
import { importDirectory } from '@/lib/directory/import/import';
import { scenarios } from '@/lib/response/scenarios/scenarios';
import { questions } from '@/lib/triage/questions';
import { questionIds } from '@/lib/triage/vocabulary';
import { DescribedResponses, type Description } from './described-response';
import { apiDescription } from './description';
import { operations } from './operations';

/* The route handlers themselves, on a database of their own with the shipped directory. */

type Method = 'GET' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Handler = (request: Request, context: unknown) => Response | Promise<Response>;

const described = new DescribedResponses(apiDescription(undefined) as Description);
const files: Record<string, () => Promise<object>> = {
  '/api/v1/hotlines': () => import('../v1/hotlines/route'),
  '/api/v1/numbers/{number}': () => import('../v1/numbers/[number]/route'),
  '/api/v1/questions': () => import('../v1/questions/route'),
  '/api/v1/check': () => import('../v1/check/route'),
  '/api/v1/read': () => import('../v1/read/route'),
  '/api/v1/links': () => import('../v1/links/route'),
  '/directory.json': () => import('../../directory.json/route'),
  '/directory.csv': () => import('../../directory.csv/route'),
  '/directory/{institution}.vcf': () => import('../../directory/[file]/route'),
  '/directory.schema.json': () => import('../../directory.schema.json/route'),
  '/api/openapi.json': () => import('./route'),
};
let close: () => Promise<void>;

beforeAll(async () => {
  const server = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'ringtrue-api-'));
  vi.resetModules();
  Object.assign(globalThis, { ringtrueDatabase: undefined });
  vi.stubEnv('DATABASE_URL', server.url);
  vi.stubEnv('DATA_DIR', folder);
  const database = connect(server.url);
  await importDirectory(database, await readDirectoryFiles('prisma/directory'), new Date());
  await database.$disconnect();
  // biome-ignore lint/style/noRestrictedImports: ends the connection that the routes opened.
  const { database: held } = await import('@/lib/database/client');
  close = async () => {
    await held().$disconnect();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
});
afterAll(async () => {
  await close();
  vi.unstubAllEnvs();
  vi.resetModules();
  Object.assign(globalThis, { ringtrueSnapshots: undefined });
});

/** Asks the route of a path the way Next does; `{places}` are filled from the address. */
async function ask(
  path: string,
  address: string,
  method: Method = 'GET',
  headers = {},
  body?: string,
) {
  const module = (await files[path]?.()) as Record<Method, Handler>;
  const last = address.split('?')[0]?.split('/').at(-1) ?? '';
  const context = { params: Promise.resolve({ number: last, file: last }) };
  const request = new Request(`http://localhost${address}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const response = await module[method](request, context);
  const text = await response.text();
  const type = response.headers.get('content-type');
  const fault = described.faultIn(path, { status: response.status, type, text });
  return { status: response.status, headers: response.headers, text, fault };
}

const rows: readonly (readonly [path: string, address: string, status: number])[] = [
  ['/api/v1/hotlines', '/api/v1/hotlines', 200],
  ['/api/v1/hotlines', '/api/v1/hotlines?q=lakala', 200],
  ['/api/v1/hotlines', '/api/v1/hotlines?q=nobody-is-called-that', 200],
  ['/api/v1/hotlines', '/api/v1/hotlines?kind=authority&limit=2&offset=1&q=', 200],
  ['/api/v1/hotlines', '/api/v1/hotlines?kind=crook', 400],
  ['/api/v1/hotlines', '/api/v1/hotlines?limit=0&offset=-1', 400],
  ['/api/v1/hotlines', `/api/v1/hotlines?q=${'x'.repeat(101)}`, 400],
  ['/api/v1/hotlines', '/api/v1/hotlines?q=13800138000', 400],
  ['/api/v1/numbers/{number}', '/api/v1/numbers/95588', 200],
  ['/api/v1/numbers/{number}', '/api/v1/numbers/%2B86%2095588', 200],
  ['/api/v1/numbers/{number}', '/api/v1/numbers/13800138000', 200],
  ['/api/v1/numbers/{number}', '/api/v1/numbers/%2B85212345678', 200],
  ['/api/v1/numbers/{number}', '/api/v1/numbers/0096110', 200],
  ['/api/v1/numbers/{number}', '/api/v1/numbers/%E6%9C%AA%E7%9F%A5%E5%8F%B7%E7%A0%81', 200],
  ['/api/v1/numbers/{number}', '/api/v1/numbers/not-a-number', 400],
  ['/api/v1/numbers/{number}', '/api/v1/numbers/%E0%A4%A', 400],
  ['/api/v1/numbers/{number}', `/api/v1/numbers/${'9'.repeat(65)}`, 400],
  ['/api/v1/questions', '/api/v1/questions', 200],
  ['/api/v1/check', '/api/v1/check', 200],
  ['/api/v1/check', '/api/v1/check?lang=en&situation=onCall&requests=smsCode,pay&bank=icbc', 200],
  ['/api/v1/check', '/api/v1/check?__proto__=x&situation=__proto__&requests=%00', 200],
  ['/api/v1/check', '/api/v1/check?lang=fr', 400],
  ['/api/v1/check', `/api/v1/check?x=${'y'.repeat(4_000)}`, 414],
  ['/directory.json', '/directory.json', 200],
  ['/directory.csv', '/directory.csv', 200],
  ['/directory/{institution}.vcf', '/directory/icbc.vcf', 200],
  ['/directory/{institution}.vcf', '/directory/police-110.vcf?lang=en', 200],
  ['/directory/{institution}.vcf', '/directory/lakala.vcf', 404],
  ['/directory/{institution}.vcf', '/directory/nobody.vcf', 404],
  ['/directory/{institution}.vcf', '/directory/icbc.txt', 404],
  ['/directory.schema.json', '/directory.schema.json', 200],
  ['/api/openapi.json', '/api/openapi.json', 200],
];

describe('every answer is as the description says', () => {
  test.each(rows)('%s: %s answers %i', async (path, address, status) => {
    const { fault, ...answer } = await ask(path, address);
    expect({ status: answer.status, fault }).toEqual({ status, fault: null });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  const readOnly = operations.filter(({ body }) => body === undefined);
  test.each(readOnly.map(({ path }) => path))('%s is read only', async (path) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const { status, headers, fault } = await ask(path, path, method);
      expect({ status, fault, allow: headers.get('allow') }).toEqual({
        status: 405,
        fault: null,
        allow: 'GET, HEAD, OPTIONS',
      });
    }
    const { status, headers } = await ask(path, path, 'OPTIONS');
    expect([status, headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ]);
  });

  test.each(operations.filter(({ kept }) => kept).map(({ path }) => path))(
    '%s is not sent again to whoever holds it',
    async (path) => {
      const address = path.replace('{institution}', 'icbc');
      const first = await ask(path, address);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[\w-]+"$/);
      expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+, stale-while/);
      for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await ask(path, address, 'GET', { 'If-None-Match': held });
        expect([again.status, again.text, again.fault]).toEqual([304, '', null]);
      }
      const other = await ask(path, address, 'GET', { 'If-None-Match': '"other"' });
      expect(other.status).toBe(200);
    },
  );

  test('real stories get verdict and plan in both languages', async () => {
    const faults = [];
    for (const { query } of scenarios) {
      for (const lang of ['zh', 'en']) {
        faults.push((await ask('/api/v1/check', `/api/v1/check?${query}&lang=${lang}`)).fault);
      }
    }
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  test('each address of the description has a route', () => {
    expect(Object.keys(files).sort()).toEqual(operations.map(({ path }) => path).sort());
  });
});

describe.each(['/api/v1/read', '/api/v1/links'])('a text posted to %s', (path) => {
  const read = (body: string) => ask(path, path, 'POST', {}, body);

  test.each([
    [JSON.stringify({ text: '有人打电话让我交299换新机，我还没给。号码13800138000' }), 200],
    [JSON.stringify({ text: '\ud800 <script> %00 ０' }), 200],
    [JSON.stringify({ text: '' }), 400],
    [JSON.stringify({ text: 'x'.repeat(2_001) }), 400],
    [JSON.stringify({ words: 'x' }), 400],
    ['[]', 400],
    ['{', 400],
    ['null', 400],
    ['', 400],
    [JSON.stringify({ text: 'x'.repeat(20_000) }), 413],
  ])('%.60s answers %i', async (body, status) => {
    const { fault, ...answer } = await read(body);
    expect({ status: answer.status, fault }).toEqual({ status, fault: null });
    expect(answer.headers.get('cache-control')).toMatch(/no-store/);
  });

  test('is taken by POST alone, from any site', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) {
      const { status, headers, fault } = await ask(path, path, method);
      expect({ status, fault, allow: headers.get('allow') }).toEqual({
        status: 405,
        fault: null,
        allow: 'POST, OPTIONS',
      });
    }
    const { headers } = await ask(path, path, 'OPTIONS');
    expect(headers.get('access-control-allow-headers')).toBe('Content-Type');
  });

  test('is printed to no log', async () => {
    const printed: unknown[] = [];
    const kept = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((line) => printed.push(line) > 0),
    );
    await read(JSON.stringify({ text: '让我转账给张三' }));
    await read('{"text": 让我转账给张三');
    for (const spy of kept) spy.mockRestore();
    expect(printed.join('')).not.toMatch(/张三|转账/);
  });
});

test('a text to be read comes back as places and facts, never as words', async () => {
  const text = '客服让我把验证码报给他，号码13800138000';
  const answer = await posted('/api/v1/read', { text });
  const { mentions, numbers } = JSON.parse(answer.text);
  expect(mentions).toContainEqual(
    expect.objectContaining({ fact: 'requests.smsCode', polarity: 'askedFor' }),
  );
  expect(
    numbers.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)),
  ).toEqual(['13800138000']);
  expect(answer.text).not.toMatch(/13800138000|报给/);
});

test('links come back compared, with the claimed institution where one is named', async () => {
  const text = '登录www.icbc.com.cn.abc.top或icdc.com.cn，官网icbc.com.cn，装pos.apk';
  const compared = async (claimed?: string) => {
    const { status, fault, text: body } = await posted('/api/v1/links', { text, claimed });
    expect({ status, fault }).toEqual({ status: 200, fault: null });
    const { links } = JSON.parse(body);
    return links.map(({ comparison }: { comparison: { relation: string; by?: string } | null }) =>
      comparison === null ? null : (comparison.by ?? comparison.relation),
    );
  };
  expect(await compared()).toEqual(['domainInside', 'notListed', 'listed', null]);
  expect(await compared('icbc')).toEqual(['domainInside', 'oneSlip', 'listed', null]);
});

test('an app or account comes back with its owner, whole or not at all', async () => {
  const named = async (text: string) =>
    JSON.parse((await posted('/api/v1/links', { text })).text).channels.map(
      ({ institution }: { institution: string }) => institution,
    );
  expect(await named('com.icbc')).toEqual(['icbc']);
  expect(await named('com.icbc.vip')).toEqual([]);
});

function posted(path: string, body: object) {
  return ask(path, path, 'POST', {}, JSON.stringify(body));
}

describe('an error speaks one language', () => {
  test.each([
    ['', {}, 'A parameter is wrong', /expected/i],
    ['', { 'Accept-Language': 'fr' }, 'A parameter is wrong', /expected/i],
    ['', { 'Accept-Language': 'zh-CN' }, '有参数不对', /期望/],
    ['&lang=zh', { 'Accept-Language': 'en' }, '有参数不对', /期望/],
  ] as const)('%j with %j is answered with "%s"', async (lang, headers, title, expected) => {
    const address = `/api/v1/hotlines?limit=0&kind=crook${lang}`;
    const { status, text } = await ask('/api/v1/hotlines', address, 'GET', headers);
    const problem = JSON.parse(text);
    expect([status, problem.title]).toEqual([400, title]);
    for (const error of problem.errors) expect(error.expected).toMatch(expected);
    expect(problem.errors).toHaveLength(2);
  });
});

test('a question with one answer is described as one value, with several as a list', () => {
  const { paths } = apiDescription(undefined) as {
    paths: Record<string, { get?: { parameters: { name: string; schema: { type: string } }[] } }>;
  };
  const typeOf = (question: string) =>
    paths['/api/v1/check']?.get?.parameters.find(({ name }) => name === question)?.schema.type;
  expect(Object.fromEntries(questionIds.map((id) => [id, typeOf(id)]))).toEqual(
    Object.fromEntries(
      questionIds.map((id) => [id, questions[id].choice === 'one' ? 'string' : 'array']),
    ),
  );
});

describe('what is asked stays private', () => {
  test.each([
    ['/api/v1/numbers/{number}', '/api/v1/numbers/13800138000'],
    ['/api/v1/check', '/api/v1/check?situation=onCall'],
  ])('%s is stored nowhere', async (path, address) => {
    const { headers, text } = await ask(path, address);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('etag')).toBeNull();
    expect(text).not.toContain('13800138000');
  });

  test('nothing of it is printed to a log', async () => {
    const printed: unknown[] = [];
    const kept = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((text) => printed.push(text) > 0),
    );
    await ask('/api/v1/numbers/{number}', '/api/v1/numbers/13800138000');
    await ask('/api/v1/numbers/{number}', '/api/v1/numbers/not-a-number');
    await ask('/api/v1/check', '/api/v1/check?situation=onCall&requests=smsCode');
    for (const spy of kept) spy.mockRestore();
    expect(printed.join('')).not.toMatch(/13800138000|not-a-number|smsCode/);
  });

  test('an error repeats nothing of the request', async () => {
    const typed = '1380013800013800138000138001';
    const { text } = await ask('/api/v1/numbers/{number}', `/api/v1/numbers/${typed}`);
    expect(text).not.toContain('138001');
  });
});
