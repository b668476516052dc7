import type { Book } from './book.ts';

/** What a PDF says of itself, as XMP. */
export function metadataOf(
  { title, organisation, language, issue }: Pick<Book, 'title' | 'organisation' | 'language' | 'issue'>,
  { generator, producer, moment }: { generator: string; producer: string; moment: Date },
): string {
  const time = moment.toISOString().replace('.000Z', 'Z');
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${inLanguage(title)}</dc:title>
<dc:description>${inLanguage(issue)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escaped(organisation)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escaped(generator)}</xmp:CreatorTool>
<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:ModifyDate>${time}</xmp:ModifyDate>
<pdf:Producer>${escaped(producer)}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

const escaped = (text: string): string =>
  text.toWellFormed().replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
