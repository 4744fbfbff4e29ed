import { createContext, useContext, type MouseEvent, type ReactNode } from "react";

/** Goes to an address of this application without loading a page anew. */
export type Navigate = (href: string) => void;

const NavigateContext = createContext<Navigate | null>(null);

export interface LinkProviderProps {
  readonly navigate: Navigate;
  readonly children: ReactNode;
}

/** Gives the library's links the application's router. Without it they load the page that they name. */
export function LinkProvider({ navigate, children }: LinkProviderProps) {
  return <NavigateContext value={navigate}>{children}</NavigateContext>;
}

/** A new tab, a download or another site is the browser's to open. */
function isForBrowser({ metaKey, ctrlKey, altKey, shiftKey, currentTarget }: MouseEvent<HTMLAnchorElement>): boolean {
  const { target, origin } = currentTarget;
  const opensElsewhere = (target !== "" && target !== "_self") || currentTarget.hasAttribute("download");
  return metaKey || ctrlKey || altKey || shiftKey || opensElsewhere || origin !== location.origin;
}

/** What happens when a link is followed: the router goes there, unless the browser should. */
export function useFollow(onFollow?: () => void): (event: MouseEvent<HTMLAnchorElement>) => void {
  const navigate = useContext(NavigateContext);
  return (event) => {
    onFollow?.();
    if (!navigate || event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    const { pathname, search, hash } = event.currentTarget;
    navigate(pathname + search + hash);
  };
}
