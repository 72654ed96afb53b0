import type { FormSubmission } from './form-url';

let touched: EventTarget | null = null;

/** Remembers the button that is being touched: engines before 2022 do not say which one sent a form. */
export function trackSubmitter({ target }: Event): void {
  touched = target instanceof Element ? target.closest('button') : null;
}

function submitterOf(event: SubmitEvent): EventTarget | null {
  const { submitter, target } = event as {
    submitter?: HTMLElement | null;
    target: EventTarget | null;
  };
  if (submitter !== undefined) return submitter;
  return touched instanceof HTMLButtonElement && touched.form === target ? touched : null;
}

/** What a form is about to send, the touched button included. */
export function formSubmission(event: SubmitEvent): FormSubmission | null {
  const { target: form } = event;
  const submitter = submitterOf(event);
  if (!(form instanceof HTMLFormElement)) return null;
  const fields = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string') fields.append(name, value);
  });
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    fields.append(submitter.name, submitter.value);
  }
  // A field named "action" or "method" would hide the form's own.
  const action = new URL(form.getAttribute('action') ?? '', window.location.href);
  return { action, method: (form.getAttribute('method') ?? 'get').toLowerCase(), fields };
}
