import { Button } from "@indgang/components";
import { logInAddress } from "./log-in-address.ts";

/** Leads a guest of a public frontend to the log-in, and from there back to where they are. The log-in is a page of its own, so no router goes there. */
export function LogInButton({ children }: { readonly children: string }) {
  return (
    <Button variant="primary" onPress={() => location.assign(logInAddress(location.pathname + location.search))}>
      {children}
    </Button>
  );
}
