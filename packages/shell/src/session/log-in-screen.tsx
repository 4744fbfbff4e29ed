import { ButtonLink } from "@indgang/components";
import { useApp } from "../layout/app-context.tsx";
import { LanguageSwitch } from "../layout/language-switch.tsx";
import { PlainScreen } from "../layout/plain-screen.tsx";
import { useLanguage } from "../words/language-provider.tsx";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import { logInAddress } from "./log-in-address.ts";

/** Nobody is signed in: says whose site this is and leads to the log-in, and from there back to the address that was asked for. */
export function LogInScreen() {
  const { configuration } = useApp();
  const { language } = useLanguage();
  const words = useWords(shellWords);
  return (
    <PlainScreen title={words("logInTitle")} place={configuration.name[language]}>
      <p>{words("logInText")}</p>
      <ButtonLink variant="primary" href={logInAddress(location.pathname + location.search)}>
        {words("logIn")}
      </ButtonLink>
      <LanguageSwitch />
    </PlainScreen>
  );
}
