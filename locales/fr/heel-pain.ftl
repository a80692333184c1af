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

# source: 5b6b2ed4
emergency-signs =
    Appelez le { $emergency } et demandez une ambulance si :
    • vous manquez soudain d’air, vous avez mal à la poitrine ou vous crachez du sang en toussant
    • un pied est soudain devenu froid, pâle, bleu, noir ou engourdi

    Allez tout de suite aux { -emergency-department }, et appelez le { $emergency } si vous ne pouvez pas y aller, si :
    • vous avez senti un claquement (clac), un craquement (crac) ou comme un coup de pied à l’arrière de la jambe, ou vous ne pouvez soudain plus pousser sur le pied ou vous mettre sur la pointe du pied
    • après une blessure, vous ne pouvez pas faire quatre pas, la jambe est déformée ou a une plaie ouverte, ou vous avez fait une chute de haut
    • la zone des organes génitaux ou de l’anus est engourdie, vous avez un problème nouveau d’urine ou de selles, ou vos deux jambes deviennent faibles
    • la jambe ou le talon est chaud (même un peu), rouge ou gonflé, ou a une plaie, et vous avez de la fièvre, des frissons ou vous vous sentez très malade

    Consultez aujourd’hui si :
    • une jambe est gonflée, ou son mollet est plus chaud ou douloureux. Si personne ne peut vous recevoir aujourd’hui, allez aux { -emergency-department }
    • le talon est chaud (même un peu) ou rouge, ou a une plaie, un ulcère, une ampoule ou du pus
    • vous avez de la fièvre, des frissons ou vous vous sentez très malade, même sans aucun de ces signes
    • vous prenez un antibiotique dont le nom finit par -floxacine (vendu par exemple sous les noms { -floxacin-brands }), ou vous en avez terminé un dans les 30 derniers jours. N’en prenez plus avant d’avoir parlé, aujourd’hui, à la personne qui l’a prescrit ou à un pharmacien. Ne laissez pas l’infection sans traitement

# source: 4457f6b0
safety-net =
    • Appelez le { $emergency } : manque d’air soudain, douleur à la poitrine, toux avec sang ; pied soudain froid, pâle, bleu, noir ou engourdi.
    • Urgences tout de suite : claquement, craquement ou coup derrière la jambe, ou soudain poussée ou pointe du pied impossible ; blessure et 4 pas impossibles, forme anormale, plaie ouverte, chute de haut ; entrejambe engourdi, problème nouveau d’urine ou de selles, deux jambes faibles ; jambe ou talon chaud (même peu), rouge ou gonflé, ou une plaie, avec fièvre, frissons ou en étant très malade.
    • Consultez aujourd’hui : une jambe gonflée, ou son mollet plus chaud ou douloureux ; talon chaud (même peu) ou rouge, ou une plaie ; fièvre ; antibiotique en -floxacine maintenant ou ces 30 derniers jours (pas d’autre dose sans avoir demandé aujourd’hui à qui l’a prescrit ou à un pharmacien ; ne laissez pas l’infection sans traitement).

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

# Ce que les gens tapent en danger, pour chaque signe de l’écran d’urgence. Ce n’est
# pas une traduction de l’anglais.
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
        (cru/croyais/aurait dit/dirait/pense) (pierre/caillou/coup/tire/frappe/coup de feu)
            (mollet/talon/cheville/jambe/derriere/dedans) !(marche/marcher) |
        (truc/quelque chose/qqch/qqchose/qch) (lache/craque/claque/pete/cede/casse/rompu/dechire/
            saute) ({ -typed-arriere }/dedans) |
        (coup de pied/coup de fouet/pierre/caillou/coup de baton/coup de feu/balle/coup) (mollet/
            talon/cheville/tendon/derriere/arriere/achille) (comme/impression/senti/recu/si on/
            croyais/donne/lance) !(marche/marcher) |
        (comme si) (coup/frappe/tire dessus/pierre/tape) (mollet/talon/jambe/derriere/pied/
            cheville) |
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
            talon/tibia/perone/calcaneum) !(chaussure*/semelle/basket*/pieds/fatigue/stress) |
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
        ({ -typed-pied }) (deforme/deformee/tordu/a envers/de travers/angle bizarre/mauvais sens/
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
            meuble/caisse/ecrase/sous/charge)
    .leg-swollen =
        (jambe/mollet/cuisse/mollets un) (poteau/enorme/comme un ballon/comme un poteau/gonfle/
            gonflee/gonfler/gonflement/enfle/enflee/enfler/oedeme/plus gros/plus grosse/double de
            volume/enorme/a double) |
        jambe (plus grosse/plus gonflee/plus enflee) (autre) |
        mollet (chaud/chaude/rouge/mal/douleur/douloureux/sensible/brulant/brule/dur et/lancinant)
            !(etirement*/etirer/entrainement/renforcement/courbature*) |
        (phlebite/thrombose/caillot/caillots/flebite) |
        (tvp/embolie) (jambe/veine/crois)
    .foot-cold =
        ({ -typed-pied }) (frette/glacial/devient bleu/froid/froide/froids/est glace/tout glace/
            devenu glace/devient glace/glacee/gele/gelee/geles/pale/pales/blanc/blanche/blancs/
            bleu/bleue/bleus/bleuatre/violet/violette/violace/noir/noire/noirs/gris/grise/livide/
            sans pouls/cyanose) !(de la glace/poche de glace/bouteille/canette/balle/pied noir/
            roule/ni chaud/chaussure*/chaussette*/basket*/eau/poche/bain/sol/carrelage/ongle/
            ongles/hiver/semelle*/douche/compresse*/pieds/bombe/gel/tape/bande/bande) |
        ({ -typed-pied }) (comme de la glace/comme un glacon/comme de la glasse) |
        ({ -typed-pied }) (engourdi/engourdie/engourdis/insensible/endormi/endormie/anesthesie/
            mort/morte) |
        (sens plus/ne sens plus/sent plus/sens pas/ressens plus/bouge plus/peux plus bouger/arrive
            plus a bouger/sens meme plus) ({ -typed-pied }) !(douleur/mal) |
        (perdu toute sensation/perdu la sensation/plus de sensation/plus aucune sensation/perdu la
            sensibilite/perte de sensibilite/plus de sensibilite/aucune sensation) (
            { -typed-pied })
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
        queue de cheval syndrome
    .hot-sore =
        (talon/achille/plante/cheville/tendon) (chaud/chaude/rouge/rouges/rougeur/brulant/
            brulante/infecte/infectee/infection/tout rouge/bouillant) !(eau/compresse*/bouillotte/
            chaussure*/bain/chaussette*/sol/semelle/sable/douche/poche) |
        pied (rouge/brulant/brulante/infecte/infection/tout rouge/bouillant/chaud et rouge/est
            chaud/tres chaud) !(eau/chaussure*/bain/vernis/chaussette*/sable) |
        (plaie/plaies/ulcere/ulceres/ampoule/ampoules/cloque/cloques/abces/escarre/suinte/
            suintement/gangrene/pus/croute/crevasse infectee/mal perforant/blessure) (talon/pied/
            orteil/orteils/achille/cheville/plante/jambe/talons) |
        (trainee/trainees/strie/stries/ligne/lignes) (rouge/rouges) |
        cicatrice (rouverte/ouverte/coule/suinte/rouvre) |
        trou (pied/talon/plante/peau) !(chaussette*/chaussure*/semelle) |
        (pus) (sort/coule/a du/avec/qui/y a) |
        (plaie/ampoule/blessure/coupure) (infecte/infectee/infection/pus/ne cicatrise pas/
            cicatrise pas/guerit pas/ne guerit pas/suinte/infecte)
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
            mal) !(au talon/au pied/au tendon/aux pieds)

## What the bot says of this check

# source: 1d75941f
welcome = Bonjour. Je vous pose quelques questions sur votre douleur, puis je vous dis ce que cela peut être et quelle prochaine étape est raisonnable. Cela prend environ deux minutes.
# The first words of /help; what can be typed follows.
# source: 12d8a909
about = Je pose des questions sur la douleur du tendon d’Achille ou du talon, une à la fois.
# source: 1c81ae4e
urgency-consultation = Prenez rendez-vous ces prochains jours chez un médecin ou un kinésithérapeute (physiothérapeute). Ce n’est pas une urgence.
# source: bfbc56d5
notice-undecided = Je ne peux pas dire ce qui correspond à ces réponses. Par prudence, montrez votre talon ou votre tendon à un médecin dans les 24 heures. Si c’est urgent, appelez le { $emergency }.
# source: 3b3c4417
profile = Un questionnaire de deux minutes sur la douleur du tendon d’Achille et du talon chez l’adulte : quelques questions, puis ce que cela peut être, dans quel délai consulter et une prochaine étape raisonnable. Information générale, pas un diagnostic ; non validée par un professionnel de santé. Pas pour les urgences : appelez le numéro d’urgence local.
# source: 4b521730
profile-short = Deux minutes de questions sur la douleur d’Achille et du talon. Pas un diagnostic. Pas pour les urgences.

## Questions

# Short on purpose: the whole path has to be read in two minutes. The full wording
# of the emergency signs is in emergency-signs, shown before the first question.

# source: ef03c96a
question-emergency = Un de ces signes maintenant ?
    .chest = Manque d’air, mal à la poitrine, toux avec sang
    .pop = Clac, crac, coup ; soudain poussée ou pointe du pied impossible
    .injury = Blessure : 4 pas impossibles, déformée, ouverte ; chute de haut
    .leg-swollen = Une jambe gonflée ; mollet chaud ou douloureux
    .foot-cold = Pied soudain froid, pâle, bleu, noir, engourdi
    .saddle = Entrejambe engourdi, nouveau souci urine/selles, jambes faibles
    .hot-sore = Talon chaud (même peu), rouge ; plaie, ulcère, ampoule, pus
    .fever = Fièvre, frissons, très malade
    .none = Non, rien

# Only after a pop or a kick, so its length does not count for the two minutes.
# source: f8d02911
question-pop-days = Quand avez-vous senti le claquement, le craquement ou le coup, ou quand le pied a-t-il cessé de pousser ?
    .recent = Dans les 14 derniers jours
    .older = Il y a 14 jours ou plus
    .unsure = Je ne sais pas bien

# source: 7fe95598
question-age = Âge ?
    .under-18 = Moins de 18
    .age-18-39 = 18–39
    .age-40-59 = 40–59
    .age-60-plus = 60+

# source: 66eac97d
question-site = Où avez-vous le plus mal ?
    .midportion = 2–7 cm au-dessus du talon
    .insertion = Arrière du talon
    .plantar = Sous le talon
    .both = Arrière et dessous
    .elsewhere = Ailleurs/ne sais pas

# source: 73850fd7
question-side = Quel côté ?
    .left = Gauche
    .right = Droit
    .both = Les deux

# source: 93b2f543
question-onset = Comment est-ce venu ?
    .gradual = Peu à peu
    .overdoing = Trop d’efforts
    .pop-back = Clac derrière
    .pop-arch = Clac ou bleu à la voûte du pied
    .injury-recent = Blessure, 7 derniers jours
    .injury-old = Blessure ancienne
    .unknown = Ne sais pas

# source: d1102157
question-duration = Depuis quand ?
    .under-2-weeks = 0–2 sem.
    .under-6-weeks = 2–6 sem.
    .under-3-months = 6–12 sem.
    .under-6-months = 3–6 mois
    .under-1-year = 6–12 mois
    .over-1-year = Plus

# source: 927bde9a
question-features = Que ressentez-vous ?
    .first-steps = Pire aux premiers pas
    .stiff = Raideur 30+ min, mieux en bougeant
    .burning = Brûlures, fourmis, engourdi
    .weak = Pied ou orteils faibles
    .rest-night = Mal constant, même la nuit
    .squeeze = Serrer le talon fait mal
    .cannot-walk = Marche normale impossible
    .lumps = Tendon bosselé
    .joints = Autres articulations, dos raide, orteil en saucisse
    .none = Rien

# source: f7642987
question-health = Avez-vous ceci ?
    .diabetes = Diabète
    .circulation = Mauvaise circulation
    .inflammatory = Psoriasis, arthrite, œil ou intestin enflammé
    .infection = Infection récente : intestin, sexe
    .cancer = Cancer, poids perdu, sueur la nuit
    .cholesterol = Cholestérol très haut, cœur malade jeune en famille
    .thin-bones = Os fragiles, règles absentes, poids bas
    .pregnancy = Grossesse, accouchement récent
    .none = Non, rien

# source: b4f275c1
question-medicines = Prenez-vous, ou avez-vous eu ?
    .floxacin-now = Antibiotique -floxacine (cipro-, lévo-), 30 derniers jours
    .floxacin-past = -floxacine, il y a 1–6 mois
    .steroid = Cortisone : comprimés ou injection là (3 mois)
    .dialysis = Dialyse, greffe
    .blood-thinner = Fluidifiant du sang, trouble de coagulation
    .procedure = Opération, embolisation là (3 mois)
    .none = Non, rien

# source: a7a378d6
question-tried = Qu’avez-vous essayé ?
    .rest = Repos, antidouleurs
    .massage = Massage, aiguilles
    .stretching = Étirements
    .taping = Bandage adhésif
    .insoles = Semelles, chaussures, talonnettes
    .night-splint = Attelle de nuit
    .loading = Renforcement
    .shock-wave = Ondes de choc
    .injection = Injection
    .procedure = Opération, embolisation
    .nothing = Rien

# source: e762459d
question-adherence = Exercices : régularité ?
    .current = En cours, moins de 12 sem.
    .stopped = Arrêtés, irréguliers
    .alone = 12+ sem. sans suivi
    .supervised = 12+ sem. avec suivi

# source: 9cb1fb9a
question-running = Course ou sport ?
    .no = Non
    .no-returning = Non, la douleur revient
    .yes = Oui
    .yes-returning = Oui, la douleur revient

# source: aa3d7e05
question-duration-again = Durée totale ?
    .under-3-months = 0–3 mois
    .under-6-months = 3–6 mois
    .under-1-year = 6–12 mois
    .over-1-year = Plus

# source: bb130933
question-first-step = Pire douleur au premier pas cette semaine, 0–10 ?

## Outcomes: emergencies

# source: f7e959dc
outcome-lung-clot = Ces signes peuvent vouloir dire qu’un caillot de sang est arrivé au poumon. Cela peut arriver avec ou sans jambe gonflée.
    .next = Appelez le { $emergency } pour une ambulance. Dites que vous manquez soudain d’air, que vous avez mal à la poitrine ou que vous avez craché du sang en toussant.
    .skip = Ne conduisez pas vous-même, et n’attendez pas de voir si cela passe : vous pouvez avoir besoin d’aide en route.

# source: f76642e5
outcome-limb-ischaemia = Votre pied reçoit peut-être trop peu de sang. Il faut de l’aide tout de suite pour sauver le pied.
    .next = Appelez le { $emergency } pour une ambulance. Dites que le pied est soudain devenu froid, pâle, bleu, noir ou engourdi.
    .skip = Ne surélevez pas la jambe et ne la chauffez pas : ce qu’il faut à ce pied, c’est un médecin.

# source: 54571fed
outcome-cauda-equina = Les nerfs du bas de votre colonne vertébrale sont peut-être comprimés. Cela peut demander un examen d’imagerie et une opération en urgence.
    .next = Allez aux { -emergency-department }, et appelez le { $emergency } si vous ne pouvez pas y aller. Parlez-leur de la zone engourdie autour des organes génitaux ou de l’anus, du problème nouveau d’urine ou de selles, ou de la faiblesse des deux jambes.
    .skip = N’attendez pas jusqu’à demain : des nerfs comprimés ne peuvent pas attendre.

# source: f787490f
outcome-sepsis = Une jambe ou un talon chaud (même un peu), rouge ou gonflé, ou une plaie, avec de la fièvre, des frissons ou le sentiment d’être très malade, peut être une infection grave.
    .next = Allez aux { -emergency-department }, et appelez le { $emergency } si vous ne pouvez pas y aller. Dites où c’est chaud (même un peu), rouge ou gonflé ou bien où est la plaie, que vous avez de la fièvre, des frissons ou que vous vous sentez très malade, et si vous avez du diabète.
    .skip = Ne vous contentez pas d’antidouleurs : ils ne traitent pas une infection.

# source: 3a66b9c6
outcome-rupture = Le { -achilles-tendon } est peut-être déchiré. Pouvoir marcher ne l’exclut pas, et une douleur qui s’atténue non plus.
    .next = Allez aux { -emergency-department }. D’ici là, gardez la jambe immobile, ne posez aucun poids dessus et gardez les orteils pointés vers le bas. Appelez le { $emergency } si vous ne pouvez pas y aller.
    .skip = Pas d’exercices, pas d’étirements, pas de massage : ils doivent attendre qu’une déchirure soit exclue.

# source: 0cea7850
outcome-rupture-older = Le { -achilles-tendon } s’est peut-être déchiré au moment où vous l’avez senti. Pouvoir marcher ne l’exclut pas, et une douleur qui s’est atténuée non plus. On prend souvent une déchirure pour une entorse.
    .next = Faites examiner le tendon par un médecin, et dites quand vous avez senti le claquement, le craquement ou le coup. D’ici là, gardez la jambe immobile, ne posez aucun poids dessus et gardez les orteils pointés vers le bas.
    .skip = Pas d’exercices, pas d’étirements, pas de massage : ils doivent attendre qu’une déchirure soit exclue.

# source: b04f857c
outcome-fracture = Un os est peut-être cassé.
    .next = Allez aux { -emergency-department } et ne posez aucun poids sur le pied. Appelez le { $emergency } si vous ne pouvez pas y aller. Après une chute de haut, demandez de vérifier aussi l’os du talon : les règles habituelles pour la cheville ne le concernent pas.
    .skip = N’essayez pas de voir si le pied vous porte : cela peut attendre qu’il ait été examiné.

## Outcomes: to be seen before anything else

# source: 95416042
outcome-vein-clot = Une jambe ou un mollet gonflé, plus chaud ou douloureux peut être le signe d’un caillot dans une veine. Un caillot peut donner exactement la même sensation qu’un problème du { -achilles-tendon }.
    .next = Demandez un rendez-vous urgent aujourd’hui. Si personne ne peut vous recevoir aujourd’hui, allez aux { -emergency-department }. Appelez le { $emergency } si vous manquez soudain d’air, si vous avez mal à la poitrine ou si vous crachez du sang en toussant.
    .skip = Pas de massage ni d’exercices du mollet : il faut d’abord exclure un caillot.

# source: 2a688a92
outcome-infection = Cela peut être une infection, une crise de goutte ou, en cas de diabète, une atteinte des os et des articulations du pied qui peut ne presque pas faire mal. Des questions dans une conversation ne peuvent pas les distinguer.
    .next = Faites examiner le pied par un médecin. Si vous avez du diabète, appelez l’équipe qui suit vos pieds et ne posez aucun poids sur le pied. Si une jambe ou un talon chaud (même un peu), rouge ou gonflé, ou une plaie, s’accompagne de fièvre, de frissons ou du sentiment d’être très malade, allez aux { -emergency-department }.
    .skip = Pas de bandage adhésif, pas de marche pieds nus, pas d’exercices : la peau et la cause passent d’abord.

# source: 79ee468e
outcome-child = Ce questionnaire est fait pour les adultes. Entre 8 et 14 ans, la douleur du talon vient souvent de la zone de croissance de l’os du talon. Les autres causes demandent un examen.
    .next = Consultez un médecin ou un { -physiotherapist }, avec un parent.
    .skip = Ne suivez pas un programme d’exercices pour adultes : il n’est pas fait pour un pied qui grandit.

# source: 32b2c4c6
outcome-recent-procedure = Après une opération ou une intervention récente, une douleur nouvelle ou qui dure peut venir de la plaie, d’un caillot, de la peau ou d’un nerf.
    .next = Appelez l’équipe qui l’a faite et parlez-lui de la douleur. Si le pied devient soudain froid, pâle, bleu, noir ou engourdi, appelez le { $emergency }. S’il est chaud (même un peu), rouge ou gonflé, ou s’il a une plaie, et que vous avez de la fièvre, des frissons ou que vous vous sentez très malade, allez aux { -emergency-department }.
    .skip = Pas de nouveaux exercices avant l’accord de cette équipe.

# source: c98731a5
outcome-recent-injury = Une blessure récente demande des mains et des yeux. Des questions seules peuvent laisser passer une lésion d’un tendon ou d’un os.
    .next = Allez dans un centre de soins urgents ou de petites urgences, ou voyez un médecin, et faites examiner le pied.
    .skip = Pas d’exercices de ce questionnaire avant cet examen.

# source: 05c60a8c
outcome-floxacin = Les antibiotiques dont le nom finit par -floxacine peuvent abîmer les tendons, même des mois plus tard. Votre douleur vient peut-être de ce médicament.
    .next = Parlez aujourd’hui à la personne qui l’a prescrit ou à un pharmacien, et ne prenez pas d’autre dose avant. S’il vous faut encore un antibiotique, demandez-en un autre. Ne laissez pas l’infection sans traitement. N’entraînez ni le mollet ni le pied pour l’instant.
    .skip = Pas d’exercices intenses, pas d’étirements forts, pas d’injection de cortisone : vos tendons sont peut-être affaiblis.
    .later = Un professionnel de santé décide avec vous quand l’entraînement peut reprendre sans danger.

# source: 98a2c205
outcome-bone-stress = Un os du talon fatigué et fissuré, ou une déchirure de la bande fibreuse sous le pied, peut être en cause. Une douleur quand on serre le talon, du mal à marcher, ou un claquement avec un bleu peuvent en être des signes.
    .next = Arrêtez maintenant de courir et de sauter. Faites examiner le pied. La personne qui vous examine décide s’il faut un examen d’imagerie.
    .skip = Ne vous entraînez pas malgré la douleur : un os qui cède a besoin de moins de charge, pas de plus.

# source: 324c530a
outcome-feet-at-risk = Vous avez du diabète ou une mauvaise circulation, ou des signes de cela. Dans ce cas, la douleur du talon peut avoir d’autres causes, et de petites plaies peuvent passer inaperçues. Il faut faire contrôler vos pieds avant tout programme d’exercices.
    .next = Voyez votre généraliste ou le service qui soigne les pieds en cas de diabète. Dites si la douleur reste au repos ou la nuit, ou si elle diminue quand la jambe pend. Regardez chaque jour la peau de vos deux pieds.
    .skip = Pas de chaleur, pas de marche pieds nus, pas de bandage adhésif serré, et pas d’exercices intenses avant ce contrôle.
    .later = Si le pied devient chaud (même un peu), rouge ou gonflé, ou si vous trouvez une plaie ou une ampoule, ne posez pas de poids dessus et consultez en moins d’un jour, même si cela fait à peine mal.

# source: ef8a8d9f
outcome-not-mechanical = Une douleur présente tout le temps, au repos et la nuit, peut ne pas venir d’un excès d’effort. Il en va de même d’une douleur du talon avec un cancer actuel ou passé, ou avec une perte de poids ou des sueurs la nuit. Une cause grave est rare, mais il faut la chercher.
    .next = Voyez un généraliste dans les prochains jours. Dites quand vous avez mal, et parlez d’un cancer, d’une perte de poids sans le vouloir, de sueurs la nuit ou d’une bosse qui grossit.
    .skip = Pas de programme d’exercices avant un examen.

# source: 04133498
outcome-inflammatory = Vos réponses peuvent correspondre à une inflammation là où les tendons s’attachent à l’os. Elle peut faire partie d’une maladie de tout le corps. Aucun signe seul ne le prouve ni ne l’exclut.
    .next = Voyez un généraliste et demandez s’il vous faut un rhumatologue (un médecin des articulations enflammées). Apportez une liste : raideur de plus de 30 minutes le matin, douleur aux deux talons ou à plusieurs endroits, psoriasis, œil rouge ou douloureux, troubles de l’intestin, infection intestinale ou génitale récente, orteil gonflé comme une saucisse, dos raide depuis longtemps, quelqu’un dans la famille avec cela. Un œil rouge et douloureux ou une articulation soudain chaude demande un examen en moins d’un jour.
    .skip = Ne faites pas d’abord 12 semaines d’exercices pour ne demander qu’après.
    .later = En attendant, vous pouvez bouger en douceur.

# source: b8f55739
outcome-nerve = Des brûlures, des fourmillements, un engourdissement ou une faiblesse peuvent venir d’un nerf du pied ou de votre dos. C’est souvent pire en fin de journée.
    .next = Voyez un généraliste ou un { -physiotherapist }. Demandez un examen du pied et aussi du dos. Une faiblesse nouvelle du pied ou des orteils doit être examinée en moins d’un jour.
    .skip = Pas d’étirements forts : ils peuvent tirer sur un nerf irrité.
    .later = Allez tout de suite aux { -emergency-department } si la zone des organes génitaux ou de l’anus s’engourdit, si vous avez un problème nouveau d’urine ou de selles, ou si vos deux jambes deviennent faibles.

# source: eb900e64
outcome-cholesterol = Des tendons d’Achille épais et bosselés, un cholestérol très élevé, ou des maladies du cœur précoces dans la famille, peuvent indiquer un problème de cholestérol héréditaire. Le tendon peut en être le premier signe.
    .next = Voyez un généraliste et demandez une prise de sang pour votre cholestérol. Dites si un parent, un frère ou une sœur a fait un infarctus avant 60 ans.
    .skip = Pas d’injection de cortisone dans le tendon : elle peut l’affaiblir.
    .later = En attendant, un renforcement doux du mollet sur sol plat peut continuer, sans descendre le talon au bord d’une marche.

# source: 0ee44e23
outcome-frail-tendon = La cortisone, un antibiotique en -floxacine ces derniers mois, une dialyse ou une greffe peuvent affaiblir les tendons. Les vôtres demandent peut-être plus de prudence que d’autres.
    .next = Voyez un médecin ou un { -physiotherapist } avant de commencer un entraînement intense. Parlez-lui du médicament ou du traitement.
    .skip = Pas de sauts, pas d’exercices rapides, pas d’injection de cortisone : cela peut être trop pour un tendon affaibli.
    .later = Avec leur accord, commencez doucement avec eux. Pour le { -achilles-tendon }, c’est un renforcement du mollet ; à l’arrière du talon, seulement sur sol plat, sans descendre le talon au bord d’une marche. Sous le talon, ce sont des étirements, des chaussures amorties et un bandage adhésif.

# source: 747d70c8
outcome-elsewhere = Votre douleur est hors des trois endroits que ce questionnaire connaît, ou l’endroit n’est pas clair. Nous ne pouvons donc pas dire ce que cela peut être.
    .next = Voyez un généraliste, un { -physiotherapist } ou un { -podiatrist } et montrez où vous avez mal.
    .skip = Laissez de côté les exercices de ce questionnaire : ils sont faits pour d’autres endroits.

## Outcomes: Achilles tendon, a few centimetres above the heel

# source: 171be4fc
outcome-midportion-start = Il peut s’agir d’un { -achilles-tendon } surchargé, quelques centimètres au-dessus de l’os du talon. Il est souvent raide, douloureux et parfois gonflé. Il s’irrite à l’effort et se raidit après le repos. C’est à cet endroit précis que les exercices sont le mieux étudiés. La plupart des gens vont bien à long terme, mais cela prend des mois.
    .next =
        Commencez maintenant le renforcement du mollet et continuez au moins 12 semaines. Choisissez une des deux formes :
        • Descentes de talon : descendez lentement le talon sous le bord d’une marche. 3 séries de 15 genou tendu et 3 de 15 genou plié, deux fois par jour. Ajoutez du poids quand cela ne fait plus mal.
        • Lourd et lent : 3 jours par semaine, 3 à 4 exercices pour le mollet, monter lentement et descendre lentement. Commencez par des séries de 15 et passez peu à peu à 6 quand le poids augmente.
        Une douleur jusqu’à 4 sur 10 est acceptable si elle est comme d’habitude le lendemain matin et n’augmente pas de semaine en semaine. Sinon, baissez la charge d’un tiers.
        Remplacez ce qui déclenche la douleur par des mouvements qui ne la déclenchent pas, puis remontez peu à peu. Des talonnettes dans les deux chaussures peuvent aider. Notez votre douleur dans un carnet et refaites le point à 2, 6 et 12 semaines.
    .skip = Repos complet, attelles de nuit, longs traitements anti-inflammatoires et injections de cortisone dans le tendon : peu de bénéfice, ou un risque pour lui.
    .later = Si cela ne va pas nettement mieux après 6 à 12 semaines : un { -physiotherapist }.

# source: 8662dccc
outcome-midportion-stay = Il peut s’agir d’un { -achilles-tendon } surchargé, quelques centimètres au-dessus de l’os du talon. Vous êtes au milieu d’un programme, et il faut du temps.
    .next =
        Terminez les 12 semaines et continuez d’ajouter de la charge. Les deux conviennent :
        • Descentes de talon au bord d’une marche : 3 séries de 15 genou tendu et 3 de 15 genou plié, deux fois par jour, avec plus de poids quand cela ne fait plus mal.
        • Lourd et lent : 3 jours par semaine, 3 à 4 exercices pour le mollet, de séries de 15 jusqu’à 6 quand le poids augmente.
        Une douleur jusqu’à 4 sur 10 est acceptable si elle est comme d’habitude le lendemain matin et n’augmente pas de semaine en semaine. Sinon, baissez la charge d’un tiers.
        Refaites le point à 2, 6 et 12 semaines. Si rien n’a changé à 6 semaines, montrez à un { -physiotherapist } comment vous faites.
    .skip = Une nouvelle méthode chaque semaine, et les injections : ni l’une ni les autres ne laissent du temps à l’entraînement.
    .later = Si vous avez encore mal après 12 semaines bien faites : un { -physiotherapist } ou un médecin du sport revoit la cause, ajuste la charge et peut parler d’{ -shock-wave }.

# source: ad5568d9
outcome-midportion-supervise = Il peut s’agir d’un { -achilles-tendon } surchargé, quelques centimètres au-dessus de l’os du talon. Il manque peut-être encore un programme complet avec quelqu’un qui vous guide : pas commencé, arrêté trop tôt, ou fait sans aide. Donc les exercices n’ont pas encore échoué chez vous.
    .next = Demandez à un { -physiotherapist } de vous guider pendant au moins 12 semaines de renforcement du mollet : le bon exercice, assez de charge, et des paliers au bon moment. Apportez ce que vous avez fait, à quelle fréquence et avec quel poids. Une douleur jusqu’à 4 sur 10 est acceptable si elle est comme d’habitude le lendemain matin et n’augmente pas de semaine en semaine.
    .skip = Les longs traitements anti-inflammatoires et les injections de cortisone dans le tendon. Les opérations et autres interventions aussi : l’étape d’avant n’est pas encore faite.
    .later = Si vous avez encore mal après cela : un { -physiotherapist } ou un médecin du sport revoit la cause et peut parler d’{ -shock-wave } en plus de l’entraînement.

# source: 03de5c7d
outcome-midportion-add-on = Il peut s’agir d’un { -achilles-tendon } surchargé, quelques centimètres au-dessus de l’os du talon. Vous vous entraînez correctement depuis des mois et vous avez encore mal. Il est temps de revoir la cause et ce qu’on pourrait ajouter.
    .next = Voyez un { -physiotherapist } ou un médecin du sport. Demandez de revoir la cause, d’ajuster la charge, d’essayer une { -heel-lift }, et de parler d’{ -shock-wave } en plus de l’entraînement. De petits essais ont trouvé que cela aidait ; NICE, l’organisme d’évaluation britannique, a jugé les résultats inégaux dans l’ensemble.
    .skip = Une injection de cortisone dans le tendon : elle peut l’affaiblir.
    .later = Si vous avez encore mal après 6 mois ou plus d’entraînement guidé : un spécialiste du sport ou de l’orthopédie et un examen d’imagerie.

# source: 8d240b71
outcome-midportion-refractory = Il peut s’agir d’un { -achilles-tendon } surchargé qui ne s’est pas calmé, quelques centimètres au-dessus de l’os du talon. Vous avez suivi un entraînement guidé pendant des mois. Certaines personnes ont encore mal après cela. Ce n’est pas votre faute.
    .next = Voyez un spécialiste du sport ou de l’orthopédie. Demandez un examen d’imagerie, un regard neuf sur la cause, et des { -shock-wave } en plus de l’entraînement si vous n’en avez pas eu. Apportez les notes ci-dessous.
    .skip = N’arrêtez pas tout entraînement : sans lui, le tendon peut perdre de la force.

# source: a8a568b5
outcome-midportion-relapse = Il peut s’agir du même { -achilles-tendon } surchargé, quelques centimètres au-dessus de l’os du talon, qui se réveille. Vous avez montré que vous pouvez l’entraîner.
    .next =
        Recommencez maintenant, un ou deux niveaux plus bas :
        • Renforcement du mollet 2 à 3 jours par semaine, par exemple des montées sur la pointe des pieds lourdes et lentes, de séries de 15 jusqu’à 6 quand le poids augmente.
        • N’augmentez qu’une chose par semaine : poids, distance ou vitesse.
        • Gardez le renforcement une fois que vous allez bien.
        Une douleur jusqu’à 4 sur 10 est acceptable si elle est comme d’habitude le lendemain matin et n’augmente pas de semaine en semaine. Sinon, baissez la charge d’un tiers.
        Si vous courez : d’abord marchez 30 minutes, faites environ 20 montées lentes sur la pointe d’un seul pied, et sautillez sur cette jambe, la marche et les sauts avec une douleur de 2 ou moins. Puis alternez course et marche, un jour sur deux. Arrêtez si vous boitez, si serrer le talon fait mal, ou si vous avez mal la nuit. Refaites le point à 2, 6 et 12 semaines.
    .skip = Le repos complet, et repartir de zéro : les deux vous coûtent la force que vous avez encore.
    .later = Si cela ne va pas mieux en 6 semaines : 12 semaines guidées par un { -physiotherapist }.

## Outcomes: Achilles tendon, where it joins the heel bone

# source: 77bba407
outcome-insertion-start = Il peut s’agir d’un { -achilles-tendon } surchargé là où il rejoint l’os du talon. Ici, il fait le plus mal quand il est étiré contre l’os. On l’entraîne donc sur sol plat. Pour cet endroit, l’entraînement est moins bien prouvé que plus haut. La plupart des gens vont bien à long terme, mais cela prend des mois.
    .next =
        Commencez maintenant le renforcement du mollet et continuez au moins 12 semaines :
        • Debout sur sol plat. Montez sur la pointe des pieds, redescendez lentement. Le talon ne descend jamais plus bas que l’avant du pied. 3 séries de 15, deux fois par jour. Ajoutez du poids quand cela devient plus facile.
        • Pas d’étirement profond au bord d’une marche ni contre un mur.
        • Portez une { -heel-lift } (elle relève le talon) et évitez les chaussures au bord arrière dur.
        Une douleur jusqu’à 4 sur 10 est acceptable si elle est comme d’habitude le lendemain matin et n’augmente pas de semaine en semaine. Sinon, baissez la charge d’un tiers.
        Remplacez ce qui déclenche la douleur par des mouvements qui ne la déclenchent pas, puis remontez peu à peu. Notez votre douleur dans un carnet et refaites le point à 2, 6 et 12 semaines.
    .skip = Les descentes de talon au bord d’une marche et les étirements profonds du mollet : ils appuient sur l’endroit douloureux. Aussi : repos complet, attelles de nuit, longs traitements anti-inflammatoires, injections de cortisone dans le tendon.
    .later = Si cela ne va pas nettement mieux après 6 à 12 semaines : un { -physiotherapist }.

# source: 61bf2737
outcome-insertion-stay = Il peut s’agir d’un { -achilles-tendon } surchargé là où il rejoint l’os du talon. Vous êtes au milieu d’un programme, et il faut du temps. Pour cet endroit, l’entraînement est moins bien prouvé que plus haut.
    .next =
        Terminez les 12 semaines et continuez d’ajouter de la charge :
        • Entraînez-vous sur sol plat. Le talon ne descend jamais plus bas que l’avant du pied. 3 séries de 15, deux fois par jour, lentement, avec plus de poids quand cela devient plus facile.
        • Pas d’étirement profond au bord d’une marche ni contre un mur. Portez une { -heel-lift }.
        Une douleur jusqu’à 4 sur 10 est acceptable si elle est comme d’habitude le lendemain matin et n’augmente pas de semaine en semaine. Sinon, baissez la charge d’un tiers.
        Refaites le point à 2, 6 et 12 semaines. Si rien n’a changé à 6 semaines, montrez à un { -physiotherapist } comment vous faites.
    .skip = Les descentes de talon au bord d’une marche et les étirements profonds : ils appuient sur l’endroit douloureux. Une nouvelle méthode chaque semaine, et les injections.
    .later = Si vous avez encore mal après 12 semaines bien faites : un { -physiotherapist } ou un médecin du sport revoit la cause, ajuste la charge et peut parler d’{ -shock-wave }.

# source: 7ebd233c
outcome-insertion-supervise = Il peut s’agir d’un { -achilles-tendon } surchargé là où il rejoint l’os du talon. Il manque peut-être encore un programme complet avec quelqu’un qui vous guide : pas commencé, arrêté trop tôt, ou fait sans aide. Donc les exercices n’ont pas encore échoué chez vous, même si pour cet endroit ils sont moins bien prouvés que plus haut.
    .next = Demandez à un { -physiotherapist } de vous guider pendant au moins 12 semaines de renforcement du mollet sur sol plat, avec une { -heel-lift } et sans étirement profond au bord d’une marche. Apportez ce que vous avez fait, à quelle fréquence et avec quel poids. Une douleur jusqu’à 4 sur 10 est acceptable si elle est comme d’habitude le lendemain matin et n’augmente pas de semaine en semaine.
    .skip = Les descentes de talon au bord d’une marche et les étirements profonds : ils appuient sur l’endroit douloureux. Les longs traitements anti-inflammatoires et les injections de cortisone dans le tendon. Les opérations et autres interventions : l’étape d’avant n’est pas encore faite.
    .later = Si vous avez encore mal après cela : un { -physiotherapist } ou un médecin du sport revoit la cause et peut parler d’{ -shock-wave } en plus de l’entraînement.

# source: edf7abfa
outcome-insertion-add-on = Il peut s’agir d’un { -achilles-tendon } surchargé là où il rejoint l’os du talon. Vous vous entraînez correctement depuis des mois et vous avez encore mal. Il est temps de revoir la cause et ce qu’on pourrait ajouter. Pour cet endroit, l’entraînement est moins bien prouvé que plus haut.
    .next = Voyez un { -physiotherapist } ou un médecin du sport. Demandez de revoir la cause, d’ajuster la charge (sur sol plat, sans étirement profond au bord d’une marche), d’adapter une { -heel-lift }, et de parler d’{ -shock-wave } en plus de l’entraînement. Elles ont fait mieux que les exercices dans un petit essai à cet endroit ; NICE, l’organisme d’évaluation britannique, a jugé les résultats inégaux dans l’ensemble.
    .skip = Les descentes de talon au bord d’une marche et les étirements profonds : ils appuient sur l’endroit douloureux. Une injection de cortisone dans le tendon : elle peut l’affaiblir.
    .later = Si vous avez encore mal après 6 mois ou plus d’entraînement guidé : un spécialiste du sport ou de l’orthopédie et un examen d’imagerie.

# source: ec7f2a6b
outcome-insertion-refractory = Il peut s’agir d’un { -achilles-tendon } surchargé, là où il rejoint l’os du talon, qui ne s’est pas calmé. Vous avez suivi un entraînement guidé pendant des mois. Certaines personnes ont encore mal après cela. Ce n’est pas votre faute. Pour cet endroit, l’entraînement est moins bien prouvé que plus haut.
    .next = Voyez un spécialiste du sport ou de l’orthopédie. Demandez un examen d’imagerie, un regard neuf sur la cause, et des { -shock-wave } en plus de l’entraînement si vous n’en avez pas eu. En attendant, entraînez-vous sur sol plat, avec une { -heel-lift } et sans étirement profond au bord d’une marche. Apportez les notes ci-dessous.
    .skip = N’arrêtez pas tout entraînement : sans lui, le tendon peut perdre de la force. Pas de descentes de talon au bord d’une marche ni d’étirements profonds : ils appuient sur l’endroit douloureux.

# source: 63426819
outcome-insertion-relapse = Il peut s’agir du même { -achilles-tendon } surchargé, là où il rejoint l’os du talon, qui se réveille. Vous avez montré que vous pouvez l’entraîner, même si pour cet endroit les preuves sont plus minces que plus haut.
    .next =
        Recommencez maintenant, un ou deux niveaux plus bas :
        • Renforcement du mollet sur sol plat 2 à 3 jours par semaine, séries de 15, lentement. Le talon ne descend jamais plus bas que l’avant du pied. Pas d’étirement profond au bord d’une marche. Portez une { -heel-lift }.
        • N’augmentez qu’une chose par semaine : poids, distance ou vitesse.
        • Gardez le renforcement une fois que vous allez bien.
        Une douleur jusqu’à 4 sur 10 est acceptable si elle est comme d’habitude le lendemain matin et n’augmente pas de semaine en semaine. Sinon, baissez la charge d’un tiers.
        Si vous courez : d’abord marchez 30 minutes et sautillez sur cette jambe, chacun avec une douleur de 2 ou moins, et faites environ 20 montées lentes sur la pointe d’un seul pied, sur sol plat. Puis alternez course et marche, un jour sur deux. Arrêtez si vous boitez, si serrer le talon fait mal, ou si vous avez mal la nuit. Refaites le point à 2, 6 et 12 semaines.
    .skip = Les descentes de talon au bord d’une marche et les étirements profonds : ils appuient sur l’endroit douloureux. Le repos complet, et repartir de zéro.
    .later = Si cela ne va pas mieux en 6 semaines : 12 semaines guidées par un { -physiotherapist }.

## Outcomes: under the heel

# source: db7b512b
outcome-plantar-start = Il peut s’agir d’une bande fibreuse surchargée et irritée sous le pied (l’{ -plantar-fascia }), douloureuse là où elle rejoint le talon. Les premiers pas sont souvent les pires. La plupart des gens vont mieux, mais cela peut prendre bien plus d’un an : dans un centre spécialisé, 4 sur 5 l’avaient encore après 1 an. Comptez donc en mois.
    .next =
        À faire pendant 6 à 12 semaines. Si une chose a déjà marché, commencez par elle :
        • Jambe croisée, tirez les orteils vers vous : 10 fois 10 secondes, 3 fois par jour, la première avant vos premiers pas. Étirez aussi le mollet.
        • Chaussures amorties et de bon soutien, avec coque de talon ou semelle. Pas de pieds nus sur sol dur.
        • Bandage adhésif pour un court soulagement. 20 minutes de glace peuvent aider aussi.
        • Moins de ce qui déclenche la douleur. L’exercice sans chocs convient.
        • Si vous voulez : montées sur la pointe des pieds, serviette roulée sous les orteils, un jour sur deux. Monter 3 secondes, tenir 2, descendre 3, avec un poids que vous ne pouvez lever que 12 fois, plus tard 10, puis 8.
        Une douleur jusqu’à 4 sur 10 est acceptable si elle est comme d’habitude le lendemain matin et n’augmente pas de semaine en semaine. Sinon, baissez la charge d’un tiers. Refaites le point à 2, 6 et 12 semaines.
    .skip = Injection de cortisone (au mieux des semaines de soulagement, risque pour la bande fibreuse et le coussinet du talon), imagerie pour une épine au talon (pas la cause), repos seul (la douleur revient souvent).
    .later = Si cela ne va pas nettement mieux après 6 à 12 semaines : { -physiotherapist } ou { -podiatrist }.

# source: 620ae65b
outcome-plantar-stay = Il peut s’agir d’une bande fibreuse surchargée et irritée sous le pied (l’{ -plantar-fascia }). Vous êtes au milieu d’un programme, et il faut des mois plutôt que des semaines.
    .next =
        Terminez les 12 semaines :
        • Jambe croisée, tirez les orteils vers vous : 10 fois 10 secondes, 3 fois par jour, la première avant vos premiers pas. Étirez aussi le mollet.
        • Chaussures amorties et de bon soutien, avec coque de talon ou semelle. Pas de pieds nus sur sol dur. Bandage adhésif pour un court soulagement.
        • Si vous faites des montées sur la pointe des pieds : serviette roulée sous les orteils, un jour sur deux, monter 3 secondes, tenir 2, descendre 3, avec un poids que vous ne pouvez lever que 12 fois, plus tard 10, puis 8.
        Une douleur jusqu’à 4 sur 10 est acceptable si elle est comme d’habitude le lendemain matin et n’augmente pas de semaine en semaine. Sinon, baissez la charge d’un tiers.
        Refaites le point à 2, 6 et 12 semaines. Si rien n’a changé à 6 semaines, montrez cela à un { -physiotherapist } ou à un { -podiatrist }.
    .skip = Un nouveau programme chaque semaine : aucun n’a le temps d’agir.
    .later = Si vous avez encore mal après 12 semaines : un { -physiotherapist } ou un { -podiatrist } ajoute ce qui manque et peut parler d’{ -shock-wave }.

# source: 45b66deb
outcome-plantar-step-up = Il peut s’agir d’une bande fibreuse surchargée et irritée sous le pied (l’{ -plantar-fascia }). Cela dure, et une partie des soins de base manque peut-être encore ou a été faite sans aide. Donc ces soins n’ont pas encore échoué.
    .next = Voyez un { -physiotherapist } ou un { -podiatrist }. Faites bien les soins de base ensemble : étirements de la plante du pied et du mollet, chaussures amorties, coque de talon ou semelle, bandage adhésif. Ajoutez des montées sur la pointe des pieds avec une serviette sous les orteils un jour sur deux, et une attelle de nuit pendant 1 à 3 mois si les premiers pas sont les pires. Renseignez-vous sur les { -shock-wave } : elles peuvent aider certaines personnes ; les essais ne concordent pas.
    .skip = Les opérations et autres interventions pour l’instant : il reste des étapes plus simples. L’injection de cortisone : au mieux des semaines de soulagement, avec un risque pour la bande fibreuse et le coussinet du talon.
    .later = Si vous avez encore mal après 3 à 6 mois de soins guidés : revoir la cause, puis les { -shock-wave }, puis des semelles sur mesure.

# source: f59a5558
outcome-plantar-runner = Il peut s’agir d’une bande fibreuse surchargée et irritée sous le pied (l’{ -plantar-fascia }), et la douleur revient à chaque reprise. Rouler une balle, étirer le mollet, un bandage adhésif, d’autres chaussures ou semelles donnent quelques jours meilleurs, puis la course suivante fait de nouveau mal. Après des mois de ce cercle, il est temps de chercher ce qui surcharge cette bande. Que les muscles de la hanche, du genou ou du pied en soient la cause est un avis, pas une preuve.
    .next =
        Voyez un { -physiotherapist } qui connaît la course à pied :
        • Faites examiner la hanche et le genou pendant que vous courez, pour le mouvement et le contrôle.
        • Entraînez les petits muscles à l’intérieur du pied. Ce n’est pas le mollet, et les fiches d’exercices générales les oublient souvent.
        • Entraînez le contrôle de la hanche et du genou, pour que le pied ne porte pas seul la charge.
        • Le massage, le rouleau et le bandage adhésif servent à soulager, pas comme programme entier.
        Continuez la course où la douleur reste à 4 sur 10 ou moins, est comme d’habitude le lendemain matin et n’augmente pas de semaine en semaine. Courez un jour sur deux. Arrêtez si vous boitez, si serrer le talon fait mal, ou si vous avez mal la nuit.
    .skip = Seulement plus de massage et de rouleau, ou de nouvelles chaussures comme remède : cela peut soulager mais change rarement la charge. Le repos seul pendant des semaines.
    .later = Si vous avez encore mal après 3 à 6 mois de soins guidés : revoir la cause, puis les { -shock-wave }, puis des semelles sur mesure.

# source: 1edf0c40
outcome-plantar-add-on = Il peut s’agir d’une bande fibreuse surchargée et irritée sous le pied (l’{ -plantar-fascia }). Vous avez fait les soins de base avec un suivi pendant des mois et vous avez encore mal. Il est temps de revoir la cause et ce qu’on pourrait ajouter.
    .next = Voyez le { -physiotherapist }, le { -podiatrist } ou le médecin qui vous suit. Demandez de revoir la cause. Parlez d’abord des { -shock-wave }, et ensuite de semelles sur mesure, avec ce que vous faites déjà. Les { -shock-wave } peuvent aider certaines personnes ; les essais ne concordent pas.
    .skip = Une injection de cortisone de plus : au mieux des semaines de soulagement. Les opérations : trop tôt.
    .later = Si vous avez encore mal après 6 mois ou plus de soins réguliers : un spécialiste du pied et de la cheville ou du sport.

# source: 3239874e
outcome-plantar-refractory = Il peut s’agir d’une bande fibreuse irritée sous le pied (l’{ -plantar-fascia }) qui ne s’est pas calmée. Certaines personnes font tout avec constance et ont encore mal : c’est pourquoi nous avons demandé avec quelle régularité. Après tant de mois, c’est peut-être plus qu’une simple surcharge.
    .next = Voyez un spécialiste du pied et de la cheville ou du sport. Demandez d’abord de s’assurer de la cause. Si vous n’avez pas eu d’{ -shock-wave } ou de semelles sur mesure, parlez-en. Puis discutez des notes ci-dessous, et continuez les soins de base en attendant.
    .skip = Toute intervention sans un deuxième avis : ce qu’elle apporte n’est pas encore clair.

## Flags: added when something else decided the outcome

# source: f7ac2c20
flag-lung-clot = Vous signalez aussi un manque d’air, une douleur à la poitrine ou une toux avec sang : c’est peut-être un caillot dans le poumon. Appelez le { $emergency }.

# source: c9e19a6d
flag-limb-ischaemia = Vous signalez aussi que le pied est soudain devenu froid, pâle, bleu, noir ou engourdi : le sang n’y arrive peut-être plus. Appelez le { $emergency }.

# source: e92d379a
flag-cauda-equina = Vous signalez aussi un entrejambe engourdi, un problème d’urine ou de selles, ou deux jambes faibles : des nerfs de la colonne sont peut-être comprimés. Il faut aller aux { -emergency-department }.

# source: ef14c7c6
flag-sepsis = Vous signalez aussi avoir de la fièvre ou vous sentir très malade, avec une jambe ou un talon chaud (même un peu), rouge ou gonflé, ou une plaie : c’est peut-être une infection grave. Il faut aller aux { -emergency-department }.

# source: 42830920
flag-rupture-recent = Vous signalez aussi un claquement, craquement ou coup, ou un pied qui ne pousse plus : le { -achilles-tendon } est peut-être déchiré, même si vous pouvez marcher. Gardez la jambe immobile, sans aucun poids dessus ; pas d’exercices, d’étirements ni de massage. Faites-le examiner aux { -emergency-department }.

# source: c08bb28f
flag-rupture-older = Vous signalez aussi un claquement, craquement ou coup il y a quelques semaines, ou un pied qui ne pousse plus : le { -achilles-tendon } s’est peut-être déchiré, même si vous pouvez marcher. Pas d’exercices, d’étirements ni de massage avant l’examen d’un médecin.

# source: 033d372c
flag-fracture = Vous signalez aussi une blessure avec des signes d’os cassé, ou une chute de haut : ne posez aucun poids sur le pied ; il faut un examen aux { -emergency-department }.

# source: 066f36f7
flag-vein-clot = Vous signalez aussi qu’une jambe est gonflée, ou que son mollet est plus chaud ou douloureux : il faut chercher aujourd’hui un caillot dans une veine de la jambe. Pas de massage ni d’exercices du mollet.

# source: 4f4e6b08
flag-infection = Vous signalez aussi un talon chaud (même un peu) ou rouge, une plaie ou de la fièvre : il faut chercher une infection ou une crise de goutte.

# source: bbfea514
flag-recent-procedure = Vous avez aussi eu une opération ou une intervention à cet endroit dans les 3 derniers mois : l’équipe qui l’a faite devrait savoir que vous avez cette douleur.

# source: 0c988011
flag-recent-injury = Vous avez aussi eu une blessure dans les 7 derniers jours : il faut un examen avec les mains.

# source: 00bc5850
flag-floxacin = Vous prenez ou avez aussi pris un antibiotique en -floxacine : il peut abîmer les tendons. N’en prenez plus avant d’avoir parlé aujourd’hui à qui l’a prescrit ou à un pharmacien. Ne laissez pas l’infection sans traitement. Pas d’exercices intenses pour l’instant.

# source: a2bdaaa3
flag-fascia-rupture = Vous signalez aussi un claquement ou un bleu à la voûte du pied : la bande fibreuse sous le pied est peut-être déchirée. Arrêtez de courir et de sauter et faites examiner le pied.

# source: 95851315
flag-bone-stress-urgent = Vous signalez aussi des signes d’un os du talon peut-être fissuré par un excès d’effort. Arrêtez de courir et de sauter et faites examiner le pied.

# source: 33980afc
flag-bone-stress = Vous signalez aussi que serrer le talon fait mal : l’os du talon est peut-être fissuré par un excès d’effort. Arrêtez de courir et de sauter et faites examiner le pied.

# source: f4e9a298
flag-rest-pain = Vous avez aussi mal au repos et la nuit, avec du diabète ou une mauvaise circulation : il faut contrôler l’arrivée du sang dans le pied.

# source: d7aebb5f
flag-not-mechanical = Vous signalez aussi une douleur constante, un cancer, une perte de poids ou des sueurs la nuit : il faut chercher la cause avant tout programme d’exercices.

# source: abcf3756
flag-inflammatory = Certaines de vos réponses peuvent aller avec une inflammation de tout le corps (longue raideur, autres articulations, mal à plusieurs endroits, psoriasis, œil, intestin, infection récente) : parlez-en à un généraliste.

# source: ad6fc7ae
flag-weakness = Vous signalez aussi que votre pied ou vos orteils sont faibles : un nerf est peut-être touché, et il faut examiner le pied et le dos.

# source: 3faf30bb
flag-nerve = Vous signalez aussi des brûlures, des fourmillements ou un engourdissement : un nerf est peut-être irrité, alors faites examiner le pied et le dos.

# source: e33b9c96
flag-cholesterol = Vous signalez aussi un cholestérol élevé, des maladies du cœur précoces dans la famille ou des tendons bosselés : demandez à un généraliste une prise de sang pour le cholestérol.

# source: b10bd32a
flag-feet-at-risk = Vous avez aussi du diabète ou une mauvaise circulation : faites contrôler vos pieds avant tout programme d’exercices, et regardez leur peau chaque jour.

# source: 9cef09dd
flag-frail-tendon = Vous avez aussi eu de la cortisone, un antibiotique en -floxacine, une dialyse ou une greffe : vos tendons sont peut-être plus faibles. Demandez à un médecin ou à un { -physiotherapist } avant un entraînement intense.

# source: 2108a135
flag-severe = Votre douleur est forte, ou vous ne pouvez pas marcher normalement : quelqu’un devrait vous examiner, plutôt que de vous laisser faire face sans aide.

## Notes: added below the outcome

# source: 85a90825
note-embolization-achilles = Quelques centres proposent un traitement par cathéter qui réduit le flux de sang dans de petits vaisseaux anormaux (embolisation). Un tube fin entre par un trou d’épingle ; le but est de calmer les nerfs qui portent la douleur. D’après ceux qui le proposent, cela prend d’habitude 30 à 60 minutes et vous rentrez chez vous le jour même. Jusqu’ici, il n’a été décrit que dans de petits groupes sans groupe de comparaison : environ 20 à 30 personnes pour le { -achilles-tendon }, moins de 100 pour le talon ; aucun grand essai randomisé (avec tirage au sort) n’a été trouvé. La plupart ont signalé moins de douleur et aucun dommage grave, mais sans comparaison nous ne pouvons pas dire quelle part est due au traitement. Au genou, deux essais ne l’ont pas trouvé meilleur qu’une intervention fictive (simulée). On ne connaît ni les risques à long terme, ni les personnes à qui il profite. Il ne remplace pas les exercices et les autres soins de base. N’y pensez qu’après au moins 6 mois de soins bien faits, avec un spécialiste indépendant, au mieux dans une étude. Parlez-lui d’une allergie à un antibiotique ou à un produit de contraste, d’une maladie des reins ou des artères, d’un diabète, d’une grossesse.
    .title = Embolisation : ce que l’on sait

# source: 032c6eec
note-surgery-achilles = On n’envisage une opération du { -achilles-tendon } qu’après au moins 6 mois de traitement actif sans guérison. Un spécialiste décide, un examen d’imagerie se fait d’abord, et des complications sont possibles.
    .title = Opération

# source: 602c79ef
note-embolization-plantar = Quelques centres proposent un traitement par cathéter qui réduit le flux de sang dans de petits vaisseaux anormaux (embolisation). Un tube fin entre par un trou d’épingle et on le guide jusqu’aux vaisseaux de la zone douloureuse. D’après ceux qui le proposent, cela prend d’habitude 30 à 60 minutes et vous rentrez chez vous le jour même. Jusqu’ici, il n’a été décrit que dans de petits groupes sans groupe de comparaison : environ 20 à 30 personnes pour le { -achilles-tendon }, moins de 100 pour le talon ; aucun essai randomisé (avec tirage au sort) n’a été trouvé, et il faut de plus grandes études. La plupart ont signalé moins de douleur et aucun dommage grave, mais sans comparaison nous ne pouvons pas dire quelle part est due au traitement. Au genou, deux essais ne l’ont pas trouvé meilleur qu’une intervention fictive (simulée). On ne connaît ni les risques à long terme, ni les personnes à qui il profite. Il ne remplace pas les exercices et les autres soins de base. N’y pensez qu’après au moins 6 mois de soins bien faits, avec un spécialiste indépendant, au mieux dans une étude. Parlez-lui d’une allergie à un antibiotique ou à un produit de contraste, d’une maladie des reins ou des artères, d’un diabète, d’une grossesse.
    .title = Embolisation : ce que l’on sait

# source: f958cb83
note-release-surgery =
    On coupe une partie de la bande fibreuse sous le pied pour la détendre, par une ouverture large ou par une toute petite ouverture. L’opération se fait sous anesthésie générale, ou seule la zone est endormie. Elle est rarement nécessaire : d’habitude seulement si une forte douleur reste après 6 à 12 mois (au moins 6) d’autres soins.
    • Toute petite ouverture : un appui limité sur le pied est parfois permis tôt, des chaussures normales dès qu’elles sont confortables. La plupart des gens reprennent une vie normale en 3 à 6 semaines.
    • Ouverture large : il faut parfois un plâtre ou une botte et aucun poids sur le pied pendant 2 à 3 semaines pour que cela guérisse. Le retour prend plus de temps.
    • De la kinésithérapie peut suivre, étape par étape, pour la force, la souplesse et le mouvement.
    • Risques : troubles d’un nerf (nerf coincé, syndrome du tunnel tarsien), douleur du talon qui revient, névrome (une boule de tissu nerveux, sans gravité), cicatrisation lente, infection, problèmes dus à l’anesthésie, et rarement une douleur pire.
    On ne sait pas à quel point elle est efficace. Une synthèse a trouvé 8 essais avec 345 personnes, tous à haut risque de biais : la certitude est très faible. Certains suggèrent un bénéfice à long terme par rapport aux autres soins, d’autres non.
    .title = Opération de libération : ce que l’on sait

# source: a94148ac
note-treating-team = Vous avez déjà eu une opération ou une embolisation et vous avez encore mal. Une fois réglé ce qui est urgent, retournez voir l’équipe qui l’a faite. Nous ne proposons pas une deuxième intervention.
    .title = Retour à l’équipe du premier traitement

# source: 5b769c3f
note-specialist-in-parallel = Votre douleur est forte ou dure depuis plus d’un an. Demandez en même temps l’avis d’un spécialiste, sans retarder le programme.
    .title = Un deuxième regard

# source: 20f070eb
note-running = Gardez la course où la douleur reste à 4 sur 10 ou moins, est comme d’habitude le lendemain matin et n’augmente pas de semaine en semaine. Courez un jour sur deux. Changez une seule chose par semaine. Arrêtez si vous boitez, si serrer le talon fait mal, ou si vous avez mal la nuit.
    .title = Course et sport

# source: e48e2a5a
note-running-returning = Comme cela revient quand vous courez, faites examiner la hanche, le genou et les petits muscles du pied pendant que vous courez, et entraînez ce qui est faible. C’est de l’expérience, pas une preuve, mais c’est raisonnable.
    .title = Quand cela revient avec la course

# source: 4fc00204
note-night-splint = Vos premiers pas sont les pires. Une attelle de nuit, portée 1 à 3 mois, peut les soulager. Utilisez-la avec le reste de votre programme.
    .title = Attelle de nuit

# source: 296582f7
note-both-sides = Vous avez mal des deux côtés. Cela peut venir d’une inflammation de tout le corps. Dites à un généraliste si vous avez plus de 30 minutes de raideur le matin, si d’autres articulations ou le dos font mal, ou si vous avez eu du psoriasis, un œil rouge et douloureux ou une inflammation de l’intestin.
    .title = Les deux côtés

# source: 4b69e5b7
note-both-sides-plantar = Vous avez mal aux deux talons. Cela peut venir d’une inflammation de tout le corps : parlez à un généraliste d’une longue raideur le matin, d’autres articulations, de psoriasis, de troubles de l’œil ou de l’intestin. Une douleur des deux côtés met aussi souvent plus de temps à se calmer.
    .title = Les deux côtés

# source: 20cc2f7d
note-age-60 = À partir de 60 ans, il faut penser plus tôt à un os cassé : faites examiner une douleur vive ou nouvelle dans un os. Prudence aussi avec les médicaments : demandez à un pharmacien avant de prendre des antidouleurs. Les antibiotiques en -floxacine abîment plus souvent les tendons après 60 ans.
    .title = À 60 ans et plus

# source: 0dc3fa33
note-pregnancy = Pendant la grossesse et les 6 semaines après l’accouchement, les caillots dans la jambe sont plus probables. Demandez à votre médecin avant tout antidouleur anti-inflammatoire, des { -shock-wave }, une radio ou un traitement par cathéter comme l’embolisation. Ce questionnaire ne donne pas de conseil à ce sujet.
    .title = Grossesse et après l’accouchement

# source: 16edc85f
note-blood-thinner = Avec un fluidifiant du sang (anticoagulant) ou un trouble de la coagulation : pas d’antidouleurs anti-inflammatoires, d’aiguilles, d’{ -shock-wave } ni d’injection sans l’accord de votre médecin. Si un bleu ou un gonflement apparaît soudain, consultez en moins d’un jour.
    .title = Fluidifiant du sang ou trouble de la coagulation

## Statements: what we answer when a person asks "Why?"

# source: 0814f8e3
statement-K10 = Une douleur du { -achilles-tendon } qui dure est surtout celle d’un tendon surchargé et irrité au-delà de ce qu’il peut supporter, plutôt qu’une simple inflammation. Au microscope, ses fibres sont en désordre et la réparation est bloquée. Il n’arrive pas à se reconstruire et à devenir plus fort. L’entraînement peut l’aider à se reconstruire ; les gens peuvent y gagner même si ce n’est pas ainsi que cela agit.

# source: b2537e99
statement-K11 = Le repos complet seul ne le répare pas et peut se retourner contre vous : le tendon peut s’affaiblir et se blesse alors plus facilement à la reprise. Mieux : pendant un temps, réduire la charge qui le provoque, la remplacer par des mouvements qui ne le provoquent pas, et remonter étape par étape.

# source: 6bfb9502
statement-K12 = Les recommandations concordent : d’abord un renforcement du mollet de plus en plus difficile, pas le repos. La forme la plus connue est la descente de talon au bord d’une marche, seulement pour une douleur au-dessus de l’os du talon ; un entraînement lourd et lent 3 fois par semaine y a fait aussi bien. Il faut au moins 12 semaines, parfois plus. Qu’il passe en premier fait largement accord ; à quel point il aide est incertain, et aucun traitement actif n’est nettement le meilleur. Choisissez donc ce que vous continuerez à faire.

# source: ffee433d
statement-K13 = Ne rien faire et attendre apporte en général peu ou pas de soulagement dans les premiers mois. Les études derrière cela ne sont pas solides.

# source: 301d2b49
statement-K14 = Dans un essai sur la douleur du { -achilles-tendon }, un peu de douleur pendant l’entraînement n’a pas fait de mal : jusqu’à 5 sur 10 était permis si elle s’était calmée le lendemain matin et n’augmentait pas de semaine en semaine. Par prudence, nous disons jusqu’à 4. Le chiffre 4 est notre propre choix. Un professionnel de santé doit encore confirmer les séries et les répétitions que nous citons.

# source: 2a5a7fa5
statement-K15 = Dans l’expérience des soignants, « ça n’a pas marché » veut souvent dire trop court, trop léger ou pas régulier. Le temps et un entraînement régulier semblent compter le plus. La façon de s’entraîner compte aussi : un accompagnement peut donc faire mieux qu’une vidéo, même si peu d’études les ont comparés. Laissez-lui des mois avant de parler d’échec.

# source: 8657114e
statement-K16 = Adapter l’activité, les chaussures, les talonnettes et la kinésithérapie soutiennent l’entraînement. L’entraînement est vu comme la partie principale. Mais dans un essai de 100 personnes, les talonnettes ont fait au moins aussi bien que les descentes de talon à 12 semaines. Des talonnettes dans les deux chaussures peuvent donc aider.

# source: f3d27589
statement-K17 = Les anti-inflammatoires apportent peu de bénéfice à long terme au tendon. On évite en général une injection de cortisone dans le tendon, car elle peut l’affaiblir. Un essai, pour une douleur au-dessus de l’os du talon, a trouvé une injection guidée à côté du tendon, avec des exercices, meilleure que des exercices avec une injection factice : c’est l’affaire d’un spécialiste.

# source: ffbf3f95
statement-K18 = Un essai sur 70 tendons d’Achille douloureux au-dessus de l’os du talon a ajouté une attelle de nuit aux exercices. Elle n’a rien apporté de plus.

# source: 8ef824e3
statement-K19 = L’endroit de la douleur change l’entraînement. Près de l’os du talon, le tendon est provoqué quand il est étiré contre l’os. Donc : sol plat, pas de flexion profonde de la cheville, pas d’étirement au bord d’une marche, une { -heel-lift }. Avec les descentes au bord d’une marche, seulement 32 cas sur 100 allaient bien ici, contre 89 plus haut. Dans une petite étude d’entraînement au sol sans comparaison, 67 personnes sur 100 étaient satisfaites.

# source: 2c695001
statement-K20 = On peut ajouter des { -shock-wave } à l’entraînement après environ 3 mois. Deux petits essais, un à l’os du talon et un plus haut, ont trouvé que cela aidait. NICE, l’organisme d’évaluation britannique, a jugé les résultats inégaux dans l’ensemble. Il n’a pas vu de problème de sécurité majeur.

# source: f785c78d
statement-K21 = Dans les tendons d’Achille douloureux poussent de petits vaisseaux nouveaux, avec des nerfs à côté. Vous ne pouvez pas les sentir. On les voit plus dans les tendons douloureux, mais pas seulement là, et qu’ils causent la douleur est une idée, pas un fait. L’embolisation les vise. Une étude a regardé en arrière 20 personnes et 29 traitements : après 6 mois, la douleur avait baissé de plus de la moitié dans 86 cas sur 100. Une deuxième étude compte 7 personnes. Aucune ne les a comparées à d’autres. Une synthèse de ces études les a jugées trop diverses et trop faibles pour être additionnées. Au genou, deux essais ne l’ont pas trouvée meilleure qu’une intervention fictive (simulée). Aucun grand essai n’a été trouvé pour le { -achilles-tendon }.

# source: b2137475
statement-K22 = Les recommandations néerlandaises réservent l’opération aux personnes qui n’ont pas guéri après au moins 6 mois de traitement actif. C’est à un spécialiste de décider, avec d’abord un examen d’imagerie. Des complications sont possibles.

# source: fb0f7807
statement-K23 = La plupart des gens qui ont mal au { -achilles-tendon } vont bien à long terme, mais cela prend des mois, pas des semaines. Environ un quart garde des symptômes plus longtemps, et certains en ont encore après 10 ans ou plus.

# source: 57365b1f
statement-K24 = Beaucoup de gens peuvent garder un peu de course dans la règle de la douleur. Un essai sur la douleur du { -achilles-tendon } qui le permettait avec une telle règle n’a vu aucun dommage. Le reste est expérience et prudence : faire de même pour une douleur sous le talon, courir un jour sur deux, et arrêter en cas de boiterie, de douleur en serrant le talon ou de douleur la nuit.

# source: fa4a0c9d
statement-K25 = Quand cela revient, l’expérience dit : descendez d’un ou deux niveaux, faites du renforcement 2 à 3 fois par semaine, augmentez une seule chose par semaine, et gardez le renforcement une fois que vous allez bien.

# source: 61e476a1
statement-K26 = Le service de santé britannique conseille de voir un généraliste si la douleur du talon ne va pas mieux après 2 semaines de soins par soi-même, s’aggrave ou revient sans cesse, est forte ou empêche les activités normales, ou si vous avez des fourmillements, un engourdissement ou du diabète.

# source: 86ad70d2
statement-K40 = La bande fibreuse sous le pied est surchargée et irritée là où elle rejoint le talon. Elle fait une douleur vive aux premiers pas le matin et cela peut durer des mois malgré le traitement. Certains parlent d’inflammation dans les cas qui durent ; une usure du tissu est l’idée la plus courante. Une épine au talon sur une radio n’est pas la cause.

# source: 3d58b6a1
statement-K41 = La plupart des gens vont mieux, mais cela peut prendre bien plus d’un an. Dans un groupe de 100 personnes, 82 allaient bien après environ 4 ans. Dans un autre, dans un centre spécialisé où vont les cas difficiles, 4 sur 5 l’avaient encore après 1 an et la moitié après 5 ans. Une douleur des deux côtés évoluait moins bien. Comptez donc en mois.

# source: ac6c80f5
statement-K42 = Les recommandations concordent sur le début : comprendre, faire moins ce qui provoque la douleur, étirer la plante du pied et le mollet, chaussures amorties et de bon soutien ou semelles, pas de pieds nus sur un sol dur, bandage adhésif. Fait régulièrement et sans abandonner, avec du temps : un vrai effort de plusieurs mois avant d’envisager plus.

# source: 651bf4e6
statement-K43 = Un bandage adhésif peut soulager la douleur un court moment. On ne sait pas s’il fait plus que cela.

# source: a1cd4e12
statement-K44 = Une coque de talon ou une semelle, achetée ou faite pour vous, doit aller avec les autres soins, pas les remplacer. Dans un essai de 180 personnes, des conseils et une coque de talon ont fait aussi bien que la même chose avec des exercices en plus.

# source: ae97b3fd
statement-K45 = Des montées sur la pointe des pieds un jour sur deux peuvent accélérer l’amélioration : dans un essai de 48 personnes, elles ont fait mieux que les étirements à 3 mois, mais pas à 1, 6 ou 12 mois. Un essai plus grand de 180 personnes n’a rien trouvé de plus que des conseils et une coque de talon. C’est donc à vous de choisir. Un professionnel de santé doit encore confirmer les secondes et les répétitions que nous citons.

# source: b63f4cdb
statement-K46 = Des recommandations soutiennent fortement une attelle de nuit pendant 1 à 3 mois quand les premiers pas sont le problème principal.

# source: 59ccfeee
statement-K47 = Si les soins de base ne suffisent pas, un guide place ensuite les { -shock-wave }, puis des semelles sur mesure. NICE, l’organisme d’évaluation britannique, juge inégaux les résultats des { -shock-wave }. Elles peuvent donc aider certaines personnes ; les essais ne concordent pas.

# source: 458b2282
statement-K49 = Une synthèse de 47 essais n’a pas trouvé l’injection de cortisone meilleure qu’une injection factice. Par rapport à certains autres traitements, elle a un peu plus soulagé la douleur, au mieux pendant des semaines ; par rapport à d’autres, elle a fait moins bien plus tard. Une déchirure de la bande fibreuse et un coussinet du talon plus mince sont des risques connus. Et une injection ne vous apprend pas à bouger autrement, comme le dit un centre de soins.

# source: f13aea9b
statement-K50 = Dans les cas qui durent, on a vu de petits vaisseaux et nerfs nouveaux dans la bande fibreuse sous le pied. Qu’ils causent la douleur n’est pas prouvé. L’embolisation y réduit le flux de sang. Dans une étude, elle a pu être faite chez les 10 personnes et aucune n’a rechuté en 6 mois, ce qui est court. Une deuxième étude compte aussi 10 personnes, une troisième a regardé en arrière 66 cas passés. Aucune n’avait de groupe de comparaison ; aucun essai randomisé (avec tirage au sort) n’a été trouvé. Il faut de plus grandes études : la taille de l’effet et les personnes à qui elle convient sont inconnues. Au genou, deux essais ne l’ont pas trouvée meilleure qu’une intervention fictive. Elle ne demande qu’un trou d’épingle, mais pesez-la en sachant combien les preuves sont minces.

# source: 7009d60e
statement-K51 = L’opération de libération coupe une partie de la bande fibreuse sous le pied. Elle est rarement nécessaire, d’habitude seulement pour une forte douleur après 6 à 12 mois (au moins 6) d’autres soins. Elle peut abîmer des nerfs, guérir lentement, s’infecter et rarement aggraver les choses ; la douleur peut revenir. Les experts ne peuvent pas dire à quel point elle est efficace : une synthèse a trouvé 8 essais avec 345 personnes, tous à haut risque de biais. Certains suggèrent un bénéfice à long terme par rapport aux autres soins, d’autres non. La certitude est très faible.

# source: fc50df69
statement-K52 = Un centre spécialisé dans la course trouve presque toujours la raison à la hanche (un contrôle faible laisse la jambe tourner et osciller), au genou (choc mal amorti) ou dans les petits muscles du pied qui tiennent la voûte. Il examine donc comment ils bougent ensemble. C’est de l’expérience et peut être exagéré. Des muscles du pied faibles sont liés à cette douleur ; savoir si les entraîner aide n’est pas tranché.

# source: ee8ea57e
statement-K53 = Le massage, le rouleau, le travail profond des tissus et le bandage adhésif ne sont pas mauvais. Ils peuvent atténuer la douleur, surtout au début ou dans une poussée, quand il faut un soulagement pour finir la journée. De l’avis d’un centre de soins, ils traitent le symptôme et ne changent pas la raison de la surcharge. Utilisez-les donc pour soulager, pas comme programme entier.

# source: bcb4844d
statement-K54 = Dans l’expérience d’un centre de soins, quelques semaines de repos et une reprise prudente finissent souvent par la même douleur en une ou deux semaines. C’est un avis : plausible, mais pas prouvé.

# source: f9a14e06
statement-F01 = Un caillot dans une veine de la jambe peut aller jusqu’au poumon. Un manque d’air soudain, une douleur à la poitrine ou du sang craché en toussant peuvent en être le signe, avec ou sans jambe gonflée. Le service de santé britannique conseille d’appeler une ambulance ou d’aller aux { -emergency-department }.

# source: bf61fbe9
statement-F02 = On prend souvent une déchirure du { -achilles-tendon } pour une entorse, et plus de 24 heures de retard peuvent compter pour le traitement. Une douleur du tendon avant la déchirure est rare. Pouvoir marcher, ou une douleur qui s’atténue, n’exclut pas une déchirure.

# source: 245a2eb4
statement-F03 = Après une blessure de la cheville ou du pied, des règles testées dans de nombreuses études demandent si vous pouvez faire quatre pas. Chez l’adulte, elles repèrent environ 9 fractures sur 10, donc pas toutes. Elles ne concernent pas l’os du talon. C’est pourquoi une chute de haut est une urgence dans tous les cas.

# source: 5b53587a
statement-F04 = Un pied qui devient soudain froid, pâle, bleu, noir ou engourdi a peut-être perdu son arrivée de sang. C’est le temps qui décide si on peut le sauver.

# source: f0586149
statement-F05 = Une zone engourdie autour des organes génitaux ou de l’anus, un problème nouveau d’urine ou de selles, ou deux jambes qui deviennent faibles peuvent vouloir dire que les nerfs du bas de la colonne vertébrale sont comprimés. Cela peut demander un examen d’imagerie et une opération en urgence.

# source: 582bfb49
statement-F06 = Une jambe ou un talon chaud (même un peu), rouge ou gonflé, ou une plaie, avec de la fièvre, des frissons ou le sentiment d’être très malade, peut être une infection grave. Les recommandations britanniques envoient tout de suite à l’hôpital une plaie du pied diabétique avec de la fièvre, une mauvaise arrivée de sang, des tissus morts ou une infection profonde.

# source: aef3a559
statement-F07 = La douleur d’un caillot dans une veine du mollet peut ressembler à un problème du { -achilles-tendon }. Une opération récente, un plâtre ou une botte, rester au lit, un cancer ou un caillot passé le rendent plus probable. Le service de santé britannique demande un rendez-vous urgent ; si un caillot est probable, un examen d’imagerie devrait suivre dans les 4 heures.

# source: 10fdcbbc
statement-F08 = Une infection, une crise de goutte et, en cas de diabète, une dégradation des os du pied qui peut ne presque pas faire mal ne se distinguent pas dans une conversation. Les recommandations britanniques veulent qu’un problème actif du pied en cas de diabète soit adressé à une équipe du pied en un jour ouvré.

# source: 42751290
statement-F09 = Les antibiotiques en -floxacine multiplient la probabilité d’un tendon douloureux par environ 4 et celle d’un tendon déchiré par environ 2,5. Cela peut commencer après 48 heures ou des mois plus tard. Le risque est plus élevé après 60 ans, avec de la cortisone, une maladie des reins ou une greffe. Conseil officiel : à la première douleur au tendon, arrêter ce médicament, éviter les exercices, et demander vite au médecin un autre antibiotique. L’infection ne doit pas rester sans traitement.

# source: f5a31748
statement-F10 = Un os du talon peut se fissurer par excès d’effort, souvent après une forte hausse de l’entraînement. Alors serrer le talon des deux côtés fait mal. La bande fibreuse sous le pied peut se déchirer : elle claque, gonfle et fait un bleu. Donc on arrête d’abord de courir et de sauter.

# source: 4535c726
statement-F11 = Une maladie inflammatoire peut commencer là où les tendons rejoignent l’os. Les recommandations britanniques demandent un spécialiste s’il n’y a pas de surcharge claire et que cela dure, touche plusieurs endroits, ou vient avec un psoriasis, une inflammation de l’œil ou de l’intestin ou une infection intestinale ou génitale récente. Aucun signe seul ne l’exclut.

# source: 7311477c
statement-F12 = Des sensations de brûlure, de fourmillement, d’électricité ou d’engourdissement font penser à un nerf : à la cheville, au talon, venant du dos, ou par une maladie des nerfs. C’est souvent pire en fin de journée. Le service de santé britannique cite les fourmillements et l’engourdissement comme raison de voir un généraliste.

# source: 2c61fbba
statement-F13 = Une douleur constante au repos et la nuit, sans lien avec l’effort, un cancer actuel ou passé, une perte de poids inexpliquée, des sueurs la nuit ou une bosse qui grossit peuvent vouloir dire une maladie de l’os ou une tumeur. C’est rare, mais il ne faut pas vouloir l’effacer par l’entraînement.

# source: 76744961
statement-F14 = Sur 100 personnes avec un cholestérol élevé héréditaire, 47 avaient eu une douleur du { -achilles-tendon }, contre 7 sur 100 sans cela. Aucune n’avait été repérée à cause d’elle. Une maladie du cœur chez un proche parent avant 60 ans est un autre signe.

# source: 4d2f4ab3
statement-F15 = En cas de diabète et de douleur au pied, le service de santé britannique conseille de voir un généraliste. En cas de maladie des artères, une douleur au repos ou une peau abîmée demande un examen urgent des vaisseaux. Donc on contrôle les pieds avant de les entraîner.

# source: f17bba63
statement-F16 = La cortisone, un antibiotique en -floxacine dans les 6 derniers mois, une dialyse ou une greffe augmentent le risque de déchirure d’un tendon. Un entraînement intense demande donc d’abord l’avis d’un professionnel de santé.

# source: a9852110
statement-F18 = Entre 8 et 14 ans, la douleur du talon vient souvent du cartilage de croissance. D’autres causes chez les enfants demandent un examen. Ce questionnaire ne connaît que les adultes.

# source: 5f955814
statement-F19 = La grossesse et les semaines après l’accouchement augmentent le risque d’un caillot dans la jambe. Les antidouleurs anti-inflammatoires, les { -shock-wave }, les radios et les traitements par cathéter demandent alors l’avis d’un médecin ; ce questionnaire n’en donne donc pas.

# source: b1f8c6cf
statement-F20 = Les fluidifiants du sang et les troubles de la coagulation rendent plus probables les saignements dus aux antidouleurs anti-inflammatoires, aux aiguilles, aux { -shock-wave } et aux injections. Un bleu ou un gonflement soudain est peut-être un saignement.

# source: f07cf561
statement-F21 = Dans les 3 premiers mois après une opération, ou une intervention dans les vaisseaux, la douleur peut être une complication de la plaie, un caillot, ou venir de la peau ou d’un nerf. L’équipe qui l’a faite sait le mieux ce qui a été fait.

# source: 4765cee1
statement-F22 = Une blessure dans les 7 derniers jours demande un examen avec les mains. Des questions dans une conversation ne distinguent pas une entorse d’une fracture ou d’une déchirure ; ce questionnaire n’essaie donc pas.

# source: 6cfd9997
statement-F23 = Ce questionnaire a été fait pour trois endroits seulement : deux au { -achilles-tendon } et un sous le talon. Ailleurs, ses questions pourraient passer à côté de la cause.

# source: a111bdfe
statement-D01 = Une douleur très forte (8 ou plus sur 10), ou ne pas pouvoir marcher normalement, est une raison de consulter plutôt que d’attendre. La limite de 8 est notre propre règle et n’a pas été testée.

# source: 8f313778
statement-D02 = Si vous avez encore mal après une opération ou une embolisation, l’équipe qui l’a faite sait ce qui a été fait et devrait regarder d’abord. Proposer une deuxième intervention n’est pas le rôle d’une conversation. C’est notre propre règle.

# source: 0a11228f
statement-D03 = Quand la douleur dure depuis plus d’un an, ou est à 7 ou plus sur 10, l’avis d’un spécialiste en même temps que le programme évite de perdre des mois. C’est notre propre règle et elle n’a pas été testée.

# source: ff812d2a
statement-D04 = Les antibiotiques en -floxacine abîment plus souvent les tendons après 60 ans. Notre prudence plus grande dès 60 ans pour les fractures cachées et les antidouleurs est notre propre règle, faite pour la sécurité.
