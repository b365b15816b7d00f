const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that carry no meaning by themselves, per language. Negations are never among them: they turn a meaning round. */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(`a an the this that these those and or but so if then than as of at by for from in into on onto to up with
    is are was were be been being am do does did have has had it its he she they them his her their theirs we us our ours
    you your yours i me my mine who whom which what when where there here will would shall can`),
};
