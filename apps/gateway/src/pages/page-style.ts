/** What the gateway's own pages add to the tokens. */
export const pageStyle = `
@layer features {
  body { background: var(--color-neutral-background-tinted); min-height: 100vh; }
  .top { background: var(--color-neutral-surface-default); border-block: 4px solid var(--color-accent-base-default); border-block-end: 1px solid var(--color-neutral-border-subtle); padding: var(--space-4) max(var(--space-4), calc((100vw - 64rem) / 2)); }
  .top a { color: var(--color-neutral-text-default); font-size: var(--font-size-large); font-weight: var(--font-weight-bold); text-decoration: none; }
  .top a:focus-visible { outline-color: currentColor; }
  main { display: grid; gap: var(--space-5); margin: 0 auto; max-width: 66rem; padding: var(--space-10) var(--space-4) var(--space-16); }
  .lead { font-size: var(--font-size-large); max-width: var(--measure); }
  .english { color: var(--color-neutral-text-subtle); max-width: var(--measure); }
  .reference { color: var(--color-neutral-text-subtle); font-size: var(--font-size-small); }
  .button {
    background: var(--color-accent-base-default); border: 0; border-radius: var(--radius-medium);
    color: var(--color-accent-base-contrast-default); cursor: pointer; display: inline-grid;
    font-weight: var(--font-weight-medium); min-height: var(--control-height); padding: 0 var(--space-5);
    place-items: center; text-decoration: none;
  }
  .button:hover { background: var(--color-accent-base-hover); }
  .panel { background: var(--color-neutral-surface-default); border: 1px solid var(--color-neutral-border-subtle); border-radius: var(--radius-large); display: grid; gap: var(--space-4); padding: var(--space-6); }
  .panel.narrow { max-width: 28rem; }
  .field { display: grid; gap: var(--space-1); }
  .field label { font-weight: var(--font-weight-medium); }
  .field input { background: var(--color-neutral-background-default); border: 1px solid var(--color-neutral-border-default); border-radius: var(--radius-medium); min-height: var(--control-height); padding: 0 var(--space-3); width: 100%; }
  .refusal { background: var(--color-danger-surface-tinted); border-left: 4px solid var(--color-danger-base-default); color: var(--color-danger-text-default); padding: var(--space-3) var(--space-4); }
  .people { display: grid; gap: var(--space-6); grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
  .people ul { border: 1px solid var(--color-neutral-border-subtle); border-radius: var(--radius-medium); list-style: none; margin-top: var(--space-2); overflow: clip; padding: 0; }
  .people li + li { border-top: 1px solid var(--color-neutral-border-subtle); }
  .people button { background: var(--color-neutral-surface-default); border: 0; cursor: pointer; display: grid; min-height: 3rem; padding: var(--space-2) var(--space-3); text-align: start; width: 100%; }
  .people button:hover { background: var(--color-accent-surface-tinted); }
  .people button:focus-visible { outline-offset: -3px; }
  .people b { font-weight: var(--font-weight-medium); }
  .people small { color: var(--color-neutral-text-subtle); font-size: var(--font-size-small); }
}
`;
