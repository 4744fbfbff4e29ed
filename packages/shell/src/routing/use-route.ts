import { useNavigate, useParams, useRouter, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { useApp } from "../layout/app-context.tsx";
import { isOpenTo } from "../layout/visible-entries.ts";
import { useViewer } from "../session/session-context.tsx";
import { addressBelow } from "./address-below.ts";
import type { UnreadSearch } from "./read-search.ts";
import type { PathParameters, RouteDefinition } from "./route-definition.type.ts";

type LinkArguments<Path extends string, Search extends object> =
  unknown extends PathParameters<Path>
    ? [parameters?: undefined, search?: Search]
    : [parameters: PathParameters<Path>, search?: Search];

/** Writes the full address of a route, for any link or button of the library. */
export type HrefTo = <Path extends string, Search extends object>(
  route: RouteDefinition<Path, Search>,
  ...rest: LinkArguments<Path, Search>
) => string;

/** Answers the function that writes addresses. */
export function useHrefTo(): HrefTo {
  const router = useRouter();
  return useCallback(
    (route, ...[parameters, search]) =>
      // The features' paths are known to the configuration, not to the router's type.
      router.buildLocation({ to: route.path as string, params: parameters ?? {}, search: search ?? {} } as never).href,
    [router],
  );
}

/** The `$parts` of the present address. Call it only from the route's own screen. */
export function useRouteParameters<Path extends string>(_route: RouteDefinition<Path>): PathParameters<Path> {
  return useParams({ strict: false }) as PathParameters<Path>;
}

/** The state in the present address, read and typed, and how to change it. A change goes into the history unless it replaces. */
export function useRouteSearch<Path extends string, Search extends object>({
  readSearch,
}: RouteDefinition<Path, Search>): readonly [Search, (next: Search, options?: { readonly replace?: boolean }) => void] {
  // The router gives what the route read and, beside it, what it left out: a value that nobody knows must not come through.
  const given: UnreadSearch = useSearch({ strict: false });
  const search = useMemo(() => readSearch(given), [given, readSearch]);
  const navigate = useNavigate();
  const change = useCallback(
    (next: Search, options?: { readonly replace?: boolean }) => {
      void navigate({ to: ".", search: next, replace: options?.replace ?? false, resetScroll: false });
    },
    [navigate],
  );
  return [search, change];
}

/** Goes to an address that `useHrefTo` wrote. */
export function useGoTo(): (href: string) => void {
  const router = useRouter();
  return useCallback((href) => router.history.push(href), [router]);
}

/** Writes the full address of what the graph names by its path below the person's own frontend. */
export function useHrefBelow(): (path: string) => string {
  const { basePath } = useApp().configuration;
  return (path) => addressBelow(basePath, path);
}

/** Whether this frontend has a route, by its configuration, and the person may open it. */
export function useHasRoute(): (route: RouteDefinition) => boolean {
  const { features } = useApp().configuration;
  const viewer = useViewer();
  return (route) => features.some(({ routes }) => routes.includes(route)) && isOpenTo(route, viewer);
}
