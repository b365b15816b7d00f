import type { ConditionWords } from "../../non-negotiable-words.ts";
import { lineList } from "../../word-set.ts";

/** What makes a promise depend on how busy, rich or well-staffed we are. */
export const CONDITIONS: ConditionWords = {
  convenience: {
    found: lineList(`
      <if> <convenient>
      as|insofar (as) (<the>|<owner>) (~1) <means> allow|allows|permit|permits|dictate|dictates
      <means> permitting|allowing
      !without|not|by|for|never|while|when|of|and|or <word> permitting <end>
      if|where|provided (<how>) available
      if|where|provided one|two|it|this is|are|becomes (<how>)* available
      if|where|provided <the> (~1) van|car|vehicle|room|table|slot|appointment|bay|chair|seat|nurse|doctor|engineer|porter|driver|place is|are|becomes (<how>)* available|free
      subject to (<how>|<the>|sufficient|adequate|current)* <means>|staff|supply|scheduling|us|cover
      depending|dependent|contingent|conditional|depends on|upon (<how>|<the>|current)* <means>|staff|cover|season|supply
      depending|depends on how busy|full|quiet|rushed|stretched|much|many
      depending|depends on who|what is|we (<word>)* in|free|available|on|spare
      while|whilst (<the>) stocks|stock|supplies|supply last|lasts
      at|in|during (<the>) quiet|quieter|slack|slow|slower|calmer|off-peak times|time|periods|spells|moments|seasons|days|weeks|months|evenings|afternoons
      on quiet|quieter|slack|slow|slower|calmer days|evenings|afternoons|mornings|nights|shifts|weekdays|weeks
      outside (of) (<the>) peak|busy|busiest|rush (hour|hours|times|time|periods|season)
    `),
    fine: lineList(`
      tell|tells|say|says|ask|asks|know|knows|write|note|explain|announce|promise ~3 when|where ~9
      ask|asks|know|wonder|asking|confirm|confirms ~2 if|whether ~9
      <start> see|check|find ~2 if|whether ~9
      health|law|regulations|patient|patients|doctor|doctors|parents|family|legislation|consultant permitting
    `),
  },
  unless: {
    found: lineList(`
      unless|except|save|barring (if|when|where|while)* <inconvenient>
      apart|other from|than (if|when|where|while)* <inconvenient>
    `),
    fine: [],
  },
};
