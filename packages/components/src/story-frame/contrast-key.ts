import axe from "axe-core";

/** Of axe's own parts, the one that its types leave out: what lies under an element's text, topmost first; null where that cannot be told. */
interface Backgrounds {
  getBackgroundStack(element: Element): readonly Element[] | null;
}

/** An element with text, and all that lies under it: where things are does not change with the theme. */
export interface Text {
  readonly element: HTMLElement;
  readonly under: readonly Element[];
}

/** Finds what lies under each text. */
export function withWhatLiesUnder(elements: readonly HTMLElement[]): readonly Text[] {
  axe.setup(document);
  try {
    const { getBackgroundStack } = (axe.commons as unknown as { readonly color: Backgrounds }).color;
    return elements.map((element) => ({
      element,
      under: [...new Set([...(getBackgroundStack(element) ?? []), ...ancestorsOf(element)])],
    }));
  } finally {
    axe.teardown();
  }
}

function ancestorsOf(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let above: Element | null = element; above !== null; above = above.parentElement) ancestors.push(above);
  return ancestors;
}

/** All that a text's contrast follows from: two texts with the same key are as easy to read, in whatever story and theme they stand. */
export function contrastKeyOf({ element, under }: Text): string {
  const style = getComputedStyle(element);
  const letters = [style.color, style.fontSize, style.fontWeight, style.textShadow, style.webkitTextStroke];
  const grounds = under.flatMap((ground) => {
    const { backgroundColor, backgroundImage, opacity, mixBlendMode, filter } = getComputedStyle(ground);
    const look = [backgroundColor, backgroundImage, opacity, mixBlendMode, filter].join(" ");
    return look === unseen ? [] : [look];
  });
  return JSON.stringify([...letters, element.textContent.length === 1, ...grounds]);
}

const unseen = "rgba(0, 0, 0, 0) none 1 normal none";
