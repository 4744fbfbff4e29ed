const focusable =
  "input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled), a[href]";

/** Brings a field into view with its label above it, and puts the cursor there; of a group, on its first choice. */
export function focusField(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const target = element.matches(focusable) ? element : (element.querySelector<HTMLElement>(focusable) ?? element);
  target.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center" });
}
