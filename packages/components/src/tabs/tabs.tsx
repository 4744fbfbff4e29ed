import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components";
import { defined } from "../field/defined.ts";
import css from "./tabs.module.css";

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
  readonly isDisabled?: boolean | undefined;
}

export interface TabsProps {
  /** What the tabs are views of; read aloud. */
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selectedId?: string | undefined;
  readonly defaultSelectedId?: string | undefined;
  readonly onSelectionChange?: ((id: string) => void) | undefined;
}

/** Several views of the same thing, one at a time. */
export function Tabs({ label, items, selectedId, defaultSelectedId, onSelectionChange }: TabsProps) {
  return (
    <AriaTabs
      {...defined({ selectedKey: selectedId, defaultSelectedKey: defaultSelectedId })}
      className={css.tabs ?? ""}
      onSelectionChange={(key) => onSelectionChange?.(String(key))}
    >
      <TabList aria-label={label} className={css.list ?? ""}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} isDisabled={item.isDisabled ?? false} className={css.tab ?? ""}>
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={css.panel ?? ""}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
