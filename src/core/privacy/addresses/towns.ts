import { anyOf } from "../words/word-pattern.ts";

/** The larger towns of the countries whose addresses are known; `_` stands for a blank. They make half an address whole. */
const TOWNS = {
  GB: `london birmingham leeds glasgow sheffield bradford liverpool edinburgh manchester bristol wakefield cardiff coventry
    nottingham leicester sunderland belfast newcastle brighton hull plymouth wolverhampton stoke derby swansea southampton
    salford aberdeen portsmouth york peterborough dundee lancaster oxford norwich preston cambridge exeter gloucester bath
    winchester reading luton bolton bournemouth middlesbrough blackpool huddersfield harrogate ipswich northampton swindon
    cheltenham chester carlisle durham lincoln canterbury chelmsford colchester croydon doncaster eastbourne guildford
    halifax hastings inverness lichfield maidstone newport oldham perth rochdale rotherham slough southend stockport
    sunderland torquay truro warrington watford wigan worcester worthing`,
  IE: `dublin cork limerick galway waterford drogheda dundalk swords bray navan kilkenny ennis carlow tralee newbridge portlaoise
    naas athlone mullingar wexford letterkenny sligo greystones clonmel killarney`,
  US: `new_york los_angeles chicago houston phoenix philadelphia san_antonio san_diego dallas san_jose austin jacksonville
    fort_worth columbus charlotte indianapolis seattle denver boston nashville detroit portland las_vegas memphis louisville
    baltimore milwaukee albuquerque tucson fresno sacramento mesa atlanta omaha raleigh miami oakland minneapolis tulsa tampa
    arlington new_orleans wichita cleveland bakersfield honolulu anaheim pittsburgh st._louis cincinnati orlando springfield
    san_francisco brooklyn buffalo newark`,
  CA: `toronto montreal montréal calgary ottawa edmonton winnipeg mississauga vancouver brampton hamilton québec quebec surrey
    laval halifax london markham vaughan gatineau saskatoon kitchener burnaby windsor regina victoria`,
  AU: `sydney melbourne brisbane perth adelaide canberra newcastle hobart geelong townsville cairns darwin ballarat bendigo
    wollongong launceston toowoomba parramatta fremantle`,
  DE: `berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg duisburg
    bochum wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden mönchengladbach gelsenkirchen braunschweig
    aachen kiel chemnitz halle magdeburg freiburg krefeld mainz lübeck erfurt oberhausen rostock kassel hagen potsdam saarbrücken
    hamm ludwigshafen leverkusen oldenburg osnabrück solingen heidelberg herne neuss darmstadt paderborn regensburg ingolstadt
    würzburg ulm heilbronn göttingen wolfsburg jena trier koblenz`,
  AT: `wien graz linz salzburg innsbruck klagenfurt villach wels dornbirn steyr feldkirch bregenz leonding klosterneuburg baden
    wolfsberg krems traun amstetten leoben kapfenberg mödling lustenau hallein braunau hollabrunn`,
  CH: `zürich zuerich genf genève basel lausanne bern winterthur luzern gallen lugano biel thun köniz freiburg fribourg schaffhausen
    chur uster sion zug yverdon neuchâtel neuenburg rapperswil wädenswil dübendorf dietikon baden aarau solothurn montreux vevey`,
  FR: `paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers
    nîmes villeurbanne brest tours amiens limoges annecy perpignan metz besançon orléans rouen mulhouse caen nancy avignon poitiers
    versailles pau calais cannes antibes colmar ajaccio`,
  NL: `amsterdam rotterdam den_haag 's-gravenhage utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem
    arnhem enschede amersfoort zaandam hoofddorp maastricht leiden dordrecht zoetermeer zwolle deventer delft alkmaar venlo
    leeuwarden hilversum`,
} as const;

/** Makes the pattern of the larger towns of some countries. */
export function townsOf(...countries: readonly (keyof typeof TOWNS)[]): RegExp {
  const towns = countries.map((country) => TOWNS[country]).join(" ");
  return new RegExp(
    String.raw`^(?:,|\)|-| in| te| à| a)?,? {0,3}(?:${anyOf(towns).replaceAll("_", " ")})(?![\p{L}\p{N}])`,
    "iu",
  );
}
