/** The layer's look: our own, not the State's. Lengths are px, for the page's own font size is none of ours. */
import palette from '../look/palette.css?inline';
import type { HintLook } from './hinted';

/** Gives the layer the look that the user chose. */
export function dressUp(layer: HTMLElement, { theme, markers }: HintLook): void {
  const isDark = theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  layer.dataset.theme = isDark ? 'dark' : 'light';
  layer.dataset.strength = markers;
}

/** The layer's style sheet: the colours of the whole extension, and what the hints make of them. */
export const THEME = `${palette}
:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important;display:block!important;width:0!important;height:0!important;overflow:visible!important;pointer-events:none!important;direction:ltr!important}
:host::backdrop{display:none!important}
[hidden]{display:none!important}
.layer{font:14px/1.45 system-ui,sans-serif;color:var(--cap-ink)}
button{all:unset;box-sizing:border-box;cursor:pointer;pointer-events:auto}
button:focus-visible{outline:2px solid var(--cap-accent);outline-offset:2px}
.marker{position:absolute;left:0;top:0;width:24px;height:24px;display:grid;place-items:center;filter:drop-shadow(0 0 1px var(--cap-surface)) drop-shadow(0 0 1px var(--cap-surface))}
.marker::before{width:18px;height:18px;display:grid;place-items:center;font:700 13px/1 system-ui,sans-serif;color:var(--cap-surface);background:var(--cap-accent);border-radius:50%;content:"i"}
.marker[data-level=error]::before{content:"!";background:var(--cap-error);border-radius:3px;rotate:45deg;width:16px;height:16px;color:transparent}
.marker[data-level=error]::after{content:"!";position:absolute;font:700 14px/1 system-ui,sans-serif;color:var(--cap-surface)}
.marker[data-level=warning]::before{content:"!";background:var(--cap-signal);color:var(--cap-on-signal);border-radius:0;clip-path:polygon(50% 0,100% 100%,0 100%);width:22px;height:20px;padding-top:5px;box-sizing:border-box}
.marker[data-level=look]::before{content:"?";background:var(--cap-surface);color:var(--cap-accent);box-shadow:inset 0 0 0 2px var(--cap-accent)}
.marker[data-level=fill]::before{content:"";background:var(--cap-surface);border-radius:3px;width:20px;height:14px;box-shadow:inset 0 0 0 2px var(--cap-error)}
.marker[data-level=fill]::after{content:"";position:absolute;left:6px;width:2px;height:6px;background:var(--cap-error)}
.marker[data-level=waiting]::before{content:"";width:8px;height:8px;background:var(--cap-accent)}
.layer[data-strength=discreet] .marker::before,.layer[data-strength=discreet] .marker::after{scale:.75}
.layer[data-strength=strong] .marker::before,.layer[data-strength=strong] .marker::after{scale:1.3}
.bubble{position:absolute;z-index:1;left:0;top:0;box-sizing:border-box;width:max-content;max-width:min(320px,calc(100vw - 16px));padding:10px 12px;background:var(--cap-surface);border:1px solid var(--cap-line);border-left:4px solid var(--cap-accent);border-radius:8px;box-shadow:0 4px 16px var(--cap-shadow);pointer-events:auto}
.bubble[data-how=focus]{pointer-events:none}
.told{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sentence{margin:0}
.sentence+.sentence{margin-top:8px}
.source{display:block;font-size:12px;color:var(--cap-muted)}
.link{color:var(--cap-accent);text-decoration:underline}
.link+.link{margin-left:8px}
.bar,.tab,.tab-door,.box,.farewell{position:fixed;left:0;top:0;box-sizing:border-box}
.bar{z-index:2}
.tab{contain:strict;display:flex;align-items:center;justify-content:center;gap:4px;background:var(--cap-surface);border:1px solid var(--cap-line);box-shadow:0 1px 6px var(--cap-shadow);font:700 12px/1 system-ui,sans-serif;touch-action:none;user-select:none;cursor:grab}
.tab:focus-visible{outline-offset:-3px}
.tab[data-edge=right],.tab[data-edge=left]{flex-direction:column}
.tab[data-edge=right]{border-radius:8px 0 0 8px}
.tab[data-edge=left]{border-radius:0 8px 8px 0}
.tab[data-edge=top]{border-radius:0 0 8px 8px}
.tab[data-edge=bottom]{border-radius:8px 8px 0 0}
.bar:not(.dot,.held) .tab[data-edge=right]{border-radius:8px 0 0 0}
.bar:not(.dot,.held) .tab[data-edge=left]{border-radius:0 8px 0 0}
.bar:not(.dot,.held) .tab[data-edge=top]{border-radius:0 0 0 8px}
.bar:not(.dot,.held) .tab[data-edge=bottom]{border-radius:8px 0 0 0}
.tab-door{contain:strict;display:grid;place-items:center;background:var(--cap-surface);border:1px solid var(--cap-line);color:var(--cap-accent)}
.tab-door:hover{background:var(--cap-line)}
.tab-door:focus-visible{outline-offset:-3px}
.tab-door::before{content:"";box-sizing:border-box;width:15px;height:13px;border:1.5px solid;border-right-width:6px;border-radius:2px}
.tab-door[data-edge=right],.tab-door[data-edge=left]{border-top:0}
.tab-door[data-edge=top],.tab-door[data-edge=bottom]{border-left:0}
.tab-door[data-edge=right]{border-radius:0 0 0 8px}
.tab-door[data-edge=left]{border-radius:0 0 8px}
.tab-door[data-edge=top]{border-radius:0 0 8px}
.tab-door[data-edge=bottom]{border-radius:0 8px 0 0}
.dot .tab-door,.held .tab-door{display:none}
.sign{box-sizing:border-box;width:16px;height:16px;line-height:12px;text-align:center;border:2px solid var(--cap-accent);border-radius:50%;color:var(--cap-accent)}
[data-level=error] .sign{background:var(--cap-error);border-color:var(--cap-error);border-radius:3px;color:var(--cap-surface)}
[data-level=fill] .sign{height:12px;border-color:var(--cap-error);border-radius:3px}
.dot .number,.dot .panel,.held .box{display:none}
.held .tab{border-radius:8px;cursor:grabbing}
.box,.farewell{background:var(--cap-surface);border:1px solid var(--cap-line);border-radius:10px;box-shadow:0 4px 16px var(--cap-shadow);pointer-events:auto}
.box{contain:strict;display:flex;flex-direction:column}
.farewell{width:min(400px,calc(100vw - 32px));padding:10px 12px}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px;padding:8px 12px}
.row:last-child{justify-content:space-between;gap:0;padding:8px 4px;border-top:1px solid var(--cap-line)}
.row+.row{padding-top:0}
.name{color:var(--cap-accent)}
.count{flex:1;margin:0;min-height:21px}
.next{padding:4px 12px;border-radius:6px;background:var(--cap-accent);color:var(--cap-on-accent);font-weight:600}
.position{color:var(--cap-muted)}
.door{padding:4px 8px;border-radius:6px;color:var(--cap-accent);font-size:13px}
.door:hover{background:var(--cap-line);color:var(--cap-ink)}
.list{flex:1;min-height:0;overflow:auto;overscroll-behavior:contain;padding:10px 12px;border-top:1px solid var(--cap-line)}
.keys:not(:empty){padding:8px 12px}
.title{margin:0 0 4px;font:600 15px/1.4 system-ui,sans-serif}
.sentence+.title{margin-top:12px}
.findings{margin:8px 0 0;padding:0;list-style:none}
.findings:not(:first-child){padding-top:8px;border-top:1px solid var(--cap-line)}
.finding+.finding{margin-top:8px;padding-top:8px;border-top:1px solid var(--cap-line)}
.label{display:block;font-weight:600}
@media(forced-colors:active){.bubble,.tab,.tab-door,.box,.farewell{border:2px solid CanvasText}.marker{forced-color-adjust:none;background:Canvas;border-radius:50%}.next,.door{border:1px solid ButtonText}}
@media print{.layer{display:none}}
`.replaceAll('\n', '');
