import { useWords } from "@indgang/shell";
import { useCallback } from "react";
import { listWords } from "./list-words.ts";

/** A budget line as it is called; the reserve says that it is one, unless its name does already (POOL-18). */
export function useLineName(): (name: string, isReserve: boolean) => string {
  const words = useWords(listWords);
  return useCallback(
    (name, isReserve) =>
      isReserve && !name.toLowerCase().includes(words("reserve")) ? `${name} (${words("reserve")})` : name,
    [words],
  );
}
