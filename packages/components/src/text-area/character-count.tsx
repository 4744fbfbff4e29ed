import { classNames } from "../class-names.ts";
import { useComponentTexts } from "../texts/component-texts-provider.tsx";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import css from "./text-area.module.css";

export interface CharacterCountProps {
  readonly count: number;
  readonly max: number;
}

/** Where so few are left, they are worth knowing. */
const few = 200;

/** Said aloud only near the limit and at every tenth character: a count per key would drown the typing. */
function isWorthSaying(left: number, max: number): boolean {
  return left <= Math.min(few, max / 10) && (left <= 0 || left % 10 === 0);
}

/** How many characters are left, once they are few; how many too many. */
export function CharacterCount({ count, max }: CharacterCountProps) {
  const texts = useComponentTexts();
  const left = max - count;
  const text = left < 0 ? texts.charactersTooMany(-left) : texts.charactersLeft(left);
  return (
    <div className={classNames(css.count, left < 0 && css.tooMany)}>
      {left <= few ? <span aria-hidden="true">{text}</span> : null}
      <VisuallyHidden>
        <span role="status">{isWorthSaying(left, max) ? text : ""}</span>
      </VisuallyHidden>
    </div>
  );
}
