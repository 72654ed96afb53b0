import type { Channel } from '../model/contact-point';
import { type Hotline, statutoryNumbers } from '../model/hotline';
import type { Institution } from '../model/institution';
import { initialsOf, pinyinOf } from '../search/pinyin';
import type { ChannelEntry, Entry, HotlineEntry } from './schema';

const han = /\p{Script=Han}/u;

/** Turns a checked number into what readers see of it; nobody has checked it live yet. */
export function hotlineFrom({ sharedWith: _, directionQuotes, ...entry }: HotlineEntry): Hotline {
  return {
    ...entry,
    ...(directionQuotes === undefined ? {} : { directionQuotes }),
    lastCheckedOn: null,
    checkedBy: [],
    statutory: statutoryNumbers.includes(entry.number),
  };
}

/** Turns a checked channel into what readers see of it; nobody has checked it live yet. */
export function channelFrom(entry: ChannelEntry): Channel {
  return { ...entry, lastCheckedOn: null, checkedBy: [] };
}

/** Turns a checked entry into the institution it describes, readings worked out; nothing in it counts as checked. */
export function institutionFrom({ readings, ...entry }: Entry): Institution {
  const names = [entry.brand.zh, ...entry.aliases, entry.legalName?.zh ?? ''];
  const spelled = names
    .filter((name) => han.test(name))
    .map((name) => ({ name, pinyin: pinyinOf(name, readings) }));
  return {
    ...entry,
    pinyin: [...new Set(spelled.map(({ pinyin }) => pinyin))],
    initials: [...new Set(spelled.map(({ pinyin, name }) => initialsOf(pinyin, name)))],
    hotlines: entry.hotlines.map(hotlineFrom),
    channels: entry.channels.map(channelFrom),
    history: [],
    withdrawn: [],
  };
}
