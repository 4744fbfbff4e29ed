import { ChevronRightIcon } from "../icon/more-icons.tsx";
import { Link } from "../link/link.tsx";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import css from "./breadcrumbs.module.css";

export interface Breadcrumb {
  readonly label: string;
  readonly href: string;
}

export interface BreadcrumbsProps {
  /** From the top to the page above this one; the page itself is named by its heading. */
  readonly items: readonly Breadcrumb[];
  readonly label?: string | undefined;
}

/** Where this page lies, and the way up. */
export function Breadcrumbs({ items, label }: BreadcrumbsProps) {
  const texts = useComponentTexts();
  return (
    <nav aria-label={label ?? texts.breadcrumbs.label}>
      <ol className={css.list}>
        {items.map((item) => (
          <li key={item.href} className={css.item}>
            <Link href={item.href}>{item.label}</Link>
            <ChevronRightIcon className={css.divider ?? ""} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
