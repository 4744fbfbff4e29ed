import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { FreeText } from "./free-text.tsx";

const meta = {
  component: FreeText,
  args: { children: "Besøgsvennerne Nørrebro" },
  parameters: guidance(
    "a name or title that somebody typed stands on a line with other words or numbers.",
    "it has a line, cell or link to itself: those keep to themselves already.",
  ),
} satisfies Meta<typeof FreeText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The name holds a right-to-left override: the case number after it still reads forwards. */
export const TurnedName: Story = {
  args: { children: "Vennerne \u202egro" },
  render: (args) => (
    <p>
      <FreeText {...args} /> · <span data-testid="number">SOC-2026-0047</span>
    </p>
  ),
  play: async ({ canvasElement }) => {
    const number = within(canvasElement).getByTestId("number");
    const name = number.previousElementSibling;
    await expect(name?.getBoundingClientRect().right).toBeLessThan(number.getBoundingClientRect().left);
  },
};
