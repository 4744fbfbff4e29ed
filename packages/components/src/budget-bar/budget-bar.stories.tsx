import type { Meta, StoryObj } from "@storybook/react-vite";
import { Stack } from "../layout/stack.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { BudgetBar } from "./budget-bar.tsx";

const meta = {
  component: BudgetBar,
  args: { label: "Blokstilskud 2026", total: 200_000_000, granted: 84_500_000, proposed: 42_000_000 },
  parameters: guidance(
    "a budget line is shared out: what is granted, proposed and left is seen at once, in numbers too. `isLive` reads what is left aloud while amounts are changed.",
    "work is under way (`Progress`), or there is no bound to compare with.",
  ),
} satisfies Meta<typeof BudgetBar>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const OverBudget: Story = { args: { proposed: 127_407_300 } };

export const Unused: Story = { args: { granted: 0, proposed: 0 } };

export const UsedUp: Story = { args: { granted: 200_000_000, proposed: 0 } };

export const SeveralLines: Story = {
  render: (args) => (
    <Stack gap={6}>
      <BudgetBar {...args} />
      <BudgetBar label="Egne midler 2026" total={200_000_000} granted={150_000_000} proposed={12_345_600} />
      <BudgetBar label="Udviklingsreserve" total={40_000_000} granted={38_000_000} proposed={7_407_300} />
    </Stack>
  ),
};
