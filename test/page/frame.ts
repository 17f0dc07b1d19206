/** Pages opened in the browser that runs the test: their style sheets decide what is drawn, their scripts do not run. */
import { afterAll } from 'vitest';

let frame: HTMLIFrameElement | undefined;

afterAll(() => frame?.remove());

/** Opens a page in the one frame, 1280 px wide, in the place of the page before it. */
export async function openInFrame(html: string): Promise<Document> {
  frame ??= newFrame();
  const shown = frame;
  await new Promise<void>((resolve) => {
    shown.onload = () => resolve();
    shown.srcdoc = html;
  });
  if (!shown.contentDocument) throw new Error('The frame has no document');
  return shown.contentDocument;
}

function newFrame(): HTMLIFrameElement {
  const made = document.createElement('iframe');
  made.sandbox.add('allow-same-origin');
  made.style.cssText = 'width:1280px;height:900px';
  document.body.append(made);
  return made;
}
