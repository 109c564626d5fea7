import type { Language } from '../model/language.ts';

/**
 * What residents say, with what a municipality writes. A line is a list of words that search treats alike;
 * words of one municipality belong in `synonyms` of its municipality.yml.
 */
const LISTS: Readonly<Record<Language, string>> = {
  nl: `
    afval vuilnis vuil rommel huisvuil restafval zwerfvuil zwerfafval
    container afvalcontainer vuilcontainer kliko
    stoep trottoir voetpad
    stoeptegel stoeptegels tegels bestrating
    lantaarn lantaarns lantaarnpaal lantaarnpalen straatlantaarn lamp lampen verlichting straatverlichting licht
    drempel drempels verkeersdrempel verkeersdrempels hobbel snelheidsremmer
    zebrapad oversteekplaats oversteek oversteken zebra
    parkeren parkeerplaats parkeerplek parkeerplekken parkeerplaatsen auto auto's
    autoluw autovrij
    fiets fietser fietsers fietsen
    hardrijden snelheid 30 dertig
    riool riolering afvoer
    wateroverlast overstroming regenwater hoosbui
    sloot vaart gracht kanaal
    baggeren uitdiepen modder
    boom bomen
    plantsoen park groenstrook
    speeltuin speelplaats speelplek speeltoestel speeltoestellen speelveld
    bank bankje zitbank
    dorpshuis buurthuis wijkcentrum buurtcentrum wijkgebouw buurtkamer ontmoetingsplek dorpscentrum
    huisarts dokter gezondheidscentrum
    wijkverpleging thuiszorg zorg
    eenzaam eenzaamheid alleen
    ouderen senioren bejaarden ouderenwoning seniorenwoning gelijkvloers
    jongeren jeugd tieners
    starter starters
    huurhuis huurhuizen huurwoning huurwoningen huren sociale-huur
    koophuis koopwoning koopwoningen
    nieuwbouw woningbouw bouwen
    opknappen renoveren renovatie verbouwen verduurzamen
    isolatie isoleren isoleert tochtvrij tocht
    gas aardgas
    warmtenet stadsverwarming stadswarmte
    zonnepanelen zonnepaneel zonnedak zonnestroom
    stroom elektriciteit
    energierekening stookkosten gasrekening energiekosten
    subsidie bijdrage geld budget
    idee voorstel initiatief
    klacht melding melden klagen
    kapot stuk defect
    vergadering bijeenkomst inloop inloopavond bewonersavond informatieavond
    inspraak meepraten meedenken meebeslissen participatie meedoen
    wijkagent politie agent
    lawaai geluid geluidsoverlast herrie
    horeca café cafés kroeg kroegen
    winkel supermarkt winkels boodschappen kruidenier
    school basisschool scholen
    schoolplein speelplein
    hitte heet warm hittestress
    koel verkoeling koelte schaduw
    taalles taalcafé taalcursus
    brug bruggen
    bus busje ov
    toegankelijk rolstoel drempelvrij
    wachtlijst woningnood
    samenvoegen samenvoeging fusie herindeling
    wethouder wijkwethouder bestuurder
    wijkpanel bewonerscommissie buurtcommissie wijkraad
    strand strandje zwemplek zwemmen zwemwater
    omleiding afgesloten wegwerkzaamheden werkzaamheden
    hangplek hangjongeren jongerencentrum jeugdhonk jeugdsoos soos
    stank stinken stinkt geur
    sportpark sportveld sportvelden voetbalveld trapveldje voetbal sporten bewegen
    hardlopen joggen rennen rondje
    wandelen wandeling wandelpad ommetje lopen
    gelijkvloers seniorenwoning aanleunwoning levensloopbestendig drempelloos traploos ouderenwoning
    traplift trap
    rollator rolstoel scootmobiel
    mantelzorg mantelzorger
    schulden geldzorgen schuldhulp schuldhulpverlening
    opvoeding opvoeden opvoedhulp
    vrijwilliger vrijwilligers
    pinautomaat geldautomaat pinnen
    klokkenstoel klokkentoren kerkklok klok
    eten koken maaltijd eettafel soep
    koffie koffiedrinken koffieochtend
    inburgering taalles
    onveilig donker angst
    snelheid hardrijden racen scheuren
    steiger vlonder aanlegplaats
    oever wal beschoeiing waterkant
    kosten prijs duur
    boekje folder brochure wijkkrant dorpskrant
    agenda kalender datum
    buren buurt buurtgenoten buurman buurvrouw
    kappen kap gekapt rooien
    schimmel vocht vochtig
    tegels betegeld stenen tegelwippen
    voortuin voortuinen geveltuin geveltuintje tuintje
    appelboom fruitbomen boomgaard appelgaard
    verbouwing verbouwen verbouwd
    ruilen ruil
    kinderen kind peuters
    kinderopvang peuterspeelzaal
    verkeerslicht stoplicht
    laadpaal opladen
    huur huurprijs huurverhoging
    verhuizen verhuist doorstromen
    fietsroute fietspad
    voetganger voetgangers lopen
    ongeluk ongelukken aanrijding botsing
    sleutel oplevering
    feest buurtfeest dorpsfeest
    muziek band bandje repeteren
    werkplaats klussen timmeren
    inwoner inwoners bewoner bewoners
    burgemeester wethouder
    gemeente gemeentehuis
    woningcorporatie wooncorporatie woningbouwvereniging woningstichting corporatie verhuurder
    moestuin volkstuin buurttuin dorpstuin tuin`,
  // Where a page has no Frisian text it shows the Dutch one, so Frisian words find Dutch ones as well.
  fy: `
    beam beammen boom bomen
    grien groen
    fyts fytse fytsers fiets fietsen
    fytspaad fytspaden fietspad fietspaden
    brêge brêgen fytsbrêge brug fietsbrug
    wenning wenningen wente wenten woning woningen
    hûs huzen hierhûs hierhuzen huis huizen huurhuis huurhuizen
    wenje wenjen wonen
    feiligens feilich veiligheid veilig
    ferkear verkeer
    drompel drompels drempel drempels
    dyk strjitte strjitten weg straat straten
    stoepe stoep
    skoalle skoallen school scholen
    skoalplein skoalleplein schoolplein
    boartersplak boartsplein boarterstún speeltún speeltuin speelplek
    doarp doarpen dorp dorpen
    doarpshûs buerthûs dorpshuis buurthuis
    doarpsbelang dorpsbelang
    doarpstún tún tuin dorpstuin moestuin
    wyk wiken wijk wijken
    buert buurt
    mar puozze feart sleat meer vaart sloot
    wetter wetteroerlêst water wateroverlast
    rein rioel riool regen
    strân strântsje swimme swimplak strand strandje zwemmen
    stege stegen steeg
    soarch zorg
    dokter húsdokter huisarts
    iensum iensumens eenzaam eenzaamheid
    mei-inoar tegearre samen
    ite iten kôkje eten koken
    jongerein jongelju jeugd jongeren
    âlderein âlderen ouderen
    bern kinderen
    ljocht ferljochting lampen lantearne lantearnes licht verlichting lantaarn lantaarns
    lûd leven lûdsoerlêst geluid lawaai geluidsoverlast
    ôffal jiskebak smoargens afval vuilnis container containers
    gas ierdgas aardgas
    waarmte waarm warmte warm warmtenet
    hjittens hyt hitte heet
    enerzjy stroom energie
    sinnepanielen sinnedak sinnestroom zonnepanelen zonnedak
    winkel winkels boadskippen boodschappen
    gearkomste gearkomme ynrin moetsje vergadering bijeenkomst inloop
    jild budzjet geld budget
    gemeente ried gemeenteried gemeenteraad
    wethâlder wykwethâlder wethouder wijkwethouder
    plysje politie
    nijs nieuws
    klear ree klaar
    tagonklik rolstoel toegankelijk`,
  de: `
    Baum Bäume
    Fahrrad Radweg Rad
    Wohnung Wohnungen Haus Häuser Wohnen
    Sicherheit sicher
    Müll Abfall
    Schule Schulen
    Lärm Geräusch
    Solardach Solaranlage Photovoltaik
    Arzt Ärztin Hausarzt
    Strand Badestelle baden schwimmen`,
  en: `
    tree trees
    bike bicycle cycle cycling
    home homes house houses housing
    safety safe
    rubbish waste garbage litter bin
    school schools
    noise nuisance
    solar panels
    doctor gp health
    beach swim swimming`,
};

/** Lists of words that mean the same to residents, in a language. */
export function everydayWords(language: Language): readonly (readonly string[])[] {
  return LISTS[language].split('\n').map((line) => line.trim().toLowerCase().split(/\s+/u)).filter((words) => words.length > 1);
}
