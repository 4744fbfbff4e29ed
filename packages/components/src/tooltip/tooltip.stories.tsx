import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { Button } from "../button/button.tsx";
import { SearchIcon } from "../icon/more-icons.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { Tooltip } from "./tooltip.tsx";

const meta = {
  component: Tooltip,
  args: { text: "Søg i alle sager", children: <Button icon={<SearchIcon />} aria-label="Søg" /> },
  decorators: [
    (Story) => (
      <div style={{ padding: "3rem" }}>
        <Story />
      </div>
    ),
  ],
  parameters: guidance(
    "a control that shows only an icon is explained.",
    "the words are needed to do the work, or there is something to press in them: a finger never sees a tooltip.",
  ),
} satisfies Meta<typeof Tooltip>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const OnFocus: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(await canvas.findByRole("tooltip")).toHaveTextContent("Søg i alle sager");
  },
};
