import { expect, test } from 'vitest';
import { isAllowed } from './allowed';

test.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', 'MIT and ISC'])(
  'we may ship what is under %s',
  (licence) => expect(isAllowed(licence)).toBe(true),
);

test.each(['GPL-3.0', 'AGPL-3.0', 'unknown', '', 'MIT AND GPL-3.0', 'SEE LICENSE IN LICENSE'])(
  'nobody looked at %j, so it stops a release',
  (licence) => expect(isAllowed(licence)).toBe(false),
);
