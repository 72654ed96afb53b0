interface NumberedStepsProps {
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
  }[];
}

/** Steps in their order, each with its number in a box. */
export function NumberedSteps({ steps }: NumberedStepsProps) {
  return (
    <ol>
      {steps.map(({ id, title, text }, index) => (
        <li key={id} className="mt-4 flex">
          <span
            aria-hidden="true"
            className="mr-4 flex size-9 shrink-0 items-center justify-center rounded-sm border-2 border-ink font-bold"
          >
            {index + 1}
          </span>
          <div className="min-w-0">
            <h3 className="font-bold leading-9">{title}</h3>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
