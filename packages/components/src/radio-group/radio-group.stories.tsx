import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { guidance } from "../story-frame/guidance.ts";
import { RadioGroup } from "./radio-group.tsx";

const meta = {
  component: RadioGroup,
  args: {
    label: "Afgørelse",
    onChange: fn(),
    options: [
      { id: "full", label: "Bevilges fuldt ud" },
      { id: "part", label: "Bevilges delvist", description: "Kræver en skriftlig begrundelse." },
      { id: "rejected", label: "Afslås", description: "Kræver en skriftlig begrundelse." },
    ],
  },
  parameters: guidance(
    "exactly one of two to five options is chosen, and all should be seen.",
    "there are more (`Select`), or it is a yes or no (`Checkbox`).",
  ),
} satisfies Meta<typeof RadioGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Required: Story = { args: { isRequired: true } };

export const WithError: Story = { args: { isRequired: true, errorMessage: "Vælg en afgørelse." } };

export const Disabled: Story = { args: { isDisabled: true } };

export const Horizontal: Story = {
  args: {
    label: "Habil",
    options: [
      { id: "yes", label: "Ja" },
      { id: "no", label: "Nej" },
    ],
    orientation: "horizontal",
    defaultValue: "yes",
  },
};

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.tab();
    await userEvent.keyboard(" {ArrowDown}");
    await expect(args.onChange).toHaveBeenLastCalledWith("part");
    await expect(within(canvasElement).getByRole("radio", { name: /delvist/ })).toBeChecked();
  },
};
