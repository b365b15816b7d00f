import { describe, expect, it } from "vitest";
import { findPersonalData } from "../../../src/core/privacy/find-personal-data.ts";

function found(text: string, country?: string, allow: readonly string[] = []): string[] {
  return findPersonalData(text, { country, allow }).map(({ kind, words }) => `${kind}: ${words}`);
}

type Case = readonly [text: string, words: string, country?: string];
type Silent = readonly [text: string, country?: string];

function finds(kind: string, cases: readonly Case[]): void {
  it.each(cases.map(([text, words, country]) => ({ text, words, country })))(
    "finds it in $text: $words",
    ({ text, words, country }) => {
      expect(found(text, country)).toEqual([`${kind}: ${words}`]);
    },
  );
}

function leaves(cases: readonly Silent[]): void {
  it.each(cases.map(([text, country]) => ({ text, country })))("finds none in $text", ({ text, country }) => {
    expect(found(text, country)).toEqual([]);
  });
}

describe("an e-mail address", () => {
  finds("e-mail address", [
    ["Mrs Hart (jane.hart@example.com) complained that...", "jane.hart@example.com"],
    ["wanted: 'o'neill+refunds@mail.example.co.uk'", "o'neill+refunds@mail.example.co.uk"],
    ["_jane@example.com_.", "jane@example.com"],
    ["[write](mailto:jane%40example.com)", "jane%40example.com"],
    ["jürgen@müller.example", "jürgen@müller.example"],
    ["почта: иван@почта.рф", "иван@почта.рф"],
    ["jane@xn--mller-kva.example", "jane@xn--mller-kva.example"],
    ["`jane@example.com`", "jane@example.com"],
    ["Schreib an jane (at) example.com, bitte", "jane (at) example.com"],
    ["jane [AT] example [DOT] com", "jane [AT] example [DOT] com"],
    ["jane at example dot com", "jane at example dot com"],
    ["jane&#64;example.com", "jane&#64;example.com"],
    ["jane\u200b@\u2060example.com", "jane\u200b@\u2060example.com"],
    ["jane＠example.com", "jane＠example.com"],
    ["jane@example.com...", "jane@example.com"],
    ["https://shop.example/?for=jane@example.com", "jane@example.com"],
  ]);
  leaves([
    ["@jane said so"],
    ["jane@localhost"],
    ["git@github.com:tidewell/score.git"],
    ["actions/checkout@v4 and cx-score@0.1.0 and left-pad@1.2.3-beta.com"],
    ["logo@2x.png"],
    ["3 @ 4.50 each"],
    ["https://medium.com/@jane.doe/story"],
    ["We meet at the dot on the map"],
    ["c_188a%40group.calendar.google.com"],
    ["a@b.c and x@.com and @@@@"],
  ]);
});

describe("a phone number", () => {
  describe("written for any country", () => {
    finds("phone number", [
      ["Ring her on 01632 960 983 to apologise.", "01632 960 983"],
      ["+44 1632 960983", "+44 1632 960983"],
      ["+44 (0)20 7946 0958", "+44 (0)20 7946 0958"],
      ["(+44) 20 7946 0958", "(+44) 20 7946 0958"],
      ["+1-202-555-0123 x12", "+1-202-555-0123"],
      ["+49 (0)89/1234567", "+49 (0)89/1234567"],
      ["+919876543210", "+919876543210"],
      ["0044 20 7946 0958", "0044 20 7946 0958"],
      ["tel:+441632960983", "+441632960983"],
      ["https://wa.me/447700900123", "/447700900123"],
      ["(01632) 960983", "(01632) 960983"],
      ["020 7946 0958", "020 7946 0958"],
      ["07700 900123", "07700 900123"],
      ["\\> call 07911\n\\> 123456", "07911\n\\> 123456", "GB"],
      ["Tel: 07700900123", "07700900123"],
      ["06 12 34 56 78", "06 12 34 56 78"],
      ["044 668 18 00", "044 668 18 00"],
      ["0151-23456789", "0151-23456789"],
      ["(555) 123-4567", "(555) 123-4567"],
      ["212-555-0199", "212-555-0199"],
      ["212.555.0199", "212.555.0199"],
      ["０７７００ ９００１２３", "０７７００ ９００１２３"],
      ["٠٧٧٠٠ ٩٠٠١٢٣", "٠٧٧٠٠ ٩٠٠١٢٣"],
      ["07700\u00a0900\u00a0123", "07700\u00a0900\u00a0123"],
      ["07\u200b700 900\u200b123", "07\u200b700 900\u200b123"],
      ["01632–960–983", "01632–960–983"],
      ["her number, 01632\n960 983, was wrong", "01632\n960 983"],
      ["received: 2026-11-20T09:10, 07700 900123", "07700 900123"],
    ]);
  });

  describe("written for the country of the score", () => {
    finds("phone number", [
      ["089/1234567", "089/1234567", "DE"],
      ["(0 89) 12 34 56", "(0 89) 12 34 56", "DE"],
      ["0664 1234567", "0664 1234567", "AT"],
      ["01 234 5678", "01 234 5678", "IE"],
      ["0400 123 456", "0400 123 456", "AU"],
      ["020-1234567", "020-1234567", "NL"],
      ["212 555 0123", "212 555 0123", "US"],
      ["612 345 678", "612 345 678", "ES"],
      ["llame al 612345678", "612345678", "ES"],
      ["347 123 4567", "347 123 4567", "IT"],
      ["ring 22 33 44 55", "22 33 44 55", "NO"],
    ]);
  });

  leaves([
    ["Ring her the same day (number in the booking system, ref C-0142)."],
    ["CRM-20419, a-7kq2xw9m, INV-0123456789, #0123456789"],
    ["order 0123456789, ref: 01632960983, ISBN 0306406152", "GB"],
    ["2026-11-20, 20.11.2026, 11/20/2026, 2026-11-20T09:10:00+01:00, 20261120T0910", "GB"],
    ["from 2026-01-01 to 2026-12-31, 01.01.2026-31.12.2026", "DE"],
    ["08:30-17:45, 08.30-17.45, 0830-1745, 08 30 - 17 45", "DE"],
    ["£1,200.00, 1.234.567,89 €, $0.25, 1 000 000, +1 000 000 000", "FR"],
    ["v1.2.3, 10.0.19041.1234, 192.168.100.200", "US"],
    ["123e4567-e89b-12d3-a456-426614174000", "GB"],
    ["978-0-306-40615-7 and 0-306-40615-2", "US"],
    ["at-most: 5\nbest: 1\nheld: 3", "GB"],
    ["1. One\n2. Two\n2026\n2027 10 11", "GB"],
    ["7700900123", "GB"],
    ["1600 1700 1800 1900", "US"],
    ["https://shop.example/orders/01632960983", "GB"],
    ["01 02 03 04 05", "FR"],
    ["+5 %, +10 000, 3+4+5+6+7+8+9"],
    ["51.507351, -0.127758"],
    ["112, 999, 911, 0800"],
  ]);
});

describe("a card number", () => {
  finds("card number", [
    ["4111 1111 1111 1111", "4111 1111 1111 1111"],
    ["4111-1111-1111-1111 12/27", "4111-1111-1111-1111"],
    ["5555555555554444", "5555555555554444"],
    ["2223 0031 2200 3222", "2223 0031 2200 3222"],
    ["3782 822463 10005", "3782 822463 10005"],
    ["3056 930902 5904", "3056 930902 5904"],
    ["6011111111111117", "6011111111111117"],
    ["3530111333300000", "3530111333300000"],
    ["４１１１ １１１１ １１１１ １１１１", "４１１１ １１１１ １１１１ １１１１"],
    ["card 4111\u00a01111\u00a01111\u00a01111.", "4111\u00a01111\u00a01111\u00a01111"],
  ]);
  leaves([
    ["4111 1111 1111 1112"],
    ["1111 2222 3333 4444"],
    ["4006381333931"],
    ["order 411111111111111111111111"],
    ["id4111111111111111x"],
    ["1732012345678"],
  ]);
});

describe("a bank account", () => {
  finds("bank account", [
    ["GB33 BUKB 2020 1555 5555 55 is mine", "GB33 BUKB 2020 1555 5555 55"],
    ["DE89370400440532013000", "DE89370400440532013000"],
    ["fr14 2004 1010 0505 0001 3m02 606", "fr14 2004 1010 0505 0001 3m02 606"],
    ["NL91-ABNA-0417-1643-00", "NL91-ABNA-0417-1643-00"],
    ["IBAN:\u00a0CH93 0076 2011 6238 5295 7.", "CH93 0076 2011 6238 5295 7"],
    ["NO93 8601 1117 947", "NO93 8601 1117 947"],
  ]);
  leaves([
    ["GB34 BUKB 2020 1555 5555 55"],
    ["XX33 BUKB 2020 1555 5555 55"],
    ["DE8937040044053201300"],
    ["AB12 rooms"],
  ]);
});

describe("an address", () => {
  describe("with its postcode, in any country", () => {
    finds("address", [
      ["He lives at 12 Marsh Lane, Leeds LS9 8AB.", "12 Marsh Lane, Leeds LS9 8AB"],
      ["12a High St\nLeeds\nLS9 8AB", "12a High St\nLeeds\nLS9 8AB"],
      ["1600 Pennsylvania Ave NW, Washington, DC 20500", "1600 Pennsylvania Ave NW, Washington, DC 20500"],
      ["Hauptstraße 12, 10115 Berlin", "Hauptstraße 12, 10115 Berlin"],
      ["Unter den Linden 77, 10117 Berlin", "Unter den Linden 77, 10117 Berlin"],
      ["Mariahilfer Straße 1, 1060 Wien", "Mariahilfer Straße 1, 1060 Wien"],
      ["12 bis, rue de la Paix, 75002 Paris", "12 bis, rue de la Paix, 75002 Paris"],
      ["Damrak 1, 1012 LG Amsterdam", "Damrak 1, 1012 LG"],
      ["5 George Street, Sydney NSW 2000", "5 George Street, Sydney NSW 2000"],
      ["24 Sussex Drive, Ottawa ON K1M 1M4", "24 Sussex Drive, Ottawa ON K1M 1M4"],
      ["4 Merrion Square, Dublin D02 X285", "4 Merrion Square, Dublin D02 X285"],
    ]);
  });

  describe("in the forms of the country of the score", () => {
    finds("address", [
      ["at 12 Marsh Lane", "12 Marsh Lane", "GB"],
      ["the customer in SW1A 1AA", "SW1A 1AA", "GB"],
      ["at 221B Baker St.", "221B Baker St.", "GB"],
      ["the customer in V94 T2XR", "V94 T2XR", "IE"],
      ["the customer in K1A 0B1", "K1A 0B1", "CA"],
      ["at 742 Evergreen Terrace", "742 Evergreen Terrace", "US"],
      ["wohnt Hauptstr. 5", "Hauptstr. 5", "DE"],
      ["Berliner Allee 12 a", "Berliner Allee 12 a", "DE"],
      ["Bahnhofstrasse 3", "Bahnhofstrasse 3", "CH"],
      ["au 12 rue Victor Hugo", "12 rue Victor Hugo", "FR"],
      ["3, avenue de l'Opéra", "3, avenue de l'Opéra", "FR"],
      ["op de Keizersgracht 123-2", "Keizersgracht 123-2", "NL"],
    ]);
  });

  leaves([
    ["at 12 Marsh Lane"],
    ["SW1A 1AA"],
    ["within 5 working days, in 2 minutes, 3 Star Service", "GB"],
    ["Step 3 Ask Dr Smith. Then visit St Mary", "GB"],
    ["The 5 Guest Court rules, 2 Happy Hour Place", "US"],
    ["Am Montag 5 Uhr, im Oktober 12 Gäste, auf Platz 1, Stellplatz 12, Umweg 2", "DE"],
    ["3 cours de cuisine, 2 places de parking, 10 route", "FR"],
    ["onderweg 2 uur, Straat 5", "NL"],
    ["Room A12 3B, flight BA2490, model X1 2CV", "GB"],
    ["by 2026-11-20 Dana asked 12 guests", "GB"],
    ["10115 Berlin", "DE"],
  ]);
});

describe("several of them", () => {
  it("come in order of place, each place once", () => {
    const text =
      "jane@example.com, 07700 900123, 4111 1111 1111 1111, GB33BUKB20201555555555, 12 High Street, Leeds LS9 8AB";
    const all = findPersonalData(text, { country: "GB", allow: [] });
    expect(all.map(({ kind }) => kind)).toEqual([
      "e-mail address",
      "phone number",
      "card number",
      "bank account",
      "address",
    ]);
    for (const { start, end, words } of all) expect(text.slice(start, end)).toBe(words);
  });
});

describe("what score.yaml allows", () => {
  const allow = [
    "hello@cafe.example",
    "@bakery.example",
    "mill.example",
    "+44 (0)1632 960983",
    "12 Marsh Lane, Leeds LS9 8AB",
  ];
  it.each([
    "Hello@Cafe.example",
    "anyone@bakery.example",
    "anyone@mill.example",
    "anyone@mail.mill.example",
    "01632 960 983",
    "+441632960983",
    "(01632) 960-983",
    "12 MARSH LANE LEEDS LS9 8AB".replace("MARSH LANE LEEDS", "Marsh Lane, Leeds"),
    "12 Marsh Lane",
    "12 Marsh Lane, Leeds",
    "12 marsh lane leeds ls9 8ab",
    "12\nMarsh Lane, Leeds\n> LS9 8AB",
    "+44 1632\n960983",
  ])("%j stands", (text) => {
    expect(found(text, "GB", allow)).toEqual([]);
  });

  it.each([
    "jane@cafe.example",
    "hello@cafe.example.com",
    "anyone@mail.bakery.example",
    "anyone@windmill.example",
    "01632 960 984",
    "+49 1632 960983",
    "13 Marsh Lane",
    "She lives at 2 Marsh Lane, Leeds",
    "12a Marsh Lane",
    "at LS9 8AB",
    "12 Marsh Lane, Leeds LS9 8AD",
  ])("%j does not", (text) => {
    expect(found(text, "GB", allow)).toHaveLength(1);
  });

  it.each([
    ["01632 960 983", "+49 1632 960983", "GB"],
    ["01632 960 983", "+44 1632 960983", undefined],
    ["12 Marsh Lane North, Leeds", "12 Marsh Lane, Leeds", "GB"],
    ["12-14 Marsh Lane", "12 Marsh Lane", "GB"],
    ["Hauptstraße 12-14, 10115 Berlin", "Hauptstraße 12", "DE"],
  ])("%j does not let %j stand", (entry, text, country) => {
    expect(found(text, country, [entry])).toHaveLength(1);
  });

  it.each([
    ["01632 960 983", "+44 (0)1632 960983", "GB"],
    ["+44 1632 960983", "01632 960 983", undefined],
    ["Hauptstraße 12, 10115 Berlin", "Hauptstraße 12", "DE"],
    ["LS9 8AB", "ls9 8ab", "GB"],
    ["1 (415) 236-4567", "4152364567", "US"],
  ])("%j lets %j stand", (entry, text, country) => {
    expect(found(text, country, [entry])).toEqual([]);
  });
});
