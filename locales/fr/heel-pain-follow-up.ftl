# The check-ins in the weeks after an answer: every word that heel-pain.ftl does
# not have, in French.
#
# MACHINE-DRAFTED, NOT REVIEWED BY A CLINICIAN, not reviewed by a native-speaking
# medical translator. No patient may rely on these words before that.
# The questions asked again, the signs of danger and what to do about them have
# their words in heel-pain.ftl.
#
# Texte préparé par une machine. NON RELU PAR UN PROFESSIONNEL DE SANTÉ, ni par un
# traducteur médical de langue maternelle française. Aucun patient ne doit se fier à
# ces mots avant ces deux relectures.
# A no-break space (U+00A0) stands before : ; ? ! and inside French quotation marks.

## Questions

# CRITICAL: people act on it in danger.
# source: e0152430
question-new-signs = Un de ces signes est-il nouveau depuis la dernière fois ?
    .chest = Manque d’air soudain, douleur nouvelle à la poitrine, ou toux avec du sang
    .foot-cold = Un pied soudain froid et, en plus, pâle, bleu ou engourdi
    .saddle = Entrejambe engourdi, problème nouveau pour uriner ou aller à la selle, ou les deux jambes qui faiblissent
    .unbearable = Douleur soudaine et insupportable à la jambe, ou un mollet qui devient dur et tendu
    .very-ill = Rougeur qui s’étend d’heure en heure, peau qui devient noire, ou très malade avec un pied ou une jambe chauds et rouges, ou une plaie
    .pop = Soudain un claquement ou comme un coup de pied derrière la jambe, ou soudain je ne pouvais plus pousser sur le pied
    .leg-swollen = Un seul mollet gonflé, ou avec une douleur nouvelle ailleurs qu’au tendon
    .hot-sore = Pied ou talon chaud et rouge, un gonflement qui grossit vite, ou une plaie encore ouverte
    .fever = Fièvre ou frissons cette semaine
    .none = Rien de tout cela

# CRITICAL: people act on it in danger.
# source: a3468686
question-changes = Et une de ces choses est-elle nouvelle ?
    .cannot-walk = Je boite, et pas seulement aux premiers pas, ou douleur vive quand on serre le talon des deux côtés
    .rest-night = Douleur qui dure, la nuit ou au repos
    .weak = Pied trop faible pour le relever ou me mettre sur la pointe, pas seulement à cause de la douleur ; ou pied engourdi
    .floxacin = Un antibiotique en -floxacine (comme Ciflox), que je prends encore
    .new-medicine = De la cortisone, une infiltration (injection) à l’endroit douloureux, une opération, ou une grossesse
    .none = Rien de tout cela

# What people type for a choice, besides its label; words between bars.
typed-question-new-signs =
    .none = non, rien de nouveau | rien de nouveau
typed-question-changes =
    .floxacin =
        ciprofloxacin | cipro | levofloxacin | moxifloxacin | ofloxacin | norfloxacin |
        delafloxacin | ciprofloxacine | lévofloxacine | moxifloxacine | ofloxacine | norfloxacine
    .none = non, rien de nouveau | rien de nouveau
typed-question-average = environ | sur | un | disons
typed-question-after = environ | sur | un | disons
typed-question-settled =
    .yes = { -typed-yes }
    .no = { -typed-no }
typed-question-acceptable =
    .yes = { -typed-yes }
    .no = { -typed-no }

# source: 016930b0
question-average = Quelle a été la douleur moyenne cette semaine ? 0 : aucune, 10 : la pire possible.

# source: 94435fed
question-after = Quelle est la douleur après l’entraînement ou la marche ? 0 : aucune, 10 : la pire possible.

# source: 7f3455d4
question-settled = Le matin après l’entraînement ou la marche, la douleur est-elle revenue à son niveau habituel ?
    .yes = Oui
    .no = Non
    .did-not-train = Je n’ai pas fait d’entraînement

# source: 3e2df135
question-load = Par rapport à votre dernière réponse ici, votre entraînement, c’était…
    .lighter = avec moins de poids, ou moins
    .same = la même chose
    .heavier = avec plus de poids, ou plus
    .hardly = Presque pas d’entraînement

# source: ffaba0b3
question-overall = Dans l’ensemble, comment cela va-t-il maintenant, par rapport au début ?
    .much-better = Beaucoup mieux
    .better = Mieux
    .same = Pareil
    .worse = Plus mal
    .much-worse = Beaucoup plus mal

# source: df3b2d52
question-acceptable = Pourriez-vous vivre avec cela tel que c’est maintenant ?
    .yes = Oui
    .no = Non

## Outcomes: be seen

# CRITICAL: people act on it in danger.
# source: 8e1cc766
outcome-new-medicine = Il y a du nouveau, qui peut affaiblir les tendons ou changer ce qui est sûr pour vous.
    .soon = Parlez au médecin ou au pharmacien qui est au courant, avant de reprendre l’entraînement.
    .next = Dites que vous entraînez un talon ou un tendon douloureux. N’arrêtez aucun médicament de vous-même.

# CRITICAL: people act on it in danger.
# source: f6c4c3e5
outcome-be-seen = La douleur est très forte, ou s’aggrave, ou un essai avec moins d’entraînement n’a pas suffi. Cela mérite d’être vu par quelqu’un qui peut vous examiner.
    .soon = Prenez rendez-vous chez un médecin ou un { -physiotherapist } pour les prochains jours.
    .next = D’ici là, ne vous entraînez que si cela n’aggrave rien. Montrez ces chiffres et dites ce que vous avez fait.

# source: 121dc76a
outcome-technique = D’après les chiffres, la douleur est encore à peu près la même, alors que vous avez fait votre part.
    .soon = Prenez rendez-vous chez un { -physiotherapist } pour les prochaines semaines.
    .next = Demandez-lui de vous regarder faire, et demandez si la cause est la bonne.

# source: 3c7265a5
outcome-retriage = Douze semaines ont passé, et pour vous cela ne va pas assez bien.
    .soon = Répondez de nouveau aux premières questions aujourd’hui : /restart
    .next = Ce que vous avez fait depuis le début compte, et peut mener à une étape différente. Si le résultat est encore le même plan, prenez rendez-vous chez un médecin ou un { -physiotherapist }.

## Outcomes: go on by yourself

# source: 7b8fbf77
outcome-keep-up = Vous pouvez vivre avec cela tel que c’est. Vous en êtes à un bon point.
    .soon = Vous pouvez continuer par vous-même.
    .next = Gardez le renforcement deux fois par semaine. Si cela revient, descendez d’une ou deux étapes, et augmentez une seule chose par semaine.

# source: 6266e7e0
outcome-cut-load = C’était un peu trop : la douleur a été forte après, ou n’était pas revenue à son niveau habituel le lendemain matin, ou la pire douleur a augmenté.
    .soon = Réduisez la charge aujourd’hui.
    .next = Faites-en environ un tiers de moins, pendant une semaine. Si c’est encore trop à ce moment-là, quelqu’un devrait regarder.

# source: 446f2965
outcome-add-support = D’après les chiffres, la douleur sous le talon est encore à peu près la même. Cela arrive à beaucoup de gens, quoi qu’ils fassent.
    .soon = Vous pouvez continuer par vous-même. Si je vous ai conseillé un rendez-vous, il reste nécessaire.
    .next = Ajoutez un soutien : une coque de talon dans les deux chaussures, un bandage adhésif sous le pied, ou une attelle pour la nuit. Ou prenez maintenant rendez-vous chez un { -physiotherapist }, comme le dit mon plan.

# source: 7053ecf0
outcome-easier-plan = D’après les chiffres, la douleur est encore à peu près la même, et la charge n’a pas augmenté.
    .soon = Vous pouvez continuer par vous-même, avec un plan plus facile. Si je vous ai conseillé un rendez-vous, il reste nécessaire.
    .next = Choisissez un exercice que vous pouvez faire sans marche d’escalier : les deux jambes sur sol plat. Peu et souvent vaut mieux que rien. Ou prenez maintenant rendez-vous chez un { -physiotherapist }, comme le dit mon plan.

# source: a2a4cc09
outcome-step-up = Vos chiffres sont meilleurs qu’au début.
    .soon = Vous pouvez continuer par vous-même. Si je vous ai conseillé un rendez-vous, il reste nécessaire.
    .next = Montez d’une étape : un peu plus de ce que vous faites, ou un exercice plus dur ; si vous vous entraînez avec du poids, un peu plus de poids. La règle reste la même : une douleur jusqu’à { $pain-limit } sur 10, revenue à son niveau habituel le lendemain matin.

# source: 58918720
outcome-carry-on = Aucun signe d’alerte, et aucune raison de changer le plan.
    .soon = Vous pouvez continuer par vous-même. Si je vous ai conseillé un rendez-vous, il reste nécessaire.
    .next = Continuez comme avant : une douleur jusqu’à { $pain-limit } sur 10, revenue à son niveau habituel le lendemain matin.

## The picture of the weeks

# source: ce71d643
trend-scale = Douleur de 0 (aucune) à 10 (la pire)
# source: c132cd88
trend-solid = La pire de la semaine (ligne pleine, ronds). Semaine
# source: b0268972
trend-dashed = Après l’effort, ou en moyenne (ligne en tirets, carrés). Semaine
# source: 9a8c180a
trend-notch = Conseil de réduire la charge (encoche). Semaine

## The letter for the doctor: what each question asked for

# source: 5c66c933
letter-question-new-signs = Nouveau depuis la dernière fois
# source: fe940097
letter-question-changes = Nouveau aussi
# source: 33f5e525
letter-question-average = Douleur moyenne de la semaine (de 0 à 10)
# source: 016aece7
letter-question-after = Douleur après l’entraînement ou la marche (de 0 à 10)
# source: 31cbe78d
letter-question-settled = Niveau habituel le lendemain matin
# source: d8cd7431
letter-question-load = Entraînement, par rapport à la dernière réponse
# source: d3235958
letter-question-overall = Dans l’ensemble, par rapport au début
# source: 6bff0a96
letter-question-acceptable = Acceptable tel que c’est

## Statements: what we answer when a person asks "Why?"

# source: 2fc38c67
statement-C1 = Sur une échelle de 0 à 10, un changement de 2 points, ou d’un tiers, est celui que les personnes avec une douleur qui dure appellent « beaucoup mieux ». Aux premiers pas du matin, on remarque environ 2 points.

# source: ae9abe85
statement-C2 = Ce qui découle de chaque réponse, et à quelle semaine, est notre propre choix. Un professionnel de santé doit encore le confirmer.

# source: 410c888e
statement-C3 = Dans un essai de 180 personnes qui avaient mal sous le talon, les exercices n’ont pas fait mieux que des conseils et une coque de talon. Sous le talon, nous ne demandons donc pas plus d’entraînement.
