// The files of one run: each read and parsed once, and remembered with its bytes for excerpts and the cache.
import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import type { Place, Report } from "../diagnostics.js";
import type { Json } from "./document.js";
import { limits } from "./limits.js";
import { unreadable } from "./reference.js";
import { decodedText, parsedText } from "./syntax.js";

interface Source {
  readonly bytes: Uint8Array;
  value?: Promise<Json | undefined>;
}

export class Sources {
  readonly workingDirectory: string;
  readonly #sources = new Map<string, Source>();

  constructor(workingDirectory: string = process.cwd()) {
    this.workingDirectory = realpathSync(workingDirectory);
  }

  /** The name of a file in messages and places: relative to the working directory, forward slashes. */
  displayed(file: string): string {
    return path.relative(this.workingDirectory, path.resolve(this.workingDirectory, file)).replaceAll(path.sep, "/");
  }

  /** The value of a file; undefined after reporting at the place that asked for it. Each file is reported once. */
  value(file: string, report: Report, asked: Place | null): Promise<Json | undefined> {
    const displayed = this.displayed(file);
    const known = this.#sources.get(displayed);
    if (known?.value !== undefined) return known.value;
    const bytes = this.#bytes(file, report, asked);
    if (bytes === undefined) return Promise.resolve(undefined);
    const text = decodedText(bytes, displayed, report);
    const value = text === undefined ? Promise.resolve(undefined) : parsedText(text, displayed, report);
    this.#sources.set(displayed, { bytes, value });
    return value;
  }

  #bytes(file: string, report: Report, asked: Place | null): Uint8Array | undefined {
    const resolved = path.resolve(this.workingDirectory, file);
    const refusal = unreadable(resolved, limits.fileBytes);
    if (refusal === null) return readFileSync(resolved);
    report.error(refusal.code, `${refusal.message}: ${this.displayed(file)}`, { at: asked });
    return undefined;
  }

  /** The text of a file that was read, for excerpts; null for any other. */
  text(displayed: string): string | null {
    const source = this.#sources.get(displayed);
    return source === undefined ? null : new TextDecoder().decode(source.bytes);
  }

  /** Every file that was read, by its displayed name. */
  get bytes(): ReadonlyMap<string, Uint8Array> {
    return new Map([...this.#sources].map(([file, { bytes }]) => [file, bytes]));
  }
}
