interface ErrorSummaryProps {
  readonly title: string;
  readonly text: string;
  /** The field the error is about. */
  readonly href: string;
}

/** Says at the top of the page what is missing and leads to the field; read out as soon as the page opens. */
export function ErrorSummary({ title, text, href }: ErrorSummaryProps) {
  return (
    <div role="alert" className="my-4 rounded-md border-4 border-alarm bg-sheet px-inset py-4">
      <p className="text-lg font-bold">{title}</p>
      <p className="mt-1">
        <a href={href} className="inline-block py-2 font-bold">
          {text}
        </a>
      </p>
    </div>
  );
}
