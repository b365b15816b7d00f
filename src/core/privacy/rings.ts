import { callingCodeOf, dialled } from "./dialled.ts";
import type { NumberShape } from "./phone-shapes.ts";
import { surroundingsOf } from "./surroundings.ts";

/** A row of digit groups that may be a phone number, and where it stands. */
export interface Candidate {
  /** The words on one line, with the signs before them. */
  readonly words: string;
  readonly groups: readonly string[];
  readonly shape: NumberShape;
  /** How many times something parts it that mostly parts two numbers: a line that ends, a comma. */
  readonly breaks: number;
  readonly country: string | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Countries whose numbers are dialled as they are, without a zero in front. */
const WITHOUT_ZERO = new Set("AD CY CZ DK EE ES GR HK IS IT LU LV MT NO PL PT SG SM VA".split(" "));
/** Countries where a number may have nearly any digits and length, so that its length says nothing. */
const LOOSE = new Set(["DE", "AT"]);

/** Tells whether somebody is rung by a number: by how it is written, what the tables know, and the words around it. */
export function rings(candidate: Candidate): boolean {
  const { words, shape, country, text, start, end } = candidate;
  if (shape === "international") return candidate.breaks < 4 && dialled(words, country).isPossible();
  if (shape === "dialled abroad")
    return dialled(words.replace(/^([([]?)(?:0011|00) ?/, "$1+"), country).isValid();
  const { told, names } = surroundingsOf(text, start, end);
  if (candidate.breaks > (told ? 2 : 1)) return false;
  if (told && names === undefined && mayRing(candidate)) return true;
  if (names === "something" && candidate.groups.length === 1) return false;
  if (isTelling(candidate)) return names !== "a thing" || told;
  return names === undefined && isAmericanRow(candidate);
}

/** Whether it is written as hardly anything but a number is: it takes the name of a thing to make it one. */
function isTelling(candidate: Candidate): boolean {
  const { words, shape, country } = candidate;
  const valid = (): boolean => country !== undefined && dialled(words, country).isValid();
  switch (shape) {
    case "American":
      return true;
    case "American grouped":
      return isAmerican(country) && (valid() || /^\D*1?\D*555/.test(words));
    case "grouped with zero":
      return country === undefined || valid() || isNew(candidate) || hasOwnCountryInFront(words, country);
    case "unbroken with zero":
      return country === undefined || valid();
    case "short with zero":
      return valid() || hasOwnCountryInFront(words, country);
    case "area in brackets":
      return valid();
    case "pairs and threes":
      return (
        (WITHOUT_ZERO.has(country ?? "") || isAtOneRate(words, country) || isIndian(words, country)) &&
        valid()
      );
    case "grouped":
      return isIndian(words, country) && valid();
    default:
      return false;
  }
}

/** What is believed of a number that somebody is told to ring by. */
function mayRing({ words, shape, country }: Candidate): boolean {
  if (shape === "grouped with zero" || shape === "unbroken with zero" || shape === "American grouped")
    return true;
  if (shape === "American unbroken" && country === undefined) return true;
  // Without a zero, eight digits are a number only where all have eight.
  const digits = words.replace(/\D/g, "").length;
  if (digits < 9 && !WITHOUT_ZERO.has(country ?? "")) return false;
  if (country !== undefined && dialled(words, country).isValid()) return true;
  return !words.startsWith("0") && dialled(`+${words}`, country).isValid();
}

// Ten digits in a row are a number there, if they could be one.
function isAmericanRow({ words, shape, country }: Candidate): boolean {
  return shape === "American unbroken" && isAmerican(country) && dialled(words, country).isValid();
}

function isAmerican(country: string | undefined): boolean {
  return country === "US" || country === "CA";
}

function isIndian(words: string, country: string | undefined): boolean {
  return country === "IN" && /^[6-9]\d{9}$/.test(words.replace(/\D/g, ""));
}

function isAtOneRate(words: string, country: string | undefined): boolean {
  return country === "AU" && /^1[38]00/.test(words);
}

// Numbers made for stories, and those that are newer than the tables: laid out as a number is, and as long.
function isNew({ words, groups, country }: Candidate): boolean {
  const [area, ...others] = groups[0] === "0" ? [`0${groups[1]}`, ...groups.slice(2)] : groups;
  const laidOut = (area?.length ?? 0) >= 3 && others.every((group) => group.length >= 3);
  return laidOut && !LOOSE.has(country ?? "") && dialled(words, country).isPossible();
}

// 091 98765 43210
function hasOwnCountryInFront(words: string, country: string | undefined): boolean {
  const digits = words.replace(/\D/g, "").replace(/^0/, "");
  const code = country === undefined ? undefined : callingCodeOf(country);
  return code !== undefined && digits.startsWith(code) && dialled(`+${digits}`, country).isValid();
}
