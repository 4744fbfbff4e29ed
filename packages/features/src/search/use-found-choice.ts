import type { ComboBoxItem, ComboBoxProps } from "@indgang/components";
import { useState } from "react";
import { useSettledText } from "./use-settled-text.ts";

/** Somebody or something that was chosen. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
}

export interface FoundChoice {
  /** What the server is to be asked for. */
  readonly search: string;
  /** Chooses from elsewhere than the list; null: nothing. */
  readonly choose: (one: Chosen | null) => void;
  /** How a field shows what was found, and takes the choice. */
  readonly fieldOf: (
    found: readonly ComboBoxItem[],
    isFetching: boolean,
  ) => Pick<ComboBoxProps, "items" | "value" | "inputValue" | "onInputChange" | "onChange" | "isLoading">;
}

/** One of many that the server finds as one types. What is chosen stays on offer, also when it is no longer found. */
export function useFoundChoice(chosen: Chosen | null, onChoose: (one: Chosen | null) => void): FoundChoice {
  const [typed, setTyped] = useState(chosen?.name ?? "");
  const [search, setSearch] = useState("");
  const settled = useSettledText(search, setSearch);
  const choose = (one: Chosen | null): void => {
    setTyped(one?.name ?? "");
    onChoose(one);
  };
  return {
    search,
    choose,
    fieldOf(found, isFetching) {
      const isLoading = isFetching || settled.value !== search;
      // What was found for less of the text must not be taken for an answer to all of it.
      const items = isLoading ? found.filter((item) => holds(item, settled.value)) : found;
      const isOffered = chosen === null || items.some(({ id }) => id === chosen.id);
      return {
        items: isOffered ? items : [...items, { id: chosen.id, label: chosen.name }],
        value: chosen?.id ?? null,
        inputValue: typed,
        onInputChange(text) {
          setTyped(text);
          settled.change(text === chosen?.name ? "" : text);
        },
        onChange(id) {
          const one = found.find((item) => item.id === id);
          if (one) choose({ id: one.id, name: one.label });
          // The text is what was just typed.
          else if (id === null) onChoose(null);
        },
        isLoading,
      };
    },
  };
}

function holds({ label, description = "" }: ComboBoxItem, text: string): boolean {
  return `${label} ${description}`.toLowerCase().includes(text.trim().toLowerCase());
}
