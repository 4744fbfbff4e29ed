import { Skeleton } from "@indgang/components";

/** While a screen's code is on its way. */
export function PendingScreen() {
  return <Skeleton lines={6} />;
}
