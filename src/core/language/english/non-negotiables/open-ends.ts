import type { OpenEndWords } from "../../non-negotiable-words.ts";
import { lineList } from "../../word-set.ts";

const THINGS =
  "things|stuff|items|bits|pieces|details|matters|information|issues|requirements|needs|areas|points|aspects|factors|topics|considerations|essentials|extras|necessities|data|questions|concerns|elements|particulars|services|activities|documents|paperwork|arrangements|features|problems|measures|steps|options|duties|tasks|preferences";
const OTHER = "other|similar|such|related|relevant|like|comparable|equivalent|associated";
const RELEVANT =
  "relevant|important|matters|matter|necessary|useful|needed|required|appropriate|suitable|similar|importance|interest|note|comparable|helpful|applicable|counts|pertinent|significant|essential|relevance|use";
const VAGUE =
  "things|details|items|information|issues|matters|areas|needs|aspects|stuff|points|topics|essentials|basics|particulars|factors|requirements|extras|bits";

/** What ends a list without ending it. */
export const OPEN_ENDS: OpenEndWords = {
  always: {
    found: lineList(`
      etc|etcetera
      et cetera|al
      and|or so on|forth
      so on and so forth
      and so on and so forth
      and|or (all|other|any)* the like|likes <end>
      and|or the rest (of) (it|them) <end>
      and|or stuff|things like that|this
      , whatever <end>
      e . g
      and|or such|suchlike|whatnot|stuff|similar|whatever <end>
      or the like
      and|or (the|all|any|some|various|these|those|many)* (other|such|similar) stuff|bits|things <end>
      and|or bits and bobs|pieces
      and|or|plus (any|all|some|many|various|the)* ${OTHER} (<word>)* ${THINGS}
      and|or|plus anything|everything|something|whatever else <end>
      and|or|plus anything|everything|something|whatever (else) (that|which|of|is|seems|may|might|be|they|feel|deem|considered)* ${RELEVANT}
      including but not limited
      including without limitation
      including among others
      among|amongst|between (many) other things|others <end>
      inter alia
      or something|anything|somewhere (like|similar|of|along) (that|it|this|the|those|sort|kind|these|lines|<end>)*
      and all that|this|of (that|it|this|jazz)*
      and that sort|kind of thing
      and you name it
      to name (but|just|only)* a few
      and what have you
      and anything along
      ${VAGUE} such as
      ${VAGUE} like !this|that|these|those
      ${VAGUE} including
      ${VAGUE} , such as
      ${VAGUE} , like|including
      ${VAGUE} , for example|instance
      ${VAGUE} , e . g
      ${VAGUE} e . g
      ${VAGUE} for example|instance
    `),
    fine: lineList(`
      and so on to|from|until|through
      the|those|these|no|both|all|two|three other things|details|questions|documents
      such as|a|an
    `),
  },
  afterAList: lineList(`
    and|or more|others|similar|whatever|other <end>
    and|or more besides
  `),
  and: "and",
};
