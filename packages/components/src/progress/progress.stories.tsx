import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { Progress } from "./progress.tsx";

const meta = {
  component: Progress,
  args: { label: "Indlæser bevillinger", value: 42 },
  parameters: guidance(
    "work takes more than some two seconds.",
    "content is on its way into a known place (`Skeleton`), or a button works (`isPending`).",
  ),
} satisfies Meta<typeof Progress>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const InWords: Story = { args: { value: 1204, max: 4116, valueText: "1.204 af 4.116 rækker" } };

export const Indeterminate: Story = { args: { value: undefined, label: "Danner beslutningsreferat" } };
