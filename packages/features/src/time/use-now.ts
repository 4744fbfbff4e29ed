import { toInstant, type Instant } from "@indgang/domain/kernel";
import { useEffect, useState } from "react";

/** Milliseconds between two looks at the clock: a meeting that begins is noticed within them. */
const between = 15_000;

/** The moment, looked up again while the page is open: what opens or ends meanwhile is offered, or no longer. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => toInstant(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(toInstant(Date.now())), between);
    return () => clearInterval(timer);
  }, []);
  return now;
}
