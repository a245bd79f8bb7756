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
