import { useId, useState } from "react";
import { classNames } from "../class-names.ts";
import { CloseIcon, MenuIcon } from "../icon/icons.tsx";
import { Link } from "../link/link.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import css from "./side-navigation.module.css";

export interface SideNavigationItem {
  readonly href: string;
  readonly label: string;
  readonly isCurrent?: boolean | undefined;
  /** How much waits there, for the eye: `12`. It may come later than the entry, which does not move for it. */
  readonly count?: string | undefined;
  /** The same in words, for those who hear the entry's name: `12 ulæste`. Without it the number alone is said. */
  readonly countLabel?: string | undefined;
}

export interface SideNavigationGroup {
  readonly heading?: string | undefined;
  readonly items: readonly SideNavigationItem[];
}

export interface SideNavigationProps {
  readonly groups: readonly SideNavigationGroup[];
  readonly label?: string | undefined;
}

/** The application's places. Where there is no room beside the content it folds under a button. */
export function SideNavigation({ groups, label }: SideNavigationProps) {
  const texts = useComponentTexts();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const counted = isOpen
    ? []
    : groups.flatMap(({ items }) => items).filter(({ countLabel }) => countLabel !== undefined);
  return (
    <nav aria-label={label ?? texts.sideNavigation.label} className={css.navigation}>
      <button
        type="button"
        className={css.toggle}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <CloseIcon /> : <MenuIcon />}
        <ToggleWords label={texts.sideNavigation.toggle} counted={counted} />
      </button>
      <div id={listId} className={classNames(css.groups, isOpen && css.open)}>
        {groups.map((group) => (
          <NavigationGroup key={group.heading ?? group.items[0]?.href} group={group} onFollow={() => setOpen(false)} />
        ))}
      </div>
    </nav>
  );
}

interface ToggleWordsProps {
  readonly label: string;
  /** What is new behind folded entries: it shows on the button that unfolds them. */
  readonly counted: readonly SideNavigationItem[];
}

function ToggleWords({ label, counted }: ToggleWordsProps) {
  if (counted.length === 0) return label;
  const said = counted.map((item) => `${item.label}: ${item.countLabel}`);
  return (
    <>
      <span aria-hidden>{label}</span>
      {counted.map(({ href, count }) => (
        <span key={href} className={css.badge} aria-hidden>
          {count}
        </span>
      ))}
      <VisuallyHidden>{[label, ...said].join(", ")}</VisuallyHidden>
    </>
  );
}

function NavigationGroup({ group, onFollow }: { readonly group: SideNavigationGroup; readonly onFollow: () => void }) {
  const headingId = useId();
  return (
    <div>
      {group.heading ? (
        <p id={headingId} className={css.heading}>
          {group.heading}
        </p>
      ) : null}
      <ul className={css.list} aria-labelledby={group.heading ? headingId : undefined}>
        {group.items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              className={css.link}
              aria-current={item.isCurrent ? "page" : undefined}
              onFollow={onFollow}
            >
              <EntryWords {...item} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One name for the ear, in one piece: pieces would be read with a pause before the comma. */
function EntryWords({ label, count, countLabel }: SideNavigationItem) {
  const isSaidApart = countLabel !== undefined;
  return (
    <>
      <span className={css.text} aria-hidden={isSaidApart || undefined}>
        {label}
      </span>
      {count === undefined ? null : (
        <span className={css.count} aria-hidden={isSaidApart || undefined}>
          {count}
        </span>
      )}
      {isSaidApart ? <VisuallyHidden>{`${label}, ${countLabel}`}</VisuallyHidden> : null}
    </>
  );
}
