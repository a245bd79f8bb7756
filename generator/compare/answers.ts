// What a call comes to, in two versions.
import type { Answer, Client, ErrorAnswer, Limits, Operation, Type } from "../model/model.js";
import { added, changed, type Finding, gone, pairs, same } from "./changes.js";
import { limitChanges } from "./members.js";
import { type Side, typeChanges } from "./types.js";

export function answerChanges(old: Operation, now: Operation, results: Client["results"], side: Side): readonly Finding[] {
  return [...dataChanges(old.answer, now.answer, side), ...errorChanges(errorsOf(old.answer), errorsOf(now.answer), results, side), ...headerChanges(old.headers, now.headers, side), ...pageChanges(old, now)];
}

function dataChanges(old: Answer, now: Answer, side: Side): readonly Finding[] {
  if (old.kind !== now.kind) return [changed("breaking", `answer changed: ${kindText(old)}, now ${kindText(now)}`)];
  const [before, after] = [dataOf(old), dataOf(now)];
  if (before === null) return after === null ? [] : [{ ...added, what: "answer: data is described" }];
  if (after === null) return [{ ...gone, what: "answer: data is no longer described" }];
  const findings = [...typeChanges(before, after, side), ...limitChanges(limitsOf(old), limitsOf(now), side.direction)].map((finding) => ({ ...finding, what: `answer: ${finding.what}` }));
  if (old.kind === "stream" && now.kind === "stream" && old.framing !== now.framing) {
    findings.push(changed(!isEvents(old) && !isEvents(now) ? "other" : "breaking", `answer: comes as ${now.framing} now, no longer as ${old.framing}`));
  }
  if (mayBeEmpty(old) === mayBeEmpty(now)) return findings;
  return [...findings, mayBeEmpty(now) ? changed("breaking", "answer: may be empty now") : changed("other", "answer: is never empty now")];
}

function kindText(answer: Answer): string {
  return answer.kind === "envelope" ? "data in an envelope" : answer.kind;
}

function dataOf(answer: Answer): Type | null {
  return answer.kind === "none" ? null : answer.kind === "envelope" ? answer.data : answer.type;
}

function limitsOf(answer: Answer): Limits {
  return ("limits" in answer ? answer.limits : undefined) ?? {};
}

function mayBeEmpty(answer: Answer): boolean {
  return "mayBeEmpty" in answer && answer.mayBeEmpty === true;
}

function isEvents({ framing }: Extract<Answer, { kind: "stream" }>): boolean {
  return framing !== "lines" && framing !== "sequence";
}

function errorsOf(answer: Answer): readonly ErrorAnswer[] {
  return answer.kind === "envelope" ? [] : answer.errors;
}

/** Only where failures are results does an application compare a status that the types know. */
function errorChanges(old: readonly ErrorAnswer[], now: readonly ErrorAnswer[], results: Client["results"], side: Side): readonly Finding[] {
  return pairs(old, now, ({ status }) => status).flatMap(({ key, old: before, now: after }): readonly Finding[] => {
    if (before === null) return [{ ...added, what: `error ${key} is described` }];
    if (after === null) return [{ ...gone, level: results === "result" ? "breaking" : "other", what: `error ${key} is no longer described` }];
    return typeChanges(before.type, after.type, side).map((finding) => ({ ...finding, what: `error ${key}: ${finding.what}` }));
  });
}

function headerChanges(old: Type | null, now: Type | null, side: Side): readonly Finding[] {
  if (old === null) return now === null ? [] : [{ ...added, what: "headers are described" }];
  if (now === null) return [{ ...gone, what: "headers are no longer described" }];
  return typeChanges(old, now, side).map((finding) => ({ ...finding, what: `headers: ${finding.what}` }));
}

/** Whether pages were declared or found is the same to applications, and so is how they are asked for. */
function pageChanges({ pagination: old }: Operation, { pagination: now }: Operation): readonly Finding[] {
  if (old === null) return now === null ? [] : [{ ...added, what: "has pages now" }];
  if (now === null) return [{ ...gone, what: "no longer has pages" }];
  if (!same(old.items, now.items)) return [changed("other", "items of a page stand elsewhere")];
  return same([old.position, old.limit, old.total], [now.position, now.limit, now.total]) ? [] : [changed("other", "pages are asked for otherwise")];
}
