/** Does something once what was just drawn can be seen; in a window nobody looks at, once somebody does. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}
