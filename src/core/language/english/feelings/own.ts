import { lineList } from "../../word-set.ts";

/** Feelings that somebody has alone. */
export const OWN = lineList(`
  calm|calmer|calmed|calmness|composed|unflustered|unfazed|soothed|serene|serenity|tranquil|tranquillity
  unhurried|unrushed|unpressured|unpressurised|unburdened|unworried|untroubled|undisturbed|unembarrassed|unafraid|unashamed|unforced|uninterrupted|undaunted|undistracted|unselfconscious|unstressed
  relief|relieved|relaxed|rested|refreshed|restored|revived|recharged|revitalised|energised|energized|invigorated|rejuvenated
  at ease|rest|peace
  at liberty
  ease|easier|easy
  light|lighter|lightness|light-hearted|light-headed|carefree
  alive|awake
  strong|stronger|brave|braver|bravery|courage|courageous|bold|bolder|fearless|daring
  confident|confidence|sure|surer|certain|certainty|assured|convinced|sure-footed
  rest assured
  secure|security|safe|safer|safety|steady|steadier|settled|grounded|anchored|rooted
  in control|charge|command
  on top of
  on solid|firm|safe ground
  the boss
  control|ownership|mastery|autonomy|independence
  control|ownership of|over
  empowered|capable|independent|autonomous|resourceful
  able|free|freer|freedom|liberated|released
  proud|prouder|pride
  hopeful|optimistic|hope
  curious|curiosity|intrigued|interested|fascinated|inspired|motivated|stimulated
  excited|excitement|eager|keen|enthusiastic|expectant|tempted|adventurous
  hungry for
  unbothered|unaffected|uncomplicated|unencumbered|undemanded|untired
  playful|amused|cheerful|cheery|merry|joy|joyful|joyous|elated|bliss|blissful
  enjoy|enjoys|enjoyed|enjoying|enjoyment
  surprised|astonished|enchanted|charmed|captivated|awe|wonderment|spellbound|dazzled
  pleasant|small|happy|lovely|nice|real ~1 surprise
  cosy|cozy|snug|warm|warmer|warmth|comforted|comfort|comforting
  peace of mind
  peace|peaceful|quiet|stillness
  left in peace
  set free
  prepared|ready|equipped|armed|informed|clued-up|clear|clearer|clarity|clear-headed|oriented
  in the know
  wiser|smarter|clever|cleverer|intelligent
  grown up
  grown-up|adult|dignified|worthy|deserving|accomplished
  fulfilled|fulfilment|fulfillment
  whole again|<end>
  beautiful|glamorous|younger|taller|healthier|fitter
  ten feet tall
  on top of the world
  over the moon
  himself|herself|themselves|themself|myself|yourself again
  better|steadied|buoyed|lifted
  lucky|fortunate|blessed|privileged|honoured|honored|flattered
  cheered up
  in good|high spirits
  out of danger
  out of the woods
  off the hook
  over the worst
  a weight|load|burden|stone off
  weight|load|burden off|lifted|lifts
  breathing space|room
  room|space|time to breathe|think|cry|grieve
  immersed|absorbed|engrossed|lost in
  focused|focussed
  at one
  a|some|the|real|great|quiet ~1 sense of|that
  a|the|that feeling of|that
  in the knowledge that
  nostalgic|moved|tearful|drowsy|sleepy
  loyal|loyalty|devoted
  in|with good heart
  spared
`);
