import { createContext, useContext, type ReactNode } from "react";
import type { ComponentTexts } from "./component-texts.ts";
import { danishTexts } from "./danish-texts.ts";

const ComponentTextsContext = createContext<ComponentTexts>(danishTexts);

export interface ComponentTextsProviderProps {
  readonly texts: ComponentTexts;
  readonly children: ReactNode;
}

/** Sets the language of the components' own words. Without it they speak Danish. */
export function ComponentTextsProvider({ texts, children }: ComponentTextsProviderProps) {
  return <ComponentTextsContext value={texts}>{children}</ComponentTextsContext>;
}

export function useComponentTexts(): ComponentTexts {
  return useContext(ComponentTextsContext);
}
