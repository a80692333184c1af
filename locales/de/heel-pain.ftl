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

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 35355325
emergency-signs =
    Rufen Sie die { $emergency } an und verlangen Sie einen Rettungswagen, wenn:
    • Sie plötzlich Atemnot oder neue Schmerzen in der Brust haben oder Blut husten
    • ein Fuß plötzlich kalt und dazu blass, blau oder taub geworden ist
    • der Schmerz unerträglich ist oder eine Wade hart und prall wird

    Gehen Sie sofort in eine { -emergency-department } (rufen Sie die { $emergency } an, falls Sie nicht hinkommen), wenn:
    • Sie hinten am Bein einen Knall oder so etwas wie einen Tritt gespürt haben oder sich plötzlich nicht mehr mit dem Fuß abdrücken können
    • Sie nach einer Verletzung keine vier Schritte gehen können, der Fuß verformt ist oder eine offene Wunde hat, oder Sie aus der Höhe gestürzt sind
    • Sie zwischen den Beinen taub sind, neue Probleme beim Wasserlassen oder Stuhlgang haben oder beide Beine schwach werden
    • Fuß oder Bein heiß, rot oder geschwollen sind oder eine offene Stelle haben und Sie Fieber oder Schüttelfrost haben oder sich sehr krank fühlen

    Lassen Sie sich innerhalb von 24 Stunden untersuchen, wenn:
    • eine Wade dicker ist als die andere oder auf eine neue Art weh tut. Wenn Sie niemand untersuchen kann, gehen Sie in eine { -emergency-department }
    • Fuß oder Ferse heiß und rot sind, eine Schwellung wächst oder dort eine offene Stelle ist
    • Sie Fieber ohne andere Ursache haben
    • Sie ein Antibiotikum nehmen, das auf -floxacin endet (verkauft als { -floxacin-brands } und andere): Fragen Sie vor der nächsten Dosis in einer Apotheke, und lassen Sie die Infektion nicht unbehandelt

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 34fec206
safety-net =
    • Die { $emergency } anrufen: plötzliche Atemnot, neue Brustschmerzen, Bluthusten; ein Fuß plötzlich kalt und dazu blass, blau oder taub; unerträglicher Schmerz oder eine Wade, die hart und prall wird.
    • Sofort in eine Notaufnahme: Knall oder Gefühl wie ein Tritt hinten am Bein, oder Abdrücken plötzlich unmöglich; eine Verletzung, nach der Sie keine vier Schritte gehen können, oder ein Sturz aus der Höhe; taub zwischen den Beinen, neue Probleme beim Wasserlassen oder Stuhlgang, beide Beine schwach; ein heißer, roter Fuß oder eine offene Stelle mit Fieber oder starkem Krankheitsgefühl.
    • Innerhalb von 24 Stunden: eine Wade dicker oder mit neuem Schmerz (nicht der Muskelkater in beiden Waden nach den ersten Trainingstagen); ein heißer, roter Fuß oder eine offene Stelle; Fieber ohne andere Ursache; ein schwacher Fuß; Schmerz, der nachts bleibt.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 33515531
safety-net-short =
    • Jetzt: plötzliche Atemnot, oder ein Fuß plötzlich kalt und blass oder blau ({ $emergency } anrufen); Knall hinten am Bein ({ -emergency-department }).
    • Spätestens innerhalb von 24 Stunden: geschwollene Wade, heißer oder roter Fuß oder Fieber.

# What to say to those who come; what the person ticked follows.
# CRITICAL: people act on it in danger.
# source: 2d40a983
tell-them = Nennen Sie Blutverdünner, Schwangerschaft oder Geburt, Diabetes, eine Operation oder einen langen Flug, und was Sie angekreuzt haben:

# CRITICAL: people act on it in danger.
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

-typed-verwandt =
    vater hatte/mutter hatte/papa hatte/mama hatte/bruder hatte/schwester hatte/opa hatte/oma
    hatte/großvater hatte/großmutter hatte/in der familie/in meiner familie
-typed-ein-bein =
    wade/wadl/bein/unterschenkel
-typed-war =
    war/waren/ist/wurde/gewesen
-typed-tag =
    tag/tage/tagen/tags/nacht/stunden/woche/wochen/gestern/vorgestern/montag/dienstag/mittwoch/
    donnerstag/freitag/samstag/sonntag
-typed-fahrt =
    fahrt/autofahrt/busfahrt/zugfahrt/flug/reise/fliegen
-typed-dick =
    geschwollen/angeschwollen/gschwolln/dick/dicker/prall

# Was Menschen in Gefahr tippen, für jedes Zeichen des Notfallbildschirms. Keine
# Übersetzung aus dem Englischen.
# CRITICAL: people act on it in danger.
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
        (lungenembolie/lungeninfarkt/lungenemboli) |
        (außer atem/ausser atem/außer puste/ausser puste/aus der puste/keine puste) (plötzlich/
            auf einmal/schon/sofort/sitzen/sitzend/liegen/ruhe/drei/wenigen/paar/kurzen/total/
            völlig/letzte woche/ständig/dauernd/grundlos/ohne grund/nach nichts/seit gestern/
            seit heute) !(joggen/
            jogge/laufen/lauf/läufe/sport/sprint*/training/rennen/radfahren/übung*/bergauf/berg/
            wandern/treppensteigen/ergometer/seilspringen)
    .pop =
        (da/etwas/was/glaube/ist) gerissen !(hose/schuh*/schnürsenkel/band/tape/socke*/papier) |
        (hat gekracht/hat geknallt/hat es gekracht/hat es geknallt) (es/da/hinten/plötzlich) !(auto/
            tür) |
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
        (tritt/getreten/stein/schlag/schuss/geschossen/stock/hieb/ball/schlug) ({ -typed-hinten })
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
            zehenspitzen) |
        (keine kraft/kein kraft/ohne kraft/kraft weg/keinen druck) wade |
        (delle/lücke/loch) (sehne/achillessehne)
    .injury =
        (gefallen/gestürzt/runtergefallen/abgestürzt/gesprungen/heruntergefallen/runtergestürzt/
            sturz/gefalln/runter geflogen/runtergesprungen/hinuntergefallen) (höhe/leiter/dach/
            gerüst/balkon/fenster/baum/meter/metern/mauer/treppe/treppen/stockwerk/stock/pferd/
            hochbett/m) !(laub/blätter/tisch) |
        knochen (aus der haut/schaut aus/raus/schaut raus/schaut heraus/sichtbar/steht raus/sieht
            man/guckt raus/ragt/heraus/draußen/sehe/durch die haut) |
        (gebrochen/bruch/gebrochn/zertrümmert/zerquetscht/kaputtgebrochen) (fuß/fuss/knöchel/bein/
            knochen/ferse/fersenbein/schienbein/sprunggelenk) !(zeh/alt/damals/ermüdung/als kind/
            gut verheilt/ist gut verheilt) |
        (knochenbruch/offener bruch/fersenbeinbruch/fußbruch/knöchelbruch) |
        ({ -typed-kann-nicht }) (auftreten/belasten/aufsetzen/aufstehen mit dem/stehen/vier
            schritte/4 schritte/schritt/keinen schritt/schritte/einen schritt) (fuß/fuss/bein/beim
            gehen/mehr/unfall/sturz/umgeknickt/gehen/machen/verletzung/nicht/überhaupt/gar/
            knöchel/ferse/kein/einen/ich/umknicken/fahrradunfall/zusammenstoß/gestürzt/gefallen/
            hingefallen/hinfallen) |
        (keinen schritt/keine vier schritte/keine 4 schritte) |
        (kann/konnte) (nicht mehr auftreten/nimmer auftreten/gar nicht auftreten) |
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
        (eingeklemmt/gequetscht/zerquetscht/eingequetscht) (fuß/fuss/bein/knöchel) |
        (schaff*/kann/komme/komm/mach*/gehen/laufen) (keine/keinen/nicht/kaum) (zwei/drei/vier/2/
            3/4) (schritt/schritte) |
        (keine zwei/keine drei/keine vier/keine 2/keine 3/nicht mal zwei/nicht mal vier/nicht
            einmal vier) schritte |
        ({ -typed-fuss }) (steht ganz schief/steht total schief/steht völlig schief/steht schief/
            ganz schief/ganz krumm/ganz verdreht/total verdreht/völlig verdreht/steht ganz
            komisch)
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
            beinthrombose) !({ -typed-verwandt }) |
        (thrombose/blutgerinnsel/gerinnsel) (ich auch/auch eine/auch eins/genauso/genau so/bei mir/
            jetzt ich/und ich/aber ich/und jetzt/meine wade/mein bein/mein unterschenkel) |
        gerinnsel (bein/vene/wade) !({ -typed-verwandt }) |
        ({ -typed-ein-bein }) ({ -typed-war }) ({ -typed-tag }) ({ -typed-dick }) |
        ({ -typed-ein-bein }) ({ -typed-war }) ({ -typed-tag }) ({ -typed-fahrt })
            ({ -typed-dick }) |
        ({ -typed-ein-bein }) ({ -typed-war }) (montag/dienstag/mittwoch/donnerstag/freitag/
            samstag/sonntag/gestern/vorgestern) ({ -typed-fahrt }) (tag/tage/stunden/nacht)
            ({ -typed-dick }) |
        (eins meiner/eines meiner/eine meiner/einer meiner/eins von meinen/eine von meinen/einer
            von meinen/eins seiner/eine seiner/eins ihrer/eine ihrer) (beine/beinen/waden/
            unterschenkel/haxn) (dick/dicker/geschwollen/angeschwollen/schwillt/prall/aufgedunsen/
            warm/heiß/rot) |
        (wade/waden/wadl/unterschenkel) (weh) !(dehnen/dehnung/training/muskelkater/wadenheben/
            übung*) |
        (wade/waden/bein/unterschenkel) (flug/fluges/langstreckenflug/flugreise/flieger/flugzeug/
            geflogen/busreise/busfahrt/autofahrt/zugfahrt/lange fahrt/langen fahrt/langer fahrt/
            reise) (weh/schmerz*/schmerzen/schmerzt/zieht/ziehen/spannt/krampf*/drückt) !(dehnen/
            training) |
        (bein/wade/unterschenkel/wadl) (doppelt so groß/doppelte/doppelten/doppelt wie/zweimal so
            dick)
    .foot-cold =
        ({ -typed-fuss }) (kalt/eiskoit/koit/eiskalt/kalte/kalter/eisig/weiß/weiss/weißlich/blass/
            blaß/bleich/blau/bläulich/blaue/blauer/schwarz/schwarze/schwarzer/lila/violett/grau/
            leichenblass/käsig/abgestorben/ohne puls/kein puls) !(schuh*/socke*/stiefel/kühlpack/
            wasser/bad/dusche/nagel/zehennagel/winter/boden/spray/kühl/nägel/quark/eis drauf/mit
            eis/eisbeutel/umschlag/tape/strumpf/strümpfe/füße) |
        ({ -typed-fuss }) (taub/eingeschlafen seit/wacht nicht/betäubt/taube/tauber/gefühllos/
            taubheit/taubheitsgefühl/abgestorben/tot/pelzig/kein gefühl/
            ohne gefühl) !(seit jahren/seit vielen jahren/jahrelang) |
        (fuß/fuss/bein/zehen) eingeschlafen (stunden/seit gestern/seit heute/wacht nicht/wacht
            seit/tagen) |
        (spüre/spüren/spür/fühle/fühlen/merke/bewegen/gefühl) (nicht/nicht mehr/nichts/kein/keine/
            kaum) ({ -typed-fuss }) !(schmerz*/verbesserung/unterschied) |
        (kein gefühl/kein gefühl mehr/gefühl verloren/keine durchblutung) ({ -typed-fuss }) |
        (einer meiner füße/einer meiner füsse/einer meiner fuesse/einer von meinen füßen/einer
            seiner füße/einer ihrer füße) (weiß/weiss/kalt/eiskalt/eisig/blass/bleich/blau/
            bläulich/schwarz/lila/grau/taub/gefühllos) !(schuh*/socke*/stiefel/kühlpack/wasser/
            nagel/nägel)
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
        kaudasyndrom |
        (spür*/merk*/fühl*/gespürt/gemerkt/gefühlt) (nix/nichts/nicht/nimmer/net/ned/kaum/kaum
            noch) (klo/toilette/abwischen/abputzen/harndrang/stuhldrang/blase/wasserlassen/
            stuhlgang/pinkeln/pissen/pipi/urin) |
        (taub/taubheit/taubheitsgefühl/gefühllos/kein gefühl/kribbelt/kribbeln/pelzig/nichts mehr/
            nichts) (zwischen den oberschenkeln/zwischen den schenkeln/zwischen meinen
            oberschenkeln/zwischen meinen schenkeln)
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
            (wunde/blase/schnitt/stelle) |
        (schwellung/beule/knubbel/knoten/anschwellung) (schnell/rasch/rasant/stündlich/jede
            stunde/von stunde zu stunde/minütlich/zusehends) (größer/wächst/dicker/zu/gewachsen/
            zugenommen/mehr) |
        (einer meiner füße/einer meiner füsse/einer von meinen füßen/einer seiner füße/einer ihrer
            füße) (rot/knallrot/feuerrot/heiß/heiss/glüht/entzündet/eitert) !(schuh*/socke*/
            wasser) |
        (fuß/fuss/knöchel/ferse/zeh/zehe/sprunggelenk) (ballon/luftballon/aufgeblasen/aufgepumpt/
            aufgebläht/ballonartig) !(übung*/spiel/gymnastik/schuh*) |
        (ferse/fuß/fuss/knöchel/zeh/achillessehne) (hochrot/krebsrot/glutrot/brennrot/kochend
            heiß/glühend heiß) !(schuh*/socke*/bad/wasser) |
        (schwillt/geschwollen/anschwillt/dick/angeschwollen/schwellung/bläht/aufbläht/
            gebläht) (ballon/luftballon/wie ein
            fußball/wie eine melone) !(übung*) |
        (fuß/fuss/knöchel/ferse) (schwillt/schwellen) (zusehends/vor meinen augen/von minute zu
            minute/rasend)
    .unbearable =
        (unerträglich/unerträgliche/unerträglicher/unerträglichen/unaushaltbar/unaushaltbare/nicht
            auszuhalten/nicht mehr auszuhalten/nicht zum aushalten/nimmer auszuhalten) (schmerz/
            schmerzen/weh/bein/wade/fuß/fuss) |
        (halts/halte/halt/ertrage/ertrag/aushalten) (nicht/nicht mehr/nimmer/nicht länger/kaum noch)
            (schmerz/schmerzen/vor schmerz) |
        (schlimmste/schlimmsten/stärkste/stärksten) (schmerz/schmerzen) (meines lebens/
            seines lebens/
            ihres lebens) |
        (schreie/schrei/schreien/brülle/brüllen/winde mich/krümme mich/wimmere) (vor schmerz/vor
            schmerzen) |
        (wade/wadl/unterschenkel/bein) (steinhart/hart wie/hart wie stein/hart wie holz/hart und
            prall/prall und hart/hart und gespannt/gespannt und hart/hart und fest/immer härter/
            bretthart/wird ganz hart/wird hart und/platzt gleich/platzt fast/kurz vorm platzen/
            zum zerreißen gespannt/zum bersten gespannt/zum
            platzen gespannt) !(training/trainieren/muskelkater/dehnen/massage/massieren/laufen/
            joggen/lauf/sport/rolle/faszienrolle) |
        (10 von 10/zehn von zehn) (bein/wade/unterschenkel/schienbein/wadl/haxn) |
        (bein/wade/unterschenkel/wadl) (jede minute/von minute zu minute/minütlich) (schlimmer/
            stärker/härter/fester/praller/dicker/mehr) |
        (bein/wade/unterschenkel/schienbein/wadl/oberschenkel) (platzt/platzen/zerplatzt/
            zerplatzen/explodiert/explodieren/zerreißt gleich) !(blase/blasen/ader/training/sport/
            hose/naht) |
        (halts/halt es/halte es/halte das/halt das) (nicht mehr aus/nicht aus/nimmer aus/kaum noch
            aus) (bein/wade/unterschenkel/wadl/schmerz/schmerzen/weh) |
        (höllisch*/höllenschmerz*/wahnsinnig*/mörderisch*) (schmerz/schmerzen/weh) (bein/wade/
            unterschenkel/wadl) !(training/muskelkater/sport) |
        (schreie/schrei/schreien/schreit/brülle/brüllt/geschrien) (bein/wade/unterschenkel/
            schmerz/schmerzen/weh) !(trainer/kind/kinder/baby) |
        (prall/gespannt/geschwollen/aufgedunsen/angespannt/straff) (platzt/platzen/zerplatzen/
            zerplatzt/explodiert/explodieren) !(blase/blasen/hose/schuh*/naht/ballon/kopf) |
        (gleich explodiert/gleich platzt/gleich zerplatzt/gleich explodieren/gleich platzen)
            (bein/wade/unterschenkel/wadl) |
        (fühlt sich an) (explodiert/platzt/zerplatzt/explodieren/platzen) (bein/wade/
            unterschenkel/wadl) !(blase/schuh*/kopf/muskelkater)
    .very-ill =
        (rötung/röte/rot/rote/entzündung/infektion) (breitet sich schnell/breitet sich rasch/breitet
            sich stündlich/schnell aus/rasch aus/stündlich/von stunde zu stunde/jede stunde/wandert
            hoch/wandert nach oben/zieht hoch/zieht nach oben/kriecht hoch/steigt hoch/wandert das
            bein) |
        haut (wird schwarz/ist schwarz/schwarz geworden/schwarz verfärbt/färbt sich schwarz/
            verfärbt sich schwarz/schwärzlich/marmoriert/lila verfärbt/stirbt ab) !(sonne/strand/
            hornhaut/farbe/schuh*/socke*) |
        (verwirrt/verwirrtheit/benommen/schläfrig/apathisch/fantasiert/phantasiert/nicht ganz da/
            wirres zeug/nicht ansprechbar) (fieber/infektion/infiziert/entzündet/entzündung) |
        (sehr krank/schwer krank/richtig krank/todkrank/sterbenskrank/hundeelend/sterbenselend/
            total elend/sehr schlecht/richtig schlecht/total schlecht) (bein/fuß/fuss/
            unterschenkel) (rot/rotes/roter/feuerrot/heiß/heiss/heißes/heißer/entzündet/infiziert) |
        (blutvergiftung/gasbrand) |
        (zeh/zehe/zehen/ferse/fuß/fuss/fußsohle/sohle/hacke/haut) (schwarz/schwarze/schwarzer/
            schwarzen/schwärzlich) !(schuh*/socke*/stiefel/nagel/nägel/zehennagel/fußnagel/tape/
            strumpf/strümpfe/bandage/schiene/hose/salbe/lack) |
        (fuß/fuss/bein/ferse/zeh/wunde/knöchel) (rot/heiß/heiss/feuerrot/knallrot/entzündet/glüh*/
            eitert) (fühl mich sterbenskrank/fühle mich sterbenskrank/fühl mich sehr krank/fühle
            mich sehr krank/fühl mich richtig krank/fühle mich richtig krank/fühl mich elend/fühle
            mich elend/geht es elend/gehts elend/sterbenskrank/sterbenselend/todkrank/hundeelend/
            schwer krank/schwerkrank/sehr krank/richtig krank/total krank/so krank/elend/
            sterbensübel) |
        (rote/roter/rotes/roten/rötliche/rötlicher/rote linie) (streifen/strich/striche/linie/
            linien/strang/streif/ader/adern) (wandert/wandern/zieht/ziehen/kriecht/kriechen/
            steigt/steigen/richtung/klettert/rauf/hoch/nach oben/aufwärts/hinauf/
            knie/oberschenkel/leiste/
            wade/bein/schienbein/unterschenkel/wunde) !(tape/stift/schuh*/socke*/strumpf*/bahn/
            ubahn/band/hose/stoff/krampfadern) |
        (rötung/röte) (wandert/kriecht/steigt/klettert/zieht/geht) (hoch/rauf/nach oben/bein/knie/
            höher/schienbein/wade) |
        (zittere/zitter/schlottere/schlotter/schüttelt/schüttelfrost) (fuß/fuss/bein/ferse/
            knöchel/zeh) (rot/heiß/heiss/feuerrot/knallrot/entzündet/geschwollen)
    .fever =
        (fieber/fieba/fiaba/fieberthermometer) !(heu/lampen/reise/gold/dschungel/kaufen/saturday/
            wm/em/fußball) |
        (fiebrig/schüttelfrost/schüttelfros/fieberschub/schwerkrank/todkrank/sterbenskrank)
            !arbeit |
        (schüttelt es/zitter/zittere/zittern/bibbern/frösteln/friere/fröstele/glühe/glüh) (kälte/
            elend/
            krank/ganz/total/fieber/mich/ganzen körper/am ganzen/und/vor kälte/stark) !(winter/
            draußen/angst/aufregung/film/schnee) |
        (temperatur/thermometer) (38*/39*/40*/41*/erhöht/hohe/hoch/steigt/erhöhte/zeigt) !(wasser/
            ofen/zimmer/außen/raum/draußen) |
        (38*/39*/40/41) (fieber/grad/temperatur) !(draußen/sommer/schatten/wasser/ofen/hitze/heiß
            draußen) |
        (fühle/fühlt sich/fühlt/fühl/geht es/gehts/bin/geht) (sehr krank/sehr schlecht/
            richtig krank/richtig
            schlecht/total krank/sterbenskrank/sterbenselend/elend/hundeelend/total schlecht/
            schwer krank/super schlecht/extrem schlecht/so schlecht/schrecklich/saumäßig/so krank/
            ganz elend/schwerkrank/todelend) !(gelaunt/zu fuß/mit dem fuß/damit) |
        (fröstel*/gefröstelt/gefröstelt/fröstle/schlotter*/geschlottert) |
        (38 einhalb/39 einhalb) !(größe*/groesse*/schuhgröße/gr/schuh*/sneaker*/eu/euro*/kg/
            kilo*/km/
            min/minute*/stunde*/std/h/arbeitszeit/woche*/schritt*/wiederholung*/prozent/cm/mm/bmi/
            wiege/wiegt/gewicht/trage/nike/adidas/asics/kostet*/bezahlt/preis) |
        (38/39) (gestern/heute/nacht/letzte nacht/früh/montag/dienstag/mittwoch/donnerstag/
            freitag/samstag/sonntag/seit/hatte/gehabt/war/waren/stieg/gestiegen/gemessen)
            !(wurde/geworden/sitzung*/einheit*/werde/wird/größe*/groesse*/schuhgröße/gr/schuh*/
            sneaker*/eu/euro*/kg/kilo*/km/min/minute*/
            stunde*/std/h/arbeitszeit/woche*/schritt*/wiederholung*/prozent/cm/mm/bmi/wiege/wiegt/
            gewicht/trage/nike/adidas/asics/kostet*/bezahlt/preis/jahr*/bin 38/bin 39/ich bin/er
            ist/sie ist/alt/alter/ssw/schwanger/monat*/geworden/werde/mal/leute/weiblich/männlich/
            m/w/mann/frau/geburtstag) |
        (gefiebert/fiebere seit/fiebert seit/fiebere hoch/fiebert hoch/fieberte) !(entgegen/mit/
            spiel/arbeit/wm/em)

## What the bot says of this check

# source: c83d62d9
welcome = Ich frage nach Schmerzen an Achillessehne oder Ferse bei Erwachsenen und sage, was es sein kann, wie schnell man sich untersuchen lassen sollte und was zu tun ist.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 68451ba7
welcome-signs =
    Rufen Sie stattdessen die { $emergency } an, wenn Sie jetzt etwas davon haben:
    • plötzliche Atemnot oder Brustschmerzen
    • ein Fuß plötzlich kalt und dazu blass oder blau
    • unerträglicher Schmerz
    • ein heißes, rotes Bein, und Sie fühlen sich sehr krank
# The first words of /help; what can be typed follows.
# source: 12d8a909
about = Ich frage nach Schmerzen an der Achillessehne oder der Ferse, eine Frage nach der anderen.
# CRITICAL: people act on it in danger.
# source: f9ab44f1
urgency-consultation = Vereinbaren Sie einen Termin. Es ist kein Notfall.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: bfbc56d5
notice-undecided = Ich kann nicht sagen, was zu diesen Antworten passt. Zeigen Sie Ihre Ferse oder Sehne sicherheitshalber innerhalb von 24 Stunden in einer Arztpraxis. Wenn es dringend ist, rufen Sie die { $emergency } an.
# source: 9b4f46d0
profile = Ein kurzer Check für Erwachsene mit Schmerzen an Achillessehne oder Ferse: ein paar Fragen, dann was es sein kann, wie schnell Sie sich untersuchen lassen sollten und welcher nächste Schritt sinnvoll ist. Allgemeine Information, keine Diagnose; nicht von medizinischen Fachleuten freigegeben. Nicht für Notfälle: Rufen Sie die Notrufnummer an Ihrem Ort an.
# source: eaef9bb7
profile-short = Ein kurzer Check für Schmerzen an Achillessehne und Ferse. Keine Diagnose. Nicht für Notfälle.

## Questions

# Each question is a sentence with its time and its place. A choice says one thing.

# CRITICAL: people act on it in danger.
# source: 5f3e8241
question-emergency = Hatten Sie seit gestern etwas davon?
    .chest = Plötzliche Atemnot, neue Brustschmerzen oder Bluthusten
    .foot-cold = Ein Fuß plötzlich kalt und dazu blass, blau oder taub
    .saddle = Taub zwischen den Beinen, neue Probleme beim Wasserlassen oder Stuhlgang, oder beide Beine werden schwach
    .unbearable = Plötzlicher, unerträglicher Schmerz im Bein, oder eine Wade, die hart und prall wird
    .very-ill = Rötung, die sich von Stunde zu Stunde ausbreitet, Haut, die schwarz wird, oder sehr krank mit heißem, rotem Fuß oder Bein oder offener Stelle
    .none = Nichts davon

# CRITICAL: people act on it in danger.
# source: c0ffe382
question-lately = Hatten Sie in den letzten sechs Wochen etwas davon, oder haben Sie es jetzt?
    .pop = Plötzlich ein Knall oder wie ein Tritt hinten am Bein, oder ich konnte mich plötzlich nicht mehr abdrücken
    .injury = Eine Verletzung: vier Schritte unmöglich, Fuß verformt oder mit offener Wunde; oder ein Sturz aus der Höhe
    .leg-swollen = Nur eine Wade geschwollen oder mit neuem Schmerz, nicht an der Sehne
    .hot-sore = Fuß oder Ferse heiß und rot, eine schnell wachsende Schwellung oder eine noch offene Stelle
    .fever = Fieber oder Schüttelfrost in dieser Woche
    .none = Nichts davon

# CRITICAL: people act on it in danger.
# source: f3d73683
question-onset = Wie hat der Schmerz diesmal angefangen?
    .gradual = Langsam, von selbst
    .overdoing = Nach mehr Belastung als sonst
    .pop-back = Mit einem Knall oder so etwas wie einem Tritt hinten am Bein
    .pop-arch = Mit einem Knall oder Bluterguss unter dem Fuß
    .sharp = Ich bin in etwas Spitzes oder Scharfes getreten
    .injury-recent = Mit einer Verletzung in den letzten 7 Tagen
    .injury-old = Mit einer Verletzung vor mehr als 7 Tagen
    .unknown = Weiß ich nicht

# Only after a pop or an injury: it decides between today and now.
# CRITICAL: people act on it in danger.
# source: 30fd924d
question-happened = Wann war der Knall, der Tritt oder die Verletzung?
    .recent = In den letzten zwei Wochen
    .older = Länger her
    .slowly = So einen Moment gab es nicht: Es kam langsam
    .unsure = Ich bin nicht sicher

# Only after a fever.
# CRITICAL: people act on it in danger.
# source: 29158647
question-fever-cause = Gibt es einen anderen Grund für das Fieber, zum Beispiel eine Erkältung?
    .cold = Es gibt einen, und der Fuß ist dabei nicht schlimmer geworden
    .no-cause = Nein, oder der Fuß wurde auch schlimmer
    .unsure = Ich bin nicht sicher

# source: 20664a4e
question-age = Wie alt ist die Person mit den Schmerzen?
    .under-18 = Unter 18
    .age-18-39 = 18 bis 39
    .age-40-59 = 40 bis 59
    .age-60-plus = 60 oder älter

# source: e754d5d2
question-site = Wo tut es am meisten weh?
    .midportion = Zwei Finger breit oder mehr über der Ferse
    .insertion = Hinten an der Ferse
    .tendon = Über der Ferse und hinten an der Ferse
    .plantar = Unter der Ferse
    .both = Unter und hinten an der Ferse
    .elsewhere = Anderswo oder unsicher

# source: f8c7ea98
question-side = Welche Seite tut weh?
    .left = Links
    .right = Rechts
    .both = Beide

# source: cb9b15fc
question-duration = Wann hat der Schmerz diesmal angefangen?
    .under-2-weeks = Vor weniger als 2 Wochen
    .under-6-weeks = Vor 2 bis 6 Wochen
    .under-3-months = Vor 6 Wochen bis 3 Monaten
    .under-6-months = Vor 3 bis 6 Monaten
    .under-1-year = Vor 6 Monaten bis zu einem Jahr
    .over-1-year = Vor mehr als einem Jahr

# What people type for a choice, besides its label, in parts named like the choices; words
# between bars. The value itself: words that say nothing beside an answer to that question.
typed-question-age = ungefähr | etwa | ich bin | jahre | jahre alt | alter | j
typed-question-site =
    die | der | das | meine | es ist | linken | rechten | linke | rechte | links | rechts
    .midportion =
        Mitte der Achillessehne | in der Mitte der Achillessehne | Mitte der Sehne |
        in der Mitte der Sehne | mitten in der Achillessehne
    .insertion =
        hinten an meiner Ferse | am Ansatz der Sehne | am Sehnenansatz |
        am Ansatz der Achillessehne
    .plantar = unter meiner Ferse | unten an der Ferse | unter den Fersen
typed-question-side = der | die | das | mein | meine | es ist
    .left =
        linke | linker Fuß | linken Fuß | linke Ferse | linkes Bein | die linke |
        unter dem linken Fuß | unter der linken Ferse | im linken Fuß | am linken Fuß
    .right =
        rechte | rechter Fuß | rechten Fuß | rechte Ferse | rechtes Bein | die rechte |
        unter dem rechten Fuß | unter der rechten Ferse | im rechten Fuß | am rechten Fuß
    .both = beide Füße | beide Beine | beide Fersen
typed-question-duration = ungefähr | etwa | circa | ca | seit | vor
    .under-2-weeks =
        heute | gestern | letzte Woche | letzter Woche | ein paar Tage | ein paar Tagen |
        einige Tage | einigen Tagen | eine Woche | einer Woche | 1 Woche | 2 Tage | 2 Tagen |
        3 Tage | 3 Tagen | 4 Tage | 4 Tagen | 5 Tage | 5 Tagen | 6 Tage | 6 Tagen | 7 Tage |
        7 Tagen | 8 Tage | 8 Tagen | 9 Tage | 9 Tagen | 10 Tage | 10 Tagen | 11 Tage | 11 Tagen |
        12 Tage | 12 Tagen | 13 Tage | 13 Tagen
    .under-6-weeks =
        3 Wochen | 4 Wochen | 5 Wochen | drei Wochen | vier Wochen | fünf Wochen | ein Monat |
        einem Monat | 1 Monat
    .under-3-months =
        7 Wochen | 8 Wochen | 9 Wochen | 10 Wochen | 11 Wochen | 2 Monate | 2 Monaten |
        zwei Monate | zwei Monaten
    .under-6-months =
        3 bis 6 Monate | 4 Monate | 4 Monaten | 5 Monate | 5 Monaten | vier Monate |
        vier Monaten | fünf Monate | fünf Monaten
    .under-1-year =
        7 Monate | 7 Monaten | 8 Monate | 8 Monaten | 9 Monate | 9 Monaten | 10 Monate |
        10 Monaten | 11 Monate | 11 Monaten | neun Monate | neun Monaten
    .over-1-year =
        13 Monate | 13 Monaten | 14 Monate | 14 Monaten | 15 Monate | 15 Monaten | 16 Monate |
        16 Monaten | 17 Monate | 17 Monaten | 18 Monate | 18 Monaten | 2 Jahre | 2 Jahren |
        3 Jahre | 3 Jahren | 4 Jahre | 4 Jahren | 5 Jahre | 5 Jahren | 6 Jahre | 6 Jahren |
        7 Jahre | 7 Jahren | 8 Jahre | 8 Jahren | 9 Jahre | 9 Jahren | 10 Jahre | 10 Jahren |
        11 Jahre | 11 Jahren | 12 Jahre | 12 Jahren | 13 Jahre | 13 Jahren | 14 Jahre |
        14 Jahren | 15 Jahre | 15 Jahren | 16 Jahre | 16 Jahren | 17 Jahre | 17 Jahren |
        18 Jahre | 18 Jahren | 19 Jahre | 19 Jahren | 20 Jahre | 20 Jahren | zwei Jahre |
        zwei Jahren | drei Jahre | drei Jahren | fünf Jahre | fünf Jahren | zehn Jahre |
        zehn Jahren | viele Jahre | vielen Jahren | Jahren | anderthalb Jahre |
        anderthalb Jahren | eineinhalb Jahre | eineinhalb Jahren
typed-question-worst = ungefähr | etwa | circa | ca | von | eine | es ist
# "No" and "yes" in other words, alone.
-typed-no = nö | nee | ne | nein, gar nicht
-typed-yes = jep | jo | jap
typed-question-onset =
    .gradual =
        kam langsam | es kam langsam | einfach langsam gekommen | hat langsam angefangen |
        es hat langsam angefangen | es fing langsam an | allmählich | nach und nach |
        schleichend | es kam schleichend | von allein | von alleine | eher langsam |
        langsam glaube ich | ich glaube langsam
typed-question-fever-cause =
    .no-cause =
        nein | nö | nee | nein, kein anderer Grund | kein anderer Grund | keine Erkältung
typed-question-foot-swollen =
    .no = { -typed-no }
    .yes = { -typed-yes }
typed-question-antibiotic =
    .no = nö | nee | keins | keines | kein Antibiotikum | keine Antibiotika | habe ich nicht
typed-question-medicines =
    .clot-risk =
        lange Busfahrt* | eine lange Busfahrt* | lange Autofahrt* | eine lange Autofahrt* |
        lange Zugfahrt* | eine lange Zugfahrt* | lange Reise* | eine lange Reise* |
        stundenlange Busfahrt* | eine stundenlange Busfahrt* | mehrere Stunden im Bus* |
        viele Stunden im Bus* | mehrere Stunden im Auto* | viele Stunden im Auto* |
        stundenlang im Bus* | stundenlang im Auto* | 5 Stunden im Bus* | 5 Stunden im Auto* |
        6 Stunden im Bus* | 6 Stunden im Auto* | 7 Stunden im Bus* | 7 Stunden im Auto* |
        8 Stunden im Bus* | 8 Stunden im Auto* | 9 Stunden im Bus* | 9 Stunden im Auto* |
        10 Stunden im Bus* | 10 Stunden im Auto* | 12 Stunden im Bus* | 12 Stunden im Auto*
typed-question-tried =
    .supports = neue Einlagen | meine Einlagen | Schuheinlagen | neue Schuheinlagen
    .nothing =
        Ibuprofen | nur Ibuprofen | Schmerzmittel | nur Schmerzmittel | Schmerztabletten |
        nur Schonung
typed-question-running =
    .no = { -typed-no }
    .yes = { -typed-yes }
typed-question-returning =
    .no = { -typed-no }
    .yes = { -typed-yes }

# CRITICAL: people act on it in danger.
# source: 3335eb64
question-pain = Was davon haben Sie?
    .cannot-walk = Ich humple, und nicht nur bei den ersten Schritten
    .squeeze = Die Ferse von beiden Seiten zusammendrücken tut stechend weh
    .rest-night = Anhaltender Schmerz nachts oder in Ruhe
    .hanging = Schmerz nachts, der nachlässt, wenn der Fuß herunterhängt
    .weak = Fuß zu schwach zum Heben oder für den Zehenstand, nicht nur wegen Schmerz
    .burning = Brennen, Kribbeln oder Taubheit
    .none = Nichts davon

# CRITICAL: people act on it in danger.
# source: d93b7ff7
question-body = Und was davon?
    .stiff = Ferse jeden Morgen über 30 Minuten steif
    .joints = Gelenke oder Zehe geschwollen, oder Rücken jeden Morgen lange steif
    .inflammatory = Rheumatoide Arthritis, Bechterew, Schuppenflechte, Auge oder Darm entzündet, oder vor Kurzem Infektion an Darm oder Genitalien
    .lump-grows = Ein Knoten, der immer weiter wächst
    .lumps = Dicke, knotige Achillessehnen
    .cholesterol = Unbehandeltes sehr hohes Cholesterin, oder Herzinfarkte vor 60 in der engen Familie
    .none = Nichts davon

# CRITICAL: people act on it in danger.
# source: b596a44e
question-health = Trifft etwas davon auf Sie zu?
    .diabetes = Diabetes
    .circulation = Verstopfte Beinarterien, oder Wadenkrampf beim Gehen, der beim Stehenbleiben aufhört
    .immune = Schwaches Immunsystem (etwa durch Chemotherapie), oder Sichelzellkrankheit
    .cancer = Krebs, jetzt oder früher (außer weißem Hautkrebs), ungewollt abgenommen, oder nachts nass geschwitzt
    .thin-bones = Osteoporose (dünne Knochen), starkes Untergewicht, oder Periode bleibt vor den Wechseljahren aus
    .pregnancy = Schwanger, oder Geburt in den letzten 6 Wochen
    .none = Nichts davon

# Only with diabetes.
# CRITICAL: people act on it in danger.
# source: b9752c55
question-foot-swollen = Ist der Fuß geschwollen, wärmer als der andere, oder ist die Haut verletzt oder hat eine Blase?
    .no = Nein
    .yes = Ja
    .unsure = Ich bin nicht sicher

# CRITICAL: people act on it in danger.
# source: 5f825e14
question-antibiotic = Haben Sie in den letzten sechs Monaten ein Antibiotikum genommen? Auch { -floxacin-brands } gehören zu denen auf -floxacin.
    .no = Nein
    .floxacin-now = Eines, das auf -floxacin endet (wie Ciprobay), nehme ich noch
    .floxacin-past = Eines, das auf -floxacin endet (wie Ciprobay), ist zu Ende
    .unknown = Name unbekannt, nehme ich noch
    .unknown-past = Name unbekannt, ist zu Ende
    .other = Ein anderes

# CRITICAL: people act on it in danger.
# source: 52a767c3
question-medicines = Hatten Sie in den letzten drei Monaten etwas davon?
    .procedure = Eine Operation oder Embolisation an der schmerzenden Stelle
    .clot-risk = Irgendwann ein Blutgerinnsel (Thrombose); eine Operation anderswo, Gips oder Stützstiefel, Tage im Bett oder ein langer Flug
    .steroid = Kortison- oder Prednisolontabletten, oder eine Kortisonspritze an der schmerzenden Stelle
    .blood-thinner = Einen Blutverdünner, oder eine Blutungsneigung
    .dialysis = Dialyse, oder jemals eine Transplantation
    .hormones = Antibabypille, Verhütungspflaster oder -ring, oder Hormone (etwa in den Wechseljahren)
    .none = Nichts davon

# source: eb0c2372
question-tried = Was haben Sie bisher versucht?
    .exercises = Wadenübungen (Ferse heben oder senken)
    .stretching = Dehnen
    .supports = Einlagen, Fersenkeile, Tape, Nachtschiene
    .shock-wave = Stoßwellen
    .injection = Eine Spritze
    .procedure = Eine Operation oder Embolisation
    .nothing = Nichts davon

# source: c60bbeec
question-programme = Wie lange haben Sie die Übungen regelmäßig gemacht?
    .current = Bisher weniger als 12 Wochen
    .stopped = Ich habe aufgehört, oder nur ab und zu
    .alone = 12 Wochen oder länger, allein
    .supervised = 12 Wochen oder länger, mit Physiotherapie

# source: d23a13e1
question-effect = Haben die Übungen geholfen?
    .better = Ja, es ist besser
    .came-back = Ja, aber der Schmerz kam wieder
    .same = Bisher unverändert
    .worse = Nein, es wurde schlimmer

# source: 7a685b9a
question-duration-again = Sie haben 12 Wochen lang geübt. Wie lange tut es insgesamt schon weh?
    .under-3-months = Weniger als 3 Monate
    .under-6-months = 3 bis 6 Monate
    .under-1-year = 6 Monate bis ein Jahr
    .over-1-year = Über ein Jahr

# source: d79fa962
question-running = Machen Sie Sport, bei dem Sie rennen oder springen?
    .no = Nein
    .yes = Ja

# source: f8e6acbe
question-returning = Kommt der Schmerz jedes Mal zurück, wenn Sie wieder zu joggen anfangen?
    .no = Nein
    .yes = Ja

# source: 9f236313
question-worst = Wie stark war der schlimmste Schmerz diese Woche? 0 ist gar keiner, 10 der schlimmste denkbare.

## Outcomes: emergencies

# The first line is what to do; what the person ticked follows of itself.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 1dc73569
outcome-lung-clot = Das kann ein Blutgerinnsel in der Lunge sein. Es kann auch ohne geschwollenes Bein kommen.
    .next = Rufen Sie jetzt die { $emergency } an und verlangen Sie einen Rettungswagen.
    .soon = Fahren Sie nicht selbst, und warten Sie nicht ab, ob es vorübergeht.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 8aff58a6
outcome-limb-ischaemia = Ihr Fuß bekommt vielleicht zu wenig Blut. Er braucht schnelle Hilfe, um gerettet zu werden.
    .next = Rufen Sie jetzt die { $emergency } an und verlangen Sie einen Rettungswagen.
    .soon = Bis er da ist: das Bein nicht hochlagern und nicht wärmen.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 6b59cc40
outcome-cauda-equina = Die Nerven am unteren Ende Ihrer Wirbelsäule stehen vielleicht unter Druck. Vielleicht brauchen Sie heute noch eine MRT-Untersuchung und eine Operation.
    .next = Gehen Sie jetzt in eine { -emergency-department }. Rufen Sie die { $emergency } an, falls Sie nicht hinkommen.
    .soon = Warten Sie nicht bis zum Morgen.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: ab1457ee
outcome-compartment = In der Wade steigt vielleicht der Druck, oder es blutet hinein. Beides kann Muskeln und Nerven innerhalb von Stunden schädigen.
    .next = Rufen Sie jetzt die { $emergency } an, oder gehen Sie in eine { -emergency-department }, wenn das schneller ist.
    .soon = Das Bein nicht hochlagern, nicht verbinden und nicht massieren.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 7d5ed73d
outcome-sepsis = Das kann eine schwere Infektion sein, die sich ausbreitet.
    .next = Gehen Sie jetzt in eine { -emergency-department }. Rufen Sie die { $emergency } an, wenn Sie sehr schläfrig oder verwirrt sind oder schnell atmen, wenn die Haut lila oder schwarz wird, oder falls Sie nicht hinkommen.
    .soon = Schmerzmittel allein behandeln eine Infektion nicht.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 6a1463c2
outcome-rupture = Ihre { -achilles-tendon } kann gerissen sein, auch wenn Sie gehen oder auf Zehenspitzen stehen können oder der Schmerz weg ist.
    .next = Gehen Sie jetzt in eine { -emergency-department }. Rufen Sie die { $emergency } an, falls Sie nicht hinkommen.
    .soon = Belasten Sie das Bein gar nicht und halten Sie die Zehen nach unten gestreckt. Kein Dehnen, keine Massage.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 6a37404e
outcome-fracture = Ein Knochen kann gebrochen sein, oder eine Wunde kann tief sein.
    .next = Gehen Sie jetzt in eine { -emergency-department } und belasten Sie den Fuß gar nicht. Rufen Sie die { $emergency } an, falls Sie nicht hinkommen.
    .soon = Bitten Sie nach einem Sturz aus der Höhe darum, dass auch das Fersenbein untersucht wird.

## Outcomes: to be seen today or tomorrow

# CRITICAL: people act on it in danger.
# source: 21f178d4
outcome-rupture-older = Ihre { -achilles-tendon } kann vor einigen Wochen gerissen sein. Ein Riss wird oft für eine Verstauchung gehalten, und dass Sie gehen können, schließt ihn nicht aus.
    .soon = Lassen Sie das innerhalb von 24 Stunden ärztlich untersuchen. Ist das bis dahin nirgends möglich, gehen Sie in eine { -emergency-department }.
    .next = Sagen Sie, wann Sie den Knall gespürt haben oder sich nicht mehr abdrücken konnten. Belasten Sie das Bein bis dahin gar nicht.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 3ad544d5
outcome-vein-clot = Das kann ein Blutgerinnsel in einer Beinvene sein (Thrombose). Es kann sich genau wie Achillessehnenschmerz anfühlen.
    .soon = Lassen Sie sich innerhalb von 24 Stunden ärztlich untersuchen. Wenn das nirgends geht, gehen Sie in eine { -emergency-department }.
    .next = Nennen Sie eine Operation, Gips, Tage im Bett, einen langen Flug, Krebs, ein früheres Gerinnsel oder die Antibabypille. Rufen Sie die { $emergency } an, wenn Sie Atemnot oder Brustschmerzen bekommen.

# CRITICAL: people act on it in danger.
# source: ef73798f
outcome-vein-clot-risk = Neuer Schmerz im Unterschenkel kann ein Gerinnsel in einer Vene sein, auch wenn nichts geschwollen ist. Etwas, das Sie angekreuzt haben, macht ein Gerinnsel wahrscheinlicher.
    .soon = Lassen Sie sich innerhalb von 24 Stunden ärztlich untersuchen. Ist das bis dahin nirgends möglich, gehen Sie in eine { -emergency-department }.
    .next = Sagen Sie, was Sie angekreuzt haben. Wenn die Wade anschwillt oder wärmer wird als sonst, gehen Sie sofort hin. Rufen Sie die { $emergency } an, wenn Sie Atemnot oder Brustschmerzen bekommen.

# CRITICAL: people act on it in danger.
# source: c552779d
outcome-infection = Das kann eine Infektion sein, Gicht oder, bei Diabetes, ein Schaden an den Knochen des Fußes. Mit Fragen in einem Chat lässt sich das nicht unterscheiden.
    .soon = Lassen Sie sich innerhalb von 24 Stunden ärztlich untersuchen; bei Diabetes von Ihrem Diabetes-Fußteam.
    .next = Belasten Sie den Fuß nicht. Wenn Sie Fieber bekommen oder sich sehr krank fühlen, gehen Sie sofort in eine { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: b0829895
outcome-fever = Fieber ohne andere Ursache kann von einer Infektion an der schmerzenden Stelle kommen, auch wenn die Haut normal aussieht.
    .soon = Lassen Sie sich innerhalb von 24 Stunden ärztlich untersuchen.
    .next = Wenn dazu Fuß oder Bein heiß, rot oder geschwollen wird oder Sie sich sehr krank fühlen, gehen Sie in eine { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 673762d0
outcome-puncture = Etwas Spitzes oder Scharfes hat vielleicht Schmutz oder ein abgebrochenes Stück in Ihrem Fuß hinterlassen. Eine Infektion kann Tage oder Wochen später folgen.
    .soon = Lassen Sie sich innerhalb von 24 Stunden ärztlich untersuchen.
    .next = Sagen Sie, in was Sie getreten sind und wann, und wann Ihre letzte Tetanus-Impfung war.

# CRITICAL: people act on it in danger.
# source: 3f8ca767
outcome-fascia-rupture = Die Sehnenplatte unter Ihrem Fuß kann gerissen sein. Nach einem Knall kommen oft eine Schwellung und ein Bluterguss.
    .soon = Lassen Sie sich innerhalb von 24 Stunden ärztlich untersuchen.
    .next = Hören Sie auf zu joggen und zu springen. Wenn Gehen weh tut, nehmen Sie Krücken oder belasten Sie den Fuß gar nicht.

# CRITICAL: people act on it in danger.
# source: 9b8bc9a7
outcome-recent-procedure = Neue oder anhaltende Schmerzen nach einer Operation oder Embolisation können von der Wunde, einem Gerinnsel, der Haut oder einem Nerv kommen.
    .soon = Lassen Sie sich innerhalb von 24 Stunden von dem Team untersuchen, das den Eingriff gemacht hat. Wenn das nicht geht, in einer Arztpraxis.
    .next = Wenn ein Bein anschwillt oder Sie Atemnot bekommen, gehen Sie in eine { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 2a9a66c9
outcome-charcot = Bei Diabetes können in einem Fuß, der geschwollen oder wärmer ist als der andere, Knochen beschädigt sein, auch wenn es kaum weh tut.
    .soon = Lassen Sie sich innerhalb von 24 Stunden von Ihrem Diabetes-Fußteam untersuchen. Wenn Sie keines haben, in einer Arztpraxis.
    .next = Belasten Sie den Fuß gar nicht, bis er untersucht ist.

# CRITICAL: people act on it in danger.
# source: 2acf50ad
outcome-rest-pain = Schmerz in Ruhe oder nachts wie bei Ihnen kann bedeuten, dass der Fuß zu wenig Blut bekommt.
    .soon = Lassen Sie sich innerhalb von 24 Stunden ärztlich untersuchen. Ist das bis dahin nirgends möglich, gehen Sie in eine { -emergency-department }.
    .next = Sagen Sie, ob der Schmerz nachlässt, wenn der Fuß herunterhängt. Wenn der Fuß kalt, blass oder blau wird, rufen Sie die { $emergency } an.

# CRITICAL: people act on it in danger.
# source: 632d0233
outcome-floxacin = Antibiotika, die auf -floxacin enden, können Sehnen schaden. Ihre Schmerzen kommen vielleicht von diesem Medikament.
    .soon = Rufen Sie innerhalb von 24 Stunden, vor der nächsten Dosis, in der verschreibenden Praxis oder Klinik oder in einer Apotheke an.
    .next = Fragen Sie, ob auch ein anderes Antibiotikum geht. Lassen Sie die Infektion nicht unbehandelt. Trainieren Sie die Wade vorerst nicht.

# CRITICAL: people act on it in danger.
# source: 25a1d37d
outcome-antibiotic-unknown = Manche Antibiotika, die mit der Endung -floxacin, können Sehnen schaden. Wir wissen nicht, welches Sie nehmen.
    .soon = Fragen Sie innerhalb von 24 Stunden, vor der nächsten Dosis, in einer Apotheke oder in der verschreibenden Praxis oder Klinik, welches es ist.
    .next = Lassen Sie die Infektion nicht unbehandelt. Trainieren Sie die Wade nicht, bis Sie es wissen.

# CRITICAL: people act on it in danger.
# source: 76b256dd
outcome-weakness = Ein schwacher Fuß kann von einer gerissenen Sehne kommen oder von einem Nerv, im Bein oder im Rücken.
    .soon = Lassen Sie sich innerhalb von 24 Stunden ärztlich untersuchen. Ist das bis dahin nirgends möglich, gehen Sie in eine { -emergency-department }.
    .next = Bitten Sie darum, dass Fuß, Sehne und Rücken untersucht werden. Wenn beide Beine schwach werden oder Sie zwischen den Beinen taub sind, gehen Sie sofort in eine { -emergency-department }.

## Outcomes: to be seen before any exercise

# CRITICAL: people act on it in danger.
# source: bae4d73f
outcome-child = Diese Fragen sind für Erwachsene gemacht. Zwischen 8 und 14 Jahren tut oft das wachsende Fersenbein weh, aber lassen Sie es untersuchen.
    .soon = Gehen Sie innerhalb weniger Tage in eine Arztpraxis, zusammen mit einem Elternteil; innerhalb von 24 Stunden bei Humpeln, Fieber oder Schmerz nachts.
    .next = Bis dahin kein Sport, der weh tut, und kein Plan für Erwachsene.

# CRITICAL: people act on it in danger.
# source: 3c6c37e9
outcome-recent-injury = Eine frische Verletzung muss jemand ansehen und abtasten. Fragen allein können einen gebrochenen Knochen oder eine gerissene Sehne übersehen.
    .soon = Gehen Sie innerhalb weniger Tage in eine Arztpraxis oder Unfallambulanz, oder innerhalb von 24 Stunden, wenn Sie anfangen zu humpeln.
    .next = Bis dahin: schonen, kühlen und hochlagern. Wenn Gehen weh tut, belasten Sie den Fuß gar nicht.

# CRITICAL: people act on it in danger.
# source: d375a30b
outcome-old-injury = Vielleicht wurde eine gerissene Sehne oder, nach einer Verletzung, ein gebrochenes Fersenbein übersehen. Eine Sehne kann auch langsam reißen oder schwach werden.
    .soon = Lassen Sie das innerhalb weniger Tage ärztlich untersuchen, oder innerhalb von 24 Stunden, wenn Sie anfangen zu humpeln.
    .next = Sagen Sie, was passiert ist und wann, und ob Sie sich abdrücken können. Bis dahin keine Wadenübungen, kein Joggen und kein Springen.

# CRITICAL: people act on it in danger.
# source: 6f53d621
outcome-bone-stress = Das Fersenbein hat vielleicht einen feinen Riss durch Belastung (Ermüdungsbruch) oder bekommt leichter einen.
    .soon = Lassen Sie sich innerhalb weniger Tage ärztlich untersuchen, oder innerhalb von 24 Stunden, wenn Sie anfangen zu humpeln.
    .next = Hören Sie jetzt auf zu joggen und zu springen. Wenn Gehen weh tut, nehmen Sie Krücken oder belasten Sie den Fuß gar nicht, bis Sie untersucht sind.

# CRITICAL: people act on it in danger.
# source: 07767d0b
outcome-limp = Sie können nicht normal gehen. Was auch die Ursache ist: Jemand sollte Sie untersuchen, bevor Sie üben.
    .soon = Gehen Sie innerhalb weniger Tage in eine Arztpraxis oder { -physiotherapist }praxis.
    .next = Gehen Sie bis dahin nur so weit, wie es leicht geht. Kein Joggen, kein Springen, keine Wadenübungen.

# CRITICAL: people act on it in danger.
# source: fe56a2a4
outcome-not-mechanical = Was Sie angekreuzt haben, kommt vielleicht nicht von Überlastung. Eine ernste Ursache ist selten, aber man muss nach ihr suchen.
    .soon = Lassen Sie sich innerhalb weniger Tage ärztlich untersuchen. Eine { -physiotherapist } allein reicht hier nicht.
    .next = Sagen Sie, wann es weh tut und was Sie angekreuzt haben. Beginnen Sie vorher kein Übungsprogramm.

# CRITICAL: people act on it in danger.
# source: 4635de69
outcome-inflammatory = Das kann eine Entzündung dort sein, wo Sehnen am Knochen ansetzen, als Teil einer Krankheit des ganzen Körpers.
    .soon = Vereinbaren Sie für die nächsten Tage einen Termin in einer Arztpraxis; innerhalb von 24 Stunden mit einem roten Auge oder einem heißen Gelenk.
    .next = Fragen Sie, ob Sie in eine Rheumapraxis gehen sollten (für entzündete Gelenke). Sanfte Bewegung, die nicht weh tut, ist bis dahin in Ordnung.

# CRITICAL: people act on it in danger.
# source: 05e25d89
outcome-nerve = Brennen, Kribbeln oder Taubheit können von einem Nerv im Fuß oder vom Rücken kommen.
    .soon = Vereinbaren Sie für die nächsten Tage einen Termin in einer Arztpraxis oder { -physiotherapist }praxis.
    .next = Bitten Sie darum, dass Fuß und Rücken untersucht werden. Ein Fuß, der schwach wird, muss innerhalb von 24 Stunden untersucht werden.

# CRITICAL: people act on it in danger.
# source: 4eb0d201
outcome-cholesterol = Was Sie angekreuzt haben, kann auf eine vererbte Cholesterinstörung hinweisen.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer Arztpraxis.
    .next = Bitten Sie um einen Bluttest auf Cholesterin. Wenn Sie schon behandelt werden, erzählen Sie dort von der Sehne. Sanftes Fersenheben auf ebenem Boden ist bis dahin in Ordnung.

# CRITICAL: people act on it in danger.
# source: 8d4bccd9
outcome-feet-at-risk = Bei Diabetes oder verstopften Beinarterien kann Fersenschmerz andere Ursachen haben, und offene Stellen bleiben vielleicht unbemerkt.
    .soon = Gehen Sie in den nächsten Tagen in Ihre Arztpraxis oder Fußambulanz.
    .next = Sehen Sie sich bis dahin jeden Tag die Haut beider Füße an. Ein heißer oder geschwollener Fuß oder eine offene Stelle: innerhalb von 24 Stunden ärztlich untersuchen lassen.

# CRITICAL: people act on it in danger.
# source: 20d46d13
outcome-immune = Mit schwachem Immunsystem oder Sichelzellkrankheit kann eine Infektion oder ein Knochenproblem wie gewöhnlicher Fersenschmerz aussehen.
    .soon = Rufen Sie in den nächsten Tagen das Team an, das Sie behandelt.
    .next = Erzählen Sie dort von den Schmerzen, bevor Sie mit Übungen anfangen. Mit Fieber oder einem heißen, roten Fuß gehen Sie sofort in eine { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 956b174c
outcome-frail-tendon = Ein Medikament oder eine Behandlung, die Sie angegeben haben, kann Sehnen schwächer machen.
    .soon = Gehen Sie in den nächsten Tagen in eine Arztpraxis oder { -physiotherapist }praxis, bevor Sie trainieren.
    .next = Sagen Sie dort, was Sie hatten. Wenn Sie den Namen eines Antibiotikums nicht wissen, kann ihn eine Apotheke herausfinden. Bis dahin kein Springen, keine schnellen Übungen und keine schweren Gewichte.

# CRITICAL: people act on it in danger.
# source: f4c828b7
outcome-elsewhere = Ihre Schmerzen liegen außerhalb der Stellen, die dieser Check kennt. Deshalb können wir nicht sagen, was es sein kann.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer Arztpraxis, { -physiotherapist }praxis oder { -podiatrist }.
    .next = Zeigen Sie dort, wo es weh tut. Die Übungen dieses Checks sind für andere Stellen gemacht.

# CRITICAL: people act on it in danger.
# source: dec95a3a
outcome-after-procedure = Sie hatten wegen dieser Schmerzen eine Operation oder Embolisation, und es tut noch weh. Das Team, das sie gemacht hat, sollte zuerst nachsehen.
    .soon = Vereinbaren Sie mit diesem Team für die nächsten Wochen einen Termin. Wenn Sie es nicht erreichen, vereinbaren Sie einen in einer Arztpraxis.
    .next = Trainieren Sie bis dahin nur so, wie das Team es Ihnen geraten hat. Dieser Check schlägt keinen zweiten Eingriff vor.

## Outcomes: Achilles tendon, above the heel

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: b6aa5f9b
outcome-midportion-start = Das kann eine überlastete { -achilles-tendon } sein. Den meisten geht es mit Training wieder gut, aber es dauert Monate.
    .soon = Sie können heute selbst anfangen.
    .next = Trainieren Sie die Wade mindestens 12 Wochen lang: siehe „So geht es“. Schmerz bis { $pain-limit } von 10 ist in Ordnung, wenn er am nächsten Morgen weg ist. Prüfen Sie es in { $review ->
        [one] { $review } Woche
       *[other] { $review } Wochen
    } noch einmal: Wenn es nicht besser ist, vereinbaren Sie einen Termin in einer { -physiotherapist }praxis.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: b70447dc
outcome-midportion-stay = Das kann eine überlastete { -achilles-tendon } sein. Training braucht eher Monate als Wochen.
    .soon = Sie können selbst weitermachen.
    .next = Machen Sie weiter, bis es mindestens 12 Wochen sind, und etwas schwerer, sooft der Schmerz bei höchstens { $pain-limit } von 10 bleibt. Prüfen Sie es in { $review ->
        [one] { $review } Woche
       *[other] { $review } Wochen
    } noch einmal: Wenn es nicht besser ist, bitten Sie in einer { -physiotherapist }praxis, dass jemand Ihnen beim Training zusieht.

# CRITICAL: people act on it in danger.
# source: eccb73da
outcome-midportion-supervise = Das kann eine überlastete { -achilles-tendon } sein. Zuerst kommt Training, das Schritt für Schritt schwerer wird, jetzt mit jemandem, der Sie anleitet.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer { -physiotherapist }praxis.
    .next = Bitten Sie um mindestens 12 Wochen Wadentraining, das Schritt für Schritt schwerer wird. Sagen Sie dort, was Sie bisher gemacht haben, wie oft und mit wie viel Gewicht.

# CRITICAL: people act on it in danger.
# source: 8cb1a808
outcome-midportion-add-on = Das kann eine überlastete { -achilles-tendon } sein. Sie haben unter Anleitung trainiert, und es tut noch weh. Deshalb sollte die Ursache noch einmal geprüft werden.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer sportärztlichen Praxis oder Ihrer { -physiotherapist }praxis.
    .next = Fragen Sie, ob die Ursache stimmt und ob die Belastung stimmt.

# CRITICAL: people act on it in danger.
# source: def75650
outcome-midportion-refractory = Das kann eine überlastete { -achilles-tendon } sein. Sie hat sich nach Monaten mit angeleitetem Training nicht beruhigt, und das ist nicht Ihre Schuld.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer Fachpraxis für Sportmedizin oder Orthopädie.
    .next = Bitten Sie um eine Untersuchung mit Ultraschall oder MRT und darum, dass die Ursache noch einmal geprüft wird. Trainieren Sie bis dahin nur, wenn es davon nicht schlimmer wird.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: e1a5b4ea
outcome-midportion-relapse = Das kann dieselbe überlastete { -achilles-tendon } sein, die sich wieder meldet. Training hat Ihnen schon einmal geholfen.
    .soon = Sie können heute selbst wieder anfangen.
    .next = Beginnen Sie ein oder zwei Stufen unter der, bei der Sie aufgehört haben, an 2 bis 3 Tagen pro Woche. Steigern Sie pro Woche nur eines. Prüfen Sie es in { $review ->
        [one] { $review } Woche
       *[other] { $review } Wochen
    } noch einmal: Wenn es nicht besser ist, vereinbaren Sie einen Termin in einer { -physiotherapist }praxis.

## Outcomes: Achilles tendon, where it joins the heel bone

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: e30bc7f6
outcome-insertion-start = Das kann eine überlastete { -achilles-tendon } sein, dort, wo sie am Fersenbein ansetzt. Den meisten geht es wieder gut, aber es dauert Monate.
    .soon = Sie können heute selbst anfangen, nur auf ebenem Boden.
    .next = Trainieren Sie die Wade mindestens 12 Wochen lang: siehe „So geht es“. Schmerz bis { $pain-limit } von 10 ist in Ordnung, wenn er am nächsten Morgen weg ist. Prüfen Sie es in { $review ->
        [one] { $review } Woche
       *[other] { $review } Wochen
    } noch einmal: Wenn es nicht besser ist, vereinbaren Sie einen Termin in einer { -physiotherapist }praxis.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 8b5f6275
outcome-insertion-stay = Das kann eine überlastete { -achilles-tendon } sein, dort, wo sie am Fersenbein ansetzt. Training braucht eher Monate als Wochen.
    .soon = Sie können selbst weitermachen, nur auf ebenem Boden.
    .next = Machen Sie weiter, bis es mindestens 12 Wochen sind, und etwas schwerer, sooft der Schmerz bei höchstens { $pain-limit } von 10 bleibt. Prüfen Sie es in { $review ->
        [one] { $review } Woche
       *[other] { $review } Wochen
    } noch einmal: Wenn es nicht besser ist, bitten Sie in einer { -physiotherapist }praxis, dass jemand Ihnen beim Training zusieht.

# CRITICAL: people act on it in danger.
# source: 910509ca
outcome-insertion-supervise = Das kann eine überlastete { -achilles-tendon } sein, dort, wo sie am Fersenbein ansetzt. Zuerst kommt Training, jetzt mit jemandem, der Sie anleitet.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer { -physiotherapist }praxis.
    .next = Bitten Sie um mindestens 12 Wochen Wadentraining auf ebenem Boden, das Schritt für Schritt schwerer wird, mit einem { -heel-lift } in beiden Schuhen. Sagen Sie dort, was Sie bisher gemacht haben.

# CRITICAL: people act on it in danger.
# source: 0a942642
outcome-insertion-add-on = Das kann eine überlastete { -achilles-tendon } sein, dort, wo sie am Fersenbein ansetzt. Sie haben unter Anleitung trainiert, und es tut noch weh. Deshalb sollte die Ursache noch einmal geprüft werden.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer sportärztlichen Praxis oder Ihrer { -physiotherapist }praxis.
    .next = Fragen Sie, ob die Ursache stimmt und ob das Training das Fersenbein schont: ebener Boden, { -heel-lift }, kein tiefes Dehnen.

# CRITICAL: people act on it in danger.
# source: f3349c1b
outcome-insertion-refractory = Das kann eine überlastete { -achilles-tendon } sein, dort, wo sie am Fersenbein ansetzt. Sie hat sich nach Monaten mit angeleitetem Training nicht beruhigt, und das ist nicht Ihre Schuld.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer Fachpraxis für Sportmedizin oder Orthopädie.
    .next = Bitten Sie um eine Untersuchung mit Ultraschall oder MRT und darum, dass die Ursache noch einmal geprüft wird. Trainieren Sie bis dahin nur auf ebenem Boden, und nur, wenn es davon nicht schlimmer wird.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 1199a1a9
outcome-insertion-relapse = Hier kann sich dieselbe überlastete { -achilles-tendon } wieder melden, dort, wo sie am Fersenbein ansetzt. Training hat Ihnen schon einmal geholfen.
    .soon = Sie können heute selbst wieder anfangen, nur auf ebenem Boden.
    .next = Beginnen Sie ein oder zwei Stufen unter der, bei der Sie aufgehört haben, an 2 bis 3 Tagen pro Woche. Steigern Sie pro Woche nur eines. Prüfen Sie es in { $review ->
        [one] { $review } Woche
       *[other] { $review } Wochen
    } noch einmal: Wenn es nicht besser ist, vereinbaren Sie einen Termin in einer { -physiotherapist }praxis.

## Outcomes: under the heel

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 51000a99
outcome-plantar-start = Das kann eine überlastete Sehnenplatte unter dem Fuß sein, die { -plantar-fascia }. Meist wird es besser, aber es dauert Monate.
    .soon = Sie können heute selbst anfangen.
    .next = Dehnen Sie die Sehnenplatte jeden Tag, tragen Sie gedämpfte Schuhe und machen Sie weniger von dem, was weh tut: siehe „So geht es“. Prüfen Sie es in { $review ->
        [one] { $review } Woche
       *[other] { $review } Wochen
    } noch einmal: Wenn es nicht besser ist, vereinbaren Sie einen Termin in einer { -physiotherapist }praxis oder { -podiatrist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: c3f3124a
outcome-plantar-stay = Das kann eine überlastete Sehnenplatte unter dem Fuß sein, die { -plantar-fascia }. Was Sie tun, braucht eher Monate als Wochen.
    .soon = Sie können selbst weitermachen.
    .next = Machen Sie weiter, bis es mindestens 12 Wochen sind, mit Dehnen, gedämpften Schuhen und weniger von dem, was weh tut. Prüfen Sie es in { $review ->
        [one] { $review } Woche
       *[other] { $review } Wochen
    } noch einmal: Wenn es nicht besser ist, lassen Sie in einer { -physiotherapist }praxis oder { -podiatrist } nachsehen.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 9d25f57a
outcome-plantar-relapse = Das kann dieselbe überlastete Sehnenplatte unter dem Fuß sein, die { -plantar-fascia }, die sich wieder meldet. Die Übungen haben Ihnen schon einmal geholfen.
    .soon = Sie können heute selbst wieder anfangen.
    .next = Machen Sie wieder jeden Tag, was geholfen hat, und bleiben Sie dabei, wenn der Schmerz weg ist. Prüfen Sie es in { $review ->
        [one] { $review } Woche
       *[other] { $review } Wochen
    } noch einmal: Wenn es nicht besser ist, vereinbaren Sie einen Termin in einer { -physiotherapist }praxis oder { -podiatrist }.

# CRITICAL: people act on it in danger.
# source: f081ce5a
outcome-plantar-step-up = Das kann eine überlastete Sehnenplatte unter dem Fuß sein, die { -plantar-fascia }. Der nächste Schritt ist ein volles Programm mit jemandem, der Sie anleitet.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer { -physiotherapist }praxis oder { -podiatrist }.
    .next = Bitten Sie um Dehnübungen, um Fersenheben, das schwerer wird, und um die richtigen Schuhe oder Einlagen, alles zusammen. Sagen Sie dort, was Sie bisher gemacht haben.

# CRITICAL: people act on it in danger.
# source: 385c8557
outcome-plantar-runner = Das kann eine überlastete Sehnenplatte unter dem Fuß sein, die { -plantar-fascia }, die beim Joggen wieder weh tut.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer { -physiotherapist }praxis, die sich mit Laufen auskennt.
    .next = Bitten Sie darum, dass man Ihnen beim Joggen zusieht, und um Krafttraining für das, was schwach ist. Massage und Tape lindern nur, sie sind nicht der ganze Plan.

# CRITICAL: people act on it in danger.
# source: ab3d0b67
outcome-plantar-add-on = Das kann eine überlastete Sehnenplatte unter dem Fuß sein, die { -plantar-fascia }. Sie haben die Grundbehandlung unter Anleitung gemacht, und es tut noch weh. Deshalb sollte die Ursache noch einmal geprüft werden.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer Arztpraxis oder in der { -physiotherapist }praxis, die Sie anleitet.
    .next = Fragen Sie, ob die Ursache stimmt und was noch zu versuchen bleibt.

# CRITICAL: people act on it in danger.
# source: 077f73f7
outcome-plantar-refractory = Das kann eine gereizte Sehnenplatte unter dem Fuß sein, die { -plantar-fascia }, die sich nicht beruhigt hat. Das ist nicht Ihre Schuld. Nach so langer Zeit kann es auch etwas anderes sein.
    .soon = Vereinbaren Sie für die nächsten Wochen einen Termin in einer Fachpraxis für Fuß und Sprunggelenk oder für Sportmedizin.
    .next = Bitten Sie zuerst darum, dass die Ursache sicher geklärt wird. Machen Sie bis dahin weiter mit dem, was lindert.

## Flags: added when something else decided the outcome

# Each names what was ticked, and no more, and what it means for what to do.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 3a837583
flag-lung-clot = Das kann ein Gerinnsel in der Lunge sein. Rufen Sie die { $emergency } an.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 3fe71f41
flag-limb-ischaemia = Ein Fuß bekommt vielleicht kein Blut mehr. Rufen Sie die { $emergency } an.

# CRITICAL: people act on it in danger.
# source: a9ba40aa
flag-cauda-equina = Nerven in der Wirbelsäule stehen vielleicht unter Druck. Damit müssen Sie jetzt in eine { -emergency-department }.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 8fee359e
flag-compartment = In der Wade steigt vielleicht der Druck. Rufen Sie die { $emergency } an.

# CRITICAL: people act on it in danger.
# source: 0dc6aca9
flag-sepsis = Manches von dem, was Sie angekreuzt haben, kann von einer schweren Infektion kommen. Damit müssen Sie jetzt in eine { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 900e7eb7
flag-rupture-recent = Die { -achilles-tendon } kann gerissen sein, auch wenn Sie gehen können. Das muss in einer { -emergency-department } untersucht werden; das Bein gar nicht belasten.

# CRITICAL: people act on it in danger.
# source: bf473f00
flag-rupture-older = Knall oder Gefühl wie ein Tritt hinten am Bein, oder Abdrücken unmöglich, vor einigen Wochen: Die { -achilles-tendon } kann gerissen sein. Keine Übungen, kein Dehnen, keine Massage, bevor das ärztlich untersucht ist.

# CRITICAL: people act on it in danger.
# source: 32743a6c
flag-push-off = Sie können sich nicht mehr gut abdrücken, und es kam langsam: Die { -achilles-tendon } kann gerissen oder schwach sein. Keine Übungen, bevor jemand sie untersucht hat.

# CRITICAL: people act on it in danger.
# source: 360a241c
flag-fracture = Ein Knochen kann gebrochen sein. Das muss in einer { -emergency-department } untersucht werden; den Fuß gar nicht belasten.

# CRITICAL: people act on it in danger.
# source: a180dac0
flag-fracture-older = Eine schwere Verletzung oder ein Sturz aus der Höhe vor einigen Wochen: Vielleicht wurde ein Knochenbruch übersehen. Das muss ärztlich untersucht werden.

# CRITICAL: people act on it in danger.
# source: 47886ebd
flag-vein-clot = Ihre Wade: Auch nach einem Gerinnsel in einer Beinvene muss gesucht werden. Keine Massage und keine Wadenübungen.

# CRITICAL: people act on it in danger.
# source: 19949ea1
flag-vein-clot-risk = Neuer Schmerz im Unterschenkel, und etwas Angekreuztes, das ein Gerinnsel wahrscheinlicher macht: Nach einem Gerinnsel muss gesucht werden.

# CRITICAL: people act on it in danger.
# source: 29c52e8c
flag-infection = Fuß oder Ferse heiß und rot, eine schnell wachsende Schwellung oder eine offene Stelle: Nach einer Infektion oder Gicht muss gesucht werden.

# CRITICAL: people act on it in danger.
# source: 4c3b6f66
flag-fever = Fieber ohne andere Ursache: Nach einer Infektion muss gesucht werden.

# CRITICAL: people act on it in danger.
# source: ce4092d5
flag-puncture = Sie sind in etwas Spitzes oder Scharfes getreten: Sagen Sie in der Arztpraxis, was es war und wann Ihre letzte Tetanus-Impfung war.

# CRITICAL: people act on it in danger.
# source: c1bcbc9c
flag-fascia-rupture = Ein Knall oder Bluterguss unter dem Fuß: Die Sehnenplatte dort kann gerissen sein. Hören Sie auf zu joggen und zu springen; lassen Sie das untersuchen.

# CRITICAL: people act on it in danger.
# source: 9e6bf43c
flag-child-urgent = Mit dem, was Sie angekreuzt haben, muss das Kind ärztlich untersucht werden.

# CRITICAL: people act on it in danger.
# source: 4ed38153
flag-recent-procedure = Eine Operation oder Embolisation dort in den letzten drei Monaten: Das Team, das sie gemacht hat, sollte diese Schmerzen untersuchen.

# CRITICAL: people act on it in danger.
# source: d7399017
flag-recent-injury-urgent = Eine Verletzung in den letzten 7 Tagen, und was Sie sonst angekreuzt haben: Lassen Sie das untersuchen.

# CRITICAL: people act on it in danger.
# source: f9682c4e
flag-recent-injury = Eine Verletzung in den letzten 7 Tagen: Die muss jemand ansehen und abtasten.

# CRITICAL: people act on it in danger.
# source: d82f3550
flag-old-injury-urgent = Eine ältere Verletzung, und noch etwas, das Sie angekreuzt haben: Lassen Sie das untersuchen. Vielleicht wurde etwas übersehen.

# CRITICAL: people act on it in danger.
# source: 400b0a83
flag-old-injury = Eine ältere Verletzung: Vielleicht wurde eine gerissene Sehne oder ein Knochenbruch übersehen. Lassen Sie das untersuchen, bevor Sie üben.

# CRITICAL: people act on it in danger.
# source: 7e27bce3
flag-floxacin = Ein Antibiotikum, das auf -floxacin endet und das Sie noch nehmen: Es kann Sehnen schaden. Rufen Sie vor der nächsten Dosis in der verschreibenden Praxis oder Klinik oder in einer Apotheke an. Lassen Sie die Infektion nicht unbehandelt. Vorerst keine schweren Übungen.

# CRITICAL: people act on it in danger.
# source: 5fbb22fd
flag-antibiotic-unknown = Ein Antibiotikum, das Sie nehmen und dessen Namen Sie nicht wissen: Manche können Sehnen schaden. Fragen Sie vor der nächsten Dosis in einer Apotheke, welches es ist. Lassen Sie die Infektion nicht unbehandelt.

# CRITICAL: people act on it in danger.
# source: 34d74d44
flag-bone-stress-urgent = Zeichen, dass das Fersenbein vielleicht einen feinen Riss hat: Hören Sie auf zu joggen und zu springen, belasten Sie es gar nicht, wenn Gehen weh tut, und lassen Sie es untersuchen.

# CRITICAL: people act on it in danger.
# source: fab0a3dc
flag-bone-stress = Das Fersenbein hat vielleicht einen feinen Riss oder bekommt leichter einen: Hören Sie auf zu joggen und zu springen und lassen Sie es untersuchen.

# CRITICAL: people act on it in danger.
# source: f5aa7773
flag-limp = Sie humpeln: Lassen Sie das untersuchen, bevor Sie üben.

# CRITICAL: people act on it in danger.
# source: 14acea56
flag-charcot = Diabetes, und ein Fuß, der vielleicht geschwollen, wärmer als der andere oder verletzt ist: Belasten Sie ihn gar nicht, bis Ihr Diabetes-Fußteam oder eine Arztpraxis ihn gesehen hat.

# CRITICAL: people act on it in danger.
# source: 5329375b
flag-rest-pain = Schmerz nachts oder in Ruhe, der von zu wenig Blut im Fuß kommen kann: Lassen Sie sich ärztlich untersuchen.

# CRITICAL: people act on it in danger.
# source: e83d7cf3
flag-night-pain = Schmerz, der nachts oder in Ruhe bleibt: Die Ursache muss ärztlich gesucht werden.

# CRITICAL: people act on it in danger.
# source: 2cf4cb5c
flag-lump = Ein Knoten, der weiter wächst: Er muss ärztlich untersucht werden.

# CRITICAL: people act on it in danger.
# source: 852e6d43
flag-illness = Krebs, ungewollter Gewichtsverlust oder starker Nachtschweiß: Die Ursache Ihrer Schmerzen muss ärztlich gesucht werden.

# CRITICAL: people act on it in danger.
# source: 08fd4627
flag-inflammatory = Zeichen, die zu einer Entzündung des ganzen Körpers passen können: Erzählen Sie in der Arztpraxis davon.

# CRITICAL: people act on it in danger.
# source: ef7252ac
flag-weakness = Ein Fuß, der zu schwach ist, um ihn zu heben oder auf Zehenspitzen zu stehen: Lassen Sie das untersuchen.

# CRITICAL: people act on it in danger.
# source: 18df3084
flag-nerve = Brennen, Kribbeln oder Taubheit: Das kann von einem Nerv kommen. Bitten Sie darum, dass Fuß und Rücken untersucht werden.

# CRITICAL: people act on it in danger.
# source: 4949e5a7
flag-cholesterol = Etwas, das Sie angekreuzt haben, kann auf eine vererbte Cholesterinstörung hinweisen: Bitten Sie um einen Bluttest auf Cholesterin.

# CRITICAL: people act on it in danger.
# source: ea01e7e1
flag-diabetes = Diabetes: Lassen Sie Ihre Füße untersuchen, und sehen Sie sich jeden Tag die Haut an.

# CRITICAL: people act on it in danger.
# source: 928b9fa2
flag-arteries = Verstopfte Beinarterien, oder Wadenkrampf beim Gehen: Lassen Sie Ihre Füße untersuchen, und sehen Sie sich jeden Tag die Haut an.

# CRITICAL: people act on it in danger.
# source: d35dffb9
flag-immune = Schwaches Immunsystem oder Sichelzellkrankheit: Erzählen Sie dem Team, das Sie behandelt, von diesen Schmerzen, bevor Sie üben.

# CRITICAL: people act on it in danger.
# source: 5e48ebae
flag-frail-tendon = Ein Medikament oder eine Behandlung, die Sie angegeben haben, kann Sehnen schwächer machen: kein schweres Training, bevor jemand Ihre untersucht hat.

# CRITICAL: people act on it in danger.
# source: 9df3ec4b
flag-had-procedure = Früher eine Operation oder Embolisation, und es tut noch weh: Gehen Sie zurück zu dem Team, das sie gemacht hat.

# CRITICAL: people act on it in danger.
# source: ef3d3c3c
flag-severe = Ihre Schmerzen sind sehr stark: Sagen Sie das, wenn Sie den Termin vereinbaren, und bitten Sie um einen frühen.

## The buttons below an answer

# source: aa9eba61
page-how = So geht es
# source: 6225b66a
page-meanwhile = In der Zwischenzeit
# source: aae2cd5d
page-skip = Was Sie lassen sollten
# source: 2cea2532
page-outlook = Wie lange es dauert
# source: b9611290
page-options = Embolisation und Operation: was bekannt ist
# source: 6f6bcbb2
page-questions = Weitere Fragen
# source: 39680c4d
page-help = Wann Sie Hilfe brauchen

## Notes below an answer

# source: 26412102
note-shock-wave = Fragen Sie auch nach { -shock-wave }: Sie kann manchen helfen, aber die Vergleichsstudien sind sich uneins.
    .title = Dazu { -shock-wave }?

# source: 83a7debc
note-specialist-in-parallel = Ihre Schmerzen sind stark oder dauern schon über ein Jahr. Bitten Sie neben dem Training um eine fachärztliche Meinung.
    .title = Eine fachärztliche Meinung

# CRITICAL: people act on it in danger.
# source: 391dd746
note-made-for-adults = Diese Fragen sind für Erwachsene gemacht und können bei einem Kind etwas übersehen. Nennen Sie bei der Untersuchung das Alter des Kindes.
    .title = Fragen für Erwachsene

# source: a68d4e2a
note-pregnancy = In der Schwangerschaft und 6 Wochen nach der Geburt sind Gerinnsel im Bein wahrscheinlicher. Sagen Sie es allen, die Sie behandeln: Schmerzmittel, { -shock-wave } und Röntgen brauchen dann ärztlichen Rat.
    .title = Schwangerschaft und nach der Geburt

# CRITICAL: people act on it in danger.
# source: cf03c9e7
note-blood-thinner = Mit Blutverdünner oder Blutungsneigung: keine entzündungshemmenden Schmerzmittel, keine Nadelbehandlung, keine { -shock-wave } und keine Spritze, außer Ihre Arztpraxis ist einverstanden. Ein plötzlicher Bluterguss oder eine plötzliche Schwellung: innerhalb von 24 Stunden untersuchen lassen.
    .title = Blutverdünner oder Blutungsneigung

# CRITICAL: people act on it in danger.
# source: 0fd7a8af
note-age-60 = Ab 60 brechen Knochen leichter. Lassen Sie stechende oder neue Knochenschmerzen deshalb untersuchen. Fragen Sie in einer Apotheke, bevor Sie Schmerzmittel nehmen.
    .title = Ab 60

# CRITICAL: people act on it in danger.
# source: e5e235a2
note-thin-bones = Bei Osteoporose (dünnen Knochen), starkem Untergewicht oder ausbleibender Periode: nicht joggen oder springen, bis Ihre Knochen ärztlich untersucht sind. Wenn das Zusammendrücken der Ferse weh tut oder Sie humpeln, lassen Sie sich innerhalb von 24 Stunden untersuchen.
    .title = Osteoporose (dünne Knochen)

# source: e7e01719
note-both-sides = Beide Seiten tun weh. Sagen Sie es in einer Arztpraxis, wenn Sie außerdem morgens über 30 Minuten steif sind, andere Gelenke oder der Rücken weh tun oder Sie Schuppenflechte oder eine Entzündung an Auge oder Darm hatten.
    .title = Beide Seiten

## How to do it

# The four steps, with their test at the start, hold for every calf exercise. The
# sets and repetitions still have to be confirmed by a clinician.

# source: 0d64e726
note-how-pain-rule =
    So viel darf es weh tun (von 10):
    🟢 0 bis 2: nächstes Mal etwas mehr machen.
    🟡 3 bis { $pain-limit }, am nächsten Morgen weg: dabei bleiben.
    🔴 mehr als { $pain-limit }, oder am nächsten Morgen schlimmer: ein Drittel weniger machen.

# source: d0742802
note-how-heel-raise =
    Fersenheben auf ebenem Boden, nie an einer Treppenstufe. Halten Sie sich an einer Wand fest. 3 Sekunden hoch, 3 Sekunden herunter, 3 Sätze mit je 15, jeden zweiten Tag. Trainieren Sie beide Beine.
    Beginnen Sie mit der schwersten Stufe, die Sie 15-mal bei höchstens { $pain-limit } von 10 schaffen:
    1. hoch und herunter auf beiden Beinen
    2. hoch auf beiden, herunter auf einem
    3. hoch und herunter auf einem Bein
    4. auf einem Bein mit einem Rucksack von 5 kg, später mehr
    Eine Stufe höher, wenn es 3-mal gut ging.

# source: 9b8825e0
note-how-heel-drop =
    Ferse senken, nur bei Schmerz oberhalb der Ferse: Nur diese Übung macht man an einer Treppenstufe. Stellen Sie sich mit dem Vorfuß auf eine Treppenstufe. Gehen Sie auf beiden Beinen hoch, dann senken Sie auf einem Bein langsam die Ferse, bis sie unter der Kante ist. 3 Sätze mit je 15 mit gestrecktem Knie. Beginnen Sie damit, wenn Fersenheben auf einem Bein leicht geht.

# source: 6de6711b
note-how-heel-drop-bent =
    Dasselbe mit gebeugtem Knie: Das trainiert den tieferen Wadenmuskel. 3 Sätze mit je 15.

# source: ee2940fb
note-how-heel-lift =
    Ein Fersenkeil von etwa 1 cm in beiden Schuhen entlastet die Sehne. Tragen Sie ihn einige Wochen, dann machen Sie ihn nach und nach dünner.

# source: 62d8f98e
note-how-fascia-stretch =
    Die Sehnenplatte unter dem Fuß dehnen. Setzen Sie sich, legen Sie den Knöchel über das andere Knie und ziehen Sie mit der Hand die Zehen zurück, bis es an der Fußsohle zieht. 10 Sekunden, 10-mal, 3-mal am Tag, das erste Mal vor Ihren ersten Schritten.

# source: 6d092c75
note-how-calf-stretch =
    Die Wade dehnen. Lehnen Sie sich an eine Wand, das schmerzende Bein hinten, Knie gestreckt, Ferse am Boden. 30 Sekunden, 3-mal, jeden Tag.

# source: b469a616
note-how-heel-raise-towel =
    Wenn Sie gern trainieren: Fersenheben mit einem gerollten Handtuch unter den Zehen. 3 Sekunden hoch, 2 Sekunden halten, 3 Sekunden herunter, 3 Sätze mit je 12, jeden zweiten Tag. Machen Sie es mit einem Rucksack schwerer.

# source: 58cba475
note-how-tape =
    Tape unter dem Fuß, vom Fußballen um die Ferse herum. Es lindert den Schmerz kurz, etwa einen Tag. Nehmen Sie es ab, wenn die Haut juckt oder weh tut.

## Meanwhile

# CRITICAL: people act on it in danger.
# source: 454fd56b
note-meanwhile-no-load = Kein Joggen, kein Springen und keine Wadenübungen, bis Sie untersucht sind.

# CRITICAL: people act on it in danger.
# source: 3d246066
note-meanwhile-no-weight = Belasten Sie Fuß und Bein gar nicht, bis Sie untersucht worden sind, auch wenn Gehen kaum weh tut.

# CRITICAL: people act on it in danger.
# source: b3be7675
note-meanwhile-weight = Belasten Sie das Bein gar nicht, wenn Gehen weh tut: Nehmen Sie Krücken, oder treten Sie gar nicht auf.

# CRITICAL: people act on it in danger.
# source: 75e78501
note-meanwhile-no-massage = Die Wade nicht massieren.

# CRITICAL: people act on it in danger.
# source: db50d2b8
note-meanwhile-skin = Sehen Sie sich jeden Tag die Haut am Fuß an. Nicht barfuß gehen, keine Wärme, kein straffes Tape.

# source: 305eae64
note-meanwhile-pain = Fragen Sie in einer Apotheke, was gegen den Schmerz für Sie passt.

# source: 9532dcac
note-meanwhile-booked = Bleiben Sie bis zum Termin in Bewegung, solange der Schmerz höchstens { $pain-limit } von 10 ist und am nächsten Morgen weg ist. Völlige Ruhe kann das Bein schwächer machen.

# CRITICAL: people act on it in danger.
# source: f0993a05
note-meanwhile-flat = Trainieren Sie nur auf ebenem Boden: kein Senken über eine Stufe und kein tiefes Dehnen der Wade. Das drückt auf die schmerzende Stelle.

## What to skip

# source: 241171c5
note-skip-steroid = Eine Kortisonspritze in die Sehne: Sie kann die Sehne schwächen. Entzündungshemmende Mittel über lange Zeit helfen wenig.

# source: 7353b16d
note-skip-steroid-again = Noch eine Spritze, bevor die Ursache fachärztlich geprüft wurde.

# source: b5c29cef
note-skip-steroid-plantar = Vorerst eine Kortisonspritze: Sie lindert bestenfalls für Wochen und kann der Sehnenplatte und dem Fersenpolster schaden.

# source: 5ece6d89
note-skip-rest = Völlige Ruhe. Sie kann das Bein schwächer machen, und der Schmerz kommt mit der Belastung oft wieder.

# CRITICAL: people act on it in danger.
# source: c2a111fd
note-skip-drops = Die Ferse über eine Stufe senken und die Wade tief dehnen: Das drückt auf die schmerzende Stelle.

# source: 9befda21
note-skip-splint = Eine Nachtschiene: In einer Vergleichsstudie half sie bei dieser Sehne nicht zusätzlich.

# source: 7e8d20f0
note-skip-scan = Ein Röntgenbild wegen eines Fersensporns: Ein Sporn ist häufig und ändert nicht, was hilft.

# source: 650c7b41
note-skip-changes = Jede Woche ein neuer Plan: Jeder braucht Zeit, um zu wirken.

# source: fc4328c8
note-skip-procedures = Vorerst Operationen und andere Eingriffe: Es gibt noch einfachere Schritte.

# source: feaf0e64
note-skip-blind-procedure = Jeder Eingriff ohne zweite Meinung: Wie gut er wirkt, weiß man nicht genau.

## How long it takes

# source: 5c8b1dda
note-outlook-achilles = Den meisten mit Schmerzen an der { -achilles-tendon } geht es wieder gut. Es dauert eher Monate als Wochen: Etwa 3 von 4 geht es auf lange Sicht gut, und manche behalten jahrelang etwas Schmerz.

# source: 2425ccac
note-outlook-plantar = Den meisten mit Schmerzen unter der Ferse geht es wieder gut. Es dauert Monate, manchmal mehr als ein Jahr.

# source: c1f67ca7
note-outlook-weeks = Erwarten Sie die erste Veränderung nach einigen Wochen mit regelmäßigem Training, nicht nach Tagen. Gute und schlechte Tage sind normal; vergleichen Sie Wochen, nicht Tage.

## Embolization and surgery

# CRITICAL: people act on it in danger.
# source: b7394f4b
note-embolization-achilles = Bei der Embolisation führt eine Ärztin oder ein Arzt eine Nadel oder einen dünnen Schlauch in eine Arterie und verschließt kleine neue Blutgefäße um die schmerzende Sehne. Meist geht man am selben Tag nach Hause. Bis 2024 gab es Berichte über etwa 20 bis 30 Menschen mit Schmerzen an der { -achilles-tendon }, ohne Vergleichsgruppe. Deshalb kann niemand sagen, wie viel an der Behandlung liegt. Von den Studien am Knie, die sie mit einer vorgetäuschten Behandlung verglichen, fanden die zwei größeren keinen Nutzen; andere laufen noch. Risiken: Bluterguss, veränderte Hautfarbe oder eine offene Stelle, Taubheit, Infektion, ein verschlossenes gesundes Blutgefäß, Allergie, Röntgenstrahlen. Gespritzt wird oft ein Antibiotikum, das für diesen Zweck nicht zugelassen ist. Sie ist nichts für Sie, wenn Sie schwanger sind, kranke Nieren oder verstopfte Arterien haben oder gegen das gespritzte Mittel allergisch sind. Holen Sie eine unabhängige Meinung ein; wenn, dann am besten innerhalb einer Studie.
    .title = Embolisation: was bekannt ist

# CRITICAL: people act on it in danger.
# source: 13582357
note-surgery-achilles = Bei der Operation wird die kranke Stelle der { -achilles-tendon } durch einen Schnitt oder per Schlüsselloch-Technik gesäubert; am Fersenbein wird manchmal auch ein Knochenhöcker entfernt. Die Entscheidung ist fachärztlich, nach mindestens 6 Monaten aktiver Behandlung und einer Untersuchung mit Ultraschall oder MRT. Danach tragen viele wochenlang einen Stützstiefel und trainieren monatelang. Wie viel sie mehr bringt als Zeit und Training, ist unsicher: Gute Vergleichsstudien fehlen. Risiken: langsame Wundheilung, Infektion, taube Haut, ein Gerinnsel in einer Vene, eine gerissene Sehne und Schmerz, der bleibt. Fragen Sie, wie oft die Operation dort gemacht wird, was passiert, wenn Sie warten, und wann Sie wieder gehen, arbeiten und Sport machen könnten.
    .title = Operation: was bekannt ist

# CRITICAL: people act on it in danger.
# source: 9defa348
note-embolization-plantar = Bei der Embolisation führt eine Ärztin oder ein Arzt eine Nadel oder einen dünnen Schlauch in eine Arterie am Knöchel oder in der Leiste und verschließt kleine neue Blutgefäße um die schmerzende Sehnenplatte. Meist geht man am selben Tag nach Hause. Bis 2024 gab es Berichte über weniger als 100 Menschen mit Fersenschmerz, ohne Vergleichsgruppe. Deshalb kann niemand sagen, wie viel an der Behandlung liegt. Von den Studien am Knie, die sie mit einer vorgetäuschten Behandlung verglichen, fanden die zwei größeren keinen Nutzen; andere laufen noch. Risiken: Bluterguss, veränderte Hautfarbe oder eine offene Stelle, Taubheit, Infektion, ein verschlossenes gesundes Blutgefäß, Allergie, Röntgenstrahlen. Gespritzt wird oft ein Antibiotikum, das für diesen Zweck nicht zugelassen ist. Sie ist nichts für Sie, wenn Sie schwanger sind, kranke Nieren oder verstopfte Arterien haben oder gegen das gespritzte Mittel allergisch sind. Holen Sie eine unabhängige Meinung ein; wenn, dann am besten innerhalb einer Studie.
    .title = Embolisation: was bekannt ist

# CRITICAL: people act on it in danger.
# source: d4f88a77
note-release-surgery = Bei dieser Operation wird ein Teil der Sehnenplatte unter dem Fuß durchgeschnitten, offen oder per Schlüsselloch-Technik. Sie ist selten nötig, und erst nach mindestens 6 Monaten anderer Behandlung. Nach der Schlüsselloch-Technik ist für die meisten in 3 bis 6 Wochen alles wieder normal; nach der offenen Operation ist ein Stützstiefel für 2 bis 3 Wochen üblich, und es dauert länger. Wie gut sie wirkt, ist nicht bekannt: Eine Auswertung fand 8 Vergleichsstudien mit 345 Menschen, alle mit hohem Risiko für Fehler. Risiken: ein verletzter oder eingeklemmter Nerv, langsame Wundheilung, Infektion, ein flacheres Fußgewölbe und Schmerz, der bleibt oder schlimmer wird. Fragen Sie, wie oft die Operation dort gemacht wird, was passiert, wenn Sie warten, und wann Sie wieder gehen, arbeiten und Sport machen könnten.
    .title = Operation an der Sehnenplatte: was bekannt ist

## More questions

# What people type instead of the button of a note; separated by |. Case, accents
# and question marks do not matter.
note-words =
    .ask-run = darf ich laufen | darf ich joggen | kann ich joggen | darf ich rennen | kann ich rennen | wann darf ich wieder laufen | wann darf ich wieder joggen
    .ask-run-not-yet = { note-words.ask-run }
    .ask-stretch-midportion = darf ich dehnen | kann ich dehnen | soll ich dehnen | hilft dehnen
    .ask-stretch-insertion = { note-words.ask-stretch-midportion }
    .ask-stretch-plantar = { note-words.ask-stretch-midportion }
    .ask-painkillers = darf ich Schmerzmittel nehmen | kann ich Schmerzmittel nehmen | was kann ich gegen die Schmerzen nehmen
    .ask-work = darf ich arbeiten | kann ich arbeiten
    .ask-how-long = wie lange dauert es | wie lange dauert das

# CRITICAL: people act on it in danger.
# source: b4ea65ea
note-ask-run = Behalten Sie bei, was bei höchstens { $pain-limit } von 10 bleibt und am nächsten Morgen weg ist. Joggen Sie jeden zweiten Tag und ändern Sie pro Woche nur eines. Hören Sie auf, wenn Sie humpeln, wenn das Zusammendrücken der Ferse weh tut oder wenn es nachts weh tut. Radfahren und Schwimmen sind in Ordnung.
    .title = Darf ich joggen?

# CRITICAL: people act on it in danger.
# source: 3eaec70b
note-ask-run-not-yet = Noch nicht. Lassen Sie sich zuerst untersuchen, und fragen Sie dort, wann Sie wieder anfangen können.
    .title = Darf ich schon joggen?

# source: 6f68c3b7
note-ask-stretch-midportion = Sanft dehnen können Sie, wenn Sie möchten. Zuerst kommt Training, das Schritt für Schritt schwerer wird.
    .title = Darf ich dehnen?

# CRITICAL: people act on it in danger.
# source: 4236c161
note-ask-stretch-insertion = Die Wade nicht tief dehnen, weder an einer Stufe noch an einer Wand: Das drückt auf die schmerzende Stelle. Bewegen Sie stattdessen den Fuß frei im Gelenk.
    .title = Darf ich dehnen?

# source: 751c868c
note-ask-stretch-plantar = Ja. Ziehen Sie vor Ihren ersten Schritten die Zehen zurück, und dehnen Sie jeden Tag die Wade. Darüber sind sich die Leitlinien einig.
    .title = Darf ich dehnen?

# source: 47cc3f8f
note-ask-spur = Ein Fersensporn ist bei diesen Schmerzen häufig. Die Behandlung ist mit und ohne Sporn dieselbe.
    .title = Ist es der Fersensporn?

# source: 0325de11
note-ask-insoles-plantar = Eine Einlage oder Fersenschale kann zusammen mit dem Rest helfen. In einer Vergleichsstudie mit 185 Menschen war eine maßgefertigte Einlage nicht besser als eine Schein-Einlage.
    .title = Brauche ich Einlagen?

# source: 5ead7714
note-ask-lifts = Ein Fersenkeil von etwa 1 cm in beiden Schuhen kann helfen: In einer Vergleichsstudie half er nach 12 Wochen mindestens so gut wie das Senken der Ferse.
    .title = Helfen Fersenkeile?

# source: 691b27ca
note-ask-shock-wave = Sie kann manchen helfen, wenn Training allein nicht gereicht hat. Die Vergleichsstudien sind sich uneins, und hinten an der Ferse fanden zwei Studien mit einer Scheinbehandlung (nur vorgetäuscht) keinen Nutzen. Sie ist nicht der erste Schritt.
    .title = Und Stoßwellen?

# source: d7325191
note-ask-prp = Für die { -achilles-tendon } fand eine Vergleichsstudie mit 240 Menschen Spritzen mit Plasma aus dem eigenen Blut (PRP) nicht besser als eine Scheinspritze (nur vorgetäuscht). Für Schmerzen unter der Ferse haben wir die Studien nicht angesehen.
    .title = Und PRP (Eigenblut)?

# source: d005fce2
note-ask-injection = An der Sehne kann eine Kortisonspritze die Sehne schwächen. Unter der Ferse lindert sie bestenfalls für Wochen und kann der Sehnenplatte und dem Fersenpolster schaden. Das Abwägen ist eine fachärztliche Sache.
    .title = Und eine Spritze?

# source: fc618c1e
note-ask-ultrasound = Eine Leitlinie zu Schmerzen unter der Ferse empfiehlt sie nicht. Für die { -achilles-tendon } haben wir die Studien nicht angesehen. Zuerst kommt Training.
    .title = Und Ultraschallbehandlung?

# source: 33e7ec3a
note-ask-painkillers = Fragen Sie in einer Apotheke, was für Sie passt. Schmerzmittel lindern, sie heilen nicht. Nehmen Sie keine, um einen Lauf durchzustehen.
    .title = Welches Schmerzmittel?

# source: a7af6ec4
note-ask-night-splint = Wenn die ersten Schritte am Morgen die schlimmsten sind, kann eine Schiene, 1 bis 3 Monate lang nachts getragen, sie erleichtern.
    .title = Hilft eine Nachtschiene?

# source: de057afc
note-ask-shoes = Gedämpfte Schuhe mit festem Fersenteil und leicht erhöhtem Absatz. Nicht barfuß auf harten Böden, und vorerst keine Flip-Flops.
    .title = Welche Schuhe?

# source: 2534f5a6
note-ask-work = Wenn Sie bei der Arbeit stehen oder gehen: Machen Sie Pausen, setzen Sie sich, wenn es geht, nehmen Sie eine weiche Matte. Wenn der Schmerz bleibt, fragen Sie in einer Arztpraxis nach anderen Aufgaben für einige Wochen.
    .title = Und die Arbeit?

# source: c41cfddd
note-ask-physio = Fragen Sie: Bekomme ich Training, das jede Woche schwerer wird? Wer sieht mir dabei zu? Wann prüfen wir, ob es hilft? Vorsicht bei einem Plan, der nur aus Ultraschall oder Massage besteht.
    .title = Was frage ich in der Physiotherapie?

# source: 256378a8
note-ask-how-long = Das hängt von der Ursache ab. Fragen Sie dort, wo Sie untersucht werden; aus Antworten in einem Chat kann das niemand sagen.
    .title = Wie lange wird es dauern?

## Statements: what we answer when a person asks "Why?"

# source: 3e2862d6
statement-K10 = Anhaltende Schmerzen an der { -achilles-tendon } kommen meist von einer Sehne, die über das hinaus belastet wurde, was sie aushält, und weniger von einer reinen Entzündung. Warum Training hilft, ist nicht geklärt: Dass sich die Sehne neu aufbaut, ist eine Meinung.

# source: 713bd3ea
statement-K11 = Völlige Ruhe allein heilt sie nicht und kann schaden: Die Sehne kann schwächer werden und ist dann leichter verletzt, wenn Sie wieder anfangen. Besser: eine Zeit lang die Belastung verringern, die den Schmerz auslöst, sie durch Bewegung ersetzen, die das nicht tut, und Schritt für Schritt wieder steigern.

# source: 5818cb85
statement-K12 = Leitlinien sind sich einig: Zuerst kommt Wadentraining, das Schritt für Schritt schwerer wird, und nicht Ruhe. Die bekannteste Form ist, die Ferse über eine Stufe zu senken, nur bei Schmerzen oberhalb des Fersenbeins; schweres langsames Training 3-mal pro Woche war dort genauso gut. Es dauert mindestens 12 Wochen.

# source: 0267b17c
statement-K12b = Wie viel Training hilft, ist unsicher. Ein Vergleich von 29 Studien fand nach 3 Monaten jede aktive Behandlung besser als Warten und keine klar am besten, aber 22 der Studien könnten weit von der Wahrheit entfernt sein. Wählen Sie also, was Sie durchhalten.

# source: ffee433d
statement-K13 = Nichts tun und warten bringt in den ersten Monaten meist wenig oder keine Linderung. Die Studien dahinter sind nicht stark.

# source: 4f2d5413
statement-K14 = In einer Vergleichsstudie mit 38 Menschen mit Schmerzen an der { -achilles-tendon } schadete etwas Schmerz beim Training nicht: Bis 5 von 10 war erlaubt, wenn er sich bis zum nächsten Morgen beruhigt hatte und nicht von Woche zu Woche stieg. Zur Vorsicht sagen wir bis 4, und wir nehmen dieselbe Regel unter der Ferse. Beides haben wir selbst gewählt. Die Sätze und Wiederholungen, die wir nennen, müssen medizinische Fachleute noch bestätigen.

# source: 2a5a7fa5
statement-K15 = Nach Erfahrung von Fachleuten heißt „es hat nicht geholfen“ oft: zu kurz, zu leicht oder nicht regelmäßig. Zeit und regelmäßiges Training scheinen am meisten zu zählen. Auch wie Sie trainieren zählt, daher wirkt Anleitung vielleicht besser als ein Video, wobei wenige Studien das verglichen haben. Geben Sie dem Training Monate, bevor Sie es für gescheitert halten.

# source: 8657114e
statement-K16 = Andere Aktivität, andere Schuhe, { -heel-lift(number: "many") } und Physiotherapie unterstützen das Training. Das Training gilt als der wichtigste Teil. Aber in einer Vergleichsstudie mit 100 Menschen halfen { -heel-lift(number: "many") } nach 12 Wochen mindestens so gut wie das Senken der Ferse. Fersenkeile in beiden Schuhen helfen also vielleicht.

# source: cfc4e66b
statement-K17 = Entzündungshemmende Mittel nützen der Sehne auf lange Sicht wenig. Eine Kortisonspritze in die Sehne wird meist vermieden, weil sie die Sehne schwächen kann. Eine Vergleichsstudie bei Schmerzen oberhalb des Fersenbeins fand eine gezielt geführte Spritze neben die Sehne, zusammen mit Übungen, besser als Übungen mit einer Scheinspritze: Das ist etwas für die fachärztliche Praxis. Eine Spritze mit großer Flüssigkeitsmenge war nicht besser als eine Scheinspritze.

# source: ffbf3f95
statement-K18 = Eine Vergleichsstudie mit 70 oberhalb des Fersenbeins schmerzenden Achillessehnen ergänzte die Übungen um eine Nachtschiene. Sie brachte keinen zusätzlichen Nutzen.

# source: 552aabd4
statement-K19 = Wo es weh tut, ändert das Training. Am Fersenbein wird die Sehne gedrückt, wenn sie über den Knochen gedehnt wird. Also: ebener Boden, den Fuß nicht tief beugen, kein Dehnen über eine Stufe, ein { -heel-lift }. In einer Vergleichsstudie mit 42 Menschen half solches Training mit Fersenkeilen nach 12 und nach 24 Wochen besser als gewöhnliches Training. Mit Senken über eine Stufe ging es hier nur 32 von 100 gut, weiter oben 89.

# source: 722d059a
statement-K20 = Bei Schmerzen oberhalb des Fersenbeins fand eine kleine Vergleichsstudie, dass Stoßwellen zusätzlich zum Training halfen. Am Fersenbein fand eine ältere sie besser als Training, aber zwei neuere mit einer Scheinbehandlung (nur vorgetäuscht) fanden keinen Nutzen. NICE, die britische Prüfstelle, findet die Ergebnisse uneinheitlich und sah keine größeren Sorgen um die Sicherheit.

# source: 7014709a
statement-K21 = In schmerzenden Achillessehnen wachsen kleine neue Blutgefäße, mit Nerven daneben. Spüren kann man sie nicht. Man sieht sie öfter in schmerzenden Sehnen, aber nicht nur dort, und dass sie Schmerzen machen, ist eine Idee, keine Tatsache. Die Embolisation zielt auf sie. Eine Studie blickte auf 20 Menschen und 29 Behandlungen zurück: Nach 6 Monaten hatte sich der Schmerz bei 86 von je 100 mehr als halbiert. Eine zweite Studie hat 7 Menschen. Keine verglich sie mit anderen. Eine Auswertung solcher Studien fand sie zu verschieden und zu schwach, um sie zusammenzuzählen. Am Knie fanden zwei Vergleichsstudien die Embolisation nicht besser als einen Scheineingriff (nur vorgetäuscht). Für die { -achilles-tendon } wurde keine große Vergleichsstudie gefunden.

# source: b2137475
statement-K22 = Die niederländische Leitlinie sieht eine Operation nur für Menschen vor, denen es nach mindestens 6 Monaten aktiver Behandlung nicht wieder gut geht. Die Entscheidung ist fachärztlich, zuerst kommt eine Untersuchung mit Ultraschall oder MRT. Komplikationen sind möglich.

# source: fb0f7807
statement-K23 = Den meisten mit Schmerzen an der { -achilles-tendon } geht es auf lange Sicht gut, aber es dauert Monate, nicht Wochen. Etwa ein Viertel behält länger Beschwerden, und manche haben sie nach 10 Jahren oder mehr noch.

# source: 57365b1f
statement-K24 = Viele können innerhalb der Schmerzregel etwas weiterjoggen. Eine Vergleichsstudie bei Schmerzen an der { -achilles-tendon }, die das mit einer solchen Regel erlaubte, sah keinen Schaden. Der Rest ist Erfahrung und Vorsicht: es bei Schmerzen unter der Ferse genauso zu machen, jeden zweiten Tag zu joggen und aufzuhören, wenn man humpelt, wenn das Zusammendrücken der Ferse weh tut oder wenn es nachts weh tut.

# source: fa4a0c9d
statement-K25 = Wenn es wiederkommt, sagt die Erfahrung: ein oder zwei Belastungsstufen zurückgehen, 2- bis 3-mal pro Woche Krafttraining machen, pro Woche eines steigern und die Kraftübungen beibehalten, wenn es Ihnen wieder gut geht.

# source: c7f8beb0
statement-K26 = Der britische Gesundheitsdienst rät, in eine Hausarztpraxis zu gehen, wenn Fersenschmerzen schlimmer werden, immer wiederkommen, stark sind oder den Alltag stören, oder wenn Sie Kribbeln, Taubheit oder Diabetes haben. Er rät das auch, wenn 2 Wochen eigener Behandlung nichts bringen. Training braucht länger, bis es wirkt, deshalb sehen wir später wieder nach; das muss noch ärztlich bestätigt werden.

# source: 6e91fcd0
statement-K40 = Die Sehnenplatte unter dem Fuß ist überlastet und gereizt, wo sie an der Ferse ansetzt. Sie sticht bei den ersten Schritten am Morgen und kann monatelang schmerzen. Ein Fersensporn im Röntgenbild ist bei diesen Schmerzen häufig und ändert die Behandlung nicht.

# source: 95ccf8d7
statement-K41 = Bei den meisten wird es besser, aber es kann weit über ein Jahr dauern. In einer Gruppe von 100 ging es 82 nach etwa 4 Jahren gut. In einer anderen, an einer Fachklinik, in die die schwierigsten Fälle kommen, hatten es 4 von 5 nach 1 Jahr noch und die Hälfte nach 5 Jahren. Mit Schmerzen auf beiden Seiten ging es schlechter. Planen Sie also in Monaten.

# source: ac6c80f5
statement-K42 = Leitlinien sind sich über den Anfang einig: verstehen, was los ist, weniger von dem, was den Schmerz auslöst, Fußsohle und Wade dehnen, gedämpfte stützende Schuhe oder Einlagen, nicht barfuß auf harten Böden, Tape. Regelmäßig gemacht und durchgehalten, mit Zeit: eine echte Anstrengung über Monate, bevor mehr in Betracht kommt.

# source: 651bf4e6
statement-K43 = Tape kann den Schmerz für kurze Zeit lindern. Dass es mehr kann, ist nicht bekannt.

# source: 48599647
statement-K44 = Eine Fersenschale oder Einlage soll die übrige Behandlung begleiten, nicht ersetzen. In einer Vergleichsstudie mit 180 Menschen halfen Rat und Fersenschale so gut wie dasselbe mit zusätzlichen Übungen. In einer mit 185 Menschen war eine maßgefertigte Einlage nicht besser als eine Schein-Einlage.

# source: ae97b3fd
statement-K45 = Fersenheben jeden zweiten Tag beschleunigt die Besserung vielleicht: In einer Vergleichsstudie mit 48 Menschen war es nach 3 Monaten besser als Dehnen, aber nicht nach 1, 6 oder 12 Monaten. Eine größere Vergleichsstudie mit 180 fand keinen zusätzlichen Gewinn gegenüber Rat und Fersenschale. Es ist also Ihre Wahl. Die Sekunden und Wiederholungen, die wir nennen, müssen medizinische Fachleute noch bestätigen.

# source: b63f4cdb
statement-K46 = Eine Leitlinie empfiehlt nachdrücklich eine Nachtschiene für 1 bis 3 Monate, wenn die ersten Schritte das Hauptproblem sind.

# source: 93125314
statement-K47 = Wenn die Grundbehandlung nicht reicht, nennt ein Leitfaden { -shock-wave } als nächsten Schritt und maßgefertigte Einlagen danach. Aber die neueste große Vergleichsstudie, mit 200 Menschen und einer Scheinbehandlung, fand, dass weder { -shock-wave } noch Übungen zu Rat und Einlagen etwas hinzufügten. Sie kann also manchen helfen; die Vergleichsstudien sind sich uneins.

# source: cdef0576
statement-K49 = Eine Auswertung von 47 Vergleichsstudien fand eine Kortisonspritze nicht besser als eine Scheinspritze. Im Vergleich mit manchen anderen Behandlungen linderte sie den Schmerz etwas mehr, bestenfalls für Wochen; im Vergleich mit anderen war sie später schlechter. In einer Vergleichsstudie mit 180 Menschen war eine Spritze zusätzlich zu Übungen nach 12 Wochen etwas besser, zu wenig, um für die meisten ins Gewicht zu fallen. Ein Riss der Sehnenplatte und ein dünneres Fersenpolster sind bekannte Risiken.

# source: f13aea9b
statement-K50 = Bei langer Dauer wurden in der Sehnenplatte unter dem Fuß neue kleine Blutgefäße und Nerven gesehen. Dass sie den Schmerz machen, ist nicht bewiesen. Die Embolisation senkt den Blutfluss in ihnen. In einer Studie gelang sie bei allen 10 Menschen, und in 6 Monaten hatte niemand einen Rückfall, was eine kurze Zeit ist. Eine zweite Studie hat auch 10 Menschen, eine dritte blickte auf 66 frühere Fälle zurück. Keine hatte eine Vergleichsgruppe; eine randomisierte Studie wurde nicht gefunden. Größere Studien sind nötig: Wie groß die Wirkung ist und zu wem sie passt, ist nicht bekannt. Am Knie fanden zwei Vergleichsstudien sie nicht besser als einen Scheineingriff. Sie braucht nur ein winziges Loch, aber wägen Sie sie in dem Wissen ab, wie dünn die Belege sind.

# source: 7009d60e
statement-K51 = Bei dieser Operation wird ein Teil der Sehnenplatte unter dem Fuß durchgeschnitten. Sie ist selten nötig, meist nur bei starken Schmerzen nach 6 bis 12 Monaten (mindestens 6) anderer Behandlung. Sie kann Nerven schädigen, langsam heilen, sich infizieren und selten alles schlimmer machen; der Schmerz kann wiederkommen. Wie gut sie wirkt, können Fachleute nicht sagen: Eine Auswertung fand 8 Vergleichsstudien mit 345 Menschen, alle mit hohem Risiko für Verzerrung. Manche Studien deuten auf einen Vorteil auf lange Sicht gegenüber anderer Behandlung hin, andere nicht. Die Sicherheit der Aussage ist sehr gering.

# source: fc50df69
statement-K52 = Eine Laufklinik findet den Grund fast immer an der Hüfte (schwache Kontrolle lässt das Bein sich drehen und schwanken), am Knie (Stöße werden nicht abgefangen) oder bei den kleinen Fußmuskeln, die das Fußgewölbe halten. Darum prüft sie, wie sie sich zusammen bewegen. Das ist Erfahrung und vielleicht übertrieben. Schwache Fußmuskeln hängen mit diesen Schmerzen zusammen; ob es hilft, sie zu trainieren, ist nicht geklärt.

# source: e07a498f
statement-K53 = Massage, Rollen, Tiefengewebsmassage und Tape sind nicht schlecht. Sie können den Schmerz eine Weile lindern, meist am Anfang oder an schlechten Tagen. Nach Meinung einer Klinik behandeln sie das Symptom und ändern nicht, warum die Sehnenplatte überlastet ist. Nutzen Sie sie also zur Linderung, nicht als ganzen Plan.

# source: bcb4844d
statement-K54 = Nach Erfahrung einer Klinik enden ein paar Wochen Ruhe und ein vorsichtiger Wiedereinstieg oft binnen weniger Wochen mit demselben Schmerz. Das ist eine Meinung: einleuchtend, aber nicht bewiesen.

# source: e3af8408
statement-K55 = Der britische Gesundheitsdienst nennt bei Schmerzen unter der Ferse Schmerzmittel und Kühlen für bis zu 20 Minuten und rät, in einer Apotheke zu fragen.

# source: e2b35724
statement-K56 = Eine Vergleichsstudie mit 240 Menschen mit Schmerzen an der { -achilles-tendon } fand eine Spritze mit Plasma aus dem eigenen Blut (PRP) nicht besser als eine Scheinspritze. Für Schmerzen unter der Ferse haben wir die Studien nicht angesehen.

# source: 301f7b02
statement-K57 = Eine Leitlinie zu Schmerzen unter der Ferse empfiehlt Ultraschallbehandlung nicht. Die Studien haben wir nicht selbst gelesen.

# source: 2bdd75b9
statement-K58 = Was eine Operation an der { -achilles-tendon } tut, wie lange man einen Stützstiefel trägt und was schiefgehen kann, steht hier so, wie man es in der Chirurgie meist erklärt. Wir haben es nicht an einer Quelle geprüft, und gute Vergleichsstudien fehlen.

# source: f9a14e06
statement-F01 = Ein Gerinnsel in einer Beinvene kann in die Lunge wandern. Plötzliche Atemnot, Brustschmerzen oder Bluthusten können das Zeichen dafür sein, mit oder ohne geschwollenes Bein. Der britische Gesundheitsdienst rät, einen Rettungswagen zu rufen oder in eine { -emergency-department } zu gehen.

# source: 0e3179c6
statement-F02 = Eine gerissene { -achilles-tendon } wird oft für eine Verstauchung gehalten und übersehen, weil man noch gehen oder auf Zehenspitzen stehen kann. Schmerzen an der Sehne vorher sind selten. Nach mehr als 24 Stunden entscheidet man sich ärztlich öfter für eine Operation.

# source: 51acfab1
statement-F03 = Nach einer Verletzung an Sprunggelenk oder Fuß fragen Regeln, die in vielen Studien geprüft wurden, ob Sie vier Schritte gehen können und ob bestimmte Knochen auf Druck weh tun. Bei Erwachsenen erkennt beides zusammen etwa 9 von 10 Brüchen. Wir fragen nur nach den Schritten, daher gilt diese Zahl nicht für unsere Frage. Für das Fersenbein gelten die Regeln nicht. Darum ist ein Sturz aus der Höhe in jedem Fall ein Notfall.

# source: 5b53587a
statement-F04 = Ein Fuß, der plötzlich kalt, blass, blau, schwarz oder taub wird, bekommt vielleicht kein Blut mehr. Die Zeit entscheidet, ob er gerettet werden kann.

# source: f0586149
statement-F05 = Taubheit um Genitalien oder After, neue Probleme beim Wasserlassen oder Stuhlgang oder Schwäche in beiden Beinen kann Druck auf die Nerven am unteren Ende der Wirbelsäule bedeuten. Das kann eine MRT-Untersuchung und eine Operation als Notfall nötig machen.

# source: 582bfb49
statement-F06 = Eine Ferse oder ein Bein, die heiß, wärmer als sonst, rot oder geschwollen sind, oder eine offene Stelle, zusammen mit Fieber, Schüttelfrost oder starkem Krankheitsgefühl, können eine schwere Infektion sein. Nach britischen Leitlinien soll eine offene Stelle am Fuß bei Diabetes mit Fieber, schlechter Durchblutung, abgestorbenem Gewebe oder tiefer Infektion sofort ins Krankenhaus.

# source: fc09d345
statement-F07 = Schmerzen von einem Gerinnsel in einer Wadenvene können sich wie Beschwerden an der { -achilles-tendon } anfühlen, und die Wade muss nicht anschwellen. Eine Operation vor Kurzem, ein Gips oder Stützstiefel, Bettruhe, eine lange Reise, die Pille, Schwangerschaft oder Geburt, Krebs oder ein früheres Gerinnsel machen es wahrscheinlicher. Der britische Gesundheitsdienst verlangt einen dringenden Termin; wenn ein Gerinnsel wahrscheinlich ist, soll innerhalb von 4 Stunden eine Ultraschalluntersuchung folgen.

# source: 10fdcbbc
statement-F08 = Infektion, Gicht und, bei Diabetes, ein Zerfall von Fußknochen, der vielleicht kaum weh tut, lassen sich in einem Chat nicht unterscheiden. Nach britischen Leitlinien soll ein aktives Fußproblem bei Diabetes innerhalb eines Arbeitstages an ein Diabetes-Fußteam überwiesen werden.

# source: 3b6e4559
statement-F09 = Antibiotika mit der Endung -floxacin erhöhen die Wahrscheinlichkeit einer schmerzenden Sehne auf etwa das 4-Fache und die einer gerissenen auf etwa das 2,5-Fache. Es kann nach 48 Stunden oder Monate später beginnen. Das Risiko ist höher über 60, mit Kortison, bei Nierenkrankheit oder nach einer Transplantation. Britischer Rat seit 2024: nur nehmen, wenn nichts anderes passt, und beim ersten Sehnenschmerz absetzen, nach einem Gespräch mit der Arztpraxis. Die Infektion darf nicht unbehandelt bleiben.

# source: e8d71605
statement-F10 = Ein Fersenbein kann durch Überlastung einen Riss bekommen (Ermüdungsbruch), oft nach einer sprunghaften Steigerung im Training und leichter bei Osteoporose (dünnen Knochen), ausbleibender Periode oder starkem Untergewicht. Dann tut es weh, die Ferse von beiden Seiten zusammenzudrücken, und Gehen vielleicht auch. Die Sehnenplatte unter dem Fuß kann reißen: Es knallt, schwillt an, und ein Bluterguss entsteht. Darum erst einmal kein Joggen und Springen.

# source: 4535c726
statement-F11 = Entzündliche Krankheiten können dort beginnen, wo Sehnen am Knochen ansetzen. Britische Leitlinien verlangen eine Überweisung an Fachleute, wenn es keine klare Überlastung gibt und es anhält, an mehreren Stellen sitzt oder mit Schuppenflechte, einer Entzündung von Auge oder Darm oder einer Darm- oder Genitalinfektion vor Kurzem zusammenkommt. Kein einzelnes Zeichen schließt es aus.

# source: 7311477c
statement-F12 = Brennende, kribbelnde, elektrische oder taube Gefühle weisen auf einen Nerv hin: am Sprunggelenk, in der Ferse, vom Rücken oder bei einer Nervenkrankheit. Oft ist es spät am Tag schlimmer. Der britische Gesundheitsdienst nennt Kribbeln und Taubheit als Grund, in eine Hausarztpraxis zu gehen.

# source: 2c61fbba
statement-F13 = Ständige Schmerzen in Ruhe und nachts, die nicht mit Belastung zusammenhängen, Krebs jetzt oder früher, unerklärter Gewichtsverlust, Nachtschweiß oder ein wachsender Knoten können eine Knochenkrankheit oder einen Tumor bedeuten. Das ist selten, aber es darf nicht wegtrainiert werden.

# source: 76744961
statement-F14 = Von 100 Menschen mit vererbtem hohem Cholesterin hatten 47 schon Schmerzen an der { -achilles-tendon } gehabt, gegenüber 7 von 100 ohne. Bei niemandem war es deswegen entdeckt worden. Eine Herzkrankheit bei nahen Verwandten vor dem Alter von 60 ist ein weiteres Zeichen.

# source: bd14fc38
statement-F15 = Bei Diabetes und Fußschmerzen rät der britische Gesundheitsdienst, sich ärztlich untersuchen zu lassen. Bei einer Arterienkrankheit müssen bei Schmerz in Ruhe oder nachts, der nachlässt, wenn der Fuß herunterhängt, oder bei geschädigter Haut die Blutgefäße dringend angesehen werden. Darum werden Füße untersucht, bevor sie trainiert werden.

# source: f17bba63
statement-F16 = Kortison, ein -floxacin-Antibiotikum in den letzten 6 Monaten, Dialyse oder eine Transplantation erhöhen das Risiko für einen Sehnenriss. Vor schwerem Training braucht es deshalb zuerst fachlichen Rat.

# source: f4a7d26c
statement-F18 = Zwischen 8 und 14 kommen Fersenschmerzen oft von der Wachstumsfuge. Ein Kind, das das Bein nicht belasten kann, Fieber hat oder nachts Schmerzen hat, muss bald untersucht werden: Wir sagen innerhalb von 24 Stunden. Dieser Check kennt nur Erwachsene.

# source: 5f955814
statement-F19 = Schwangerschaft und die Wochen nach der Geburt erhöhen das Risiko für ein Gerinnsel im Bein. Entzündungshemmende Schmerzmittel, { -shock-wave }, Röntgen und Behandlungen mit Katheter brauchen dann ärztlichen Rat, deshalb gibt dieser Check keinen.

# source: b1f8c6cf
statement-F20 = Blutverdünner und Blutungsneigung machen Blutungen durch entzündungshemmende Schmerzmittel, Nadelbehandlung, { -shock-wave } und Spritzen wahrscheinlicher. Ein plötzlicher Bluterguss oder eine plötzliche Schwellung kann eine Blutung sein.

# source: f07cf561
statement-F21 = In den ersten 3 Monaten nach einer Operation oder einem Eingriff in den Blutgefäßen können Schmerzen eine Komplikation an der Wunde, ein Gerinnsel oder etwas an Haut oder Nerv sein. Das Team, das den Eingriff gemacht hat, weiß am besten, was getan wurde.

# source: 4765cee1
statement-F22 = Eine Verletzung in den letzten 7 Tagen muss jemand ansehen und abtasten. Fragen in einem Chat können eine Verstauchung nicht von einem Bruch oder Riss unterscheiden, deshalb versucht dieser Check es nicht.

# source: 6cfd9997
statement-F23 = Dieser Check wurde nur für drei Stellen gemacht: zwei an der { -achilles-tendon } und eine unter der Ferse. Anderswo könnten seine Fragen die Ursache übersehen.

# source: a5ba15dd
statement-F24 = Plötzlicher unerträglicher Schmerz in einem Bein oder eine Wade, die hart und prall wird, kann bedeuten, dass im Muskel der Druck steigt. Der britische Gesundheitsdienst nennt das einen Notfall: Muskeln und Nerven können innerhalb von Stunden verloren sein.

# source: a27369aa
statement-F25 = Ein Nagel, Dorn oder eine Nadel kann Keime in Knochen und Sehne bringen, und ein Stück kann stecken bleiben. Schmerz Wochen später kann das erste Zeichen sein. Das ist unsere eigene Regel, der Sicherheit wegen.

# source: 528f0c90
statement-F26 = Bei Chemotherapie, anderen Medikamenten, die das Immunsystem schwächen, oder Sichelzellkrankheit sind Infektionen an Knochen und Gelenken häufiger und zeigen sich weniger. Das ist unsere eigene Regel, der Sicherheit wegen, und muss noch von medizinischen Fachleuten geprüft werden.

# source: f2dceaef
statement-D01 = Sehr starke Schmerzen (8 oder mehr von 10), Humpeln oder nicht normal gehen zu können, sind ein Grund, sich untersuchen zu lassen, statt zu warten oder zu trainieren. Die Grenze von 8 ist unsere eigene Regel und nicht erprobt.

# source: 8f313778
statement-D02 = Wenn es nach einer Operation oder Embolisation noch weh tut, weiß das Team, das sie gemacht hat, was getan wurde, und sollte zuerst nachsehen. Einen zweiten Eingriff anzubieten, ist nicht Sache eines Chats. Das ist unsere eigene Regel.

# source: 0a11228f
statement-D03 = Wenn die Schmerzen über ein Jahr dauern oder 7 oder mehr von 10 betragen, verhindert eine fachärztliche Meinung gleichzeitig mit dem Programm, dass Monate verloren gehen. Das ist unsere eigene Regel und nicht erprobt.

# source: ff812d2a
statement-D04 = Antibiotika mit der Endung -floxacin schaden Sehnen über 60 öfter. Dass wir ab 60 auch bei versteckten Knochenbrüchen und bei Schmerzmitteln vorsichtiger sind, ist unsere eigene Regel, der Sicherheit wegen.

## Der Brief für die Arztpraxis

# CRITICAL: people act on it in danger.
# source: 145d3dd1
letter-question-emergency = Seit gestern
# CRITICAL: people act on it in danger.
# source: 7dff9e68
letter-question-lately = In den letzten sechs Wochen oder jetzt
# CRITICAL: people act on it in danger.
# source: 2fa2a9c5
letter-question-onset = Wie es anfing
# source: 7f61c390
letter-question-happened = Wann der Knall oder die Verletzung war
# source: 252dca50
letter-question-fever-cause = Anderer Grund für das Fieber
# source: 29320fa7
letter-question-age = Alter
# source: e1cde0f7
letter-question-site = Wo
# source: 7fcc4d42
letter-question-side = Seite
# source: f281d4f3
letter-question-duration = Beginn
# CRITICAL: people act on it in danger.
# source: 577fd1f5
letter-question-pain = Zeichen jetzt
# CRITICAL: people act on it in danger.
# source: 8c4faa45
letter-question-body = Weitere Zeichen
# CRITICAL: people act on it in danger.
# source: 28307b43
letter-question-health = Gesundheit
# source: 4500612e
letter-question-foot-swollen = Fuß geschwollen, wärmer oder Haut verletzt
# CRITICAL: people act on it in danger.
# source: 93f79b9d
letter-question-antibiotic = Antibiotikum in den letzten sechs Monaten
# CRITICAL: people act on it in danger.
# source: d1bccb45
letter-question-medicines = In den letzten drei Monaten
# source: 081dd8f5
letter-question-tried = Bisher versucht
# source: a81a022d
letter-question-programme = Übungen, wie lange
# source: ce788608
letter-question-effect = Wirkung der Übungen
# source: 5a5f7405
letter-question-duration-again = Schmerz insgesamt
# source: 1b90ddbf
letter-question-running = Sport mit Rennen oder Springen
# source: 73250c3a
letter-question-returning = Schmerz kommt beim Joggen zurück
# source: 88851386
letter-question-worst = Schlimmster Schmerz diese Woche (0 bis 10)

# CRITICAL: people act on it in danger.
# source: 2ca8344a
letter-flag-lung-clot = plötzliche Atemnot, Brustschmerz oder Bluthusten
# CRITICAL: people act on it in danger.
# source: d630d8a9
letter-flag-limb-ischaemia = Fuß plötzlich kalt und dazu blass, blau oder taub
# CRITICAL: people act on it in danger.
# source: 12a70359
letter-flag-cauda-equina = taub zwischen den Beinen, Blasen- oder Darmproblem oder beide Beine schwach
# CRITICAL: people act on it in danger.
# source: f2da39a3
letter-flag-compartment = unerträglicher Beinschmerz oder harte, pralle Wade
# CRITICAL: people act on it in danger.
# source: 3fa22c5d
letter-flag-sepsis = Zeichen einer schweren Infektion
# CRITICAL: people act on it in danger.
# source: e0372e70
letter-flag-rupture-recent = Zeichen eines frischen Achillessehnenrisses
# CRITICAL: people act on it in danger.
# source: e74110b7
letter-flag-fracture = schwere Verletzung oder Sturz aus der Höhe, frisch
# CRITICAL: people act on it in danger.
# source: d80e7ea0
letter-flag-rupture-older = Zeichen eines Achillessehnenrisses vor Wochen
# CRITICAL: people act on it in danger.
# source: d50c46f4
letter-flag-fracture-older = schwere Verletzung oder Sturz aus der Höhe, vor Wochen
# CRITICAL: people act on it in danger.
# source: 4bd2ddd5
letter-flag-push-off = Abdrücken langsam verloren
# CRITICAL: people act on it in danger.
# source: a558ab4e
letter-flag-vein-clot = eine Wade geschwollen oder mit neuem Schmerz
# CRITICAL: people act on it in danger.
# source: d3ad398f
letter-flag-vein-clot-risk = neuer Schmerz und etwas, das ein Gerinnsel wahrscheinlicher macht
# CRITICAL: people act on it in danger.
# source: c30562ba
letter-flag-infection = heißer, roter Fuß, schnell wachsende Schwellung oder offene Stelle
# CRITICAL: people act on it in danger.
# source: ff01423b
letter-flag-fever = Fieber, nicht allein durch eine Erkältung erklärt
# CRITICAL: people act on it in danger.
# source: b62ce1fd
letter-flag-puncture = in etwas Spitzes oder Scharfes getreten
# CRITICAL: people act on it in danger.
# source: 7a2b160e
letter-flag-fascia-rupture = Knall oder Bluterguss unter dem Fuß
# CRITICAL: people act on it in danger.
# source: 1ab34375
letter-flag-child-urgent = unter 18 mit einem dringenden Zeichen
# CRITICAL: people act on it in danger.
# source: d1151391
letter-flag-recent-procedure = Eingriff an der schmerzenden Stelle in den letzten 3 Monaten
# CRITICAL: people act on it in danger.
# source: 2454a33a
letter-flag-recent-injury-urgent = Verletzung in den letzten 7 Tagen, mit weiterem Zeichen
# CRITICAL: people act on it in danger.
# source: 190fc13f
letter-flag-recent-injury = Verletzung in den letzten 7 Tagen
# CRITICAL: people act on it in danger.
# source: 62fd7886
letter-flag-old-injury-urgent = Verletzung vor mehr als 7 Tagen, mit weiterem Zeichen
# CRITICAL: people act on it in danger.
# source: 12dac6ef
letter-flag-old-injury = Verletzung vor mehr als 7 Tagen
# CRITICAL: people act on it in danger.
# source: 29d0e360
letter-flag-floxacin = nimmt ein Antibiotikum auf -floxacin
# CRITICAL: people act on it in danger.
# source: 7e48d7c4
letter-flag-antibiotic-unknown = nimmt ein Antibiotikum unbekannten Namens
# CRITICAL: people act on it in danger.
# source: 529ec260
letter-flag-bone-stress-urgent = Zeichen eines Risses im Fersenbein, dringend
# CRITICAL: people act on it in danger.
# source: 0cdc941f
letter-flag-bone-stress = Zeichen oder Risiko eines Risses im Fersenbein
# CRITICAL: people act on it in danger.
# source: ab437669
letter-flag-limp = Humpeln
# CRITICAL: people act on it in danger.
# source: ce2895c6
letter-flag-charcot = Diabetes und ein Fuß, der vielleicht geschwollen, warm oder verletzt ist
# CRITICAL: people act on it in danger.
# source: 3eb57670
letter-flag-rest-pain = Schmerz nachts oder in Ruhe, vielleicht durch zu wenig Blut
# CRITICAL: people act on it in danger.
# source: 0bd178f1
letter-flag-night-pain = anhaltender Schmerz nachts oder in Ruhe
# CRITICAL: people act on it in danger.
# source: 887e435a
letter-flag-lump = Knoten, der immer weiter wächst
# CRITICAL: people act on it in danger.
# source: 6c5a3fce
letter-flag-illness = Krebs, Gewichtsverlust oder Nachtschweiß
# CRITICAL: people act on it in danger.
# source: 85ccefa0
letter-flag-inflammatory = Zeichen, die zu einer Entzündung des ganzen Körpers passen können
# CRITICAL: people act on it in danger.
# source: 9c10f27f
letter-flag-weakness = Fuß zu schwach zum Heben oder für den Zehenstand
# CRITICAL: people act on it in danger.
# source: b0ad5f03
letter-flag-nerve = Brennen, Kribbeln oder Taubheit
# CRITICAL: people act on it in danger.
# source: d00d4b34
letter-flag-cholesterol = Achillesschmerz mit Zeichen für vererbtes hohes Cholesterin
# CRITICAL: people act on it in danger.
# source: 1745879f
letter-flag-diabetes = Diabetes
# CRITICAL: people act on it in danger.
# source: 4da8662e
letter-flag-arteries = verstopfte Beinarterien oder Wadenkrampf beim Gehen
# CRITICAL: people act on it in danger.
# source: 9ff4185b
letter-flag-immune = schwaches Immunsystem oder Sichelzellkrankheit
# CRITICAL: people act on it in danger.
# source: 31d87abb
letter-flag-frail-tendon = Medikament oder Behandlung, die Sehnen schwächen kann
# CRITICAL: people act on it in danger.
# source: e585c17b
letter-flag-had-procedure = nach einem Eingriff noch Schmerzen
# CRITICAL: people act on it in danger.
# source: 8ffc99d7
letter-flag-severe = schlimmster Schmerz 8 oder mehr von 10
