import { ButtonLink } from "@indgang/components";
import { useApp } from "../layout/app-context.tsx";
import { Screen } from "../layout/screen.tsx";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";

/** A screen of another role. */
export function NotPermittedScreen() {
  const { configuration } = useApp();
  const words = useWords(shellWords);
  return (
    <Screen title={words("notPermittedTitle")}>
      <p>{words("notPermittedText")}</p>
      <div>
        <ButtonLink href={configuration.basePath}>{words("notFoundLink")}</ButtonLink>
      </div>
    </Screen>
  );
}
