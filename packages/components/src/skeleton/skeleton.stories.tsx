import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { Skeleton } from "./skeleton.tsx";

const meta = {
  component: Skeleton,
  parameters: guidance(
    "content of known shape is on its way.",
    "work is done for the person (`Progress`), or it takes less than some 200 ms (nothing).",
  ),
} satisfies Meta<typeof Skeleton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Block: Story = { args: { height: "8rem", label: "Henter budgettet …" } };
