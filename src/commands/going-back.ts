import type { Asking, Prompter } from "../adapters/prompter.ts";
import { WentBack } from "../adapters/went-back.ts";

/**
 * Lets a person go back in an interview that is plain code: it is held once more, and what was answered up to the question
 * before is answered in silence. The earlier answer to a question is offered again.
 */
export async function withGoingBack<Result>(
  ask: Prompter,
  interview: (ask: Prompter) => Promise<Result>,
): Promise<Result> {
  const given: unknown[] = [];
  const earlier = new Map<string, unknown>();
  for (let round = 0; ; round += 1) {
    try {
      return await interview(replaying(ask, given, earlier, round === 0));
    } catch (error) {
      if (!(error instanceof WentBack)) throw error;
      given.pop();
    }
  }
}

function replaying(
  ask: Prompter,
  given: unknown[],
  earlier: Map<string, unknown>,
  isFirst: boolean,
): Prompter {
  let at = 0;
  const answered = async <Answer>(
    question: string,
    put: (before: Answer | undefined) => Promise<Answer>,
  ): Promise<Answer> => {
    const place = at;
    at += 1;
    if (place < given.length) return given[place] as Answer;
    // The same question may be put about several things.
    const key = `${place} ${question}`;
    const answer = await put(earlier.get(key) as Answer | undefined);
    earlier.set(key, answer);
    given.push(answer);
    return answer;
  };
  const canGoBack: Asking = { canGoBack: true };
  const isHeard = (): boolean => isFirst || (at > 0 && at >= given.length);
  return {
    intro: (title) => (isFirst ? ask.intro(title) : undefined),
    say: (text) => (isHeard() ? ask.say(text) : undefined),
    show: (rendered) => (isHeard() ? ask.show(rendered) : undefined),
    outro: (text) => ask.outro(text),
    text: (question, options = {}) =>
      answered<string>(question, (before) =>
        ask.text(question, {
          ...options,
          ...canGoBack,
          // What was only suggested, and taken by Enter, is still replaced by typing.
          ...(before !== undefined && before !== "" && before !== options.initial && { begun: before }),
        }),
      ),
    choose: <const Value extends string>(
      question: string,
      choices: Parameters<typeof ask.choose<Value>>[1],
      options?: Parameters<typeof ask.choose<Value>>[2],
    ) =>
      answered<Value>(question, (before) =>
        ask.choose(question, choices, {
          ...options,
          ...canGoBack,
          ...(before !== undefined && { initial: before }),
        }),
      ),
    confirm: (question, initial) =>
      answered<boolean>(question, (before) => ask.confirm(question, before ?? initial, canGoBack)),
  };
}
