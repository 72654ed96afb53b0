import type { PostTarget } from '@/lib/security/post-target';
import { mark } from './mark';

/** A form of ours: where it posts to, and what its fields hold when somebody fills it in as it is meant. */
export interface Form {
  readonly path: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

const text = ['验证码发给我', '95588 让我转账 https://a.example/x', mark];

/** Every form of ours; the compiler names one that is missing. */
const own: Readonly<Record<PostTarget, Form>> = {
  compare: { path: '/zh/check/number/compare', fields: { typed: ['95588', '13800138000', mark] } },
  search: { path: '/en/hotlines', fields: { q: ['icbc', '13800138000', mark] } },
  read: { path: '/zh/check/read', fields: { text, situation: ['onCall'] } },
  confirm: {
    path: '/zh/check/read/confirm',
    fields: {
      'fact.requests.smsCode': ['yes', 'no', mark],
      more: ['yes'],
      claimed: ['bank', mark],
    },
  },
  correct: {
    path: '/zh/hotlines/icbc/correction',
    fields: {
      claim: ['wrong', 'ours', mark],
      about: ['phone:95588', '', `phone:${mark}`],
      number: ['', '95588', '13800138000', mark],
      page: ['', `https://www.icbc.com.cn/${mark}`, `icbc.com.cn/?q=${mark}`, mark],
    },
  },
};

/** What is posted to the API as JSON. */
const read: readonly Form[] = ['read', 'links'].map((path) => ({
  path: `/api/v1/${path}`,
  fields: { text },
}));

/** Every form, those of the pages first. */
export const forms: readonly Form[] = [...Object.values(own), ...read];

/** True for what is posted as JSON. */
export const isJson = ({ path }: Form): boolean => path.startsWith('/api/');

/** Writes fields as a form does, or as JSON, with the headers that announce them. */
export function filledIn(form: Form, fields: Readonly<Record<string, string>>): string {
  // Requests are written byte for byte, so a letter of several bytes has to be that many here.
  const json = () => Buffer.from(JSON.stringify(fields)).toString('latin1');
  const said = isJson(form) ? json() : String(new URLSearchParams(fields));
  const type = isJson(form) ? 'application/json' : 'application/x-www-form-urlencoded';
  return announced(type, said);
}

/** The first that each field of a form may hold. */
export function meant({ fields }: Form): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, [value = '']]) => [name, value]));
}

/** A body with the headers that announce it, rightly or not. */
export function announced(type: string, said: string, length = Buffer.byteLength(said, 'latin1')) {
  return `Content-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n${said}`;
}
