/** What a page says about a number or a link somebody typed, in words. */
export interface AnswerView {
  readonly title: string;
  readonly lines: readonly string[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
}
