import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { apacheConfig } from '../../export/servers/apache.ts';
import { azureConfig } from '../../export/servers/azure.ts';
import { caddyConfig } from '../../export/servers/caddy.ts';
import { nginxConfig } from '../../export/servers/nginx.ts';
import { headersFile } from '../../export/servers/site-headers.ts';
import { baseOfSite } from '../base-of-site.ts';
import { policyOfSite } from '../finishing/state-policy.ts';
import { realPath } from '../output-folder.ts';
import type { Exported, MakeExport } from './exported.ts';

/** How the built site is put on each kind of server: headers, policy, log-in, types and how long files are kept. */
export const serversConfig: MakeExport = async ({ root, options }, chosen) => {
  const site = realPath(options.site ?? join(root, 'dist'));
  if (chosen.length > 0)
    return nothing('The files for all servers are written together. Leave the names out.');
  const base = existsSync(join(site, 'index.html')) ? baseOfSite(site) : undefined;
  if (base === undefined)
    return nothing(
      `The files for servers are made from the built manual, and there is none in ${site}. Run clausebook build first, or name its folder with --site.`,
    );
  const served = { policy: policyOfSite(site), base };
  return {
    files: [
      { path: 'nginx.conf', content: nginxConfig(served) },
      { path: 'Caddyfile', content: caddyConfig(served) },
      { path: 'apache.conf', content: apacheConfig(served) },
      ...(base === '/' ? [{ path: 'staticwebapp.config.json', content: azureConfig(served) }] : []),
      { path: '_headers', content: headersFile(served.policy, base) },
    ],
    objections: [],
    areAll: true,
  };
};

const nothing = (objection: string): Exported => ({ files: [], objections: [objection], areAll: false });
