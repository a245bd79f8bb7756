// How a command ends that could not do its work: one line, whatever happened, and never a stack.
import path from "node:path";
import { terminalText } from "./diagnostics-text.js";

/** What the exit codes of every command mean; shown by `--help`. */
export const EXIT_CODES = `
Exit codes:
  0   done, and nothing is wrong
  1   a document is wrong, the output differs (--check), more changed than --allow says,
      or a file cannot be read or written
  2   wrong arguments
  70  a defect of countersign itself`;

export interface Failure {
  readonly text: string;
  readonly code: number;
}

const reasons: { readonly [code: string]: string } = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the file system cannot be written to",
  ENOSPC: "no space is left",
  EDQUOT: "no space is left for this user",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a part of the path is no folder",
  EISDIR: "this is a folder",
  EEXIST: "it exists already",
  ENOTEMPTY: "the folder is not empty",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  EADDRINUSE: "another program listens there",
};

const hints: { readonly [code: string]: string } = {
  EADDRINUSE: "choose another port with --port, or any with --port 0",
  ENOSPC: "make room, then run the command again",
  EDQUOT: "make room, then run the command again",
};

/** Does the work. What the system refuses without naming a file, as a full disk does, is said of `file`. */
export function saidOf<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw named(error, file);
  }
}

/** The error, with `file` as its path when it comes from the system and has none. */
export function named(error: unknown, file: string): unknown {
  if (error instanceof Error && "syscall" in error && !("path" in error)) Object.assign(error, { path: file });
  return error;
}

/**
 * One line for standard error. What the system refuses is the caller's to solve (1). Anything else is a defect of the
 * generator (70): the line says how to report it, and names the place; `stack` shows all of it.
 */
export function failureOf(error: unknown, version: string, stack: boolean): Failure {
  if (error instanceof Error && "code" in error && "syscall" in error) {
    const place = "path" in error && typeof error.path === "string" ? `: ${shownPath(error.path)}` : "port" in error ? `: port ${String(error.port)}` : "";
    const [reason, hint] = [reasons[String(error.code)], hints[String(error.code)]];
    const told = reason === undefined ? error.message : `${reason}${place} (${String(error.code)}, ${String(error.syscall)})`;
    return { text: line(`error: ${told}${hint === undefined ? "" : `; ${hint}`}`), code: 1 };
  }
  const [message, place] = error instanceof Error ? [`${error.name}: ${error.message}`, /([^/\\\s(]+:\d+:\d+)\)?$/m.exec(error.stack ?? "")?.[1]] : [String(error)];
  const shown = line(`error: a defect of countersign ${version}: ${message.slice(0, 300)}${place === undefined ? "" : ` (${place})`}; please report this line, with the document if others may see it. COUNTERSIGN_STACK=1 shows more`);
  return { text: stack && error instanceof Error ? `${shown}${error.stack?.split("\n").map(line).join("") ?? ""}` : shown, code: 70 };
}

/** From the working directory when it lies below it. */
function shownPath(file: string): string {
  if (!path.isAbsolute(file)) return file;
  const relative = path.relative(process.cwd(), file);
  return relative === "" || relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative) ? file : relative.replaceAll(path.sep, "/");
}

function line(text: string): string {
  return `${terminalText(text)}\n`;
}
