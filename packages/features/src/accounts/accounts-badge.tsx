import { Badge } from "@indgang/components";
import type { AccountsState } from "@indgang/domain/accounts";
import { useWords } from "@indgang/shell";
import { accountsStateWords, accountsTones, accountsWords } from "./accounts-words.ts";

export interface AccountsBadgeProps {
  readonly accounts: { readonly state: AccountsState; readonly isMissing: boolean };
}

/** How far accounts have come; what is late says so. */
export function AccountsBadge({ accounts: { state, isMissing } }: AccountsBadgeProps) {
  const words = useWords(accountsWords);
  const states = useWords(accountsStateWords);
  if (isMissing) return <Badge tone="danger">{words("missing")}</Badge>;
  return <Badge tone={accountsTones[state]}>{states(state)}</Badge>;
}
