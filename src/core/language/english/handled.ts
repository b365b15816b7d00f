import { wordSet } from "../word-set.ts";

/** What hands do with things, in the past: the wrong key is given, the wrong button pressed. */
export const HANDLED = [
  ...wordSet(`
    gave sent took put used picked grabbed brought served packed pressed clicked booked entered typed keyed punched wrote
    quoted ordered fitted delivered charged rang called dialled filed dispensed poured cut sold made mixed ran deployed pulled
    printed selected chose opened closed loaded installed attached handed prescribed administered weighed measured copied
    labelled wrapped trimmed signed topped set stored shelved scanned logged noted marked posted dropped left parked connected
    plugged stacked dealt answered deleted removed erased overwrote copy-pasted pasted forwarded emailed texted uploaded
    released merged restarted unplugged switched turned cancelled moved lifted carried drove walked headed billed invoiced
    taught fed treated injected extracted drilled filled shaved washed dyed coloured ironed dried cooked baked plated seated
    tagged tested repaired painted hung laid planted wired collected unloaded started stopped emptied cleaned ticked stamped
    reserved assigned offered recommended rented lent issued spelled spelt
  `),
].join("|");
