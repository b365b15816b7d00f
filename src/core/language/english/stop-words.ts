import { wordSet } from "../word-set.ts";

/** Words that carry no meaning by themselves. Negations are never among them: they turn a meaning round. */
export const STOP_WORDS = wordSet(`
  a an the this that these those and or but so if then than as of at by for from in into on onto to up with
  is are was were be been being am do does did do have has had it its he she they them his her their theirs we us our ours
  you your yours i me my mine who whom which what when where there here will would shall can
`);
