import { Graph, layout } from '@dagrejs/dagre';
import type { ClauseInterface } from './interface-map.ts';
import type { Box, Point } from './svg.ts';
import { type Block, heightOf, wrap } from './wrap.ts';

/** The process of a clause in its place. */
export interface PlacedProcess extends Box {
  number: string;
  title: Block;
}

/** A way from one process to another, with what passes on it. */
export interface PlacedInterface {
  from: string;
  to: string;
  points: Point[];
  label?: Box & { text: Block };
}

/** Processes and what connects them, each in its place; pixels from the top left corner. */
export interface PlacedMap {
  width: number;
  height: number;
  processes: PlacedProcess[];
  interfaces: PlacedInterface[];
}

const node = { width: 122, padding: 8, size: 13 };
const label = { width: 100, size: 12 };
const apart = { ranksep: 26, nodesep: 14, edgesep: 8, marginx: 4, marginy: 4 };

/** Places the processes that interfaces connect, the givers above. `titleOf` gives the title of a clause. */
export function layOutMap(
  interfaces: readonly ClauseInterface[],
  titleOf: (clause: string) => string,
): PlacedMap {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', ranker: 'longest-path', ...apart });
  const numbers = [...new Set(interfaces.flatMap(({ from, to }) => [from, to]))];
  const titles = new Map(
    numbers.map((number) => [
      number,
      wrap(`${number} ${titleOf(number)}`, node.width - 2 * node.padding, node.size),
    ]),
  );
  for (const [number, title] of titles)
    graph.setNode(number, { width: node.width, height: heightOf(title) + 2 * node.padding });
  const texts = interfaces.map(({ what }) => (what ? wrap(what, label.width, label.size) : undefined));
  interfaces.forEach(({ from, to }, index) => {
    const text = texts[index];
    const room = text ? { width: label.width + 12, height: heightOf(text) + 6, labelpos: 'c' } : {};
    graph.setEdge(from, to, room, String(index));
  });
  layout(graph);

  const { width = 0, height = 0 } = graph.graph() as Partial<Box>;
  return {
    width,
    height,
    processes: [...titles].map(([number, title]) => ({
      number,
      title,
      ...corner(graph.node(number) as Box),
    })),
    interfaces: interfaces.map(({ from, to }, index) => {
      const edge = graph.edge(from, to, String(index)) as Box & { points: Point[] };
      const text = texts[index];
      const points = edge.points.map(({ x, y }) => ({ x, y }));
      return { from, to, points, ...(text && { label: { text, ...corner(edge) } }) };
    }),
  };
}

/** From the middle of a box, as the layout gives it, to its corner. */
const corner = ({ x, y, width, height }: Box): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
