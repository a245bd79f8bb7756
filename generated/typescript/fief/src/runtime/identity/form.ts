// Forms that are posted to an application: small ones, which a stranger may send as well.

/** Characters. */
const longest = 65_536;

/** The fields of the body, as far as a form with a token needs: whoever sends more gets nothing for it. */
export async function formOf({ body }: Request): Promise<URLSearchParams> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = "";
  for (let next = await reader?.read(); next?.value !== undefined && text.length < longest; next = await reader?.read()) text += decoder.decode(next.value, { stream: true });
  await reader?.cancel();
  return new URLSearchParams(text.slice(0, longest));
}

/** A form again, of what a framework made of one: a text, or an object, of which only texts are taken. Null for what is neither. */
export function formText(parsed: unknown): string | null {
  if (typeof parsed === "string") return parsed;
  if (typeof parsed !== "object" || parsed === null) return null;
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(parsed)) if (typeof value === "string") form.set(name, value);
  return form.toString();
}
