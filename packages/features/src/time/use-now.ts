import { toInstant, type Instant } from "@indgang/domain/kernel";
import { useEffect, useState } from "react";

/** Milliseconds between two looks at the clock. */
const between = 30_000;

/** The moment, looked up again while the page is open, and just when it turns: what begins or ends then is offered, or no longer. */
export function useNow(turns: readonly Instant[]): Instant {
  const [now, setNow] = useState(() => toInstant(Date.now()));
  const next = turns.filter((turn) => turn > now).toSorted()[0];
  useEffect(() => {
    const left = next === undefined ? between : Date.parse(next) - Date.now() + 1;
    const timer = setTimeout(() => setNow(toInstant(Date.now())), Math.min(Math.max(left, 1), between));
    return () => clearTimeout(timer);
  }, [now, next]);
  return now;
}
