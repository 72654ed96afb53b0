import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** An authenticator in software, for tests: keys of P-256, its owner always present and recognised. */
export interface Authenticator {
  readonly id: string;
  /** What navigator.credentials.create() would answer. */
  register(challenge: string, origin: string): object;
  /** What navigator.credentials.get() would answer. */
  answer(challenge: string, origin: string): object;
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();
const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');

/** Flags of the authenticator's data: present, recognised, and with a new key in it. */
const [present, recognised, newKey] = [0x01, 0x04, 0x40];

/** Makes an authenticator with one key. */
export function buildAuthenticator(): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  const shared = (origin: string, flags: number, count: number) =>
    Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([flags, 0, 0, 0, count])]);
  const clientData = (type: string, challenge: string, origin: string) =>
    JSON.stringify({ type, challenge, origin, crossOrigin: false });
  const credential = (response: object) => ({
    id: base64url(id),
    rawId: base64url(id),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });
  return {
    id: base64url(id),
    register(challenge, origin) {
      const authData = Buffer.concat([
        shared(origin, present | recognised | newKey, 0),
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        coseOf(publicKey),
      ]);
      return credential({
        clientDataJSON: base64url(clientData('webauthn.create', challenge, origin)),
        attestationObject: base64url(attestationOf(authData)),
        transports: ['internal'],
      });
    },
    answer(challenge, origin) {
      const authData = shared(origin, present | recognised, 0);
      const json = clientData('webauthn.get', challenge, origin);
      const signature = sign('sha256', Buffer.concat([authData, sha256(json)]), privateKey);
      return credential({
        clientDataJSON: base64url(json),
        authenticatorData: base64url(authData),
        signature: base64url(signature),
      });
    },
  };
}

/** A P-256 key as COSE: key type 2, algorithm -7, curve 1, x and y. */
function coseOf(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32]),
    Buffer.from(x, 'base64url'),
    Buffer.from([0x22, 0x58, 32]),
    Buffer.from(y, 'base64url'),
  ]);
}

/** CBOR of {fmt: "none", attStmt: {}, authData}. */
function attestationOf(authData: Buffer): Buffer {
  const text = (value: string) =>
    Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)]);
  return Buffer.concat([
    Buffer.from([0xa3]),
    ...[text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData')],
    Buffer.from([0x58, authData.length]),
    authData,
  ]);
}
