/** Words that stand in no street's name in lower case: who writes one of these is in the middle of a sentence. */
export const SENTENCE_WORDS = `
  a an and are as at away back be been before behind but by came can did do down for from go got had has have he her here his i if
  in into is it its just me my near next no not of off on one onto or our out over past round she so than that the their them then
  there they this through to too under until up us was we went were when which while who will with without you your
  um ab bis seit gegen der die das den dem des ein eine einer einem einen und oder in im an am auf bei mit nach von vor zu zum zur dieser diese jeder
  jede unserer unsere ihrer meiner
  le la les un une et ou sur dans par avec notre
  het een en of op met van naar deze onze`;
