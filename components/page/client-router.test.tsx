// @vitest-environment happy-dom
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildHotline, buildInstitution } from '@/lib/directory/factories/institution';
import { briefInstitution } from '@/lib/directory/model/brief-institution';
import type { HeldDirectory } from '@/lib/directory/model/write-snapshot-file';
import { sentDirectory, sentPiece } from '@/lib/directory/model/write-snapshot-file';
import { allMessages } from '@/lib/i18n/messages';
import type { PageRequest } from '@/lib/pages/page-request';
import { ClientRouter } from './client-router';
import { createPageData, type PageData } from './page-data';
import { pageRootId } from './page-root';
import { loadRoute } from './resolve-route';

const origin = 'https://ringtrue.test';
const institution = buildInstitution({ id: 'made-up', hotlines: [buildHotline()] });
const copy: HeldDirectory = {
  version: '1',
  asOf: '2026-01-02',
  institutions: [institution],
};

const inBrief = { ...copy, institutions: copy.institutions.map(briefInstitution), former: [] };

let root: Root;
let data: PageData;
let asked: string[];

/** What a browser does where nobody prevents it: here it is only noted. */
function noteDefault(event: Event): void {
  const { target } = event;
  if (event.defaultPrevented || !(target instanceof Element)) return;
  const link = target.closest('a');
  if (event.type === 'click' && !link) return;
  event.preventDefault();
  asked.push(link ? link.href : event.type);
}

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const piece = url.match(/copy\/(\d+)\.json$/)?.[1];
    return Response.json(piece ? sentPiece(copy, Number(piece)) : sentDirectory(copy));
  });
  vi.spyOn(window.location, 'assign').mockImplementation((url) => void asked.push(String(url)));
  vi.spyOn(window.location, 'reload').mockImplementation(() => void asked.push('reload'));
  window.addEventListener('click', noteDefault);
  window.addEventListener('submit', noteDefault);
});

afterEach(() => {
  root.unmount();
  window.removeEventListener('click', noteDefault);
  window.removeEventListener('submit', noteDefault);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Draws the page at a path as the phone does once it has taken over. */
async function open(path: string): Promise<void> {
  window.happyDOM.setURL(`${origin}${path}`);
  document.body.innerHTML = `<main id="content" tabindex="-1"><div id="${pageRootId}"></div></main>`;
  const directory = { today: '2026-01-03', asOf: copy.asOf, version: copy.version };
  const props = { locale: 'zh', site: null, inWeChat: false, directory } as const;
  data = createPageData({ ...props, request: null }, () => '2026-01-03');
  const route = await loadRoute(new URL(window.location.href), data);
  if (!route) throw new Error(`Expected a page at ${path}.`);
  await draw(route.request);
}

async function draw(first: PageRequest): Promise<void> {
  const element = document.getElementById(pageRootId);
  if (!element) throw new Error('The page has no root.');
  root = createRoot(element);
  root.render(<ClientRouter first={first} data={data} />);
  await eventually(() => expect(element.dataset.router).toBe('client'));
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Expected ${selector} on the page.`);
  return found;
}

function click(target: HTMLElement, options: MouseEventInit = {}): void {
  const plain = { bubbles: true, cancelable: true, button: 0 };
  target.dispatchEvent(new MouseEvent('click', { ...plain, ...options }));
}

/** Sends a form by one of its buttons, as an engine before 2022 that does not say which one. */
function send(button: HTMLElement, submitter: 'named' | 'unnamed' = 'named'): void {
  const form = button.closest('form');
  const event = new Event('submit', { bubbles: true, cancelable: true });
  if (submitter === 'named') Object.defineProperty(event, 'submitter', { value: button });
  button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  form?.dispatchEvent(event);
}

function goTo(path: string): void {
  window.happyDOM.setURL(`${origin}${path}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Waits until a page is drawn whose code has still to be read. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });

const heading = () => find('h1').textContent;
const here = () => window.location.href.replace(origin, '');
const { questions, directory: words, check } = allMessages.zh;

describe('a link', () => {
  it('to a page of ours is followed here: page, address, title and focus', async () => {
    await open('/zh');
    click(find('a[href^="/zh/check/contact"]'));
    await eventually(() => expect(heading()).toBe(questions.contact.title));
    expect(here()).toBe('/zh/check/contact?situation=contacted');
    expect(document.title).toContain(questions.contact.title);
    expect(document.activeElement?.id).toBe('content');
    expect(asked).toEqual([]);
  });

  it.each([
    ['with a key held', '/zh/call', { ctrlKey: true }],
    ['with another button', '/zh/call', { button: 1 }],
  ])('%s is left to the browser', async (_, path, options) => {
    await open('/zh');
    click(find(`a[href="${path}"]`), options);
    expect(asked).toEqual([`${origin}${path}`]);
    expect(here()).toBe('/zh');
  });

  it.each([
    ['another site', 'https://example.com/zh/call'],
    ['another language', `${origin}/en/call`],
    ['a page only the server draws', `${origin}/zh/tricks`],
    ['a file', `${origin}/zh/plan/text`],
    ['no page at all', `${origin}/zh/check/nope`],
  ])('to %s is left to the browser', async (_, href) => {
    await open('/zh');
    find('main').insertAdjacentHTML('beforeend', `<a id="other" href="${href}">x</a>`);
    click(find('#other'));
    expect(asked).toEqual([href]);
  });

  it('to a place on the same page is left to the browser', async () => {
    await open('/zh');
    find('main').insertAdjacentHTML('beforeend', '<a id="place" href="#content">x</a>');
    click(find('#place'));
    expect(asked).toEqual([`${origin}/zh#content`]);
  });

  it('to a place on another page goes there', async () => {
    await open('/zh');
    const path = '/zh/drill/inspection?did=askWho#now';
    find('main').insertAdjacentHTML('beforeend', `<a id="turn" href="${path}">x</a>`);
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    click(find('#turn'));
    await eventually(() => expect(here()).toBe(path));
    expect(scrolled.mock.contexts).toEqual([find('#now')]);
  });

  it('to an institution nobody lists leads to the search', async () => {
    await open('/zh');
    find('main').insertAdjacentHTML('beforeend', '<a id="gone" href="/zh/hotlines/gone">x</a>');
    click(find('#gone'));
    await eventually(() => expect(here()).toBe('/zh/hotlines?q=gone'));
    expect(heading()).toBe(words.title);
  });
});

describe('back and forward', () => {
  it('draw the page of the address', async () => {
    await open('/zh');
    click(find('a[href="/zh/call"]'));
    await eventually(() => expect(here()).toBe('/zh/call'));
    goTo('/zh');
    expect(heading()).toBe(allMessages.zh.home.title);
    goTo('/zh/call');
    expect(heading()).toBe(check.call.title);
    expect(asked).toEqual([]);
  });

  it('to a page only the server draws are left to the browser', async () => {
    await open('/zh');
    goTo('/zh/tricks');
    expect(heading()).toBe(allMessages.zh.home.title);
    expect(asked).toEqual([]);
  });
});

describe('a form', () => {
  it.each(['named', 'unnamed'] as const)(
    'sends the button that was touched, in an engine that has it %s',
    async (submitter) => {
      await open('/zh/check/contact?situation=contacted');
      send(find('button[value="callEnded"]'), submitter);
      await eventually(() => expect(heading()).toBe(questions.requests.title));
      expect(here()).toBe('/zh/check/requests?contact=callEnded&situation=contacted');
      expect(asked).toEqual([]);
    },
  );

  it('without an answer puts the question again, with the focus on the way to mend it', async () => {
    await open('/zh/check/requests?situation=onCall');
    send(find('form[action$="/check/answer"] button'));
    await eventually(() => expect(here()).toContain('missing=yes'));
    expect(document.activeElement).toBe(find('[role="alert"] a'));
  });

  it('with a number compares it here, and the address has the outcome alone', async () => {
    await open('/zh/check/number?situation=onCall&requests=addChat');
    const field = find('input[name="typed"]') as HTMLInputElement;
    field.value = '+1 202 555 0143';
    send(find('form[action$="/compare"] button'));
    await eventually(() => expect(here()).toContain('number=overseas'));
    expect(here()).not.toContain('0143');
    expect(asked).toEqual([]);
  });

  it('that only the server understands is left to the browser', async () => {
    await open('/zh');
    find('main').insertAdjacentHTML(
      'beforeend',
      '<form method="post" action="/zh/hotlines"><button id="post">x</button></form>',
    );
    send(find('#post'));
    expect(asked).toContain('submit');
  });
});

describe('what is not there yet', () => {
  it('is fetched, and the page drawn then', async () => {
    await open('/zh');
    expect(data.copy()).toBeNull();
    click(find('a[href="/zh/hotlines"]'));
    await eventually(() => expect(heading()).toBe(words.title));
    expect(data.copy()).toEqual(inBrief);
  });

  it('shows an institution in brief where its piece of the directory is out of reach', async () => {
    await open('/zh/hotlines');
    vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
    click(find('a[href="/zh/hotlines/made-up"]'));
    await eventually(() => expect(asked).toEqual([`${origin}/zh/hotlines/made-up`]));
    data.goOnWithoutDirectory();
    click(find('a[href="/zh/hotlines/made-up"]'));
    await eventually(() => expect(here()).toBe('/zh/hotlines/made-up'));
    expect(document.body.textContent).toContain(words.institution.brief);
    expect(document.body.textContent).toContain('400-000-1111');
  });

  it('is an institution whole, once its page is asked for', async () => {
    await open('/zh/hotlines/made-up');
    expect(document.body.textContent).not.toContain(words.institution.brief);
    expect(data.copy()?.institutions).toEqual(copy.institutions);
  });

  it('and cannot be had is asked of the server', async () => {
    await open('/zh');
    vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
    click(find('a[href="/zh/hotlines"]'));
    await eventually(() => expect(asked).toEqual([`${origin}/zh/hotlines`]));
    expect(here()).toBe('/zh');
  });

  it('and cannot be had on the way back is asked of the server', async () => {
    await open('/zh');
    vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
    goTo('/zh/hotlines');
    await eventually(() => expect(asked).toEqual(['reload']));
  });

  it('does not come over a page asked for later', async () => {
    await open('/zh');
    let answer: (response: Response) => void = () => {};
    vi.stubGlobal('fetch', () => new Promise((resolve) => (answer = resolve)));
    click(find('a[href="/zh/hotlines"]'));
    click(find('a[href="/zh/call"]'));
    await eventually(() => expect(here()).toBe('/zh/call'));
    answer(Response.json(sentDirectory(copy)));
    await eventually(() => expect(data.copy()).toEqual(inBrief));
    expect(here()).toBe('/zh/call');
    expect(heading()).toBe(check.call.title);
  });
});

describe('own words', () => {
  it('are read on the phone: nothing is asked, the address keeps chosen options alone', async () => {
    await open('/zh/check/contact?situation=contacted');
    const words = '有人发短信让我把验证码报给他，号码13800138000';
    const box = find('#own-words') as HTMLTextAreaElement;
    box.value = words;
    const button = find('form[action="/zh/check/read"] button');
    send(button);
    await eventually(() => find('[name="fact.requests.smsCode"]'));
    expect(asked).toEqual([]);
    expect(window.location.href).not.toMatch(/13800138000|%E9/);
    send(find('form[action="/zh/check/read/confirm"] button'));
    await eventually(() => expect(window.location.pathname).toBe('/zh/check/result'));
    expect(window.location.search).toMatch(/requests=smsCode/);
    expect(JSON.stringify(window.history.state) + window.location.href).not.toMatch(
      /13800138000|报给/,
    );
    expect(asked).toEqual([]);
  });
});
