import { useLate } from "./use-late.ts";

const load = () => import("./late-toasts.tsx");

/** Where toasts come up. Their code comes after the first screen: something must have been done before there is one. */
export function Toasts() {
  const late = useLate(load);
  return late ? <late.Toasts /> : null;
}
