import { didYouMean } from '../../model/did-you-mean.ts';
import { isOwnAddress, isSafeAddress } from '../../model/own-address.ts';
import { type JsxAttribute, type Node, walk } from '../../model/tree.ts';
import { attributesOf, type Reading, report } from '../context.ts';
import { activeElements, allowedElements, isAllowedElement, judgeAttributes } from './allowed-html.ts';
import { checkSiteComponent } from './check-site-component.ts';
import { isLiteral, isPath, literalValue } from './literals.ts';
import { importedFrom, isSiteComponent, writtenInstead } from './site-components.ts';

/** What lifts every limit of this file, for one document; a file about one section has none. */
const trustHint = ({ position }: Node, { file }: Reading): string =>
  (position?.file ?? file) === file
    ? `or, if you trust whoever may change ${file}, name it in the \`trusted\` option of clausebook() in astro.config.mjs`
    : 'or copy the whole document with clausebook override, and name the copy in the `trusted` option of clausebook() in astro.config.mjs';

/**
 * Refuses what would run while the manual is built or read, load something from elsewhere, or change the page around
 * the text. Such a document can come from anybody who may propose a change, and nobody reads a template for code.
 */
export function checkSafety(tree: Node, reading: Reading): void {
  walk(tree, (node) => {
    if (node.type === 'mdxjsEsm') checkEsm(node, reading);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      checkElement(node, reading);
    else if (node.type === 'link' || node.type === 'definition') checkLinkAddress(node, reading);
    else if (node.type === 'image') checkImageAddress(node, String(node['url'] ?? ''), reading);
  });
}

const ours = /^import\s+\{([^}]*)\}\s+from\s+(['"])([^'"]+)\2;?$/;

/** Imports of Starlight's components may stand in a file, so that editors know them; they are not run. */
function checkEsm(node: Node, reading: Reading): void {
  // Lines without a blank one between them are one node.
  for (const statement of (node.value ?? '').split(/;\s*\n|\n(?=\s*(?:import|export)\b)/)) {
    const code = statement.trim().replace(/\s+/g, ' ');
    if (code === '') continue;
    const match = ours.exec(code);
    if (match?.[3] === importedFrom) checkNames(match[1] ?? '', node, reading);
    else
      report(
        reading,
        node,
        'code-in-document',
        `"${code.length > 60 ? `${code.slice(0, 57)}…` : code}" would run while the manual is built.`,
        `Take it out. Components of the manual and of Starlight need no import; ${trustHint(node, reading)}.`,
      );
  }
}

function checkNames(names: string, node: Node, reading: Reading): void {
  for (const written of names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)) {
    const [name = '', as = name] = written.split(/\s+as\s+/);
    if (name === 'Steps' && as === 'StepList') continue;
    if (name === 'Steps')
      report(
        reading,
        node,
        'component-not-allowed',
        '<Steps> is the component of the manual for the steps of a procedure, not Starlight’s.',
        'Write `import { Steps as StepList }` and <StepList>, or use <Steps> and <Step> without an import.',
      );
    else if (!isSiteComponent(name) || as !== name)
      report(
        reading,
        node,
        'component-not-allowed',
        as === name
          ? `${name} is not a component of Starlight’s that a document may use.`
          : `A document calls ${name} ${as}, and components keep their names here.`,
        as === name
          ? (Object.hasOwn(writtenInstead, name) && writtenInstead[name]) ||
              `Take it out, ${trustHint(node, reading)}.`
          : `Write <${name}> and import it without \`as\`.`,
      );
  }
}

function checkElement(node: Node, reading: Reading): void {
  const name = typeof node['name'] === 'string' ? node['name'] : '';
  const written = (node['attributes'] ?? []) as JsxAttribute[];
  for (const { type } of written)
    if (type === 'mdxJsxExpressionAttribute')
      report(
        reading,
        node,
        'code-in-document',
        `{…} stands among the attributes of <${name}>, and what it holds would run while the manual is built.`,
        `Write each attribute out, ${trustHint(node, reading)}.`,
      );
  if (isSiteComponent(name)) checkSiteComponent(name, node, reading);
  else if (/^[a-z]/.test(name)) checkHtml(name, node, reading);
}

function checkHtml(name: string, node: Node, reading: Reading): void {
  if (!isAllowedElement(name)) {
    if (activeElements.has(name) || name.includes('-'))
      report(
        reading,
        node,
        'unsafe-element',
        `<${name}> runs code, loads something or changes the page, which a document may not.`,
        `Take it out, ${trustHint(node, reading)}.`,
      );
    else
      report(
        reading,
        node,
        'unknown-element',
        `<${name}> is not an element of HTML, so readers would not see it.`,
        didYouMean(name, allowedElements, `If the words are meant, write \\<${name}>.`),
      );
    return;
  }
  const attributes: Record<string, string> = {};
  for (const [attribute, value] of attributesOf(node)) {
    if (typeof value === 'object' && value !== null) {
      if (isLiteral(value.value)) attributes[attribute] = literalValue(value.value);
      else if (!isPath(value.value))
        report(
          reading,
          node,
          'code-in-document',
          `${attribute}={…} of <${name}> would run while the manual is built.`,
          `Write the value in quotes, or a plain path such as {org.name}; ${trustHint(node, reading)}.`,
        );
    } else attributes[attribute] = value ?? '';
  }
  for (const refused of judgeAttributes(name, attributes).refused)
    report(
      reading,
      node,
      'unsafe-attribute',
      `${refused}="${(attributes[refused] ?? '').slice(0, 40)}" of <${name}> is not allowed in a document.`,
      name === 'img' && refused === 'src'
        ? 'A manual asks nothing of other servers: put the picture beside the document and write ![what it shows](picture.png).'
        : `Take it out, ${trustHint(node, reading)}.`,
    );
}

function checkLinkAddress(node: Node, reading: Reading): void {
  const url = String(node['url'] ?? '');
  if (isSafeAddress(url)) return;
  const scheme = /^[^:/\\]*:?/.exec(url)?.[0] ?? '';
  report(
    reading,
    node,
    'unsafe-address',
    `The link to "${url.slice(0, 60)}" starts with ${scheme === '' ? '//' : scheme}, which a document may not.`,
    'Link to a page of the manual, or by https:, http:, mailto: or tel:.',
  );
}

function checkImageAddress(node: Node, url: string, reading: Reading): void {
  if (isOwnAddress(url)) return;
  report(
    reading,
    node,
    'remote-image',
    `The image "${url.slice(0, 60)}" lies outside the manual, which asks nothing of other servers.`,
    'Put the picture beside the document, or under public/, and name it there.',
  );
}
