// The files of one run: each read and parsed once, and remembered with its bytes for excerpts and the cache.
import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import type { Diagnostic, Place, Report } from "../diagnostics.js";
import type { Json } from "./document.js";
import { limits } from "./limits.js";
import type { Origins } from "./origins.js";
import { isAddress, unreadable } from "./reference.js";
import { decodedText, parsedText } from "./syntax.js";

/** Documents elsewhere. */
export interface Remote {
  readonly origins: readonly string[];
  /** What stands at an address, or why it is not read. */
  read(address: string): Promise<Uint8Array | { readonly code: string; readonly message: string; readonly hint?: string }>;
}

const STARTS = "Correct the path, which starts at the working directory; --spec names a document, --config a configuration.";

/** What an overlay or an upgrade made of a file, and where its parts were before. */
interface Moves {
  readonly value: Json;
  readonly origins: Origins;
}

interface Source {
  readonly bytes: Uint8Array;
  /** Undefined when the bytes are no text. */
  readonly text: string | undefined;
  value?: Promise<Json | undefined>;
}

export class Sources {
  readonly workingDirectory: string;
  readonly #sources = new Map<string, Source>();
  #remote: Remote | null = null;
  readonly #moves = new Map<string, Moves[]>();
  readonly #unreadable = new Set<string>();

  constructor(workingDirectory: string = process.cwd()) {
    this.workingDirectory = realpathSync(workingDirectory);
  }

  /** Lets addresses be read from now on; before, none is. */
  allow(remote: Remote): void {
    this.#remote = remote;
  }

  /** Origins whose documents may be read: `https://example.com`. */
  get origins(): readonly string[] {
    return this.#remote?.origins ?? [];
  }

  /** The name of a file in messages and places: relative to the working directory, forward slashes. */
  displayed(file: string): string {
    if (isAddress(file)) return file;
    return path.relative(this.workingDirectory, path.resolve(this.workingDirectory, file)).replaceAll(path.sep, "/");
  }

  /** The value of a file or address; undefined after reporting at the place that asked for it. Each file is reported once. */
  value(file: string, report: Report, asked: Place | null): Promise<Json | undefined> {
    const displayed = this.displayed(file);
    const known = this.#sources.get(displayed);
    if (known?.value !== undefined) return known.value;
    return isAddress(file) ? this.#fetched(file, report, asked) : this.#parsed(displayed, this.#bytes(file, report, asked), report);
  }

  /** The text of a file that is no document; undefined after reporting at the place that asked for it, whose file its path starts at. */
  plainText(file: string, report: Report, asked: Place): string | undefined {
    const displayed = this.displayed(file);
    const bytes = this.#bytes(file, report, asked, "Correct the path, which starts at the folder of this file.");
    if (bytes === undefined) return undefined;
    const text = decodedText(bytes, displayed, report);
    this.#sources.set(displayed, { bytes, text });
    return text;
  }

  /** Remembers a file that is no document and was read by somebody else. */
  add(file: string, bytes: Uint8Array): void {
    this.#sources.set(this.displayed(file), { bytes, text: undefined });
  }

  #parsed(displayed: string, bytes: Uint8Array | undefined, report: Report): Promise<Json | undefined> {
    if (bytes === undefined) return Promise.resolve(undefined);
    const text = decodedText(bytes, displayed, report);
    const value = text === undefined ? Promise.resolve(undefined) : parsedText(text, displayed, report);
    this.#sources.set(displayed, { bytes, text, value });
    return value;
  }

  #bytes(file: string, report: Report, asked: Place | null, hint = asked === null ? STARTS : undefined): Uint8Array | undefined {
    const resolved = path.resolve(this.workingDirectory, file);
    const refusal = unreadable(resolved, limits.fileBytes);
    if (refusal === null) return readFileSync(resolved);
    this.missed(file);
    report.error(refusal.code, `${refusal.message}: ${this.displayed(file)}`, { at: asked, ...(hint !== undefined && refusal.code === "document/missing-file" && { hint }) });
    return undefined;
  }

  async #fetched(address: string, report: Report, asked: Place | null): Promise<Json | undefined> {
    const read = (await this.#remote?.read(address)) ?? { code: "document/remote-reference", message: "Only files are followed, not addresses" };
    if (read instanceof Uint8Array) return await this.#parsed(address, read, report);
    report.error(read.code, `${read.message}: ${address}`, { at: asked, ...(read.hint === undefined ? {} : { hint: read.hint }) });
    return undefined;
  }

  /** Whether one of the words stands anywhere in what was read for a file, or in any overlay of it. */
  mentions(displayed: string, words: readonly string[]): boolean {
    const bytes = [displayed, ...(this.#moves.get(displayed) ?? []).flatMap(({ origins }) => origins.files)].flatMap((file) => this.#sources.get(file)?.bytes ?? []);
    return bytes.some((held) => words.some((word) => Buffer.from(held.buffer, held.byteOffset, held.byteLength).includes(word)));
  }

  /** Remembers that places of a file lead into `moves.value` from now on. */
  moved(displayed: string, moves: Moves): void {
    this.#moves.set(displayed, [...(this.#moves.get(displayed) ?? []), moves]);
  }

  /** The diagnostics with the places that people wrote. */
  written(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    if (this.#moves.size === 0) return diagnostics;
    return diagnostics.map((diagnostic) => ({
      ...diagnostic,
      at: diagnostic.at === null ? null : this.writtenPlace(diagnostic.at),
      related: diagnostic.related.map(({ message, at }) => ({ message, at: this.writtenPlace(at) })),
    }));
  }

  /** The place that people wrote. */
  writtenPlace(at: Place): Place {
    if (at.position !== undefined || at.written === true) return at;
    return (this.#moves.get(at.file) ?? []).reduceRight((place, { value, origins }) => (place.file === at.file ? origins.written(value, place) : place), at);
  }

  /** The text of a file that was read, for excerpts; null for any other. */
  text(displayed: string): string | null {
    const source = this.#sources.get(displayed);
    return source === undefined ? null : (source.text ?? new TextDecoder().decode(source.bytes));
  }

  /** Remembers that a file was asked for and is not there, or may not be read. */
  missed(file: string): void {
    this.#unreadable.add(this.displayed(file));
  }

  /** Files that were asked for and are not there, or may not be read. */
  get unreadable(): readonly string[] {
    return [...this.#unreadable];
  }

  /** Every file that was read, by its displayed name. */
  get bytes(): ReadonlyMap<string, Uint8Array> {
    return new Map([...this.#sources].map(([file, { bytes }]) => [file, bytes]));
  }
}
