import type { ComponentProps } from 'react';
import { type ButtonLook, buttonLook } from './button-look';

interface LinkButtonProps extends Omit<ComponentProps<'a'>, 'className' | 'style'> {
  readonly href: string;
  readonly look?: ButtonLook;
}

/** A plain link that looks like a button: it loads a page, so it works without script and sends nothing ahead. */
export function LinkButton({ look = 'primary', ...rest }: LinkButtonProps) {
  return <a {...rest} className={buttonLook(look)} />;
}
