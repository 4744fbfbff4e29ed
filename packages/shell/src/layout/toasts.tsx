import { lazy, Suspense, useEffect, useState } from "react";

const LateToasts = lazy(async () => ({ default: (await import("./late-toasts.tsx")).Toasts }));

/** Milliseconds after which nobody waits for the first screen any more. */
const calm = 1500;

/** Where toasts come up. Their code comes after the first screen: something must have been done before there is one. */
export function Toasts() {
  const [isCalm, setCalm] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(true), calm);
    return () => clearTimeout(timer);
  }, []);
  return isCalm ? (
    <Suspense>
      <LateToasts />
    </Suspense>
  ) : null;
}
