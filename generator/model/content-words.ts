// What a call for a content has in its name: a short word, and more of the content's type where several would have the same.
import type { Content } from "./contents.js";
import type { ContentKind } from "./media.js";
import { compareText } from "./node.js";
import { Numbers } from "./numbers.js";
import { pascal, pascalOf, words } from "./words.js";

export interface ContentWord {
  readonly content: Content;
  readonly word: string;
  /** `Csv`, `Bytes`, `VndShopTreeJson`: the word, unless another content has it too. */
  readonly short: string;
}

const kindWords: Readonly<Partial<Record<ContentKind, string>>> = { form: "Form", multipart: "Multipart", binary: "Bytes", events: "Events", lines: "Lines", sequence: "Sequence" };

/**
 * In the order given, each of its own. Those that would meet all get what tells them apart: their parameters, otherwise the whole type. What
 * differs in signs alone is numbered by the text of the type.
 */
export function contentWords(contents: readonly Content[]): readonly ContentWord[] {
  const spelled = contents.map((content) => ({ content, spellings: spellingsOf(content) }));
  const chosen = spelled.map(({ content, spellings }) => {
    const [short] = spellings;
    const meeting = spelled.filter((other) => other.spellings[0] === short).map((other) => other.spellings);
    const telling = spellings.findIndex((_, index) => new Set(meeting.map((other) => other[index])).size === meeting.length);
    return { content, short, word: spellings[telling === -1 ? spellings.length - 1 : telling] ?? short };
  });
  const taken = new Set<string>();
  const numbers = new Numbers();
  const unlike = new Map<Content, string>();
  for (const { content, word } of chosen.toSorted((one, other) => compareText(one.content.contentType, other.content.contentType))) {
    const free = taken.has(word) ? numbers.free(word, word, (candidate) => taken.has(candidate)) : word;
    taken.add(free);
    unlike.set(content, free);
  }
  return chosen.map((one) => ({ ...one, word: unlike.get(one.content) ?? one.word }));
}

/** From the shortest: `Xml`, `XmlV2`, `ApplicationXmlV2`. */
function spellingsOf({ kind, contentType }: Content): readonly [string, string, string] {
  const [type = "", ...parameters] = contentType.split(";");
  const [first = "", subtype = ""] = type.split("/");
  const short = kindWords[kind] ?? (subtype === "plain" ? "Text" : pascalOf(subtype));
  const further = pascal(parameters.flatMap(words));
  return [short, short + further, pascalOf(first) + pascalOf(subtype) + further];
}
