import { useId, useState } from 'react';

/** A button that unfolds a part under it: `button` and the part's `id` are what each needs, so that both are told together. */
export function useUnfolding() {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return {
    isOpen,
    id,
    fold: () => setOpen(false),
    button: { 'aria-expanded': isOpen, 'aria-controls': isOpen ? id : undefined, onClick: () => setOpen(!isOpen) },
  };
}
