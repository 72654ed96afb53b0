import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { html, redirect, TestSites } from '../factories/test-sites';
import { isPublicAddress } from './addresses';
import { fetchPage, refusalOf } from './fetch-page';
import { robotsOf } from './robots';
import { userAgentFrom } from './user-agent';

const bank = 'www.bank.example';
const other = 'www.other.example';
const page = `https://${bank}/contact`;
let sites: TestSites;

beforeAll(async () => {
  sites = await TestSites.start({ hosts: [bank, other], organization: 'Sample Bank' });
});
afterAll(() => sites.close());
beforeEach(() => {
  sites.sites.clear();
  sites.addresses.clear();
  sites.requests.length = 0;
  sites.lookups.length = 0;
});

const outcome = async (...given: Parameters<typeof sites.settings>) => {
  const fetched = await fetchPage(page, sites.settings(...given));
  return fetched.kind === 'answer' ? `answer ${fetched.status}` : fetched.reason;
};

describe('an ordinary page', () => {
  test('arrives with what came over the wire, whose certificate it is, and without a cookie', async () => {
    const body = gzipSync('客服热线 95016');
    sites.sites.set(bank, (_request, response) => {
      response.setHeader('set-cookie', 'a=b');
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.end(body);
    });
    const fetched = await fetchPage(page, sites.settings());
    if (fetched.kind !== 'answer') throw new Error(fetched.reason);
    expect(new TextDecoder().decode(fetched.content)).toBe('客服热线 95016');
    expect(fetched.certificate?.organization).toBe('Sample Bank');
    expect(fetched.hops.map(({ body: sent }) => Buffer.from(sent))).toEqual([body]);
    expect(fetched.hops[0]?.setsCookie).toBe(true);
    expect(JSON.stringify(fetched.hops[0]?.headers)).not.toContain('a=b');
  });

  test('is asked for under a name of our own, and with nothing of an earlier answer but its validators', async () => {
    sites.sites.set(bank, (_request, response) => {
      response.writeHead(304).end();
    });
    await fetchPage(page, sites.settings({ userAgent: userAgentFrom('https://a.example') }), {
      etag: '"1"',
      lastModified: null,
    });
    const { headers } = sites.requests[0] ?? {};
    expect(headers?.['user-agent']).toBe('RingTrueWatch/1.0 (https://a.example)');
    expect(headers?.['if-none-match']).toBe('"1"');
    expect(headers?.cookie).toBeUndefined();
  });

  test('is followed within the listed hosts, each looked up for its own connection', async () => {
    sites.sites.set(bank, redirect(`https://${other}/new#there`, { 'set-cookie': 'a=b' }));
    sites.sites.set(other, html('here'));
    const fetched = await fetchPage(page, sites.settings());
    expect(fetched.url).toBe(`https://${other}/new`);
    expect(fetched.hops).toHaveLength(2);
    expect(sites.lookups).toEqual([bank, other]);
    expect(sites.requests[1]?.headers.cookie).toBeUndefined();
  });
});

describe('never an inside address', () => {
  test.each([
    '127.0.0.2',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
  ])('%s is none to connect to', async (address) => {
    expect(isPublicAddress(address)).toBe(false);
    sites.addresses.set(bank, () => [address]);
    expect(await outcome()).toBe('insideAddress');
    expect(sites.requests).toEqual([]);
  });

  test('one among public ones is enough to refuse', async () => {
    sites.addresses.set(bank, () => ['127.0.0.1', '10.0.0.1']);
    expect(await outcome()).toBe('insideAddress');
  });

  test('the address that was checked is the one connected to, whatever the name says next', async () => {
    sites.sites.set(bank, html('here'));
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    sites.addresses.set(bank, () => answers.shift() ?? []);
    expect(await outcome()).toBe('answer 200');
    expect(sites.lookups).toEqual([bank]);
    expect(await outcome()).toBe('insideAddress');
  });

  test.each([
    ['127.0.0.1', 'addressLiteral'],
    ['2130706433', 'addressLiteral'],
    ['0x7f.1', 'addressLiteral'],
    ['[::1]', 'addressLiteral'],
    ['8.8.8.8', 'addressLiteral'],
  ])('nor one that is written out: %s', async (host, reason) => {
    const everything = sites.settings({ isListed: () => true });
    expect(await fetchPage(`https://${host}/`, everything)).toMatchObject({ reason });
    sites.sites.set(bank, redirect(`https://${host}/`));
    expect(await fetchPage(page, everything)).toMatchObject({ reason });
    expect(sites.lookups).toEqual([bank]);
  });

  test.each([
    [`http://${bank}/contact`, 'notHttps'],
    [`https://${bank}:8443/`, 'port'],
    [`https://user@${bank}/`, 'credentials'],
    ['https://nobody.example/', 'notListed'],
    ['file:///etc/passwd', 'notHttps'],
  ])('a redirect to %s is refused', async (to, reason) => {
    sites.sites.set(bank, redirect(to));
    expect(await outcome()).toBe(reason);
    expect(sites.requests).toHaveLength(1);
  });

  test('a redirect to a listed name that leads inside is refused', async () => {
    sites.sites.set(bank, redirect(`https://${other}/`));
    sites.addresses.set(other, () => ['169.254.169.254']);
    expect(await outcome()).toBe('insideAddress');
    expect(sites.requests).toHaveLength(1);
  });

  test('no generated address but https, port 443, a name, a listed host passes', () => {
    const settings = sites.settings();
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, validSchemes: ['http', 'https', 'ftp'] }),
        (address) => {
          const url = new URL(address);
          const refusal = refusalOf(url, settings);
          expect(refusal === null).toBe(
            url.origin === `https://${bank}` || url.origin === `https://${other}`,
          );
        },
      ),
    );
  });
});

describe('a hostile server costs no more than the limits', () => {
  test('a body without an end', async () => {
    sites.sites.set(bank, (_request, response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(16_384, 'a');
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    expect(await outcome({}, { bytes: 100_000 })).toBe('tooLarge');
  });

  test('a slow drip', async () => {
    sites.sites.set(bank, (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('a'), 5);
      response.on('close', () => clearInterval(drip));
    });
    expect(await outcome({}, { totalMs: 300 })).toBe('tooSlow');
  });

  test('headers that never come', async () => {
    sites.sites.set(bank, () => undefined);
    expect(await outcome({}, { totalMs: 300 })).toBe('tooSlow');
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(2_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(2_000_000))],
  ])('a bomb in %s', async (coding, bomb) => {
    sites.sites.set(bank, (_request, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end(bomb);
    });
    expect(await outcome({}, { decompressedBytes: 1_000_000 })).toBe('tooLarge');
    expect(await outcome()).toBe('answer 200');
  });

  test.each(['gzip, gzip', 'zstd', 'gzip'])(
    'a body that is not what it says: %s',
    async (coding) => {
      sites.sites.set(bank, (_request, response) => {
        response.writeHead(200, { 'content-encoding': coding }).end('plain');
      });
      expect(await outcome()).toBe('coding');
    },
  );

  test('headers without an end', async () => {
    sites.sites.set(bank, (_request, response) => {
      response.writeHead(200, { 'x-long': 'a'.repeat(60_000) }).end();
    });
    expect(await outcome()).toBe('headers');
  });

  test('a redirect in a circle, and one that never ends', async () => {
    sites.sites.set(bank, redirect(page));
    expect(await outcome()).toBe('redirectLoop');
    sites.sites.set(bank, (request, response) => redirect(`${request.url}a`)(request, response));
    expect(await outcome()).toBe('tooManyRedirects');
    sites.sites.set(bank, redirect('https://['));
    expect(await outcome()).toBe('redirectNowhere');
  });

  test('a connection that is cut, a certificate for another name, an authority nobody knows', async () => {
    sites.sites.set(bank, (request) => request.socket.destroy());
    expect(await outcome()).toBe('connection');
    const elsewhere = sites.settings({ isListed: () => true });
    expect(await fetchPage('https://wrong.example/', elsewhere)).toMatchObject({ kind: 'failed' });
    sites.sites.set(bank, html('here'));
    const { ca: _, ...usual } = sites.settings();
    expect(await fetchPage(page, usual)).toMatchObject({ reason: 'certificate' });
  });

  test('a name that leads nowhere', async () => {
    sites.addresses.set(bank, () => []);
    expect(await outcome()).toBe('name');
  });
});

describe('robots.txt', () => {
  const robots = (status: number, text: string) => {
    sites.robots.set(bank, { status, text });
    return robotsOf(`https://${bank}`, sites.settings());
  };

  test('is kept to, in its words for everybody and for us', async () => {
    const { allows, delay } = await robots(
      200,
      'User-agent: *\nDisallow: /private\nCrawl-delay: 7',
    );
    expect([allows(page), allows(`https://${bank}/private/a`), delay]).toEqual([true, false, 7]);
    const ours = await robots(
      200,
      'User-agent: RingTrueWatch\nDisallow: /\n\nUser-agent: *\nAllow: /',
    );
    expect(ours.allows(page)).toBe(false);
  });

  test('that is missing allows, that cannot be read forbids for now', async () => {
    expect((await robots(404, '')).allows(page)).toBe(true);
    expect(await robots(503, '')).toMatchObject({ isKnown: false });
    expect((await robots(503, '')).allows(page)).toBe(false);
  });

  test('with the longest wait anybody could write makes nobody wait for ever', async () => {
    expect((await robots(200, 'User-agent: *\nCrawl-delay: 99999999')).delay).toBe(30);
  });
});

test('what names the watcher fits into a header, whatever the operator wrote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (contact) => {
      expect(userAgentFrom(contact)).toMatch(/^RingTrueWatch\/1\.0( \([\x20-\x7e]+\))?$/);
    }),
  );
});
