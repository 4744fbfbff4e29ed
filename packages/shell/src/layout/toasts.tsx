import { useEffect, useState, type ComponentType } from "react";

/** Milliseconds after which nobody waits for the first screen any more. */
const calm = 1500;

/**
 * Where toasts come up. Their code comes after the first screen: something must have been done before there is one.
 * Does it not come because the line is down, the page goes on without it and asks again when the line is back.
 */
export function Toasts() {
  const [Late, setLate] = useState<ComponentType | null>(null);
  useEffect(() => {
    const fetchLate = (): void => {
      import("./late-toasts.tsx").then(
        (found) => setLate(() => found.Toasts),
        () => undefined,
      );
    };
    const timer = setTimeout(fetchLate, calm);
    addEventListener("online", fetchLate);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", fetchLate);
    };
  }, []);
  return Late ? <Late /> : null;
}
