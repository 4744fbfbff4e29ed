import { Badge } from "@indgang/components";
import type { Urgency } from "@indgang/domain/referrals";
import { useWords } from "@indgang/shell";
import { urgencyWords } from "./referral-work-terms.ts";

/** How soon help is needed; only what is more than usual catches the eye. */
export function UrgencyBadge({ urgency }: { readonly urgency: Urgency }) {
  const words = useWords(urgencyWords);
  if (urgency === "NORMAL") return words(urgency);
  return <Badge tone={urgency === "ACUTE" ? "danger" : "warning"}>{words(urgency)}</Badge>;
}
