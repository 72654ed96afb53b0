const told = 'contact=callEnded&requests=cardNumber,smsCode&situation=contacted';

/** The main pages, whose looks are checked and photographed. */
export const mainPages: Readonly<Record<string, string>> = {
  home: '/zh',
  call: '/zh/call',
  question: '/zh/check/contact?situation=contacted',
  ticks: '/zh/check/requests?situation=onCall',
  number: `/zh/check/number?${told}`,
  result: `/zh/check/result?${told}`,
  plan: `/zh/plan?${told}`,
  directory: '/zh/hotlines',
  institution: '/zh/hotlines/icbc',
  drill: '/zh/drill/inspection?did=askWho',
  code: '/zh/p?code=1234',
  slip: `/zh/plan/slip?${told}`,
  tricks: '/zh/tricks',
  protect: '/zh/protect',
  terminals: '/zh/protect/terminals',
  'result-en': `/en/check/result?${told}`,
};
