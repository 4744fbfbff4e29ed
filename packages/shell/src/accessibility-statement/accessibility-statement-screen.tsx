import { useApp } from "../layout/app-context.tsx";
import { Screen as ScreenFrame } from "../layout/screen.tsx";
import { useViewer } from "../session/session-context.tsx";
import { useLanguage } from "../words/language-provider.tsx";
import { useWords } from "../words/use-words.ts";
import { statementWords } from "./statement-words.ts";

/** The statement that the law on web accessibility asks for. */
export function Screen() {
  const { configuration } = useApp();
  const { municipality } = useViewer();
  const { language } = useLanguage();
  const words = useWords(statementWords);
  return (
    <ScreenFrame title={words("title")}>
      <p>{words("intro", { municipality: municipality.name, app: configuration.name[language] })}</p>
      <h2>{words("howTitle")}</h2>
      <ul>
        <li>{words("keyboard")}</li>
        <li>{words("words")}</li>
        <li>{words("narrow")}</li>
        <li>{words("motion")}</li>
      </ul>
      <h2>{words("testedTitle")}</h2>
      <p>{words("tested")}</p>
      <h2>{words("contactTitle")}</h2>
      <p>{words("contact")}</p>
    </ScreenFrame>
  );
}
