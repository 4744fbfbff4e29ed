import type { Palette, Theme } from "@indgang/tokens";
import { useRef, type ReactNode } from "react";
import { UNSAFE_PortalProvider as PortalProvider } from "react-aria/PortalProvider";

export interface ThemeScopeProps {
  readonly palette: Palette;
  /** Left out: as the reader's system wishes. */
  readonly theme?: Theme | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Colours a part of a page, overlays opened in it included. A whole application sets `data-palette` on `<html>` instead. */
export function ThemeScope({ palette, theme, className, children }: ThemeScopeProps) {
  const element = useRef<HTMLDivElement>(null);
  return (
    <div ref={element} data-palette={palette} data-theme={theme} className={className}>
      <PortalProvider getContainer={() => element.current}>{children}</PortalProvider>
    </div>
  );
}
