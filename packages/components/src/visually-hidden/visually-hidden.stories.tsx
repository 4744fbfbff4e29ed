import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

const meta = {
  component: VisuallyHidden,
  args: { children: "Sorteret efter frist" },
  parameters: guidance(
    "the eye sees from the surroundings what the ear has to be told.",
    "everybody would gain from reading it.",
  ),
} satisfies Meta<typeof VisuallyHidden>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
