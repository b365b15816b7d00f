import type { PairWords } from "../../non-negotiable-words.ts";
import { wordSet } from "../../word-set.ts";

/** What shows that a second promise begins. */
export const PAIRS: PairWords = {
  joins: wordSet("and &"),
  again: wordSet("never always also"),
  verbs: wordSet(`
    accept add adjust agree air announce answer apologise arrange ask attach bag bake bathe begin bill bleed blow boil book borrow
    bring brush build buy call cancel carry change charge check choose clean clear close collect comb confirm contact cook count
    cover credit cut deliver describe discuss draw dress drive dry email empty enter examine exchange explain fasten feed fetch fill find
    finish fit fix flush fold follow give greet grind groom hand hang heat help hide hold hose inform inspect install introduce
    invite invoice iron keep knock label lay leave lend let lift light list load lock log look make mark measure meet mend mention
    mop move name note notify offer oil open order pack paint park pass pay peel phone photograph pick plan plant play polish post
    pour prepare press print promise protect prune pump put quote raise read record refill refund release remind remove rent
    repair repeat replace reply report reserve reset return ring rinse run save say scan scrub seal season seat secure see sell send
    separate serve set settle share sharpen shave shine show shred shut sign sort spray stack stamp state stay sterilise stir stop
    store strap strip stroke supply sweep swap take talk tell test text thank tidy tie tighten top touch tow train translate treat
    trim turn type undo unload unlock unpack update upload use vacuum value wait wake walk warm warn wash watch water wear weigh
    welcome wipe wrap write
  `),
  back: wordSet("these those this that both each"),
};
