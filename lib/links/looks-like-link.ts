const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const linkMarks =
  /\.apk|:\s?[/\\]|[/\\]{2}|[\p{L}\p{N}_-]\s{0,2}[.。]\s{0,2}(?:[a-z]{2}|xn--|(?!\p{Script=Han})[^\0-\x7f]\p{L}|[中公网在商手集我娱信移机政企])|[a-z\d]\s{0,2}(?:点|dot|[[({【（](?:[.。点]|dot)[\])}】）])\s{0,2}[a-z]{2}/u;

/**
 * True for a text that holds an address or may: it is then put into no address of ours. Says so rather too often than too
 * seldom, and is small enough for the first load; what is in it says `readLinks`.
 */
export function looksLikeLink(text: string): boolean {
  return linkMarks.test(text.normalize('NFKC').replace(invisible, '').toLowerCase());
}
