/** What a file says of itself, in its metadata and its Info dictionary alike. */
export interface FileFacts {
  readonly title: string;
  readonly author: string;
  /** Program that made the file. */
  readonly creator: string;
  /** Program that wrote the PDF. */
  readonly producer: string;
  /** `2027-01-15T00:00:00Z`. */
  readonly made: string;
  /** `PDF/X-4`; undefined where the file makes no claim. */
  readonly pdfX?: string | undefined;
  /** UUID that follows from the content. */
  readonly uuid: string;
}

/** An XMP packet that says the same as the Info dictionary, with the identification that PDF/X-4 asks for (ISO 15930-7, 6.16). */
export function xmpPacket({ title, author, creator, producer, made, pdfX, uuid }: FileFacts): string {
  const lines = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>`,
    ...['CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => `<xmp:${name}>${made}</xmp:${name}>`),
    `<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
    '<pdf:Trapped>False</pdf:Trapped>',
    `<xmpMM:DocumentID>uuid:${uuid}</xmpMM:DocumentID>`,
    `<xmpMM:InstanceID>uuid:${uuid}</xmpMM:InstanceID>`,
    '<xmpMM:RenditionClass>default</xmpMM:RenditionClass>',
    '<xmpMM:VersionID>1</xmpMM:VersionID>',
    ...(pdfX === undefined ? [] : [`<pdfxid:GTS_PDFXVersion>${pdfX}</pdfxid:GTS_PDFXVersion>`]),
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${Object.entries(NAMESPACES).map(([prefix, address]) => `xmlns:${prefix}="${address}"`).join(' ')}>
${lines.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfxid: 'http://www.npes.org/pdfx/ns/id/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
};

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replaceAll(/[&<>]/gu, (character) => ENTITY[character] ?? character);
