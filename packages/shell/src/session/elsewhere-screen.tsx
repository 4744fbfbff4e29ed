import { Button, ButtonLink } from "@indgang/components";
import { useApp } from "../layout/app-context.tsx";
import { PlainScreen } from "../layout/plain-screen.tsx";
import { useLanguage } from "../words/language-provider.tsx";
import { useWords } from "../words/use-words.ts";
import { elsewhereWords } from "./elsewhere-words.ts";
import type { SignedInViewer } from "./session.type.ts";
import { signOut } from "./sign-out.ts";

/** Somebody from another administration: her own frontend stands under her administration's slug. */
export function ElsewhereScreen({ viewer }: { readonly viewer: SignedInViewer }) {
  const { configuration } = useApp();
  const { language } = useLanguage();
  const words = useWords(elsewhereWords);
  const { administration } = viewer;
  const administrationName = language === "da" ? administration?.name : administration?.nameEn;
  return (
    <PlainScreen title={words("elsewhereTitle")}>
      <p>{words("elsewhereText", { here: configuration.name[language], name: viewer.person?.name ?? "" })}</p>
      <ButtonLink variant="primary" href={administration ? `/${administration.slug}/` : "/"}>
        {administrationName
          ? words("elsewhereLink", { administration: administrationName })
          : words("elsewhereNowhere")}
      </ButtonLink>
      <Button onPress={signOut}>{words("logOut")}</Button>
    </PlainScreen>
  );
}
