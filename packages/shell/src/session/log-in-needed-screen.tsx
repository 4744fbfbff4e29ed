import { ButtonLink } from "@indgang/components";
import { Screen } from "../layout/screen.tsx";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import { logInAddress } from "./log-in-address.ts";

/** A guest of a public frontend has come where one has to be somebody: leads to the log-in, and from there back. */
export function LogInNeededScreen() {
  const words = useWords(shellWords);
  return (
    <Screen title={words("logInTitle")}>
      <p>{words("logInText")}</p>
      <div>
        <ButtonLink variant="primary" href={logInAddress(location.pathname + location.search)}>
          {words("logIn")}
        </ButtonLink>
      </div>
    </Screen>
  );
}
