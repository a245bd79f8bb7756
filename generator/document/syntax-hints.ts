// What to do about a text that is no JSON or YAML, by what usually makes it so.

/** `offset`: where JSON ends. */
export function jsonHint(text: string, offset: number): string {
  const found = text[offset];
  if (found === undefined) return "Complete the text: a bracket or a quote is not closed, or the file is not whole.";
  if (/[\]}]/.test(found) && /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))) return "Remove the comma before it.";
  if (found === "/" || found === "#") return "JSON has no comments: remove it, or save the file as YAML.";
  if (found === "'") return "Put texts and names in double quotes.";
  if (/[\w$]/.test(found)) return "Put texts and names in double quotes; a file that is YAML ends with .yaml.";
  return "Correct the text here.";
}

/** By the codes of `yaml`. */
const hints: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: "Double the backslash, or put the text in single quotes, where it means itself.",
  BAD_INDENT: "Indent it as far as what it belongs beside.",
  BAD_SCALAR_START: "Put the text in quotes.",
  BLOCK_AS_IMPLICIT_KEY: "Put a text with `: ` in quotes; otherwise begin a new line after the name.",
  MISSING_CHAR: "Add what is missing, often before this place.",
  MULTILINE_IMPLICIT_KEY: "Write `: ` after the name.",
  TAB_AS_INDENT: "Indent with spaces.",
};

/** `code`: null where only the fast reader looked. */
export function yamlHint(text: string, code: string | null): string {
  if (/^(?:<{7} |>{7} )/m.test(text)) return "Decide between the two sides of the merge that the file holds (`<<<<<<<`).";
  return (code === null ? undefined : hints[code]) ?? "Correct the text here, or put it in quotes where it is meant as one.";
}
