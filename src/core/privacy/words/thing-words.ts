/** Words after which a number counts or names a thing; `*` stands for any letters. */
export const THING_WORDS = `
  order orders invoice invoices inv id ids ticket tickets case cases booking bookings reservation account accounts acct acc acount
  sku ean isbn issn upc asin gtin barcode vat serial serials sn batch lot part item items policy licence license version commit
  ref refs reference references qty quantity tracking parcel parcels shipment consignment waybill awb docket receipt receipts till
  transaction transactions txn utr confirmation claim claims quote quotation estimate contract member members membership voucher coupon
  card cards subscription device asset tag badge pnr
  imei meter mpan mprn nhs npi mrn nino ssn abn acn tfn ein gstin po rma model job jobs file folder record document doc
  code pin flight registration reg chassis vin crm sap page product
  bestell* rechnung* auftrag* aufträge kundennummer kdnr artikel* steuer* konto kontonummer blz vorgang* aktenzeichen az vertrag*
  sendung* paket* lieferschein* beleg* bon buchung* gutschein* zähler* serien* charge chargen policen* police ust uid hrb fall
  commande commandes facture factures référence réf dossier dossiers siret siren tva compte colis contrat devis réservation bon billet
  bestelling bestelnummer factuur kvk btw rekening rekeningnummer klantnummer klantnr zending pakket polis dossier
  pedido factura cuenta expediente nif cif ordine fattura conto pratica encomenda fatura ordre faktura`;

/** Things whose number is no card's. What money is taken from is none of them. */
export const THINGS_WITHOUT_CARD = `
  order orders invoice invoices inv id ids ticket tickets case cases booking bookings reservation sku ean isbn issn upc asin gtin
  barcode serial serials sn batch lot part item items policy version commit reference references tracking parcel parcels shipment
  consignment waybill awb docket receipt confirmation claim claims imei meter pnr
  bestell* rechnung* auftrag* artikel* vorgang* sendung* paket* lieferschein* beleg* buchung* serien* charge
  commande facture référence dossier colis réservation bestelling factuur zending pakket pedido factura ordine fattura`;

/** Words and signs for "number". */
export const NUMBER_WORDS = `
  number numbers no nos nr nrs num nums nummer nummers numéro numero número nümero numer nr. no. n° nº n.o # №`;

/** What may stand between the name of a thing and its number. */
export const IS_WORDS = `is was are were being ist war lautet lautete sind est était es era was luidt er`;
