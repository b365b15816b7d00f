/** What a group of commands is for, by its first word; help lists it. */
export const GROUPS: Readonly<Record<string, string>> = {
  goal: "add, list, rename or retire goals",
  complaint: "the complaint book: write down, answer, put right, tell, close, look again",
  "near-miss": "write down what nearly went wrong",
  habit: "what people usually do: write down, decide, list",
  thanks: "write down what a customer thanked you for",
  voice: "what customers, the team and others say of what you promise",
};
