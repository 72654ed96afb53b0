const told =
  'contact=callEnded&official=notCalled&payment=unsure&requests=pay,addChat&situation=contacted';
const lost = 'bank=icbc&contact=callEnded&losses=paid,toldCode&situation=happened&when=minutes';

/** Every kind of page and state a merchant meets in the check, without the language. */
export const checkPages = [
  '',
  '/call',
  '/check/situation',
  '/check/read',
  '/check/requests?situation=onCall&missing=yes',
  '/check/losses?situation=happened&losses=paid',
  `/check/number?${told}&claimed=icbc`,
  `/check/result?${told}`,
  '/check/result?requests=smsCode&situation=onCall',
  '/check/result?requests=stopPaying&situation=onCall',
  '/check/result?contact=iDialled&dialled=officialApp&official=confirmed&requests=shopDetails&situation=contacted',
  `/plan?${lost}`,
  '/no-such-page',
];

/** Pages whose markup directory.spec reads, every fold open. */
const directoryPages = ['/hotlines', '/hotlines/lakala'];

const quietPages = [
  '/drill/inspection?did=askWho',
  '/offline',
  '/tricks',
  '/service',
  '/protect',
  '/shop',
  '/about',
];

/** The other pages, for what has to hold on all of them. */
export const otherPages = [...directoryPages, ...quietPages];

/** Pages whose looks differ from none of those above, but whose markup does. */
const variants = [
  '/drill',
  '/drill/newTerminalByPost?did=takeTheTerminal,swipeOwnCard',
  '/protect/terminals',
  '/protect/poster?acquirer=huifu',
  '/protect/poster?acquirer=huifu&roll=80',
  '/service/card',
  '/tricks?began=visit',
  '/tricks/depositRefund',
  '/tricks/codeOverlay',
];

/** Every page once whose markup no other spec puts before axe. */
export const markupPages = [...checkPages, ...quietPages, ...variants];
