/** A calendar file by the grammar of RFC 5545, to the letter: what lenient readers forgive throws here, with the line. */

interface Line {
  name: string;
  params: Map<string, string>;
  value: string;
}

interface Component {
  name: string;
  lines: Line[];
  inner: Component[];
}

/** One event as it was written; `start` and `end`: a day, or an instant in UTC. */
export interface StrictEvent {
  uid: string;
  sequence: number;
  summary: string;
  description: string;
  stamp: string;
  start: string;
  end: string;
  triggers: string[];
}

const CONTROL = /[^\t\P{Cc}]/u;
const NAME = /^[A-Za-z0-9-]+$/;
const TEXT = /^(?:[^\\;,]|\\[\\;,Nn])*$/;
const DAY = /^(\d{4})(\d\d)(\d\d)$/;
const MOMENT = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const TIME = String.raw`T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)`;
const DURATION = new RegExp(`^[+-]?P(?:\\d+D(?:${TIME})?|${TIME}|\\d+W)$`);

/** What a property's value is, and how often it may stand: exactly once, or at most once. */
type Rule = [type: (line: Line) => boolean, times: 'one' | 'optional'];

const text = ({ value }: Line) => TEXT.test(value);
const utc = ({ value }: Line) => isMoment(value);
const when = ({ value, params }: Line) => (params.get('VALUE') === 'DATE' ? isDay(value) : isMoment(value));
const oneOf =
  (...words: string[]) =>
  ({ value }: Line) =>
    words.includes(value);

const PROPERTIES: Record<string, Record<string, Rule>> = {
  VCALENDAR: {
    PRODID: [text, 'one'],
    VERSION: [oneOf('2.0'), 'one'],
    CALSCALE: [oneOf('GREGORIAN'), 'optional'],
    NAME: [text, 'optional'], // RFC 7986
  },
  VEVENT: {
    UID: [(line) => text(line) && line.value !== '', 'one'],
    DTSTAMP: [utc, 'one'],
    DTSTART: [when, 'one'],
    DTEND: [when, 'one'],
    CREATED: [utc, 'optional'],
    'LAST-MODIFIED': [utc, 'optional'],
    SEQUENCE: [({ value }) => /^\d+$/.test(value) && Number(value) < 2 ** 31, 'optional'],
    SUMMARY: [text, 'optional'],
    DESCRIPTION: [text, 'optional'],
    URL: [({ value }) => URL.canParse(value), 'optional'],
    STATUS: [oneOf('TENTATIVE', 'CONFIRMED', 'CANCELLED'), 'optional'],
    TRANSP: [oneOf('OPAQUE', 'TRANSPARENT'), 'optional'],
  },
  VALARM: {
    ACTION: [oneOf('DISPLAY'), 'one'],
    DESCRIPTION: [text, 'one'],
    TRIGGER: [({ value, params }) => DURATION.test(value) && ['START', 'END', undefined].includes(params.get('RELATED')), 'one'],
  },
};
const INSIDE: Record<string, string[]> = { VCALENDAR: ['VEVENT'], VEVENT: ['VALARM'], VALARM: [] };

/** The events of a file. */
export function strictEvents(file: string): StrictEvent[] {
  const lines = unfolded(file).map(parsed);
  const calendar = componentAt(lines);
  if (calendar.name !== 'VCALENDAR' || lines.length > 0) throw new Error('The file is not one VCALENDAR');
  if (calendar.inner.length === 0) throw new Error('A calendar has one component or more');
  const events = calendar.inner.map(eventOf);
  if (new Set(events.map(({ uid }) => uid)).size < events.length) throw new Error('Two events have one UID');
  return events;
}

/** Whether a text is a duration, to the letter. */
export function isDuration(value: string): boolean {
  return DURATION.test(value);
}

function unfolded(file: string): string[] {
  const bytes = Buffer.from(file);
  if (bytes.toString() !== file) throw new Error('Half of a surrogate pair');
  if (file.startsWith('\uFEFF')) throw new Error('A byte order mark');
  if (!file.endsWith('\r\n')) throw new Error('The last line has no end');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (CONTROL.test(line)) throw new Error(`A control in ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`More than 75 octets: ${line}`);
    if (line === '') throw new Error('An empty line');
  }
  return file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
}

function parsed(line: string): Line {
  const [, name = '', params = '', value = ''] =
    /^([^;:]*)((?:;[^=;:]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s.exec(line) ?? [];
  if (!NAME.test(name)) throw new Error(`No property: ${line}`);
  const pairs = params.split(';').slice(1);
  return { name, value, params: new Map(pairs.map((pair) => pair.split('=') as [string, string])) };
}

/** Takes the first component off the lines: its properties, then what is inside. */
function componentAt(lines: Line[]): Component {
  const first = lines.shift();
  const name = first?.value ?? '';
  const rules = PROPERTIES[name];
  if (first?.name !== 'BEGIN' || !rules) throw new Error(`No component starts: ${first?.name}:${name}`);
  const component: Component = { name, lines: [], inner: [] };
  for (;;) {
    const next = lines[0];
    if (!next) throw new Error(`${name} has no end`);
    if (next.name === 'BEGIN') {
      if (!INSIDE[name]?.includes(next.value)) throw new Error(`${next.value} in ${name}`);
      component.inner.push(componentAt(lines));
      continue;
    }
    lines.shift();
    if (next.name === 'END') {
      if (next.value !== name) throw new Error(`${name} ends as ${next.value}`);
      break;
    }
    if (component.inner.length > 0) throw new Error(`${next.name} after a component in ${name}`);
    component.lines.push(next);
  }
  for (const line of component.lines) {
    const rule = rules[line.name];
    if (rule ? !rule[0](line) : !line.name.startsWith('X-')) throw new Error(`In ${name}: ${line.name}:${line.value}`);
  }
  for (const [property, [, times]] of Object.entries(rules)) {
    const count = component.lines.filter((line) => line.name === property).length;
    if (count > 1 || (times === 'one' && count === 0)) throw new Error(`${name} has ${count} ${property}`);
  }
  return component;
}

function eventOf({ lines, inner }: Component): StrictEvent {
  const of = (name: string) => lines.find((line) => line.name === name)?.value ?? '';
  const [start, end] = [of('DTSTART'), of('DTEND')];
  if (start.length !== end.length || end <= start) throw new Error(`From ${start} to ${end}`);
  return {
    uid: of('UID'),
    sequence: Number(of('SEQUENCE')),
    summary: said(of('SUMMARY')),
    description: said(of('DESCRIPTION')),
    stamp: of('DTSTAMP'),
    start,
    end,
    triggers: inner.map((alarm) => alarm.lines.find(({ name }) => name === 'TRIGGER')?.value ?? ''),
  };
}

function said(value: string): string {
  return value.replace(/\\([\\;,Nn])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

function isDay(value: string): boolean {
  const [, year, month, day] = DAY.exec(value) ?? [];
  return year !== undefined && isReal(`${year}-${month}-${day}T00:00:00`);
}

function isMoment(value: string): boolean {
  const [, year, month, day, hour, minute, second] = MOMENT.exec(value) ?? [];
  return year !== undefined && isReal(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
}

function isReal(iso: string): boolean {
  const time = Date.parse(`${iso}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
