/** Lets the page follow the theme that the user chose; without a choice it follows the system. */
import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';

export function useTheme(theme: Settings['theme'] | undefined): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  }, [theme]);
}
