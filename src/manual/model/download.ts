import { assetName } from './asset-name.ts';
import { isBesideDocument } from './own-address.ts';
import type { Node } from './tree.ts';

/** A link to a file that readers get along with the document. In an approved text that is printed again its address is the site's. */
export interface DownloadLink extends Node {
  url: string;
  download: true;
}

/** Whether a node is such a link. */
export const isDownload = (node: Node): node is DownloadLink =>
  node.type === 'link' && node['download'] === true;

/** The name under which the file of such a link stands beside the page. */
export function downloadName({ url }: DownloadLink): string {
  const [path = ''] = url.split('#');
  return isBesideDocument(path) ? assetName(path) : path.slice(path.lastIndexOf('/') + 1);
}
