import fc from 'fast-check';
import { locales } from '@/lib/i18n/locales';
import { type Form, filledIn, forms, isJson, meant } from './forms';
import { send } from './send';

const first = fc.oneof(
  fc.constantFrom('a.b', '_next', '_next/static', 'api', 'p', 'icons', 'directory', '.well-known'),
  fc.constantFrom('sw.js', 'ZH', 'zh-CN', 'zh.', '%7Ah', '_next%2f..%2fzh', '_next/data/x/zh'),
  fc.webSegment(),
);

/** Which first segment of a path lets a form of another site, or more forms than one network may send, be answered; null when none does. */
export async function passingSegment(port: number, count: number): Promise<string | null> {
  const segments = [...locales, ...fc.sample(first, { numRuns: count, seed: count })];
  for (const [i, segment] of segments.entries()) {
    for (const form of forms.filter((form) => !isJson(form))) {
      const target = form.path.replace(/^\/\w+/, `/${segment}`);
      const headers = [`X-Forwarded-For: 198.19.1.${i}`, 'Origin: https://elsewhere.example'];
      const status = await statusOf(port, form, target, headers);
      if (status === 200 || status === 303)
        return `${target} was answered to another site (${status})`;
    }
  }
  return overLimit(port);
}

/** Whatever is posted, and however its path is spelt, shares one limit. */
async function overLimit(port: number): Promise<string | null> {
  const spelt = forms.flatMap((form) => {
    const paths = [form.path, form.path.replace(/[a-z]$/, (last) => `%${hex(last)}`)];
    return paths.map((path) => [form, path] as const);
  });
  let taken = 0;
  for (let i = 0; i < 80; i++) {
    const [form, path] = spelt[i % spelt.length] ?? [];
    if (!form || !path) continue;
    const status = await statusOf(port, form, path, ['X-Forwarded-For: 198.19.0.1']);
    if (status !== 429) taken += 1;
  }
  return taken === 60 ? null : `${taken} of 80 forms of one network were taken`;
}

async function statusOf(port: number, form: Form, target: string, headers: readonly string[]) {
  const body = filledIn(form, meant(form));
  return (await send(port, { method: 'POST', target, headers, body })).status;
}

const hex = (letter: string) => letter.charCodeAt(0).toString(16);
