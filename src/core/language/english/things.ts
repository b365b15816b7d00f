import { wordSet } from "../word-set.ts";

/** Words with the ending of a doer that are no people, and things that stand before a verb as people do. */
export const THINGS = wordSet(`
  adapter adaptor aerator amplifier anchor answer banner barrier beaker beeper behaviour blender blister border bother
  bolster booster boiler buffer bumper burner buzzer calculator calendar carburettor center centre chamber chapter charger
  chiller cluster cylinder collar colour compressor computer conditioner connector container
  controller converter conveyor cooker cooler copier corner counter cover cracker crusher cursor cutter damper decoder
  defroster dehumidifier detector diffuser dimmer dinner dishwasher divider door drainer drawer drier dropper
  dryer duster elevator editor eraser error escalator exchanger extender extinguisher extractor factor fastener feeder
  fever filler filter finger flavour floor flower folder footer former freezer fryer generator grater grinder gutter hammer
  hamper handler hanger header heater hoover hopper humidifier humour indicator inhaler injector installer
  inverter isolator jumper labour ladder later latter layer leather letter lever lighter liner liquor locker major
  manner marker master matter meter minor mirror mixer monitor mortar motor mower newsletter number offer order
  organiser organizer other outer over padlock pager paper parser pepper planner plaster pillar poor pointer
  poster power primer prior processor projector propeller proper quarter radiator rather rear receiver
  recorder register reflector refrigerator regulator reminder remainder renderer repeater retainer river roller rotor router
  rubber ruler rumour sander saucer scanner scooter scraper screwdriver sealer sector sensor sharpener shaver shelter
  shower shredder shutter silencer slicer slider slipper spanner sprinkler speaker splitter stapler steamer sticker stopper
  strainer stretcher sugar summer supper sweater tanker thermometer ticker timber timer toaster toner tower tracker
  tractor trailer transfer transformer transmitter trigger trimmer tumbler updater vapour vector ventilator vinegar visor
  voucher washer water weather whether winder winter wiper wonder wrapper zipper
  foster consider deliver gather enter discover prefer refer suffer render wander differ defer infer confer alter hinder
  linger lower cater clever utter waver recover uncover slack connect
  twist mist wrist persist exist insist consist assist list checklist playlist shortlist waitlist wishlist picklist 
  beer deer career veneer median medium omen specimen regimen human roman
  app application browser software programme program tool till website site page form machine script database template
  card list phone telephone tablet device process procedure sheet spreadsheet report ticket label sign invoice bill quote
  email message text note van truck lorry car bike oven fridge kettle pump valve pipe tap lift alarm light lamp switch lock
  key camera wording letterhead contract agreement policy rule rules menu board rota diary schedule timetable screen button
  field line model wifi network internet connection signal battery engine part parts tyre brake hinge seal screw bolt drill
  saw bot chatbot algorithm plugin update upgrade backup integration sync feed api queue job task system systems
  it this that which these those everything something delivery parcel package stock batch product material fabric paint glue
  cement food dish dough milk bread recipe jug bottle box bin crate shelf tray table chair room cupboard gate fence step
  stairs wall roof window glass mat trolley bag basket rail crane scaffold scaffolding ramp
  booking bookings price prices rate rates fee fees deposit refund payment code codes link url build release
  deploy deployment migration cron cache index log logs webhook widget module firmware 
  training handover briefing meeting course word words wording sentence clause paragraph plan map photo picture drawing
  never ever another under after either however earlier longer sooner further together wherever whenever whichever remember
  rush weather storm snow rain flood strike fire crash outage delay cut closure roadworks traffic
  xero sage quickbooks stripe shopify outlook excel google whatsapp zendesk zapier mailchimp slack microsoft amazon
  ebay etsy paypal airbnb deliveroo ubereats doordash expedia github gitlab salesforce hubspot freshdesk evri
  hermes yodel parcelforce fedex tesco screwfix wickes bosch siemens worldpay sumup klarna intercom trello jira notion
  wordpress squarespace wix chrome safari android apple windows linux facebook instagram ocado twilio heroku azure vercel
`);

/** Where words are left or said for those who work there. */
export const PLACES = wordSet(`
  noticeboard bulletin staffroom whatsapp slack group chat channel newsletter huddle handover briefing meeting debrief stand-up
  standup supervision one-to-one appraisal intranet
`);

/** Where a note may hang that asks something of them. */
export const WALLS = wordSet(
  "board whiteboard canteen fridge kitchen wall corridor locker backroom room office door",
);
