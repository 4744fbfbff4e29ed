import { Screen } from "../layout/screen.tsx";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import { LogInButton } from "./log-in-button.tsx";

/** A guest of a public frontend has come where one has to be somebody. */
export function LogInNeededScreen() {
  const words = useWords(shellWords);
  return (
    <Screen title={words("guestTitle")} lead={words("guestText")}>
      <div>
        <LogInButton>{words("logIn")}</LogInButton>
      </div>
    </Screen>
  );
}
