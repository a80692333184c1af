# Achilles and heel pain: every word a patient reads, in French.
#
# Machine-drafted. NOT REVIEWED BY A CLINICIAN, and not reviewed by a
# native-speaking medical translator. No patient may rely on these words before
# both have been done. What each statement of the clinical content rests on is
# recorded in dialogs/heel-pain.toml, under [statement].
#
# Texte préparé par une machine. NON RELU PAR UN PROFESSIONNEL DE SANTÉ, ni par un
# traducteur médical de langue maternelle française. Aucun patient ne doit se fier à
# ces mots avant ces deux relectures. Ce sur quoi repose chaque affirmation du
# contenu clinique est noté dans dialogs/heel-pain.toml, sous [statement].
#
# The only placeholder is { $emergency }: the local emergency phone number, which
# the program takes from the settings of the clinic that runs the bot.
# The program itself adds how soon to be seen, that nobody has examined the
# person, and the headings above the lists.
# A no-break space (U+00A0) stands before : ; ? ! and inside French quotation marks.

## Terms

# Each is said in the same way wherever it is meant.
# source: 96369fae
-achilles-tendon = tendon d’Achille
# source: 69975f5e
-plantar-fascia = aponévrose plantaire
# source: 08567851
-emergency-department = urgences
# source: a94d03e3
-physiotherapist = kinésithérapeute
# source: 45dd47b7
-podiatrist = podologue
# source: 7bc304d5
-shock-wave = ondes de choc
# source: 0b8caa1a
-heel-lift = talonnette
# Names under which antibiotics ending in -floxacin are sold; they differ from
# country to country. Not checked against a register of medicines yet.
# source: b718e01e
-floxacin-brands = Ciflox, Oflocet, Tavanic, Izilox, Ciproxine, Tarivid, Avelox, Cipro

## The check as a whole

# source: a2d4a23e
title = Questionnaire sur la douleur du { -achilles-tendon } et du talon

# source: 42c29992
scope = Pour les adultes qui ont mal au { -achilles-tendon }, à l’arrière de l’os du talon ou sous le talon. Ce questionnaire n’est fait pour aucune autre douleur.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 35355325
emergency-signs =
    Appelez le { $emergency } et demandez une ambulance si :
    • vous manquez soudain d’air, avez une douleur nouvelle à la poitrine ou crachez du sang en toussant
    • un pied est soudain devenu froid et, en plus, pâle, bleu ou engourdi
    • la douleur est insupportable, ou un mollet devient dur et tendu

    Allez tout de suite aux { -emergency-department }, et appelez le { $emergency } si vous ne pouvez pas y aller, si :
    • vous avez senti un claquement, ou comme un coup de pied, derrière la jambe, ou vous ne pouvez soudain plus pousser sur le pied
    • après une blessure, vous ne pouvez pas faire quatre pas, le pied est déformé ou a une plaie ouverte, ou vous avez fait une chute d’une certaine hauteur
    • votre entrejambe est engourdi, vous avez un problème nouveau pour uriner ou aller à la selle, ou vos deux jambes deviennent faibles
    • le pied ou la jambe sont chauds, rouges ou gonflés, ou ont une plaie ouverte, et vous avez de la fièvre, des frissons ou vous vous sentez très malade

    Consultez dans les 24 heures si :
    • un mollet est plus gros que l’autre, ou fait mal d’une façon nouvelle. Si personne ne peut vous recevoir, allez aux { -emergency-department }
    • le pied ou le talon sont chauds et rouges, un gonflement grossit, ou il y a une plaie ouverte
    • vous avez de la fièvre sans autre cause
    • vous prenez un antibiotique dont le nom finit par -floxacine (vendu sous les noms { -floxacin-brands } et d’autres) : demandez à un pharmacien avant la prochaine prise, et ne laissez pas l’infection sans traitement

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 34fec206
safety-net =
    • Appelez le { $emergency } : manque d’air soudain, douleur nouvelle à la poitrine, toux avec du sang ; un pied soudain froid et, en plus, pâle, bleu ou engourdi ; douleur insupportable ou mollet qui devient dur et tendu.
    • Urgences tout de suite : claquement ou sensation de coup de pied derrière la jambe, ou soudain plus moyen de pousser sur le pied ; blessure après laquelle vous ne pouvez pas faire quatre pas, ou chute d’une certaine hauteur ; entrejambe engourdi, problème nouveau pour uriner ou aller à la selle, les deux jambes faibles ; pied chaud et rouge ou plaie ouverte, avec de la fièvre ou si vous vous sentez très malade.
    • Dans les 24 heures : un mollet plus gros, ou avec une douleur nouvelle (pas les courbatures des deux mollets après les premiers jours d’entraînement) ; pied chaud et rouge ou plaie ouverte ; fièvre sans autre cause ; pied faible ; douleur qui reste la nuit.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 33515531
safety-net-short =
    • Maintenant : manque d’air soudain, ou un pied soudain froid et pâle ou bleu (appelez le { $emergency }) ; claquement derrière la jambe ({ -emergency-department }).
    • Dans les 24 heures au plus tard : mollet gonflé, pied chaud ou rouge, ou fièvre.

# What to say to those who come; what the person ticked follows.
# CRITICAL: people act on it in danger.
# source: 2d40a983
tell-them = Signalez anticoagulant, grossesse ou accouchement, diabète, opération ou long vol en avion, et ce que vous avez coché :

# CRITICAL: people act on it in danger.
# source: 22ed7f93
self-care-limit = Voyez un généraliste ou un pharmacien si cela ne va pas mieux après 2 semaines de soins par vous-même, ou plus tôt si cela s’aggrave.

-typed-peux-pas =
    pu capable/plus capable/peux pu/pus capable/tiens plus/ne tiens plus/peux pas/peux plus/peut
    pas/peut plus/peu pas/peu plus/arrive pas/arrive plus/arive pas/arive plus/impossible/
    incapable/pas capable/pas moyen/plus moyen/pouvais pas/pouvais plus/parviens pas/parviens
    plus/reussis pas/peine a/du mal a/sais plus/pas pu
-typed-mal =
    mal/douleur/douleurs/douloureux/douloureuse/serre/serree/serrer/oppression/oppressee/oppresse/
    pression/pese/poids/etau/brule/brulure/brulures/lance/pique/ecrase/ecrasee/coup de
    poignard/pointe dans/souffre/bloquee/compressee/compresse
-typed-senti =
    senti/sens/entendu/entends/eu/fait/ressenti/ai eu/y a eu/un/ca a
-typed-arriere =
    talon/achille/mollet/cheville/tendon/jambe/arriere/derriere/pied
-typed-pied =
    pied/orteil/orteils/talon/cheville/jambe/plante

# « Thrombose » s'écrit de même en allemand.
-typed-famille =
    père a eu/mère a eu/frère a eu/sœur a eu/dans la famille/dans ma famille/vater hatte/mutter
    hatte/papa hatte/mama hatte/bruder hatte/schwester hatte/keine/nie eine/in der familie/in
    meiner familie

# Ce que les gens tapent en danger, pour chaque signe de l’écran d’urgence. Ce n’est
# pas une traduction de l’anglais.
# CRITICAL: people act on it in danger.
emergency-words =
    .chest =
        (poitrine/thorax/torax/poitrinne) ({ -typed-mal }) |
        (douleur/mal/poids/pression) (milieu/centre) poitrine |
        (douleur/douleurs/oppression) (thoracique/thoraciques/poitrine/thorax) |
        (crise cardiaque/infarctus/infractus/arret cardiaque/attaque cardiaque) |
        coeur (mal/douleur/serre/palpite/palpitations/emballe/emballe/cogne/arrete/arrete) !(au
            coeur leger/beau/bon) |
        ({ -typed-peux-pas }/difficile/difficulte/difficultes/galere/dur/gene/genee/peine)
            (respirer/respire/respirre/inspirer/reprendre mon souffle/reprendre mon soufle/
            souffler/respiration/respiratoire) |
        (plus/pas/mal/bien du mal/du mal/mal quand) (respirer/respire/a respirer/reprendre son
            souffle/reprendre mon souffle) !(pas mal respirer/bien respirer) |
        (manque/manques/pas assez/plus assez/plus/besoin/assez/sans/plus assez) (dair/d air/
            doxygene/oxygene) |
        air (me manque/manque/rentre plus/rentre pas/passe plus/passe pas/entre plus/cherchant/
            cherche) |
        (essouffle/essoufflee/essoufle/essouflee/essoufflement/souffle court/a bout de souffle/
            souffle coupe) !(course/sport/montee/courir/footing/film/godard) |
        (etouffe/etouffes/etouffer/suffoque/suffoquer/asphyxie/etouffe/jetouffe/etoufe) !(chaleur/
            chaud) |
        (crache/craches/cracher/tousse/tousser/toux/crachat/crachats/glaire/glaires/expectore)
            (sang/sanglant*/sanguinolent*) |
        (caillot/caillots/embolie) poumon* |
        embolie (pulmonaire/crois/fais/peut etre)
    .pop =
        ({ -typed-senti }) (claquement/craquement/clac/crac/bruit sec/grand bruit/claque/craque/
            pop/detonation/dechirure/dechirement/coup de fouet/coup de pied/coup sec/coup de
            pierre) ({ -typed-arriere }) |
        (entendu/senti/ressenti/a fait) (claquement/craquement/clac/crac/detonation/dechirement) |
        (tendon/achille/mollet) (lache/lacher/rompu/rompue/dechire/dechirer/casse/craque/claque/
            pete/rupture/arrache/cede/sectionne/coupe net) !(peur/bande/tape) |
        (clac/crac/pan/claque/claquement) (derriere/mollet/talon/cheville/achille/jambe/tombe/
            sprint/demarrage/tennis/foot/squash) !(porte/dent/argent/fric) |
        (bruit/comme) (branche/fouet/elastique/coup de feu/tir/petard) (talon/cheville/mollet/
            jambe/casse/achille) |
        (cru/croyais/aurait dit/dirait/pense) (pierre/caillou/coup/tire/frappe/coup de feu/
            frappee) (mollet/talon/cheville/jambe/derriere/dedans) !(marche/marcher) |
        (truc/quelque chose/qqch/qqchose/qch) (lache/craque/claque/pete/cede/casse/rompu/dechire/
            saute) ({ -typed-arriere }/dedans) |
        (coup de pied/coup de fouet/pierre/caillou/coup de baton/coup de feu/balle/coup) (mollet/
            talon/cheville/tendon/derriere/arriere/achille) (comme/impression/senti/recu/si on/
            croyais/donne/lance) !(marche/marcher) |
        (comme si) (coup/frappe/tire dessus/pierre/tape/frappee) (mollet/talon/jambe/derriere/
            pied/cheville) |
        ({ -typed-peux-pas }) (pointe des pieds/pointe du pied/pointes/sur la pointe/pousser sur/
            pousser avec/pousser sur le pied/decoller le talon/lever le talon/lever les talons/
            soulever le talon/prendre appui sur la pointe) |
        (plus de/plus aucune/aucune/sans/pas de) (force/poussee/impulsion) (pousser/pointe/mollet/
            talon) |
        (trou/creux/encoche) (tendon/achille)
    .injury =
        (tombe/tombee/tomber/chute/chuter/saute/saut/degringole/glisse/tombé) (hauteur/echelle/
            toit/echafaudage/balcon/fenetre/arbre/metres/mur/etage/escabeau/escalier/escaliers/
            haut de/cheval/falaise/haut) |
        os (sort/qui sort/sorti/depasse/qui depasse/visible/a nu/apparent/dehors/perce/voit/vois) |
        (casse/cassee/cassees/fracture/fracturee/brise/brisee/pete/petee) (pied/cheville/jambe/os/
            talon/tibia/perone/calcaneum) !(chaussure*/semelle/basket*/pieds/fatigue/stress/
            etant petit/etant petite/etant enfant/enfance/il y a des annees/bien gueri/gueri) |
        fracture ouverte |
        (suis ouvert/suis ouverte/suis coupe/suis entaille) (talon/pied/jambe/cheville/mollet) |
        (ouvert/ouverte/entaille/coupe/fendu) (beant/beante/saigne/profond/jusqu os) (talon/pied/
            jambe/cheville/mollet) |
        (cheville/pied/jambe) (drole de forme/forme bizarre/forme etrange) |
        ({ -typed-peux-pas }/tiens plus) (sur cette jambe/sur ma jambe/sur le pied/sur mon pied/
            poser le pied/poser pied/poser mon pied/faire un pas/faire 4 pas/faire quatre pas/
            mettre du poids/prendre appui/appuyer/appuyer dessus/me tenir debout/marcher du tout/
            faire un seul pas/poser par terre/mettre le pied par terre/tenir dessus) |
        ({ -typed-peux-pas }) marcher (chute/tombe/accident/tordu/choc/entorse/coup/pas) |
        ({ -typed-pied }) (tordue/deforme/deformee/tordu/a envers/de travers/angle bizarre/
            mauvais sens/
            mauvaise direction/position bizarre/deboite/deboitee/luxe/disloque/tourne a envers)
            !(tordu la/tordu le/me suis tordu) |
        (plaie/coupure/blessure/entaille) (ouverte/profonde/beante/enorme) |
        (saigne/sang/saignement) (beaucoup/abondamment/arrete pas/arrete pas/a flots/enormement/
            pisse/partout/stoppe pas/hemorragie) !(tousse/crache/prise) |
        hemorragie |
        (voiture/camion/moto/bus/scooter/roue) (roule sur/roule dessus/ecrase/renverse/percute/est
            passee sur/passe sur) |
        (renverse/renversee/percute) par (voiture/camion/moto/bus/scooter/velo) |
        (tombe/tombee/ecrase/ecrasee/coince/coincee) (pied/jambe/cheville) (lourd/dessus/machine/
            meuble/caisse/ecrase/sous/charge) |
        ({ -typed-peux-pas }) (deux pas/trois pas/quatre pas/2 pas/3 pas/4 pas/un seul pas) |
        ({ -typed-pied }) (tout de travers/completement de travers/est de travers/tout tordu/toute
            tordue/completement tordu/completement tordue/part de travers)
    .leg-swollen =
        (jambe/mollet/cuisse/mollets un/molets/cuisses) (poteau/enorme/comme un ballon/comme un
            poteau/gonfle/gonflee/gonfler/gonflement/enfle/enflee/enfler/oedeme/plus gros/plus
            grosse/double de volume/enorme/a double) |
        jambe (plus grosse/plus gonflee/plus enflee) (autre) |
        mollet (chaud/chaude/rouge/mal/douleur/douloureux/sensible/brulant/brule/dur et/lancinant)
            !(etirement*/etirer/entrainement/renforcement/courbature*/bande/tape/strap/bandage) |
        (phlebite/thrombose/caillot/caillots/flebite) !({ -typed-famille }) |
        (tvp/embolie) (jambe/veine/crois) |
        (une de mes/une de ses/une des/un de mes/un de ses/un des) (jambes/mollets/molets/cuisses)
            (gonfl*/enfl*/oedeme/plus gros/plus grosse/double/enorme/chaud/chaude/rouge) |
        (mollet/mollets/jambe/cuisse) (vol/avion/voyage/trajet/longue route/vol long/bus/car de/
            autocar) (mal/douleur/douloureux/douloureuse/tire/serre/crampe/crampes/lance/lourde)
            !(valise/escalier*/etirement*) |
        (mollet/jambe/cuisse) (le double/fait le double/deux fois plus/deux fois plus gros/double
            du/double de/deux fois la taille) !(poids/repetition*/serie*/charge/temps) |
        mollet (devenu gros/est gros/gros et lourd/tout gros/devenu enorme/lourd/lourde)
    .foot-cold =
        ({ -typed-pied }) (frette/glacial/devient bleu/froid/froide/froids/est glace/tout glace/
            devenu glace/devient glace/glacee/gele/gelee/geles/pale/pales/blanc/blanche/blancs/
            bleu/bleue/bleus/bleuatre/violet/violette/violace/noir/noire/noirs/gris/grise/livide/
            sans pouls/cyanose) !(de la glace/poche de glace/bouteille/canette/balle/pied noir/
            roule/ni chaud/chaussure*/chaussette*/basket*/eau/poche/bain/sol/carrelage/ongle/
            ongles/hiver/semelle*/douche/compresse*/pieds/bombe/gel/tape/bande/bande) |
        ({ -typed-pied }) (comme de la glace/comme un glacon/comme de la glasse) |
        ({ -typed-pied }) (engourdi/engourdie/engourdis/insensible/endormi/endormie/anesthesie/
            mort/morte) !(depuis des annees/des annees) |
        (sens plus/ne sens plus/sent plus/sens pas/ressens plus/bouge plus/peux plus bouger/arrive
            plus a bouger/sens meme plus) ({ -typed-pied }) !(douleur/mal) |
        (perdu toute sensation/perdu la sensation/plus de sensation/plus aucune sensation/perdu la
            sensibilite/perte de sensibilite/plus de sensibilite/aucune sensation) (
            { -typed-pied }) |
        (un de mes pieds/un de ses pieds/un des pieds) (blanc/froid/glace/gele/pale/bleu/violet/
            noir/gris/engourdi/insensible) !(chaussure*/chaussette*/eau)
    .saddle =
        (engourdi*/insensible/fourmillement*/fourmis/anesthesi*/sens plus/plus de sensibilite/plus
            de sensation/perdu la sensibilite/endormi*/ne sens plus) (entrejambe/entre les jambes/
            aine/parties/parties intimes/sexe/penis/verge/vagin/vulve/anus/fesse/fesses/perinee/
            selle/entrecuisse/testicules/cul/entre jambe/entre jambe/bas ventre) |
        ({ -typed-peux-pas }/mal a/difficulte/difficultes/probleme/problemes/retention/retient
            plus/retiens plus) (ses urines/mes urines/uriner/pisser/faire pipi/faire caca/aller a
            la selle/chier/me retenir/retenir mes urines/retenir mon urine/retenir mes selles/
            vider ma vessie/controler ma vessie/aller aux toilettes/urine/urines/faire mes
            besoins/retenir) |
        (sens rien/sent rien/sens plus rien/ne sens rien) (essuie/essuyer/toilettes/aux toilettes/
            papier) |
        (ai fait/fait/fais/chie/pisse) (dans mes culottes/dans ma culotte/dans mon pantalon/dans
            mon froc) |
        (me pisse/me suis pisse/pisse/fais pipi/me fais/me suis fait/urine/ai urine/me chie/me
            suis urine) (dessus/culotte/pantalon/sans en rendre compte/sans le vouloir/sans le
            sentir/sans sentir) |
        (fuite/fuites/perte/pertes) (urine/urines/selles/urinaire/urinaires/matieres) |
        (controle/controler/controles) (vessie/sphincter*/selles/urines/urine/intestin*/pipi)
            (perdu/plus/perte/pas/perds) |
        (incontinence/incontinent/incontinente) |
        jambes (faibles/faible/faiblesse/lachent/coton/flageolent/molles/derobent/se derobent/
            paralysees/paralyse/sans force/plus de force/portent plus/repondent plus/tiennent
            plus/engourdies/me lachent) |
        (sens plus/bouge plus/peux plus bouger/plus bouger/arrive plus a bouger/ne sens plus)
            jambes |
        queue de cheval syndrome |
        (sens plus/sens pas/sens rien/sent plus/sent pas/ressens plus/ressens pas/rends plus
            compte/rends pas compte/rend plus compte) (uriner/pisser/faire pipi/pipi/caca/vessie/
            selles/essuie/essuyer/papier toilette) |
        (engourdi*/insensible/fourmillement*/anesthesi*/sens plus/plus de sensibilite/plus de
            sensation/plus aucune sensation/perdu la sensibilite/endormi*/sens rien) (entre les
            cuisses/cuisses/interieur des cuisses) !(froid/velo)
    .hot-sore =
        (talon/achille/plante/cheville/tendon) (chaud/chaude/rouge/rouges/rougeur/brulant/
            brulante/infecte/infectee/infection/tout rouge/bouillant) !(eau/compresse*/bouillotte/
            chaussure*/bain/chaussette*/sol/semelle/sable/douche/poche) |
        pied (rouge/brulant/brulante/infecte/infection/tout rouge/bouillant/chaud et rouge/est
            chaud/tres chaud) !(eau/chaussure*/bain/vernis/chaussette*/sable) |
        (plaie/plaies/ulcere/ulceres/ampoule/ampoules/cloque/cloques/abces/escarre/suinte/
            suintement/gangrene/pus/croute/crevasse infectee/mal perforant/blessure) (talon/pied/
            orteil/orteils/achille/cheville/plante/jambe/talons) |
        (trainee/trainees/strie/stries/ligne/lignes) (rouge/rouges) !(metro/tram/basket*/
            chaussure*/train) |
        cicatrice (rouverte/ouverte/coule/suinte/rouvre) |
        trou (pied/talon/plante/peau) !(chaussette*/chaussure*/semelle) |
        (pus) (sort/coule/a du/avec/qui/y a) |
        (plaie/ampoule/blessure/coupure) (infecte/infectee/infection/pus/ne cicatrise pas/
            cicatrise pas/guerit pas/ne guerit pas/suinte/infecte) |
        (gonflement/enflure/bosse/boule/oedeme/grosseur) (grossit/grossi/augmente/grandit/gonfle/
            double/grossir) (vite/rapidement/rapide/heure en heure/chaque heure/en quelques
            heures/en une heure/minute en minute/vue d oeil) |
        (un de mes pieds/un de ses pieds/un des pieds) (rouge/chaud/brulant/infecte) !(chaussure*/
            chaussette*/eau) |
        (pied/pieds/cheville/talon/orteil/orteils) (comme un ballon/comme une baudruche/comme un
            melon/comme une pasteque/baudruche/gonfle comme/double de volume/gonfle a vue)
            !(chaussure*/air/pneu) |
        (pied/talon/cheville) (rouge vif/rouge ecarlate/ecarlate/rougeoyant/cramoisi/bouillant et
            rouge) !(chaussure*/chaussette*/vernis) |
        (gonfle/gonflent/gonflee/gonfler/gonflait/gonflement/enfle/enflee) (comme un ballon/comme
            une baudruche/comme un melon/comme une pasteque) !(air/pneu) |
        (pied/cheville/talon) (devenu un ballon/devenue un ballon/un vrai ballon/devenu comme un
            ballon)
    .unbearable =
        (insupportable/insuportable/insupportables/insoutenable/intolerable/intenable/atroce/
            atroces) (douleur/douleurs/mal/jambe/mollet/pied) |
        (supporte plus/supporter plus/plus a supporter/peux plus supporter/tiens plus de/
            tiens plus/endure plus)
            (douleur/douleurs/mal) |
        pire douleur (de ma vie/de sa vie) |
        (hurle/hurler/hurlant/crie/crier/tords/tordre/en larmes) (douleur/douleurs) |
        (mal a hurler/mal a en hurler/mal a crever/mal a en crever/mal a mourir) (jambe/mollet/
            pied) |
        (mollet/jambe) (dur comme/dure comme/comme du bois/comme du beton/comme une pierre/comme
            de la pierre/dur et tendu/tendu et dur/dure et tendue/tendue et dure/durcit/durcis/de
            plus en plus dur/de plus en plus dure/devient dur/devient dure/devient tout dur/
            devient toute dure/va exploser/va eclater/pret a exploser/prete a exploser) !(sport/
            muscu/musculation/entrainement/etirement*/massage*/masser/courbature*/course/courir) |
        (10 sur 10/dix sur dix) (jambe/mollet/tibia/cuisse) |
        (jambe/mollet/tibia) (minute en minute/chaque minute/toutes les minutes) (pire/empire/plus
            fort/plus dur/durcit/augmente/serre) |
        (pire/empire/augmente) (minute en minute/chaque minute) (jambe/mollet) |
        (jambe/mollet/tibia/cuisse) (exploser/explose/eclater/eclate/
            exploser tellement) !(ampoule*/cloque*/sport/muscu/entrainement/varice*/seance/
            sprint) |
        (en peux plus/j en peux plus/jen peux plus/n en peux plus) (mal/douleur/douleurs/souffre)
            (mollet/jambe/tibia/cuisse) !(courir/course/sport) |
        (infernale/infernal/horrible/abominable/terrible) (douleur/douleurs) (mollet/jambe/tibia/
            cuisse) !(sport/muscu/entrainement/courbature*) |
        (hurle/hurler/hurlais/crie/criais/crier) (jambe/mollet/tibia/cuisse) !(coach/entraineur/
            enfants) |
        (tendue/tendu/gonflee/gonfle/serree/serre) (exploser/explose/eclater/eclate) !(ampoule*/
            cloque*/chaussure*/pantalon/tete) |
        (hurle/hurler/hurlais/je crie) (mal/trop mal/si mal/tellement mal) !(coach/entraineur/
            enfants)
    .very-ill =
        (rougeur/rougeurs/rouge/infection/plaque) (etend vite/etend rapidement/etend tres vite/
            a vue d oeil/a vue doeil/heure en heure/gagne du terrain/gagne la
            jambe/monte vite/remonte vite/monte le long/remonte le long/avance vite/progresse
            vite) |
        peau (noircit/noircie/devient noire/devenue noire/vire au noir/toute noire/marbree/
            marbrures/violacee) !(soleil/bronz*/plage/ongle/ongles) |
        (confus/confuse/delire/delirant/delirante/somnolent/somnolente/desoriente/desorientee/
            propos incoherents/importe quoi/perd la tete) (fievre/de la fievre/temperature/
            infection/
            infecte/infectee) |
        (tres malade/tres mal/super mal/hyper mal/au plus mal/vraiment mal/vraiment malade)
            (jambe/pied) (rouge/chaud/chaude/infecte/infectee/gonfle et rouge) |
        (septicemie/choc septique) |
        fasciite necrosante |
        (orteil/orteils/talon/pied/peau/plante) (noir/noire/noirs/noircit/noirci/noircie/
            noircissent/noiratre) !(ongle/ongles/chaussure*/chaussette*/basket*/vernis/bande/tape/
            pied noir) |
        (pied/jambe/talon/orteil/cheville/plaie) (rouge/chaud/chaude/brulant/brulante/infecte/
            infectee) (me sens vraiment malade/me sens tres malade/me sens super malade/me sens
            tellement malade/vraiment malade/tres malade/super malade/hyper malade/tellement
            malade/si malade/malade comme un chien/malade a crever) |
        (me sens/me sent/se sent) (tres mal/vraiment mal/super mal/affreusement mal/tellement mal/
            hyper mal) (pied/jambe/talon/orteil) (rouge/chaud/chaude/brulant/brulante/infecte) |
        (ligne/lignes/trainee/trainees/trait/traits/strie/stries/raie/raies/cordon/rayure/rayures)
            (rouge/rouges/rougeatre/rougeatres) (monte/montent/remonte/remontent/montant/
            remontant/grimpe/grimpent/avance/avancent/progresse/va de/qui va/qui vont/
            jusqu au genou/progressent/part/partent/partant/
            etend/etendent/vers le
            haut/genou/cuisse/aine/tibia/jambe/mollet) !(metro/tram/train/carte/chaussure*/
            chaussette*/varices) |
        (rougeur/rougeurs/rouge/infection) (monte/remonte/grimpe/gagne/montent/remontent) (jambe/
            mollet/genou/tibia/cheville/cuisse) !(chaussure*/chaussette*/escalier*/tape) |
        (tremble/tremblant/frissonne/grelotte/frissons) (pied/jambe/talon/cheville/orteil) (rouge/
            chaud/chaude/infecte/infectee/brulant/gonfle) !(peur/stress/froid dehors) |
        (me sens/me sent) (tres mal/vraiment mal/super mal/tres malade/vraiment malade) (tremble/
            frissonne/grelotte/frissons) (pied/jambe/talon)
    .fever =
        (fievre/fievres/fievreux/fievreuse/febrile/fievrre) !(foins/jaune/du samedi/acheteuse/
            achat*/soldes/mondial) |
        (fais/ai/monte) (de la temperature/de la fievre/de la temp) |
        jamais (aussi malade/si malade) |
        (frisson/frissons/fricons/frisons/frissonne/grelotte/grelotter/claque des dents/tremble de
            froid/tremblements) !(plaisir/film/peur/joie/hiver/donne/concert) |
        (temperature/thermometre) (38*/39*/40*/41*/elevee/monte/montee/affiche/ai de) !(eau/four/
            exterieure/piece/ambiante) |
        (38*/39*/40/41) (fievre/temperature/degres) !(dehors/ombre/ete/soleil/eau/ans) |
        (me sens/je suis/me sent/suis/sens) (tres mal/super mal/vraiment mal/tres malade/vraiment
            malade/hyper mal/au plus mal/tres tres mal/super malade/gravement malade/horriblement
            mal) !(au talon/au pied/au tendon/aux pieds) |
        (38 et demi/39 et demi) !(taille/pointure/pointures/chaussure*/basket*/chaussette*/chausse/
            eu/euro*/kg/kilo*/km/min/minute*/heure*/semaine*/pas/repetition*/pourcent/cm/mm/imc/
            pese/poids/porte/nike/adidas/asics/hoka/coute/prix/paye) |
        (38/39) (ai eu/avait/avais/etait a/monte a/montee a/hier/cette nuit/ce matin/ce soir/
            aujourd hui/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/affiche) !(jahr*/
            euro/bin/alt/größe*/schuh*/minuten/stunde*/woche*/schritt*/trage/seance*/seances/
            mann/frau/taille/
            pointure/pointures/chaussure*/basket*/chaussette*/chausse/eu/euro*/kg/kilo*/km/min/
            minute*/heure*/semaine*/pas/repetition*/pourcent/cm/mm/imc/pese/poids/porte/nike/
            adidas/asics/hoka/coute/prix/paye/an/ans/age/j ai 38/j ai 39/jai 38/jai 39/ai 38/ai
            39/38 et/39 et/mois/fois/femme/homme/jours/personnes) |
        (ai/suis/toujours/encore) (39 depuis/38 depuis/40 depuis/a 38/a 39/a 40) !(taille/
            pointure/pointures/chaussure*/basket*/chaussette*/chausse/eu/euro*/kg/kilo*/km/min/
            minute*/heure*/semaine*/pas/repetition*/pourcent/cm/mm/imc/pese/poids/porte/nike/
            adidas/asics/hoka/coute/prix/paye/an/ans/age/mois/percent/pourcents)

## What the bot says of this check

# source: c83d62d9
welcome = Je pose des questions sur la douleur du tendon d’Achille ou du talon chez l’adulte, et je dis ce que cela peut être, dans quel délai consulter et quoi faire.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 68451ba7
welcome-signs =
    Ne continuez pas et appelez le { $emergency } si vous avez maintenant :
    • un manque d’air soudain ou mal à la poitrine
    • un pied soudain froid et, en plus, pâle ou bleu
    • une douleur insupportable
    • une jambe chaude et rouge, tout en vous sentant très malade
# The first words of /help; what can be typed follows.
# source: 12d8a909
about = Je pose des questions sur la douleur du tendon d’Achille ou du talon, une à la fois.
# CRITICAL: people act on it in danger.
# source: f9ab44f1
urgency-consultation = Prenez rendez-vous. Ce n’est pas une urgence.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: bfbc56d5
notice-undecided = Je ne peux pas dire ce qui correspond à ces réponses. Par prudence, montrez votre talon ou votre tendon à un médecin dans les 24 heures. Si c’est urgent, appelez le { $emergency }.
# source: 9b4f46d0
profile = Un court questionnaire sur la douleur du tendon d’Achille et du talon chez l’adulte : quelques questions, puis ce que cela peut être, dans quel délai consulter et une prochaine étape raisonnable. Information générale, pas un diagnostic ; non validée par un professionnel de santé. Pas pour les urgences : appelez le numéro d’urgence local.
# source: eaef9bb7
profile-short = Un court questionnaire sur la douleur d’Achille et du talon. Pas un diagnostic. Pas pour les urgences.

## Questions

# Each question is a sentence with its time and its place. A choice says one thing.

# CRITICAL: people act on it in danger.
# source: 5f3e8241
question-emergency = Avez-vous eu un de ces signes depuis hier ?
    .chest = Manque d’air soudain, douleur nouvelle à la poitrine, ou toux avec du sang
    .foot-cold = Un pied soudain froid et, en plus, pâle, bleu ou engourdi
    .saddle = Entrejambe engourdi, problème nouveau pour uriner ou aller à la selle, ou les deux jambes qui faiblissent
    .unbearable = Douleur soudaine et insupportable à la jambe, ou un mollet qui devient dur et tendu
    .very-ill = Rougeur qui s’étend d’heure en heure, peau qui devient noire, ou très malade avec un pied ou une jambe chauds et rouges, ou une plaie
    .none = Rien de tout cela

# CRITICAL: people act on it in danger.
# source: c0ffe382
question-lately = Avez-vous eu un de ces signes ces six dernières semaines, ou maintenant ?
    .pop = Soudain un claquement ou comme un coup de pied derrière la jambe, ou soudain je ne pouvais plus pousser sur le pied
    .injury = Une blessure : quatre pas impossibles, pied déformé ou plaie ouverte ; ou une chute d’une certaine hauteur
    .leg-swollen = Un seul mollet gonflé, ou avec une douleur nouvelle ailleurs qu’au tendon
    .hot-sore = Pied ou talon chaud et rouge, un gonflement qui grossit vite, ou une plaie encore ouverte
    .fever = Fièvre ou frissons cette semaine
    .none = Rien de tout cela

# CRITICAL: people act on it in danger.
# source: f3d73683
question-onset = Comment la douleur a-t-elle commencé cette fois ?
    .gradual = Peu à peu, toute seule
    .overdoing = Après avoir fait plus que d’habitude
    .pop-back = Par un claquement ou comme un coup de pied derrière la jambe
    .pop-arch = Par un claquement ou un bleu sous le pied
    .sharp = J’ai marché sur quelque chose de pointu ou de coupant
    .injury-recent = Par une blessure dans les 7 derniers jours
    .injury-old = Par une blessure il y a plus de 7 jours
    .unknown = Je ne sais pas

# Only after a pop or an injury: it decides between today and now.
# CRITICAL: people act on it in danger.
# source: 30fd924d
question-happened = Quand le claquement, le coup ou la blessure ont-ils eu lieu ?
    .recent = Ces deux dernières semaines
    .older = Il y a plus longtemps
    .slowly = Il n’y a pas eu de moment précis : c’est venu peu à peu
    .unsure = Je ne sais pas bien

# Only after a fever.
# CRITICAL: people act on it in danger.
# source: 29158647
question-fever-cause = Y a-t-il une autre raison à la fièvre, comme un rhume ?
    .cold = Il y en a une, et le pied ne va pas plus mal
    .no-cause = Non, ou le pied va plus mal lui aussi
    .unsure = Je ne sais pas bien

# source: 20664a4e
question-age = Quel âge a la personne qui a mal ?
    .under-18 = Moins de 18 ans
    .age-18-39 = 18 à 39 ans
    .age-40-59 = 40 à 59 ans
    .age-60-plus = 60 ans ou plus

# source: e754d5d2
question-site = Où avez-vous le plus mal ?
    .midportion = Deux doigts ou plus au-dessus du talon
    .insertion = À l’arrière du talon
    .tendon = Au-dessus et à l’arrière du talon
    .plantar = Sous le talon
    .both = Sous le talon et à l’arrière
    .elsewhere = Ailleurs, ou je ne sais pas bien

# source: f8c7ea98
question-side = Quel côté fait mal ?
    .left = Le gauche
    .right = Le droit
    .both = Les deux

# source: cb9b15fc
question-duration = Quand la douleur a-t-elle commencé cette fois ?
    .under-2-weeks = Il y a moins de 2 semaines
    .under-6-weeks = Il y a 2 à 6 semaines
    .under-3-months = Il y a 6 semaines à 3 mois
    .under-6-months = Il y a 3 à 6 mois
    .under-1-year = Il y a 6 mois à moins d’un an
    .over-1-year = Il y a plus d’un an

# What people type for a choice, besides its label, in parts named like the choices; words
# between bars. The value itself: words that say nothing beside an answer to that question.
typed-question-age = environ | j'ai | jai | ans | âge
typed-question-site = le | la | mon | droit | gauche
    .midportion =
        milieu du tendon | au milieu du tendon | milieu du tendon d'Achille |
        au milieu du tendon d'Achille
    .insertion = arrière du talon | derrière le talon
    .plantar = dessous du talon | en dessous du talon | sous mon talon
typed-question-side = le | la | mon | ma
    .left =
        gauche | pied gauche | jambe gauche | talon gauche | celui de gauche |
        sous le pied gauche | sous le talon gauche | au pied gauche | dans le pied gauche
    .right =
        droit | droite | pied droit | jambe droite | talon droit | celui de droite |
        sous le pied droit | sous le talon droit | au pied droit | dans le pied droit
    .both = deux pieds | deux talons
typed-question-duration = environ | depuis | il y a
    .under-2-weeks =
        aujourd'hui | hier | semaine dernière | quelques jours | une semaine | 1 semaine |
        2 jours | 3 jours | 4 jours | 5 jours | 6 jours | 7 jours | 8 jours | 9 jours | 10 jours |
        11 jours | 12 jours | 13 jours
    .under-6-weeks =
        3 semaines | 4 semaines | 5 semaines | trois semaines | quatre semaines | cinq semaines |
        un mois | 1 mois
    .under-3-months =
        7 semaines | 8 semaines | 9 semaines | 10 semaines | 11 semaines | 2 mois | deux mois
    .under-6-months = 4 mois | 5 mois | quatre mois | cinq mois
    .under-1-year = 7 mois | 8 mois | 9 mois | 10 mois | 11 mois | neuf mois
    .over-1-year =
        13 mois | 14 mois | 15 mois | 16 mois | 17 mois | 18 mois | 2 ans | 3 ans | 4 ans |
        5 ans | 6 ans | 7 ans | 8 ans | 9 ans | 10 ans | 11 ans | 12 ans | 13 ans | 14 ans |
        15 ans | 16 ans | 17 ans | 18 ans | 19 ans | 20 ans | deux ans | trois ans | cinq ans |
        dix ans | des années | plusieurs années | un an et demi
typed-question-worst = environ | sur | un | disons
# "No" and "yes" in other words, alone.
-typed-no = nan | non, pas du tout
-typed-yes = ouais | oui oui
typed-question-onset =
    .gradual =
        c'est venu peu à peu | c'est venu petit à petit | petit à petit | c'est venu lentement |
        ça a commencé lentement | progressivement | c'est venu progressivement
typed-question-fever-cause =
    .no-cause = non | nan | non, pas d'autre raison | pas d'autre raison | aucune autre raison
typed-question-foot-swollen =
    .no = { -typed-no }
    .yes = { -typed-yes }
typed-question-antibiotic =
    .no = nan | aucun | aucun antibiotique | pas d'antibiotique | je n'en ai pas pris
typed-question-medicines =
    .clot-risk =
        long trajet* | un long trajet* | long voyage* | un long voyage* |
        plusieurs heures de bus* | plusieurs heures en bus* | plusieurs heures de car* |
        plusieurs heures en car* | plusieurs heures de voiture* | plusieurs heures en voiture* |
        des heures de bus* | des heures en voiture* | 5 heures de bus* | 5 heures de voiture* |
        6 heures de bus* | 6 heures de voiture* | 7 heures de bus* | 7 heures de voiture* |
        8 heures de bus* | 8 heures de voiture* | 9 heures de bus* | 9 heures de voiture* |
        10 heures de bus* | 10 heures de voiture* | 12 heures de bus* | 12 heures de voiture*
typed-question-tried =
    .nothing =
        ibuprofène | seulement de l'ibuprofène | juste de l'ibuprofène | antidouleurs |
        des antidouleurs | seulement des antidouleurs | seulement le repos
typed-question-running =
    .no = { -typed-no }
    .yes = { -typed-yes }
typed-question-returning =
    .no = { -typed-no }
    .yes = { -typed-yes }

# CRITICAL: people act on it in danger.
# source: 3335eb64
question-pain = Lesquels de ces signes avez-vous ?
    .cannot-walk = Je boite, et pas seulement aux premiers pas
    .squeeze = Douleur vive quand on serre le talon des deux côtés
    .rest-night = Douleur qui dure, la nuit ou au repos
    .hanging = Douleur la nuit qui s’atténue quand le pied pend
    .weak = Pied trop faible pour le relever ou me mettre sur la pointe, pas seulement à cause de la douleur
    .burning = Brûlures, fourmillements ou engourdissement
    .none = Rien de tout cela

# CRITICAL: people act on it in danger.
# source: d93b7ff7
question-body = Et lesquels de ceux-ci ?
    .stiff = Talon raide plus de 30 minutes chaque matin
    .joints = Articulations ou orteil gonflés, ou dos longtemps raide chaque matin
    .inflammatory = Polyarthrite rhumatoïde, spondylarthrite, psoriasis, œil ou intestin enflammé, ou infection digestive ou génitale récente
    .lump-grows = Une boule qui continue de grossir
    .lumps = Tendons d’Achille épais et bosselés
    .cholesterol = Cholestérol très élevé non traité, ou infarctus avant 60 ans dans la famille proche
    .none = Rien de tout cela

# CRITICAL: people act on it in danger.
# source: b596a44e
question-health = Y a-t-il ici quelque chose qui vous concerne ?
    .diabetes = Diabète
    .circulation = Artères des jambes bouchées, ou crampe au mollet en marchant, qui passe à l’arrêt
    .immune = Défenses immunitaires faibles (par exemple sous chimiothérapie), ou drépanocytose
    .cancer = Cancer, même ancien (sauf petit cancer de la peau), amaigrissement sans raison, ou sueurs la nuit qui trempent les draps
    .thin-bones = Os fragiles (ostéoporose), grande maigreur, ou absence de règles avant la ménopause
    .pregnancy = Grossesse, ou accouchement dans les 6 dernières semaines
    .none = Rien de tout cela

# Only with diabetes.
# CRITICAL: people act on it in danger.
# source: b9752c55
question-foot-swollen = Le pied est-il gonflé, plus chaud que l’autre, ou la peau est-elle abîmée ou avec une ampoule ?
    .no = Non
    .yes = Oui
    .unsure = Je ne sais pas bien

# CRITICAL: people act on it in danger.
# source: 5f825e14
question-antibiotic = Avez-vous pris un antibiotique dans les six derniers mois ? { -floxacin-brands } sont aussi des antibiotiques en -floxacine.
    .no = Non
    .floxacin-now = Un en -floxacine (comme Ciflox), que je prends encore
    .floxacin-past = Un en -floxacine (comme Ciflox), terminé
    .unknown = Nom inconnu, je le prends encore
    .unknown-past = Nom inconnu, terminé
    .other = Un autre

# CRITICAL: people act on it in danger.
# source: 52a767c3
question-medicines = Dans les trois derniers mois, avez-vous eu quelque chose de cette liste ?
    .procedure = Une opération ou une embolisation à l’endroit douloureux
    .clot-risk = Un caillot (phlébite), même ancien ; une opération ailleurs, un plâtre ou une botte, des jours au lit ou un long voyage en avion
    .steroid = Comprimés de cortisone ou de prednisolone, ou infiltration de cortisone à l’endroit douloureux
    .blood-thinner = Un anticoagulant (fluidifiant du sang), ou un trouble de la coagulation
    .dialysis = Une dialyse, ou une greffe, même ancienne
    .hormones = Pilule, patch ou anneau contraceptif, ou hormones (par exemple pour la ménopause)
    .none = Rien de tout cela

# source: eb0c2372
question-tried = Qu’avez-vous essayé jusqu’ici ?
    .exercises = Exercices du mollet (montées sur la pointe ou descentes de talon)
    .stretching = Étirements
    .supports = Semelles, talonnettes, bandage adhésif, attelle de nuit
    .shock-wave = Ondes de choc
    .injection = Une infiltration (injection)
    .procedure = Une opération ou une embolisation
    .nothing = Rien de tout cela

# source: c60bbeec
question-programme = Combien de temps avez-vous fait les exercices régulièrement ?
    .current = Moins de 12 semaines pour l’instant
    .stopped = J’ai arrêté, ou seulement de temps en temps
    .alone = 12 semaines ou plus, par moi-même
    .supervised = 12 semaines ou plus, avec un kiné

# source: d23a13e1
question-effect = Les exercices ont-ils aidé ?
    .better = Oui, cela va mieux
    .came-back = Oui, mais la douleur est revenue
    .same = Pas de changement pour l’instant
    .worse = Non, cela a empiré

# source: 7a685b9a
question-duration-again = Vous avez fait 12 semaines d’exercices. Depuis combien de temps avez-vous mal en tout ?
    .under-3-months = Moins de 3 mois
    .under-6-months = 3 à 6 mois
    .under-1-year = De 6 mois à moins d’un an
    .over-1-year = Plus d’un an

# source: d79fa962
question-running = Faites-vous un sport où vous courez ou sautez ?
    .no = Non
    .yes = Oui

# source: f8e6acbe
question-returning = La douleur revient-elle chaque fois que vous recommencez à courir ?
    .no = Non
    .yes = Oui

# source: 9f236313
question-worst = Quelle a été la pire douleur cette semaine ? 0 : aucune, 10 : la pire possible.

## Outcomes: emergencies

# The first line is what to do; what the person ticked follows of itself.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 1dc73569
outcome-lung-clot = C’est peut-être un caillot de sang dans le poumon. Il peut venir sans jambe gonflée.
    .next = Appelez maintenant le { $emergency } et demandez une ambulance.
    .soon = Ne conduisez pas vous-même et n’attendez pas de voir si cela passe.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 8aff58a6
outcome-limb-ischaemia = Votre pied reçoit peut-être trop peu de sang. Il faut vite de l’aide pour le sauver.
    .next = Appelez maintenant le { $emergency } et demandez une ambulance.
    .soon = En l’attendant, ne surélevez pas la jambe et ne la chauffez pas.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 6b59cc40
outcome-cauda-equina = Les nerfs du bas de votre colonne vertébrale sont peut-être comprimés. Il vous faut peut-être un examen d’imagerie (IRM) et une opération aujourd’hui.
    .next = Allez maintenant aux { -emergency-department }. Appelez le { $emergency } si vous ne pouvez pas y aller.
    .soon = N’attendez pas le matin.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: ab1457ee
outcome-compartment = La pression monte peut-être dans le mollet, ou du sang s’y accumule. Dans les deux cas, muscles et nerfs peuvent être abîmés en quelques heures.
    .next = Appelez maintenant le { $emergency }, ou allez aux { -emergency-department } si c’est plus rapide.
    .soon = Ne surélevez pas la jambe, ne la bandez pas et ne la massez pas.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 7d5ed73d
outcome-sepsis = C’est peut-être une infection grave qui s’étend.
    .next = Allez maintenant aux { -emergency-department }. Appelez le { $emergency } si vous avez anormalement sommeil, si vos idées s’embrouillent, si vous respirez vite, si la peau devient violette ou noire, ou si vous ne pouvez pas y aller.
    .soon = Des antidouleurs seuls ne traitent pas une infection.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 6a1463c2
outcome-rupture = Votre { -achilles-tendon } est peut-être rompu, même si vous pouvez marcher ou vous mettre sur la pointe du pied, ou si la douleur a disparu.
    .next = Allez maintenant aux { -emergency-department }. Appelez le { $emergency } si vous ne pouvez pas y aller.
    .soon = Ne posez aucun poids sur la jambe et gardez les orteils pointés vers le bas. Pas d’étirements, pas de massage.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 6a37404e
outcome-fracture = Un os est peut-être cassé, ou une plaie est peut-être profonde.
    .next = Allez maintenant aux { -emergency-department } et ne posez aucun poids sur le pied. Appelez le { $emergency } si vous ne pouvez pas y aller.
    .soon = Après une chute d’une certaine hauteur, demandez de vérifier aussi l’os du talon.

## Outcomes: to be seen today or tomorrow

# CRITICAL: people act on it in danger.
# source: 21f178d4
outcome-rupture-older = Votre { -achilles-tendon } s’est peut-être rompu il y a quelques semaines. On prend souvent une rupture pour une entorse, et pouvoir marcher ne l’exclut pas.
    .soon = Faites-le examiner par un médecin dans les 24 heures. Si personne ne peut vous recevoir d’ici là, allez aux { -emergency-department }.
    .next = Dites quand vous avez senti le claquement, ou depuis quand vous ne pouviez plus pousser sur le pied. D’ici là, ne posez aucun poids sur la jambe.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 3ad544d5
outcome-vein-clot = C’est peut-être un caillot de sang dans une veine de la jambe (phlébite). Cela peut ressembler exactement à une douleur du { -achilles-tendon }.
    .soon = Voyez un médecin dans les 24 heures. Si personne ne peut vous recevoir, allez aux { -emergency-department }.
    .next = Dites s’il y a eu une opération, un plâtre, des jours au lit, un long voyage en avion, un cancer ou un caillot dans le passé, ou si vous prenez la pilule. Appelez le { $emergency } si vous manquez d’air ou avez mal à la poitrine.

# CRITICAL: people act on it in danger.
# source: ef73798f
outcome-vein-clot-risk = Une douleur nouvelle dans le bas de la jambe peut venir d’un caillot dans une veine, même sans gonflement. Quelque chose que vous avez coché rend un caillot plus probable.
    .soon = Voyez un médecin dans les 24 heures. Si personne ne peut vous recevoir d’ici là, allez aux { -emergency-department }.
    .next = Dites ce que vous avez coché. Si le mollet gonfle ou devient plus chaud, consultez tout de suite. Appelez le { $emergency } si vous manquez d’air ou avez mal à la poitrine.

# CRITICAL: people act on it in danger.
# source: c552779d
outcome-infection = C’est peut-être une infection, une crise de goutte ou, en cas de diabète, une atteinte des os du pied. Des questions dans une conversation ne peuvent pas les distinguer.
    .soon = Voyez un médecin dans les 24 heures ; en cas de diabète, l’équipe qui suit vos pieds.
    .next = Ne mettez pas de poids sur le pied. Si vous avez de la fièvre ou si vous vous sentez très malade, allez tout de suite aux { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: b0829895
outcome-fever = Une fièvre sans autre cause peut venir d’une infection à l’endroit douloureux, même si la peau a l’air normale.
    .soon = Voyez un médecin dans les 24 heures.
    .next = Si en plus le pied ou la jambe devient chaud, rouge ou gonflé, ou si vous vous sentez très malade, allez aux { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 673762d0
outcome-puncture = Un objet pointu ou coupant a peut-être laissé de la saleté ou un morceau dans votre pied. Une infection peut venir des jours ou des semaines plus tard.
    .soon = Voyez un médecin dans les 24 heures.
    .next = Dites sur quoi vous avez marché et quand, et de quand date votre dernière piqûre contre le tétanos.

# CRITICAL: people act on it in danger.
# source: 3f8ca767
outcome-fascia-rupture = La bande fibreuse sous votre pied est peut-être déchirée. Après un claquement, il y a souvent un gonflement et un bleu.
    .soon = Voyez un médecin dans les 24 heures.
    .next = Arrêtez de courir et de sauter. Si marcher fait mal, prenez des béquilles ou ne posez aucun poids sur le pied.

# CRITICAL: people act on it in danger.
# source: 9b8bc9a7
outcome-recent-procedure = Après une opération ou une embolisation, une douleur nouvelle ou qui dure peut venir de la plaie, d’un caillot, de la peau ou d’un nerf.
    .soon = Voyez dans les 24 heures l’équipe qui l’a faite. Si ce n’est pas possible, un médecin.
    .next = Si une jambe gonfle ou si vous manquez d’air, allez aux { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 2a9a66c9
outcome-charcot = En cas de diabète, un pied gonflé ou plus chaud que l’autre peut avoir des os abîmés, même s’il fait à peine mal.
    .soon = Voyez dans les 24 heures l’équipe qui suit vos pieds pour le diabète. Si vous n’en avez pas, un médecin.
    .next = Ne posez aucun poids sur le pied avant qu’on l’ait examiné.

# CRITICAL: people act on it in danger.
# source: 2acf50ad
outcome-rest-pain = Une douleur au repos ou la nuit comme la vôtre peut vouloir dire que le pied reçoit trop peu de sang.
    .soon = Voyez un médecin dans les 24 heures. Si personne ne peut vous recevoir d’ici là, allez aux { -emergency-department }.
    .next = Dites si la douleur s’atténue quand le pied pend. Si le pied devient froid, pâle ou bleu, appelez le { $emergency }.

# CRITICAL: people act on it in danger.
# source: 632d0233
outcome-floxacin = Les antibiotiques dont le nom finit par -floxacine peuvent abîmer les tendons. Votre douleur vient peut-être de ce médicament.
    .soon = Appelez dans les 24 heures la personne qui l’a prescrit ou un pharmacien, avant la prochaine prise.
    .next = Demandez si un autre antibiotique peut convenir. Ne laissez pas l’infection sans traitement. N’entraînez pas le mollet pour l’instant.

# CRITICAL: people act on it in danger.
# source: 25a1d37d
outcome-antibiotic-unknown = Certains antibiotiques, ceux dont le nom finit par -floxacine, peuvent abîmer les tendons. Nous ne savons pas lequel vous prenez.
    .soon = Demandez dans les 24 heures à un pharmacien ou à la personne qui l’a prescrit lequel c’est, avant la prochaine prise.
    .next = Ne laissez pas l’infection sans traitement. N’entraînez pas le mollet tant que vous ne savez pas.

# CRITICAL: people act on it in danger.
# source: 76b256dd
outcome-weakness = Un pied faible peut venir d’un tendon rompu ou d’un nerf, dans la jambe ou dans le dos.
    .soon = Voyez un médecin dans les 24 heures. Si personne ne peut vous recevoir d’ici là, allez aux { -emergency-department }.
    .next = Demandez qu’on examine le pied, le tendon et le dos. Si vos deux jambes deviennent faibles ou si votre entrejambe est engourdi, allez tout de suite aux { -emergency-department }.

## Outcomes: to be seen before any exercise

# CRITICAL: people act on it in danger.
# source: bae4d73f
outcome-child = Ces questions sont faites pour les adultes. Entre 8 et 14 ans, l’os du talon qui grandit fait souvent mal, mais faites-le examiner.
    .soon = Voyez un médecin d’ici quelques jours, avec un parent ; dans les 24 heures en cas de boiterie, de fièvre ou de douleur la nuit.
    .next = D’ici là, pas de sport qui fait mal et pas de programme pour adultes.

# CRITICAL: people act on it in danger.
# source: 3c6c37e9
outcome-recent-injury = Une blessure récente doit être regardée et palpée. Des questions seules peuvent laisser passer un os cassé ou un tendon rompu.
    .soon = Consultez un médecin ou un centre de soins sans rendez-vous d’ici quelques jours, ou dans les 24 heures si vous commencez à boiter.
    .next = D’ici là, reposez le pied, refroidissez-le et gardez-le surélevé. Si marcher fait mal, ne posez aucun poids dessus.

# CRITICAL: people act on it in danger.
# source: d375a30b
outcome-old-injury = On est peut-être passé à côté d’un tendon rompu ou, après une blessure, d’un os du talon cassé. Un tendon peut aussi se rompre ou s’affaiblir peu à peu.
    .soon = Faites-le examiner par un médecin d’ici quelques jours, ou dans les 24 heures si vous commencez à boiter.
    .next = Dites ce qui s’est passé et quand, et si vous pouvez pousser sur le pied. D’ici là, pas d’exercices du mollet, pas de course et pas de sauts.

# CRITICAL: people act on it in danger.
# source: 6f53d621
outcome-bone-stress = L’os du talon a peut-être une fine fissure due à l’effort (fracture de fatigue), ou risque plus d’en avoir une.
    .soon = Voyez un médecin d’ici quelques jours, ou dans les 24 heures si vous commencez à boiter.
    .next = Arrêtez maintenant de courir et de sauter. Si marcher fait mal, prenez des béquilles ou ne posez aucun poids sur le pied jusqu’à l’examen.

# CRITICAL: people act on it in danger.
# source: 07767d0b
outcome-limp = Vous ne pouvez pas marcher normalement. Quelle que soit la cause, quelqu’un devrait vous examiner avant tout exercice.
    .soon = Voyez un médecin ou un { -physiotherapist } d’ici quelques jours.
    .next = D’ici là, ne marchez que tant que c’est facile. Pas de course, pas de sauts, pas d’exercices du mollet.

# CRITICAL: people act on it in danger.
# source: fe56a2a4
outcome-not-mechanical = Ce que vous avez coché ne vient peut-être pas d’un excès d’effort. Une cause grave est rare, mais il faut la chercher.
    .soon = Voyez un médecin d’ici quelques jours. Un { -physiotherapist } seul ne suffit pas ici.
    .next = Dites quand vous avez mal et ce que vous avez coché. Pas de programme d’exercices avant cela.

# CRITICAL: people act on it in danger.
# source: 4635de69
outcome-inflammatory = C’est peut-être une inflammation là où les tendons rejoignent l’os, qui fait partie d’une maladie de tout le corps.
    .soon = Prenez rendez-vous chez un médecin pour les prochains jours ; dans les 24 heures avec un œil rouge ou une articulation chaude.
    .next = Demandez s’il faut voir un rhumatologue, le médecin des articulations enflammées. D’ici là, bouger doucement sans avoir mal est permis.

# CRITICAL: people act on it in danger.
# source: 05e25d89
outcome-nerve = Des brûlures, des fourmillements ou un engourdissement peuvent venir d’un nerf du pied ou de votre dos.
    .soon = Prenez rendez-vous chez un médecin ou un { -physiotherapist } pour les prochains jours.
    .next = Demandez qu’on examine le pied et aussi le dos. Un pied qui devient faible doit être vu dans les 24 heures.

# CRITICAL: people act on it in danger.
# source: 4eb0d201
outcome-cholesterol = Ce que vous avez coché peut indiquer un problème de cholestérol héréditaire.
    .soon = Prenez rendez-vous chez un médecin pour les prochaines semaines.
    .next = Demandez une prise de sang pour votre cholestérol. Si vous avez déjà un traitement, parlez du tendon. D’ici là, des montées douces sur la pointe des pieds, sur sol plat, sont permises.

# CRITICAL: people act on it in danger.
# source: 8d4bccd9
outcome-feet-at-risk = Avec un diabète ou des artères des jambes bouchées, la douleur du talon peut avoir d’autres causes, et des plaies peuvent passer inaperçues.
    .soon = Dans les prochains jours, voyez votre médecin ou le service qui suit vos pieds.
    .next = D’ici là, regardez chaque jour la peau de vos deux pieds. Un pied chaud ou gonflé ou une plaie ouverte : voyez un médecin dans les 24 heures.

# CRITICAL: people act on it in danger.
# source: 20d46d13
outcome-immune = Avec des défenses immunitaires faibles ou une drépanocytose, une infection ou un problème d’os peut ressembler à une douleur du talon ordinaire.
    .soon = Dans les prochains jours, appelez l’équipe qui vous soigne.
    .next = Signalez la douleur avant de commencer des exercices. Avec de la fièvre ou un pied chaud et rouge, allez tout de suite aux { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 956b174c
outcome-frail-tendon = Un médicament ou un traitement que vous avez indiqué peut affaiblir les tendons.
    .soon = Voyez un médecin ou un { -physiotherapist } dans les prochains jours, avant de vous entraîner.
    .next = Dites ce que vous avez eu. Si vous ne connaissez pas le nom d’un antibiotique, un pharmacien peut le retrouver. D’ici là, pas de sauts, pas d’exercices rapides et pas de charges lourdes.

# CRITICAL: people act on it in danger.
# source: f4c828b7
outcome-elsewhere = Votre douleur est hors des endroits que ce questionnaire connaît. Nous ne pouvons donc pas dire ce que cela peut être.
    .soon = Prenez rendez-vous chez un médecin, un { -physiotherapist } ou un { -podiatrist } pour les prochaines semaines.
    .next = Montrez où vous avez mal. Les exercices de ce questionnaire sont faits pour d’autres endroits.

# CRITICAL: people act on it in danger.
# source: dec95a3a
outcome-after-procedure = Vous avez eu une opération ou une embolisation pour cette douleur, et vous avez encore mal. L’équipe qui l’a faite devrait regarder d’abord.
    .soon = Prenez rendez-vous avec cette équipe pour les prochaines semaines. Si vous n’arrivez pas à la joindre, prenez rendez-vous chez un médecin.
    .next = D’ici là, ne vous entraînez que comme elle vous l’a conseillé. Ce questionnaire ne propose pas de deuxième intervention.

## Outcomes: Achilles tendon, above the heel

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: b6aa5f9b
outcome-midportion-start = Il s’agit peut-être d’un { -achilles-tendon } surchargé. Avec de l’entraînement, la plupart des gens guérissent, mais cela prend des mois.
    .soon = Vous pouvez commencer par vous-même aujourd’hui.
    .next = Entraînez le mollet au moins 12 semaines : voyez « Comment faire ». Une douleur jusqu’à { $pain-limit } sur 10 est acceptable si elle a disparu le lendemain matin. Refaites le point dans { $review ->
        [one] { $review } semaine
        [many] { $review } de semaines
       *[other] { $review } semaines
    } : si cela ne va pas mieux, prenez rendez-vous chez un { -physiotherapist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: b70447dc
outcome-midportion-stay = Il s’agit peut-être d’un { -achilles-tendon } surchargé. L’entraînement demande des mois plutôt que des semaines.
    .soon = Vous pouvez continuer par vous-même.
    .next = Continuez jusqu’à 12 semaines au moins, un peu plus dur chaque fois que la douleur reste à { $pain-limit } sur 10 ou moins. Refaites le point dans { $review ->
        [one] { $review } semaine
        [many] { $review } de semaines
       *[other] { $review } semaines
    } : si cela ne va pas mieux, demandez à un { -physiotherapist } de vous regarder faire.

# CRITICAL: people act on it in danger.
# source: eccb73da
outcome-midportion-supervise = Il s’agit peut-être d’un { -achilles-tendon } surchargé. L’entraînement, de plus en plus dur étape par étape, passe en premier, et maintenant avec quelqu’un qui vous guide.
    .soon = Prenez rendez-vous chez un { -physiotherapist } pour les prochaines semaines.
    .next = Demandez au moins 12 semaines d’entraînement du mollet, de plus en plus dur étape par étape. Dites ce que vous avez fait jusqu’ici, à quel rythme et avec quel poids.

# CRITICAL: people act on it in danger.
# source: 8cb1a808
outcome-midportion-add-on = Il s’agit peut-être d’un { -achilles-tendon } surchargé. Vous avez fait l’entraînement avec quelqu’un qui vous guidait et vous avez encore mal : il faut donc chercher de nouveau la cause.
    .soon = Prenez rendez-vous chez un médecin du sport ou votre { -physiotherapist } pour les prochaines semaines.
    .next = Demandez si la cause est la bonne et si la charge est la bonne.

# CRITICAL: people act on it in danger.
# source: def75650
outcome-midportion-refractory = Il s’agit peut-être d’un { -achilles-tendon } surchargé. Il ne s’est pas calmé après des mois d’entraînement guidé, et ce n’est pas votre faute.
    .soon = Prenez rendez-vous chez un spécialiste du sport ou de l’orthopédie pour les prochaines semaines.
    .next = Demandez un examen d’imagerie, et qu’on cherche de nouveau la cause. D’ici là, ne vous entraînez que si cela n’aggrave rien.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: e1a5b4ea
outcome-midportion-relapse = Il s’agit peut-être du même { -achilles-tendon } surchargé, qui se réveille. L’entraînement vous a déjà aidé.
    .soon = Vous pouvez recommencer par vous-même aujourd’hui.
    .next = Commencez une ou deux étapes plus bas que là où vous aviez arrêté, 2 à 3 jours par semaine. Augmentez une seule chose par semaine. Refaites le point dans { $review ->
        [one] { $review } semaine
        [many] { $review } de semaines
       *[other] { $review } semaines
    } : si cela ne va pas mieux, prenez rendez-vous chez un { -physiotherapist }.

## Outcomes: Achilles tendon, where it joins the heel bone

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: e30bc7f6
outcome-insertion-start = Il s’agit peut-être d’un { -achilles-tendon } surchargé là où il rejoint l’os du talon. La plupart des gens guérissent, mais cela prend des mois.
    .soon = Vous pouvez commencer par vous-même aujourd’hui, seulement sur sol plat.
    .next = Entraînez le mollet au moins 12 semaines : voyez « Comment faire ». Une douleur jusqu’à { $pain-limit } sur 10 est acceptable si elle a disparu le lendemain matin. Refaites le point dans { $review ->
        [one] { $review } semaine
        [many] { $review } de semaines
       *[other] { $review } semaines
    } : si cela ne va pas mieux, prenez rendez-vous chez un { -physiotherapist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 8b5f6275
outcome-insertion-stay = Il s’agit peut-être d’un { -achilles-tendon } surchargé là où il rejoint l’os du talon. L’entraînement demande des mois plutôt que des semaines.
    .soon = Vous pouvez continuer par vous-même, seulement sur sol plat.
    .next = Continuez jusqu’à 12 semaines au moins, un peu plus dur chaque fois que la douleur reste à { $pain-limit } sur 10 ou moins. Refaites le point dans { $review ->
        [one] { $review } semaine
        [many] { $review } de semaines
       *[other] { $review } semaines
    } : si cela ne va pas mieux, demandez à un { -physiotherapist } de vous regarder faire.

# CRITICAL: people act on it in danger.
# source: 910509ca
outcome-insertion-supervise = Il s’agit peut-être d’un { -achilles-tendon } surchargé là où il rejoint l’os du talon. L’entraînement passe en premier, et maintenant avec quelqu’un qui vous guide.
    .soon = Prenez rendez-vous chez un { -physiotherapist } pour les prochaines semaines.
    .next = Demandez au moins 12 semaines d’entraînement du mollet sur sol plat, de plus en plus dur étape par étape, avec une { -heel-lift } dans les deux chaussures. Dites ce que vous avez fait jusqu’ici.

# CRITICAL: people act on it in danger.
# source: 0a942642
outcome-insertion-add-on = Il s’agit peut-être d’un { -achilles-tendon } surchargé là où il rejoint l’os du talon. Vous avez fait l’entraînement avec quelqu’un qui vous guidait et vous avez encore mal : il faut donc chercher de nouveau la cause.
    .soon = Prenez rendez-vous chez un médecin du sport ou votre { -physiotherapist } pour les prochaines semaines.
    .next = Demandez si la cause est la bonne et si l’entraînement ménage l’os du talon : sol plat, { -heel-lift }, pas d’étirement profond.

# CRITICAL: people act on it in danger.
# source: f3349c1b
outcome-insertion-refractory = Il s’agit peut-être d’un { -achilles-tendon } surchargé là où il rejoint l’os du talon. Il ne s’est pas calmé après des mois d’entraînement guidé, et ce n’est pas votre faute.
    .soon = Prenez rendez-vous chez un spécialiste du sport ou de l’orthopédie pour les prochaines semaines.
    .next = Demandez un examen d’imagerie, et qu’on cherche de nouveau la cause. D’ici là, entraînez-vous seulement sur sol plat, et seulement si cela n’aggrave rien.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 1199a1a9
outcome-insertion-relapse = Il s’agit peut-être du même { -achilles-tendon } surchargé, là où il rejoint l’os du talon, qui se réveille. L’entraînement vous a déjà aidé.
    .soon = Vous pouvez recommencer par vous-même aujourd’hui, seulement sur sol plat.
    .next = Commencez une ou deux étapes plus bas que là où vous aviez arrêté, 2 à 3 jours par semaine. Augmentez une seule chose par semaine. Refaites le point dans { $review ->
        [one] { $review } semaine
        [many] { $review } de semaines
       *[other] { $review } semaines
    } : si cela ne va pas mieux, prenez rendez-vous chez un { -physiotherapist }.

## Outcomes: under the heel

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 51000a99
outcome-plantar-start = Il s’agit peut-être d’une bande fibreuse surchargée sous le pied, l’{ -plantar-fascia }. En général cela s’améliore, mais cela prend des mois.
    .soon = Vous pouvez commencer par vous-même aujourd’hui.
    .next = Étirez cette bande chaque jour, portez des chaussures amorties et faites moins de ce qui fait mal : voyez « Comment faire ». Refaites le point dans { $review ->
        [one] { $review } semaine
        [many] { $review } de semaines
       *[other] { $review } semaines
    } : si cela ne va pas mieux, prenez rendez-vous chez un { -physiotherapist } ou un { -podiatrist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: c3f3124a
outcome-plantar-stay = Il s’agit peut-être d’une bande fibreuse surchargée sous le pied, l’{ -plantar-fascia }. Ce que vous faites demande des mois plutôt que des semaines.
    .soon = Vous pouvez continuer par vous-même.
    .next = Continuez jusqu’à 12 semaines au moins, avec les étirements, les chaussures amorties et moins de ce qui fait mal. Refaites le point dans { $review ->
        [one] { $review } semaine
        [many] { $review } de semaines
       *[other] { $review } semaines
    } : si cela ne va pas mieux, montrez-le à un { -physiotherapist } ou un { -podiatrist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 9d25f57a
outcome-plantar-relapse = Il s’agit peut-être de la même bande fibreuse surchargée sous le pied, l’{ -plantar-fascia }, qui se réveille. Les exercices vous ont déjà aidé.
    .soon = Vous pouvez recommencer par vous-même aujourd’hui.
    .next = Refaites chaque jour ce qui a aidé, et continuez une fois la douleur partie. Refaites le point dans { $review ->
        [one] { $review } semaine
        [many] { $review } de semaines
       *[other] { $review } semaines
    } : si cela ne va pas mieux, prenez rendez-vous chez un { -physiotherapist } ou un { -podiatrist }.

# CRITICAL: people act on it in danger.
# source: f081ce5a
outcome-plantar-step-up = Il s’agit peut-être d’une bande fibreuse surchargée sous le pied, l’{ -plantar-fascia }. L’étape suivante est un programme complet avec quelqu’un qui vous guide.
    .soon = Prenez rendez-vous chez un { -physiotherapist } ou un { -podiatrist } pour les prochaines semaines.
    .next = Demandez des étirements, des montées sur la pointe des pieds de plus en plus dures, et les bonnes chaussures ou semelles, le tout ensemble. Dites ce que vous avez fait jusqu’ici.

# CRITICAL: people act on it in danger.
# source: 385c8557
outcome-plantar-runner = Il s’agit peut-être d’une bande fibreuse surchargée sous le pied, l’{ -plantar-fascia }, qui refait mal quand vous courez.
    .soon = Prenez rendez-vous chez un { -physiotherapist } qui connaît la course à pied, pour les prochaines semaines.
    .next = Demandez qu’on vous regarde courir, et un renforcement de ce qui est faible. Le massage et le bandage adhésif servent à soulager, ce n’est pas tout le programme.

# CRITICAL: people act on it in danger.
# source: ab3d0b67
outcome-plantar-add-on = Il s’agit peut-être d’une bande fibreuse surchargée sous le pied, l’{ -plantar-fascia }. Vous avez fait les soins de base avec quelqu’un qui vous guidait et vous avez encore mal : il faut donc chercher de nouveau la cause.
    .soon = Prenez rendez-vous chez un médecin ou chez le { -physiotherapist } qui vous guide, pour les prochaines semaines.
    .next = Demandez si la cause est la bonne, et ce qu’il reste à essayer.

# CRITICAL: people act on it in danger.
# source: 077f73f7
outcome-plantar-refractory = Il s’agit peut-être d’une bande fibreuse irritée sous le pied, l’{ -plantar-fascia }, qui ne s’est pas calmée. Ce n’est pas votre faute. Après si longtemps, cela peut aussi être autre chose.
    .soon = Prenez rendez-vous chez un spécialiste du pied et de la cheville ou du sport pour les prochaines semaines.
    .next = Demandez d’abord qu’on vérifie bien la cause. D’ici là, continuez ce qui soulage.

## Flags: added when something else decided the outcome

# Each names what was ticked, and no more, and what it means for what to do.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 3a837583
flag-lung-clot = C’est peut-être un caillot dans le poumon. Appelez le { $emergency }.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 3fe71f41
flag-limb-ischaemia = Le sang n’arrive peut-être plus au pied. Appelez le { $emergency }.

# CRITICAL: people act on it in danger.
# source: a9ba40aa
flag-cauda-equina = Des nerfs de la colonne vertébrale sont peut-être comprimés. Il faut aller maintenant aux { -emergency-department }.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 8fee359e
flag-compartment = La pression monte peut-être dans le mollet. Appelez le { $emergency }.

# CRITICAL: people act on it in danger.
# source: 0dc6aca9
flag-sepsis = Une partie de ce que vous avez coché peut venir d’une infection grave. Il faut aller maintenant aux { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 900e7eb7
flag-rupture-recent = Le { -achilles-tendon } est peut-être rompu, même si vous pouvez marcher. Il faut un contrôle aux { -emergency-department } ; aucun poids sur la jambe.

# CRITICAL: people act on it in danger.
# source: bf473f00
flag-rupture-older = Claquement ou sensation de coup de pied derrière la jambe, ou impossible de pousser sur le pied, il y a quelques semaines : le { -achilles-tendon } s’est peut-être rompu. Pas d’exercices, d’étirements ni de massage avant qu’un médecin l’ait contrôlé.

# CRITICAL: people act on it in danger.
# source: 32743a6c
flag-push-off = Vous ne pouvez plus bien pousser sur le pied, et c’est venu peu à peu : le { -achilles-tendon } est peut-être rompu ou faible. Pas d’exercices avant que quelqu’un l’ait examiné.

# CRITICAL: people act on it in danger.
# source: 360a241c
flag-fracture = Un os est peut-être cassé. Il faut un contrôle aux { -emergency-department } ; aucun poids sur le pied.

# CRITICAL: people act on it in danger.
# source: a180dac0
flag-fracture-older = Une blessure grave ou une chute d’une certaine hauteur il y a quelques semaines : on est peut-être passé à côté d’un os cassé. Un médecin doit vérifier cela.

# CRITICAL: people act on it in danger.
# source: 47886ebd
flag-vein-clot = Votre mollet : il faut chercher aussi un caillot dans une veine de la jambe. Pas de massage et pas d’exercices du mollet.

# CRITICAL: people act on it in danger.
# source: 19949ea1
flag-vein-clot-risk = Une douleur nouvelle dans le bas de la jambe, et quelque chose que vous avez coché qui rend un caillot plus probable : il faut chercher un caillot.

# CRITICAL: people act on it in danger.
# source: 29c52e8c
flag-infection = Un pied ou un talon chaud et rouge, un gonflement qui grossit vite, ou une plaie ouverte : il faut chercher une infection ou la goutte.

# CRITICAL: people act on it in danger.
# source: 4c3b6f66
flag-fever = De la fièvre sans autre cause : il faut chercher une infection.

# CRITICAL: people act on it in danger.
# source: ce4092d5
flag-puncture = Vous avez marché sur quelque chose de pointu ou de coupant : dites au médecin ce que c’était, et de quand date votre dernière piqûre contre le tétanos.

# CRITICAL: people act on it in danger.
# source: c1bcbc9c
flag-fascia-rupture = Un claquement ou un bleu sous le pied : la bande fibreuse est peut-être déchirée à cet endroit. Arrêtez de courir et de sauter ; faites-le examiner.

# CRITICAL: people act on it in danger.
# source: 9e6bf43c
flag-child-urgent = Avec ce que vous avez coché, un médecin doit voir l’enfant.

# CRITICAL: people act on it in danger.
# source: 4ed38153
flag-recent-procedure = Une opération ou une embolisation à cet endroit dans les trois derniers mois : l’équipe qui l’a faite doit examiner cette douleur.

# CRITICAL: people act on it in danger.
# source: d7399017
flag-recent-injury-urgent = Une blessure dans les 7 derniers jours, avec ce que vous avez coché d’autre : faites-la examiner.

# CRITICAL: people act on it in danger.
# source: f9682c4e
flag-recent-injury = Une blessure dans les 7 derniers jours : elle doit être regardée et palpée.

# CRITICAL: people act on it in danger.
# source: d82f3550
flag-old-injury-urgent = Une blessure plus ancienne, et autre chose que vous avez coché : faites-la examiner. On est peut-être passé à côté de quelque chose.

# CRITICAL: people act on it in danger.
# source: 400b0a83
flag-old-injury = Une blessure plus ancienne : on est peut-être passé à côté d’un tendon rompu ou d’un os cassé, alors faites-la examiner avant tout exercice.

# CRITICAL: people act on it in danger.
# source: 7e27bce3
flag-floxacin = Un antibiotique en -floxacine, que vous prenez encore : il peut abîmer les tendons. Appelez la personne qui l’a prescrit ou un pharmacien avant la prochaine prise. Ne laissez pas l’infection sans traitement. Pas d’exercices lourds pour l’instant.

# CRITICAL: people act on it in danger.
# source: 5fbb22fd
flag-antibiotic-unknown = Un antibiotique que vous prenez et dont vous ne savez pas le nom : certains peuvent abîmer les tendons. Demandez à un pharmacien lequel c’est avant la prochaine prise. Ne laissez pas l’infection sans traitement.

# CRITICAL: people act on it in danger.
# source: 34d74d44
flag-bone-stress-urgent = Des signes que l’os du talon a peut-être une fine fissure : arrêtez de courir et de sauter, ne posez aucun poids dessus si marcher fait mal, et faites-le examiner.

# CRITICAL: people act on it in danger.
# source: fab0a3dc
flag-bone-stress = L’os du talon a peut-être une fine fissure, ou risque plus d’en avoir une : arrêtez de courir et de sauter et faites-le examiner.

# CRITICAL: people act on it in danger.
# source: f5aa7773
flag-limp = Vous boitez : faites-vous examiner avant tout exercice.

# CRITICAL: people act on it in danger.
# source: 14acea56
flag-charcot = Diabète, et un pied peut-être gonflé, plus chaud que l’autre ou avec la peau abîmée : ne posez aucun poids dessus avant que l’équipe qui suit vos pieds ou un médecin l’ait vu.

# CRITICAL: people act on it in danger.
# source: 5329375b
flag-rest-pain = Une douleur la nuit ou au repos, peut-être parce que le pied reçoit trop peu de sang : voyez un médecin.

# CRITICAL: people act on it in danger.
# source: e83d7cf3
flag-night-pain = Une douleur qui reste la nuit ou au repos : un médecin doit en chercher la cause.

# CRITICAL: people act on it in danger.
# source: 2cf4cb5c
flag-lump = Une grosseur qui continue de grandir : un médecin doit l’examiner.

# CRITICAL: people act on it in danger.
# source: 852e6d43
flag-illness = Cancer, perte de poids non voulue ou sueurs nocturnes abondantes : un médecin doit chercher la cause de votre douleur.

# CRITICAL: people act on it in danger.
# source: 08fd4627
flag-inflammatory = Des signes qui peuvent aller avec une inflammation de tout le corps : parlez-en au médecin.

# CRITICAL: people act on it in danger.
# source: ef7252ac
flag-weakness = Un pied trop faible pour le relever ou se mettre sur la pointe : faites-le examiner.

# CRITICAL: people act on it in danger.
# source: 18df3084
flag-nerve = Brûlures, fourmillements ou engourdissement : cela peut venir d’un nerf, alors demandez qu’on examine le pied et le dos.

# CRITICAL: people act on it in danger.
# source: 4949e5a7
flag-cholesterol = Une partie de ce que vous avez coché peut indiquer un problème de cholestérol héréditaire : demandez une prise de sang pour votre cholestérol.

# CRITICAL: people act on it in danger.
# source: ea01e7e1
flag-diabetes = Diabète : faites examiner vos pieds, et regardez leur peau chaque jour.

# CRITICAL: people act on it in danger.
# source: 928b9fa2
flag-arteries = Artères des jambes bouchées, ou crampe du mollet à la marche : faites examiner vos pieds, et regardez leur peau chaque jour.

# CRITICAL: people act on it in danger.
# source: d35dffb9
flag-immune = Défenses immunitaires faibles ou drépanocytose : parlez de cette douleur à l’équipe qui vous soigne avant tout exercice.

# CRITICAL: people act on it in danger.
# source: 5e48ebae
flag-frail-tendon = Un médicament ou un traitement que vous avez indiqué peut affaiblir les tendons : pas d’entraînement lourd avant que quelqu’un ait examiné les vôtres.

# CRITICAL: people act on it in danger.
# source: 9df3ec4b
flag-had-procedure = Une opération ou une embolisation par le passé, et vous avez encore mal : retournez voir l’équipe qui l’a faite.

# CRITICAL: people act on it in danger.
# source: ef3d3c3c
flag-severe = Votre douleur est très forte : dites-le en prenant rendez-vous, et demandez une date proche.

## The buttons below an answer

# source: aa9eba61
page-how = Comment faire
# source: 6225b66a
page-meanwhile = En attendant
# source: aae2cd5d
page-skip = À laisser de côté
# source: 2cea2532
page-outlook = Combien de temps cela prend
# source: b9611290
page-options = Embolisation et opération : ce que l’on sait
# source: 6f6bcbb2
page-questions = Autres questions
# source: 39680c4d
page-help = Quand demander de l’aide

## Notes below an answer

# source: 26412102
note-shock-wave = Parlez aussi des { -shock-wave } : cela peut aider certaines personnes, mais les essais ne concordent pas.
    .title = Ajouter des { -shock-wave } ?

# source: 83a7debc
note-specialist-in-parallel = Votre douleur est forte ou dure depuis plus d’un an. En plus de l’entraînement, demandez l’avis d’un spécialiste.
    .title = L’avis d’un spécialiste

# CRITICAL: people act on it in danger.
# source: 391dd746
note-made-for-adults = Ces questions sont faites pour les adultes et peuvent passer à côté de quelque chose chez un enfant. Dites l’âge de l’enfant à qui l’examine.
    .title = Des questions pour adultes

# source: a68d4e2a
note-pregnancy = Pendant la grossesse et les 6 semaines après l’accouchement, les caillots dans la jambe sont plus probables. Dites-le à tous ceux qui vous soignent : antidouleurs, { -shock-wave } et radios demandent alors l’avis d’un médecin.
    .title = Grossesse et après l’accouchement

# CRITICAL: people act on it in danger.
# source: cf03c9e7
note-blood-thinner = Avec un anticoagulant (fluidifiant du sang) ou un trouble de la coagulation : pas d’antidouleurs anti-inflammatoires, d’aiguilles, d’{ -shock-wave } ni d’infiltration sans l’accord de votre médecin. Un bleu ou un gonflement soudain : consultez dans les 24 heures.
    .title = Anticoagulant ou trouble de la coagulation

# CRITICAL: people act on it in danger.
# source: 0fd7a8af
note-age-60 = À partir de 60 ans, les os cassent plus facilement : faites examiner une douleur vive ou nouvelle dans un os. Demandez à un pharmacien avant de prendre des antidouleurs.
    .title = À 60 ans et plus

# CRITICAL: people act on it in danger.
# source: e5e235a2
note-thin-bones = Avec des os fragiles, une grande maigreur ou une absence de règles, ne courez pas et ne sautez pas avant qu’un médecin ait contrôlé vos os. Si serrer le talon fait mal ou si vous boitez, consultez dans les 24 heures.
    .title = Os fragiles

# source: e7e01719
note-both-sides = Les deux côtés font mal. Dites à un médecin si vous êtes aussi raide plus de 30 minutes le matin, si d’autres articulations ou le dos font mal, ou si vous avez eu du psoriasis ou une inflammation de l’œil ou de l’intestin.
    .title = Les deux côtés

## How to do it

# The four steps, with their test at the start, hold for every calf exercise. The
# sets and repetitions still have to be confirmed by a clinician.

# source: 0d64e726
note-how-pain-rule =
    Jusqu’où cela peut faire mal, sur 10 :
    🟢 0 à 2 : faites-en un peu plus la prochaine fois.
    🟡 de 3 à { $pain-limit }, et la douleur a disparu le lendemain matin : restez à ce niveau.
    🔴 plus de { $pain-limit }, ou pire le lendemain matin : faites-en un tiers de moins.

# source: d0742802
note-how-heel-raise =
    Montée sur la pointe des pieds sur sol plat, jamais au bord d’une marche. Tenez-vous à un mur. 3 secondes pour monter, 3 secondes pour descendre, 3 séries de 15, un jour sur deux. Entraînez les deux jambes.
    Commencez par l’étape la plus dure que vous pouvez faire 15 fois avec une douleur de { $pain-limit } sur 10 ou moins :
    1. monter et descendre sur les deux jambes
    2. monter sur les deux, descendre sur une
    3. monter et descendre sur une jambe
    4. sur une jambe avec un sac à dos de 5 kg, plus tard davantage
    Une étape de plus après 3 fois qui se sont bien passées.

# source: 9b8825e0
note-how-heel-drop =
    Descente de talon, seulement pour une douleur au-dessus du talon : c’est le seul exercice qui se fait sur une marche. Tenez-vous sur une marche avec l’avant du pied. Montez sur les deux jambes, puis descendez lentement le talon sur une seule, jusque sous le bord. 3 séries de 15, genou tendu. Commencez quand les montées sur une jambe sont devenues faciles.

# source: 6de6711b
note-how-heel-drop-bent =
    La même chose, genou plié : cela entraîne le muscle profond du mollet. 3 séries de 15.

# source: ee2940fb
note-how-heel-lift =
    Une talonnette d’environ 1 cm dans les deux chaussures soulage le tendon. Portez-la quelques semaines, puis diminuez son épaisseur petit à petit.

# source: 62d8f98e
note-how-fascia-stretch =
    Étirement de la bande fibreuse sous le pied. En position assise, posez la cheville sur l’autre genou et tirez les orteils en arrière avec la main jusqu’à sentir que cela tire le long de la plante du pied. 10 secondes, 10 fois, 3 fois par jour, la première avant vos premiers pas.

# source: 6d092c75
note-how-calf-stretch =
    Étirement du mollet. Appuyez-vous contre un mur, la jambe douloureuse derrière, genou tendu, talon au sol. 30 secondes, 3 fois, chaque jour.

# source: b469a616
note-how-heel-raise-towel =
    Si vous aimez vous entraîner : montées sur la pointe des pieds avec une serviette roulée sous les orteils. 3 secondes pour monter, tenir 2 secondes, 3 secondes pour descendre, 3 séries de 12, un jour sur deux. Rendez-le plus dur avec un sac à dos.

# source: 58cba475
note-how-tape =
    Bandage adhésif sous le pied, de l’avant du pied en passant autour du talon. Il soulage peu de temps, un jour environ. Enlevez-le si la peau démange ou fait mal.

## Meanwhile

# CRITICAL: people act on it in danger.
# source: 454fd56b
note-meanwhile-no-load = Pas de course, pas de sauts et pas d’exercices du mollet avant l’examen.

# CRITICAL: people act on it in danger.
# source: 3d246066
note-meanwhile-no-weight = Ne posez aucun poids sur le pied ni sur la jambe avant d’avoir été examiné, même si marcher fait à peine mal.

# CRITICAL: people act on it in danger.
# source: b3be7675
note-meanwhile-weight = Ne posez aucun poids sur la jambe si marcher fait mal : prenez des béquilles, ou évitez de marcher.

# CRITICAL: people act on it in danger.
# source: 75e78501
note-meanwhile-no-massage = Pas de massage du mollet.

# CRITICAL: people act on it in danger.
# source: db50d2b8
note-meanwhile-skin = Regardez chaque jour la peau du pied. Pas de marche pieds nus, pas de chaleur, pas de bandage adhésif serré.

# source: 305eae64
note-meanwhile-pain = Pour la douleur, demandez à un pharmacien ce qui vous convient.

# source: 9532dcac
note-meanwhile-booked = Jusqu’au rendez-vous, continuez de bouger, tant que la douleur ne dépasse pas { $pain-limit } sur 10 et a disparu le lendemain matin. Le repos complet peut affaiblir la jambe.

# CRITICAL: people act on it in danger.
# source: f0993a05
note-meanwhile-flat = Entraînez-vous seulement sur sol plat : pas de descentes au bord d’une marche et pas d’étirement profond du mollet. Ils appuient sur l’endroit douloureux.

## What to skip

# source: 241171c5
note-skip-steroid = Une infiltration de cortisone dans le tendon : elle peut l’affaiblir. Les anti-inflammatoires pris longtemps aident peu.

# source: 7353b16d
note-skip-steroid-again = Une nouvelle infiltration avant qu’un spécialiste ait de nouveau cherché la cause.

# source: b5c29cef
note-skip-steroid-plantar = Une infiltration de cortisone pour l’instant : elle soulage au mieux quelques semaines, et peut abîmer la bande fibreuse et le coussinet du talon.

# source: 5ece6d89
note-skip-rest = Le repos complet. Il peut affaiblir la jambe, et la douleur revient souvent avec l’effort.

# CRITICAL: people act on it in danger.
# source: c2a111fd
note-skip-drops = Les descentes de talon au bord d’une marche et les étirements profonds du mollet : ils appuient sur l’endroit douloureux.

# source: 9befda21
note-skip-splint = Une attelle de nuit : dans un essai, elle n’a rien apporté de plus pour ce tendon.

# source: 7e8d20f0
note-skip-scan = Une radio pour chercher une épine du talon (épine calcanéenne) : elle est fréquente et ne change pas ce qui aide.

# source: 650c7b41
note-skip-changes = Un nouveau programme chaque semaine : chacun a besoin de temps pour agir.

# source: fc4328c8
note-skip-procedures = Les opérations et autres interventions pour l’instant : il reste des étapes plus simples.

# source: feaf0e64
note-skip-blind-procedure = Toute intervention sans deuxième avis : on sait mal à quel point elle est efficace.

## How long it takes

# source: 5c8b1dda
note-outlook-achilles = La plupart des gens qui ont mal au { -achilles-tendon } guérissent. Cela prend des mois plutôt que des semaines : environ 3 sur 4 vont bien à long terme, et certains gardent un peu de douleur pendant des années.

# source: 2425ccac
note-outlook-plantar = La plupart des gens qui ont mal sous le talon guérissent. Cela prend des mois, parfois plus d’un an.

# source: c1f67ca7
note-outlook-weeks = Attendez-vous à un premier changement après quelques semaines d’entraînement régulier, pas après quelques jours. Il est normal d’avoir de bons et de mauvais jours ; comparez des semaines, pas des jours.

## Embolization and surgery

# CRITICAL: people act on it in danger.
# source: b7394f4b
note-embolization-achilles = Dans l’embolisation, un médecin passe une aiguille ou un tube fin dans une artère et bouche de petits vaisseaux sanguins nouveaux autour du tendon douloureux. D’habitude, vous rentrez chez vous le jour même. Jusqu’en 2024, on a décrit environ 20 à 30 personnes traitées pour le { -achilles-tendon }, sans groupe de comparaison : personne ne peut donc dire quelle part est due au traitement. Parmi les essais au genou qui l’ont comparée à un traitement factice, les deux plus grands n’ont trouvé aucun bénéfice ; d’autres sont en cours. Risques : un bleu, un changement de couleur de la peau ou une plaie, un engourdissement, une infection, un vaisseau sain bouché, une allergie, des rayons X. Le produit injecté est souvent un antibiotique qui n’est pas autorisé pour cet usage. Elle ne convient pas si vous êtes enceinte, ou si vous avez les reins malades, des artères bouchées ou une allergie au produit injecté. Demandez un avis indépendant ; si elle se fait, le mieux est dans une étude.
    .title = Embolisation : ce que l’on sait

# CRITICAL: people act on it in danger.
# source: 13582357
note-surgery-achilles = Lors de l’opération, on nettoie la partie malade du { -achilles-tendon } par une ouverture ou par de tout petits trous ; à l’os du talon, on enlève parfois aussi une bosse d’os. Un spécialiste décide, après au moins 6 mois de soins actifs et un examen d’imagerie. Ensuite, beaucoup de gens portent une botte pendant des semaines et s’entraînent pendant des mois. Ce qu’elle apporte de plus que le temps et l’entraînement est incertain : il manque de bons essais. Risques : cicatrisation lente, infection, peau engourdie, caillot dans une veine, tendon rompu, et douleur qui reste. Demandez à quelle fréquence le chirurgien la fait, ce qui se passe si vous attendez, et quand vous pourriez remarcher, retravailler et refaire du sport.
    .title = Opération : ce que l’on sait

# CRITICAL: people act on it in danger.
# source: 9defa348
note-embolization-plantar = Dans l’embolisation, un médecin passe une aiguille ou un tube fin dans une artère à la cheville ou à l’aine et bouche de petits vaisseaux sanguins nouveaux autour de la bande fibreuse douloureuse. D’habitude, vous rentrez chez vous le jour même. Jusqu’en 2024, on a décrit moins de 100 personnes traitées pour le talon, sans groupe de comparaison : personne ne peut donc dire quelle part est due au traitement. Parmi les essais au genou qui l’ont comparée à un traitement factice, les deux plus grands n’ont trouvé aucun bénéfice ; d’autres sont en cours. Risques : un bleu, un changement de couleur de la peau ou une plaie, un engourdissement, une infection, un vaisseau sain bouché, une allergie, des rayons X. Le produit injecté est souvent un antibiotique qui n’est pas autorisé pour cet usage. Elle ne convient pas si vous êtes enceinte, ou si vous avez les reins malades, des artères bouchées ou une allergie au produit injecté. Demandez un avis indépendant ; si elle se fait, le mieux est dans une étude.
    .title = Embolisation : ce que l’on sait

# CRITICAL: people act on it in danger.
# source: d4f88a77
note-release-surgery = Dans l’opération de libération, on coupe une partie de la bande fibreuse sous le pied, par une ouverture large ou par de tout petits trous. Elle est rarement nécessaire, et seulement après au moins 6 mois d’autres soins. Après l’opération par petits trous, la plupart des gens reprennent une vie normale en 3 à 6 semaines ; après une ouverture large, on porte d’habitude une botte 2 à 3 semaines et cela prend plus de temps. On ne sait pas à quel point elle est efficace : une synthèse a trouvé 8 essais avec 345 personnes, tous à haut risque d’erreur. Risques : nerf abîmé ou coincé, cicatrisation lente, infection, voûte du pied plus basse, et douleur qui reste ou empire. Demandez à quelle fréquence le chirurgien la fait, ce qui se passe si vous attendez, et quand vous pourriez remarcher, retravailler et refaire du sport.
    .title = Opération de libération : ce que l’on sait

## More questions

# What people type instead of the button of a note; separated by |. Case, accents
# and question marks do not matter.
note-words =
    .ask-run = puis-je courir | je peux courir | est-ce que je peux courir | puis-je faire du jogging | je peux faire du jogging | quand puis-je courir
    .ask-run-not-yet = { note-words.ask-run }
    .ask-stretch-midportion = puis-je m’étirer | je peux m’étirer | est-ce que je peux m’étirer | faut-il s’étirer
    .ask-stretch-insertion = { note-words.ask-stretch-midportion }
    .ask-stretch-plantar = { note-words.ask-stretch-midportion }
    .ask-painkillers = quel antidouleur | puis-je prendre un antidouleur | que prendre contre la douleur
    .ask-work = puis-je travailler | je peux travailler | est-ce que je peux travailler
    .ask-how-long = combien de temps ça dure | ça dure combien de temps | combien de temps ça prend

# CRITICAL: people act on it in danger.
# source: b4ea65ea
note-ask-run = Gardez ce qui reste à { $pain-limit } sur 10 ou moins et a disparu le lendemain matin. Courez un jour sur deux et changez une seule chose par semaine. Arrêtez si vous boitez, si serrer le talon fait mal, ou si vous avez mal la nuit. Le vélo et la natation sont permis.
    .title = Puis-je courir ?

# CRITICAL: people act on it in danger.
# source: 3eaec70b
note-ask-run-not-yet = Pas encore. Faites-vous d’abord examiner, et demandez alors quand vous pourrez recommencer.
    .title = Puis-je déjà courir ?

# source: 6f68c3b7
note-ask-stretch-midportion = Vous pouvez vous étirer doucement si vous voulez. Ce qui passe en premier, c’est l’entraînement de plus en plus dur étape par étape.
    .title = Puis-je m’étirer ?

# CRITICAL: people act on it in danger.
# source: 4236c161
note-ask-stretch-insertion = Pas d’étirement profond du mollet, au bord d’une marche ou contre un mur : il appuie sur l’endroit douloureux. À la place, bougez librement la cheville.
    .title = Puis-je m’étirer ?

# source: 751c868c
note-ask-stretch-plantar = Oui. Tirez les orteils en arrière avant vos premiers pas, et étirez le mollet chaque jour. Les recommandations concordent là-dessus.
    .title = Puis-je m’étirer ?

# source: 47cc3f8f
note-ask-spur = Une épine du talon (épine calcanéenne) est fréquente avec cette douleur. Le traitement est le même avec ou sans elle.
    .title = Est-ce l’épine du talon ?

# source: 0325de11
note-ask-insoles-plantar = Une semelle ou une coque de talon peut aider en plus du reste. Dans un essai de 185 personnes, une semelle sur mesure n’a pas fait mieux qu’une semelle factice.
    .title = Me faut-il des semelles ?

# source: 5ead7714
note-ask-lifts = Une talonnette d’environ 1 cm dans les deux chaussures peut aider : dans un essai, elle a fait au moins aussi bien que les descentes de talon après 12 semaines.
    .title = Les talonnettes aident-elles ?

# source: 691b27ca
note-ask-shock-wave = Elles peuvent aider certaines personnes quand l’entraînement seul n’a pas suffi. Les essais ne concordent pas, et à l’arrière du talon deux essais avec un traitement factice n’ont trouvé aucun bénéfice. Ce n’est pas la première étape.
    .title = Et les ondes de choc ?

# source: d7325191
note-ask-prp = Pour le { -achilles-tendon }, un essai de 240 personnes n’a pas trouvé les injections de plasma de son propre sang (PRP) meilleures qu’une injection factice. Pour la douleur sous le talon, nous n’avons pas regardé les essais.
    .title = Et le PRP ?

# source: d005fce2
note-ask-injection = Au tendon, une infiltration de cortisone peut l’affaiblir. Sous le talon, elle soulage au mieux quelques semaines, et peut abîmer la bande fibreuse et le coussinet du talon. C’est à un spécialiste de peser le pour et le contre.
    .title = Et une infiltration ?

# source: fc618c1e
note-ask-ultrasound = Une recommandation sur la douleur sous le talon ne le conseille pas. Pour le { -achilles-tendon }, nous n’avons pas regardé les essais. L’entraînement passe en premier.
    .title = Et le traitement par ultrasons ?

# source: 33e7ec3a
note-ask-painkillers = Demandez à un pharmacien ce qui vous convient. Les antidouleurs soulagent, ils ne guérissent pas. N’en prenez pas pour arriver à courir malgré la douleur.
    .title = Quel antidouleur ?

# source: a7af6ec4
note-ask-night-splint = Si les premiers pas du matin sont les pires, une attelle portée la nuit pendant 1 à 3 mois peut les soulager.
    .title = Une attelle de nuit aide-t-elle ?

# source: de057afc
note-ask-shoes = Des chaussures amorties, fermes au talon et un peu surélevées à l’arrière. Pas de pieds nus sur sol dur, et pas de tongs pour l’instant.
    .title = Quelles chaussures ?

# source: 2534f5a6
note-ask-work = Si vous êtes debout ou marchez au travail : faites des pauses, asseyez-vous quand vous pouvez, utilisez un tapis souple. Si la douleur reste, demandez à un médecin s’il faut d’autres tâches pendant quelques semaines.
    .title = Et le travail ?

# source: c41cfddd
note-ask-physio = Demandez : aurai-je un entraînement plus dur chaque semaine ? Qui regarde comment je le fais ? Quand refaisons-nous le point ? Méfiez-vous d’un programme qui n’est fait que d’ultrasons ou de massages.
    .title = Que demander à un kiné ?

# source: 256378a8
note-ask-how-long = Cela dépend de la cause. Demandez à la personne qui vous examine ; avec des réponses dans une conversation, personne ne peut le dire.
    .title = Combien de temps cela va-t-il durer ?

## Statements: what we answer when a person asks "Why?"

# source: 3e2862d6
statement-K10 = Une douleur du { -achilles-tendon } qui dure vient surtout d’un tendon surchargé au-delà de ce qu’il peut supporter, plutôt que d’une simple inflammation. Pourquoi l’entraînement aide n’est pas tranché : que le tendon se reconstruise est une opinion.

# source: 713bd3ea
statement-K11 = Le repos complet seul ne guérit pas le tendon et peut nuire : le tendon peut s’affaiblir et se blesse alors plus facilement à la reprise. Mieux : pendant un temps, réduire la charge qui déclenche la douleur, la remplacer par des mouvements qui ne la déclenchent pas, et remonter étape par étape.

# source: 5818cb85
statement-K12 = Les recommandations concordent : un entraînement du mollet de plus en plus dur étape par étape passe en premier, et pas le repos. La forme la plus connue est la descente de talon au bord d’une marche, seulement pour une douleur au-dessus de l’os du talon ; un entraînement lourd et lent 3 fois par semaine y a fait aussi bien. Il faut au moins 12 semaines.

# source: 0267b17c
statement-K12b = On ne sait pas bien à quel point l’entraînement aide. Une comparaison de 29 essais a trouvé chaque traitement actif meilleur que l’attente à 3 mois et aucun nettement le meilleur, mais 22 des essais pourraient être loin de la vérité. Choisissez donc ce que vous continuerez à faire.

# source: ffee433d
statement-K13 = Ne rien faire et attendre apporte en général peu ou pas de soulagement dans les premiers mois. Les études derrière cela ne sont pas solides.

# source: 4f2d5413
statement-K14 = Dans un essai de 38 personnes qui avaient mal au { -achilles-tendon }, un peu de douleur pendant l’entraînement n’a pas été nuisible : jusqu’à 5 sur 10 était permis si elle s’était calmée le lendemain matin et n’augmentait pas de semaine en semaine. Par prudence, nous disons jusqu’à 4, et nous appliquons la même règle sous le talon. Les deux sont notre propre choix. Un professionnel de santé doit encore confirmer les séries et les répétitions que nous citons.

# source: 2a5a7fa5
statement-K15 = Dans l’expérience des soignants, « ça n’a pas marché » veut souvent dire trop court, trop léger ou pas régulier. Le temps et un entraînement régulier semblent compter le plus. La façon de s’entraîner compte aussi : un accompagnement peut donc faire mieux qu’une vidéo, même si peu d’études les ont comparés. Laissez-lui des mois avant de parler d’échec.

# source: 8657114e
statement-K16 = Adapter l’activité, changer de chaussures, porter des talonnettes et faire de la kinésithérapie complètent l’entraînement. L’entraînement est vu comme la partie principale. Mais dans un essai de 100 personnes, les talonnettes ont fait au moins aussi bien que les descentes de talon à 12 semaines. Des talonnettes dans les deux chaussures peuvent donc aider.

# source: cfc4e66b
statement-K17 = Les anti-inflammatoires aident peu le tendon à long terme. On évite en général une infiltration de cortisone dans le tendon, car elle peut l’affaiblir. Un essai, pour une douleur au-dessus de l’os du talon, a trouvé une injection guidée à côté du tendon, avec des exercices, meilleure que des exercices avec une injection factice : c’est l’affaire d’un spécialiste. Une injection de grand volume n’a pas fait mieux qu’une injection factice.

# source: ffbf3f95
statement-K18 = Un essai sur 70 tendons d’Achille douloureux au-dessus de l’os du talon a ajouté une attelle de nuit aux exercices. Elle n’a rien apporté de plus.

# source: 552aabd4
statement-K19 = L’endroit de la douleur change l’entraînement. À l’os du talon, le tendon est comprimé quand il est étiré contre l’os. Donc : sol plat, pas de flexion profonde de la cheville, pas d’étirement au bord d’une marche, une { -heel-lift }. Dans un essai de 42 personnes, un tel entraînement avec talonnettes a fait mieux que l’entraînement ordinaire à 12 et à 24 semaines. Avec les descentes au bord d’une marche, seulement 32 personnes sur 100 allaient bien ici, contre 89 plus haut.

# source: 722d059a
statement-K20 = Pour une douleur au-dessus de l’os du talon, un petit essai a trouvé que des ondes de choc en plus de l’entraînement aidaient. À l’os du talon, un essai plus ancien les a trouvées meilleures que l’entraînement, mais deux plus récents, avec un traitement factice, n’ont trouvé aucun bénéfice. NICE, l’organisme d’évaluation britannique, juge les résultats inégaux et n’a pas vu de problème de sécurité majeur.

# source: 7014709a
statement-K21 = Dans les tendons d’Achille douloureux poussent de petits vaisseaux sanguins nouveaux, avec des nerfs à côté. Vous ne pouvez pas les sentir. On les voit plus dans les tendons douloureux, mais pas seulement là, et qu’ils causent la douleur est une idée, pas un fait. L’embolisation les vise. Une étude a repris après coup les dossiers de 20 personnes et 29 traitements : après 6 mois, la douleur avait baissé de plus de la moitié dans 86 cas sur 100. Une deuxième étude compte 7 personnes. Aucune ne les a comparées à d’autres. Une synthèse de ces études les a jugées trop diverses et trop faibles pour être additionnées. Au genou, deux essais ne l’ont pas trouvée meilleure qu’une intervention factice. Aucun grand essai n’a été trouvé pour le { -achilles-tendon }.

# source: b2137475
statement-K22 = Les recommandations néerlandaises réservent l’opération aux personnes qui n’ont pas guéri après au moins 6 mois de traitement actif. C’est à un spécialiste de décider, avec d’abord un examen d’imagerie. Des complications sont possibles.

# source: fb0f7807
statement-K23 = La plupart des gens qui ont mal au { -achilles-tendon } vont bien à long terme, mais cela prend des mois, pas des semaines. Environ un quart garde des symptômes plus longtemps, et certains en ont encore après 10 ans ou plus.

# source: 57365b1f
statement-K24 = Beaucoup de gens peuvent continuer un peu à courir en respectant la règle de la douleur. Un essai sur la douleur du { -achilles-tendon } qui le permettait avec une telle règle n’a constaté aucun effet nuisible. Le reste est expérience et prudence : faire de même pour une douleur sous le talon, courir un jour sur deux, et arrêter en cas de boiterie, de douleur en serrant le talon ou de douleur la nuit.

# source: fa4a0c9d
statement-K25 = Quand cela revient, l’expérience dit : descendez d’un ou deux niveaux, faites du renforcement 2 à 3 fois par semaine, augmentez une seule chose par semaine, et gardez le renforcement une fois que vous allez bien.

# source: c7f8beb0
statement-K26 = Le service de santé britannique conseille de voir un généraliste si la douleur du talon s’aggrave, revient sans cesse, est forte ou empêche les activités normales, ou si vous avez des fourmillements, un engourdissement ou du diabète. Il le conseille aussi quand 2 semaines de soins par soi-même n’apportent rien. L’entraînement agit plus lentement, donc nous refaisons le point plus tard ; un médecin doit encore le confirmer.

# source: 6e91fcd0
statement-K40 = La bande fibreuse sous le pied est surchargée et irritée là où elle rejoint le talon. Elle fait une douleur vive aux premiers pas le matin, et cela peut durer des mois. Une épine du talon (épine calcanéenne) sur une radio est fréquente avec cette douleur et ne change pas le traitement.

# source: 95ccf8d7
statement-K41 = La plupart des gens vont mieux, mais cela peut prendre bien plus d’un an. Dans un groupe de 100 personnes, 82 allaient bien après environ 4 ans. Dans un autre, dans un centre spécialisé où vont les cas les plus difficiles, 4 sur 5 avaient encore mal après 1 an et la moitié après 5 ans. Une douleur des deux côtés évoluait moins bien. Comptez donc en mois.

# source: ac6c80f5
statement-K42 = Les recommandations concordent sur le début : comprendre, faire moins de ce qui provoque la douleur, étirer la plante du pied et le mollet, chaussures amorties et de bon soutien ou semelles, pas de pieds nus sur un sol dur, bandage adhésif. Fait régulièrement et sans abandonner, avec du temps : un vrai effort de plusieurs mois avant d’envisager plus.

# source: 651bf4e6
statement-K43 = Un bandage adhésif peut soulager la douleur un court moment. On ne sait pas s’il fait plus que cela.

# source: 48599647
statement-K44 = Une coque de talon ou une semelle doit aller avec les autres soins, pas les remplacer. Dans un essai de 180 personnes, des conseils et une coque de talon ont fait aussi bien que la même chose avec des exercices en plus. Dans un essai de 185 personnes, une semelle sur mesure n’a pas fait mieux qu’une semelle factice.

# source: ae97b3fd
statement-K45 = Des montées sur la pointe des pieds un jour sur deux peuvent accélérer l’amélioration : dans un essai de 48 personnes, elles ont fait mieux que les étirements à 3 mois, mais pas à 1, 6 ou 12 mois. Un essai plus grand de 180 personnes n’a rien trouvé de plus que des conseils et une coque de talon. C’est donc à vous de choisir. Un professionnel de santé doit encore confirmer les secondes et les répétitions que nous citons.

# source: b63f4cdb
statement-K46 = Une recommandation soutient fortement une attelle de nuit pendant 1 à 3 mois quand les premiers pas sont le problème principal.

# source: 93125314
statement-K47 = Si les soins de base ne suffisent pas, un guide place ensuite les { -shock-wave }, puis des semelles sur mesure. Mais le grand essai le plus récent, avec 200 personnes et un traitement factice, a trouvé que ni les { -shock-wave } ni les exercices n’ajoutaient rien à des conseils et des semelles. Cela peut donc aider certaines personnes ; les essais ne concordent pas.

# source: cdef0576
statement-K49 = Une synthèse de 47 essais n’a pas trouvé l’infiltration de cortisone meilleure qu’une injection factice. Par rapport à certains autres traitements, elle a un peu plus soulagé la douleur, au mieux pendant des semaines ; par rapport à d’autres, elle a fait moins bien plus tard. Dans un essai de 180 personnes, une infiltration en plus des exercices a fait un peu mieux à 12 semaines, trop peu pour compter pour la plupart. Une déchirure de la bande fibreuse et un coussinet du talon plus mince sont des risques connus.

# source: f13aea9b
statement-K50 = Dans les cas qui durent, on a vu de petits vaisseaux sanguins et nerfs nouveaux dans la bande fibreuse sous le pied. Qu’ils causent la douleur n’est pas prouvé. L’embolisation y réduit le flux de sang. Dans une étude, elle a pu être faite chez les 10 personnes et aucune n’a rechuté en 6 mois, ce qui est court. Une deuxième étude compte aussi 10 personnes, une troisième a repris 66 cas passés. Aucune n’avait de groupe de comparaison ; aucun essai randomisé (avec tirage au sort) n’a été trouvé. Il faut de plus grandes études : on ne connaît ni la taille de l’effet ni les personnes à qui elle convient. Au genou, deux essais ne l’ont pas trouvée meilleure qu’une intervention factice. Elle ne demande qu’un trou d’épingle, mais en décidant, gardez en tête combien les preuves sont minces.

# source: 7009d60e
statement-K51 = L’opération de libération coupe une partie de la bande fibreuse sous le pied. Elle est rarement nécessaire, d’habitude seulement pour une forte douleur après 6 à 12 mois (au moins 6) d’autres soins. Elle peut abîmer des nerfs, guérir lentement, s’infecter et rarement aggraver les choses ; la douleur peut revenir. Les experts ne peuvent pas dire à quel point elle est efficace : une synthèse a trouvé 8 essais avec 345 personnes, tous à haut risque de biais. Certains suggèrent un bénéfice à long terme par rapport aux autres soins, d’autres non. La certitude est très faible.

# source: fc50df69
statement-K52 = Un centre spécialisé dans la course trouve presque toujours la raison à la hanche (un contrôle faible laisse la jambe tourner et osciller), au genou (choc mal amorti) ou dans les petits muscles du pied qui tiennent la voûte. Il examine donc comment ils bougent ensemble. C’est de l’expérience et peut être exagéré. Des muscles du pied faibles sont liés à cette douleur ; savoir si les entraîner aide n’est pas tranché.

# source: e07a498f
statement-K53 = Le massage, le rouleau, le massage profond et le bandage adhésif ne sont pas mauvais. Ils peuvent atténuer la douleur un moment, surtout au début ou les mauvais jours. De l’avis d’un centre de soins, ils traitent le symptôme et ne changent pas la raison de la surcharge de cette bande. Utilisez-les donc pour soulager, pas comme programme entier.

# source: bcb4844d
statement-K54 = Dans l’expérience d’un centre de soins, quelques semaines de repos et une reprise prudente finissent souvent par la même douleur en deux semaines environ. C’est un avis : plausible, mais pas prouvé.

# source: e3af8408
statement-K55 = Le service de santé britannique cite les antidouleurs, et le froid pendant 20 minutes au plus, pour la douleur sous le talon, et dit de demander à un pharmacien.

# source: e2b35724
statement-K56 = Un essai de 240 personnes qui avaient mal au { -achilles-tendon } n’a pas trouvé une injection de plasma de leur propre sang (PRP) meilleure qu’une injection factice. Pour la douleur sous le talon, nous n’avons pas regardé les essais.

# source: 301f7b02
statement-K57 = Une recommandation sur la douleur sous le talon ne conseille pas le traitement par ultrasons. Nous n’avons pas lu les essais nous-mêmes.

# source: 2bdd75b9
statement-K58 = Ce que fait une opération du { -achilles-tendon }, combien de temps on porte une botte et ce qui peut mal se passer est dit ici comme les chirurgiens le disent d’habitude. Nous ne l’avons pas vérifié dans une source, et il manque de bons essais.

# source: f9a14e06
statement-F01 = Un caillot dans une veine de la jambe peut aller jusqu’au poumon. Un manque d’air soudain, une douleur à la poitrine ou du sang craché en toussant peuvent en être le signe, avec ou sans jambe gonflée. Le service de santé britannique conseille d’appeler une ambulance ou d’aller aux { -emergency-department }.

# source: 0e3179c6
statement-F02 = On prend souvent une rupture du { -achilles-tendon } pour une entorse, et on passe à côté parce que les gens peuvent encore marcher ou se mettre sur la pointe du pied. Une douleur du tendon avant est rare. Après plus de 24 heures, les médecins choisissent plus souvent une opération.

# source: 51acfab1
statement-F03 = Après une blessure de la cheville ou du pied, des règles testées dans de nombreuses études demandent si vous pouvez faire quatre pas et si certains os font mal quand on appuie dessus. Chez l’adulte, les deux ensemble repèrent environ 9 fractures sur 10. Nous ne demandons que les pas : ce chiffre ne vaut donc pas pour notre question. Les règles ne concernent pas l’os du talon. C’est pourquoi une chute d’une certaine hauteur est une urgence dans tous les cas.

# source: 5b53587a
statement-F04 = Un pied qui devient soudain froid, pâle, bleu, noir ou engourdi a peut-être perdu son arrivée de sang. C’est le temps qui décide si on peut le sauver.

# source: f0586149
statement-F05 = Une zone engourdie autour des organes génitaux ou de l’anus, un problème nouveau d’urine ou de selles, ou deux jambes qui deviennent faibles peuvent vouloir dire que les nerfs du bas de la colonne vertébrale sont comprimés. Cela peut demander un examen d’imagerie et une opération en urgence.

# source: 582bfb49
statement-F06 = Un talon ou une jambe chauds ou plus chauds que d’habitude, rouges ou gonflés, ou une plaie, avec de la fièvre, des frissons ou le sentiment d’être très malade, peuvent être une infection grave. Les recommandations britanniques envoient tout de suite à l’hôpital une plaie du pied diabétique avec de la fièvre, une mauvaise arrivée de sang, des tissus morts ou une infection profonde.

# source: fc09d345
statement-F07 = La douleur d’un caillot dans une veine du mollet peut ressembler à un problème du { -achilles-tendon }, et le mollet n’est pas forcément gonflé. Une opération récente, un plâtre ou une botte, des jours au lit, un long voyage, la pilule, la grossesse ou l’accouchement, un cancer ou un caillot passé le rendent plus probable. Le service de santé britannique demande un rendez-vous urgent ; si un caillot est probable, un examen d’imagerie devrait suivre dans les 4 heures.

# source: 10fdcbbc
statement-F08 = Une infection, une crise de goutte et, en cas de diabète, une dégradation des os du pied qui peut ne presque pas faire mal ne se distinguent pas dans une conversation. Les recommandations britanniques veulent qu’un problème actif du pied en cas de diabète soit adressé à une équipe du pied dans un délai d’un jour ouvré.

# source: 3b6e4559
statement-F09 = Les antibiotiques en -floxacine multiplient la probabilité d’un tendon douloureux par environ 4 et celle d’un tendon rompu par environ 2,5. Cela peut commencer après 48 heures ou des mois plus tard. Le risque est plus élevé après 60 ans, avec de la cortisone, une maladie des reins ou une greffe. Conseil britannique depuis 2024 : ne les utiliser que si rien d’autre ne convient, et arrêter à la première douleur au tendon, après avoir parlé au médecin. L’infection ne doit pas rester sans traitement.

# source: e8d71605
statement-F10 = Un os du talon peut se fissurer par excès d’effort (fracture de fatigue), souvent après une forte hausse de l’entraînement, et plus facilement avec des os fragiles, une absence de règles ou une grande maigreur. Alors, serrer le talon des deux côtés fait mal, et marcher parfois aussi. La bande fibreuse sous le pied peut se déchirer : elle claque, gonfle et fait un bleu. Donc on arrête d’abord de courir et de sauter.

# source: 4535c726
statement-F11 = Une maladie inflammatoire peut commencer là où les tendons rejoignent l’os. Les recommandations britanniques demandent d’adresser à un spécialiste s’il n’y a pas de surcharge claire et que cela dure, touche plusieurs endroits, ou vient avec un psoriasis, une inflammation de l’œil ou de l’intestin ou une infection intestinale ou génitale récente. Aucun signe seul ne l’exclut.

# source: 7311477c
statement-F12 = Des sensations de brûlure, de fourmillement, d’électricité ou d’engourdissement font penser à un nerf : à la cheville, au talon, venant du dos, ou par une maladie des nerfs. C’est souvent pire en fin de journée. Le service de santé britannique cite les fourmillements et l’engourdissement comme raison de voir un généraliste.

# source: 2c61fbba
statement-F13 = Une douleur constante au repos et la nuit, sans lien avec l’effort, un cancer actuel ou passé, une perte de poids inexpliquée, des sueurs la nuit ou une boule qui grossit peuvent vouloir dire une maladie de l’os ou une tumeur. C’est rare, mais il ne faut pas essayer de la faire passer par l’entraînement.

# source: 76744961
statement-F14 = Sur 100 personnes avec un cholestérol élevé héréditaire, 47 avaient eu une douleur du { -achilles-tendon }, contre 7 sur 100 sans cela. Aucune n’avait été repérée grâce à cette douleur. Une maladie du cœur chez un proche parent avant 60 ans est un autre signe.

# source: bd14fc38
statement-F15 = En cas de diabète et de douleur au pied, le service de santé britannique conseille de voir un médecin. En cas de maladie des artères, une douleur au repos ou la nuit qui s’atténue quand le pied pend, ou une peau abîmée, demande un examen urgent des vaisseaux. Donc on contrôle les pieds avant de les entraîner.

# source: f17bba63
statement-F16 = La cortisone, un antibiotique en -floxacine dans les 6 derniers mois, une dialyse ou une greffe augmentent le risque de rupture d’un tendon. Un entraînement lourd demande donc d’abord l’avis d’un professionnel de santé.

# source: f4a7d26c
statement-F18 = Entre 8 et 14 ans, la douleur du talon vient souvent du cartilage de croissance. Un enfant qui ne peut pas s’appuyer sur la jambe, a de la fièvre ou a mal la nuit doit être vu vite : nous disons dans les 24 heures. Ce questionnaire ne connaît que les adultes.

# source: 5f955814
statement-F19 = La grossesse et les semaines après l’accouchement augmentent le risque d’un caillot dans la jambe. Les antidouleurs anti-inflammatoires, les { -shock-wave }, les radios et les traitements par cathéter demandent alors l’avis d’un médecin ; ce questionnaire n’en donne donc pas.

# source: b1f8c6cf
statement-F20 = Les anticoagulants (fluidifiants du sang) et les troubles de la coagulation rendent plus probables les saignements dus aux antidouleurs anti-inflammatoires, aux aiguilles, aux { -shock-wave } et aux infiltrations. Un bleu ou un gonflement soudain est peut-être un saignement.

# source: f07cf561
statement-F21 = Dans les 3 premiers mois après une opération, ou une intervention dans les vaisseaux, la douleur peut être une complication de la plaie, un caillot, ou venir de la peau ou d’un nerf. L’équipe qui l’a faite sait le mieux ce qui a été fait.

# source: 4765cee1
statement-F22 = Une blessure dans les 7 derniers jours doit être regardée et palpée. Des questions dans une conversation ne distinguent pas une entorse d’une fracture ou d’une rupture ; ce questionnaire n’essaie donc pas.

# source: 6cfd9997
statement-F23 = Ce questionnaire a été fait pour trois endroits seulement : deux au { -achilles-tendon } et un sous le talon. Ailleurs, ses questions pourraient passer à côté de la cause.

# source: a5ba15dd
statement-F24 = Une douleur soudaine et insupportable dans une jambe, ou un mollet qui devient dur et tendu, peut vouloir dire que la pression monte à l’intérieur du muscle. Le service de santé britannique en parle comme d’une urgence : muscles et nerfs peuvent être perdus en quelques heures.

# source: a27369aa
statement-F25 = Un clou, une épine ou une aiguille peut amener des microbes dans l’os et le tendon, et un morceau peut y rester. Une douleur des semaines plus tard peut être le premier signe. C’est notre propre règle, faite pour la sécurité.

# source: 528f0c90
statement-F26 = Avec une chimiothérapie, d’autres médicaments qui affaiblissent les défenses immunitaires, ou une drépanocytose, les infections des os et des articulations sont plus fréquentes et se voient moins. C’est notre propre règle, faite pour la sécurité, et un professionnel de santé doit encore la vérifier.

# source: f2dceaef
statement-D01 = Une douleur très forte (8 ou plus sur 10), une boiterie, ou ne pas pouvoir marcher normalement, est une raison de consulter plutôt que d’attendre ou de s’entraîner. La limite de 8 est notre propre règle et n’a pas été testée.

# source: 8f313778
statement-D02 = Si vous avez encore mal après une opération ou une embolisation, l’équipe qui l’a faite sait ce qui a été fait et devrait regarder d’abord. Proposer une deuxième intervention n’est pas le rôle d’une conversation. C’est notre propre règle.

# source: 0a11228f
statement-D03 = Quand la douleur dure depuis plus d’un an, ou est à 7 ou plus sur 10, l’avis d’un spécialiste en même temps que le programme évite de perdre des mois. C’est notre propre règle et elle n’a pas été testée.

# source: ff812d2a
statement-D04 = Les antibiotiques en -floxacine abîment plus souvent les tendons après 60 ans. Notre prudence plus grande dès 60 ans pour les fractures cachées et les antidouleurs est notre propre règle, faite pour la sécurité.

## La lettre pour le médecin

# CRITICAL: people act on it in danger.
# source: 145d3dd1
letter-question-emergency = Depuis hier
# CRITICAL: people act on it in danger.
# source: 7dff9e68
letter-question-lately = Ces six dernières semaines, ou maintenant
# CRITICAL: people act on it in danger.
# source: 2fa2a9c5
letter-question-onset = Comment cela a commencé
# source: 7f61c390
letter-question-happened = Quand le claquement ou la blessure a eu lieu
# source: 252dca50
letter-question-fever-cause = Autre raison à la fièvre
# source: 29320fa7
letter-question-age = Âge
# source: e1cde0f7
letter-question-site = Où
# source: 7fcc4d42
letter-question-side = Côté
# source: f281d4f3
letter-question-duration = Début
# CRITICAL: people act on it in danger.
# source: 577fd1f5
letter-question-pain = Signes actuels
# CRITICAL: people act on it in danger.
# source: 8c4faa45
letter-question-body = Autres signes
# CRITICAL: people act on it in danger.
# source: 28307b43
letter-question-health = Santé
# source: 4500612e
letter-question-foot-swollen = Pied gonflé, plus chaud ou peau abîmée
# CRITICAL: people act on it in danger.
# source: 93f79b9d
letter-question-antibiotic = Antibiotique ces six derniers mois
# CRITICAL: people act on it in danger.
# source: d1bccb45
letter-question-medicines = Ces trois derniers mois
# source: 081dd8f5
letter-question-tried = Essayé jusqu’ici
# source: a81a022d
letter-question-programme = Exercices, durée
# source: ce788608
letter-question-effect = Effet des exercices
# source: 5a5f7405
letter-question-duration-again = Douleur en tout
# source: 1b90ddbf
letter-question-running = Sport avec course ou sauts
# source: 73250c3a
letter-question-returning = La douleur revient à la course
# source: 88851386
letter-question-worst = Pire douleur de la semaine (de 0 à 10)

# CRITICAL: people act on it in danger.
# source: 2ca8344a
letter-flag-lung-clot = manque d’air soudain, douleur à la poitrine ou toux avec du sang
# CRITICAL: people act on it in danger.
# source: d630d8a9
letter-flag-limb-ischaemia = pied soudain froid et, en plus, pâle, bleu ou engourdi
# CRITICAL: people act on it in danger.
# source: 12a70359
letter-flag-cauda-equina = entrejambe engourdi, trouble urinaire ou des selles, ou deux jambes faibles
# CRITICAL: people act on it in danger.
# source: f2da39a3
letter-flag-compartment = douleur insupportable à la jambe, ou mollet dur et tendu
# CRITICAL: people act on it in danger.
# source: 3fa22c5d
letter-flag-sepsis = signes d’une infection grave
# CRITICAL: people act on it in danger.
# source: e0372e70
letter-flag-rupture-recent = signes d’une rupture récente du tendon d’Achille
# CRITICAL: people act on it in danger.
# source: e74110b7
letter-flag-fracture = blessure grave ou chute d’une certaine hauteur, récente
# CRITICAL: people act on it in danger.
# source: d80e7ea0
letter-flag-rupture-older = signes d’une rupture du tendon d’Achille il y a des semaines
# CRITICAL: people act on it in danger.
# source: d50c46f4
letter-flag-fracture-older = blessure grave ou chute d’une certaine hauteur, il y a des semaines
# CRITICAL: people act on it in danger.
# source: 4bd2ddd5
letter-flag-push-off = poussée du pied perdue peu à peu
# CRITICAL: people act on it in danger.
# source: a558ab4e
letter-flag-vein-clot = un mollet gonflé ou avec une douleur nouvelle
# CRITICAL: people act on it in danger.
# source: d3ad398f
letter-flag-vein-clot-risk = douleur nouvelle, avec un élément qui rend un caillot plus probable
# CRITICAL: people act on it in danger.
# source: c30562ba
letter-flag-infection = pied chaud et rouge, gonflement qui grossit vite ou plaie ouverte
# CRITICAL: people act on it in danger.
# source: ff01423b
letter-flag-fever = fièvre qu’un rhume seul n’explique pas
# CRITICAL: people act on it in danger.
# source: b62ce1fd
letter-flag-puncture = a marché sur quelque chose de pointu ou de coupant
# CRITICAL: people act on it in danger.
# source: 7a2b160e
letter-flag-fascia-rupture = claquement ou bleu sous le pied
# CRITICAL: people act on it in danger.
# source: 1ab34375
letter-flag-child-urgent = moins de 18 ans avec un signe urgent
# CRITICAL: people act on it in danger.
# source: d1151391
letter-flag-recent-procedure = intervention à l’endroit douloureux ces 3 derniers mois
# CRITICAL: people act on it in danger.
# source: 2454a33a
letter-flag-recent-injury-urgent = blessure dans les 7 derniers jours, avec un autre signe
# CRITICAL: people act on it in danger.
# source: 190fc13f
letter-flag-recent-injury = blessure dans les 7 derniers jours
# CRITICAL: people act on it in danger.
# source: 62fd7886
letter-flag-old-injury-urgent = blessure il y a plus de 7 jours, avec un autre signe
# CRITICAL: people act on it in danger.
# source: 12dac6ef
letter-flag-old-injury = blessure il y a plus de 7 jours
# CRITICAL: people act on it in danger.
# source: 29d0e360
letter-flag-floxacin = prend un antibiotique en -floxacine
# CRITICAL: people act on it in danger.
# source: 7e48d7c4
letter-flag-antibiotic-unknown = prend un antibiotique de nom inconnu
# CRITICAL: people act on it in danger.
# source: 529ec260
letter-flag-bone-stress-urgent = signes d’une fissure de l’os du talon, urgent
# CRITICAL: people act on it in danger.
# source: 0cdc941f
letter-flag-bone-stress = signes ou risque d’une fissure de l’os du talon
# CRITICAL: people act on it in danger.
# source: ab437669
letter-flag-limp = boiterie
# CRITICAL: people act on it in danger.
# source: ce2895c6
letter-flag-charcot = diabète, et un pied peut-être gonflé, chaud ou abîmé
# CRITICAL: people act on it in danger.
# source: 3eb57670
letter-flag-rest-pain = douleur la nuit ou au repos, peut-être par manque de sang
# CRITICAL: people act on it in danger.
# source: 0bd178f1
letter-flag-night-pain = douleur qui dure, la nuit ou au repos
# CRITICAL: people act on it in danger.
# source: 887e435a
letter-flag-lump = grosseur qui continue de grandir
# CRITICAL: people act on it in danger.
# source: 6c5a3fce
letter-flag-illness = cancer, perte de poids ou sueurs nocturnes
# CRITICAL: people act on it in danger.
# source: 85ccefa0
letter-flag-inflammatory = signes qui peuvent aller avec une inflammation de tout le corps
# CRITICAL: people act on it in danger.
# source: 9c10f27f
letter-flag-weakness = pied trop faible pour le relever ou se mettre sur la pointe
# CRITICAL: people act on it in danger.
# source: b0ad5f03
letter-flag-nerve = brûlure, picotements ou engourdissement
# CRITICAL: people act on it in danger.
# source: d00d4b34
letter-flag-cholesterol = douleur d’Achille, avec un signe de cholestérol élevé héréditaire
# CRITICAL: people act on it in danger.
# source: 1745879f
letter-flag-diabetes = diabète
# CRITICAL: people act on it in danger.
# source: 4da8662e
letter-flag-arteries = artères des jambes bouchées ou crampe du mollet à la marche
# CRITICAL: people act on it in danger.
# source: 9ff4185b
letter-flag-immune = défenses immunitaires faibles ou drépanocytose
# CRITICAL: people act on it in danger.
# source: 31d87abb
letter-flag-frail-tendon = médicament ou traitement qui peut affaiblir les tendons
# CRITICAL: people act on it in danger.
# source: e585c17b
letter-flag-had-procedure = douleur qui persiste après une intervention
# CRITICAL: people act on it in danger.
# source: 8ffc99d7
letter-flag-severe = pire douleur à 8 ou plus sur 10
