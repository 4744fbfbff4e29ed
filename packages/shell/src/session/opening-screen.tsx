import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";

/** While it is not yet known who is there. */
export function OpeningScreen() {
  const words = useWords(shellWords);
  return <p role="status">{words("opening")}</p>;
}
