import { shellWords } from "../words/shell-words.ts";
import { useWords } from "../words/use-words.ts";
import css from "./session.module.css";

/** While it is not yet known who is there. */
export function OpeningScreen() {
  const words = useWords(shellWords);
  return (
    <p role="status" className={css["opening"]}>
      {words("opening")}
    </p>
  );
}
