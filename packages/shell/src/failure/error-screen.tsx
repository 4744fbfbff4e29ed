import { Button } from "@indgang/components";
import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { Screen } from "../layout/screen.tsx";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import { describeError } from "./describe-error.ts";

const texts = { version: "newVersionText", line: "networkFailure", unknown: "errorText" } as const;

/** A screen that broke. The frame around it stays, so that the person can go elsewhere. */
export function ErrorScreen({ error, reset }: ErrorComponentProps) {
  const words = useWords(shellWords);
  const router = useRouter();
  const { cause, reference } = describeError(error);
  const isOutdated = cause === "version";
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <Screen title={words(cause === "line" ? "unreachableTitle" : "errorTitle")}>
      <p role="alert">{words(texts[cause])}</p>
      {reference === null ? null : <p>{words("errorReference", { correlationId: reference })}</p>}
      <div>
        <Button variant="primary" onPress={isOutdated ? () => location.reload() : retry}>
          {words(isOutdated ? "reload" : "tryAgain")}
        </Button>
      </div>
    </Screen>
  );
}
