import { cdp } from 'vitest/browser';

interface Session {
  send(method: string, parameters: object): Promise<unknown>;
}

/** Makes the window force the user's own colours on what is drawn in it, or stop to. */
export async function forceColors(value: 'active' | 'none'): Promise<void> {
  await (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
}
