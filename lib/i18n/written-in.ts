const han = /\p{Script=Han}/u;

/** The `lang` of a text quoted as it was published, in whatever language the page is: Chinese when it holds Chinese characters. */
export function writtenIn(text: string): 'zh-CN' | 'en' {
  return han.test(text) ? 'zh-CN' : 'en';
}
