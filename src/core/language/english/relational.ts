import { lineList } from "../word-set.ts";

/** What passes between people, and not only between a person and a job: phrases in the notation of `phrasesOf`. */
export const RELATIONAL = lineList(`
  feel|feels|feeling|felt
  greet|greets|greeted|greeting|welcome|welcomes|welcomed|welcoming
  thank|thanks|thanked|apologise|apologises|apologised|apologize|apologizes|sorry
  listen|listens|listened|listening|hear|hears|heard
  offer|offers|offered|share|shares|shared
  they|she|he|you|customer|guest|patient|client like|likes|love|loves|want|wants|need|needs|know|knows|notice|notices|think|thinks|hope|hopes
  ask|asks|asked|explain|explains|explained|introduce|introduces|introduced
  tell|tells|told|talk|talks|talked|speak|speaks|spoke|spoken|say|says|said
  ring|rings|rang|phone|phones|visit|visits|visited|meet|meets|met
  invite|invites|invited|encourage|encourages|encouraged|comfort|comforts|comforted|reassure|reassures|reassured
  remember|remembers|remembered|recognise|recognises|recognised|recognize|recognizes|recognized
  smile|smiles|smiled|laugh|laughs|joke|jokes|apologetic|thoughtful|attentive
  look|looks up|at
  walk|walks|accompany|accompanies|sit|sits|stay|stays|wait|waits with|them|him|her|each|every|the|a
  let|lets the|a|an|them|him|her|each|every|someone|somebody|anyone
  by name
  first|own name
  in person
  in their|your|his|her own words
  face to face
  trust|trusts|trusted|respect|respects|respected|believe|believes|believed|dignity|kindness
  kind|kindly|gentle|gently|friendly|human|personal|personally|patiently|warmly|politely|considerate
  easy|easily|effortless|effortlessly|enjoy|enjoys|enjoyable|pleasant|pleasure|fun|delight|delighted|joy
  at home|ease
  on their|his|her|our|my side
  in charge|control
  in good|safe hands
  looked after
  taken seriously|care
  together|company|alone|neighbour|neighbours|friend|friends|family|stranger|strangers
  before they|he|she|anyone|anybody ask|asks|asked
`);
