import { Badge } from "@indgang/components";
import type { ApplicationState } from "@indgang/domain/pools";
import { useWords } from "@indgang/shell";
import { applicationStateTones, applicationStateWords } from "./application-states.ts";

/** The state of an application, in a word. */
export function ApplicationStateBadge({ state }: { readonly state: ApplicationState }) {
  const words = useWords(applicationStateWords);
  return <Badge tone={applicationStateTones[state]}>{words(state)}</Badge>;
}
