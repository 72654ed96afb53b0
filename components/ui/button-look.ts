/** `primary`: the one thing to do. `plain`: another way on. `quiet`: small print among controls. */
export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'seal';

const shared =
  'as-button inline-flex min-h-14 items-center justify-center px-6 py-3 text-center font-bold no-underline rounded-md border-2';

const looks: Record<ButtonLook, string> = {
  primary: `${shared} border-action bg-action text-on-action hover:border-ink`,
  plain: `${shared} border-edge bg-sheet text-ink hover:border-ink hover:bg-wash`,
  quiet:
    'inline-flex min-h-12 items-center py-2 text-link underline underline-offset-4 hover:text-ink',
  seal: `${shared} border-seal bg-seal text-on-seal hover:border-ink`,
};

/** The classes of a button or of a link that looks like one. */
export function buttonLook(look: ButtonLook): string {
  return looks[look];
}
