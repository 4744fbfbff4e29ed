/** Milliseconds after which what was read may be out of date. */
const aWhile = 60_000;

/** Calls whenever the person comes back to the page, a minute or more after the last time. Answers how to stop. */
export function onReturn(call: () => void): () => void {
  let last = Date.now();
  const look = (): void => {
    if (document.visibilityState === "hidden" || Date.now() - last < aWhile) return;
    last = Date.now();
    call();
  };
  document.addEventListener("visibilitychange", look);
  window.addEventListener("focus", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    window.removeEventListener("focus", look);
  };
}
