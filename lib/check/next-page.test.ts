import { describe, expect, it } from 'vitest';
import { nextPage, queryFrom } from './next-page';

function pageAfter(query: string): string {
  return nextPage('zh', queryFrom(new URLSearchParams(query)));
}

describe('the page after an answer', () => {
  it('gives a merchant on a call the verdict after one question', () => {
    expect(pageAfter('question=requests&situation=onCall&requests=smsCode&requests=pay')).toBe(
      '/zh/check/result?requests=pay,smsCode&situation=onCall',
    );
  });

  it('puts the next question as long as there is no verdict', () => {
    expect(pageAfter('question=contact&situation=contacted&contact=callEnded')).toBe(
      '/zh/check/requests?contact=callEnded&situation=contacted',
    );
  });

  it('asks again when nothing was chosen, and says so', () => {
    expect(pageAfter('question=requests&situation=onCall')).toBe(
      '/zh/check/requests?situation=onCall&missing=yes',
    );
  });

  it('goes on with the offered questions below a verdict, one after the other', () => {
    const told = 'situation=contacted&contact=message&requests=addChat&official=notCalled';
    expect(pageAfter(`${told}&question=losses&losses=none`)).toMatch(/^\/zh\/check\/role\?/);
  });

  it('returns to the verdict when an earlier answer was changed', () => {
    const told = 'situation=contacted&contact=message&requests=pay&official=notCalled';
    expect(pageAfter(`${told}&question=payment&payment=fee&changing=yes`)).toMatch(
      /^\/zh\/check\/result\?/,
    );
  });

  it('keeps what was ticked when "nothing" arrives beside it', () => {
    expect(pageAfter('question=requests&situation=onCall&requests=nothing&requests=addChat')).toBe(
      '/zh/check/result?requests=addChat&situation=onCall',
    );
  });

  it.each([
    ['question=__proto__&__proto__=x', '/zh/check/situation'],
    ['question=toString', '/zh/check/situation'],
    ['question=result&situation=onCall', '/zh/check/requests?situation=onCall'],
    ['question=https://elsewhere.example&situation=nonsense', '/zh/check/situation'],
  ])('leads junk (%s) to where the answers lead', (query, page) => {
    expect(pageAfter(query)).toBe(page);
  });

  it('asks an early question that is open first, and keeps what is to be looked at after it', () => {
    const told = { situation: 'happened', losses: 'paid', story: 'rush' };
    const url = nextPage('zh', { ...told, question: 'losses', more: 'story' });
    expect(url).toContain('/check/contact?');
    expect(new URL(url, 'https://site.example').searchParams.get('more')).toBe('story');
  });
});
