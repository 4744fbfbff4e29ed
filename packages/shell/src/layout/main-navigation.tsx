import { SideNavigation } from "@indgang/components";
import { useLocation, useRouter } from "@tanstack/react-router";
import { useHrefTo } from "../routing/use-route.ts";
import { useViewer } from "../session/session-context.tsx";
import { useLanguage } from "../words/language-provider.tsx";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import { useApp } from "./app-context.tsx";
import { visibleEntries } from "./visible-entries.ts";

/** The features that the person may use. */
export function MainNavigation() {
  const { configuration } = useApp();
  const viewer = useViewer();
  const { language } = useLanguage();
  const words = useWords(shellWords);
  const hrefTo = useHrefTo();
  const { basepath } = useRouter();
  const full = useLocation({ select: (location) => location.pathname });
  const path = full.startsWith(basepath) ? `/${full.slice(basepath.length).replace(/^\//u, "")}` : full;
  const items = visibleEntries(configuration.features, viewer).map(({ label, route }) => ({
    href: hrefTo(route),
    label: label[language],
    isCurrent: path === route.path || path.startsWith(`${route.path}/`),
  }));
  return <SideNavigation label={words("mainNavigation")} groups={[{ items }]} />;
}
