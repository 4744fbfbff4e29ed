import { PageHeader, Stack, type PageHeaderProps } from "@indgang/components";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { useDocumentTitle } from "./use-document-title.ts";

export interface ScreenProps extends Pick<PageHeaderProps, "meta" | "lead" | "breadcrumbs" | "actions"> {
  /** Heading of the screen and name of the document. */
  readonly title: string;
  readonly children: ReactNode;
}

// The first screen of a visit keeps the browser's own focus; every later one moves it to its heading.
let hasVisited = false;

/** What every screen begins with. Coming from another screen, focus goes to the heading, so that a screen reader says where one is. */
export function Screen({ title, children, ...header }: ScreenProps) {
  useDocumentTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useRouter().latestLocation;
  useEffect(() => {
    if (hasVisited) heading.current?.focus({ preventScroll: true });
    hasVisited = true;
  }, [pathname]);
  return (
    <Stack gap={6}>
      <PageHeader {...header} title={title} headingRef={heading} />
      {children}
    </Stack>
  );
}
