import { wordSet } from "../word-set.ts";

/**
 * Names that a short list of colleagues is likely to hold, in lower case; those that are words as well (Bill, Will, May, Art)
 * are left out.
 */
export const GIVEN_NAMES = wordSet(`
  aaron abby abdul baz abigail ada adam adele adrian ahmed aidan aisha alan albert alex alexander alexandra alexis alfie ali alice
  alison alistair amanda amber amelia amina amir amit amy ana anastasia andre andrea andreas andrei andrew andy angela angus
  anil anita anjali anna anne annette annie anthony antonio anya april archie arjun arthur asha ashley asif astrid aurora ava
  barbara barry beata beatrice becky belinda ben benjamin bernard beth bethany betty bilal bob bobby bogdan brenda brian
  bridget bruce bryan bruno calum cameron carl carla carlos carmen carol caroline catherine cathy celia charles charlie
  charlotte chen cheryl chloe chris christian christina christine christopher claire clara clare claudia clive colin connor
  craig cristina daisy damian dan dana daniel daniela danielle danny daphne darren dave david dawn dean deborah debbie deepak
  denise dennis derek diana diane diego dinesh dipa dmitri dominic donald donna doris dorothy doug douglas duncan dylan ed
  eddie edith edward eileen elaine eleanor elena eli elias elif elijah elisa elizabeth ella ellen ellie elliot elsie emeka
  emil emilia emily emma eric erica erik erin esther ethan eva eve evelyn ewa farah fatima faye felix fergus fiona florence
  fran frances francesca francis frank fred freddie freya gareth gaz gary gavin gemma geoff george georgia gerald gillian gina
  giovanni giulia gladys glen gordon graham greg gregory greta guy gwen hamza hannah hans harold harriet harry harvey hassan
  hazel heather helen helena henry hilary holly howard hugh hugo ian ibrahim igor imran ines ingrid irene iris isaac isabel
  isabella isla ivan jack jackie jacob jade jake jakub jamal james jamie jan jane janet janice jared jasmine jason javier
  jay jean jeff jen jenna jennifer jenny jeremy jerome jess jessica jill jim jimmy jo joan joanna joanne joe joel johan
  john johnny jon jonas jonathan jonny jordan jorge jose josef joseph josh joshua josie joy joyce juan judith judy julia julian julie
  june justin kamal karen karim karl kasia kate katie katherine kathleen kathy katy kay keith kelly ken kenneth kerry kevin
  kev khalid kieran kim kirsty klaus kofi krishna kristina kumar kyle lara laura lauren laurence lea leah lee leila lena leo
  leon leonard leroy lesley leslie lewis libby liam lily linda lisa liz lizzie logan lola lorna lorraine louis louise luca lucas
  lucia lucy luis luka lukas luke lydia lynn lynne mabel maddie magda mags malcolm malik mandy manuel marc marco marcus marek
  margaret maria marie marina mario marion marius mark marko marta martha martin mary mateusz matt matthew maureen maurice
  max maya megan mehmet mei mel melanie melissa michael michelle miguel mike mila millie milo mina mo mohamed mohammed moira
  molly mona monica monika morgan muhammad nadia nancy naomi natalia natalie nat natasha nathan neha neil nell nick nicholas
  nicola nicole nigel nikita nikki nina noah noel noor nora norman oksana olga oliver olivia omar oscar owen pablo paddy
  pam pamela patricia patrick paul paula pauline pavel pedro penny pete peter phil philip philippa phoebe pierre piotr polly
  priya rachel rahul raj rajesh ralph ramesh raquel rashid ravi ray rebecca reggie renata rhys ricardo rich richard rick rita rob
  robert roberta robin rohan roger roland roman ron ronald rory rosa rosalind rosie ross roy ruben ruby rupert russell ruth
  ryan sabrina sadie sally sam samantha samira samuel sandra sanjay santiago sara sarah scott sean sebastian selma serena
  sergio seth shane shannon sharon shaun sheila shirley shreya sid simon simone sofia sonia sophia sophie steph stacey stan
  stanley stefan stella stephanie stephen steve steven stewart stu stuart sue sunil sunita susan susie suzanne svetlana sven
  sylvia tamara tanya tara tariq ted teresa terry theo theresa thomas tim timothy tina toby tod tom tomas tomasz tommy toni
  tony tracey tracy trev trevor trish umar uma usha valerie vanessa vera veronica vicky victor victoria vijay vikram vincent viv
  vivian wanda warren wayne wendy wesley wilfred william winston xavier yasmin yolanda yusuf yvonne zach zainab zara zofia zoe
`);

/** What stands before a name that no list knows. */
export const TITLES = wordSet("mr mrs ms miss dr sir doctor nurse chef sister professor captain");
