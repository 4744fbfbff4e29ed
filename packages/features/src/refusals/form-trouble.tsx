import { ErrorSummary, type FieldProblem } from "@indgang/components";
import type { ChangeTrouble } from "./change-trouble.ts";
import { TroubleNotice } from "./trouble-notice.tsx";

export interface FormTroubleProps {
  /** What is wrong with the form's fields, with the way to each. */
  readonly problems: readonly FieldProblem[];
  /** Why the change did not take place. */
  readonly trouble: ChangeTrouble | null;
  /** Sends the same again; a failed attempt keeps its key, so that nothing happens twice. */
  readonly onRetry: () => void;
}

/** What keeps a form from being sent: the fields at fault, or else why it was refused or failed. Nothing wrong: nothing shown. */
export function FormTrouble({ problems, trouble, onRetry }: FormTroubleProps) {
  return problems.length > 0 ? (
    <ErrorSummary errors={problems} />
  ) : (
    <TroubleNotice trouble={trouble} onRetry={onRetry} />
  );
}
