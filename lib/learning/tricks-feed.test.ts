import { describe, expect, it } from 'vitest';
import { allMessages } from '@/lib/i18n/messages';
import { tricks } from './tricks/table';
import { tricksFeed } from './tricks-feed';
import { uuidFromName } from './uuid-from-name';

const feed = (siteUrl?: string, title = '骗法') =>
  tricksFeed({
    locale: 'zh',
    siteUrl,
    title,
    author: '来电验真',
    messages: allMessages.zh.tricks.all,
  });

const ids = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1]);

describe('the feed of tricks', () => {
  it('has an entry for every trick, each with an id of its own', () => {
    expect(feed().match(/<entry>/g)).toHaveLength(tricks.length);
    expect(new Set(ids(feed())).size).toBe(tricks.length + 1);
  });

  it('keeps its ids when the site gets another address', () => {
    expect(ids(feed('https://a.example'))).toEqual(ids(feed('https://b.example')));
  });

  it('links to the site where its address is known, otherwise relative to itself', () => {
    expect(feed('https://a.example')).toContain('href="https://a.example/zh/tricks/testSwipe"');
    expect(feed()).toContain('href="/zh/tricks/testSwipe"');
  });

  it('stays readable whatever signs the words contain', () => {
    expect(feed(undefined, 'a < b & "c"')).toContain('<title>a &lt; b &amp; &quot;c&quot;</title>');
  });
});

describe('a UUID made from a name', () => {
  it('is the one other makers of UUIDs find for that name', () => {
    expect(uuidFromName('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});
