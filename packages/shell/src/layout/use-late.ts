import { useEffect, useState } from "react";

/** Milliseconds after which nobody waits for the first screen any more. */
const calm = 1500;

/**
 * Code that the first screen does not need, when it has come; null until then.
 * Does it not come because the line is down, the page goes on without it and asks again when the line is back.
 */
export function useLate<Module>(load: () => Promise<Module>): Module | null {
  const [late, setLate] = useState<Module | null>(null);
  useEffect(() => {
    const fetchLate = (): void => {
      load().then(setLate, () => undefined);
    };
    const timer = setTimeout(fetchLate, calm);
    addEventListener("online", fetchLate);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", fetchLate);
    };
  }, [load]);
  return late;
}
