import { Banner, Button } from "@indgang/components";
import type { GraphFailure } from "../data/graph-failure.ts";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import { failureText } from "./failure-text.ts";

export interface FailureNoticeProps {
  readonly failure: GraphFailure;
  readonly onRetry?: () => void;
}

/** No answer came: why, and "try again". */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  const words = useWords(shellWords);
  const actions = onRetry ? <Button onPress={onRetry}>{words("tryAgain")}</Button> : null;
  return (
    <Banner tone="danger" title={words("errorTitle")} actions={actions} announce="alert">
      {failureText(failure, words)}
    </Banner>
  );
}
