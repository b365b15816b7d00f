import { lineList } from "../../word-set.ts";
import type { Wording } from "../../wording.ts";

const DOES = "<start>|and|then|to|must|you|we|they|who|or|always";
const SYSTEM =
  "crm|pms|epos|pos|erp|ehr|emr|cms|lms|hris|intranet|database|backend|back-end|spreadsheet|spreadsheets|portal|salesforce|zendesk|hubspot|freshdesk|servicenow|jira|trello|sharepoint|mindbody";
const KIND =
  "diary|calendar|records|complaints|ordering|rota|booking|ticketing|property|practice|case|content|customer|box-office|reservation|stock|appointment|billing|dispatch|job|learning|order|warehouse|scheduling|patient|management|membership|crm|housekeeping|sourcing|back-office|admin|accounting|hr|payroll|rostering|inventory|point-of-sale|pos|epos";
const WRITE =
  "log|logs|logged|logging|record|records|recorded|recording|enter|enters|entered|entering|note|notes|noted|register|registers|registered|input|inputs|inputted|flag|flags|flagged|capture|captures|captured|keyed|keys|update|updates|updated|typed|types";

/** What people do at a screen, with a form, in a system: true until the tool is another one. */
export const KEYSTROKES: readonly Wording[] = [
  {
    instead: "what is true once that is done, and link the steps",
    phrases: lineList(`
      double-click|double-clicks|right-click|right-clicks|left-click|left-clicks (on) (the)
      ${DOES} click|clicks (on|the)*
      click|clicks|clicked|clicking on|the|save|submit|send|ok|yes|through|into|refund|confirm|next|continue
      uploads|downloads|pastes|toggles <the>
      logs|signs in|on to|and
      ${DOES} scroll|scrolls (down|up|to|through)
      scroll|scrolls|scrolling down|up|to|through
      untick|unticks|unticked|uncheck|unchecks|unchecked|deselect|deselects
      copy|copies|copied|cut and paste|pastes|pasted
      ${DOES} paste|pastes
      drag|drags the|a ~1 card|tile|icon|file|booking|reservation|job|appointment to
      drag|drags and drop|drops
      drag|drags ~3 to the ~1 top|bottom|folder|column|list
      press|presses|hit|hits|push|pushes enter|return|escape|esc|f1|f2|f3|f4|f5|f6|f7|f8|f9|f10|f11|f12|ctrl|submit|save|send|refund|ok|confirm|print|delete
      enter|enters|entered <the> ~1 discount|promo|voucher|booking|reference|serial|account|customer|order|card|policy|loyalty code|number|reference
      input|inputs <the> ~2 number|code|reference|details
      search bar|box|function|field
      calendar invite|invites|entry
      ${DOES} toggle|toggles
      email|emails|fax|faxes|scan|scans the ~2 form|forms
      print|prints ~4 form|forms
      tick|ticks ~3 on|in the ~1 tablet|app|system|screen|form
      press|presses|hit|hits|tap|taps enter|confirm|ok|next|submit|continue|send|done
      scan|scans the|a|each|every (their) qr|bar code
      scan|scans the|a|each|every barcode
      enter|enters|entered ~4 into|in|on the ~2 terminal|till|reader|tablet|laptop|computer
      select|selects ~4 in|on the ~1 screen|till|tablet|app|system
      check|checks the box for|to|if|next
      tag|tags|flag|flags <the> ~1 conversation|ticket|email|account|record|case|profile
      refresh|refreshes|open|opens|monitor|monitors <the> ~1 dashboard
      press|presses|hit|hits|select|choose the ~2 button|icon|key on|in|at the ~1 screen|till|app|pos|epos|terminal|keypad
      under|behind|via|with|using the ~2 button|dropdown|drop-down|icon on|in the|our ~1 till|screen|system|app
      tick|ticks|ticking|ticked (off) the|a|each|every ~2 box|boxes|checkbox|checkboxes|tickbox
      tick|ticks off the|each|every|it|them ~3 on|in the|our ~2 system|app|screen|form
      go|goes to settings|preferences
      navigate|navigates to settings|account|billing|reports
      navigate|navigates to the ~3 page|tab|menu|screen|section|record
      swipe|swipes|tap|taps (on) the screen|icon|app
      <start>|and|then input <the>
      type|types|typed (in) <the> ~2 reference|number|reg|code|name|postcode|address|password|details
      types|typed|typing !of ~3 into|onto the|our|a|an|your ~2
      type|types|typed (up) ~3 in word
      enter|enters|entered|type|types|typed|key|record|records ~4 in|into the <letters> field|box
      scan|scans|scanned ~3 with the ~1 tablet|scanner|phone|handheld|ipad
      check|checks the dashboard for
      type ~4 into the|our|a|an ~2 field|box|form|system|lookup|search|template|screen|till|bar|spreadsheet|app
      key|keys|punch|punches ~3 into the|our ~1 system|till|terminal|app|computer|pos|epos|register
      keyed|keying|inputted|inputting (in|it|them|the|a|their|each|all|our)* ~3 in|into|on|onto the|our|a|an ~2
      ${DOES} key|keys in the|a|their|our ~2 number|code|order|details|name|figures|amount
      save|saves|saving the|it|them|a ~3 as|to (a|an|the) pdf|file|template|drive|folder|desktop
      save|saves as (a) pdf
      ${DOES} upload|uploads|download|downloads <word>
      upload|uploads|uploaded|uploading|download|downloads|downloaded ~4 to|into|onto|from the|our|a ~2 ${SYSTEM}|server|drive|folder|website|cloud|record|file|app|system|site
      log|logs|logged|logging|sign|signs into|onto the|our|a|your|their|${SYSTEM}|xero
      ${DOES} log|logs|sign|signs in to the|our|${SYSTEM}
      ${DOES} log|logs in|on to|<end>
      open|opens|opening <the> ~2 ${SYSTEM}|app|browser
      open|opens a new tab|record|ticket
      scan|scans|scanned <the> ~2 in|into|onto|to the|a|their|our system|file|record|portal|crm|folder
      print|prints <the> ~2 form|forms|screen|report
      print|prints the|a ~1 sheet|label
      print|prints off|out the|a ~2 form|screen|report
      attach|attaches|attached <the> ~2 to the|a|an|their email|e-mail|record|ticket|job|file
      export|exports|exported|exporting ~4 to|as|into (a|an) excel|csv|pdf|spreadsheet|sheets
      use the dropdown|drop-down
    `),
  },
  {
    instead: "what somebody knows once it is filled in, and link the form",
    phrases: lineList(`
      fill|fills|filling|filled (in|out) form|forms (<word>)
      fill|fills|filling|filled (in|out) <the> ~3 form|forms|template|templates|questionnaire|spreadsheet|timesheet|worksheet
      fill|fills|filling|filled in|out the|a|an|your|each|all|every ~3 fields|sheet|template|log|book|register|logbook
      complete|completes|completing|completed <the> ~3 form|forms|fields|template|spreadsheet|questionnaire|timesheet|worksheet|checklist|checklists
      complete|completes|completed|completing (all) form|forms|fields (<word>)
      form|template|questionnaire|spreadsheet is|are|gets|be completed|filled|uploaded|scanned|submitted
      submit|submits|submitted|submitting <the> ~3 form|request|ticket|case
      <the> (reg) notes|free-text|text|comments|reference|address|name|postcode|required|mandatory|description|subject|date|search field|fields|box
      <the> field|fields marked|labelled|called|named
      enter|enters|entered|entering|write|writes|record|records|recorded|note|notes|copy|copies|put|puts <the> ~4 in|into|on|onto the|a|an|our ~2 form|template|spreadsheet|database
      select|selects|choose|chooses|pick|picks|use|uses|using ~4 from|in|on the|a ~1 drop-down|dropdown|pull-down (menu|list)
      select|selects <the> ~2 code|codes
      select|selects <the> ~2 code|reason|category|status from the list
      select|selects ~3 on the ~1 screen|till|tablet
      drop-down|dropdown|pull-down (menu|list|box)
    `),
  },
  {
    instead: "what everybody can see from then on; a score outlives its tools",
    phrases: lineList(`
      in|into|on|onto|from|via|through|using|within|to|check|checks|update|updates|updated|search|use|uses|see <the> ~2 ${SYSTEM}
      in|into|on|onto|from|via|through|using|within|to|update|updates|updated|updating|check|checks ${SYSTEM}
      through|via|using|in|into|from outlook
      in|into|from|using excel|airtable|powerpoint|quickbooks
      the|our|a crm|epos|erp
      in|into|on|onto|from|via|through|using|within|open|opens|check|checks|update|updates|use|uses <the> ~3 ${KIND} (management) system|software|platform|app|tool|panel|database
      ${WRITE} ~5 on|onto|into the|our|a|your (new|main|central) system|systems|app|software|platform|tool|database
      ${WRITE} ~5 in|into|on|through the|our|a ~1 app|software|platform|database
      ${WRITE} ~5 in the|our ${KIND} system
      is|are|be logged|recorded|entered|noted|registered|saved|flagged|keyed ~2 in|into|on|onto the|our system|systems|app
      update|updates|updating|updated <the> ~1 systems|database|spreadsheet|spreadsheets|crm|tracker|dashboard|records|record
      update|updates|updating|updated the|our system
      update|updates|updated|updating <the> (customer|client|patient|guest|job)* status|record|records|account|profile in|on|to
      create|creates|created|creating|raise|raises|raised|raising|open|opens|opened|log|logs|assign|assigns|assigned|reassign|close|closes|merge|tag a|an|the (new|support|service|zendesk|jira|salesforce)* ticket
      a|an|the (new) jira|zendesk|salesforce|freshdesk|servicenow|hubspot ticket|case|record|task
      create|creates|raise|raises|open|opens a new record|ticket|matter|workflow
      create|creates|raise|raises|raised|log|logs (a) (new) case|cases|record|profile|task ~3 in|on|for|and <word>
      raise|raises|raised|create|creates a (new|support|service) case|ticket
      set|sets|setting|change|changes|move|update|updates <the> ~3 status|priority (field) to|as <word>
      set|sets|change|changes priority|status to <word>
      mark|marks|marked <the> ~3 as paid|done|resolved|closed|complete|completed|delivered|sent|read|pending
      add|adds|added <the> ~2 note|notes|flag|alert|tag to|on|in the|their|his|her|a ~3 record|records|account|profile|file|ticket|system
      add|adds|added ~4 to their|his|her|the (customer|guest|client|patient|member)* profile|record|account
      set|sets a ~1 reminder|flag|alert|task
      send|sends|use|uses|using the|a|our templated|canned|automated|standard|stock email|e-mail|letter|reply|response|text|message
      send|sends|use|uses|using the|a|our ~2 email|e-mail|letter|standard template|macro
    `),
  },
];
