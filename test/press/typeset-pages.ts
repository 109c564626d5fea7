import { loadFonts } from '../../src/booklet/fonts.ts';
import { startTypst, type Typst } from '../../src/booklet/typst.ts';

let typst: Promise<Typst> | undefined;

const page = (body: string) => `#page[\n${body}\n]\n`;

/** What stands on an ordinary page: body text in black, a colour in its bleed, a line. */
export const ORDINARY = `#place(top + left, dx: -23mm, dy: -23mm, rect(width: 154mm, height: 20mm, fill: cmyk(80%, 20%, 0%, 20%)))
#line(length: 40mm, stroke: 0.5pt + cmyk(0%, 0%, 0%, 100%))
De straat krijgt nieuwe bomen en een bredere stoep, zodat kinderen veilig naar school fietsen.`;

/** Pages of 148 × 210 mm with 3 mm of bleed, set as booklets are: each its own Typst source. `files` are pictures by their path. */
export async function typesetPages(bodies: readonly string[], files: Readonly<Record<string, Uint8Array>> = {}): Promise<Uint8Array> {
  typst ??= loadFonts([]).then((fonts) => startTypst(fonts.files));
  const source = `#set page(width: 154mm, height: 216mm, margin: 23mm, fill: none)
#set text(font: "Source Sans 3", fallback: false, size: 10pt, lang: "nl", fill: cmyk(0%, 0%, 0%, 100%))
${bodies.map(page).join('')}`;
  const { pdf } = await (await typst).compile({
    main: '/main.typ', files: new Map([['/main.typ', Buffer.from(source)], ...Object.entries(files)]), tagged: false, timestamp: 1_800_000_000,
  });
  return pdf;
}
