// Looked at one by one. MPL-2.0 and LGPL-3.0 bind who changes those files, CC-BY-4.0 asks for a name (browser data), OFL-1.1 is for fonts.
const allowed = [
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC-BY-4.0',
    'CC0-1.0',
  ],
  ...['ISC', 'LGPL-3.0-or-later', 'MIT', 'MPL-2.0', 'OFL-1.1', 'Unlicense'],
];

/** True for a licence we may ship under: every part of an AND, one of an OR. */
export function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(/ and /i)
    .every((part) => part.split(/ or (?!later)/i).some((one) => allowed.includes(one.trim())));
}
