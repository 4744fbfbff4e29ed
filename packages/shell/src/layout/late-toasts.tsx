import { ToastRegion } from "@indgang/components";

/** Where toasts come up. A chunk of its own: something must have been done before there is one. */
export function Toasts() {
  return <ToastRegion />;
}
