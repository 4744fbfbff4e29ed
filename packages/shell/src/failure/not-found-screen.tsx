import { ButtonLink } from "@indgang/components";
import { Screen } from "../layout/screen.tsx";
import { useApp } from "../layout/app-context.tsx";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";

/** An address that nothing stands at; also a thing that is not there or not for this person, which nobody can tell apart. */
export function NotFoundScreen() {
  const { configuration } = useApp();
  const words = useWords(shellWords);
  return (
    <Screen title={words("notFoundTitle")}>
      <p>{words("notFoundText")}</p>
      <div>
        <ButtonLink href={configuration.basePath}>{words("notFoundLink")}</ButtonLink>
      </div>
    </Screen>
  );
}
