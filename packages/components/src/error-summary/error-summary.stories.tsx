import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, within } from "storybook/test";
import { Button } from "../button/button.tsx";
import { Stack } from "../layout/stack.tsx";
import { RadioGroup } from "../radio-group/radio-group.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { TextField } from "../text-field/text-field.tsx";
import { ErrorSummary, type FieldProblem } from "./error-summary.tsx";

const errors: readonly FieldProblem[] = [
  { fieldId: "titel", message: "Skriv projektets titel." },
  { fieldId: "afgoerelse", message: "Vælg en afgørelse." },
];

const meta = {
  component: ErrorSummary,
  args: { errors },
  parameters: guidance(
    "a form was sent and cannot be taken. It stands above the form, takes the focus, and links to each field, with the same words as there.",
    "the whole errand was refused for a reason outside the fields (`Banner`).",
  ),
} satisfies Meta<typeof ErrorSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const LeadsToTheFields: Story = {
  render: function FailingForm() {
    const [shown, setShown] = useState<readonly FieldProblem[]>([]);
    const options = [
      { id: "full", label: "Bevilges fuldt ud" },
      { id: "rejected", label: "Afslås" },
    ];
    return (
      <Stack>
        <ErrorSummary errors={shown} />
        <TextField id="titel" label="Projektets titel" isRequired errorMessage={shown[0]?.message} />
        <RadioGroup id="afgoerelse" label="Afgørelse" isRequired options={options} errorMessage={shown[1]?.message} />
        <div>
          <Button variant="primary" onPress={() => setShown(errors)}>
            Send
          </Button>
        </div>
      </Stack>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Send" }));
    await expect(canvas.getByRole("alert")).toHaveFocus();
    await userEvent.click(canvas.getByRole("link", { name: "Skriv projektets titel." }));
    await expect(canvas.getByRole("textbox")).toHaveFocus();
    await userEvent.click(canvas.getByRole("link", { name: "Vælg en afgørelse." }));
    await expect(canvas.getByRole("radio", { name: "Bevilges fuldt ud" })).toHaveFocus();
  },
};
