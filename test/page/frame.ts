/** Pages opened in the browser that runs the test: their style sheets decide what is drawn, their scripts do not run. */
import { afterAll } from 'vitest';
import * as native from '../../lib/page/dom/native';

const frames = new Map<string, HTMLIFrameElement>();

afterAll(() => {
  for (const frame of frames.values()) frame.remove();
});

/** Opens a page, 1280 px wide, in the place of the page before it. Its tree is moved into a frame: to write it there takes eight times as long, to navigate three times that. */
export function openInFrame(html: string): Document {
  const parsed = Document.parseHTMLUnsafe(html);
  const page = (frames.get(parsed.compatMode) ?? newFrame(parsed.compatMode)).contentDocument;
  if (!page) throw new Error('The frame has no document');
  // Either page may have an image named as what is asked here.
  Document.prototype.replaceChild.call(page, native.documentElement(parsed), native.documentElement(page));
  return page;
}

/** An empty frame, with or without a document type. */
function newFrame(mode: string): HTMLIFrameElement {
  const made = document.createElement('iframe');
  made.sandbox.add('allow-same-origin');
  made.style.cssText = 'width:1280px;height:900px';
  document.body.append(made);
  made.contentDocument?.open();
  made.contentDocument?.write(mode === 'CSS1Compat' ? '<!doctype html><html></html>' : '<html></html>');
  made.contentDocument?.close();
  frames.set(mode, made);
  return made;
}
