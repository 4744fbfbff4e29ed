import type { ReactNode, Ref } from "react";
import { Link } from "../link/link.tsx";
import { SkipLink } from "../skip-link/skip-link.tsx";
import css from "./app-frame.module.css";

/** Id of the main content. */
export const mainContentId = "indhold";

export interface AppFrameProps {
  readonly municipality: string;
  readonly administration: string;
  readonly homeHref: string;
  readonly languageSwitch?: ReactNode;
  readonly userMenu?: ReactNode;
  /** A SideNavigation. */
  readonly sideNavigation?: ReactNode;
  /** Above everything, such as a Banner for a service notice. */
  readonly notice?: ReactNode;
  readonly footer?: ReactNode;
  readonly mainRef?: Ref<HTMLElement> | undefined;
  readonly children: ReactNode;
}

/** The frame of an administration's application: whose it is, who is in, the places, the content. */
export function AppFrame(props: AppFrameProps) {
  const {
    municipality,
    administration,
    homeHref,
    languageSwitch,
    userMenu,
    sideNavigation,
    notice,
    footer,
    mainRef,
    children,
  } = props;
  return (
    <div className={css.frame}>
      <SkipLink targetId={mainContentId} />
      <header className={css.header}>
        <div className={css.bar}>
          <Link href={homeHref} isQuiet className={css.home}>
            <span className={css.municipality}>{municipality}</span>
            <span className={css.administration}>{administration}</span>
          </Link>
          <div className={css.tools}>
            {languageSwitch}
            {userMenu}
          </div>
        </div>
      </header>
      {notice}
      <div className={sideNavigation ? css.columns : css.single}>
        {sideNavigation ? <div className={css.side}>{sideNavigation}</div> : null}
        <main ref={mainRef} id={mainContentId} tabIndex={-1} className={css.main}>
          {children}
        </main>
      </div>
      {footer ? <footer className={css.footer}>{footer}</footer> : null}
    </div>
  );
}
