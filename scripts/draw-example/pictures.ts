import { dertigOpDeBuorren1 } from './scenes/aldemar/dertig-op-de-buorren-1.ts';
import { dorpstuinItHof1 } from './scenes/aldemar/dorpstuin-it-hof-1.ts';
import { huizenSkipfeartleane1 } from './scenes/aldemar/huizen-skipfeartleane-1.ts';
import { omslag as aldemarOmslag } from './scenes/aldemar/omslag.ts';
import { strandjeEnSteiger1 } from './scenes/aldemar/strandje-en-steiger-1.ts';
import { strandjeEnSteiger2 } from './scenes/aldemar/strandje-en-steiger-2.ts';
import { avondlichtVissersteeg1 } from './scenes/binnenstad/avondlicht-vissersteeg-1.ts';
import { bomenTurfkade1 } from './scenes/binnenstad/bomen-turfkade-1.ts';
import { bomenTurfkade2 } from './scenes/binnenstad/bomen-turfkade-2.ts';
import { bovenDeWinkel1 } from './scenes/binnenstad/boven-de-winkel-1.ts';
import { buurtkamerWeeshuis1 } from './scenes/binnenstad/buurtkamer-weeshuis-1.ts';
import { nachtrustVitusplein1 } from './scenes/binnenstad/nachtrust-vitusplein-1.ts';
import { omslag as binnenstadOmslag } from './scenes/binnenstad/omslag.ts';
import { turfkadeEersteBomen } from './scenes/binnenstad/turfkade-eerste-bomen.ts';
import { waagpleinAutoluw1 } from './scenes/binnenstad/waagplein-autoluw-1.ts';
import { warmtenetBinnenstad1 } from './scenes/binnenstad/warmtenet-binnenstad-1.ts';
import { fietsbrugSluis1 } from './scenes/havenkwartier/fietsbrug-sluis-1.ts';
import { koelKompasplein1 } from './scenes/havenkwartier/koel-kompasplein-1.ts';
import { loods91 } from './scenes/havenkwartier/loods-9-1.ts';
import { loods92 } from './scenes/havenkwartier/loods-9-2.ts';
import { nieuwbouwTeerkokerij1 } from './scenes/havenkwartier/nieuwbouw-teerkokerij-1.ts';
import { omleidingSluisweg } from './scenes/havenkwartier/omleiding-sluisweg.ts';
import { omslag as havenkwartierOmslag } from './scenes/havenkwartier/omslag.ts';
import { ondergrondseContainers1 } from './scenes/havenkwartier/ondergrondse-containers-1.ts';
import { renovatieZeilmakersstraat1 } from './scenes/havenkwartier/renovatie-zeilmakersstraat-1.ts';
import { renovatieZeilmakersstraat2 } from './scenes/havenkwartier/renovatie-zeilmakersstraat-2.ts';
import { taalcafeHavenkade1 } from './scenes/havenkwartier/taalcafe-havenkade-1.ts';
import { klokkenstoel1 } from './scenes/lytsewier/klokkenstoel-1.ts';
import { omslag as lytsewierOmslag } from './scenes/lytsewier/omslag.ts';
import { fietspadWierdyk1 } from './scenes/nijewier/fietspad-wierdyk-1.ts';
import { omslag as nijewierOmslag } from './scenes/nijewier/omslag.ts';
import { regenveldMolewei1 } from './scenes/nijewier/regenveld-molewei-1.ts';
import { samenEenDorp1 } from './scenes/nijewier/samen-een-dorp-1.ts';
import { samenEten1 } from './scenes/nijewier/samen-eten-1.ts';
import { wonenZonderTrap1 } from './scenes/nijewier/wonen-zonder-trap-1.ts';
import { dertigOosterdreef1 } from './scenes/oosterpark/dertig-oosterdreef-1.ts';
import { gratisPlantenPopulierstraat } from './scenes/oosterpark/gratis-planten-populierstraat.ts';
import { jeuDeBoulesWilgenhof1 } from './scenes/oosterpark/jeu-de-boules-wilgenhof-1.ts';
import { omslag as oosterparkOmslag } from './scenes/oosterpark/omslag.ts';
import { samenAanTafel1 } from './scenes/oosterpark/samen-aan-tafel-1.ts';
import { schoolpleinWjukslach1 } from './scenes/oosterpark/schoolplein-wjukslach-1.ts';
import { schoolpleinWjukslach2 } from './scenes/oosterpark/schoolplein-wjukslach-2.ts';
import { sportparkOpen1 } from './scenes/oosterpark/sportpark-open-1.ts';
import { voortuinenPopulierstraat1 } from './scenes/oosterpark/voortuinen-populierstraat-1.ts';
import { zonnedakSportpark1 } from './scenes/oosterpark/zonnedak-sportpark-1.ts';
import { bomenDoarpsstrjitte1 } from './scenes/skierhuzen/bomen-doarpsstrjitte-1.ts';
import { dorpshuisDeSkiereHoeke1 } from './scenes/skierhuzen/dorpshuis-de-skiere-hoeke-1.ts';
import { omslag as skierhuzenOmslag } from './scenes/skierhuzen/omslag.ts';
import { speelbosBoskleane1 } from './scenes/skierhuzen/speelbos-boskleane-1.ts';
import { speelbosBoskleane2 } from './scenes/skierhuzen/speelbos-boskleane-2.ts';
import { warmeHuizenHeidewei1 } from './scenes/skierhuzen/warme-huizen-heidewei-1.ts';
import { energieloketDorpen1 } from './scenes/wetterein/energieloket-dorpen-1.ts';
import { fietsbrugDwarsfeart1 } from './scenes/wetterein/fietsbrug-dwarsfeart-1.ts';
import { fietsbrugDwarsfeart2 } from './scenes/wetterein/fietsbrug-dwarsfeart-2.ts';
import { kaatsveldDroog1 } from './scenes/wetterein/kaatsveld-droog-1.ts';
import { omslag as wettereinOmslag } from './scenes/wetterein/omslag.ts';
import { opfeartBaggeren1 } from './scenes/wetterein/opfeart-baggeren-1.ts';
import { zonnedakDeOpslach1 } from './scenes/wetterein/zonnedak-de-opslach-1.ts';
import type { Scene } from './stage.ts';

/** Every picture by area and path inside its folder; a scene draws what the picture's alt text says. */
export const pictures: Readonly<Record<string, Readonly<Record<string, Scene>>>> = {
  aldemar: {
    'omslag.jpg': aldemarOmslag,
    'projects/dertig-op-de-buorren-1.jpg': dertigOpDeBuorren1,
    'projects/dorpstuin-it-hof-1.jpg': dorpstuinItHof1,
    'projects/huizen-skipfeartleane-1.jpg': huizenSkipfeartleane1,
    'projects/strandje-en-steiger-1.jpg': strandjeEnSteiger1,
    'projects/strandje-en-steiger-2.jpg': strandjeEnSteiger2,
  },
  binnenstad: {
    'omslag.jpg': binnenstadOmslag,
    'projects/bomen-turfkade-1.jpg': bomenTurfkade1,
    'projects/bomen-turfkade-2.jpg': bomenTurfkade2,
    'projects/boven-de-winkel-1.jpg': bovenDeWinkel1,
    'projects/buurtkamer-weeshuis-1.jpg': buurtkamerWeeshuis1,
    'projects/avondlicht-vissersteeg-1.jpg': avondlichtVissersteeg1,
    'projects/nachtrust-vitusplein-1.jpg': nachtrustVitusplein1,
    'projects/waagplein-autoluw-1.jpg': waagpleinAutoluw1,
    'projects/warmtenet-binnenstad-1.jpg': warmtenetBinnenstad1,
    'news/2026-11-12-turfkade-eerste-bomen.jpg': turfkadeEersteBomen,
  },
  havenkwartier: {
    'omslag.jpg': havenkwartierOmslag,
    'projects/fietsbrug-sluis-1.jpg': fietsbrugSluis1,
    'news/2026-11-16-omleiding-sluisweg.jpg': omleidingSluisweg,
    'projects/koel-kompasplein-1.jpg': koelKompasplein1,
    'projects/loods-9-1.jpg': loods91,
    'projects/loods-9-2.jpg': loods92,
    'projects/nieuwbouw-teerkokerij-1.jpg': nieuwbouwTeerkokerij1,
    'projects/ondergrondse-containers-1.jpg': ondergrondseContainers1,
    'projects/renovatie-zeilmakersstraat-1.jpg': renovatieZeilmakersstraat1,
    'projects/renovatie-zeilmakersstraat-2.jpg': renovatieZeilmakersstraat2,
    'projects/taalcafe-havenkade-1.jpg': taalcafeHavenkade1,
  },
  lytsewier: {
    'omslag.jpg': lytsewierOmslag,
    'projects/klokkenstoel-1.jpg': klokkenstoel1,
  },
  nijewier: {
    'omslag.jpg': nijewierOmslag,
    'projects/fietspad-wierdyk-1.jpg': fietspadWierdyk1,
    'projects/regenveld-molewei-1.jpg': regenveldMolewei1,
    'projects/samen-een-dorp-1.jpg': samenEenDorp1,
    'projects/samen-eten-1.jpg': samenEten1,
    'projects/wonen-zonder-trap-1.jpg': wonenZonderTrap1,
  },
  oosterpark: {
    'omslag.jpg': oosterparkOmslag,
    'news/2026-11-11-gratis-planten-populierstraat.jpg': gratisPlantenPopulierstraat,
    'projects/dertig-oosterdreef-1.jpg': dertigOosterdreef1,
    'projects/jeu-de-boules-wilgenhof-1.jpg': jeuDeBoulesWilgenhof1,
    'projects/samen-aan-tafel-1.jpg': samenAanTafel1,
    'projects/schoolplein-wjukslach-1.jpg': schoolpleinWjukslach1,
    'projects/schoolplein-wjukslach-2.jpg': schoolpleinWjukslach2,
    'projects/sportpark-open-1.jpg': sportparkOpen1,
    'projects/voortuinen-populierstraat-1.jpg': voortuinenPopulierstraat1,
    'projects/zonnedak-sportpark-1.jpg': zonnedakSportpark1,
  },
  skierhuzen: {
    'omslag.jpg': skierhuzenOmslag,
    'projects/bomen-doarpsstrjitte-1.jpg': bomenDoarpsstrjitte1,
    'projects/dorpshuis-de-skiere-hoeke-1.jpg': dorpshuisDeSkiereHoeke1,
    'projects/speelbos-boskleane-1.jpg': speelbosBoskleane1,
    'projects/speelbos-boskleane-2.jpg': speelbosBoskleane2,
    'projects/warme-huizen-heidewei-1.jpg': warmeHuizenHeidewei1,
  },
  wetterein: {
    'omslag.jpg': wettereinOmslag,
    'projects/energieloket-dorpen-1.jpg': energieloketDorpen1,
    'projects/fietsbrug-dwarsfeart-1.jpg': fietsbrugDwarsfeart1,
    'projects/fietsbrug-dwarsfeart-2.jpg': fietsbrugDwarsfeart2,
    'projects/kaatsveld-droog-1.jpg': kaatsveldDroog1,
    'projects/opfeart-baggeren-1.jpg': opfeartBaggeren1,
    'projects/zonnedak-de-opslach-1.jpg': zonnedakDeOpslach1,
  },
};
