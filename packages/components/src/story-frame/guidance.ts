/** A component's page in the documentation opens with when to take it, and when to take something else. */
export function guidance(use: string, avoid: string) {
  return { docs: { description: { component: `**Use when** ${use}\n\n**Do not use when** ${avoid}` } } };
}

/** For stories that fill the screen: the documentation page shows them in a frame of their own. */
export const ownFrame = { docs: { story: { inline: false, height: "520px" } } };
