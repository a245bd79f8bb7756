// How a command ends that could not do its work: one line, whatever happened, and never a stack.
import { terminalText } from "./diagnostics-text.js";

/** What the exit codes of every command mean; shown by `--help`. */
export const EXIT_CODES = `
Exit codes:
  0   done, and nothing is wrong
  1   a document is wrong, the output differs (--check), or a file cannot be read or written
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

/**
 * One line for standard error. What the system refuses is the caller's to solve (1). Anything else is a defect of the
 * generator (70): the line says how to report it, and names the place; `stack` shows all of it.
 */
export function failureOf(error: unknown, version: string, stack: boolean): Failure {
  if (error instanceof Error && "code" in error && "syscall" in error) {
    const path = "path" in error && typeof error.path === "string" ? `: ${error.path}` : "";
    const reason = reasons[String(error.code)];
    return { text: line(`error: ${reason === undefined ? error.message : `${reason}${path} (${String(error.code)}, ${String(error.syscall)})`}`), code: 1 };
  }
  const [message, place] = error instanceof Error ? [`${error.name}: ${error.message}`, /([^/\\\s(]+:\d+:\d+)\)?$/m.exec(error.stack ?? "")?.[1]] : [String(error)];
  const shown = line(`error: a defect of countersign ${version}: ${message.slice(0, 300)}${place === undefined ? "" : ` (${place})`}; please report this line, with the document if others may see it. COUNTERSIGN_STACK=1 shows more`);
  return { text: stack && error instanceof Error ? `${shown}${error.stack?.split("\n").map(line).join("") ?? ""}` : shown, code: 70 };
}

function line(text: string): string {
  return `${terminalText(text)}\n`;
}
