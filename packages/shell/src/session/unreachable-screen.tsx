import { Button } from "@indgang/components";
import { useApp } from "../layout/app-context.tsx";
import { PlainScreen } from "../layout/plain-screen.tsx";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";

/** The server did not say who is there. */
export function UnreachableScreen() {
  const { session } = useApp();
  const words = useWords(shellWords);
  return (
    <PlainScreen title={words("unreachableTitle")}>
      <p>{words("unreachableText")}</p>
      <Button variant="primary" onPress={() => void session.check()}>
        {words("tryAgain")}
      </Button>
    </PlainScreen>
  );
}
