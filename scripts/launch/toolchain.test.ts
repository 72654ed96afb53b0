import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesOf, checkUrl } from './addresses';
import { checkNode, nodeAdvice } from './node-version.mjs';
import { checkSpace, isInstalled } from './toolchain.mjs';

describe('the launcher', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('runs on Node %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  test.each(['14.21.3', '18.20.0', '20.18.9', '21.7.0', '22.11.0', '23.5.0'])(
    'refuses Node %s and says which to install',
    (version) => {
      expect(() => checkNode(version)).toThrow(/needs 20.19[\s\S]*nodejs.org/);
    },
  );

  test('says on Node 20 alone, in one line, that it gets no fixes and what to install', () => {
    expect(nodeAdvice('20.20.2')).toMatch(
      /^Node 20\.20\.2 .*no security fixes.*Node 24.*nodejs\.org/,
    );
    expect(['22.12.0', '24.21.0', '26.12.1'].map((version) => nodeAdvice(version))).toEqual(
      Array(3).fill(null),
    );
  });

  test('says so when the disk is full', () => {
    expect(() => checkSpace(tmpdir(), 1e12)).toThrow(/disk is full[\s\S]*Free some space/);
    expect(() => checkSpace(tmpdir(), 0)).not.toThrow();
  });

  test('says so when the port is taken, and names another', async () => {
    const { createServer } = await import('node:net');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(checkUrl('127.0.0.1', port)).rejects.toThrow(/is taken[\s\S]*PORT=/);
    await new Promise((resolve) => server.close(resolve));
    await expect(checkUrl('127.0.0.1', port)).resolves.toBeUndefined();
  });

  test('says so when HOST is not an address of this machine', async () => {
    await expect(checkUrl('192.0.2.77', 3999)).rejects.toThrow(/HOST=192.0.2.77/);
  });
});

describe('an installation', () => {
  function checkout(present: Record<string, { version: string }>) {
    const root = mkdtempSync(join(tmpdir(), 'ringtrue-install-'));
    mkdirSync(join(root, 'node_modules'));
    const wanted = {
      '': {},
      'node_modules/next': { version: '16.0.0' },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
    };
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    writeFileSync(
      join(root, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: present }),
    );
    return root;
  }

  test('is complete without the packages of other platforms', () => {
    expect(isInstalled(checkout({ 'node_modules/next': { version: '16.0.0' } }))).toBe(true);
  });

  test('is incomplete while a package is missing or of another version', () => {
    expect(isInstalled(checkout({}))).toBe(false);
    expect(isInstalled(checkout({ 'node_modules/next': { version: '15.0.0' } }))).toBe(false);
  });

  test('is incomplete when npm never finished', () => {
    const root = checkout({});
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });
});

describe('the addresses shown at the start', () => {
  const card = { family: 'IPv4', internal: false, address: '192.168.1.7' } as const;
  const interfaces = { lan: [card], lo: [{ ...card, internal: true, address: '127.0.0.1' }] };
  const shown = (host: string) => addressesOf(host, 3000, interfaces as never);

  test('lead a phone in the same network to this machine', () => {
    expect(shown('0.0.0.0')).toEqual({
      local: 'http://localhost:3000',
      network: ['http://192.168.1.7:3000'],
    });
  });

  test('lead nobody else to a server that listens to this machine alone', () => {
    expect(shown('127.0.0.1').network).toEqual([]);
  });

  test('name the one address the server listens on', () => {
    expect(shown('192.168.1.7').network).toEqual(['http://192.168.1.7:3000']);
    expect(shown('fe80::1').local).toBe('http://[fe80::1]:3000');
  });
});
