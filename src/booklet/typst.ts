import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { withoutSuspects } from './without-suspects.ts';

/** What the typesetter is given: files by their path from `/`, of which `main` is the one to start with. */
export interface TypstJob {
  readonly main: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Tagged PDF/UA-1, or untagged pages for the press. */
  readonly tagged: boolean;
  /** Seconds since 1970: the file says it was made then. */
  readonly timestamp: number;
}

export interface TypstResult {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** False where the pages went on moving each time that page numbers were known: those numbers may be wrong. */
  readonly settled: boolean;
}

/** A Typst compiler that is kept for many documents; it knows only the fonts and files it is given. */
export interface Typst {
  readonly engine: TypstEngine;
  compile(job: TypstJob): Promise<TypstResult>;
  /** Let go of what it remembers of documents, so that memory stays bounded. */
  forget(): void;
}

export type TypstEngine = 'native' | 'wasm';

/** The platform packages of the native compiler; where neither fits, the WebAssembly one runs, more slowly. */
const NATIVE_PACKAGES = ['@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu', '@myriaddreamin/typst-ts-node-compiler-linux-x64-musl'];
const WORKSPACE = '/doorstep-booklet';

const require = createRequire(import.meta.url);

/** Start a compiler: the native one where this machine has it, unless told otherwise. */
export async function startTypst(fonts: readonly Uint8Array[], engine?: TypstEngine): Promise<Typst> {
  const native = engine === 'wasm' ? undefined : loadNative();
  if (native) return startNative(native, fonts);
  if (engine === 'native') throw new Error('The native Typst compiler is not installed for this machine.');
  return startWasm(fonts);
}

/** A document the compiler refuses: a defect of the template, since content is data to it. */
export class TypstError extends Error {
  override name = 'TypstError';
}

// The platform package has no types; this is the part of its interface (0.7.0) that is used here.
interface NativeModule {
  readonly NodeCompiler: { create(options: { workspace: string; fontArgs: { fontBlobs: Uint8Array[] }[] }): NativeCompiler };
}
interface NativeCompiler {
  mapShadow(path: string, content: Buffer): void;
  resetShadow(): void;
  evictCache(maxAge: number): void;
  compile(options: { mainFilePath: string; resetRead?: boolean }): { readonly result: NativeDocument | null; takeDiagnostics(): NativeFaults | null; takeWarnings(): NativeFaults | null };
  pdf(document: NativeDocument, options: { pdfStandard?: string; pdfTags?: boolean; creationTimestamp: number }): Buffer;
}
interface NativeDocument { readonly numOfPages: number }
interface NativeFaults { readonly shortDiagnostics: readonly { readonly path?: string; readonly range?: unknown; readonly message?: string }[] }

function loadNative(): NativeModule | undefined {
  for (const name of NATIVE_PACKAGES) {
    try {
      return require(name) as NativeModule;
    } catch {
      // Not installed, or for another libc: the next one may fit.
    }
  }
  return undefined;
}

function startNative({ NodeCompiler }: NativeModule, fonts: readonly Uint8Array[]): Typst {
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: [...fonts] }] });
  return {
    engine: 'native',
    async compile({ main, files, tagged, timestamp }) {
      compiler.resetShadow();
      for (const [path, bytes] of files) compiler.mapShadow(WORKSPACE + path, Buffer.from(bytes));
      const compiled = compiler.compile({ mainFilePath: WORKSPACE + main, resetRead: true });
      if (!compiled.result) throw new TypstError(faults(compiled.takeDiagnostics()?.shortDiagnostics));
      try {
        const pdf = compiler.pdf(compiled.result, { ...(tagged ? { pdfStandard: 'ua-1' } : { pdfTags: false }), creationTimestamp: timestamp });
        return { pdf: tagged ? withoutSuspects(pdf) : pdf, pages: compiled.result.numOfPages, settled: isSettled(compiled.takeWarnings()?.shortDiagnostics) };
      } catch (error) {
        throw new TypstError(error instanceof Error ? error.message : String(error));
      }
    },
    // Workers of one process share what the compiler remembers: dropping all of it would take from another booklet what it is being set with.
    forget: () => compiler.evictCache(1),
  };
}

/** The WebAssembly compiler writes tags, but has no switch for the standard or against them. */
async function startWasm(fonts: readonly Uint8Array[]): Promise<Typst> {
  const web = await import('@myriaddreamin/typst-ts-web-compiler');
  await web.default({ module_or_path: await readFile(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) });
  const builder = new web.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  return {
    engine: 'wasm',
    async compile({ main, files }) {
      compiler.reset_shadow();
      for (const [path, bytes] of files) compiler.map_shadow(WORKSPACE + path, bytes);
      const world = compiler.snapshot(WORKSPACE, WORKSPACE + main);
      const compiled = world.compile(0, 3) as { diagnostics?: WasmFault[] };
      const errors = (compiled.diagnostics ?? []).filter(({ severity }) => severity === 'error');
      if (errors.length > 0) throw new TypstError(faults(errors));
      const { result } = world.get_artifact(1, 3) as { result?: Uint8Array };
      if (!result) throw new TypstError('The compiler gave no document.');
      const [pages = 0] = JSON.parse(world.query(0, '<page-count>', 'value')) as number[];
      world.free();
      return { pdf: withoutSuspects(result), pages, settled: isSettled(compiled.diagnostics) };
    },
    forget: () => compiler.reset(),
  };
}

interface WasmFault { readonly severity: string; readonly path?: string; readonly range?: string; readonly message?: string }

/** Typst sets a document again and again until all its page numbers hold, and gives up after five times with a warning. */
const isSettled = (diagnostics: readonly { readonly message?: string }[] = []) => !diagnostics.some(({ message }) => message?.includes('did not converge'));

function faults(diagnostics: readonly { readonly path?: string; readonly range?: unknown; readonly message?: string }[] = []): string {
  return diagnostics.map(({ path = '', range, message = '' }) => `${path} ${JSON.stringify(range ?? '')} ${message}`).join('\n') || 'unknown fault';
}
