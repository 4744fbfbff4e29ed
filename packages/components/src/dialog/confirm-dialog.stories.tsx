import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { guidance, ownFrame } from "../story-frame/guidance.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";

const meta = {
  component: ConfirmDialog,
  args: {
    title: "Vil du indstille 74.073,00 kr.?",
    isOpen: true,
    onOpenChange: fn(),
    onConfirm: fn(),
    confirmLabel: "Indstil beløbet",
    children: "Sagen går videre til udvalgets sekretær, og vurderingen kan ikke længere rettes.",
  },
  decorators: [
    (Story) => (
      <div style={{ minHeight: "24rem" }}>
        <Story />
      </div>
    ),
  ],
  parameters: {
    ...guidance(
      "an act is weighty or cannot be undone. The title is the question, the button names the act.",
      "the act can be undone: do it, and offer to undo it in a toast.",
    ),
    ...ownFrame,
  },
} satisfies Meta<typeof ConfirmDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByRole("button", { name: "Annullér" })).toHaveFocus());
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(args.onConfirm).toHaveBeenCalledOnce();
  },
};

export const Destructive: Story = {
  args: {
    tone: "danger",
    title: "Vil du slette kladden?",
    confirmLabel: "Slet kladden",
    children: "Det, du har skrevet, kan ikke hentes igen.",
  },
};

export const Pending: Story = { args: { isPending: true } };
