# Achilles and heel pain: every word a patient reads, in German.
#
# MACHINE-DRAFTED, NOT REVIEWED BY A CLINICIAN, not reviewed by a native-speaking
# medical translator. No patient may rely on these words before that.
# What each statement rests on is recorded in dialogs/heel-pain.toml, under
# [statement].
#
# MASCHINELL ENTWORFEN, NICHT MEDIZINISCH GEPRÜFT, auch nicht von jemandem geprüft,
# der medizinische Texte übersetzt und dessen Muttersprache Deutsch ist. Niemand
# darf sich vorher auf diese Worte verlassen.
# Worauf jede Aussage beruht, steht in dialogs/heel-pain.toml unter [statement].
#
# The only placeholder is { $emergency }: the local emergency phone number, which
# the program takes from the settings of the clinic that runs the bot.
# The program itself adds how soon to be seen, that nobody has examined the
# person, and the headings above the lists.

## Terms

# Each is said in the same way wherever it is meant. Professions are named by the
# place to go to, which needs no gender. German has no profession with the tasks of
# a British podiatrist (a Podologe cares for skin and nails): a foot clinic it is.
# source: 96369fae
-achilles-tendon = Achillessehne
# source: 69975f5e
-plantar-fascia = Plantarfaszie
# source: 08567851
-emergency-department = Notaufnahme
# source: a94d03e3
-physiotherapist = Physiotherapie
# source: 45dd47b7
-podiatrist = Fußsprechstunde
# source: 7bc304d5
-shock-wave = Stoßwellentherapie
# source: 0b8caa1a
-heel-lift = { $number ->
   *[one] Fersenkeil
    [many] Fersenkeile
}
# Names under which antibiotics ending in -floxacin are sold; they differ from
# country to country. Not checked against a register of medicines yet.
# source: b718e01e
-floxacin-brands = Ciprobay, Ciproxin, Tavanic, Avalox, Avelox, Tarivid

## The check as a whole

# source: a2d4a23e
title = Check bei Schmerzen an Achillessehne und Ferse

# source: 42c29992
scope = Für Erwachsene mit Schmerzen an der { -achilles-tendon }, hinten am Fersenbein oder unter der Ferse. Für andere Schmerzen ist dieser Check nicht gemacht.

# source: 5b6b2ed4
emergency-signs =
    Rufen Sie die { $emergency } an und verlangen Sie einen Rettungswagen, wenn:
    • Sie plötzlich Atemnot oder Schmerzen in der Brust haben oder Blut husten
    • ein Fuß plötzlich kalt, blass, blau, schwarz oder taub geworden ist

    Gehen Sie sofort in eine { -emergency-department } (rufen Sie die { $emergency } an, falls Sie nicht hinkommen), wenn:
    • Sie hinten am Bein einen Knall, ein Reißen oder so etwas wie einen Tritt gespürt haben oder sich plötzlich nicht mehr mit dem Fuß abdrücken oder auf die Zehenspitzen stellen können
    • Sie nach einer Verletzung keine vier Schritte gehen können, das Bein verformt ist oder eine offene Wunde hat, oder Sie aus der Höhe gestürzt sind
    • Sie um die Genitalien oder den After taub sind, neue Probleme mit Urin oder Stuhlgang haben oder beide Beine schwach werden
    • Ferse oder Bein heiß, warm, rot oder geschwollen sind oder eine offene Stelle haben und Sie Fieber oder Schüttelfrost haben oder sich sehr krank fühlen

    Lassen Sie sich heute noch untersuchen, wenn:
    • ein Bein geschwollen ist oder seine Wade warm ist oder schmerzt. Wenn Sie heute niemand untersuchen kann, gehen Sie in eine { -emergency-department }
    • die Ferse heiß, warm oder rot ist oder dort eine Wunde, eine offene Stelle, eine Blase oder Eiter ist
    • Sie Fieber oder Schüttelfrost haben oder sich sehr krank fühlen, auch ohne eines dieser Zeichen
    • Sie ein Antibiotikum nehmen, dessen Wirkstoff auf -floxacin endet (zum Beispiel { -floxacin-brands }), oder in den letzten 30 Tagen damit fertig geworden sind. Nehmen Sie nichts mehr davon, bis Sie heute mit der verschreibenden Praxis oder Klinik oder mit einer Apotheke gesprochen haben. Lassen Sie die Infektion nicht unbehandelt

# source: 4457f6b0
safety-net =
    • Die { $emergency } anrufen: plötzliche Atemnot, Brustschmerzen, Bluthusten; ein Fuß plötzlich kalt, blass, blau, schwarz oder taub.
    • Sofort in eine { -emergency-department }: Knall, Reißen oder Tritt hinten am Bein, oder Abdrücken oder Zehenstand plötzlich unmöglich; Verletzung und keine 4 Schritte möglich, Bein verformt, offene Wunde, Sturz aus der Höhe; taub zwischen den Beinen, neue Probleme mit Urin oder Stuhlgang, beide Beine schwach; Ferse oder Bein heiß, warm, rot oder geschwollen oder eine offene Stelle, dazu Fieber, Schüttelfrost oder starkes Krankheitsgefühl.
    • Heute untersuchen lassen: ein Bein geschwollen, oder seine Wade warm oder schmerzhaft; Ferse heiß, warm oder rot, oder eine offene Stelle; Fieber; ein -floxacin-Antibiotikum jetzt oder in den letzten 30 Tagen (keine weitere Dosis, bevor Sie heute in der verschreibenden Praxis oder Klinik oder einer Apotheke gefragt haben; die Infektion nicht unbehandelt lassen).

# source: 22ed7f93
self-care-limit = Gehen Sie in eine Hausarztpraxis oder Apotheke, wenn es nach 2 Wochen eigener Behandlung nicht besser ist, oder früher, wenn es schlimmer wird.

-typed-kann-nicht =
    kann nicht/kann nicht mehr/kann kaum/kann nich/kannnicht/kann net/konnte nicht/kann ned/kriege
    keine/krieg keine/bekomme keine/bekomm keine/unfähig/unmöglich/geht nicht/geht nicht mehr/
    schaffe nicht/schaffe es nicht/schaff es nicht/nicht mehr/nicht/kaum/kaum noch/gar nicht/
    nich/nimmer
-typed-schmerz =
    schmerz/schmerzen/schmerzt/schmerzhaft/weh/tut weh/tun weh/drückt/druck/druckgefühl/enge/eng/
    engegefühl/brennt/brennen/sticht/stechen/stiche/stechende/stechender/ziehen/zieht/
    zusammengeschnürt/schwer/beklemmung/presst/schnürt/zugeschnürt/eingeschnürt/eingequetscht/
    elefant/zuschnürt
-typed-gespuert =
    gehört/gespürt/hörte/spürte/höre/gemerkt/gefühlt/machte/gemacht/gab/plötzlich/hat/laut/lauter/
    lautes/ein/einen/es/wie/hats/hat es/da war/glaub/gibt/an/a
-typed-hinten =
    hacke/hacken/wadn/wadl/unterschenkel/ferse/achillessehne/achillesehne/achilles/wade/knöchel/
    sehne/bein/fuß/fuss/hinten/sprunggelenk/unterschenkel
-typed-fuss =
    fuaß/fuas/hacke/fuß/fuss/fusz/zeh/zehe/zehen/ferse/knöchel/bein/fußsohle/unterschenkel/vorfuß/
    vorfuss

# Was Menschen in Gefahr tippen, für jedes Zeichen des Notfallbildschirms. Keine
# Übersetzung aus dem Englischen.
emergency-words =
    .chest =
        (brust/brustkorb/brustkasten/brustbein) ({ -typed-schmerz }) !(zu eng/trikot/hemd/bluse/
            jacke/bh/shirt/pulli/trikots) |
        brustschmerz* |
        (brustenge/druck auf der brust/brustdruck/brustbeklemmung/brustdrücken) |
        (herzinfarkt*/herzinfakt/herzanfall/herzattacke/herzstillstand) |
        herz (schmerz*/sticht/stechen/stiche/rast/rasen/tut weh/setzt aus/bleibt stehen/infarkt/
            stolpert) |
        (herzschmerz*/herzstechen/herzrasen) !kummer |
        ({ -typed-kann-nicht }/schwer/schlecht/mühe/probleme/problem/schwierigkeiten/fällt mir
            schwer/angst/ko nimma/ko net/kann nimmer) (atmen/einatmen/durchatmen/luft holen/luft
            kriegen/luft bekommen/zu atmen/schnaufen/luftholen) !(vergessen/tief/ruhig/luft
            anhalten) |
        (keine/kaum/zu wenig/wenig/nicht genug/schlecht/schwer/koa/kei/ganz schlecht/bleibt weg/
            bleibt mir weg/ringe nach/schnappe nach/knapp) (luft/luft mehr) !(schlechte luft/
            reifen/rad/ball/mehr im reifen/frische) |
        luft (bleibt weg/weggeblieben/kriege keine/bekomme keine/nicht/schnappen/ringen) |
        (atemnot/luftnot/kurzatmig/kurzatmigkeit/atemprobleme/atembeschwerden/atemlos/
            erstickungsgefühl) !(nach dem sport/beim joggen) |
        (ersticke/ersticken/erstick) !(arbeit/schnee/lachen) |
        (huste/husten/gehustet/spucke/spucken/gespuckt/hust/hustete/aushusten/abgehustet/auswurf/
            schleim/taschentuch/ausgespuckt) (blut/blutig/blutiger/blutigen/blutige) |
        bluthusten |
        (gerinnsel/blutgerinnsel/embolie/thrombus) (lunge/lungen) |
        (lungenembolie/lungeninfarkt/lungenemboli)
    .pop =
        ({ -typed-gespuert }) (knall/geknallt/knallt/knack/knacks/knacken/geknackt/schnalzen/
            peitschenhieb/peitschenknall/riss/reißen/gerissen/durchgerissen/schnapp/geschnappt/
            krach/geschnalzt/schnalzer/plopp/geploppt/knackte/knallte/riß/ratsch) (
            { -typed-hinten }) |
        (knall/peitschenknall/peitschenhieb/schnalzen) ({ -typed-hinten }) !(tür/silvester/
            auspuff) |
        (lauter/lauten/lautes/hörbar) (knall/knacken/knacks/schnalzen/riss/plopp) |
        (hat/es) (geknallt/geschnalzt) !(tür/korken/auto/silvester) |
        (knall/schnalzen/peitschenhieb/peitschenknall) (gehört/gespürt) |
        (sehne/achillessehne/achillesehne/achilles/wade/wadenmuskel/achillessehen) (gerissen/riss/
            reißt/durch/abgerissen/gerißen/kaputtgegangen/gekracht/geknallt/ab/geplatzt/gerisen/
            durchgerissen/zerrissen) !(angst/tape) |
        (achillessehnenriss/sehnenriss/achillessehnenruptur/achillessehnenriß/muskelriss) |
        (etwas/was/irgendwas) (gerissen/geknallt/geplatzt/gekracht/nachgegeben/geschnalzt/reißt) (
            { -typed-hinten }/drin) |
        (tritt/getreten/stein/schlag/schuss/geschossen/stock/hieb/ball) ({ -typed-hinten })
            (dachte/denke/keiner/niemand/heiterem/beim/plötzlich/ohne/als ob/als hätte/wie ein/wie
            von/gefühl/als wäre/gespürt/bekommen/jemand/mir einer/wie) |
        (als ob/als hätte/gefühl/dachte/gedacht) (jemand/einer/mir/wer) (getreten/geschlagen/
            geschossen/tritt/reingetreten) |
        ({ -typed-kann-nicht }/geht/ging/weg) (zehenstand/zehenspitzen/abdrücken) (nicht/gar
            nicht/nicht mehr/kaum/nimmer/plötzlich/auf einmal) !(übung*/wie oft/schmerzfrei geht) |
        ({ -typed-kann-nicht }) (zehenspitzen/zehenstand/abdrücken/abstoßen/abrollen/zehen stehen/
            auf die zehen/auf den zehen/fußspitzen/fersen heben/ferse heben/ferse anheben/
            abstossen) |
        (keine kraft/kein/ohne kraft/kraft weg/keinen) (abdrücken/abdruck/abstoßen/zehenstand/
            zehenspitzen/wade) |
        (delle/lücke/loch) (sehne/achillessehne)
    .injury =
        (gefallen/gestürzt/runtergefallen/abgestürzt/gesprungen/heruntergefallen/runtergestürzt/
            sturz/gefalln/runter geflogen/runtergesprungen/hinuntergefallen) (höhe/leiter/dach/
            gerüst/balkon/fenster/baum/meter/metern/mauer/treppe/treppen/stockwerk/stock/pferd/
            hochbett/m) !(laub/blätter/tisch) |
        knochen (aus der haut/schaut aus/raus/schaut raus/schaut heraus/sichtbar/steht raus/sieht
            man/guckt raus/ragt/heraus/draußen/sehe/durch die haut) |
        (gebrochen/bruch/gebrochn/zertrümmert/zerquetscht/kaputtgebrochen) (fuß/fuss/knöchel/bein/
            knochen/ferse/fersenbein/schienbein/sprunggelenk) !(zeh/alt/damals/ermüdung) |
        (knochenbruch/offener bruch/fersenbeinbruch/fußbruch/knöchelbruch) |
        ({ -typed-kann-nicht }) (auftreten/belasten/aufsetzen/aufstehen mit dem/stehen/vier
            schritte/4 schritte/schritt/keinen schritt/schritte/einen schritt) (fuß/fuss/bein/beim
            gehen/mehr/unfall/sturz/umgeknickt/gehen/machen/verletzung/nicht/überhaupt/gar/
            knöchel/ferse/kein/einen/ich/umknicken/fahrradunfall/zusammenstoß/gestürzt/gefallen/
            hingefallen/hinfallen) |
        (keinen schritt/keine vier schritte/keine 4 schritte) |
        ({ -typed-kann-nicht }) (laufen/gehen) (sturz/unfall/umgeknickt/umknicken/gestürzt/
            fahrradunfall/hingefallen/gefallen/verletzung/vier/4/überhaupt) |
        ({ -typed-fuss }) (krumm/verbogen/absteht/seltsam absteht/anders herum/verdreht/schief/
            verformt/verrenkt/ausgekugelt/falsche richtung/falsch rum/steht komisch/steht falsch/
            abgeknickt/deformiert/fehlstellung/zur seite weg/komisch ab) |
        (wunde/schnitt/schnittwunde/platzwunde/verletzung) (offen/offene/offener/tief/tiefe/
            tiefer/klaffend/klaffende/klafft/aufgeschlitzt/riesig/groß) |
        (blutet/bluten/blut/blutung/geblutet) (stark/heftig/hört nicht auf/nicht auf/extrem/sehr
            viel/überall/spritzt/wie verrückt/stoppt nicht/ohne ende/massiv) !(husten/huste) |
        (überfahren/angefahren/verkehrsunfall) |
        (auto/lkw/motorrad/bus/roller/laster/traktor) (über den fuß/über meinen fuß/über den fuss/
            drüber/gerollt/gefahren/erfasst) !(nach hause/zur/zum/mit dem) |
        (schweres/gewicht/maschine/etwas/kiste/stein/platte/schrank/balken) (auf den fuß/auf
            meinen fuß/auf den fuss/auf mein bein/auf dem fuß) (gefallen/gefalln/gestürzt/
            gekracht) |
        (eingeklemmt/gequetscht/zerquetscht/eingequetscht) (fuß/fuss/bein/knöchel)
    .leg-swollen =
        (bein/wade/unterschenkel/oberschenkel/waden/wadl/haxn) (geschwollen/gschwolln/geschwoln/
            prall/spannt und/dick/dicker/geschwolen/schwillt/schwellung/angeschwollen/schwillt an/
            doppelt so dick/anschwillt/ödem/aufgedunsen/umfang) !(beine gleich) |
        bein (dicker/größer/geschwollener) als |
        (bein/wade) (passt/passe/pass/komme) (nicht mehr/nicht/hose/stiefel/schuh/jeans) |
        (wade/wadl/unterschenkel) (prall/spannt/warm/heiß/heiss/rot/gerötet/schmerzt/schmerzen/
            schmerz/tut weh/druckempfindlich/druckschmerz/brennt/überwärmt/wärmer/empfindlich/hart
            und) !(dehnen/dehnung/training/muskelkater) |
        (wadenschmerz/wadenschmerzen) |
        (thrombose/blutgerinnsel/venenthrombose/beinvenenthrombose/venenentzündung/trombose/
            beinthrombose) |
        gerinnsel (bein/vene/wade)
    .foot-cold =
        ({ -typed-fuss }) (kalt/eiskoit/koit/eiskalt/kalte/kalter/eisig/weiß/weiss/weißlich/blass/
            blaß/bleich/blau/bläulich/blaue/blauer/schwarz/schwarze/schwarzer/lila/violett/grau/
            leichenblass/käsig/abgestorben/ohne puls/kein puls) !(schuh*/socke*/stiefel/kühlpack/
            wasser/bad/dusche/nagel/zehennagel/winter/boden/spray/kühl/nägel/quark/eis drauf/mit
            eis/eisbeutel/umschlag/tape/strumpf/strümpfe/füße) |
        ({ -typed-fuss }) (taub/eingeschlafen seit/wacht nicht/betäubt/taube/tauber/gefühllos/
            taubheit/taubheitsgefühl/abgestorben/tot/pelzig/kein gefühl/ohne gefühl) |
        (fuß/fuss/bein/zehen) eingeschlafen (stunden/seit gestern/seit heute/wacht nicht/wacht
            seit/tagen) |
        (spüre/spüren/spür/fühle/fühlen/merke/bewegen/gefühl) (nicht/nicht mehr/nichts/kein/keine/
            kaum) ({ -typed-fuss }) !(schmerz*/verbesserung/unterschied) |
        (kein gefühl/kein gefühl mehr/gefühl verloren/keine durchblutung) ({ -typed-fuss })
    .saddle =
        (taub/taubes gefühl/betäubt/wie betäubt/spür nichts/spür ich nichts/fühl ich nichts/nichts
            mehr/taubheit/taubheitsgefühl/gefühllos/kribbeln/kribbelt/pelzig/kein gefühl/spüre
            nichts/fühle nichts/nicht mehr spüren/spüre nicht/gefühl verloren) (zwischen den
            beinen/im schritt/intimbereich/genital*/genitalbereich/leiste/leisten/po/hintern/
            gesäß/penis/scheide/damm/after/anus/reithose/reithosen/schambereich/hoden/arsch/
            untenrum/vagina) |
        ({ -typed-kann-nicht }) (wasser/urin/stuhl/pipi/harn/kot) halten |
        ({ -typed-kann-nicht }/probleme/schwierigkeiten/ko nimma/ko nimmer/ko net) (bieseln/
            brunzen/wasser halten/das wasser halten/stuhl/den stuhl halten/kot halten/wasser mehr
            halten/pinkeln/pissen/urinieren/wasserlassen/wasser lassen/pipi machen/strullern/
            kacken/stuhl halten/urin halten/stuhlgang/halten urin/aufs klo gehen/harnlassen/
            pieseln/pinkel/wasser halten/blase entleeren/blase kontrollieren/harn lassen/scheißen) |
        (kein urin/keinen urin/urin kommt nicht) (mehr/kommt/blase/seit) |
        (harnverhalt/inkontinent/inkontinenz/stuhlinkontinenz) |
        (mach/mache/gemacht/pinkle/pinkele/pisse/gepinkelt/gepisst) (in die hose/in die hosen/mir
            in die hose/ins bett/ohne es zu merken) !(lachen/angst) |
        (eingenässt/eingepinkelt/eingepisst/eingekotet/eingemacht/vollgepinkelt/eingeschissen)
            (mich/hab/habe/nachts/hose/bett/ich) !(kind/sohn/tochter/hund) |
        (merke/merk/spüre/fühle/spür) (nicht/nichts/nicht mehr) (klo/toilette/abwischen/abputzen/
            blase voll/wasserlassen/stuhlgang) |
        (verliere/verloren/keine/verlust/unkontrolliert) (urin/stuhl/kontrolle blase/unter
            kontrolle/kontrolle über blase/kontrolle über die blase/blasenkontrolle/harn/kontrolle
            über meine blase/kontrolle über den stuhl/kontrolle über darm/darmkontrolle) |
        (beide beine/beine/beinen) (schwach/knicken beide weg/knicken/sacken/schwäche/kraftlos/
            gelähmt/geben nach/knicken weg/keine kraft/wie gummi/sacken weg/taub/tragen mich
            nicht/versagen/kraft/lahm/wegsacken/knicken ein) !(training/muskelkater/mannschaft*/
            spiel/schwach auf den) |
        (blase/darm) (kontrolle/kontolle) (nicht/keine/nicht mehr/verloren/verlier*) |
        (spüre/fühle/bewegen) beine (nicht/nicht mehr/kaum/keine) |
        kauda syndrom |
        kaudasyndrom
    .hot-sore =
        (ferse/achillessehne/sohle/knöchel/sehne/fersen/hacke/hacken) (alles rot/entzündet alles/
            heiß/heiss/rot/gerötet/feuerrot/glüht/überwärmt/warm/entzündet und/rötung/glühend/
            knallrot/infiziert) !(bad/wasser/schuh*/socke*/wärmflasche/umschlag/dusche/wickel/
            sand/tape/kirschkernkissen/einlaufen) |
        (fuß/fuss) (knallrot/feuerrot/heiß und/heiss und/rot und/glüht/überwärmt/infiziert/
            gerötet/entzündet und/ist heiß/ist heiss/ist rot/eitert) !(bad/wasser/schuh*/sand) |
        (wunde/wunden/blutblase/blutblasen/eitrige/suppt/druckgeschwür/druckgeschwuer/offene/
            geschwür/blase/blasen/offene stelle/offen stelle/eiter/eitert/eitrig/eitrige/abszess/
            nässt/gangrän/druckstelle offen/dekubitus/furunkel/wund/ulkus/schorf) (ferse/fuß/fuss/
            zeh/zehe/achillessehne/knöchel/sohle/fersen/bein/fußsohle/hacke) !(harnblase/offene
            schuhe/naht/bruch) |
        (blase/wunde/schnitt/stelle/druckstelle) (sich infiziert/sich infizert/sich entzündet) |
        eiter (kommt/läuft/aus/raus/wunde/blase) |
        (infiziert/infizert/entzündet/eitert/eiter/heilt nicht/geht nicht zu/schließt sich nicht)
            (wunde/blase/schnitt/stelle)
    .fever =
        (fieber/fieba/fiaba/fieberthermometer) !(heu/lampen/reise/gold/dschungel/kaufen/saturday/
            wm/em/fußball) |
        (fiebrig/schüttelfrost/schüttelfros/fieberschub/schwerkrank/todkrank/sterbenskrank)
            !arbeit |
        (schüttelt es/zittere/zittern/bibbern/frösteln/friere/fröstele/glühe/glüh) (kälte/elend/
            krank/ganz/total/fieber/mich/ganzen körper/am ganzen/und/vor kälte/stark) !(winter/
            draußen/angst/aufregung/film/schnee) |
        (temperatur/thermometer) (38*/39*/40*/41*/erhöht/hohe/hoch/steigt/erhöhte/zeigt) !(wasser/
            ofen/zimmer/außen/raum/draußen) |
        (38*/39*/40/41) (fieber/grad/temperatur) !(draußen/sommer/schatten/wasser/ofen/hitze/heiß
            draußen) |
        (fühle/fühl/geht es/gehts/bin/geht) (sehr krank/sehr schlecht/richtig krank/richtig
            schlecht/total krank/sterbenskrank/sterbenselend/elend/hundeelend/total schlecht/
            schwer krank/super schlecht/extrem schlecht/so schlecht/schrecklich/saumäßig/so krank/
            ganz elend/schwerkrank/todelend) !(gelaunt/zu fuß/mit dem fuß/damit)

## What the bot says of this check

# source: 1d75941f
welcome = Guten Tag. Ich stelle Ihnen ein paar Fragen zu Ihren Schmerzen und sage Ihnen, was es sein kann und welcher nächste Schritt sinnvoll ist. Das dauert etwa zwei Minuten.
# The first words of /help; what can be typed follows.
# source: 12d8a909
about = Ich frage nach Schmerzen an der Achillessehne oder der Ferse, eine Frage nach der anderen.
# source: 1c81ae4e
urgency-consultation = Vereinbaren Sie für die nächsten Tage einen Termin in einer Arztpraxis oder Physiotherapie. Es ist kein Notfall.
# source: bfbc56d5
notice-undecided = Ich kann nicht sagen, was zu diesen Antworten passt. Lassen Sie Ihre Ferse oder Sehne sicherheitshalber innerhalb von 24 Stunden ärztlich untersuchen. Wenn es dringend ist, rufen Sie die { $emergency } an.
# source: 3b3c4417
profile = Ein Check von zwei Minuten für Erwachsene mit Schmerzen an Achillessehne oder Ferse: ein paar Fragen, dann was es sein kann, wie schnell Sie sich untersuchen lassen sollten und welcher nächste Schritt sinnvoll ist. Allgemeine Information, keine Diagnose; nicht von medizinischen Fachleuten freigegeben. Nicht für Notfälle: Rufen Sie die Notrufnummer an Ihrem Ort an.
# source: 4b521730
profile-short = Check für Schmerzen an Achillessehne und Ferse, zwei Minuten. Keine Diagnose. Nicht für Notfälle.

## Questions

# Short on purpose: the whole path has to be read in two minutes. The full wording
# of the emergency signs is in emergency-signs, shown before the first question.
# "nein", "kein" and "keine" stand in no sign of the safety screens: typed alone,
# they must not tick one.

# source: ef03c96a
question-emergency = Jetzt etwas davon?
    .chest = Atemnot, Brustschmerz, Bluthusten
    .pop = Knall, Reißen, Tritt; Abdrücken/Zehenstand plötzlich unmöglich
    .injury = Verletzt: 4 Schritte unmöglich, krumm, offene Wunde; Höhensturz
    .leg-swollen = Ein Bein dick; Wade warm/schmerzt
    .foot-cold = Fuß plötzlich kalt, blass, blau, schwarz, taub
    .saddle = Intimbereich taub, neue Urin-/Stuhlprobleme, beide Beine schwach
    .hot-sore = Ferse heiß, warm, rot; Wunde, offene Stelle, Blase, Eiter
    .fever = Fieber, Schüttelfrost, sehr krank
    .none = Nein, nichts

# Only after a pop or a kick, so its length does not count for the two minutes.
# source: f8d02911
question-pop-days = Wann haben Sie den Knall, das Reißen oder den Tritt gespürt, oder wann ging das Abdrücken nicht mehr?
    .recent = In den letzten 14 Tagen
    .older = Vor 14 Tagen oder früher
    .unsure = Weiß ich nicht genau

# source: 7fe95598
question-age = Alter?
    .under-18 = Unter 18
    .age-18-39 = 18–39
    .age-40-59 = 40–59
    .age-60-plus = 60+

# source: 66eac97d
question-site = Wo tut es am meisten weh?
    .midportion = 2–7 cm über Ferse
    .insertion = Ferse hinten
    .plantar = Ferse unten
    .both = Hinten und unten
    .elsewhere = Anderswo/unklar

# source: 73850fd7
question-side = Welche Seite?
    .left = Links
    .right = Rechts
    .both = Beide

# source: 93b2f543
question-onset = Wie begann es?
    .gradual = Langsam
    .overdoing = Überlastung
    .pop-back = Knall hinten
    .pop-arch = Knall/Bluterguss im Fußgewölbe
    .injury-recent = Verletzt, letzte 7 Tage
    .injury-old = Früher verletzt
    .unknown = Unklar

# source: d1102157
question-duration = Wie lange?
    .under-2-weeks = 0–2 Wochen
    .under-6-weeks = 2–6 Wochen
    .under-3-months = 6–12 Wochen
    .under-6-months = 3–6 Monate
    .under-1-year = 6–12 Monate
    .over-1-year = Länger

# source: 927bde9a
question-features = Wie ist es?
    .first-steps = Erste Schritte am schlimmsten
    .stiff = 30+ Min. steif, Bewegung hilft
    .burning = Brennt, kribbelt, taub
    .weak = Fuß/Zehen schwach
    .rest-night = Ständig, auch nachts
    .squeeze = Ferse zusammendrücken tut weh
    .cannot-walk = Kann nicht normal gehen
    .lumps = Sehne knotig
    .joints = Andere Gelenke, Rücken steif, Wurstzehe
    .none = Nichts

# source: f7642987
question-health = Trifft etwas zu?
    .diabetes = Diabetes
    .circulation = Schlechte Durchblutung
    .inflammatory = Schuppenflechte, Arthritis, Auge/Darm entzündet
    .infection = Kürzlich Darm-/Genitalinfekt
    .cancer = Krebs, Nachtschweiß, abgenommen
    .cholesterol = Sehr hohes Cholesterin, Familie früh herzkrank
    .thin-bones = Knochenschwund, Regel fehlt, Untergewicht
    .pregnancy = Schwanger, gerade entbunden
    .none = Nein, nichts

# source: b4f275c1
question-medicines = Nehmen oder hatten Sie?
    .floxacin-now = -floxacin-Antibiotikum (Cipro-, Levo-), letzte 30 Tage
    .floxacin-past = -floxacin, vor 1–6 Monaten
    .steroid = Kortison: Tabletten, Spritze dort (3 Monate)
    .dialysis = Dialyse, Transplantation
    .blood-thinner = Blutverdünner, Blutungsneigung
    .procedure = Operation, Embolisation dort (3 Monate)
    .none = Nein, nichts

# source: a7a378d6
question-tried = Schon versucht?
    .rest = Ruhe, Schmerzmittel
    .massage = Massage, Nadeln
    .stretching = Dehnen
    .taping = Tape
    .insoles = Einlagen, Schuhe, Fersenkeile
    .night-splint = Nachtschiene
    .loading = Krafttraining
    .shock-wave = Stoßwellen
    .injection = Spritze
    .procedure = Operation, Embolisation
    .nothing = Nichts

# source: e762459d
question-adherence = Übungen: wie regelmäßig?
    .current = Jetzt, unter 12 Wochen
    .stopped = Abgebrochen, unregelmäßig
    .alone = 12+ Wochen allein
    .supervised = 12+ Wochen angeleitet

# source: 9cb1fb9a
question-running = Joggen oder Sport?
    .no = Nein
    .no-returning = Nein, Schmerz kommt wieder
    .yes = Ja
    .yes-returning = Ja, Schmerz kommt wieder

# source: aa3d7e05
question-duration-again = Insgesamt wie lange?
    .under-3-months = 0–3 Monate
    .under-6-months = 3–6 Monate
    .under-1-year = 6–12 Monate
    .over-1-year = Länger

# source: bb130933
question-first-step = Erste Schritte: stärkster Schmerz diese Woche, 0–10?

## Outcomes: emergencies

# source: f7e959dc
outcome-lung-clot = Diese Zeichen können bedeuten, dass ein Blutgerinnsel in die Lunge gelangt ist. Das kann mit und ohne geschwollenes Bein vorkommen.
    .next = Rufen Sie die { $emergency } an und verlangen Sie einen Rettungswagen. Sagen Sie, dass Sie plötzlich Atemnot oder Schmerzen in der Brust haben oder Blut gehustet haben.
    .skip = Fahren Sie nicht selbst, und warten Sie nicht ab, ob es vorübergeht: Sie können unterwegs Hilfe brauchen.

# source: f76642e5
outcome-limb-ischaemia = Ihr Fuß bekommt vielleicht zu wenig Blut. Er braucht sofort Hilfe, um gerettet zu werden.
    .next = Rufen Sie die { $emergency } an und verlangen Sie einen Rettungswagen. Sagen Sie, dass der Fuß plötzlich kalt, blass, blau, schwarz oder taub geworden ist.
    .skip = Lagern Sie das Bein nicht hoch und wärmen Sie es nicht: Der Fuß braucht ärztliche Hilfe.

# source: 54571fed
outcome-cauda-equina = Die Nerven am unteren Ende Ihrer Wirbelsäule stehen vielleicht unter Druck. Das kann eine Bildaufnahme und eine Operation als Notfall nötig machen.
    .next = Gehen Sie in eine { -emergency-department } und rufen Sie die { $emergency } an, falls Sie nicht hinkommen. Sagen Sie dort, wenn Sie um die Genitalien oder den After taub sind, neue Probleme mit Urin oder Stuhlgang haben oder beide Beine schwach sind.
    .skip = Warten Sie nicht bis morgen: Nerven unter Druck können nicht warten.

# source: f787490f
outcome-sepsis = Eine Ferse oder ein Bein, die heiß, warm, rot oder geschwollen sind, oder eine offene Stelle, zusammen mit Fieber, Schüttelfrost oder starkem Krankheitsgefühl, können eine schwere Infektion sein.
    .next = Gehen Sie in eine { -emergency-department } und rufen Sie die { $emergency } an, falls Sie nicht hinkommen. Sagen Sie, wo es heiß, warm, rot oder geschwollen ist oder wo die offene Stelle ist, dass Sie Fieber oder Schüttelfrost haben oder sich sehr krank fühlen, und ob Sie Diabetes haben.
    .skip = Nehmen Sie nicht einfach Schmerzmittel: Sie behandeln keine Infektion.

# source: 3a66b9c6
outcome-rupture = Die { -achilles-tendon } kann gerissen sein. Dass Sie gehen können, schließt das nicht aus, und dass der Schmerz nachlässt, auch nicht.
    .next = Gehen Sie in eine { -emergency-department }. Halten Sie bis dahin das Bein ruhig, belasten Sie es nicht und halten Sie die Zehen nach unten gestreckt. Rufen Sie die { $emergency } an, falls Sie nicht hinkommen.
    .skip = Keine Übungen, kein Dehnen, keine Massage: Das muss warten, bis ein Riss ausgeschlossen ist.

# source: 0cea7850
outcome-rupture-older = Die { -achilles-tendon } kann gerissen sein, als Sie es gespürt haben. Dass Sie gehen können, schließt das nicht aus, und dass der Schmerz nachgelassen hat, auch nicht. Ein Riss wird oft für eine Verstauchung gehalten.
    .next = Lassen Sie die Sehne ärztlich untersuchen, und sagen Sie, wann Sie den Knall, das Reißen oder den Tritt gespürt haben. Halten Sie bis dahin das Bein ruhig, belasten Sie es nicht und halten Sie die Zehen nach unten gestreckt.
    .skip = Keine Übungen, kein Dehnen, keine Massage: Das muss warten, bis ein Riss ausgeschlossen ist.

# source: b04f857c
outcome-fracture = Ein Knochen kann gebrochen sein.
    .next = Gehen Sie in eine { -emergency-department } und belasten Sie den Fuß nicht. Rufen Sie die { $emergency } an, falls Sie nicht hinkommen. Bitten Sie nach einem Sturz aus der Höhe darum, dass auch das Fersenbein untersucht wird: Die üblichen Regeln für das Sprunggelenk gelten nicht für das Fersenbein.
    .skip = Probieren Sie nicht aus, ob der Fuß Sie trägt: Das kann warten, bis er untersucht ist.

## Outcomes: to be seen before anything else

# source: 95416042
outcome-vein-clot = Wenn ein Bein oder eine Wade geschwollen oder warm ist oder schmerzt, kann das ein Gerinnsel in einer Vene sein. Ein Gerinnsel kann sich genauso anfühlen wie Beschwerden an der { -achilles-tendon }.
    .next = Bitten Sie um einen dringenden Termin noch heute. Wenn Sie heute niemand untersuchen kann, gehen Sie in eine { -emergency-department }. Rufen Sie die { $emergency } an, wenn Sie plötzlich Atemnot oder Schmerzen in der Brust bekommen oder Blut husten.
    .skip = Keine Massage und keine Wadenübungen: Erst muss ein Gerinnsel ausgeschlossen werden.

# source: 2a688a92
outcome-infection = Das kann eine Infektion sein, ein Gichtanfall oder, bei Diabetes, ein Schaden an Knochen und Gelenken des Fußes, der vielleicht kaum weh tut. Mit Fragen in einem Chat lässt sich das nicht unterscheiden.
    .next = Lassen Sie den Fuß ärztlich ansehen. Wenn Sie Diabetes haben, rufen Sie Ihr Diabetes-Fußteam an und belasten Sie den Fuß gar nicht. Wenn Ferse oder Bein heiß, warm, rot oder geschwollen sind oder eine offene Stelle haben und Sie zugleich Fieber oder Schüttelfrost haben oder sich sehr krank fühlen, gehen Sie in eine { -emergency-department }.
    .skip = Kein Tape, kein Barfußgehen, keine Übungen: Die Haut und die Ursache gehen vor.

# source: 79ee468e
outcome-child = Dieser Check ist für Erwachsene gemacht. Zwischen 8 und 14 Jahren kommen Fersenschmerzen oft von der Wachstumszone des Fersenbeins. Andere Ursachen brauchen eine Untersuchung.
    .next = Gehen Sie zusammen mit einem Elternteil in eine Arztpraxis oder { -physiotherapist }.
    .skip = Folgen Sie keinem Übungsplan für Erwachsene: Er ist nicht für einen Fuß gemacht, der noch wächst.

# source: 32b2c4c6
outcome-recent-procedure = Nach einer Operation oder einem Eingriff vor Kurzem können neue oder anhaltende Schmerzen von der Wunde, einem Gerinnsel, der Haut oder einem Nerv kommen.
    .next = Rufen Sie das Team an, das den Eingriff gemacht hat, und berichten Sie von den Schmerzen. Wenn der Fuß plötzlich kalt, blass, blau, schwarz oder taub wird, rufen Sie die { $emergency } an. Wenn er heiß, warm, rot oder geschwollen ist oder eine offene Stelle hat und Sie Fieber oder Schüttelfrost haben oder sich sehr krank fühlen, gehen Sie in eine { -emergency-department }.
    .skip = Keine neuen Übungen, bis dieses Team zustimmt.

# source: c98731a5
outcome-recent-injury = Eine frische Verletzung muss jemand ansehen und abtasten. Fragen allein können einen Schaden an einer Sehne oder einem Knochen übersehen.
    .next = Gehen Sie in eine Notfallpraxis, eine Unfallambulanz oder eine Arztpraxis und lassen Sie den Fuß untersuchen.
    .skip = Keine Übungen aus diesem Check, bis das geschehen ist.

# source: 05c60a8c
outcome-floxacin = Antibiotika, deren Name auf -floxacin endet, können Sehnen schaden, auch noch Monate später. Ihre Schmerzen kommen vielleicht von diesem Medikament.
    .next = Sprechen Sie heute mit der verschreibenden Praxis oder Klinik oder mit einer Apotheke, und nehmen Sie vorher keine weitere Dosis. Wenn Sie noch ein Antibiotikum brauchen, bitten Sie um ein anderes. Lassen Sie die Infektion nicht unbehandelt. Trainieren Sie Wade und Fuß vorerst nicht.
    .skip = Keine schweren Übungen, kein starkes Dehnen, keine Kortisonspritze: Ihre Sehnen sind vielleicht schwach.
    .later = Eine medizinische Fachkraft entscheidet mit Ihnen, wann Sie wieder sicher mit dem Training beginnen können.

# source: 98a2c205
outcome-bone-stress = Dahinter kann ein ermüdetes, angerissenes Fersenbein oder eine gerissene Sehnenplatte unter dem Fuß stecken. Schmerz beim Zusammendrücken der Ferse, Mühe beim Gehen oder ein Knall mit Bluterguss können Zeichen dafür sein.
    .next = Hören Sie jetzt auf zu joggen und zu springen. Lassen Sie den Fuß untersuchen. Wer Sie untersucht, entscheidet, ob eine Bildaufnahme nötig ist.
    .skip = Trainieren Sie nicht einfach weiter: Ein Knochen, der nachgibt, braucht weniger Belastung, nicht mehr.

# source: 324c530a
outcome-feet-at-risk = Sie haben Diabetes oder eine schlechte Durchblutung oder Zeichen davon. Dann können Fersenschmerzen andere Ursachen haben, und kleine offene Stellen bleiben vielleicht unbemerkt. Ihre Füße sollten vor jedem Übungsplan untersucht werden.
    .next = Gehen Sie in Ihre Hausarztpraxis oder Diabetes-Fußambulanz. Sagen Sie, wenn die Schmerzen in Ruhe oder nachts bleiben oder nachlassen, wenn das Bein herunterhängt. Sehen Sie sich jeden Tag die Haut beider Füße an.
    .skip = Keine Wärme, kein Barfußgehen, kein straffes Tape und keine schweren Übungen vor der Untersuchung.
    .later = Wenn der Fuß heiß, warm, rot oder geschwollen wird oder Sie eine offene Stelle oder Blase finden, belasten Sie ihn nicht und lassen Sie sich innerhalb eines Tages untersuchen, auch wenn es kaum weh tut.

# source: ef8a8d9f
outcome-not-mechanical = Schmerzen, die immer da sind, in Ruhe und nachts, kommen vielleicht nicht von Überlastung. Das gilt auch für Fersenschmerzen bei Krebs, jetzt oder früher, oder bei Gewichtsverlust oder Nachtschweiß. Eine ernste Ursache ist selten, aber man muss nach ihr suchen.
    .next = Gehen Sie in den nächsten Tagen in eine Hausarztpraxis. Sagen Sie, wann es weh tut, und erwähnen Sie Krebs, ungewollten Gewichtsverlust, Nachtschweiß oder einen wachsenden Knoten.
    .skip = Kein Übungsprogramm, bevor Sie untersucht worden sind.

# source: 04133498
outcome-inflammatory = Ihre Antworten passen vielleicht zu einer Entzündung dort, wo Sehnen am Knochen ansetzen. Sie kann Teil einer Krankheit des ganzen Körpers sein. Kein einzelnes Zeichen beweist sie oder schließt sie aus.
    .next = Gehen Sie in eine Hausarztpraxis und fragen Sie, ob Sie in eine Rheumapraxis gehen sollten (Fachpraxis für entzündete Gelenke). Nehmen Sie eine Liste mit: morgens über 30 Minuten steif, Schmerzen in beiden Fersen oder an mehreren Stellen, Schuppenflechte, ein rotes oder schmerzendes Auge, Darmbeschwerden, kürzlich eine Darm- oder Genitalinfektion, eine wurstartig geschwollene Zehe, ein lange steifer Rücken, jemand in der Familie mit so etwas. Ein rotes, schmerzendes Auge oder ein plötzlich heißes Gelenk muss innerhalb eines Tages untersucht werden.
    .skip = Machen Sie nicht erst 12 Wochen Übungen, um dann zu fragen.
    .later = Sanfte Bewegung ist in Ordnung, während Sie warten.

# source: b8f55739
outcome-nerve = Brennen, Kribbeln, Taubheit oder Schwäche können von einem Nerv im Fuß oder vom Rücken kommen. Oft ist es spät am Tag schlimmer.
    .next = Gehen Sie in eine Hausarztpraxis oder { -physiotherapist }. Bitten Sie darum, dass Fuß und Rücken untersucht werden. Ein neuerdings schwacher Fuß oder neuerdings schwache Zehen müssen innerhalb eines Tages untersucht werden.
    .skip = Kein starkes Dehnen: Es kann an einem gereizten Nerv ziehen.
    .later = Gehen Sie sofort in eine { -emergency-department }, wenn Sie um die Genitalien oder den After taub werden, neue Probleme mit Urin oder Stuhlgang haben oder beide Beine schwach werden.

# source: eb900e64
outcome-cholesterol = Dicke, knotige Achillessehnen oder sehr hohes Cholesterin oder frühe Herzkrankheit in der Familie können auf eine vererbte Cholesterinstörung hinweisen. Die Sehne kann ihr erstes Zeichen sein.
    .next = Gehen Sie in eine Hausarztpraxis und bitten Sie um einen Bluttest auf Cholesterin. Sagen Sie dort, wenn Mutter, Vater, Schwester oder Bruder vor dem Alter von 60 einen Herzinfarkt hatte.
    .skip = Keine Kortisonspritze in die Sehne: Sie kann die Sehne schwächen.
    .later = Sanftes Wadentraining auf ebenem Boden, ohne Absenken über eine Stufe, kann in der Wartezeit weitergehen.

# source: 0ee44e23
outcome-frail-tendon = Kortison, ein -floxacin-Antibiotikum in den letzten Monaten, Dialyse oder eine Transplantation können Sehnen schwächer machen. Ihre brauchen vielleicht mehr Vorsicht als die meisten.
    .next = Gehen Sie in eine Arztpraxis oder { -physiotherapist }, bevor Sie mit schwerem Training beginnen. Berichten Sie von dem Medikament oder der Behandlung.
    .skip = Kein Springen, keine schnellen Übungen, keine Kortisonspritze: Das kann für eine schwache Sehne zu viel sein.
    .later = Wenn man dort einverstanden ist, beginnen Sie langsam und mit Begleitung. Für die { -achilles-tendon } heißt das Wadentraining; hinten an der Ferse nur auf ebenem Boden, ohne Absenken über eine Stufe. Unter der Ferse heißt es Dehnen, gedämpfte Schuhe und Tape.

# source: 747d70c8
outcome-elsewhere = Ihre Schmerzen liegen außerhalb der drei Stellen, die dieser Check kennt, oder ihre Stelle ist nicht klar. Deshalb können wir nicht sagen, was es sein kann.
    .next = Gehen Sie in eine Hausarztpraxis, { -physiotherapist } oder { -podiatrist } und zeigen Sie, wo es weh tut.
    .skip = Lassen Sie die Übungen dieses Checks beiseite: Sie sind für andere Stellen gemacht.

## Outcomes: Achilles tendon, a few centimetres above the heel

# source: 171be4fc
outcome-midportion-start = Das kann eine überlastete { -achilles-tendon } sein, ein paar Zentimeter über dem Fersenbein. Oft ist sie steif, schmerzt und ist manchmal geschwollen. Bei Belastung wird es schlimmer, nach Ruhe ist sie steif. Genau für diese Stelle ist Training am besten untersucht. Den meisten geht es auf lange Sicht gut, aber es dauert Monate.
    .next =
        Beginnen Sie jetzt mit Wadentraining und bleiben Sie mindestens 12 Wochen dabei. Wählen Sie eines:
        • Fersen absenken: Senken Sie die Ferse langsam über eine Stufenkante. 3 Sätze mit je 15 Wiederholungen mit gestrecktem Knie und 3 mit je 15 mit gebeugtem Knie, zweimal am Tag. Mehr Gewicht, sobald es schmerzfrei geht.
        • Schwer und langsam: an 3 Tagen pro Woche 3 bis 4 Übungen für die Wade, langsam hoch und langsam herunter. Beginnen Sie mit Sätzen von 15 und gehen Sie auf 6 herunter, während das Gewicht steigt.
        Schmerz bis 4 von 10 ist in Ordnung, wenn er bis zum nächsten Morgen wieder wie sonst ist und nicht von Woche zu Woche zunimmt. Sonst senken Sie die Belastung um ein Drittel.
        Ersetzen Sie, was den Schmerz auslöst, durch Bewegung, die das nicht tut; dann bauen Sie es wieder auf. Fersenkeile in beiden Schuhen helfen vielleicht. Führen Sie ein Schmerztagebuch und prüfen Sie den Stand nach 2, 6 und 12 Wochen.
    .skip = Völlige Ruhe, Nachtschienen, entzündungshemmende Mittel über lange Zeit und Kortisonspritzen in die Sehne: wenig Nutzen oder ein Risiko für die Sehne.
    .later = Wenn es nach 6 bis 12 Wochen nicht deutlich besser ist: { -physiotherapist }.

# source: 8662dccc
outcome-midportion-stay = Das kann eine überlastete { -achilles-tendon } sein, ein paar Zentimeter über dem Fersenbein. Sie sind mitten in einem Programm, und das braucht Zeit.
    .next =
        Machen Sie die 12 Wochen zu Ende und steigern Sie die Belastung weiter. Beides ist in Ordnung:
        • Fersen absenken über eine Stufe: 3 Sätze mit je 15 Wiederholungen mit gestrecktem Knie und 3 mit je 15 mit gebeugtem Knie, zweimal am Tag, mit mehr Gewicht, sobald es schmerzfrei geht.
        • Schwer und langsam: an 3 Tagen pro Woche 3 bis 4 Übungen für die Wade, von Sätzen von 15 herunter auf 6, während das Gewicht steigt.
        Schmerz bis 4 von 10 ist in Ordnung, wenn er bis zum nächsten Morgen wieder wie sonst ist und nicht von Woche zu Woche zunimmt. Sonst senken Sie die Belastung um ein Drittel.
        Prüfen Sie den Stand nach 2, 6 und 12 Wochen. Wenn sich nach 6 Wochen nichts geändert hat, lassen Sie in einer { -physiotherapist } ansehen, wie Sie üben.
    .skip = Jede Woche eine neue Methode, und Spritzen: Beides lässt dem Training keine Zeit.
    .later = Wenn es nach 12 gut gemachten Wochen noch weh tut: In der { -physiotherapist } oder Sportmedizin wird die Ursache noch einmal geprüft, die Belastung angepasst und vielleicht über { -shock-wave } gesprochen.

# source: ad5568d9
outcome-midportion-supervise = Das kann eine überlastete { -achilles-tendon } sein, ein paar Zentimeter über dem Fersenbein. Vielleicht fehlt noch ein volles Programm mit Anleitung: nicht begonnen, früh abgebrochen oder allein gemacht. Das Training ist bei Ihnen also noch nicht gescheitert.
    .next = Bitten Sie darum, dass eine { -physiotherapist } Sie mindestens 12 Wochen durch das Wadentraining führt: die richtige Übung, genug Belastung und rechtzeitige Steigerung. Bringen Sie mit, was Sie gemacht haben, wie oft und wie schwer. Schmerz bis 4 von 10 ist in Ordnung, wenn er bis zum nächsten Morgen wieder wie sonst ist und nicht von Woche zu Woche zunimmt.
    .skip = Entzündungshemmende Mittel über lange Zeit und Kortisonspritzen in die Sehne. Auch Operationen und andere Eingriffe: Der Schritt davor ist noch nicht getan.
    .later = Wenn es danach noch weh tut: In der { -physiotherapist } oder Sportmedizin wird die Ursache noch einmal geprüft und vielleicht über { -shock-wave } zusätzlich zum Training gesprochen.

# source: 03de5c7d
outcome-midportion-add-on = Das kann eine überlastete { -achilles-tendon } sein, ein paar Zentimeter über dem Fersenbein. Sie haben monatelang richtig trainiert, und es tut noch weh. Es ist Zeit, noch einmal auf die Ursache zu schauen und darauf, was dazukommen könnte.
    .next = Gehen Sie in eine { -physiotherapist } oder Sportmedizin. Bitten Sie darum, die Ursache noch einmal zu prüfen, die Belastung anzupassen, einen { -heel-lift } zu versuchen und über { -shock-wave } zusätzlich zum Training zu sprechen. In kleinen Vergleichsstudien half sie; NICE, die britische Prüfstelle, fand die Ergebnisse insgesamt uneinheitlich.
    .skip = Eine Kortisonspritze in die Sehne: Sie kann die Sehne schwächen.
    .later = Wenn es nach 6 Monaten oder mehr angeleitetem Training noch weh tut: eine Fachpraxis für Sportmedizin oder Orthopädie und eine Bildaufnahme.

# source: 8d240b71
outcome-midportion-refractory = Das kann eine überlastete { -achilles-tendon } sein, ein paar Zentimeter über dem Fersenbein, die sich nicht beruhigt hat. Sie haben monatelang mit Anleitung trainiert. Manchen tut es danach noch weh. Sie sind nicht schuld daran.
    .next = Gehen Sie in eine Fachpraxis für Sportmedizin oder Orthopädie. Bitten Sie um eine Bildaufnahme, einen neuen Blick auf die Ursache und um { -shock-wave } zusätzlich zum Training, falls Sie noch keine hatten. Nehmen Sie die Hinweise unten mit.
    .skip = Hören Sie nicht mit allem Training auf: Ohne Training kann die Sehne an Kraft verlieren.

# source: a8a568b5
outcome-midportion-relapse = Das kann dieselbe überlastete { -achilles-tendon } sein, ein paar Zentimeter über dem Fersenbein, die wieder aufflammt. Sie haben gezeigt, dass Sie die Sehne trainieren können.
    .next =
        Beginnen Sie jetzt wieder, ein oder zwei Belastungsstufen niedriger:
        • Wadentraining an 2 bis 3 Tagen pro Woche, zum Beispiel schweres und langsames Fersenheben, von Sätzen von 15 herunter auf 6, während das Gewicht steigt.
        • Steigern Sie pro Woche nur eines: Gewicht, Strecke oder Tempo.
        • Behalten Sie das Krafttraining bei, wenn es Ihnen wieder gut geht.
        Schmerz bis 4 von 10 ist in Ordnung, wenn er bis zum nächsten Morgen wieder wie sonst ist und nicht von Woche zu Woche zunimmt. Sonst senken Sie die Belastung um ein Drittel.
        Wenn Sie joggen: Gehen Sie erst 30 Minuten, heben Sie auf einem Bein etwa 20-mal langsam die Ferse und hüpfen Sie auf diesem Bein, Gehen und Hüpfen mit Schmerz von höchstens 2. Dann joggen und gehen Sie im Wechsel, jeden zweiten Tag. Hören Sie auf, wenn Sie humpeln, wenn das Zusammendrücken der Ferse weh tut oder wenn es nachts weh tut. Prüfen Sie den Stand nach 2, 6 und 12 Wochen.
    .skip = Völlige Ruhe und ein Neubeginn bei null: Beides kostet Sie Kraft, die Sie noch haben.
    .later = Wenn es in 6 Wochen nicht besser ist: 12 Wochen unter Anleitung in einer { -physiotherapist }.

## Outcomes: Achilles tendon, where it joins the heel bone

# source: 77bba407
outcome-insertion-start = Das kann eine überlastete { -achilles-tendon } sein, dort, wo sie am Fersenbein ansetzt. Hier tut es am meisten weh, wenn sie über den Knochen gedehnt wird. Darum wird sie auf ebenem Boden trainiert. Für diese Stelle gibt es weniger Belege für das Training als weiter oben. Den meisten geht es auf lange Sicht gut, aber es dauert Monate.
    .next =
        Beginnen Sie jetzt mit Wadentraining und bleiben Sie mindestens 12 Wochen dabei:
        • Stellen Sie sich auf ebenen Boden. Gehen Sie auf die Zehenspitzen und langsam wieder herunter. Die Ferse kommt nie tiefer als der Vorfuß. 3 Sätze mit je 15 Wiederholungen, zweimal am Tag. Mehr Gewicht, wenn es leichter wird.
        • Kein tiefes Dehnen über eine Stufe oder an der Wand.
        • Tragen Sie einen { -heel-lift } und meiden Sie Schuhe mit hartem Fersenrand.
        Schmerz bis 4 von 10 ist in Ordnung, wenn er bis zum nächsten Morgen wieder wie sonst ist und nicht von Woche zu Woche zunimmt. Sonst senken Sie die Belastung um ein Drittel.
        Ersetzen Sie, was den Schmerz auslöst, durch Bewegung, die das nicht tut; dann bauen Sie es wieder auf. Führen Sie ein Schmerztagebuch und prüfen Sie den Stand nach 2, 6 und 12 Wochen.
    .skip = Fersen absenken über eine Stufe und tiefes Dehnen der Wade: Das drückt auf die schmerzende Stelle. Auch völlige Ruhe, Nachtschienen, entzündungshemmende Mittel über lange Zeit und Kortisonspritzen in die Sehne.
    .later = Wenn es nach 6 bis 12 Wochen nicht deutlich besser ist: { -physiotherapist }.

# source: 61bf2737
outcome-insertion-stay = Das kann eine überlastete { -achilles-tendon } sein, dort, wo sie am Fersenbein ansetzt. Sie sind mitten in einem Programm, und das braucht Zeit. Für diese Stelle gibt es weniger Belege für das Training als weiter oben.
    .next =
        Machen Sie die 12 Wochen zu Ende und steigern Sie die Belastung weiter:
        • Trainieren Sie auf ebenem Boden. Die Ferse kommt nie tiefer als der Vorfuß. 3 Sätze mit je 15 Wiederholungen, zweimal am Tag, langsam, mit mehr Gewicht, wenn es leichter wird.
        • Kein tiefes Dehnen über eine Stufe oder an der Wand. Tragen Sie einen { -heel-lift }.
        Schmerz bis 4 von 10 ist in Ordnung, wenn er bis zum nächsten Morgen wieder wie sonst ist und nicht von Woche zu Woche zunimmt. Sonst senken Sie die Belastung um ein Drittel.
        Prüfen Sie den Stand nach 2, 6 und 12 Wochen. Wenn sich nach 6 Wochen nichts geändert hat, lassen Sie in einer { -physiotherapist } ansehen, wie Sie üben.
    .skip = Fersen absenken über eine Stufe und tiefes Dehnen: Das drückt auf die schmerzende Stelle. Jede Woche eine neue Methode, und Spritzen.
    .later = Wenn es nach 12 gut gemachten Wochen noch weh tut: In der { -physiotherapist } oder Sportmedizin wird die Ursache noch einmal geprüft, die Belastung angepasst und vielleicht über { -shock-wave } gesprochen.

# source: 7ebd233c
outcome-insertion-supervise = Das kann eine überlastete { -achilles-tendon } sein, dort, wo sie am Fersenbein ansetzt. Vielleicht fehlt noch ein volles Programm mit Anleitung: nicht begonnen, früh abgebrochen oder allein gemacht. Das Training ist bei Ihnen also noch nicht gescheitert, auch wenn es für diese Stelle weniger Belege dafür gibt als weiter oben.
    .next = Bitten Sie darum, dass eine { -physiotherapist } Sie mindestens 12 Wochen durch das Wadentraining auf ebenem Boden führt, mit einem { -heel-lift } und ohne tiefes Dehnen über eine Stufe. Bringen Sie mit, was Sie gemacht haben, wie oft und wie schwer. Schmerz bis 4 von 10 ist in Ordnung, wenn er bis zum nächsten Morgen wieder wie sonst ist und nicht von Woche zu Woche zunimmt.
    .skip = Fersen absenken über eine Stufe und tiefes Dehnen: Das drückt auf die schmerzende Stelle. Entzündungshemmende Mittel über lange Zeit und Kortisonspritzen in die Sehne. Operationen und andere Eingriffe: Der Schritt davor ist noch nicht getan.
    .later = Wenn es danach noch weh tut: In der { -physiotherapist } oder Sportmedizin wird die Ursache noch einmal geprüft und vielleicht über { -shock-wave } zusätzlich zum Training gesprochen.

# source: edf7abfa
outcome-insertion-add-on = Das kann eine überlastete { -achilles-tendon } sein, dort, wo sie am Fersenbein ansetzt. Sie haben monatelang richtig trainiert, und es tut noch weh. Es ist Zeit, noch einmal auf die Ursache zu schauen und darauf, was dazukommen könnte. Für diese Stelle gibt es weniger Belege für das Training als weiter oben.
    .next = Gehen Sie in eine { -physiotherapist } oder Sportmedizin. Bitten Sie darum, die Ursache noch einmal zu prüfen, die Belastung anzupassen (auf ebenem Boden, kein tiefes Dehnen über eine Stufe), einen { -heel-lift } anzupassen und über { -shock-wave } zusätzlich zum Training zu sprechen. In einer kleinen Vergleichsstudie an dieser Stelle schnitt sie besser ab als Training; NICE, die britische Prüfstelle, fand die Ergebnisse insgesamt uneinheitlich.
    .skip = Fersen absenken über eine Stufe und tiefes Dehnen: Das drückt auf die schmerzende Stelle. Eine Kortisonspritze in die Sehne: Sie kann die Sehne schwächen.
    .later = Wenn es nach 6 Monaten oder mehr angeleitetem Training noch weh tut: eine Fachpraxis für Sportmedizin oder Orthopädie und eine Bildaufnahme.

# source: ec7f2a6b
outcome-insertion-refractory = Das kann eine überlastete { -achilles-tendon } sein, dort, wo sie am Fersenbein ansetzt, die sich nicht beruhigt hat. Sie haben monatelang mit Anleitung trainiert. Manchen tut es danach noch weh. Sie sind nicht schuld daran. Für diese Stelle gibt es weniger Belege für das Training als weiter oben.
    .next = Gehen Sie in eine Fachpraxis für Sportmedizin oder Orthopädie. Bitten Sie um eine Bildaufnahme, einen neuen Blick auf die Ursache und um { -shock-wave } zusätzlich zum Training, falls Sie noch keine hatten. Trainieren Sie bis dahin auf ebenem Boden, mit einem { -heel-lift } und ohne tiefes Dehnen über eine Stufe. Nehmen Sie die Hinweise unten mit.
    .skip = Hören Sie nicht mit allem Training auf: Ohne Training kann die Sehne an Kraft verlieren. Kein Absenken der Ferse über eine Stufe und kein tiefes Dehnen: Das drückt auf die schmerzende Stelle.

# source: 63426819
outcome-insertion-relapse = Das kann dieselbe überlastete { -achilles-tendon } sein, dort, wo sie am Fersenbein ansetzt, die wieder aufflammt. Sie haben gezeigt, dass Sie die Sehne trainieren können, auch wenn die Belege für diese Stelle dünner sind als weiter oben.
    .next =
        Beginnen Sie jetzt wieder, ein oder zwei Belastungsstufen niedriger:
        • Wadentraining auf ebenem Boden an 2 bis 3 Tagen pro Woche, Sätze von 15, langsam. Die Ferse kommt nie tiefer als der Vorfuß. Kein tiefes Dehnen über eine Stufe. Tragen Sie einen { -heel-lift }.
        • Steigern Sie pro Woche nur eines: Gewicht, Strecke oder Tempo.
        • Behalten Sie das Krafttraining bei, wenn es Ihnen wieder gut geht.
        Schmerz bis 4 von 10 ist in Ordnung, wenn er bis zum nächsten Morgen wieder wie sonst ist und nicht von Woche zu Woche zunimmt. Sonst senken Sie die Belastung um ein Drittel.
        Wenn Sie joggen: Gehen Sie erst 30 Minuten und hüpfen Sie auf diesem Bein, beides mit Schmerz von höchstens 2, und heben Sie auf einem Bein vom ebenen Boden aus etwa 20-mal langsam die Ferse. Dann joggen und gehen Sie im Wechsel, jeden zweiten Tag. Hören Sie auf, wenn Sie humpeln, wenn das Zusammendrücken der Ferse weh tut oder wenn es nachts weh tut. Prüfen Sie den Stand nach 2, 6 und 12 Wochen.
    .skip = Fersen absenken über eine Stufe und tiefes Dehnen: Das drückt auf die schmerzende Stelle. Völlige Ruhe und ein Neubeginn bei null.
    .later = Wenn es in 6 Wochen nicht besser ist: 12 Wochen unter Anleitung in einer { -physiotherapist }.

## Outcomes: under the heel

# source: db7b512b
outcome-plantar-start = Das kann eine überlastete, gereizte Sehnenplatte unter dem Fuß sein (die { -plantar-fascia }), schmerzhaft am Ansatz an der Ferse. Oft sind die ersten Schritte am schlimmsten. Bei den meisten wird es besser, aber es kann weit über ein Jahr dauern: In einer Fachklinik hatten es 4 von 5 nach 1 Jahr noch. Denken Sie also in Monaten.
    .next =
        Tun Sie das 6 bis 12 Wochen lang. Was schon geholfen hat, zuerst:
        • Bein überschlagen und Zehen zurückziehen: 10-mal 10 Sekunden, 3-mal am Tag, das erste Mal vor den ersten Schritten. Auch die Wade dehnen.
        • Gedämpfte, stützende Schuhe mit Fersenschale oder Einlage. Nicht barfuß auf hartem Boden.
        • Tape für kurze Linderung. Auch Eis für 20 Minuten kann helfen.
        • Weniger von dem, was weh tut. Bewegung ohne Stöße ist in Ordnung.
        • Wenn Sie mögen: Fersenheben mit gerolltem Handtuch unter den Zehen, jeden zweiten Tag. 3 Sekunden hoch, 2 halten, 3 herunter, mit einem Gewicht, das Sie nur 12-mal heben können, später 10-mal, dann 8-mal.
        Schmerz bis 4 von 10 ist in Ordnung, wenn er bis zum nächsten Morgen wieder wie sonst ist und nicht von Woche zu Woche zunimmt. Sonst senken Sie die Belastung um ein Drittel. Prüfen Sie den Stand nach 2, 6 und 12 Wochen.
    .skip = Eine Kortisonspritze (bestenfalls Wochen Linderung, Risiko für Sehnenplatte und Fersenpolster), eine Bildaufnahme wegen Fersensporn (er ist nicht die Ursache), nur Ruhe (der Schmerz kommt oft wieder).
    .later = Wenn es nach 6 bis 12 Wochen nicht deutlich besser ist: { -physiotherapist } oder { -podiatrist }.

# source: 620ae65b
outcome-plantar-stay = Das kann eine überlastete, gereizte Sehnenplatte unter dem Fuß sein (die { -plantar-fascia }). Sie sind mitten in einem Programm, und das braucht eher Monate als Wochen.
    .next =
        Machen Sie die 12 Wochen zu Ende:
        • Bein überschlagen und Zehen zurückziehen: 10-mal 10 Sekunden, 3-mal am Tag, das erste Mal vor den ersten Schritten. Auch die Wade dehnen.
        • Gedämpfte, stützende Schuhe mit Fersenschale oder Einlage. Nicht barfuß auf hartem Boden. Tape für kurze Linderung.
        • Wenn Sie Fersenheben machen: gerolltes Handtuch unter die Zehen, jeden zweiten Tag, 3 Sekunden hoch, 2 halten, 3 herunter, mit einem Gewicht, das Sie nur 12-mal heben können, später 10-mal, dann 8-mal.
        Schmerz bis 4 von 10 ist in Ordnung, wenn er bis zum nächsten Morgen wieder wie sonst ist und nicht von Woche zu Woche zunimmt. Sonst senken Sie die Belastung um ein Drittel.
        Prüfen Sie den Stand nach 2, 6 und 12 Wochen. Wenn sich nach 6 Wochen nichts geändert hat, lassen Sie es in einer { -physiotherapist } oder { -podiatrist } ansehen.
    .skip = Jede Woche ein neuer Plan: So bekommt keiner seine Zeit.
    .later = Wenn es nach 12 Wochen noch weh tut: In einer { -physiotherapist } oder { -podiatrist } wird ergänzt, was fehlt, und vielleicht über { -shock-wave } gesprochen.

# source: 45b66deb
outcome-plantar-step-up = Das kann eine überlastete, gereizte Sehnenplatte unter dem Fuß sein (die { -plantar-fascia }). Es dauert schon länger, und Teile der Grundbehandlung fehlen vielleicht noch oder wurden allein gemacht. Sie ist also noch nicht gescheitert.
    .next = Gehen Sie in eine { -physiotherapist } oder { -podiatrist }. Machen Sie mit dieser Hilfe die Grundlagen richtig: Fußsohle und Wade dehnen, gedämpfte Schuhe, Fersenschale oder Einlage, Tape. Dazu jeden zweiten Tag Fersenheben mit einem Handtuch unter den Zehen und für 1 bis 3 Monate eine Nachtschiene, wenn die ersten Schritte am schlimmsten sind. Fragen Sie nach { -shock-wave }: Sie kann manchen helfen; die Vergleichsstudien sind sich uneins.
    .skip = Operationen und andere Eingriffe vorerst: Es gibt noch einfachere Schritte. Kortisonspritze: bestenfalls Linderung für Wochen, mit Risiko für Sehnenplatte und Fersenpolster.
    .later = Wenn es nach 3 bis 6 Monaten angeleiteter Behandlung noch weh tut: noch einmal auf die Ursache schauen, dann { -shock-wave }, dann maßgefertigte Einlagen.

# source: f59a5558
outcome-plantar-runner = Das kann eine überlastete, gereizte Sehnenplatte unter dem Fuß sein (die { -plantar-fascia }), die sich bei jedem Wiedereinstieg wieder meldet. Ball rollen, Wade dehnen, Tape, andere Schuhe oder Einlagen bringen ein paar bessere Tage, dann tut das nächste Joggen wieder weh. Nach Monaten in dieser Schleife ist es Zeit zu suchen, was sie überlastet. Dass Muskeln an Hüfte, Knie oder Fuß dahinterstecken, ist eine Meinung und nicht bewiesen.
    .next =
        Gehen Sie in eine { -physiotherapist }, die sich mit Joggen auskennt:
        • Lassen Sie Hüfte und Knie beim Joggen prüfen, auf Beweglichkeit und Kontrolle.
        • Trainieren Sie die kleinen Muskeln im Fuß. Sie sind nicht die Wade, und allgemeine Übungsblätter lassen sie oft aus.
        • Trainieren Sie die Kontrolle von Hüfte und Knie, damit der Fuß die Last nicht allein trägt.
        • Massage, Rollen und Tape nur zur Linderung, nicht als ganzen Plan.
        Joggen Sie weiter, aber nur so viel, dass der Schmerz bei höchstens 4 von 10 bleibt, bis zum nächsten Morgen wieder wie sonst ist und nicht von Woche zu Woche zunimmt. Joggen Sie jeden zweiten Tag. Hören Sie auf, wenn Sie humpeln, wenn das Zusammendrücken der Ferse weh tut oder wenn es nachts weh tut.
    .skip = Nur noch mehr Massage und Rollen, oder neue Schuhe als Heilmittel: Das lindert vielleicht, ändert aber selten die Belastung. Wochenlang nur Ruhe.
    .later = Wenn es nach 3 bis 6 Monaten angeleiteter Behandlung noch weh tut: noch einmal auf die Ursache schauen, dann { -shock-wave }, dann maßgefertigte Einlagen.

# source: 1edf0c40
outcome-plantar-add-on = Das kann eine überlastete, gereizte Sehnenplatte unter dem Fuß sein (die { -plantar-fascia }). Sie haben die Grundlagen monatelang mit Anleitung gemacht, und es tut noch weh. Es ist Zeit, noch einmal auf die Ursache zu schauen und darauf, was dazukommen könnte.
    .next = Gehen Sie dorthin, wo man Sie anleitet: { -physiotherapist }, { -podiatrist } oder Arztpraxis. Bitten Sie darum, die Ursache noch einmal zu prüfen. Sprechen Sie zuerst über { -shock-wave } und danach über maßgefertigte Einlagen, zusammen mit dem, was Sie jetzt machen. Stoßwellentherapie kann manchen helfen; die Vergleichsstudien sind sich uneins.
    .skip = Noch eine Kortisonspritze: bestenfalls Linderung für Wochen. Operationen: zu früh.
    .later = Wenn es nach 6 Monaten oder mehr beständiger Behandlung noch weh tut: eine Fachpraxis für Fuß und Sprunggelenk oder für Sportmedizin.

# source: 3239874e
outcome-plantar-refractory = Das kann eine gereizte Sehnenplatte unter dem Fuß sein (die { -plantar-fascia }), die sich nicht beruhigt hat. Manche machen alles gewissenhaft, und es tut trotzdem weh: Darum haben wir gefragt, wie regelmäßig. Nach so vielen Monaten kann es mehr sein als eine gewöhnliche Überlastung.
    .next = Gehen Sie in eine Fachpraxis für Fuß und Sprunggelenk oder für Sportmedizin. Bitten Sie dort zuerst darum, die Ursache sicher zu klären. Wenn Sie noch keine { -shock-wave } oder keine maßgefertigten Einlagen hatten, sprechen Sie darüber. Besprechen Sie dann die Hinweise unten, und führen Sie die Grundbehandlung so lange weiter.
    .skip = Jeden Eingriff ohne zweite Meinung: Was er bringt, ist noch unklar.

## Flags: added when something else decided the outcome

# source: f7ac2c20
flag-lung-clot = Sie haben auch Atemnot, Brustschmerzen oder Bluthusten angegeben: Das kann ein Gerinnsel in der Lunge sein. Rufen Sie die { $emergency } an.

# source: c9e19a6d
flag-limb-ischaemia = Sie haben auch angegeben, dass der Fuß plötzlich kalt, blass, blau, schwarz oder taub geworden ist: Vielleicht bekommt er kein Blut mehr. Rufen Sie die { $emergency } an.

# source: e92d379a
flag-cauda-equina = Sie haben auch Taubheit zwischen den Beinen, Probleme mit Urin oder Stuhlgang oder zwei schwache Beine angegeben: Nerven in der Wirbelsäule stehen vielleicht unter Druck. Sie müssen in eine { -emergency-department }.

# source: ef14c7c6
flag-sepsis = Sie haben auch Fieber oder starkes Krankheitsgefühl angegeben, dazu Ferse oder Bein heiß, warm, rot oder geschwollen oder eine offene Stelle: Das kann eine schwere Infektion sein. Sie müssen in eine { -emergency-department }.

# source: 42830920
flag-rupture-recent = Sie haben auch einen Knall, ein Reißen oder einen Tritt angegeben, oder dass das Abdrücken nicht mehr geht: Die { -achilles-tendon } kann gerissen sein, auch wenn Sie gehen können. Bein ruhig halten und nicht belasten; keine Übungen, kein Dehnen, keine Massage. Das muss in einer { -emergency-department } untersucht werden.

# source: c08bb28f
flag-rupture-older = Sie haben auch einen Knall, ein Reißen oder einen Tritt vor einigen Wochen angegeben, oder dass das Abdrücken nicht mehr geht: Die { -achilles-tendon } kann gerissen sein, auch wenn Sie gehen können. Keine Übungen, kein Dehnen, keine Massage, bevor das ärztlich untersucht ist.

# source: 033d372c
flag-fracture = Sie haben auch eine Verletzung mit Zeichen eines Knochenbruchs oder einen Sturz aus der Höhe angegeben: Belasten Sie den Fuß nicht; das muss in einer { -emergency-department } untersucht werden.

# source: 066f36f7
flag-vein-clot = Sie haben auch angegeben, dass ein Bein geschwollen oder seine Wade warm oder schmerzhaft ist: Heute noch muss nach einem Gerinnsel in einer Beinvene gesucht werden. Keine Massage und keine Wadenübungen.

# source: 4f4e6b08
flag-infection = Sie haben auch eine heiße, warme oder rote Ferse, eine offene Stelle oder Fieber angegeben: Es muss nach einer Infektion oder Gicht gesucht werden.

# source: bbfea514
flag-recent-procedure = Sie hatten dort auch in den letzten 3 Monaten eine Operation oder einen Eingriff: Das Team, das ihn gemacht hat, sollte von diesen Schmerzen erfahren.

# source: 0c988011
flag-recent-injury = Sie hatten auch in den letzten 7 Tagen eine Verletzung: Die muss jemand ansehen und abtasten.

# source: 00bc5850
flag-floxacin = Sie nehmen oder nahmen auch ein -floxacin-Antibiotikum: Es kann Sehnen schaden. Nehmen Sie nichts mehr davon, bis Sie heute mit der verschreibenden Praxis oder Klinik oder mit einer Apotheke gesprochen haben. Lassen Sie die Infektion nicht unbehandelt. Vorerst keine schweren Übungen.

# source: a2bdaaa3
flag-fascia-rupture = Sie haben auch einen Knall oder Bluterguss im Fußgewölbe angegeben: Die Sehnenplatte unter dem Fuß kann gerissen sein. Hören Sie auf zu joggen und zu springen und lassen Sie das untersuchen.

# source: 95851315
flag-bone-stress-urgent = Sie haben auch Zeichen angegeben, dass das Fersenbein durch Überlastung angerissen sein kann. Hören Sie auf zu joggen und zu springen und lassen Sie das untersuchen.

# source: 33980afc
flag-bone-stress = Sie haben auch angegeben, dass das Zusammendrücken der Ferse weh tut: Das Fersenbein kann durch Überlastung angerissen sein. Hören Sie auf zu joggen und zu springen und lassen Sie das untersuchen.

# source: f4e9a298
flag-rest-pain = Sie haben auch Schmerzen in Ruhe und nachts, bei Diabetes oder schlechter Durchblutung: Die Durchblutung des Fußes muss geprüft werden.

# source: d7aebb5f
flag-not-mechanical = Sie haben auch ständige Schmerzen, Krebs, Gewichtsverlust oder Nachtschweiß angegeben: Vor jedem Übungsprogramm muss nach der Ursache gesucht werden.

# source: abcf3756
flag-inflammatory = Einige Ihrer Antworten können zu einer Entzündung des ganzen Körpers gehören (lange Steifheit, andere Gelenke, Schmerzen an mehreren Stellen, Schuppenflechte, Auge, Darm, eine Infektion vor Kurzem): Fragen Sie in einer Hausarztpraxis danach.

# source: ad6fc7ae
flag-weakness = Sie haben auch angegeben, dass Fuß oder Zehen schwach sind: Vielleicht ist ein Nerv betroffen; Fuß und Rücken müssen untersucht werden.

# source: 3faf30bb
flag-nerve = Sie haben auch Brennen, Kribbeln oder Taubheit angegeben: Vielleicht ist ein Nerv gereizt; lassen Sie deshalb Fuß und Rücken untersuchen.

# source: e33b9c96
flag-cholesterol = Sie haben auch hohes Cholesterin, frühe Herzkrankheit in der Familie oder knotige Sehnen angegeben: Bitten Sie in einer Hausarztpraxis um einen Cholesterintest.

# source: b10bd32a
flag-feet-at-risk = Sie haben auch Diabetes oder eine schlechte Durchblutung: Lassen Sie vor jedem Übungsplan Ihre Füße untersuchen, und sehen Sie sich jeden Tag ihre Haut an.

# source: 9cef09dd
flag-frail-tendon = Sie hatten auch Kortison, ein -floxacin-Antibiotikum, Dialyse oder eine Transplantation: Ihre Sehnen sind vielleicht schwächer. Fragen Sie vor schwerem Training in einer Arztpraxis oder { -physiotherapist } nach.

# source: 2108a135
flag-severe = Ihre Schmerzen sind stark, oder Sie können nicht normal gehen: Jemand sollte Sie untersuchen, statt dass Sie allein damit zurechtkommen müssen.

## Notes: added below the outcome

# source: 85a90825
note-embolization-achilles = Einige Zentren bieten eine Behandlung mit einem Katheter an, die den Blutfluss in kleinen, nicht normalen Gefäßen verringert (Embolisation). Ein dünner Schlauch wird durch ein winziges Loch eingeführt; das Ziel ist, die Nerven zu beruhigen, die den Schmerz leiten. Nach Angaben der Zentren, die sie anbieten, dauert es meist 30 bis 60 Minuten, und man geht am selben Tag nach Hause. Bisher gibt es nur Berichte über kleine Gruppen ohne Vergleichsgruppe: etwa 20 bis 30 Menschen bei der { -achilles-tendon }, weniger als 100 bei der Ferse; eine große randomisierte Studie wurde nicht gefunden. Die meisten berichteten von weniger Schmerzen und keinem ernsten Schaden, aber ohne Vergleich können wir nicht sagen, wie viel davon an der Behandlung liegt. Am Knie fanden zwei Vergleichsstudien sie nicht besser als einen Scheineingriff (nur vorgetäuscht). Risiken auf lange Sicht, und wem es nützt, sind nicht bekannt. Sie ersetzt weder Übungen noch andere Grundbehandlung. Ziehen Sie sie erst nach mindestens 6 Monaten richtig gemachter Behandlung in Betracht, mit unabhängigem fachärztlichem Rat, am besten in einer Studie. Sagen Sie dort, wenn Sie eine Allergie gegen Antibiotika oder Kontrastmittel, eine Nieren- oder Arterienkrankheit, Diabetes oder eine Schwangerschaft haben.
    .title = Embolisation: was bekannt ist

# source: 032c6eec
note-surgery-achilles = Eine Operation an der { -achilles-tendon } kommt erst in Betracht, wenn mindestens 6 Monate aktive Behandlung keine Heilung gebracht haben. Die Entscheidung ist fachärztlich, zuerst kommt eine Bildaufnahme, und Komplikationen sind möglich.
    .title = Operation

# source: 602c79ef
note-embolization-plantar = Einige Zentren bieten eine Behandlung mit einem Katheter an, die den Blutfluss in kleinen, nicht normalen Gefäßen verringert (Embolisation). Ein dünner Schlauch wird durch ein winziges Loch eingeführt und zu den Gefäßen der schmerzenden Stelle gelenkt. Nach Angaben der Zentren, die sie anbieten, dauert es meist 30 bis 60 Minuten, und man geht am selben Tag nach Hause. Bisher gibt es nur Berichte über kleine Gruppen ohne Vergleichsgruppe: etwa 20 bis 30 Menschen bei der { -achilles-tendon }, weniger als 100 bei der Ferse; eine randomisierte Studie wurde nicht gefunden, und größere Studien sind nötig. Die meisten berichteten von weniger Schmerzen und keinem ernsten Schaden, aber ohne Vergleich können wir nicht sagen, wie viel davon an der Behandlung liegt. Am Knie fanden zwei Vergleichsstudien sie nicht besser als einen Scheineingriff (nur vorgetäuscht). Risiken auf lange Sicht, und wem es nützt, sind nicht bekannt. Sie ersetzt weder Übungen noch andere Grundbehandlung. Ziehen Sie sie erst nach mindestens 6 Monaten richtig gemachter Behandlung in Betracht, mit unabhängigem fachärztlichem Rat, am besten in einer Studie. Sagen Sie dort, wenn Sie eine Allergie gegen Antibiotika oder Kontrastmittel, eine Nieren- oder Arterienkrankheit, Diabetes oder eine Schwangerschaft haben.
    .title = Embolisation: was bekannt ist

# source: f958cb83
note-release-surgery =
    Ein Teil der Sehnenplatte unter dem Fuß wird durchgeschnitten, um ihr die Spannung zu nehmen, durch einen offenen Schnitt oder per Schlüsselloch-Technik. Sie schlafen dabei, oder nur die Stelle wird betäubt. Das ist selten nötig: meist nur, wenn starke Schmerzen nach 6 bis 12 Monaten (mindestens 6) anderer Behandlung bleiben.
    • Schlüsselloch: Der Fuß darf vielleicht früh begrenzt belastet werden, normale Schuhe, sobald sie bequem sind. Für die meisten ist in 3 bis 6 Wochen alles wieder normal.
    • Offen: Für 2 bis 3 Wochen kann ein Gips oder Stützstiefel ohne Belastung des Fußes nötig sein, damit es heilt. Die Rückkehr dauert länger.
    • Physiotherapie kann folgen, Schritt für Schritt, für Kraft, Beweglichkeit und Bewegung.
    • Risiken: Nervenprobleme (ein eingeklemmter Nerv, Tarsaltunnelsyndrom), wiederkehrende Fersenschmerzen, ein Neurom (ein harmloser Knoten aus Nervengewebe), langsame Wundheilung, Infektion, Probleme durch die Narkose oder Betäubung und selten schlimmere Schmerzen.
    Wie gut es wirkt, ist nicht bekannt. Eine Auswertung fand 8 Vergleichsstudien mit 345 Menschen, alle mit hohem Risiko für Verzerrung: Die Sicherheit der Aussage ist sehr gering. Manche Studien deuten auf einen Vorteil auf lange Sicht gegenüber anderer Behandlung hin, andere nicht.
    .title = Operation an der Sehnenplatte: was bekannt ist

# source: a94148ac
note-treating-team = Sie hatten schon eine Operation oder Embolisation, und es tut noch weh. Sobald alles Dringende geklärt ist, gehen Sie zurück zu dem Team, das sie gemacht hat. Wir schlagen keinen zweiten Eingriff vor.
    .title = Zurück zu dem Team, das Sie behandelt hat

# source: 5b769c3f
note-specialist-in-parallel = Ihre Schmerzen sind stark oder dauern schon über ein Jahr. Bitten Sie gleichzeitig um eine fachärztliche Meinung, ohne das Programm aufzuschieben.
    .title = Ein zweiter Blick

# source: 20f070eb
note-running = Joggen Sie weiter, aber nur so viel, dass der Schmerz bei höchstens 4 von 10 bleibt, bis zum nächsten Morgen wieder wie sonst ist und nicht von Woche zu Woche zunimmt. Joggen Sie jeden zweiten Tag. Ändern Sie pro Woche nur eines. Hören Sie auf, wenn Sie humpeln, wenn das Zusammendrücken der Ferse weh tut oder wenn es nachts weh tut.
    .title = Joggen und Sport

# source: e48e2a5a
note-running-returning = Da es beim Joggen immer wiederkommt, lassen Sie Hüfte, Knie und kleine Fußmuskeln beim Joggen prüfen, und trainieren Sie, was schwach ist. Das ist Erfahrung, kein Beweis, aber es ist sinnvoll.
    .title = Wenn es beim Joggen wiederkommt

# source: 4fc00204
note-night-splint = Ihre ersten Schritte sind am schlimmsten. Eine Nachtschiene, 1 bis 3 Monate getragen, kann das lindern. Tragen Sie sie zusätzlich zum Rest Ihres Plans.
    .title = Nachtschiene

# source: 296582f7
note-both-sides = Beide Seiten tun weh. Das kann von einer Entzündung im ganzen Körper kommen. Sagen Sie es in einer Hausarztpraxis, wenn Sie morgens über 30 Minuten steif sind, andere Gelenke oder Ihr Rücken weh tun oder Sie Schuppenflechte, ein rotes schmerzendes Auge oder eine Darmentzündung hatten.
    .title = Beide Seiten

# source: 4b69e5b7
note-both-sides-plantar = Beide Fersen tun weh. Das kann von einer Entzündung im ganzen Körper kommen: Sagen Sie in einer Hausarztpraxis, wenn Sie morgens lange steif sind oder etwas an anderen Gelenken, Schuppenflechte, Augen- oder Darmbeschwerden haben. Auf beiden Seiten dauert es auch meist länger, bis sich der Schmerz beruhigt.
    .title = Beide Seiten

# source: 20cc2f7d
note-age-60 = Ab 60 muss man früher an einen Knochenbruch denken; lassen Sie stechende oder neue Knochenschmerzen deshalb untersuchen. Seien Sie auch mit Medikamenten vorsichtig: Fragen Sie in einer Apotheke, bevor Sie Schmerzmittel nehmen. Antibiotika mit der Endung -floxacin schaden Sehnen über 60 öfter.
    .title = Ab 60

# source: 0dc3fa33
note-pregnancy = In der Schwangerschaft und 6 Wochen nach der Geburt sind Gerinnsel im Bein wahrscheinlicher. Holen Sie ärztlichen Rat vor jedem entzündungshemmenden Schmerzmittel, vor { -shock-wave }, vor Röntgen und vor Behandlungen mit Katheter wie einer Embolisation. Dieser Check gibt dazu keinen Rat.
    .title = Schwangerschaft und nach der Geburt

# source: 16edc85f
note-blood-thinner = Mit Blutverdünner oder Blutungsneigung: keine entzündungshemmenden Schmerzmittel, keine Nadelbehandlung, keine { -shock-wave } und keine Spritze, außer Ihre Arztpraxis ist einverstanden. Wenn plötzlich ein Bluterguss oder eine Schwellung entsteht, lassen Sie sich innerhalb eines Tages untersuchen.
    .title = Blutverdünner oder Blutungsneigung

## Statements: what we answer when a person asks "Why?"

# source: 0814f8e3
statement-K10 = Anhaltende Schmerzen an der { -achilles-tendon } kommen meist von einer Sehne, die über das hinaus überlastet und gereizt ist, was sie aushält, und weniger von einer reinen Entzündung. Unter dem Mikroskop sind ihre Fasern ungeordnet, und die Heilung ist stecken geblieben. Sie schafft es nicht, sich neu aufzubauen und stärker zu werden. Training hilft ihr vielleicht beim Aufbau; es kann Menschen auch dann nützen, wenn es nicht so wirkt.

# source: b2537e99
statement-K11 = Völlige Ruhe allein heilt sie nicht und kann schaden: Die Sehne kann schwächer werden und ist dann leichter verletzt, wenn Sie wieder anfangen. Besser: eine Zeit lang die Belastung verringern, die den Schmerz auslöst, sie durch Bewegung ersetzen, die das nicht tut, und Schritt für Schritt wieder steigern.

# source: 6bfb9502
statement-K12 = Leitlinien sind sich einig: Zuerst kommt Wadentraining, das Schritt für Schritt schwerer wird, nicht Ruhe. Die bekannteste Form ist, die Ferse über eine Stufe abzusenken, nur bei Schmerzen oberhalb des Fersenbeins; schweres langsames Training 3-mal pro Woche war dort genauso gut. Es dauert mindestens 12 Wochen, manchmal länger. Dass es zuerst kommt, darüber ist man sich weitgehend einig; wie viel es hilft, ist unsicher, und keine aktive Behandlung ist klar die beste. Wählen Sie also, was Sie durchhalten.

# source: ffee433d
statement-K13 = Nichts tun und warten bringt in den ersten Monaten meist wenig oder keine Linderung. Die Studien dahinter sind nicht stark.

# source: 301d2b49
statement-K14 = In einer Vergleichsstudie bei Schmerzen an der { -achilles-tendon } schadete etwas Schmerz beim Training nicht: Bis 5 von 10 war erlaubt, wenn er sich bis zum nächsten Morgen beruhigt hatte und nicht von Woche zu Woche stieg. Zur Vorsicht sagen wir bis 4. Die Zahl 4 haben wir selbst gewählt. Die Sätze und Wiederholungen, die wir nennen, müssen medizinische Fachleute noch bestätigen.

# source: 2a5a7fa5
statement-K15 = Nach Erfahrung von Fachleuten heißt „es hat nicht geholfen“ oft: zu kurz, zu leicht oder nicht regelmäßig. Zeit und regelmäßiges Training scheinen am meisten zu zählen. Auch wie Sie trainieren zählt, daher wirkt Anleitung vielleicht besser als ein Video, wobei wenige Studien das verglichen haben. Geben Sie dem Training Monate, bevor Sie es für gescheitert halten.

# source: 8657114e
statement-K16 = Andere Aktivität, andere Schuhe, { -heel-lift(number: "many") } und Physiotherapie unterstützen das Training. Das Training gilt als der wichtigste Teil. Aber in einer Vergleichsstudie mit 100 Menschen halfen { -heel-lift(number: "many") } nach 12 Wochen mindestens so gut wie das Absenken der Ferse. Fersenkeile in beiden Schuhen helfen also vielleicht.

# source: f3d27589
statement-K17 = Entzündungshemmende Mittel nützen der Sehne auf lange Sicht wenig. Eine Kortisonspritze in die Sehne wird meist vermieden, weil sie die Sehne schwächen kann. Eine Vergleichsstudie bei Schmerzen oberhalb des Fersenbeins fand eine gezielt geführte Spritze neben die Sehne, zusammen mit Übungen, besser als Übungen mit einer Scheinspritze: Das ist etwas für die fachärztliche Praxis.

# source: ffbf3f95
statement-K18 = Eine Vergleichsstudie mit 70 oberhalb des Fersenbeins schmerzenden Achillessehnen ergänzte die Übungen um eine Nachtschiene. Sie brachte keinen zusätzlichen Nutzen.

# source: 8ef824e3
statement-K19 = Wo es weh tut, ändert das Training. Am Fersenbein wird die Sehne gereizt, wenn sie über den Knochen gedehnt wird. Also: ebener Boden, den Fuß nicht tief beugen, kein Dehnen über eine Stufe, ein { -heel-lift }. Mit Absenken über eine Stufe ging es hier nur 32 von 100 gut, weiter oben 89. In einer kleinen Studie mit Training auf dem Boden, ohne Vergleich, waren 67 von 100 zufrieden.

# source: 2c695001
statement-K20 = Stoßwellentherapie kann nach etwa 3 Monaten zum Training dazukommen. Zwei kleine Vergleichsstudien, eine am Fersenbein und eine weiter oben, fanden, dass sie half. NICE, die britische Prüfstelle, fand die Ergebnisse insgesamt uneinheitlich. Größere Sorgen um die Sicherheit sah sie nicht.

# source: f785c78d
statement-K21 = In schmerzenden Achillessehnen wachsen kleine neue Gefäße, mit Nerven daneben. Spüren kann man sie nicht. Man sieht sie öfter in schmerzenden Sehnen, aber nicht nur dort, und dass sie Schmerzen machen, ist eine Idee, keine Tatsache. Die Embolisation zielt auf sie. Eine Studie blickte auf 20 Menschen und 29 Behandlungen zurück: Nach 6 Monaten hatte sich der Schmerz bei 86 von je 100 mehr als halbiert. Eine zweite Studie hat 7 Menschen. Keine verglich sie mit anderen. Eine Auswertung solcher Studien fand sie zu verschieden und zu schwach, um sie zusammenzuzählen. Am Knie fanden zwei Vergleichsstudien die Embolisation nicht besser als einen Scheineingriff (nur vorgetäuscht). Für die { -achilles-tendon } wurde keine große Vergleichsstudie gefunden.

# source: b2137475
statement-K22 = Die niederländische Leitlinie sieht eine Operation nur für Menschen vor, denen es nach mindestens 6 Monaten aktiver Behandlung nicht wieder gut geht. Die Entscheidung ist fachärztlich, zuerst kommt eine Bildaufnahme. Komplikationen sind möglich.

# source: fb0f7807
statement-K23 = Den meisten mit Schmerzen an der { -achilles-tendon } geht es auf lange Sicht gut, aber es dauert Monate, nicht Wochen. Etwa ein Viertel behält länger Beschwerden, und manche haben sie nach 10 Jahren oder mehr noch.

# source: 57365b1f
statement-K24 = Viele können innerhalb der Schmerzregel etwas weiterjoggen. Eine Vergleichsstudie bei Schmerzen an der { -achilles-tendon }, die das mit einer solchen Regel erlaubte, sah keinen Schaden. Der Rest ist Erfahrung und Vorsicht: es bei Schmerzen unter der Ferse genauso zu machen, jeden zweiten Tag zu joggen und aufzuhören, wenn man humpelt, wenn das Zusammendrücken der Ferse weh tut oder wenn es nachts weh tut.

# source: fa4a0c9d
statement-K25 = Wenn es wiederkommt, sagt die Erfahrung: ein oder zwei Belastungsstufen zurückgehen, 2- bis 3-mal pro Woche Krafttraining machen, pro Woche eines steigern und die Kraftübungen beibehalten, wenn es Ihnen wieder gut geht.

# source: 61e476a1
statement-K26 = Der britische Gesundheitsdienst rät, in eine Hausarztpraxis zu gehen, wenn Fersenschmerzen nach 2 Wochen eigener Behandlung nicht besser sind, schlimmer werden oder immer wiederkommen, stark sind oder den Alltag stören, oder wenn Sie Kribbeln, Taubheit oder Diabetes haben.

# source: 86ad70d2
statement-K40 = Die Sehnenplatte unter dem Fuß ist überlastet und gereizt, wo sie an der Ferse ansetzt. Sie sticht bei den ersten Schritten am Morgen und kann trotz Behandlung monatelang schmerzen. Manche sprechen bei langer Dauer von Entzündung; Verschleiß im Gewebe ist die häufigere Ansicht. Ein Fersensporn im Röntgenbild ist nicht die Ursache.

# source: 3d58b6a1
statement-K41 = Bei den meisten wird es besser, aber es kann weit über ein Jahr dauern. In einer Gruppe von 100 ging es 82 nach etwa 4 Jahren gut. In einer anderen, an einer Fachklinik, in die die schweren Fälle kommen, hatten es 4 von 5 nach 1 Jahr noch und die Hälfte nach 5 Jahren. Mit Schmerzen auf beiden Seiten ging es schlechter. Planen Sie also in Monaten.

# source: ac6c80f5
statement-K42 = Leitlinien sind sich über den Anfang einig: verstehen, was los ist, weniger von dem, was den Schmerz auslöst, Fußsohle und Wade dehnen, gedämpfte stützende Schuhe oder Einlagen, nicht barfuß auf harten Böden, Tape. Regelmäßig gemacht und durchgehalten, mit Zeit: eine echte Anstrengung über Monate, bevor mehr in Betracht kommt.

# source: 651bf4e6
statement-K43 = Tape kann den Schmerz für kurze Zeit lindern. Dass es mehr kann, ist nicht bekannt.

# source: a1cd4e12
statement-K44 = Eine Fersenschale oder Einlage, gekauft oder für Sie gemacht, soll die übrige Behandlung begleiten, nicht ersetzen. In einer Vergleichsstudie mit 180 Menschen halfen Rat und Fersenschale so gut wie dasselbe mit zusätzlichen Übungen.

# source: ae97b3fd
statement-K45 = Fersenheben jeden zweiten Tag beschleunigt die Besserung vielleicht: In einer Vergleichsstudie mit 48 Menschen war es nach 3 Monaten besser als Dehnen, aber nicht nach 1, 6 oder 12 Monaten. Eine größere Vergleichsstudie mit 180 fand keinen zusätzlichen Gewinn gegenüber Rat und Fersenschale. Es ist also Ihre Wahl. Die Sekunden und Wiederholungen, die wir nennen, müssen medizinische Fachleute noch bestätigen.

# source: b63f4cdb
statement-K46 = Eine Leitlinie empfiehlt nachdrücklich eine Nachtschiene für 1 bis 3 Monate, wenn die ersten Schritte das Hauptproblem sind.

# source: 59ccfeee
statement-K47 = Wenn die Grundlagen nicht reichen, nennt ein Leitfaden { -shock-wave } als nächsten Schritt und maßgefertigte Einlagen danach. NICE, die britische Prüfstelle, findet die Ergebnisse der { -shock-wave } uneinheitlich. Sie kann also manchen helfen; die Vergleichsstudien sind sich uneins.

# source: 458b2282
statement-K49 = Eine Auswertung von 47 Vergleichsstudien fand eine Kortisonspritze nicht besser als eine Scheinspritze. Im Vergleich mit manchen anderen Behandlungen linderte sie den Schmerz etwas mehr, bestenfalls für Wochen; im Vergleich mit anderen war sie später schlechter. Ein Riss der Sehnenplatte und ein dünneres Fersenpolster sind bekannte Risiken. Und eine Spritze bringt Ihnen nicht bei, sich anders zu bewegen, wie es eine Klinik sagt.

# source: f13aea9b
statement-K50 = Bei langer Dauer wurden in der Sehnenplatte unter dem Fuß neue kleine Gefäße und Nerven gesehen. Dass sie den Schmerz machen, ist nicht bewiesen. Die Embolisation senkt den Blutfluss in ihnen. In einer Studie gelang sie bei allen 10 Menschen, und in 6 Monaten hatte niemand einen Rückfall, was eine kurze Zeit ist. Eine zweite Studie hat auch 10 Menschen, eine dritte blickte auf 66 frühere Fälle zurück. Keine hatte eine Vergleichsgruppe; eine randomisierte Studie wurde nicht gefunden. Größere Studien sind nötig: Wie groß die Wirkung ist und zu wem sie passt, ist nicht bekannt. Am Knie fanden zwei Vergleichsstudien sie nicht besser als einen Scheineingriff. Sie braucht nur ein winziges Loch, aber wägen Sie sie in dem Wissen ab, wie dünn die Belege sind.

# source: 7009d60e
statement-K51 = Bei dieser Operation wird ein Teil der Sehnenplatte unter dem Fuß durchgeschnitten. Sie ist selten nötig, meist nur bei starken Schmerzen nach 6 bis 12 Monaten (mindestens 6) anderer Behandlung. Sie kann Nerven schädigen, langsam heilen, sich infizieren und selten alles schlimmer machen; der Schmerz kann wiederkommen. Wie gut sie wirkt, können Fachleute nicht sagen: Eine Auswertung fand 8 Vergleichsstudien mit 345 Menschen, alle mit hohem Risiko für Verzerrung. Manche Studien deuten auf einen Vorteil auf lange Sicht gegenüber anderer Behandlung hin, andere nicht. Die Sicherheit der Aussage ist sehr gering.

# source: fc50df69
statement-K52 = Eine Laufklinik findet den Grund fast immer an der Hüfte (schwache Kontrolle lässt das Bein sich drehen und schwanken), am Knie (Stöße werden nicht abgefangen) oder bei den kleinen Fußmuskeln, die das Fußgewölbe halten. Darum prüft sie, wie sie sich zusammen bewegen. Das ist Erfahrung und vielleicht übertrieben. Schwache Fußmuskeln hängen mit diesen Schmerzen zusammen; ob es hilft, sie zu trainieren, ist nicht geklärt.

# source: ee8ea57e
statement-K53 = Massage, Rollen, Tiefengewebsmassage und Tape sind nicht schlecht. Sie können den Schmerz etwas dämpfen, vor allem am Anfang oder wenn er aufflammt und Sie Linderung brauchen, um durch den Tag zu kommen. Nach Meinung einer Klinik behandeln sie das Symptom und ändern nicht, warum die Sehnenplatte überlastet ist. Nutzen Sie sie also zur Linderung, nicht als ganzen Plan.

# source: bcb4844d
statement-K54 = Nach Erfahrung einer Klinik enden ein paar Wochen Ruhe und ein vorsichtiger Wiedereinstieg oft binnen weniger Wochen mit demselben Schmerz. Das ist eine Meinung: einleuchtend, aber nicht bewiesen.

# source: f9a14e06
statement-F01 = Ein Gerinnsel in einer Beinvene kann in die Lunge wandern. Plötzliche Atemnot, Brustschmerzen oder Bluthusten können das Zeichen dafür sein, mit oder ohne geschwollenes Bein. Der britische Gesundheitsdienst rät, einen Rettungswagen zu rufen oder in eine { -emergency-department } zu gehen.

# source: bf61fbe9
statement-F02 = Eine gerissene { -achilles-tendon } wird oft für eine Verstauchung gehalten, und mehr als 24 Stunden Verzögerung können für die Behandlung eine Rolle spielen. Schmerzen an der Sehne vorher sind selten. Dass man gehen kann oder der Schmerz nachlässt, schließt einen Riss nicht aus.

# source: 245a2eb4
statement-F03 = Nach einer Verletzung an Sprunggelenk oder Fuß fragen Regeln, die in vielen Studien geprüft wurden, ob Sie vier Schritte gehen können. Bei Erwachsenen erkennen sie etwa 9 von 10 Brüchen, also nicht alle. Für das Fersenbein gelten sie nicht. Darum ist ein Sturz aus der Höhe in jedem Fall ein Notfall.

# source: 5b53587a
statement-F04 = Ein Fuß, der plötzlich kalt, blass, blau, schwarz oder taub wird, bekommt vielleicht kein Blut mehr. Die Zeit entscheidet, ob er gerettet werden kann.

# source: f0586149
statement-F05 = Taubheit um Genitalien oder After, neue Probleme mit Urin oder Stuhlgang oder Schwäche in beiden Beinen kann Druck auf die Nerven am unteren Ende der Wirbelsäule bedeuten. Das kann eine Bildaufnahme und eine Operation als Notfall nötig machen.

# source: 582bfb49
statement-F06 = Eine Ferse oder ein Bein, die heiß, warm, rot oder geschwollen sind, oder eine offene Stelle, zusammen mit Fieber, Schüttelfrost oder starkem Krankheitsgefühl, können eine schwere Infektion sein. Nach britischen Leitlinien soll eine offene Stelle am Fuß bei Diabetes mit Fieber, schlechter Durchblutung, abgestorbenem Gewebe oder tiefer Infektion sofort ins Krankenhaus.

# source: aef3a559
statement-F07 = Schmerzen von einem Gerinnsel in einer Wadenvene können sich wie Beschwerden an der { -achilles-tendon } anfühlen. Eine Operation vor Kurzem, ein Gips oder Stützstiefel, Bettruhe, Krebs oder ein früheres Gerinnsel machen es wahrscheinlicher. Der britische Gesundheitsdienst verlangt einen dringenden Termin; wenn ein Gerinnsel wahrscheinlich ist, soll innerhalb von 4 Stunden eine Bildaufnahme folgen.

# source: 10fdcbbc
statement-F08 = Infektion, Gicht und, bei Diabetes, ein Zerfall von Fußknochen, der vielleicht kaum weh tut, lassen sich in einem Chat nicht unterscheiden. Nach britischen Leitlinien soll ein aktives Fußproblem bei Diabetes innerhalb eines Arbeitstages an ein Diabetes-Fußteam überwiesen werden.

# source: 42751290
statement-F09 = Antibiotika mit der Endung -floxacin erhöhen die Wahrscheinlichkeit einer schmerzenden Sehne auf etwa das 4-Fache und die einer gerissenen auf etwa das 2,5-Fache. Es kann nach 48 Stunden oder Monate später beginnen. Das Risiko ist höher über 60, mit Kortison, bei Nierenkrankheit oder nach einer Transplantation. Der amtliche Rat: beim ersten Sehnenschmerz absetzen, Übungen meiden und rasch ärztlich um ein anderes Antibiotikum bitten. Die Infektion darf nicht unbehandelt bleiben.

# source: f5a31748
statement-F10 = Ein Fersenbein kann durch Überlastung einen Riss bekommen, oft nach einer sprunghaften Steigerung im Training. Dann tut es weh, die Ferse von beiden Seiten zusammenzudrücken. Die Sehnenplatte unter dem Fuß kann reißen: Es knallt, schwillt an, und ein Bluterguss entsteht. Darum erst einmal kein Joggen und Springen.

# source: 4535c726
statement-F11 = Entzündliche Krankheiten können dort beginnen, wo Sehnen am Knochen ansetzen. Britische Leitlinien verlangen eine Überweisung an Fachleute, wenn es keine klare Überlastung gibt und es anhält, an mehreren Stellen sitzt oder mit Schuppenflechte, einer Entzündung von Auge oder Darm oder einer Darm- oder Genitalinfektion vor Kurzem zusammenkommt. Kein einzelnes Zeichen schließt es aus.

# source: 7311477c
statement-F12 = Brennende, kribbelnde, elektrische oder taube Gefühle weisen auf einen Nerv hin: am Sprunggelenk, in der Ferse, vom Rücken oder bei einer Nervenkrankheit. Oft ist es spät am Tag schlimmer. Der britische Gesundheitsdienst nennt Kribbeln und Taubheit als Grund, in eine Hausarztpraxis zu gehen.

# source: 2c61fbba
statement-F13 = Ständige Schmerzen in Ruhe und nachts, die nicht mit Belastung zusammenhängen, Krebs jetzt oder früher, unerklärter Gewichtsverlust, Nachtschweiß oder ein wachsender Knoten können eine Knochenkrankheit oder einen Tumor bedeuten. Das ist selten, aber es darf nicht wegtrainiert werden.

# source: 76744961
statement-F14 = Von 100 Menschen mit vererbtem hohem Cholesterin hatten 47 schon Schmerzen an der { -achilles-tendon } gehabt, gegenüber 7 von 100 ohne. Bei niemandem war es deswegen entdeckt worden. Eine Herzkrankheit bei nahen Verwandten vor dem Alter von 60 ist ein weiteres Zeichen.

# source: 4d2f4ab3
statement-F15 = Bei Diabetes und Fußschmerzen rät der britische Gesundheitsdienst zur Hausarztpraxis. Bei einer Arterienkrankheit müssen bei Schmerzen in Ruhe oder geschädigter Haut die Blutgefäße dringend angesehen werden. Darum werden Füße untersucht, bevor sie trainiert werden.

# source: f17bba63
statement-F16 = Kortison, ein -floxacin-Antibiotikum in den letzten 6 Monaten, Dialyse oder eine Transplantation erhöhen das Risiko für einen Sehnenriss. Vor schwerem Training braucht es deshalb zuerst fachlichen Rat.

# source: a9852110
statement-F18 = Zwischen 8 und 14 kommen Fersenschmerzen oft von der Wachstumsfuge. Andere Ursachen bei Kindern brauchen eine Untersuchung. Dieser Check kennt nur Erwachsene.

# source: 5f955814
statement-F19 = Schwangerschaft und die Wochen nach der Geburt erhöhen das Risiko für ein Gerinnsel im Bein. Entzündungshemmende Schmerzmittel, { -shock-wave }, Röntgen und Behandlungen mit Katheter brauchen dann ärztlichen Rat, deshalb gibt dieser Check keinen.

# source: b1f8c6cf
statement-F20 = Blutverdünner und Blutungsneigung machen Blutungen durch entzündungshemmende Schmerzmittel, Nadelbehandlung, { -shock-wave } und Spritzen wahrscheinlicher. Ein plötzlicher Bluterguss oder eine plötzliche Schwellung kann eine Blutung sein.

# source: f07cf561
statement-F21 = In den ersten 3 Monaten nach einer Operation oder einem Eingriff an den Gefäßen können Schmerzen eine Komplikation an der Wunde, ein Gerinnsel oder etwas an Haut oder Nerv sein. Das Team, das den Eingriff gemacht hat, weiß am besten, was getan wurde.

# source: 4765cee1
statement-F22 = Eine Verletzung in den letzten 7 Tagen muss mit den Händen untersucht werden. Fragen in einem Chat können eine Verstauchung nicht von einem Bruch oder Riss unterscheiden, deshalb versucht dieser Check es nicht.

# source: 6cfd9997
statement-F23 = Dieser Check wurde nur für drei Stellen gemacht: zwei an der { -achilles-tendon } und eine unter der Ferse. Anderswo könnten seine Fragen die Ursache übersehen.

# source: a111bdfe
statement-D01 = Sehr starke Schmerzen (8 oder mehr von 10), oder nicht normal gehen zu können, sind ein Grund, sich untersuchen zu lassen, statt zu warten. Die Grenze von 8 ist unsere eigene Regel und nicht erprobt.

# source: 8f313778
statement-D02 = Wenn es nach einer Operation oder Embolisation noch weh tut, weiß das Team, das sie gemacht hat, was getan wurde, und sollte zuerst nachsehen. Einen zweiten Eingriff anzubieten, ist nicht Sache eines Chats. Das ist unsere eigene Regel.

# source: 0a11228f
statement-D03 = Wenn die Schmerzen über ein Jahr dauern oder 7 oder mehr von 10 betragen, verhindert eine fachärztliche Meinung gleichzeitig mit dem Programm, dass Monate verloren gehen. Das ist unsere eigene Regel und nicht erprobt.

# source: ff812d2a
statement-D04 = Antibiotika mit der Endung -floxacin schaden Sehnen über 60 öfter. Dass wir ab 60 auch bei versteckten Knochenbrüchen und bei Schmerzmitteln vorsichtiger sind, ist unsere eigene Regel, der Sicherheit wegen.
