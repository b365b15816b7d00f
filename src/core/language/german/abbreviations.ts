import { germanWords } from "./plain-letters.ts";

/** What German shortens with a dot, and the days of a month, which have one behind them. */
export const ABBREVIATIONS = germanWords(`
  z.b zb bzw ca ggf evtl usw etc u.a ua usf u.v.m uvm u.ä uä o.ä oä d.h dh inkl exkl zzgl max min nr nrn tel str std sek mind
  dr prof hr fr frl st abs vgl s.o s.u i.d.r idr i.a kfz lkw pkw co gmbh bspw sog jh mio mrd mwst
  jan feb mär apr jun jul aug sep sept okt nov dez
  1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
`);
