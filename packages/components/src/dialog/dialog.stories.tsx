import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Button } from "../button/button.tsx";
import { guidance, ownFrame } from "../story-frame/guidance.ts";
import { TextField } from "../text-field/text-field.tsx";
import { Dialog } from "./dialog.tsx";

const meta = {
  component: Dialog,
  args: { title: "Send retur til foreningen", isOpen: true, onOpenChange: () => {} },
  parameters: {
    ...guidance(
      "a short errand is done without leaving the page.",
      "it takes more than some five fields or minutes (a page), or merely asks (`ConfirmDialog`).",
    ),
    ...ownFrame,
  },
  render: function OpenableDialog(args) {
    const [isOpen, setOpen] = useState(args.isOpen);
    const footer = (
      <>
        <Button onPress={() => setOpen(false)}>Annullér</Button>
        <Button variant="primary">Send retur</Button>
      </>
    );
    return (
      <div style={{ minHeight: "30rem" }}>
        <Button onPress={() => setOpen(true)}>Send retur …</Button>
        <Dialog {...args} isOpen={isOpen} onOpenChange={setOpen} footer={footer}>
          <p>Foreningen får en mail med det, du skriver, og har 7 dage til at rette ansøgningen.</p>
          <TextField label="Hvad mangler?" isRequired />
        </Dialog>
      </div>
    );
  },
} satisfies Meta<typeof Dialog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const ByKeyboard: Story = {
  args: { isOpen: false },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    const dialog = await canvas.findByRole("dialog", { name: "Send retur til foreningen" });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    for (let step = 0; step < 6; step += 1) {
      await userEvent.tab();
      await expect(dialog.contains(document.activeElement)).toBe(true);
    }
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(canvas.getByRole("button", { name: "Send retur …" })).toHaveFocus();
  },
};
