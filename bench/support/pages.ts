const told = 'contact=callEnded&requests=cardNumber,smsCode&situation=contacted';

/** Where bench/empty-page stands in the clone: at an address of a kind that exists, or it would be answered with 404. */
export const emptyPage = '/zh/drill/empty';

/** The pages that are measured, by what the tables call them. */
export const measuredPages: Readonly<Record<string, string>> = {
  home: '/zh',
  call: '/zh/call',
  'first question': '/zh/check/contact?situation=contacted',
  result: `/zh/check/result?${told}`,
  directory: '/zh/hotlines',
};

/** What other programs ask for. */
export const openAddresses: Readonly<Record<string, string>> = {
  'API check': `/api/v1/check?${told}`,
  '/directory.json': '/directory.json',
};
