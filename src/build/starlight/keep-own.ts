import type { StarlightPlugin, StarlightUserConfig } from '@astrojs/starlight/types';
import { type Diagnostic, placed } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import { readableProblems } from '../../diagnostics/print/terminal.ts';
import { keptComponent } from './check.ts';

/**
 * The last of all plugins: whatever those before it set, what the manual decides itself stays. Says which components are
 * not drawn for it.
 */
export const keepManualsOwn = (
  owned: Partial<StarlightUserConfig>,
  kept: Readonly<Record<string, string>>,
  warn: (message: string) => void,
): StarlightPlugin => ({
  name: 'clausebook',
  hooks: {
    'config:setup': ({ config, updateConfig }) => {
      const drawn: Readonly<Record<string, string | undefined>> = { ...config.components };
      const replaced = Object.keys(kept).filter((name) => drawn[name] !== kept[name]);
      const problems = replaced.flatMap((name): Diagnostic[] =>
        keptComponent(name, 'A plugin of Starlight').map((one) => placed({ file: '', ...wholeFile }, one)),
      );
      if (problems.length > 0) warn(readableProblems(problems));
      updateConfig({ ...owned, components: { ...config.components, ...kept } });
    },
  },
});
