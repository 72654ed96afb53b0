import { z } from 'zod';
import type { Institution } from '../model/institution';

/*
 * A lead is a number somebody saw somewhere. It is for reviewers, who open the live page, and for
 * nobody else: no reader ever gets one.
 */
const leadSchema = z.strictObject({
  institution: z.string(),
  number: z.string(),
  purpose: z.string(),
  /** The domain the institution is said to have; unproven until somebody looked. */
  lookAt: z.string().nullable(),
  evidence: z.array(
    z.strictObject({ publisher: z.string(), quote: z.string(), url: z.string().nullable() }),
  ),
});

export type Lead = z.infer<typeof leadSchema>;

/** Something else that somebody saw: a website, an app, an account, a sentence, a way to verify. */
const otherLeadSchema = z.strictObject({
  institution: z.string(),
  what: z.enum(['website', 'app', 'wechatAccount', 'statement', 'verification']),
  value: z.string(),
  publisher: z.string(),
  quote: z.string(),
  url: z.string().nullable(),
  /** What whoever found it doubts. */
  doubt: z.string().nullable(),
});

export type OtherLead = z.infer<typeof otherLeadSchema>;

/** Reads the file of other leads; throws when it has another shape. */
export function parseOtherLeads(text: string): OtherLead[] {
  return z.array(otherLeadSchema).parse(JSON.parse(text));
}

/** Reads the leads file; throws when it has another shape. */
export function parseLeads(text: string): Lead[] {
  return z.array(leadSchema).parse(JSON.parse(text));
}

/** The brands small merchants hold most, by reviewers' experience: their numbers are missed most. */
const mostHeld: readonly string[] = [
  'hkrt',
  'leshua',
  'jlpay',
  'helipay',
  'zhongfu-pay',
  'kaidianbao',
  'fulinmen',
  'postar',
  'yspay',
  'easypay',
  'modern-finance',
  'hnapay',
  'kayou',
  'chanjet-pay',
  'kunpeng-pay',
  'chinaums',
  'lakala',
  'allinpay',
  'vbill',
  'fuiou',
  'bill99',
];

/** What is to be looked up for one institution: published numbers that nobody may dial yet, and leads. */
export interface OpenLead {
  readonly institution: string;
  readonly unconfirmed: readonly string[];
  readonly leads: readonly Lead[];
}

/** Says how soon an institution is wanted: the brands held most first, then by number. */
export function rankOf({ id, number }: Institution): number {
  const held = mostHeld.indexOf(id);
  return held === -1 ? mostHeld.length + number : held;
}

/** Lists the institutions without a number to dial, those whose terminals are held most first. */
export function openLeads(
  institutions: readonly Institution[],
  leads: readonly Lead[],
): OpenLead[] {
  return institutions
    .filter(({ hotlines }) => !hotlines.some(({ publishAs }) => publishAs === 'sourced'))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(({ id, hotlines }) => ({
      institution: id,
      unconfirmed: hotlines.map(({ number }) => number),
      leads: leads.filter((lead) => lead.institution === id),
    }))
    .filter((open) => open.leads.length > 0 || mostHeld.includes(open.institution));
}
