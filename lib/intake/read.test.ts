import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { longestText } from './longest-text';
import { proposalFrom } from './proposal';
import { readText } from './read';
import { examples } from './rows/examples';

const polarities = (text: string, fact: string) => [
  ...new Set(
    readText(text)
      .mentions.filter((mention) => mention.fact === fact)
      .map(({ polarity }) => polarity),
  ),
];
const presets = (text: string) =>
  proposalFrom(readText(text))
    .facts.filter(({ state }) => state === 'yes')
    .map(({ fact }) => fact);

describe('who acts, and what is denied', () => {
  test.each([
    '他发来一张转账截图说打了11520，让我退4800给司机',
    '顾客说多打了三百，让我退他',
    '客户说已经转了两万，我查手机银行没到账',
  ])('what the other side says it sent is no loss of mine: %s', (text) => {
    const preset = presets(text);
    for (const fact of ['losses.paid', 'losses.takingsMissing']) expect(preset).not.toContain(fact);
  });

  test('my own call to check is neither their call nor what they asked', () => {
    const preset = presets('民警来调监控，后来打派出所电话确认过是真的');
    expect(preset).not.toContain('contact.callEnded');
    expect(preset).not.toContain('requests.callTheirNumber');
  });

  test('money that is short in a wallet was taken, and what I paid too much is paid', () => {
    expect(presets('走后微信少了9600元')).toContain('losses.moneyTaken');
    expect(presets('他让我转两千，我多转了一千')).toContain('losses.paid');
  });

  test('a request not followed is asked for and no loss', () => {
    const text = '有人打电话说 POS 要停用，让我交 299 换新机，我还没给';
    expect(polarities(text, 'requests.pay')).toEqual(['askedFor']);
    expect(polarities(text, 'losses.paid')).toEqual(['absent']);
    expect(presets(text)).toEqual(
      expect.arrayContaining(['story.stopUse', 'requests.acceptTerminal']),
    );
  });

  test.each([
    ['他让我报验证码，我报了', 'requests.smsCode', 'losses.toldCode'],
    ['客服让我共享屏幕，我共享了屏幕', 'requests.screenShare', 'losses.sharedScreen'],
    ['让我转账两千，我转了两千', 'requests.pay', 'losses.paid'],
    ['He asked for the code and I gave him the code', 'requests.smsCode', 'losses.toldCode'],
    ['人家让我点那个链接我就点了', 'requests.openLink', 'losses.openedLink'],
    ['让俺把那串编号念给他，俺念完马上挂了', 'requests.shopDetails', 'losses.toldShopDetails'],
    ['喊我老公加他微信，加了', 'requests.addChat', 'losses.joinedGroup'],
  ])('"%s" is a request and a loss', (text, request, loss) => {
    expect(presets(text)).toEqual(expect.arrayContaining([request, loss]));
  });

  test('a chat says by its labels who asks and who gives', () => {
    const text = '他：把验证码发我\n我：不发\n他：那加个微信\n我：加了你微信';
    expect(presets(text)).toEqual(expect.arrayContaining(['requests.smsCode', 'requests.addChat']));
    expect(presets(text)).not.toContain('losses.toldCode');
  });

  test.each([
    '【某某银行】验证码 482913，请勿将验证码告诉他人',
    '您的动态密码为 482913，工作人员不会向您索要，切勿泄露',
    '近期有骗子冒充客服，要求共享屏幕、点击链接，请勿相信',
    '反诈提醒：凡是让你转到安全账户的都是诈骗',
    'Your code is 482913. Never share the code with anyone.',
    '警惕假客服：不要把银行卡贴在手机背面，不要报密码',
    '您的银行卡密码输入错误三次，卡已锁定',
    '您已成功办理呼叫转移业务，如需取消请拨打##21#',
    '在柜台办卡，柜员让我自己在键盘上输密码',
    '您尾号3914的某发信用卡因交易密码错误，58.30元交易失败，如有疑问请致电卡背面客服热线',
  ])('a warning asks for nothing: %s', (text) => {
    expect(presets(text).filter((fact) => fact.startsWith('requests.'))).toEqual([]);
  });
});

describe('what only seems done or denied', () => {
  test.each([
    ['说扫了那个二维码就能退押金', 'losses.openedLink'],
    ['让我把旧机器交给他后天再来', 'losses.terminalGone'],
    ['让交三千保证金完了再放款', 'losses.paid'],
    ['有个客人转了八千给我买酒', 'losses.paid'],
    ['对方把我身份证号都报出来了', 'losses.toldIdNumber'],
  ])('"%s" is no %s', (text, fact) => {
    expect(presets(text)).not.toContain(fact);
  });

  test.each([
    ['要我配合，不然拘留', 'story.threat'],
    ['说不转就要立案', 'story.threat'],
  ])('"%s" denies nothing of %s', (text, fact) => {
    expect(presets(text)).toContain(fact);
  });
});

describe('what walkers found misread', () => {
  const of = (text: string) =>
    Object.fromEntries(
      proposalFrom(readText(text), 'happened').facts.map(({ fact, state }) => [fact, state]),
    );

  test('who receives pays nothing', () => {
    expect(presets('我帮他收了一笔货款，我拿了600').join()).not.toMatch(/paid|requests\.pay/);
    expect(presets('他给了我600当好处费').join()).not.toMatch(/paid|requests\.pay/);
  });

  test('told to share the screen, and then robbed: whether he shared it is asked', () => {
    const told = of('他让我下载软件共享屏幕，我照着弄，报了两个验证码，卡里两万没了');
    expect(told['losses.sharedScreen']).toBe('unclear');
    expect(told['losses.toldCode']).toBe('yes');
  });

  test('a number asked at oneself is no contact and no find', () => {
    const reading = readText('我打12366问过是真的，说我有一笔税没报');
    expect(reading.numbers).toEqual([]);
    expect(of('我打12366问过是真的')['contact.iDialled']).toBeUndefined();
    expect(of('我打派出所电话核实过，是真的')['contact.iDialled']).toBeUndefined();
  });

  test.each([
    ['短信说您的商户未完成2026年年审，机器将停用', 'story.documentsExpired'],
    ['短信说未年检要停用机器', 'story.stopUse'],
    ['她把自己的码贴在我的码上面', 'losses.codeReplaced'],
    ['付过了现在又要9000', 'now.secondPayment'],
    ['我15分钟前转了8000给他', 'when.minutes'],
    ['我半小时前转了8000给他', 'when.minutes'],
    ['我6天前转了8000给他', 'when.thisWeek'],
    [
      'I was sharing my screen in a meeting app and typed a text message code',
      'losses.sharedScreen',
    ],
    [
      'I was sharing my screen in a meeting app and typed a text message code',
      'losses.typedWatched',
    ],
    ['I am sharing my screen with him', 'now.screenShared'],
  ])('"%s" says %s', (text, fact) => {
    expect(of(text)[fact]).toBe('yes');
  });

  test.each([
    ['40分钟前我转了8000给他', 'when.minutes'],
    ['他让我自己在应用商店下载腾讯会议', 'requests.installApp'],
    ['链接点进去要填姓名、身份证', 'requests.sendDocuments'],
    ['他说贷款要先交认证金3000', 'story.shopViolation'],
    ['老板在群里叫我转合同保证金5万', 'payment.returnLater'],
    ['冒充微信客服的给我打电话', 'story.fraudWarning'],
    ['我用工行的卡转了8000', 'role.bank'],
    ['说是央行新规，机器必须换', 'role.authority'],
    ['他说快递会寄来一台新机', 'losses.receivedTerminal'],
    ['打业务员不接', 'story.noHangUp'],
    ['打业务员电话不接', 'story.vanished'],
    ['短信说机器今晚到期', 'losses.takingsMissing'],
    ['我店里有顾客付了12600', 'losses.paid'],
    ['我店里那个顾客当场付了12600', 'losses.paid'],
    ['我已经报警立案，给了受案回执', 'story.threat'],
    ['我自己打95516报修，师傅换了机器，旧机器他拿走了', 'losses.terminalGone'],
    ['我自己打95516报修，师傅换了机器，旧机器他拿走了', 'losses.terminalChanged'],
    ['I was sharing my screen in a meeting app and typed a text message code', 'contact.appNotice'],
  ])('"%s" does not say %s', (text, fact) => {
    expect(of(text)[fact]).not.toBe('yes');
  });

  test('what he paid himself was taken by nobody', () => {
    expect(of('我转了8000给他，短信说扣了8000')['losses.moneyTaken']).toBe('unclear');
  });
});

describe('what was written without marks', () => {
  const told =
    '大前天有个人打我电话说机器太老了年底就停用了要免费给我换个新的我说不用他说不换到时候钱就不到账了他叫我拿自己信用卡刷299我刷了到现在没退打他电话打不通了';

  test('is cut where one would have paused, so that a "not" reaches no further than its own words', () => {
    expect(presets(told)).toEqual(
      expect.arrayContaining(['requests.swipeCard', 'losses.ownCardSwiped', 'story.vanished']),
    );
  });

  test('is not cut between what was done and what it was done with', () => {
    expect(presets('昨天下午在他们送的机器上刷了我自己的信用卡一千元他说马上退回来')).toContain(
      'losses.ownCardSwiped',
    );
  });

  test('keeps what it promised: a short clause is left as it is', () => {
    expect(presets('不让我跟老公说他打来过')).toContain('story.secrecy');
  });
});

describe('who a stretch of the text is from', () => {
  const of = (text: string, fact: string) =>
    proposalFrom(readText(text)).facts.find((one) => one.fact === fact)?.state;

  test('a message quoted in a story asks, and the teller answers after it', () => {
    const text = '收到这个【某某商户】缴纳服务费108元。是不是真的 链接我还没点开';
    expect(of(text, 'requests.pay')).toBe('yes');
    expect(of(text, 'losses.openedLink')).toBe('no');
  });

  test('a last line of a chat without a label, in which the other side is 他, is the teller', () => {
    const text = '他：老板装一下这个软件\n我：好的\n他叫我装的软件我装了';
    expect(of(text, 'losses.installedApp')).toBe('yes');
  });

  test('what befell the shop next door is left to the merchant', () => {
    expect(of('隔壁说有人让她转账两千', 'requests.pay')).toBe('unclear');
    expect(of('有人让我转账两千', 'requests.pay')).toBe('yes');
  });

  test('who writes 我 means the other side by 他, whose request goes on', () => {
    expect(of('他说我机器要停，他那边给我换台新机', 'requests.acceptTerminal')).toBe('yes');
  });

  test('what the merchant wishes himself was asked for by nobody', () => {
    expect(of('我想改结算卡', 'requests.changeSettlement')).toBeUndefined();
  });

  test('what he did himself was asked for by nobody either', () => {
    expect(presets('我自己转了两千')).toContain('losses.paid');
    expect(presets('我自己转了两千')).not.toContain('requests.pay');
  });

  test('what was asked and refused in one breath was asked', () => {
    expect(of('他又问验证码我就没给', 'requests.smsCode')).toBe('yes');
    expect(of('他又问验证码我就没给', 'losses.toldCode')).toBe('no');
  });

  test('a verb that names what was done answers what was asked further back', () => {
    const text = '他让我装个软件，再让我加他微信，软件我先没管，装了';
    expect(of(text, 'losses.installedApp')).toBe('yes');
  });
});

describe('when it happened and how the money went', () => {
  test('is proposed where something was lost, and of two days or ways neither is preset', () => {
    expect(presets('昨天我微信转了他两千')).toEqual(
      expect.arrayContaining(['when.thisWeek', 'paidBy.wallet']),
    );
    expect(presets('昨天有人让我转账两千，我没转').join()).not.toMatch(/when|paidBy/);
    expect(presets('昨天我微信转了他两千，今天又用手机银行转了三千').join()).not.toMatch(
      /when|paidBy/,
    );
    expect(presets('上个月我转了他两千').join()).not.toContain('when');
    // Last night may be less than a day ago.
    expect(presets('昨天晚上我转了他两千').join()).not.toContain('when');
  });
});

describe('where only the merchant can tell, nothing is preset', () => {
  test.each([
    ['他问我是否共享了屏幕、有没有说过验证码', 'requests.screenShare'],
    ['他问我是否共享了屏幕、有没有说过验证码', 'losses.toldCode'],
    ['有人打电话来，挂了后又发来短信', 'contact.callEnded'],
    ['骗子让我共享屏幕，后来民警打来提醒我可能被骗', 'requests.screenShare'],
    ['开户行的客户经理打来电话', 'role.branch'],
    ['有人打电话来，微信上又有人说要换机', 'contact.callEnded'],
    ['有人打电话说机器要停用', 'contact.callEnded'],
  ])('%s: %s', (text, fact) => {
    const states = proposalFrom(readText(text)).facts.filter((one) => one.fact === fact);
    expect(states.map(({ state }) => state)).toEqual(['unclear']);
  });

  test('the situation he has named says whether a call goes on', () => {
    const reading = readText('有人打电话说机器要停用');
    const contact = (given?: 'contacted' | 'onCall') =>
      proposalFrom(reading, given).facts.filter(({ fact }) => fact.startsWith('contact.'));
    expect(contact('contacted')).toEqual([
      expect.objectContaining({ fact: 'contact.callEnded', state: 'yes' }),
    ]);
    expect(contact('onCall')).toEqual([
      expect.objectContaining({ fact: 'contact.callLive', state: 'yes' }),
    ]);
  });
});

test('what whoever called sends besides is no second contact', () => {
  expect(
    proposalFrom(readText('来电说押金可以退，对方发来收款码'), 'contacted').facts.filter(
      ({ fact }) => fact.startsWith('contact.'),
    ),
  ).toEqual([expect.objectContaining({ fact: 'contact.callEnded', state: 'yes' })]);
});

test('a call that goes on as messages is one contact, and a visit after it is another', () => {
  const ways = (text: string) =>
    proposalFrom(readText(text), 'contacted').facts.filter(({ fact }) =>
      fact.startsWith('contact.'),
    );
  expect(ways('接了个电话说机器要停用，他在微信上催我')).toEqual([
    expect.objectContaining({ fact: 'contact.callEnded', state: 'yes' }),
  ]);
  expect(ways('接了个电话说机器要停用，后来他上门来了')).toEqual([
    expect.objectContaining({ state: 'unclear' }),
  ]);
});

test('what is told of long ago is left to him, and the later contact is the one in doubt', () => {
  const told =
    '前段时间有人上门办了台POS，绑了我的卡。后来微信上自称客服的说押金能退，发个链接叫我填资料，我还没填';
  expect(presets(told)).toEqual(
    expect.arrayContaining(['contact.message', 'story.depositRefund', 'requests.openLink']),
  );
  for (const fact of ['requests.bindOrFace', 'losses.boundCard', 'requests.acceptTerminal']) {
    expect(presets(told)).not.toContain(fact);
  }
  expect(presets('装好没几天又上门换了一台机器')).toContain('losses.terminalChanged');
});

describe('spelling', () => {
  test.each([
    ['让我报验正码', 'requests.smsCode'],
    ['让我加他威信', 'requests.addChat'],
    ['说有299压金可以退', 'story.depositRefund'],
    ['說我的ＰＯＳ機月底停用', 'story.stopUse'],
    ['说我的P0S机月底停用', 'story.stopUse'],
    ['让 我 报 验 证 码', 'requests.smsCode'],
    ['让我报验\u200b证码', 'requests.smsCode'],
    ['我己付了两千', 'losses.paid'],
  ])('"%s" is read as it is meant', (text, fact) => {
    expect(presets(text)).toContain(fact);
  });
});

describe('numbers', () => {
  const found = (text: string) =>
    readText(text).numbers.map(({ start, end }) => text.slice(start, end));
  test.each([
    ['打１３８ ００１３ ８０００', ['１３８ ００１３ ８０００']],
    ['电话壹叁捌零零壹叁捌零零零', ['壹叁捌零零壹叁捌零零零']],
    ['客服 1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣', ['1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣']],
    ['详询4000001111', ['4000001111']],
    ['热线：021-5555 1234 或 13800138000', ['021-5555 1234', '13800138000']],
    ['尾号1234，消费人民币297.50元', []],
    ['订单号13800138000', []],
    ['加QQ 2855555103', []],
    ['验证码 482913', []],
    ['卡号6222 0255 5558 1034 567', []],
    ['2026年11月27日 10:04', []],
    ['让我交299换新机', []],
    ['I have not paid. 13800138000', ['13800138000']],
    ['order no. 13800138000', []],
  ])('of "%s" are %j', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

test('codes, cards, identity numbers and names are not shown again', () => {
  const text =
    '验证码482913，卡号6222025555581034567，身份证45010119900101123x，户名：王小二，金额50元';
  const { shown } = readText(text);
  expect(shown).toHaveLength(text.length);
  expect(shown).not.toMatch(/482913|62220255|45010119|王小二/);
  expect(shown).toContain('金额50元');
});

test('a meeting app is no file of his: whether he wants to see the screen is left to the merchant', () => {
  const of = (text: string, fact: string) =>
    proposalFrom(readText(text)).facts.find((one) => one.fact === fact)?.state;
  expect(of('他让我下载会议软件', 'requests.installApp')).toBeUndefined();
  expect(of('他让我下载会议软件', 'requests.screenShare')).toBe('unclear');
  expect(of('他让我装他发来的会议软件', 'requests.installApp')).toBe('yes');
});

describe('whatever is typed', () => {
  const pieces = Object.values(examples).flat();
  const marks = [
    '，',
    '。',
    ' ',
    '\n',
    '：',
    '“',
    '他：',
    '\u200b',
    '　',
    '1',
    '没',
    '请勿',
    '了',
    '\ud83d',
  ];
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.constantFrom(...marks),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(''));

  it('fails nothing, and every place lies in the text', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 80 }), (text, holes) => {
        const left = [...text].filter((_, at) => !holes.includes(at)).join('');
        const { shown, mentions, numbers, amounts, times } = readText(left);
        expect(shown).toHaveLength(Math.min(left.length, longestText));
        for (const { start, end } of [...mentions, ...numbers, ...amounts, ...times]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(shown.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('proposes one state a fact and one answer to a question that takes one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { facts } = proposalFrom(readText(text));
        expect(facts.map(({ fact }) => fact)).toEqual([...new Set(facts.map(({ fact }) => fact))]);
        const contacts = facts.filter(({ fact }) => fact.startsWith('contact.'));
        expect(contacts.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });
});
