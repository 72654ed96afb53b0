import type { ComponentProps } from 'react';
import { type ButtonLook, buttonLook } from './button-look';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  readonly look?: ButtonLook;
}

/** A native button, at least 56 px high; `submit` unless told otherwise, so that it works without script. */
export function Button({ look = 'primary', type = 'submit', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonLook(look)} />;
}
