import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { Button } from "../button/button.tsx";
import { Inline } from "../layout/inline.tsx";
import { guidance } from "../story-frame/guidance.ts";
import { showToast, toastQueue } from "./toast-queue.ts";
import { ToastRegion } from "./toast-region.tsx";

const undo = fn();

const meta = {
  component: ToastRegion,
  parameters: guidance(
    "a small act succeeded, or can be undone. `showToast` is called from anywhere; the region stands once in the application.",
    "the person must act on it, or read it later (`Banner`). Never for errors in a form.",
  ),
  beforeEach: () => () => toastQueue().clear(),
  render: () => (
    <div style={{ minHeight: "20rem" }}>
      <ToastRegion />
      <Inline>
        <Button onPress={() => showToast({ tone: "success", title: "Vurderingen er gemt" })}>Gem</Button>
        <Button
          onPress={() =>
            showToast({ title: "Sagen er taget af dagsordenen", action: { label: "Fortryd", onPress: undo } })
          }
        >
          Tag af
        </Button>
        <Button
          onPress={() =>
            showToast({
              tone: "danger",
              title: "Filen blev ikke gemt",
              description: "Forbindelsen er væk. Prøv igen om lidt.",
            })
          }
        >
          Vedhæft
        </Button>
      </Inline>
    </div>
  ),
} satisfies Meta<typeof ToastRegion>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Gem" }));
    await canvas.findByText("Vurderingen er gemt");
  },
};

export const Undo: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Tag af" }));
    await userEvent.click(await canvas.findByRole("button", { name: "Fortryd" }));
    await expect(undo).toHaveBeenCalledOnce();
    await waitFor(() => expect(canvas.queryByText("Sagen er taget af dagsordenen")).toBeNull());
  },
};

/** In the column for the menu a long word has the whole width; the way out keeps its corner, the action its own line. */
export const LongDanishWords: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    showToast({ title: "Selvhjælpsgrupperne er taget af dagsordenen", action: { label: "Fortryd", onPress: undo } });
    const words = await canvas.findByText("Selvhjælpsgrupperne er taget af dagsordenen");
    const [close, action] = [
      canvas.getByRole("button", { name: "Luk" }),
      canvas.getByRole("button", { name: "Fortryd" }),
    ];
    await expect(close.getBoundingClientRect().top).toBeLessThanOrEqual(words.getBoundingClientRect().top);
    await expect(action.getBoundingClientRect().top).toBeGreaterThanOrEqual(words.getBoundingClientRect().bottom);
  },
};

/** What is done is confirmed once at a time; what must be acted on stays beside it. */
export const OneConfirmation: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Vedhæft" }));
    await userEvent.click(canvas.getByRole("button", { name: "Gem" }));
    await userEvent.click(canvas.getByRole("button", { name: "Gem" }));
    await canvas.findByText("Filen blev ikke gemt");
    await waitFor(() => expect(canvas.getAllByText("Vurderingen er gemt")).toHaveLength(1));
  },
};

export const Failure: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Vedhæft" }));
    await canvas.findByText("Filen blev ikke gemt");
  },
};
