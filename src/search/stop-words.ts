import type { Language } from '../model/language.ts';

const WORDS: Readonly<Record<Language, string>> = {
  nl: `aan af al als alle andere ben bent bij daar dan dat de deze die dit doe doen doet door een en er gaan gaat had hebben heb hebt heeft het hier hoe
    hoeveel iemand iets ik in is je jij jouw jullie kan kun kunnen kunt komen komt krijg krijgen krijgt maar mag me mee meer men met mij mijn moet moeten na
    naar niet nog nu of om omdat ons onze ook op over te tot u uit uw van vanaf voor waar waarom wanneer was wat we wel welke wie wij wil wilt
    word worden wordt zal ze zich zij zijn zo zoek zullen zult`,
  fy: `al alle as at bin binne bist by dan dat de der dêr dit dizze dizzen docht doch dwaan en foar fan fierder gean giet hat haw hawwe hie hja hjir hoe
    hoefolle ik immen in is it jim jimme jo jou jûn kin kinne komme komt kriget krije leit mar mei men moat moatte my myn nei net noch no oan oer of om
    omdat op oft sa se sil sille te ta ús út wa wannear wat wêr wêrom wêze wie wol wolle wurde wurdt wy yn yts`,
  de: `aber alle als am an auch auf aus bei beim bekomme bin bis da das dass dem den der des die dies diese dort du durch ein eine einem einen einer er es
    etwas für gibt haben hat hier ich ihr im in ist jemand kann kein können machen man mein mich mit möchte muss nach nicht noch nur ob oder ohne sich sie
    sind so soll über um und uns unser von vor wann war warum was welche wenn wer werden wie will wir wird wo zu zum zur`,
  en: `a about am an and any are as at be been but by can could do does for from get had has have he her here how i if in into is it its me my no not of on
    or our out she should so some than that the their them then there these they this to up us was we were what when where which who why will with would
    you your`,
};

/** Words that stand in every question and every text of a language. */
export function stopWords(language: Language): readonly string[] {
  return WORDS[language].split(/\s+/u);
}
