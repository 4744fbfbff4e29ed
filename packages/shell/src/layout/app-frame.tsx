import { AppFrame as Frame, Link } from "@indgang/components";
import { Outlet } from "@tanstack/react-router";
import { accessibilityStatementRoute } from "../accessibility-statement/route.ts";
import { useHrefTo } from "../routing/use-route.ts";
import { useViewer } from "../session/session-context.tsx";
import { logInAddress } from "../session/log-in-address.ts";
import { signOut } from "../session/sign-out.ts";
import { useLanguage } from "../words/language-provider.tsx";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import { useApp } from "./app-context.tsx";
import { BarButton } from "./bar-button.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import css from "./layout.module.css";
import { MainNavigation } from "./main-navigation.tsx";
import { NetworkNotice } from "./network-notice.tsx";
import { Toasts } from "./toasts.tsx";

/** What stands around every screen. */
export function AppFrame() {
  const { configuration } = useApp();
  const viewer = useViewer();
  const { language } = useLanguage();
  const words = useWords(shellWords);
  const hrefTo = useHrefTo();
  const { basePath, name } = configuration;
  return (
    <Frame
      municipality={viewer.municipality.name}
      administration={name[language]}
      homeHref={basePath}
      languageSwitch={<LanguageSwitch />}
      userMenu={
        viewer.person === null ? (
          <BarButton onPress={() => location.assign(logInAddress(location.pathname + location.search))}>
            {words("logIn")}
          </BarButton>
        ) : (
          <>
            <span className={css["person"]}>
              <span className={css["as"]}>{words("signedInAs")} </span>
              {viewer.person.name}
            </span>
            <BarButton onPress={signOut}>{words("logOut")}</BarButton>
          </>
        )
      }
      sideNavigation={<MainNavigation />}
      notice={<NetworkNotice />}
      footer={<Link href={hrefTo(accessibilityStatementRoute)}>{words("statement")}</Link>}
    >
      <Outlet />
      <Toasts />
    </Frame>
  );
}
