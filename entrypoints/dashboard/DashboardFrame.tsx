import { type ReactNode, useEffect, useRef } from 'react';
import { NotOfficial } from '../../components/NotOfficial';
import { useWords } from '../../components/words';
import { hashOf, MENU, type Part } from './route';

/** What stands around every part of the dashboard: the `search`, the menu, the part's heading and the foot. A change of `place` moves the focus to the heading. */
export function DashboardFrame({
  part,
  place,
  title,
  search,
  children,
}: {
  part: Part;
  place: string;
  title: string;
  search: ReactNode;
  children: ReactNode;
}) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [place]);
  return (
    <div className="dash">
      <header className="dash-head">
        <p className="dash-brand">
          <img src="icon/32.png" width="28" height="28" alt="" />
          <strong>{say('ext_name')}</strong> <span className="small">{say('dash_title')}</span>
        </p>
        {search}
        <nav aria-label={say('dash_menu')}>
          <ul>
            {MENU.map((name) => (
              <li key={name}>
                <a href={hashOf(name)} aria-current={name === part ? 'page' : undefined}>
                  {say(`dash_part_${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
      <footer>
        <NotOfficial />
        <a className="small no-print" href={hashOf('accessibility')} aria-current={part === 'accessibility' ? 'page' : undefined}>
          {say('dash_part_accessibility')}
        </a>
      </footer>
    </div>
  );
}
