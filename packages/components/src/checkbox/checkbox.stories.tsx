import type { Meta, StoryObj } from "@storybook/react-vite";
import { guidance } from "../story-frame/guidance.ts";
import { Checkbox } from "./checkbox.tsx";

const meta = {
  component: Checkbox,
  args: { children: "Foreningen har set og godkendt vedtægterne" },
  parameters: guidance(
    "the person says yes or no to one statement, and it counts when the form is sent.",
    "it takes effect at once (`Switch`), or exactly one of several is chosen (`RadioGroup`).",
  ),
} satisfies Meta<typeof Checkbox>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Selected: Story = { args: { defaultSelected: true } };

export const Indeterminate: Story = { args: { isIndeterminate: true } };

export const WithDescription: Story = { args: { description: "Vedtægterne skal være vedhæftet ansøgningen." } };

export const WithError: Story = { args: { isRequired: true, errorMessage: "Bekræft, at vedtægterne er godkendt." } };

export const Disabled: Story = { args: { isDisabled: true, defaultSelected: true } };
