import type { ComponentProps } from 'react';
import { type ButtonLook, buttonLook } from './button-look';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  readonly look?: ButtonLook;
  /** Fills the line on a phone, for the one button under a thumb. */
  readonly wide?: boolean;
}

/** A native button, at least 56 px high; `submit` unless told otherwise, so that it works without script. */
export function Button({ look = 'primary', type = 'submit', wide = false, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={wide ? `${buttonLook(look)} w-full sm:w-auto` : buttonLook(look)}
    />
  );
}
