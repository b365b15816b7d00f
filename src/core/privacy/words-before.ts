const FARTHEST = 32;

// Words after which a number is one that somebody is rung by, and words after which it counts or names a thing.
const RINGS =
  /(?<!\p{L})(?:call|calls|called|ring|rings|rang|phone[sd]?|phoned|tele?|telephone|mobile|mob|cell|text|sms|whatsapp|fax|anruf\p{L}*|angerufen|ruf\p{L}*|telefon\p{L}*|handy\p{L}*|mobil\p{L}*|t[eé]l[eé]?|t[eé]l[eé]phon\p{L}*|portable|appel\p{L}*|bel|bellen|gebeld|gsm|llam\p{L}*|m[oó]vil|tel[eé]fono|cellulare|chiam\p{L}*|ligar|telem[oó]vel|ring|telefonnummer|tlf|nummer)(?!\p{L})[^\n\d]{0,24}$/iu;
const NAMES =
  /(?<!\p{L})(?:ref|refs|reference|order|orders|invoice|inv|id|ticket|case|booking|account|customer|sku|ean|isbn|gtin|barcode|vat|serial|batch|lot|part|item|policy|licence|license|version|commit|bestell\p{L}*|rechnung\p{L}*|auftrag\p{L}*|kundennummer|artikel\p{L}*|steuer\p{L}*|commande|facture|r[eé]f[eé]rence|dossier|siret|siren|factuur|kvk|btw|pedido|factura|ordine|fattura)(?!\p{L})[^\p{L}\n\d]{0,4}(?:(?:no|nos|nr|number|num|n)(?!\p{L})[^\p{L}\n\d]{0,4})?$/iu;

/** Tells whether the words before a place speak of ringing somebody. */
export function speaksOfRinging(text: string, at: number): boolean {
  return RINGS.test(text.slice(Math.max(0, at - FARTHEST), at));
}

/** Tells whether the words before a place announce the number of a thing, such as an order. */
export function namesAThing(text: string, at: number): boolean {
  return NAMES.test(text.slice(Math.max(0, at - FARTHEST), at));
}
