import { mkdirSync, rmSync } from 'node:fs';

import type { Driver } from './e2e/surface';
export async function tour(driver: Driver, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const form = await driver.open('/candidatures/RTPJTHIJVH/etape-1');
  await form.screenshot(`${folder}/1-form.png`);
}
