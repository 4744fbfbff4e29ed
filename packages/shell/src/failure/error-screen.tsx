import { Button } from "@indgang/components";
import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { Screen } from "../layout/screen.tsx";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import { describeError } from "./describe-error.ts";

/** A screen that broke. The frame around it stays, so that the person can go elsewhere. */
export function ErrorScreen({ error, reset }: ErrorComponentProps) {
  const words = useWords(shellWords);
  const router = useRouter();
  const { isOutdated, reference } = describeError(error);
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <Screen title={words("errorTitle")}>
      <p role="alert">{isOutdated ? words("newVersionText") : words("errorText")}</p>
      {reference === null ? null : <p>{words("errorReference", { correlationId: reference })}</p>}
      <div>
        <Button variant="primary" onPress={isOutdated ? () => location.reload() : retry}>
          {words(isOutdated ? "reload" : "tryAgain")}
        </Button>
      </div>
    </Screen>
  );
}
