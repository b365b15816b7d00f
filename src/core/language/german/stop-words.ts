import { germanWords } from "./plain-letters.ts";

/** Words that carry no meaning by themselves. Negations are never among them: they turn a meaning round. */
export const STOP_WORDS = germanWords(`
  der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes
  und aber oder so dann als dass daß ob wenn wie von vom bei beim zu zum zur in im ins an am ans auf aus für mit nach um über
  ist sind war waren bin bist seid sein wird werden wurde wurden worden hat haben habe hatte hatten
  ich du er sie es wir ihr man mich mir dich dir ihn ihm ihnen uns euch sich mein meine dein deine seine seinen seinem seiner ihre ihren
  ihrem ihrer unser unsere unseren unserem unserer euer eure
  der welcher welche welches was wer wo wann soll sollen muss müssen da hier auch noch schon
`);
