import { lineList } from "../../word-set.ts";

/** Where English words for feelings name none. */
export const OTHERWISE = lineList(`
  feel free to contact|call|ring|email|e-mail|write|ask|reach|get|visit|drop us|me|our|in|to|out
  calm|calms <served>|<them> down
  <start> welcome|delight|comfort|calm|respect|support|value <served>|<them>
  make|makes|making sure
  be|making|make certain
  light|lights <the> ~1 candle|fire|lamp|candles
  in light of
  free parking|delivery|wifi|returns|shipping|quote|quotes|trial|of charge
  for free
  safe and sound
  certain times|documents|cases|days|customers|things|conditions
  in case|trouble
  close|closes <end>
  known as|for|issues
  as well|good as
  good morning|afternoon|evening
  great britain
  happy hour
  tax relief
  fine print|dining|for
  quiet hours|room
  trust fund|account|deed
  at the|our expense
  part of the|our process|service|price|package|contract|plan|team
  content of|on|is
  well known
  in order
  with respect to
  with regard|regards to
  security code|check|checks|questions|guard|deposit|policy|team|desk|number|gate|lane
  safety check|checks|belt|video|briefing|data|sheet|instructions|inspection|certificate|features
  look|looks after
  clear signs|signage|prices|pricing|information|communication|instructions|terms|labels|explanation|explanations
  control of|over costs|cost|quality|budget|budgets
  quality|pest|access|stock|version|remote control
  customer|client|guest|patient|user satisfaction
  satisfaction rate|rates|score|scores|survey|surveys|index|level|levels|rating|ratings|of
  expert advice|help|staff|team|knowledge
  comfort food|break|zone
  the wonder|wonders of
  handled|processed|managed in|by|within
`);
