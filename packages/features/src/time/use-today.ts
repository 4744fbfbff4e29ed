import { dateAt, toInstant, type PlainDate } from "@indgang/domain/kernel";
import { useEffect, useState } from "react";

const dayNow = (): PlainDate => dateAt(toInstant(Date.now()));

/** The day in Copenhagen, looked up again whenever the person comes back to the tab: one may stay open over night. */
export function useToday(): PlainDate {
  const [today, setToday] = useState(dayNow);
  useEffect(() => {
    const look = (): void => setToday(dayNow());
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, []);
  return today;
}
