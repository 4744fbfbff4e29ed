import { SideNavigation } from "@indgang/components";
import { useLocation, useRouter } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { navigationGroups, type NavigationEntry } from "../configuration/feature.type.ts";
import type { RouteDefinition } from "../routing/route-definition.type.ts";
import { useHrefTo } from "../routing/use-route.ts";
import { useViewer } from "../session/session-context.tsx";
import { useLanguage } from "../words/language-provider.tsx";
import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import { useApp } from "./app-context.tsx";
import { UnreadWatch } from "./unread-watch.tsx";
import { visibleEntries } from "./visible-entries.ts";

/** The features that the person may use, and how much is unread behind those that say so. */
export function MainNavigation() {
  const { configuration } = useApp();
  const viewer = useViewer();
  const { language } = useLanguage();
  const words = useWords(shellWords);
  const hrefTo = useHrefTo();
  const { basepath } = useRouter();
  const full = useLocation({ select: (location) => location.pathname });
  const path = full.startsWith(basepath) ? `/${full.slice(basepath.length).replace(/^\//u, "")}` : full;
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const count = useCallback((entry: string, found: number) => setCounts((known) => ({ ...known, [entry]: found })), []);
  const unread = (found = 0) =>
    found === 0 ? {} : { count: String(found), countLabel: words("unread", { count: found }) };
  const entries = visibleEntries(configuration.features, viewer);
  const isAt = ({ path: start }: RouteDefinition) => path === start || path.startsWith(`${start}/`);
  const toItem = ({ label, route, leadsTo = [] }: NavigationEntry) => ({
    href: hrefTo(route),
    label: (label ?? route.title)[language],
    isCurrent: [route, ...leadsTo].some(isAt),
    ...unread(counts[route.path]),
  });
  const groups = [undefined, ...navigationGroups]
    .map((name) => ({
      ...(name === undefined ? {} : { heading: words(name) }),
      items: entries.filter(({ group }) => group === name).map(toItem),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <>
      <SideNavigation label={words("mainNavigation")} groups={groups} />
      {entries.map(({ loadUnread, route }) =>
        loadUnread ? <UnreadWatch key={route.path} load={loadUnread} path={route.path} onCount={count} /> : null,
      )}
    </>
  );
}
