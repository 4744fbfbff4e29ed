import { readCvr, type Cvr } from "@indgang/domain/kernel";

/** LAW-4: the number that was typed; null when there is none, and when the rules will refuse it anyway. */
export function cvrIn(text: string | null | undefined): Cvr | null {
  const reading = readCvr(text ?? "");
  return reading.ok ? reading.value : null;
}
