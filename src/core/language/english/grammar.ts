import type { Grammar } from "../language-words.ts";
import { wordSet } from "../word-set.ts";

/** The small words of English: where a clause begins, what stands before a verb, what denies. */
export const GRAMMAR: Grammar = {
  determiners: wordSet(
    "the a an our my his her their its your this that these those every each all both some any no another",
  ),
  definite: wordSet("the our my his her their this that these those"),
  indefinite: wordSet("a an another some"),
  prepositions:
    wordSet(`of on in at from with for behind by near during after before to under over about without into
    through between against across inside outside down up off per despite`),
  origins: wordSet("from of at"),
  joins: wordSet("and but or then plus & yet nor"),
  reasons: wordSet("because since as due owing thanks"),
  reasonNeeds: new Map([
    ["due", wordSet("to")],
    ["owing", wordSet("to")],
    ["thanks", wordSet("to")],
  ]),
  noReasons: new Map([
    [
      "since",
      wordSet(`then last monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december`),
    ],
    ["as", wordSet("usual well always ever normal soon if a an to of promised agreed planned")],
  ]),
  results: wordSet("so therefore hence thus"),
  relatives: wordSet("who which that whom whose"),
  suppositions: wordSet(
    "when whenever if unless until before after where wherever whether even while although though",
  ),
  contents: wordSet("that"),
  questions: wordSet(
    "what how why when where whether whatever whichever whoever whomever however wherever whenever which who whose",
  ),
  subjects: wordSet("we i you he she they it there"),
  others: wordSet("he she they it there this that these those"),
  telling: wordSet(`
    say tell explain show promise think believe assume suppose suggest imply claim warn announce mention hint know pretend
    write ask answer reply insist state expect hope check see hear read notice remember teach find
  `),
  letting: wordSet("let make have get help watch allow invite want need leave keep see bring send"),
  degrees: wordSet("so as that since"),
  passives: wordSet("was were been being be is are am got gets 's"),
  past: wordSet("was were been being"),
  perfects: wordSet("has have had having"),
  adverbs:
    wordSet(`just simply again also then probably once twice quite almost still ever even very too so rather bit only
    however anyway perhaps maybe often always never sometimes soon later yesterday today instead somehow now already
    plain well much more most all far`),
  adverbEnding: /^\p{L}{3,}ly$/u,
  doing: /ing$/u,
  quantifiers:
    wordSet(`one two three four five some several many most both each any half none neither all few couple number
    lot pair another somebody someone member members`),
  of: "of",
  owner: "'s",
  denials: wordSet(
    "no not never nor neither nobody nothing none without rather instead nowhere hardly no-one",
  ),
};
