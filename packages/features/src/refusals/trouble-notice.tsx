import { Banner } from "@indgang/components";
import { FailureNotice } from "@indgang/shell";
import type { ReactNode } from "react";
import type { ChangeTrouble } from "./change-trouble.ts";
import { refusalTitleWords } from "./refusal-title-words.ts";
import { useRefusalText } from "./use-refusal-text.ts";
import { useWords } from "@indgang/shell";

export interface TroubleNoticeProps {
  readonly trouble: ChangeTrouble | null;
  /** Sends the same again; a failed attempt keeps its key, so that nothing happens twice. */
  readonly onRetry?: () => void;
  /** A way out that belongs to this refusal. */
  readonly actions?: ReactNode;
}

/** Why a change did not take place, in words, and what to do now. Nothing wrong: nothing shown. */
export function TroubleNotice({ trouble, onRetry, actions }: TroubleNoticeProps) {
  const text = useRefusalText();
  const words = useWords(refusalTitleWords);
  if (trouble === null) return null;
  if (trouble.kind === "failed") return <FailureNotice failure={trouble.failure} {...(onRetry ? { onRetry } : {})} />;
  return (
    <Banner tone="warning" title={words("title")} actions={actions} announce="alert">
      {text(trouble.refusal)}
    </Banner>
  );
}
