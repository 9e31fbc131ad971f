type Held = Pick<MouseEvent | KeyboardEvent, 'ctrlKey' | 'metaKey'>;

/** What a button listens to that chooses a player; `more` when the player is to join those chosen before. */
export function choosing(choose: (more: boolean) => void) {
  const withMore = ({ ctrlKey, metaKey }: Held) => ctrlKey || metaKey;
  return {
    onclick: (event: MouseEvent) => {
      choose(withMore(event));
    },
    // Browsers do not say with a click from the keyboard which other keys are held.
    onkeydown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !withMore(event)) return;
      event.preventDefault();
      choose(true);
    },
  };
}
