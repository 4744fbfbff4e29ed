import { dateAt, toInstant, type PlainDate } from "@indgang/domain/kernel";
import { useState } from "react";

/** The day in Copenhagen when the screen was opened. */
export function useToday(): PlainDate {
  const [today] = useState(() => dateAt(toInstant(Date.now())));
  return today;
}
