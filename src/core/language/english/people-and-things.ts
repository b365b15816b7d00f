const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that a sentence names people by, where no ending shows it. Trades nobody listed are known by their endings. */
export const PERSONS = words(`
  he she someone somebody who individual individuals colleague colleagues staff crew apprentice apprentices trainee trainees
  employee employees assistant assistants attendant attendants accountant accountants consultant consultants nurse nurses clerk
  clerks cook cooks chef chefs host hosts hostess guide guides vet vets temp temps agent agents student students intern interns
  boss barista baristas bookkeeper rep reps foreman guard guards pilot pilots mechanic mechanics mate mates kid lad girl boy man
  woman men women person people starter starters newcomer volunteer volunteers porter porters groom grooms sommelier sommeliers
  concierge judge coach guest client patient customer tenant resident hand steward stewards technician dentist usher partner user users waitress waitresses hostess stewardess
`);

/** Words with the ending of a doer that are no people. */
export const THINGS = words(`
  boiler printer computer server counter order letter paper number timer reminder heater freezer cooler mixer charger adapter
  meter sensor door floor mirror error monitor motor elevator calculator indicator folder calendar register trailer container
  burner shower blender dishwasher washer dryer drier scanner router header footer banner buffer filter poster sticker marker
  transfer offer manner matter weather water power tower corner border chapter cover tracker reader opener controller compressor
  inverter radiator generator detector thermometer ladder drawer locker cupboard hanger cooker toaster grinder fryer tester
  newsletter voucher folder planner organiser organizer dispenser conveyor scooter motor tractor steamer humidifier extractor
  behaviour colour flavour labour factor vector editor browser parser loader installer updater handler answer layer paper summer
  winter quarter center centre cluster trigger pointer pager buzzer beeper speaker amplifier transmitter receiver connector
  system app application software programme program tool till website site page form machine script database template card list
  phone telephone tablet device process procedure checklist sheet spreadsheet report ticket label sign invoice bill quote email
  message text note van truck lorry car bike oven fridge kettle pump valve pipe tap lift alarm light lamp switch lock key camera
  wording letterhead contract agreement policy rule menu board rota diary schedule timetable screen button field line model
  wifi network internet line connection signal battery engine part tyre brake hinge seal screw bolt drill saw hammer bot chatbot
  algorithm plugin update upgrade backup integration sync feed api queue job task it this that which these those everything
  something nothing delivery parcel package stock batch product material fabric paint glue cement timber food dish dough milk
  never ever other another over under after whether rather either however later earlier longer sooner further together wherever
  whenever whichever remember order minor major prior poor manner together proper former latter
`);

/** Those outside of the house: a supplier is a kind of cause by itself, and so is management. */
export const OUTSIDE = words(`
  supplier suppliers provider providers manufacturer manufacturers wholesaler wholesalers distributor distributors vendor vendors
  merchant merchants courier couriers carrier carriers maker makers insurer insurers lender lenders importer importers retailer
  bank lab laboratory council government agency company firm management weather printers
`);

/** Subjects that blame nobody: no one, or ourselves. */
export const NOBODY = words(
  "nobody none no-one one's noone neither we i us they you anyone anybody nothing everyone everybody",
);
