/** What an attribute of a component may say: any text, an address, a flag, the name of an icon, a size, or one of some words. */
export type AttributeKind = 'text' | 'address' | 'flag' | 'icon' | 'size' | readonly string[];

/** A component of Starlight's that documents may use without being trusted. */
export interface SiteComponent {
  attributes: Readonly<Record<string, AttributeKind>>;
  required?: readonly string[];
  /** The one block that must stand in it, or the one component that may. */
  content?: 'bullet-list' | 'numbered-list' | 'TabItem' | 'nothing';
  /** The component that it must stand in. */
  within?: 'Tabs';
}

const variants = ['note', 'danger', 'success', 'caution', 'tip', 'default'] as const;

/**
 * The components of Starlight's that a document may use, with or without importing them. `StepList` is Starlight's
 * `Steps`, whose name our own steps have.
 */
export const siteComponents = {
  Aside: { attributes: { type: ['note', 'tip', 'caution', 'danger'], title: 'text', icon: 'icon' } },
  Badge: {
    attributes: { text: 'text', variant: variants, size: ['small', 'medium', 'large'] },
    required: ['text'],
    content: 'nothing',
  },
  Card: { attributes: { title: 'text', icon: 'icon' }, required: ['title'] },
  CardGrid: { attributes: { stagger: 'flag' } },
  FileTree: { attributes: {}, content: 'bullet-list' },
  Icon: {
    attributes: { name: 'icon', label: 'text', size: 'size' },
    required: ['name'],
    content: 'nothing',
  },
  LinkButton: {
    attributes: {
      href: 'address',
      icon: 'icon',
      iconPlacement: ['start', 'end'],
      variant: ['primary', 'secondary', 'minimal'],
    },
    required: ['href'],
  },
  LinkCard: {
    attributes: { title: 'text', href: 'address', description: 'text' },
    required: ['title', 'href'],
    content: 'nothing',
  },
  StepList: { attributes: {}, content: 'numbered-list' },
  TabItem: { attributes: { label: 'text', icon: 'icon' }, required: ['label'], within: 'Tabs' },
  Tabs: { attributes: { syncKey: 'text' }, content: 'TabItem' },
} as const satisfies Record<string, SiteComponent>;

/** Components of Starlight's that documents may not use, with what to write in their place. */
export const writtenInstead: Readonly<Record<string, string>> = {
  Code: 'Write the code between two lines of ```, the first one as ```js title="file.js" {1}: it looks the same.',
};

/** The name of a component of Starlight's that documents may use. */
export type SiteComponentName = keyof typeof siteComponents;

/** Whether documents may use a component of Starlight's of that name. */
export const isSiteComponent = (name: string): name is SiteComponentName =>
  Object.hasOwn(siteComponents, name);

/** Where a document may import components from; the line is not run. */
export const importedFrom = '@astrojs/starlight/components';
