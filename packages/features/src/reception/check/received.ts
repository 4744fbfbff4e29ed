/** What is written of an association's answer, as it stands in the form. */
export interface Received {
  /** Plain date; null while it is empty or cannot be read. */
  readonly day: string | null;
  /** `13.05`, as on the stamp. */
  readonly time: string;
  readonly note: string;
}

export const nothingReceived: Received = { day: null, time: "", note: "" };

/** An answer out of the tab's storage; undefined when it does not fit. */
export function readReceived(found: unknown): Received | undefined {
  if (typeof found !== "object" || found === null || !("day" in found && "time" in found && "note" in found))
    return undefined;
  const { day, time, note } = found;
  const fits = (day === null || typeof day === "string") && typeof time === "string" && typeof note === "string";
  return fits ? { day, time, note } : undefined;
}
