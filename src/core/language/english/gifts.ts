import { wordSet } from "../word-set.ts";

/** What is given to make good, and hardly for anything else. */
export const GIFTS = wordSet(`
  voucher vouchers refund refunds credit credits discount discounts flowers bouquet gift gifts giftcard champagne prosecco
  wine chocolates hamper compensation goodwill apology apologies reimbursement rebate freebie upgrade payout
`);

/** What is a present where somebody is given it, or where it is free. */
export const TREATS = wordSet(`
  cake cakes card cards basket biscuits pastries coffee coffees tea drink drinks cocktail cocktails beer pint dessert desserts
  pudding starter meal meals dinner lunch breakfast supper snack pizza night nights stay week weeks month months day year
  ticket tickets pass passes session sessions lesson lessons treatment appointment visit wash blow-dry haircut cut massage
  service delivery postage shipping replacement box bottle bunch bag pack round parking taxi entry money cash cheque code points check-up checkup cleaning class classes toy book treats treat sample samples car spa ride journey rental entry admission
`);

/** What customers buy: another one for them changes nothing for the next. */
export const GOODS = wordSet(`
  cake cakes bouquet flowers wreath bunch meal meals dish dishes drink drinks coffee pizza steak burger sandwich order parcel
  ticket tickets jumper shirt dress suit coat shoes glasses lenses spectacles pair item items one ones replacement copy
  prescription crown filling loaf bread pastries starter main mains food toy invitations photos photographs pudding dessert
`);

/** What somebody had to pay because of us. */
export const EXPENSES = wordSet(`
  taxi taxis cab fare fares train bus hotel room parking dry-cleaning cleaning meal lunch dinner drinks breakfast bill bills
  penalty fine fines damage damages repair repairs loss losses ticket tickets flight flights postage delivery cost costs excess stay
  night accommodation travel expenses treatment inconvenience visit visits
`);

/** What is charged. */
export const CHARGES = wordSet(`
  fine fines charge charges fee fees bill invoice penalty cost costs rent fare price total account balance deposit interest
  subscription membership call-out callout labour postage
`);
