import { useEffect, useState } from "react";

/** The clock, in milliseconds since 1970, new every ten seconds: a page that stands open must see that a time is over. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
