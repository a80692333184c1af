### What the bot says beside the words of the dialog, in French.
###
### Machine-drafted. NOT REVIEWED BY A CLINICIAN, and not reviewed by a
### native-speaking medical translator. No patient may rely on these words before
### both have been done.
### Texte préparé par une machine. NON RELU PAR UN PROFESSIONNEL DE SANTÉ, ni par un
### traducteur médical de langue maternelle française. Aucun patient ne doit se fier
### à ces mots avant ces deux relectures.
###
### Variables: { $emergency } is the number to call for an ambulance, { $clinic }
### the clinic’s name, { $phone } its telephone, { $booking } its booking link,
### { $days } the days until stored answers are erased, all from the clinic’s
### configuration.
###
### A no-break space (U+00A0) stands before : ; ? ! and inside French quotation marks.

## The language itself

language-name = Français
# Whether a clinician and a language editor have reviewed the words: no, or yes with
# .by and .on (a day such as 2026-11-30), which `review` then tells.
reviewed = no
# Letters and digits read in a minute, for the length of the check: the mean for
# French of the International Reading Speed Texts (Trauzettel-Klosinski and Dietz
# 2012, doi:10.1167/iovs.11-8284), read aloud, which count no spaces. Taken from a
# table that quotes the study, not from the study itself.
reading-speed = 998

# How far the words can be trusted; /help says so.
review = Mes mots en français ont été préparés par une machine et n’ont pas été relus par un professionnel de santé.

# People are addressed with “vous”; words of the other form, separated by |.
avoided-words = tu | toi | tes | tien | tienne

## Before the first question

# source: 39a72cbc
welcome-terms = Je suis un programme, pas un médecin ; aucun professionnel de santé n’a validé ceci ni relu la traduction. /delete efface tout ce que j’enregistre.
# source: 1813b98b
consent = Puis-je vous poser des questions sur votre santé et enregistrer vos réponses ?
# source: d169631f
consent-yes = Oui, j’accepte
# source: 91ce2555
consent-no = Non, arrêter ici
# CRITICAL: people act on it in danger.
# source: 8685c291
all-signs = Tous les signes d’alerte
# source: d6446add
what-is-stored = Ce qui est enregistré

## Questions

# $number counts the questions from 1, $most is the most there can be.
# source: c71fbfaf
progress = Question { $number } sur { $most } au plus
# $choice is what the person chose.
# source: 986e07c9
chosen = ✓ { $choice }
# The button that confirms what is ticked.
# source: 09392936
done = Valider
# What people type instead of "none of these", alone; separated by |.
none-words =
    non | rien | non, rien | aucun | aucune | rien de tout ça | rien de tout cela | rien de cela |
    aucun de ces signes | non, rien de tel | rien de tel | non, aucun | non, aucune |
    je n'ai rien de tout ça | rien pour l'instant | encore rien | non, encore rien |
    je n'ai rien essayé | je n'ai encore rien essayé
# What people type for not-meant, alone: its own thought in other words, and no bare "no".
typed-not-meant =
    je n'ai pas ça | j'ai pas ça | j'ai pas cela | je ne l'ai pas | non, je n'ai pas cela |
    non, je n'ai pas ça | ça je ne l'ai pas
# What people type for "I agree", alone.
typed-consent =
    oui s'il vous plaît | oui, bien sûr | bien sûr | d'accord | oui, d'accord | ok | okay |
    j'accepte | je suis d'accord | volontiers | ouais | oui oui
# CRITICAL: people act on it in danger.
typed-emergency = urgence | une urgence | urgences | samu | 112 | 15 | 18 | sos
typed-help = aide | comment ça marche | que sais-tu faire | que savez-vous faire | menu | commandes
typed-stop =
    stop | arrête | arrêtez | arrêter | plus de messages | ne m’écrivez plus | ne m’écris plus |
    laissez-moi tranquille | se désabonner
typed-thanks =
    merci | merci beaucoup | merci bien | ok | d’accord | ok merci | d’accord merci | très bien |
    bien | compris | entendu | parfait | super
typed-seen =
    oui c'est fait | c'est fait | j'ai été vu | j'ai été vue | j'ai vu un médecin |
    j'ai vu le médecin | j'ai consulté | je suis allé chez le médecin |
    je suis allée chez le médecin | je suis allé aux urgences | je suis allée aux urgences |
    j'ai été examiné | j'ai été examinée | on m'a examiné | on m'a examinée | oui aujourd'hui |
    oui hier | le médecin a dit que ce n'est rien | le médecin dit que ce n'est rien
typed-not-seen =
    j'ai rendez-vous* | j'ai un rendez-vous* | j'ai pris rendez-vous* | j'attends un rendez-vous* |
    j'attends mon rendez-vous* |
    rendez-vous demain | je n'ai pas eu de rendez-vous | je n'ai pas de rendez-vous |
    pas de rendez-vous | demain | la semaine prochaine | bientôt | personne | encore personne |
    personne n'a pu* | personne ne m'a reçu* | on n'a pas voulu me recevoir* |
    le cabinet était fermé* | c'était fermé*
typed-may-go-on =
    oui | je peux | oui je peux | on m'a dit oui | le médecin a dit oui
typed-may-not =
    je ne sais pas* | je sais pas | sais pas | aucune idée | pas sûr | pas sûre |
    je ne suis pas sûr | je ne suis pas sûre | on ne m'a rien dit | personne ne me l'a dit |
    le médecin n'a rien dit | je n'ai pas demandé | j'ai oublié de demander
# The same for care-agree below the offer, and for care-changed between check-ins.
typed-agree =
    oui s'il vous plaît | oui volontiers | oui écrivez-moi | écrivez-moi
typed-changed =
    pire* | c'est pire* | ça va plus mal* | ça empire* | ça s'aggrave* | ça a empiré* |
    bien pire* | j'ai plus mal* | quelque chose a changé* | un nouveau problème* |
    une nouvelle douleur*
# source: 708acbbc
back = Retour

## Outcomes

# source: 4a2e46a4
not-examined = Ce n’est pas un diagnostic : aucun examen n’a eu lieu.
# source: 3c61aa78
how-soon = Dans quel délai
# source: e345c7fb
until-then = D’ici là
# source: 918e4484
urgency-self-care = Vous pouvez commencer par vous-même dès aujourd’hui. Pas besoin de rendez-vous pour l’instant.
# source: d065a714
urgency-consultation-24 = Voyez un médecin dans les 24 heures. Si personne ne peut vous recevoir d’ici là, allez aux urgences.
# source: 8ea4d92a
urgency-emergency = Maintenant : faites tout de suite ce qui est dit ci-dessous. En cas de doute, appelez le { $emergency }.
# source: 94ca8384
contact-phone = Téléphone de { $clinic } : { $phone }
# source: 3ee429b0
contact-booking = Prendre rendez-vous à { $clinic } : { $booking }
# source: fba744c1
contact-urgent = Si vous avez besoin d’un avis médical rapidement et que ce n’est pas une urgence vitale, appelez le { $urgent }.
# source: ff6e2fdd
also = Important aussi
# source: f2645133
next = Que faire
# source: 0114abb5
skip = À éviter
# source: 03c3c9db
later = Si cela continue
# source: 7025c541
get-help-if = Aide immédiate si vous remarquez
# source: ae87cda4
letter = Lettre pour le médecin
# source: ceb176de
why = Pourquoi ? Sources
# source: 75dee551
again = Recommencer
# source: aaf751f3
finished = Ce questionnaire est terminé. Vous pouvez lire les raisons et les sources, ou recommencer.
# source: 21265ca3
stopped = J’ai tout arrêté et j’ai effacé les réponses de ce questionnaire. Vous pouvez recommencer à tout moment.

## Why? Sources

# source: 0773485f
why-title = Pourquoi je dis cela
# source: 33d046c4
evidence-higher = Certitude : assez bonne. Plusieurs essais, ou des recommandations fondées sur eux, concordent.
# source: 70429fe4
evidence-moderate = Certitude : moyenne. Il existe quelques essais ; leurs résultats sont inégaux ou imprécis.
# source: 63374ba1
evidence-low = Certitude : faible. Un petit essai, ou de petites études sans comparaison qui vont dans le même sens.
# source: bcc37cb0
evidence-very-low = Certitude : très faible. Seulement de petites études sans comparaison, ou des essais à haut risque d’erreur.
# source: 8985b149
evidence-opinion = Certitude : c’est un avis clinique, sans essai utilisable.
# source: d986e808
evidence-ungraded = Une règle de sécurité tirée des sources citées, dont nous n’avons pas évalué le niveau de preuve.
# source: 8d0315cd
checked-source = Nous l’avons vérifié dans la source elle-même.
# source: 059858fb
checked-secondary = Nous l’avons vérifié seulement dans un résumé de la source.
# source: e5268d69
checked-seed = Tiré d’une page destinée aux patients, sans autre vérification.
# source: 0514e15c
checked-memory = Pas encore vérifié dans une source : un professionnel de santé doit le faire.
# source: 4eea4b33
checked-design = Une décision des auteurs de ce questionnaire.
# source: cb6641ca
sources = Sources :

## La lettre pour le médecin

# source: cb3e3738
letter-title = Pour le médecin
# Before a blank on the printed page, for a name written by hand.
# source: cdfa7de6
letter-name = Nom de la personne
# CRITICAL: people act on it in danger.
# source: e11499dc
letter-about = Un programme a écrit ceci dans une conversation, à partir des réponses d’une personne. Ce n’est pas un diagnostic : aucun examen n’a eu lieu, les réponses n’ont pas été vérifiées, et aucun professionnel de santé n’a signé ce texte.
# source: 87427382
letter-line = { $label } : { $answer }
# source: 045a16aa
letter-date = Écrit le (les réponses peuvent être antérieures)
# source: 602c2daa
letter-answered = Questions répondues le
# CRITICAL: people act on it in danger.
# source: e3819b7c
letter-urgency = Urgence communiquée
# CRITICAL: people act on it in danger.
# source: 74bc868a
letter-urgency-self-care = commencer par soi-même, pas besoin de rendez-vous pour l’instant
# CRITICAL: people act on it in danger.
# source: f2f958d5
letter-urgency-consultation = prendre rendez-vous
# CRITICAL: people act on it in danger.
# source: d325db01
letter-urgency-consultation-24 = voir un médecin dans les 24 heures
# CRITICAL: people act on it in danger.
# source: 0fd66300
letter-urgency-emergency = urgence, maintenant
# source: 3dea0c77
letter-result = Résultat communiqué
# CRITICAL: people act on it in danger.
# source: b1185233
letter-besides = Envoyé aussi, plus urgent, pas encore éclairci
# CRITICAL: people act on it in danger.
# source: 2c1a6a57
letter-earlier = Envoyé aussi plus tôt, plus urgent
# source: 400531a8
letter-answers = Réponses
# CRITICAL: people act on it in danger.
# source: 1783b84c
letter-raised = Signes d’alerte présents
# CRITICAL: people act on it in danger.
# source: 0e84ffe9
letter-named = Signes d’alerte que la personne a décrits sans les cocher
# CRITICAL: people act on it in danger.
# source: 6a540958
letter-taken-back = Signes d’alerte que la personne a décrits, puis dit ne pas avoir
# CRITICAL: people act on it in danger.
# source: d979008c
letter-denied = Signes d’alerte demandés, absents d’après les réponses
# CRITICAL: people act on it in danger.
# source: ebf79cf0
letter-not-asked = Signes d’alerte non demandés, ou seulement en partie
# CRITICAL: people act on it in danger.
# source: d3d76b37
letter-none = aucun
# source: b3e420b1
letter-signs = Réponses sur les signes d’alerte, la santé et les médicaments
# CRITICAL: people act on it in danger.
# source: 3646dcd3
letter-left-out = Omis faute de place
# source: e16b341c
letter-source = Questions posées
# source: dd79aaf5
letter-reviewed = textes relus par un professionnel de santé
# source: e696d7c5
letter-not-reviewed = textes non relus par un professionnel de santé
# source: be9ec68d
letter-version = Version
# source: 23f29a76
letter-version-proved = Version (règles de sécurité prouvées par ordinateur)

## Check-ins: the weeks after a result

# What a person agrees to by tapping the button below it. NO CLINICIAN HAS SIGNED THIS.
# $count is how many check-ins there are, $weeks when the last one comes, $days how long what is
# stored is kept after it.
# CRITICAL: people act on it in danger.
# source: 926a3bcd
care-offer =
    Voulez-vous que je vous repose des questions dans les semaines à venir ? Il y a { $count ->
        [one] { $count } questionnaire de suivi
        [many] { $count } de questionnaires de suivi
       *[other] { $count } questionnaires de suivi
    }, le dernier dans { $weeks ->
        [one] { $weeks } semaine
        [many] { $weeks } de semaines
       *[other] { $weeks } semaines
    } : d’abord les signes d’alerte, puis comment cela va. Si vous ne répondez pas, je vous le rappelle une fois.

    En touchant le bouton, vous donnez votre accord pour que je vous écrive et que j’enregistre vos réponses, l’heure et votre fuseau horaire jusqu’à { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    } après le dernier. Telegram transporte les messages. Personne ne suit cette conversation : en cas d’urgence, appelez donc vous-même à l’aide. Un bouton ou /stop suffit pour arrêter.
# The same for one question, tomorrow.
# CRITICAL: people act on it in danger.
# source: 00881ca0
care-offer-tomorrow =
    Voulez-vous que je vous demande demain si vous avez vu un médecin ? Faites maintenant ce qui est dit plus haut ; n’attendez pas ma question.

    En touchant le bouton, vous donnez votre accord pour que je vous écrive et que j’enregistre l’heure et votre fuseau horaire jusqu’à { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    } après. Telegram transporte les messages. Personne ne suit cette conversation. Un bouton ou /stop suffit pour arrêter.
# The same for one question, later. $in is in how many days it is asked.
# CRITICAL: people act on it in danger.
# source: d301698c
care-offer-seen =
    Voulez-vous que je vous demande dans { $in ->
        [one] { $in } jour
        [many] { $in } de jours
       *[other] { $in } jours
    } si quelqu’un vous a examiné ? Faites ce qui est dit plus haut ; n’attendez pas ma question.

    En touchant le bouton, vous donnez votre accord pour que je vous écrive et que j’enregistre l’heure et votre fuseau horaire jusqu’à { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    } après. Telegram transporte les messages. Personne ne suit cette conversation. Un bouton ou /stop suffit pour arrêter.
# source: 1544e251
care-agree = Écrivez-moi, s’il vous plaît
# source: fc8ff71b
care-hour = À quelle heure de la journée dois-je vous écrire ?
# source: 2dee23b8
care-zone = Quelle heure est-il chez vous maintenant ? Touchez-la, ou écrivez-la. Elle me sert seulement à vous écrire au bon moment.
# $date is a day, such as 14 December, $hour the hour of the day.
# source: 687643d2
care-plan = Je vous écris de nouveau le { $date }, entre { $hour } h et { $hour } h 59, heure de chez vous. D’ici là : si quelque chose change, touchez « { care-changed } ». /checkins affiche ceci à nouveau, /restart recommence depuis le début.
# CRITICAL: people act on it in danger.
# source: e0e4f317
care-plan-seen = Le { $date }, entre { $hour } h et { $hour } h 59, heure de chez vous, je vous demande si quelqu’un vous a examiné. N’attendez pas cela : faites ce que dit le résultat. D’ici là, pas de questionnaires de suivi.
# source: 92556b76
care-plan-over = Il n’y a plus de questionnaires de suivi. /letter vous envoie une lettre pour le médecin, /restart recommence depuis le début.
# CRITICAL: people act on it in danger.
# source: 9a00345b
care-plan-over-unseen = Je ne vous demande plus si vous avez été examiné. Faites ce que dit mon dernier résultat. /letter vous envoie une lettre pour le médecin, /restart recommence depuis le début.
# CRITICAL: people act on it in danger.
# source: f9ca5c74
care-were-you-seen = Mon dernier résultat était que quelqu’un devrait vous examiner. Est-ce fait ?
# CRITICAL: people act on it in danger.
# source: 0147f0fd
care-may-you-go-on = Bien. Pouvez-vous continuer mon plan maintenant ?
# source: cca14343
care-going-on = Deux questionnaires de suivi sont restés sans réponse. Dois-je continuer à vous écrire ? Si vous ne répondez pas, j’arrête.
# A day of each month. $day is the number of the day.
# source: 2e6e1d85
date-1 =
    { $day ->
        [1] { $day }er
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } janvier
# source: f10319a4
date-2 =
    { $day ->
        [1] { $day }er
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } février
# source: f1968696
date-3 =
    { $day ->
        [1] { $day }er
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } mars
# source: f8113346
date-4 =
    { $day ->
        [1] { $day }er
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } avril
# source: c3016211
date-5 =
    { $day ->
        [1] { $day }er
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } mai
# source: 24752424
date-6 =
    { $day ->
        [1] { $day }er
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } juin
# source: 2ed41bf6
date-7 =
    { $day ->
        [1] { $day }er
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } juillet
# source: 3a621fbd
date-8 =
    { $day ->
        [1] { $day }er
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } août
# source: 6ded404f
date-9 =
    { $day ->
        [1] { $day }er
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } septembre
# source: b8e3e4bc
date-10 =
    { $day ->
        [1] { $day }er
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } octobre
# source: 7048a430
date-11 =
    { $day ->
        [1] { $day }er
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } novembre
# source: 78382c4f
date-12 =
    { $day ->
        [1] { $day }er
        [one] { $day }
        [many] { $day }
       *[other] { $day }
    } décembre
# source: e33a180f
care-change-hour = Une autre heure
# source: f4be815b
care-changed = Quelque chose a changé
# source: a968557d
care-plan-again = Revoir mon plan
# source: b04d7f9a
care-tomorrow = Demain
# CRITICAL: people act on it in danger.
# source: 1cd69be0
care-seen-go-on = Oui, je peux continuer
# CRITICAL: people act on it in danger.
# source: 23402d20
care-seen-may-not = Non, ou je ne sais pas
# CRITICAL: people act on it in danger.
# source: 724d70a0
care-seen-yes = Oui
# CRITICAL: people act on it in danger.
# source: 695089f2
care-seen-no = Pas encore
# source: 75b6e49a
care-go-on = Continuer le suivi
# source: 28fdb6dd
care-stop = Arrêter le suivi

## The picture of the weeks

# source: 9d3d3dde
trend-point = { $week } : { $value }
# source: b4105631
trend-not-answered = sans réponse

## Emergencies

# source: dc0e75a1
emergency-title = C’est peut-être une urgence
# source: 32479111
emergency-now = Si vous avez maintenant un de ces signes, ou si vous vous sentez en danger pour une autre raison, ne continuez pas ici : appelez le { $emergency } ou allez aux urgences.
# source: e4ac7749
emergency-heard = Ce que vous avez écrit fait penser à ceci :
# source: 880e79b6
emergency-not-ticked = Vous avez écrit quelque chose qui fait penser à ceci, et vous ne l’avez pas coché :
# source: 8e44164f
emergency-not-in-result = Le résultat ci-dessous n’en tient pas compte : il n’est valable que si je vous ai mal compris. Si c’est bien votre cas, faites ce que dit ce message et non ce que dit le résultat ; ou écrivez /restart et cochez-le.
# Below the same signs at the end, if they are more urgent than the answers.
# CRITICAL: people act on it in danger.
# source: 343130b7
heard-counts = Je le compte comme coché : mon plan attend, et c’est le résultat le plus urgent qui vaut. Seulement si vous ne l’avez pas, touchez « { not-meant } ».
# The button below it.
# CRITICAL: people act on it in danger.
# source: bb691ff9
not-meant = Je n’ai pas cela
# Before they are taken back, below the same signs.
# CRITICAL: people act on it in danger.
# source: 6366f93a
sure = Est-il certain que vous ne l’avez pas, et que vous ne l’avez pas eu pendant la période sur laquelle j’ai posé la question ? Si vous l’avez ou l’avez eu, ou si vous ne savez pas, c’est le résultat le plus urgent qui vaut : faites ce qu’il dit.
# Its buttons.
# CRITICAL: people act on it in danger.
# source: 59f10a4c
sure-no = Je l’ai ou l’ai eu, ou je ne sais pas bien
# CRITICAL: people act on it in danger.
# source: 32718f88
sure-yes = C’est certain : je ne l’ai pas et ne l’ai pas eu
# Below the same signs, if the person answers with a word such as “no”. $none is the label of
# the answer “none of these”.
# CRITICAL: people act on it in danger.
# source: ed657403
ask-back = Si vous l’avez, ou l’avez eu pendant la période sur laquelle je pose la question, cochez-le maintenant. Si ni l’un ni l’autre, touchez « { $none } » ou écrivez exactement ces mots.
# source: 2621f0d1
life-title = Vous n’avez pas à porter cela sans aide
# source: 7d77e9c5
life-now = Ce que vous avez écrit donne à penser que vous songez peut-être à mettre fin à vos jours. Je ne suis qu’un programme, mais des personnes peuvent vous aider maintenant : appelez le { $emergency } ou allez aux urgences. Si vous le pouvez, restez avec quelqu’un : dites à un proche ce que vous ressentez. Si je vous ai mal compris, continuez simplement là où vous en étiez ; rien n’est perdu.

## Words of danger

# Ce que tape une personne qui pense à mettre fin à ses jours. Ce n’est pas une
# traduction de l’anglais.
life-words =
    (veux/veut/voudrais/aimerait/envie/prefere/preferais/prefererais/aimerais/penser/pense/mieux/
        vais/
        souhaite) (ne pas me reveiller/ne plus me reveiller/pas me reveiller/plus me reveiller/se
        tuer/se suicider/mourir/me tuer/etre mort/etre morte/mort/me pendre/me flinguer/crever)
        !(veux pas mourir/envie de vivre/pas envie de mourir/vais mourir) |
    (suicid*/suissid*/sucid*) |
    (mettre fin/finir/en finir/terminer/termine) (jours/mes jours/ma vie/avec la vie/a ma vie/
        avec tout) |
    (veux en finir/envie en finir/envie den finir/en finir avec la vie) |
    (voulait plus/veut plus/veux plus/envie de plus/plus envie/veux pas/plus la force/ai plus
        envie) (vivre/exister/etre la/de vivre) !(sans) |
    (raison/interet/sens/peine/gout) (vivre/vie/de vivre) (plus/aucune/aucun/pas/sert) |
    (quoi bon/pourquoi/sert a rien/rien ne sert) (vivre/continuer a vivre/rester en vie/resterais
        en vie/rester vivant/rester vivante) |
    (oter/otera/enlever) (vie/la vie) |
    (mieux) (mort/morte/sans moi) |
    (me tuer/me pendre/ouvrir les veines/mouvrir les veines/me tirer une balle/me foutre en air) |
    (sauter/jeter/me jeter) (pont/train/fenetre/metro/du haut) !(peur) |
    (avaler/avale/prendre/pris) (tous mes medicaments/tous les medicaments/tous les comprimes/
        boite de medicaments/tous mes cachets/tous les cachets) |
    (pense/penser/pensais/songe/pensees/idee/idees/voudrais/ai envie/vouloir) (en finir/finir avec
        tout/tout arreter definitivement/d en finir/finir une bonne fois/mettre fin a tout) !(avec
        cette douleur/avec ce mal/avec ces douleurs/exercice*/avec le programme) |
    (ma vie/la vie/vie) (pas de sens/plus de sens/aucun sens/plus aucun sens/sans sens/inutile/ne
        vaut rien/vaut plus rien/ne rime a rien) |
    (veux/voudrais/aimerais/envie) (que tout arrete/tout arrete/que tout se termine/que tout
        finisse/tout soit fini/que tout soit fini) !(exercice*)

# Ce que tape une personne en danger d’une autre sorte.
help-words =
    (jai/ai/tellement/tres/trop/vraiment/si) (peur/paniquee/panique) !(de/du/des/que/courir/
        piqure*) |
    (je panique/suis terrifie/suis terrifiee/suis paniquee) |
    quelque chose (ne va pas du tout/ne va vraiment pas/de grave) |
    (aidez moi/aide moi/a l’aide/au secours) !(a choisir/a comprendre/pour) |
    urgence (aide/vite/maintenant/crois/aidez) !(numero/sortie/pas/service*/contact) |
    (ambulance/ambulances/embulance) |
    (appelle/appelez/appeler/appele/besoin) (samu/15/112/18/pompiers/secours/urgences) |
    le samu |
    (evanouie/evanoui/evanouir/tombe dans les pommes/tombee dans les pommes/perdu connaissance/
        perds connaissance/perte de connaissance/inconscient/inconsciente/malaise/vais evanouir/
        syncope/tomber dans les pommes) |
    (vais mourir/suis en train de mourir/je meurs/train de mourir/vais crever) !(envie/rire/faim/
        ennui/honte/chaud/froid/soif/de faim/d envie) |
    (est/est une/une/cest) urgence !(sortie/numero/pas une) |
    (septicemie/choc septique/empoisonnement du sang/infection du sang/sepsis) |
    (avc/attaque cerebrale/convulsions/convulsion) (fais/fait/crois/je/suis/cerebrale/train) |
    (langue/gorge) (gonfle/gonflee/enfle/se ferme) |
    overdose |
    (vomi/vomis/vomir/vomit) sang |
    (peux pas/peux plus/arrive pas a/arrive plus a) marcher !(longtemps/loin/sans/pieds nus/
        vite/normalement/bien) |
    (suis tombe/suis tombee/ai eu un accident/ai fait une chute/viens de tomber) !(ans/mois/an/
        enceinte/malade/panne/amoureux/amoureuse/sur) |
    (me sens/suis) (tres mal/vraiment mal/tres malade) !(tres mal au/tres mal a) |
    (copain/copine/mari/femme/conjoint/conjointe/compagnon/compagne/pere/mere/beau pere/ex/mec/
        frere) (me frappe/me bat/me tape/me cogne/a frappee/a frappe/a battu/a battue/me menace/
        etrangle/me violente/me maltraite) !(tennis/padel/echecs/badminton/a la course/sur les
        nerfs/sur le systeme/balle/ballon) |
    (faut/besoin/veux/envoyez/appelez) (medecin/docteur/toubib/un medecin) (tout de suite/
        maintenant/vite/immediatement/urgence/urgent/urgemment/de suite/rapidement/sur le champ)
        !(est ce/faut il/rendez vous/rdv/quand/ordonnance/pas besoin/si j ai/certificat) |
    (visage/bouche/levre) (tombe/tombant/tombante/paralyse/paralysee/de travers/tordu/tordue/tord/
        deforme/affaisse) |
    (medecin/docteur) (vite/tout de suite/immediatement/urgence/urgent) !(est ce/faut il/faut un/
        faut/dois je/rendez vous/rdv/quand/dit/ou attendre/pas)

# Mots qui nient ce qui vient juste derrière.
denial-words =
    pas de | pas d | fait pas | est pas | sont pas | ai pas | a pas | aucun | aucune | sans |
    jamais eu de
    .in-choices = pas | ne | n | non | sans | aucun | aucune | jamais | ni

# Mots qui ressemblent à une faute dans un mot de danger et n’en sont pas.
everyday-words =
    injection | injections | chaude | grand | crache | marche | tache | cache | vache | poche |
    poches | sache | soucis | frais | lune | rouges | bouge | tendre | tendue | tendu | rendre |
    vendre | filet | chute | bulle | contre | notre | parce | ceux | chaque | femme | porte |
    passer | seule | cause | dernière | belle | grâce | série | santé | faites | classe | salle |
    accès | marque | perdre | longue | puisse | essayer | faite | change | comité | revenir |
    signe | pleine | revient | fasse | disait | pages | portes | sainte | beauté | places |
    claude | parles | séries | chasse | essaie | sauver | pouvons | portant | prête | forêt |
    usine | murs | pluie | syrie | george | cesse | plainte | routes | vierge | vivent | léger |
    pause | seules | cacher | salles | marques | coûte | reviens | devaient | paie | visant

## Notices

# source: b550fba5
notice-help =
    Touchez une réponse, ou écrivez son numéro ou ses mots.

    /back revient à la question précédente
    /restart recommence depuis le début
    /cancel arrête ce questionnaire et efface ses réponses
    /letter vous envoie une lettre pour le médecin
    /checkins montre quand je vous écris de nouveau
    /trend montre l’évolution
    /stop met fin aux questionnaires de suivi ; avant eux, il fait la même chose que /cancel
    /language change la langue
    /privacy dit ce qui est enregistré
    /export vous envoie ce qui est enregistré
    /delete efface ce qui est enregistré

    En cas d’urgence, n’écrivez pas ici : appelez le { $emergency }.
# CRITICAL: people act on it in danger.
# source: f356b953
notice-privacy =
    Ce que j’enregistre : votre numéro de conversation, votre langue, votre accord avec son heure et sa version, vos réponses à ce questionnaire et aux questionnaires de suivi, l’heure et le fuseau horaire pour ceux-ci, les signes d’alerte auxquels vos mots ont fait penser, la dernière question affichée, les messages pas encore remis, le moment de votre dernier message et les numéros de vos derniers messages. Ni nom, ni date de naissance, ni rien de ce que vous écrivez librement.

    Pourquoi : pour poser la question suivante et vous donner un résultat. Personne n’en est informé ; rien ici ne décide de vos droits.

    Combien de temps : tout s’efface tout seul, au plus tard { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    } après votre dernier message ou le dernier questionnaire de suivi, ou aussitôt avec /delete. D’anciennes traces peuvent rester plus longtemps sur le disque et dans les sauvegardes. /export vous l’envoie dans un fichier. Vous pouvez retirer votre accord à tout moment avec /delete. Le nombre de personnes qui ont répondu à chaque question ou l’ont quittée est compté et reste : il ne désigne personne.

    Telegram transporte nos messages et garde cette conversation sur ses serveurs. Les conversations avec des bots ne sont pas chiffrées de bout en bout. Vous pouvez supprimer les messages dans votre application.
# source: 66190bfd
notice-deleted = Tout ce que j’avais enregistré sur vous est effacé, votre accord aussi. D’anciennes traces peuvent rester plus longtemps sur le disque et dans les sauvegardes. Telegram garde les messages de cette conversation ; vous pouvez les supprimer dans votre application. /start recommence.
# source: 63fbebd6
notice-declined = D’accord. Je ne demande rien et je ne garde rien sur vous. Si quelque chose vous inquiète, parlez-en à un médecin ou à un pharmacien. /start recommence.
# source: e996e4b2
notice-resumed = Vous revoilà. Nous reprenons où vous en étiez. /restart recommence depuis le début.
# source: 6bdfadeb
notice-nothing-before = Il n’y a rien avant : impossible de revenir en arrière.
# source: 75c2ec4f
notice-unknown-language = Je ne parle pas cette langue. /language montre celles que je parle.
# source: 3111dfe0
notice-not-spoken = Je ne parle pas encore la langue de votre appareil ; /language montre celles que je parle.
# source: 46bc87d1
notice-language-gone = La langue que nous parlions n’est pas disponible pour le moment. Vos réponses sont conservées. Choisissez l’une de ces langues.
# source: fa3b12d3
notice-unusable = Je ne peux lire que du texte et les boutons touchés, pas les images, les messages vocaux, les stickers ni les fichiers. Rien n’est perdu.
# source: 5b0b5d24
notice-too-long = C’est plus que je ne peux lire. Touchez une réponse, ou écrivez son texte. Si c’est urgent, appelez le { $emergency }.
# source: e054e4cc
notice-not-understood = Je n’ai pas compris, ou cela correspond à plusieurs réponses. Touchez une réponse, ou écrivez son texte. Si c’est urgent, appelez le { $emergency }.
# source: fee293ec
notice-edited = Modifier un message ne change pas votre réponse. /back revient à la question précédente.
# source: bec632c9
notice-private = Écrivez-moi dans une conversation privée, s’il vous plaît : la santé n’a pas sa place dans un groupe.
# source: 5b0b1a1f
notice-passed = Cette question est passée. Rien n’a été changé.
# source: 889dfac3
notice-already = C’est déjà le cas. Rien n’a été changé.
# source: 86c0d07a
notice-tick-first = Cochez d’abord au moins une réponse, ou « rien ».
# source: 61e8fb3c
notice-ticks-stay = Ce que vous avez coché reste coché. S’il n’y a rien d’autre, écrivez « { done } ». Pour décocher, touchez la réponse une nouvelle fois ou écrivez son numéro, s’il y en a un, ou revenez avec /back.
# source: ab7dd51f
notice-unticked = J’ai décoché cette réponse. Écrivez de nouveau son numéro pour la cocher.
# source: 0f3bf718
notice-at-the-end = J’y réponds à la fin, sous le résultat, si cela vous concerne. Répondez d’abord à cette question, s’il vous plaît.
# source: a3883af7
notice-unknown-command = Je ne connais pas cette commande. /help montre celles que je connais.
# source: 93192124
notice-not-seen = Je n’ai pas compté ce que vous avez écrit : cette question ne vous était pas encore parvenue, ou venait d’arriver. Répondez-y maintenant, s’il vous plaît.
# source: 4aadffbf
notice-apology = Un problème est survenu de mon côté. Vos réponses sont conservées ; merci de réessayer. Si c’est urgent, appelez le { $emergency }.
# source: 2231d726
notice-letter-later = La lettre pour le médecin vient après la dernière question.
# source: ef86f619
notice-no-trend = Il n’y a pas encore d’image des semaines : il faut un questionnaire de suivi avec des réponses.
# CRITICAL: people act on it in danger.
# source: cbb09146
notice-letter-older = Cette lettre ne contient pas mon dernier résultat. Montrez-le aussi : il vient ensuite.
# CRITICAL: people act on it in danger.
# source: b931bb4f
notice-unfinished = Vous avez commencé un questionnaire de suivi sans le terminer. Ce que vous y avez coché ou répondu signifie ceci :
# CRITICAL: people act on it in danger.
# source: 315eebf0
notice-their-advice = Bien. Si ce qu’on vous y a conseillé diffère de mon plan, suivez ce qu’on vous a conseillé.
# CRITICAL: people act on it in danger.
# source: 8c3c60a6
notice-heard-counts = Vous avez écrit quelque chose qui ressemble à un signe d’alerte, sans le cocher. Je le compte comme coché ; voici donc ce qui vaut :
# CRITICAL: people act on it in danger.
# source: 9b355ad7
notice-seen-today = Ce que vous avez répondu ne peut pas attendre plus de 24 heures, quelles que soient vos autres réponses. Les autres questions montrent à qui vous adresser. Si vous vous arrêtez avant la fin : voyez un médecin dans les 24 heures, ou allez aux urgences.
# CRITICAL: people act on it in danger.
# source: 868a8073
notice-seen-now = Ce que vous avez répondu peut être une urgence, quelles que soient vos autres réponses. Les autres questions montrent où aller. Si vous vous arrêtez avant la fin : allez maintenant aux urgences, et appelez le { $emergency } si vous ne pouvez pas vous y rendre.
# CRITICAL: people act on it in danger.
# source: 0cb224f5
notice-still-holds = Mon résultat précédent vaut tant que personne ne vous a examiné :
# CRITICAL: people act on it in danger.
# source: 7aaae366
notice-recalled = Ce que je demande et réponds a été révisé depuis votre résultat. Pour les réponses que vous avez données, voici ce qui vaut maintenant, et c’est plus urgent que ce que je vous avais envoyé :
# source: c6628a96
notice-clock-twice = Cette heure peut être le matin ou le soir. Écrivez 8:17 sous la forme 08:17 ou 20:17, ou touchez votre heure.
# source: ddc343cb
notice-all-right = D’accord. /help montre ce que je sais faire. En cas d’urgence, appelez le { $emergency }.
# source: 4ae874b6
notice-check-in = C’est l’heure du questionnaire de suivi pour lequel vous avez donné votre accord.
# source: 85a624e5
notice-check-in-again = Je n’ai pas reçu de réponse à ce questionnaire de suivi. C’est mon seul rappel.
# source: baa81732
notice-no-check-ins = Aucun questionnaire de suivi n’est prévu. Si votre résultat s’y prête, ils sont proposés en dessous.
# source: 7e72fca1
notice-check-ins-stopped = Je ne vous écris plus de moi-même. Si quelque chose vous inquiète, parlez-en à un médecin ou à un pharmacien ; /start recommence.
# source: a516de70
notice-follow-advice = Bien. Suivez ce qu’on vous a conseillé là-bas. Je ne vous le redemanderai pas ; /start recommence.

## Languages and commands

# source: 7c756d82
languages =
    Dans quelle langue parlons-nous ? Touchez-en une, ou écrivez par exemple :
    /language fr
# source: 40e9f1aa
export-caption = Voici tout ce que j’ai enregistré sur vous.

# source: e0281681
command-start = Commencer, ou continuer
# source: f691c2c4
command-help = Ce que je peux faire
# source: 1a73a24c
command-restart = Recommencer depuis le début
# source: 887b2c41
command-back = Revenir à la question précédente
# source: 05f70e92
command-letter = Recevoir une lettre pour le médecin
# source: bbc836fa
command-checkins = Voir le prochain suivi
# source: 75fa0323
command-trend = Voir l’évolution
# source: 39165ff1
command-stop = Arrêter le suivi, ou sinon ce questionnaire
# source: 8a0ea834
command-language = Changer de langue
# source: 5c169870
command-privacy = Ce qui est enregistré
# source: ea21de11
command-delete = Effacer ce qui est enregistré
# source: 749f9d84
command-export = Recevoir ce qui est enregistré
# source: f90a64a0
command-cancel = Arrêter ce questionnaire et effacer les réponses
