# Achilles and heel pain: every word a patient reads, in Brazilian Portuguese.
#
# Machine-drafted. NOT REVIEWED BY A CLINICIAN, and not reviewed by a native-speaking
# medical translator. No patient may rely on these words before that.
# The clinical content is recorded in dialogs/heel-pain.toml, under [statement].
#
# Dor no tendão de Aquiles e no calcanhar: tudo o que o paciente lê, em português do Brasil.
# Redigido por máquina. NÃO REVISADO POR UM PROFISSIONAL DE SAÚDE, nem por um
# tradutor médico nativo. Ninguém deve confiar nestas palavras antes disso.
# O conteúdo clínico está registrado em dialogs/heel-pain.toml, em [statement].
#
# The only placeholder is { $emergency }: the local emergency phone number, which
# the program takes from the settings of the clinic that runs the bot.
# The program itself adds how soon to be seen, that nobody has examined the
# person, and the headings above the lists.

## Terms

# Each is said in the same way wherever it is meant.
# source: 96369fae
-achilles-tendon = tendão de Aquiles
# source: 69975f5e
-plantar-fascia = fáscia plantar
# source: 08567851
-emergency-department = pronto-socorro
# source: a94d03e3
-physiotherapist = fisioterapeuta
# Brazil has no profession like the British podiatrist: a "podólogo" cares for nails
# and calluses, a "podiatra" is a nurse. So the plain words, for review.
# source: 45dd47b7
-podiatrist = especialista em pés
# source: 7bc304d5
-shock-wave = terapia por ondas de choque
# source: 0b8caa1a
-heel-lift = calço de calcanhar
# Names under which antibiotics ending in -floxacin are sold in Brazil, today or in
# recent years. Not checked against a register of medicines yet.
# source: b718e01e
-floxacin-brands = Cipro, Proflox, Levaquin, Tamiram, Avalox, Floxamox

## The check as a whole

# source: a2d4a23e
title = Questionário sobre dor no tendão de Aquiles e no calcanhar

# source: 42c29992
scope = Para adultos com dor no { -achilles-tendon }, atrás do osso do calcanhar ou embaixo do calcanhar. Não foi feito para nenhuma outra dor.

# source: 5b6b2ed4
emergency-signs =
    Ligue para { $emergency } e peça uma ambulância se:
    • você tem falta de ar repentina, dor no peito ou tosse com sangue
    • um pé de repente ficou frio, pálido, azul, preto ou dormente

    Vá agora a um { -emergency-department }, e ligue para { $emergency } se não conseguir chegar lá, se:
    • você sentiu um estalo, ou uma sensação de ruptura ou de chute, na parte de trás da perna, ou de repente não consegue dar impulso com o pé ou ficar na ponta dele
    • depois de uma lesão você não consegue dar quatro passos, a perna está deformada ou tem um ferimento aberto, ou você caiu de um lugar alto
    • você está com dormência em volta dos genitais ou do ânus, tem um problema novo com xixi ou cocô, ou as duas pernas estão ficando fracas
    • há calor (mesmo que pouco), vermelhidão ou inchaço no calcanhar ou na perna, ou uma ferida, e você tem febre, calafrios ou se sente muito mal

    Passe por atendimento médico hoje se:
    • uma perna está inchada, ou a panturrilha dela está mais quente ou dolorida. Se ninguém puder atender você hoje, vá a um { -emergency-department }
    • o calcanhar está quente (mesmo que pouco) ou vermelho, ou tem um machucado, uma ferida, uma bolha ou pus
    • você tem febre, calafrios ou se sente muito mal, mesmo sem nenhum destes sinais
    • você toma um antibiótico com nome terminado em -floxacino ou -floxacina (como { -floxacin-brands }), ou terminou um nos últimos 30 dias. Não tome mais nenhuma dose até falar hoje com quem receitou ou com um farmacêutico. Não deixe a infecção sem tratamento

# source: 4457f6b0
safety-net =
    • Ligue para { $emergency }: falta de ar repentina, dor no peito, tosse com sangue; um pé de repente frio, pálido, azul, preto ou dormente.
    • Pronto-socorro agora: estalo, sensação de ruptura ou de chute atrás da perna, ou de repente sem conseguir dar impulso ou ficar na ponta do pé; lesão e você não consegue dar 4 passos, perna torta, ferimento aberto, queda de lugar alto; dormência entre as pernas, problema novo com xixi ou cocô, as duas pernas fracas; calor (mesmo que pouco), vermelhidão ou inchaço no calcanhar ou na perna, ou uma ferida, com febre, calafrios ou mal-estar forte.
    • Passe por atendimento médico hoje: uma perna inchada, ou a panturrilha dela mais quente ou dolorida; calcanhar quente (mesmo que pouco) ou vermelho, ou uma ferida; febre; um antibiótico terminado em -floxacino ou -floxacina agora ou nos últimos 30 dias (nenhuma outra dose antes de perguntar hoje a quem receitou ou a um farmacêutico; não deixe a infecção sem tratamento).

# source: 22ed7f93
self-care-limit = Procure um clínico geral ou um farmacêutico se não melhorar depois de 2 semanas de cuidados por conta própria, ou antes, se piorar.

-typed-nao-consigo =
    nao ta conseguindo/nao tá conseguindo/nao esta conseguindo/nao consegue/nao da nem/nao dou/nao
    subo/nao subo mais/nao consigo/nao posso/nao da pra/nao da para/nao estou conseguindo/nao
    to conseguindo/n consigo/naum consigo/nao conseguia/sem conseguir/mal consigo/impossivel/
    nao consegui/nao sou capaz/nao aguento/nao consigo nem/nao consigo mais
-typed-doi =
    agonia/elefante/esmagamento/incomodo/dor/dores/doi/doendo/doia/doer/doeu/dolorido/dolorida/
    aperto/apertado/apertando/aperta/pressao/pontada/pontadas/queimacao/queimando/ardendo/
    ardencia/peso/pesado/esmagando/fisgada no peito/facada
-typed-senti =
    senti/ouvi/escutei/deu/fez/teve/sinto/sentiu/ouviu/tive/um/uma/com/tipo
-typed-atras =
    por tras da perna/calcanhar/aquiles/panturrilha/panturilha/batata da perna/tornozelo/tendao/
    perna/atras/pe/por tras
-typed-pe =
    pe/dedo/dedos/calcanhar/tornozelo/perna/sola

# O que as pessoas digitam em perigo, para cada sinal da tela de emergência.
# Não é uma tradução do inglês.
emergency-words =
    .chest =
        (peito/torax) ({ -typed-doi }) |
        (dor/dores) (toracica/no torax) |
        (dor/pressao/aperto/peso) (meio/centro) peito |
        (infarto/enfarto/enfarte/infarte/infartando/enfartando/ataque cardiaco/ataque do coracao/
            parada cardiaca) |
        coracao (dor/doi/doendo/acelerado/disparado/disparando/parando/apertado/batendo forte) |
        ({ -typed-nao-consigo }/dificuldade/dificil/dificuldades/custando/problema/sufoco/ruim/
            sofrendo/mal) (respirar/respira/puxar o ar/puxar o folego/puxo o ar/puxar ar/inspirar/
            tomar folego/respiracao/pegar ar) |
        (falta/faltando/faltou/sem/sumiu/preciso/pouco/nao entra/nao ta entrando) (ar/folego/
            oxigenio/respiracao) !(condicionado/livre/bola/pneu/bike/bicicleta/corrida/correr) |
        (sufocando/sufocado/sufocada/asfixia/asfixiando/sufoco) (estou/to/me/sensacao/sinto/tou) |
        (ofegante) (parado/parada/repente/deitado/deitada/muito/do nada/estou/to) !(corrida/
            correr) |
        (tosse/tossi/tossindo/tossir/tusso/cuspi/cuspindo/cuspo/escarro/escarrando/catarro/
            catarrando/cuspir) (sangue/sangu*) |
        sangue (ao tossir/quando tusso/no catarro/na tosse/pela boca/no escarro) |
        (coagulo/coagulos/trombo/embolia) pulm* |
        embolia (pulmonar/acho/tenho)
    .pop =
        ({ -typed-senti }) (estalo/estralo/estouro/barulho/barulhao/chicotada/tiro/pa/pedrada/
            crec/crack/creck/ploc/toc/chute/fisgada forte/rasgo/trac/pop) ({ -typed-atras }) |
        (ouvi/senti/escutei/deu/fez) (estalo/estralo/estouro/pedrada/crec/crack/ploc/tec) |
        (tendao/aquiles/panturrilha/tornozelo) (pro saco/se rasgar/rasgando/estralou/estalou/se
            foi/barulhao/rompeu/rompi/rompido/rasgou/rasgado/rasguei/partiu/arrebentou/arrebentei/
            estourou/estourei/estourado/soltou/rompimento/ruptura/romper/rompendo/rompeo) |
        algo (estourou/rompeu/rasgou/soltou/arrebentou/estalou/partiu) ({ -typed-atras }/dentro) |
        (arrebentou/estourou/rompeu/rasgou) (alguma coisa/algo/um negocio/tudo) (perna/atras/
            panturrilha/calcanhar/tornozelo) |
        (galho/vara/elastico/corda/chicote) (quebrando/estourando/partindo/parecia/tipo/como)
            (calcanhar/panturrilha/tornozelo/perna) |
        (chute/chutaram/chutou/chutado/pedrada/pedra/paulada/tiro/bolada/martelada) (
            { -typed-atras }) (achei/tipo/ninguem/levado/senti/como se/parecia/pareceu/parece/
            levei/tivesse/tomei/deram) |
        (como se/parecia que/parece que) (chute/chutado/chutaram/pedrada/pedra/tiro/paulada) |
        ({ -typed-nao-consigo }) (ponta/pontinha/ponta do pe/na ponta/ponta dos pes/nas pontas dos
            pes/pontinha do pe/dar impulso/impulso/impulsionar/levantar o calcanhar/empurrar o
            chao/tirar o calcanhar do chao/empurrar com o pe) |
        (sem/perdi/nenhuma) (impulso/forca/forca nenhuma) (impulso/ponta/empurrar/panturrilha/
            impulsionar/pisada) |
        (buraco/afundamento/vazio) (tendao/aquiles) |
        (perna/pe) (nao respondeu mais/nao responde mais) (pique/salto/pulo/arrancada)
    .injury =
        (cai/caiu/queda/despenquei/pulei/saltei/caindo/tombo/cair) (altura/escada/escadas/telhado/
            andaime/laje/sacada/varanda/janela/arvore/metros/muro/segundo andar/terceiro andar/
            cavalo/de cima) |
        osso (furou/furando/da pra ver/da para ver/rasgou a pele/pra fora/para fora/fora/
            aparecendo/exposto/saindo/saiu/a mostra/aparece) |
        (fratur*/quebrei/quebrou/quebrado/quebrada/trincou/trinquei/esmaguei/parti) (pe/tornozelo/
            perna/osso/calcanhar/tibia/calcaneo) !(sapato/tenis/palmilha/antiga/estresse/galho) |
        fratura exposta |
        ({ -typed-nao-consigo }) (pisar/apoiar/apoiar o pe/por o pe no chao/colocar o pe no chao/
            botar o pe no chao/dar um passo/dar um paso/dar passo/dar passos/dar quatro passos/dar
            4 passos/dar nem um passo/colocar peso/por peso/ficar em pe/sustentar o peso/firmar o
            pe) |
        ({ -typed-nao-consigo }) (quatro passos/4 passos/dois passos/um passo) (pe/torci/queda/
            cai/tornozelo/pisar/nem) |
        ({ -typed-nao-consigo }) (andar/caminhar) (queda/cai/torci/acidente/pancada/4/quatro/de
            jeito nenhum/nada) |
        ({ -typed-pe }) (torto/torta/deformado/deformada/entortou/fora do lugar/virado pra tras/
            virado para tras/deslocado/deslocada/posicao estranha/angulo estranho/virado ao
            contrario/virado pro outro lado/virado para o outro lado/virou pro outro lado/fora do
            eixo) |
        (ferida/corte/machucado/ferimento/talho/rasgo) (aberta/aberto/profundo/profunda/fundo/
            funda/enorme) |
        (sangra/sangrando/sangramento/sangue/sangrou) (muito/muita/nao para/sem parar/jorrando/
            demais/intenso/parar/esguichando) !(toss*/tosse) |
        (atropelado/atropelada/atropelou/atropelaram/atropelamento) |
        (carro/moto/onibus/caminhao/roda) (passou em cima/passou por cima/em cima do pe/por cima/
            esmagou/me acertou/bateu em mim) |
        (caiu/esmagou/esmagado/prensou/prensado/esmagaram) (pe/perna/tornozelo) (em cima/cima/
            pesado/pesada/algo/maquina/prensa/caixa/peso/esmagado/prensado)
    .leg-swollen =
        (perna/panturrilha/panturilha/batata da perna/coxa/canela) (inchadona/inchadao/balao/o
            dobro/dobro/grossa e pesada/ficou grossa/inchada/inchado/inchou/inchando/inchaco/
            incha/inxada/maior/mais grossa/mais grossa/enorme/edema) !(pernas) |
        perna (mais grossa/mais inchada/maior/mais gorda) (outra) |
        (panturrilha/panturilha/batata da perna) (quente/vermelha/dolorida/doi/dor/doendo/
            sensivel/queimando/ardendo) !(alongar/alongamento/treino/academia) |
        (trombose/coagulo/coagulos/flebite/tromboflebite) |
        (trombo/tvp) (perna/veia/acho/tenho) |
        perna (vermelha/quente) (inchada/quente/dolorida)
    .foot-cold =
        ({ -typed-pe }) (frio/fria/frios/gelado/gelada/gelados/geladinho/congelado/palido/palida/
            palidos/branco/branca/brancos/azul/sem cor/de cera/ficando roxo/azulado/azulada/azuis/
            roxo/roxa/roxos/preto/preta/pretos/cinza/arroxeado/escurecido/sem pulso/sem
            circulacao/sem sangue) !(garrafa/garrafinha/latinha/bolinha/pe frio/time/sapato*/
            tenis/meia/meias/agua/gelo/compressa*/bolsa/banho/piso/chao/unha/unhas/inverno/sola/
            chinelo/gel/pancada/batida/esmalte) |
        ({ -typed-pe }) (amorteceu/adormeceu/formigando sem parar/dormente/dormentes/dormencia/
            anestesiado/anestesiada/adormecido/adormecida/insensivel/amortecido/morto) |
        ({ -typed-nao-consigo }/nao/parei de/deixei de) (sinto/sentir/mexer/mexo) ({ -typed-pe })
            !(dor/nada de errado/melhora) |
        (sem sensibilidade/perdi a sensibilidade/perdi sensibilidade/sem sentir/sem tato) (
            { -typed-pe })
    .saddle =
        (dormente/dormencia/dormentes/anestesiad*/adormecid*/formigamento/formigando/nao sinto/sem
            sensibilidade/perdi a sensibilidade/amortecid*) (virilha/genitais/anus/nadega/nadegas/
            bumbum/partes/partes intimas/penis/vagina/perineo/regiao da sela/sela/entre as pernas/
            saco/regiao intima/bunda/meio das pernas/la embaixo) |
        ({ -typed-nao-consigo }/dificuldade/problema/dificil/parei de) (urinar/fazer xixi/mijar/
            fazer coco/evacuar/cagar/segurar o xixi/segurar a urina/segurar o coco/segurar xixi/
            defecar/esvaziar a bexiga/controlar a urina/controlar o xixi/ir ao banheiro) |
        (nao sinto/nao sinto nada/sem sentir) (limpo/limpar/papel higienico/banheiro) |
        (nao segura/nao seguro/nao segura mais/nao seguro mais/nao sai/travou/travada/travado)
            (xixi/urina/coco/mijo/fezes) |
        (xixi/urina/coco/mijo/fezes) (escapa/escapando/escapou/nas calcas/na calca/sem perceber/
            sem querer/vazando/sozinho/na roupa/sai sozinho) |
        (me borrei/borrei/me mijei/mijei/me mijando/fiz xixi/me caguei/caguei/fiz coco/me urinei/
            urinei) (calca/calcas/roupa/sem perceber/sem querer/sem sentir/toda/todo/noite/nem
            senti/dormindo) |
        (perdi/perdendo/sem/perder/perda) controle (bexiga/xixi/urina/intestino/coco/fezes/
            esfincter*) |
        incontinencia |
        (pernas) (nao me seguram/nao seguram/nao me sustentam/fracas/fraca/fraqueza/bambas/sem
            forca/nao respondem/falhando/falham/paralisad*/moles/nao aguentam/nao obedecem/
            dobrando/dormentes) |
        ({ -typed-nao-consigo }/nao) (mexer/sinto/sentir/mover) pernas |
        sindrome cauda equina
    .hot-sore =
        (calcanhar/aquiles/sola/tornozelo/tendao/pe) (cheiro de podre/vazando/purulento/quente/
            vermelho/vermelha/avermelhad*/ardendo/infeccionad*/infeccao/infeccionou/inflamado e
            quente/pegando fogo) !(agua/compressa*/bolsa/sapato*/tenis/banho/meia/chao/areia/
            asfalto/piso/tapete) |
        (ferida/feridas/machucado/ulsera/secrecao/liquido amarelo/ulcera/ulceras/bolha/bolhas/
            abscesso/purul*/gangrena/escara/pus/casca de ferida/ferimento/feridinha) (calcanhar/
            pe/dedo/dedos/aquiles/tornozelo/sola/perna) |
        (saindo/sai/com/tem/soltando/sairam/vazando) (pus/secrecao/liquido amarelo) |
        (listra/listras/risco/riscos/linha/linhas/faixa) (vermelha/vermelhas/vermelho/vermelhos)
            (subindo/pe/perna/corte/ferida) |
        (cicatriz/cirurgia) (abriu/abrindo/abriram) |
        buraco (pe/sola/calcanhar/pele) !(meia/sapato/tenis/rua) |
        (cheiro/fedendo/fedor) (podre) (pe/machucado/ferida) |
        (ferida/bolha/corte/machucado) (infeccionad*/infeccionou/infeccao/pus/nao fecha/nao
            cicatriza/nao sara/nao cura)
    .fever =
        (febre/febres/febril/febrao) !(amarela/feno/aftosa/virou/copa/figurinha/moda/de figurinha) |
        (calafrio/calafrios/tremedeira/tremendo de frio/batendo queixo/batendo os dentes) !(filme/
            medo/historia/dublagem) |
        (temperatura/termometro) (38*/39*/40*/41*/alta/subiu/marcou/deu/subindo) !(agua/forno/
            ambiente/hoje la fora) |
        (38*/39*/40/41) (febre/graus/temperatura) !(fora/verao/sombra/calor/rua/anos) |
        (me sentindo/me sinto/estou/to/passando/sentindo/senti/ta) (tao doente/tao mal/tao ruim/
            muito mal/super mal/pessimo/pessima/muito doente/mal demais/horrivel/muito ruim/mal
            pra caramba/malzao) !(do pe/do animo/da perna/com essa dor)

## What the bot says of this check

# source: 1d75941f
welcome = Olá. Faço algumas perguntas sobre a sua dor e digo o que ela pode ser e qual é um próximo passo sensato. Leva cerca de dois minutos.
# The first words of /help; what can be typed follows.
# source: 12d8a909
about = Pergunto sobre dor no tendão de Aquiles ou no calcanhar, uma pergunta por vez.
# source: 1c81ae4e
urgency-consultation = Marque uma consulta com médico ou fisioterapeuta para os próximos dias. Não é uma emergência.
# source: bfbc56d5
notice-undecided = Não consigo dizer o que corresponde a estas respostas. Por segurança, mostre o calcanhar ou o tendão a um médico em até 24 horas. Se for urgente, ligue para { $emergency }.
# source: 3b3c4417
profile = Um questionário de dois minutos sobre dor no tendão de Aquiles e no calcanhar em adultos: algumas perguntas e, depois, o que pode ser, com que urgência procurar atendimento e um próximo passo sensato. Informação geral, não um diagnóstico; não aprovada por um profissional de saúde. Não serve para emergências: ligue para o número de emergência da sua região.
# source: 4b521730
profile-short = Questionário de dois minutos sobre dor de Aquiles e no calcanhar. Não é diagnóstico. Não serve para emergências.

## Questions

# Short on purpose: the whole path has to be read in two minutes. The full wording
# of the emergency signs is in emergency-signs, shown before the first question.

# source: ef03c96a
question-emergency = Algo disto agora?
    .chest = Falta de ar, dor no peito, tosse com sangue
    .pop = Estalo, ruptura, chute; de repente sem impulso ou ponta do pé
    .injury = Lesão: nem 4 passos, torto, ferimento aberto; queda do alto
    .leg-swollen = Uma perna inchada; panturrilha mais quente ou dolorida
    .foot-cold = Pé de repente frio, pálido, azul, preto, dormente
    .saddle = Dormente entre pernas, problema novo no xixi/cocô, pernas fracas
    .hot-sore = Calcanhar mais quente, vermelho; machucado, ferida, bolha, pus
    .fever = Febre, calafrios, mal-estar forte
    .none = Nada disto

# Only after a pop or a kick, so its length does not count for the two minutes.
# source: f8d02911
question-pop-days = Quando você sentiu o estalo, a ruptura ou o chute, ou quando perdeu o impulso do pé?
    .recent = Nos últimos 14 dias
    .older = Há 14 dias ou mais
    .unsure = Não tenho certeza

# source: 7fe95598
question-age = Idade?
    .under-18 = Menos de 18
    .age-18-39 = 18–39
    .age-40-59 = 40–59
    .age-60-plus = 60+

# source: 66eac97d
question-site = Onde dói mais?
    .midportion = 2–7 cm acima do calcanhar
    .insertion = Atrás do calcanhar
    .plantar = Embaixo do calcanhar
    .both = Atrás e embaixo
    .elsewhere = Outro/não sei

# source: 73850fd7
question-side = Que lado?
    .left = Esquerdo
    .right = Direito
    .both = Ambos

# source: 93b2f543
question-onset = Como começou?
    .gradual = Aos poucos
    .overdoing = Exagerei
    .pop-back = Estalo atrás
    .pop-arch = Estalo ou roxo no arco do pé
    .injury-recent = Lesão, últimos 7 dias
    .injury-old = Lesão anterior
    .unknown = Não sei

# source: d1102157
question-duration = Há quanto tempo?
    .under-2-weeks = 0–2 semanas
    .under-6-weeks = 2–6 semanas
    .under-3-months = 6–12 semanas
    .under-6-months = 3–6 meses
    .under-1-year = 6–12 meses
    .over-1-year = Mais

# source: 927bde9a
question-features = Como é?
    .first-steps = Primeiros passos piores
    .stiff = Rigidez 30+ min, melhora ao mexer
    .burning = Arde, formiga, dormente
    .weak = Pé ou dedos fracos
    .rest-night = Constante, mesmo à noite
    .squeeze = Apertar o calcanhar dói
    .cannot-walk = Não ando normalmente
    .lumps = Tendão com caroços
    .joints = Outras juntas, costas rígidas, dedo em salsicha
    .none = Não, nada

# source: f7642987
question-health = Você tem?
    .diabetes = Diabetes
    .circulation = Má circulação
    .inflammatory = Psoríase, artrite, olho/intestino inflamado
    .infection = Infecção recente intestino/genital
    .cancer = Câncer, perder peso, suor noturno
    .cholesterol = Colesterol muito alto, doença cardíaca cedo na família
    .thin-bones = Ossos fracos, falta de menstruação, baixo peso
    .pregnancy = Gravidez, parto recente
    .none = Nada

# source: b4f275c1
question-medicines = Toma ou já teve?
    .floxacin-now = Antibiótico -floxacino/a (cipro-, levo-), últimos 30 dias
    .floxacin-past = -floxacino/a, há 1–6 meses
    .steroid = Corticoide: comprimidos; injeção aí (3 meses)
    .dialysis = Diálise, transplante
    .blood-thinner = Anticoagulante, má coagulação
    .procedure = Cirurgia, embolização aí (3 meses)
    .none = Nada

# source: a7a378d6
question-tried = O que já tentou?
    .rest = Repouso, analgésico
    .massage = Massagem, agulhas
    .stretching = Alongamento
    .taping = Bandagem
    .insoles = Palmilhas, calçados, calços
    .night-splint = Tala noturna
    .loading = Treino de força
    .shock-wave = Ondas de choque
    .injection = Injeção
    .procedure = Cirurgia, embolização
    .nothing = Nada

# source: e762459d
question-adherence = Exercícios: regularidade?
    .current = Agora, menos de 12 semanas
    .stopped = Parei, irregular
    .alone = 12+ semanas sem orientação
    .supervised = 12+ semanas com orientação

# source: 9cb1fb9a
question-running = Corre ou faz esporte?
    .no = Não
    .no-returning = Não, a dor volta
    .yes = Sim
    .yes-returning = Sim, a dor volta

# source: aa3d7e05
question-duration-again = Tempo total?
    .under-3-months = 0–3 meses
    .under-6-months = 3–6 meses
    .under-1-year = 6–12 meses
    .over-1-year = Mais

# source: bb130933
question-first-step = Pior dor no primeiro passo esta semana, 0–10?

## Outcomes: emergencies

# source: f7e959dc
outcome-lung-clot = Estes sinais podem significar que um coágulo de sangue chegou ao pulmão. Isso pode acontecer com ou sem inchaço na perna.
    .next = Ligue para { $emergency } e peça uma ambulância. Diga que você tem falta de ar repentina, dor no peito ou tossiu sangue.
    .skip = Não vá dirigindo e não espere para ver se passa: você pode precisar de ajuda no caminho.

# source: f76642e5
outcome-limb-ischaemia = Pode estar chegando pouco sangue ao seu pé. É preciso ajuda imediata para salvar o pé.
    .next = Ligue para { $emergency } e peça uma ambulância. Diga que o pé de repente ficou frio, pálido, azul, preto ou dormente.
    .skip = Não levante a perna e não a aqueça: o que o pé precisa é de um médico.

# source: 54571fed
outcome-cauda-equina = Os nervos da parte de baixo da coluna podem estar sendo apertados. Isso pode exigir um exame de imagem e uma cirurgia de emergência.
    .next = Vá a um { -emergency-department }, e ligue para { $emergency } se não conseguir chegar lá. Conte sobre a dormência em volta dos genitais ou do ânus, o problema novo com xixi ou cocô, ou a fraqueza nas duas pernas.
    .skip = Não espere até amanhã: nervos apertados não podem esperar.

# source: f787490f
outcome-sepsis = Calor (mesmo que pouco), vermelhidão ou inchaço no calcanhar ou na perna, ou uma ferida, junto com febre, calafrios ou mal-estar forte, pode ser uma infecção grave.
    .next = Vá a um { -emergency-department }, e ligue para { $emergency } se não conseguir chegar lá. Diga onde está quente (mesmo que pouco), vermelho ou inchado ou onde está a ferida, que você tem febre, calafrios ou se sente muito mal, e se você tem diabetes.
    .skip = Não fique só tomando analgésicos: eles não tratam uma infecção.

# source: 3a66b9c6
outcome-rupture = O { -achilles-tendon } pode estar rompido. Conseguir andar não descarta isso, nem uma dor que vai passando.
    .next = Vá a um { -emergency-department }. Até lá, mantenha a perna parada, não apoie o peso nela e deixe os dedos do pé apontados para baixo. Ligue para { $emergency } se não conseguir chegar lá.
    .skip = Nada de exercícios, alongamentos ou massagem: eles têm de esperar até que uma ruptura seja descartada.

# source: 0cea7850
outcome-rupture-older = O { -achilles-tendon } pode ter se rompido quando você sentiu aquilo. Conseguir andar não descarta isso, nem uma dor que já passou. Muitas vezes uma ruptura é confundida com uma torção.
    .next = Peça a um médico que examine o tendão, e diga quando você sentiu o estalo, ou a sensação de ruptura ou de chute. Até lá, mantenha a perna parada, não apoie o peso nela e deixe os dedos do pé apontados para baixo.
    .skip = Nada de exercícios, alongamentos ou massagem: eles têm de esperar até que uma ruptura seja descartada.

# source: b04f857c
outcome-fracture = Um osso pode estar quebrado.
    .next = Vá a um { -emergency-department } e não apoie o peso no pé. Ligue para { $emergency } se não conseguir chegar lá. Depois de uma queda de lugar alto, peça que examinem também o osso do calcanhar: as regras de costume para o tornozelo não incluem esse osso.
    .skip = Não teste se o pé aguenta o seu peso: isso pode esperar até que ele seja examinado.

## Outcomes: to be seen before anything else

# source: 95416042
outcome-vein-clot = Uma perna ou panturrilha inchada, mais quente ou dolorida pode ser um coágulo em uma veia. Um coágulo pode dar a mesma sensação de um problema no { -achilles-tendon }.
    .next = Peça uma consulta urgente para hoje. Se ninguém puder atender você hoje, vá a um { -emergency-department }. Ligue para { $emergency } se você tiver falta de ar repentina, dor no peito ou tossir sangue.
    .skip = Nada de massagem nem exercícios para a panturrilha: primeiro é preciso descartar um coágulo.

# source: 2a688a92
outcome-infection = Isto pode ser uma infecção, uma crise de gota ou, em quem tem diabetes, um dano nos ossos e nas juntas do pé que pode quase não doer. Perguntas em um chat não conseguem diferenciar.
    .next = Mostre o pé a um médico. Se você tem diabetes, ligue para a equipe que cuida dos seus pés e não apoie peso nenhum no pé. Se houver calor (mesmo que pouco), vermelhidão ou inchaço no calcanhar ou na perna, ou uma ferida, junto com febre, calafrios ou mal-estar forte, vá a um { -emergency-department }.
    .skip = Nada de bandagem, de andar descalço ou de exercícios: a pele e a causa vêm primeiro.

# source: 79ee468e
outcome-child = Este questionário foi feito para adultos. Entre 8 e 14 anos, a dor no calcanhar muitas vezes vem da área de crescimento do osso do calcanhar. Outras causas precisam de um exame.
    .next = Procure um médico ou { -physiotherapist }, junto com sua mãe ou seu pai.
    .skip = Não siga um plano de exercícios para adultos: ele não foi feito para um pé que está crescendo.

# source: 32b2c4c6
outcome-recent-procedure = Depois de uma cirurgia ou procedimento recente, uma dor nova ou que não passa pode vir do ferimento, de um coágulo, da pele ou de um nervo.
    .next = Ligue para a equipe que fez o procedimento e conte sobre a dor. Se o pé de repente ficar frio, pálido, azul, preto ou dormente, ligue para { $emergency }. Se ele estiver quente (mesmo que pouco), vermelho ou inchado, ou tiver uma ferida, e você tiver febre, calafrios ou se sentir muito mal, vá a um { -emergency-department }.
    .skip = Nada de exercícios novos até essa equipe concordar.

# source: c98731a5
outcome-recent-injury = Uma lesão recente precisa de mãos e olhos. Só com perguntas, um dano em um tendão ou osso pode passar despercebido.
    .next = Vá a um pronto atendimento (como uma UPA) ou a um médico, e peça que examinem o pé.
    .skip = Nada dos exercícios deste questionário até que isso seja feito.

# source: 05c60a8c
outcome-floxacin = Antibióticos com nome terminado em -floxacino ou -floxacina podem fazer mal aos tendões, mesmo meses depois. A sua dor pode vir desse remédio.
    .next = Fale hoje com quem receitou ou com um farmacêutico, e não tome mais nenhuma dose antes disso. Se você ainda precisa de um antibiótico, peça outro. Não deixe a infecção sem tratamento. Por enquanto, não treine a panturrilha nem o pé.
    .skip = Nada de exercício pesado, alongamento forte ou injeção de corticoide: os seus tendões podem estar fracos.
    .later = Um profissional de saúde decide com você quando é seguro voltar a treinar.

# source: 98a2c205
outcome-bone-stress = Por trás disto pode haver um osso do calcanhar cansado e trincado, ou uma ruptura da faixa da sola do pé. Dor ao apertar o calcanhar, dificuldade para andar ou um estalo com mancha roxa podem ser sinais disso.
    .next = Pare agora de correr e saltar. Peça que examinem o pé. Quem examinar você decide se é preciso um exame de imagem.
    .skip = Não continue treinando apesar da dor: um osso que está cedendo precisa de menos carga, não de mais.

# source: 324c530a
outcome-feet-at-risk = Você tem diabetes ou má circulação, ou sinais disso. Nesse caso, a dor no calcanhar pode ter outras causas, e feridas pequenas podem passar despercebidas. Os seus pés devem ser examinados antes de qualquer plano de exercícios.
    .next = Procure o seu clínico geral ou um serviço de pé diabético. Diga se a dor continua em repouso ou à noite, ou se alivia quando a perna fica pendurada. Olhe a pele dos dois pés todos os dias.
    .skip = Nada de calor, de andar descalço, de bandagem apertada ou de exercícios pesados antes do exame.
    .later = Se o pé ficar quente (mesmo que pouco), vermelho ou inchado, ou se você achar uma ferida ou bolha, não apoie o peso nele e passe por atendimento médico em até um dia, mesmo que quase não doa.

# source: ef8a8d9f
outcome-not-mechanical = Uma dor que está sempre presente, em repouso e à noite, pode não vir de esforço demais. O mesmo vale para dor no calcanhar com câncer agora ou no passado, ou com perda de peso ou suor noturno. Uma causa grave é rara, mas precisa ser investigada.
    .next = Procure um clínico geral nos próximos dias. Diga quando dói e conte se há ou houve câncer, se você perdeu peso sem tentar, se tem suor noturno ou um caroço que cresce.
    .skip = Nada de programa de exercícios antes de alguém examinar você.

# source: 04133498
outcome-inflammatory = As suas respostas podem combinar com uma inflamação no ponto onde os tendões se prendem ao osso. Ela pode fazer parte de uma doença do corpo todo. Nenhum sinal sozinho prova ou descarta isso.
    .next = Procure um clínico geral e pergunte se você deve ir a um reumatologista (médico de juntas inflamadas). Leve uma lista: rigidez por mais de 30 minutos de manhã, dor nos dois calcanhares ou em vários lugares, psoríase, olho vermelho ou dolorido, problemas de intestino, infecção recente do intestino ou dos genitais, dedo do pé inchado como uma salsicha, rigidez prolongada nas costas, alguém da família com essas coisas. Um olho vermelho e dolorido ou uma junta que fica quente de repente precisa de atendimento em até um dia.
    .skip = Não faça 12 semanas de exercício primeiro para só depois perguntar.
    .later = Enquanto espera, pode fazer movimentos leves.

# source: b8f55739
outcome-nerve = Ardor, formigamento, dormência ou fraqueza podem vir de um nervo do pé ou das costas. Muitas vezes é pior no fim do dia.
    .next = Procure um clínico geral ou { -physiotherapist }. Peça que examinem tanto o pé como as costas. Se o pé ou os dedos do pé ficaram fracos há pouco tempo, passe por atendimento médico em até um dia.
    .skip = Nada de alongamento forte: ele pode puxar um nervo irritado.
    .later = Vá agora a um { -emergency-department } se surgir dormência em volta dos genitais ou do ânus, um problema novo com xixi ou cocô, ou se as duas pernas ficarem fracas.

# source: eb900e64
outcome-cholesterol = Tendões de Aquiles grossos e com caroços, ou colesterol muito alto ou doença do coração cedo na família, podem indicar um problema de colesterol herdado. O tendão pode ser o primeiro sinal.
    .next = Procure um clínico geral e peça um exame de sangue do colesterol. Conte se mãe, pai, irmão ou irmã teve um infarto antes dos 60.
    .skip = Nada de injeção de corticoide no tendão: ela pode enfraquecer o tendão.
    .later = Um treino leve da panturrilha no chão plano, sem descidas em um degrau, pode continuar enquanto você espera.

# source: 0ee44e23
outcome-frail-tendon = Corticoides, um antibiótico terminado em -floxacino ou -floxacina nos últimos meses, diálise ou um transplante podem deixar os tendões mais fracos. Os seus podem precisar de mais cuidado do que a maioria.
    .next = Procure um médico ou { -physiotherapist } antes de começar um treino pesado. Conte sobre o remédio ou o tratamento.
    .skip = Nada de saltos, exercícios rápidos ou injeção de corticoide: isso pode ser demais para um tendão fraco.
    .later = Quando concordarem, comece devagar com essa ajuda. Para o { -achilles-tendon }, isso é treino da panturrilha; se dói atrás do calcanhar, só no chão plano, sem descidas em um degrau. Embaixo do calcanhar, são alongamentos, calçados macios e bandagem.

# source: 747d70c8
outcome-elsewhere = A sua dor está fora dos três lugares que este questionário conhece, ou não está claro onde ela fica. Por isso não conseguimos dizer o que pode ser.
    .next = Procure um clínico geral, { -physiotherapist } ou { -podiatrist } e mostre onde dói.
    .skip = Deixe de lado os exercícios deste questionário: eles foram feitos para outros lugares.

## Outcomes: Achilles tendon, a few centimetres above the heel

# source: 171be4fc
outcome-midportion-start = Isto pode ser um { -achilles-tendon } sobrecarregado, alguns centímetros acima do osso do calcanhar. Ele costuma ficar rígido, dolorido e às vezes inchado. A dor aumenta com a atividade, e a rigidez vem depois do repouso. É para este ponto que o exercício foi mais bem estudado. A maioria das pessoas fica bem com o tempo, mas isso leva meses.
    .next =
        Comece agora o treino da panturrilha e mantenha por pelo menos 12 semanas. Escolha um:
        • Descidas do calcanhar: abaixe o calcanhar devagar, além da borda de um degrau. 3 séries de 15 com o joelho esticado e 3 de 15 com o joelho dobrado, duas vezes por dia. Acrescente peso quando já não doer.
        • Pesado e lento: 3 dias por semana, 3 a 4 exercícios para a panturrilha, subindo devagar e descendo devagar. Comece com séries de 15 e vá baixando até 6 conforme o peso aumenta.
        Dor de até 4 em 10 é aceitável se na manhã seguinte já voltou ao de sempre e não sobe de semana a semana. Se não, reduza a carga em um terço.
        Troque o que provoca a dor por movimentos que não a provocam e depois vá aumentando de novo. Calços de calcanhar nos dois calçados podem ajudar. Anote a dor em um diário e reavalie com 2, 6 e 12 semanas.
    .skip = Repouso total, talas noturnas, anti-inflamatórios por muito tempo e injeções de corticoide no tendão: pouco ganho, ou um risco para o tendão.
    .later = Se não estiver claramente melhor depois de 6 a 12 semanas: { -physiotherapist }.

# source: 8662dccc
outcome-midportion-stay = Isto pode ser um { -achilles-tendon } sobrecarregado, alguns centímetros acima do osso do calcanhar. Você está no meio de um programa, e isso precisa de tempo.
    .next =
        Termine as 12 semanas e continue aumentando a carga. As duas formas são boas:
        • Descidas do calcanhar além da borda de um degrau: 3 séries de 15 com o joelho esticado e 3 de 15 com o joelho dobrado, duas vezes por dia, com mais peso quando já não doer.
        • Pesado e lento: 3 dias por semana, 3 a 4 exercícios para a panturrilha, de séries de 15 até 6 conforme o peso aumenta.
        Dor de até 4 em 10 é aceitável se na manhã seguinte já voltou ao de sempre e não sobe de semana a semana. Se não, reduza a carga em um terço.
        Reavalie com 2, 6 e 12 semanas. Se nada tiver mudado com 6 semanas, peça a um { -physiotherapist } que veja como você faz.
    .skip = Um método novo a cada semana, e injeções: nada disso dá ao treino o tempo de que ele precisa.
    .later = Se ainda doer depois de 12 semanas bem-feitas: { -physiotherapist } ou médico do esporte reavalia a causa, ajusta a carga e pode falar sobre { -shock-wave }.

# source: ad5568d9
outcome-midportion-supervise = Isto pode ser um { -achilles-tendon } sobrecarregado, alguns centímetros acima do osso do calcanhar. Talvez ainda falte um programa completo com alguém orientando você: não começou, parou cedo ou foi feito sem ajuda. Então o exercício ainda não falhou com você.
    .next = Peça que um { -physiotherapist } conduza você por pelo menos 12 semanas de treino da panturrilha: o exercício certo, carga suficiente e aumentos na hora certa. Leve anotado o que você fez, com que frequência e com quanto peso. Dor de até 4 em 10 é aceitável se na manhã seguinte já voltou ao de sempre e não sobe de semana a semana.
    .skip = Anti-inflamatórios por muito tempo e injeções de corticoide no tendão. Cirurgias e outros procedimentos também: o passo anterior a eles ainda não foi feito.
    .later = Se ainda doer depois disso: { -physiotherapist } ou médico do esporte reavalia a causa e pode falar sobre { -shock-wave } junto com o treino.

# source: 03de5c7d
outcome-midportion-add-on = Isto pode ser um { -achilles-tendon } sobrecarregado, alguns centímetros acima do osso do calcanhar. Você treinou direito por meses e ainda dói. É hora de olhar de novo a causa e o que poderia ser acrescentado.
    .next = Procure um { -physiotherapist } ou médico do esporte. Peça que reavalie a causa, ajuste a carga, experimente um { -heel-lift } e fale sobre { -shock-wave } junto com o treino. Ensaios clínicos pequenos viram que ela ajudou; o NICE, o órgão britânico de avaliação, considerou os resultados, no conjunto, inconsistentes.
    .skip = Injeção de corticoide no tendão: ela pode enfraquecer o tendão.
    .later = Se ainda doer depois de 6 meses ou mais de treino orientado: um médico especialista em esporte ou ortopedia e um exame de imagem.

# source: 8d240b71
outcome-midportion-refractory = Isto pode ser um { -achilles-tendon } sobrecarregado que não melhorou, alguns centímetros acima do osso do calcanhar. Você treinou com orientação por meses. Algumas pessoas ainda sentem dor depois disso. Não é culpa sua.
    .next = Procure um médico especialista em esporte ou ortopedia. Peça um exame de imagem, um novo olhar sobre a causa e { -shock-wave } junto com o treino, se você ainda não fez. Leve com você as notas abaixo.
    .skip = Não pare todo o treino: sem ele o tendão pode perder força.

# source: a8a568b5
outcome-midportion-relapse = Isto pode ser o mesmo { -achilles-tendon } sobrecarregado, alguns centímetros acima do osso do calcanhar, em uma nova crise. Você já mostrou que consegue treiná-lo.
    .next =
        Recomece agora, um ou dois níveis abaixo:
        • Treino da panturrilha 2 a 3 dias por semana, por exemplo elevações do calcanhar pesadas e lentas, de séries de 15 até 6 conforme o peso aumenta.
        • Aumente só uma coisa por semana: peso, distância ou velocidade.
        • Continue o treino de força depois de se sentir bem.
        Dor de até 4 em 10 é aceitável se na manhã seguinte já voltou ao de sempre e não sobe de semana a semana. Se não, reduza a carga em um terço.
        Se você corre: primeiro caminhe 30 minutos, faça cerca de 20 elevações lentas do calcanhar em uma perna só e dê pulinhos nessa perna, com dor de 2 ou menos ao caminhar e ao pular. Depois alterne corrida e caminhada, dia sim, dia não. Pare se mancar, se doer ao apertar o calcanhar ou se doer à noite. Reavalie com 2, 6 e 12 semanas.
    .skip = Repouso total e recomeçar do zero: os dois fazem você perder a força que ainda tem.
    .later = Se não estiver melhor em 6 semanas: 12 semanas conduzidas por um { -physiotherapist }.

## Outcomes: Achilles tendon, where it joins the heel bone

# source: 77bba407
outcome-insertion-start = Isto pode ser um { -achilles-tendon } sobrecarregado no ponto onde ele se prende ao osso do calcanhar. Aqui ele dói mais quando é esticado contra o osso. Por isso o treino é feito no chão plano. Para este ponto há menos provas a favor do treino do que mais acima. A maioria das pessoas fica bem com o tempo, mas isso leva meses.
    .next =
        Comece agora o treino da panturrilha e mantenha por pelo menos 12 semanas:
        • Fique em pé no chão plano. Suba na ponta dos pés, desça devagar. O calcanhar nunca desce abaixo da frente do pé. 3 séries de 15, duas vezes por dia. Acrescente peso conforme ficar mais fácil.
        • Nada de alongamento profundo em um degrau ou na parede.
        • Use um { -heel-lift } e evite calçados com a borda de trás dura.
        Dor de até 4 em 10 é aceitável se na manhã seguinte já voltou ao de sempre e não sobe de semana a semana. Se não, reduza a carga em um terço.
        Troque o que provoca a dor por movimentos que não a provocam e depois vá aumentando de novo. Anote a dor em um diário e reavalie com 2, 6 e 12 semanas.
    .skip = Descidas do calcanhar em um degrau e alongamentos profundos da panturrilha: eles apertam o ponto dolorido. Também repouso total, talas noturnas, anti-inflamatórios por muito tempo e injeções de corticoide no tendão.
    .later = Se não estiver claramente melhor depois de 6 a 12 semanas: { -physiotherapist }.

# source: 61bf2737
outcome-insertion-stay = Isto pode ser um { -achilles-tendon } sobrecarregado no ponto onde ele se prende ao osso do calcanhar. Você está no meio de um programa, e isso precisa de tempo. Para este ponto há menos provas a favor do treino do que mais acima.
    .next =
        Termine as 12 semanas e continue aumentando a carga:
        • Treine no chão plano. O calcanhar nunca desce abaixo da frente do pé. 3 séries de 15, duas vezes por dia, devagar, com mais peso conforme ficar mais fácil.
        • Nada de alongamento profundo em um degrau ou na parede. Use um { -heel-lift }.
        Dor de até 4 em 10 é aceitável se na manhã seguinte já voltou ao de sempre e não sobe de semana a semana. Se não, reduza a carga em um terço.
        Reavalie com 2, 6 e 12 semanas. Se nada tiver mudado com 6 semanas, peça a um { -physiotherapist } que veja como você faz.
    .skip = Descidas do calcanhar em um degrau e alongamentos profundos: eles apertam o ponto dolorido. Um método novo a cada semana, e injeções.
    .later = Se ainda doer depois de 12 semanas bem-feitas: { -physiotherapist } ou médico do esporte reavalia a causa, ajusta a carga e pode falar sobre { -shock-wave }.

# source: 7ebd233c
outcome-insertion-supervise = Isto pode ser um { -achilles-tendon } sobrecarregado no ponto onde ele se prende ao osso do calcanhar. Talvez ainda falte um programa completo com alguém orientando você: não começou, parou cedo ou foi feito sem ajuda. Então o exercício ainda não falhou com você, embora para este ponto haja menos provas a favor dele do que mais acima.
    .next = Peça que um { -physiotherapist } conduza você por pelo menos 12 semanas de treino da panturrilha no chão plano, com um { -heel-lift } e sem alongamento profundo em um degrau. Leve anotado o que você fez, com que frequência e com quanto peso. Dor de até 4 em 10 é aceitável se na manhã seguinte já voltou ao de sempre e não sobe de semana a semana.
    .skip = Descidas do calcanhar em um degrau e alongamentos profundos: eles apertam o ponto dolorido. Anti-inflamatórios por muito tempo e injeções de corticoide no tendão. Cirurgias e outros procedimentos: o passo anterior a eles ainda não foi feito.
    .later = Se ainda doer depois disso: { -physiotherapist } ou médico do esporte reavalia a causa e pode falar sobre { -shock-wave } junto com o treino.

# source: edf7abfa
outcome-insertion-add-on = Isto pode ser um { -achilles-tendon } sobrecarregado no ponto onde ele se prende ao osso do calcanhar. Você treinou direito por meses e ainda dói. É hora de olhar de novo a causa e o que poderia ser acrescentado. Para este ponto há menos provas a favor do treino do que mais acima.
    .next = Procure um { -physiotherapist } ou médico do esporte. Peça que reavalie a causa, ajuste a carga (no chão plano, sem alongamento profundo em um degrau), adapte um { -heel-lift } e fale sobre { -shock-wave } junto com o treino. Em um ensaio clínico pequeno, ela se saiu melhor do que o exercício neste ponto; o NICE, o órgão britânico de avaliação, considerou os resultados, no conjunto, inconsistentes.
    .skip = Descidas do calcanhar em um degrau e alongamentos profundos: eles apertam o ponto dolorido. Injeção de corticoide no tendão: ela pode enfraquecer o tendão.
    .later = Se ainda doer depois de 6 meses ou mais de treino orientado: um médico especialista em esporte ou ortopedia e um exame de imagem.

# source: ec7f2a6b
outcome-insertion-refractory = Isto pode ser um { -achilles-tendon } sobrecarregado, no ponto onde ele se prende ao osso do calcanhar, que não melhorou. Você treinou com orientação por meses. Algumas pessoas ainda sentem dor depois disso. Não é culpa sua. Para este ponto há menos provas a favor do treino do que mais acima.
    .next = Procure um médico especialista em esporte ou ortopedia. Peça um exame de imagem, um novo olhar sobre a causa e { -shock-wave } junto com o treino, se você ainda não fez. Enquanto isso, treine no chão plano, com um { -heel-lift } e sem alongamento profundo em um degrau. Leve com você as notas abaixo.
    .skip = Não pare todo o treino: sem ele o tendão pode perder força. Nada de descidas do calcanhar em um degrau nem alongamentos profundos: eles apertam o ponto dolorido.

# source: 63426819
outcome-insertion-relapse = Isto pode ser o mesmo { -achilles-tendon } sobrecarregado, no ponto onde ele se prende ao osso do calcanhar, em uma nova crise. Você já mostrou que consegue treiná-lo, mesmo que para este ponto as provas sejam mais fracas do que mais acima.
    .next =
        Recomece agora, um ou dois níveis abaixo:
        • Treino da panturrilha no chão plano 2 a 3 dias por semana, séries de 15, devagar. O calcanhar nunca desce abaixo da frente do pé. Nada de alongamento profundo em um degrau. Use um { -heel-lift }.
        • Aumente só uma coisa por semana: peso, distância ou velocidade.
        • Continue o treino de força depois de se sentir bem.
        Dor de até 4 em 10 é aceitável se na manhã seguinte já voltou ao de sempre e não sobe de semana a semana. Se não, reduza a carga em um terço.
        Se você corre: primeiro caminhe 30 minutos e dê pulinhos na perna que dói, cada um com dor de 2 ou menos, e faça cerca de 20 elevações lentas do calcanhar em uma perna só, no chão plano. Depois alterne corrida e caminhada, dia sim, dia não. Pare se mancar, se doer ao apertar o calcanhar ou se doer à noite. Reavalie com 2, 6 e 12 semanas.
    .skip = Descidas do calcanhar em um degrau e alongamentos profundos: eles apertam o ponto dolorido. Repouso total e recomeçar do zero.
    .later = Se não estiver melhor em 6 semanas: 12 semanas conduzidas por um { -physiotherapist }.

## Outcomes: under the heel

# source: db7b512b
outcome-plantar-start = Isto pode ser uma faixa sobrecarregada e irritada na sola do pé (a { -plantar-fascia }), dolorida no ponto onde encontra o osso do calcanhar. Os primeiros passos costumam ser os piores. A maioria das pessoas melhora, mas isso pode levar bem mais de um ano: em uma clínica especializada, 4 em cada 5 ainda tinham dor depois de 1 ano. Então pense em meses.
    .next =
        Faça isto por 6 a 12 semanas. Se algo já funcionou antes, comece por aí:
        • Cruze a perna e puxe os dedos do pé para trás: 10 vezes de 10 segundos, 3 vezes por dia, a primeira antes dos primeiros passos. Alongue a panturrilha também.
        • Calçados macios e de bom apoio, com calcanheira ou palmilha. Nada de pés descalços em piso duro.
        • Bandagem para alívio curto. Gelo por 20 minutos também pode ajudar.
        • Faça menos do que provoca a dor. Pode fazer exercício sem impacto.
        • Se quiser: elevações do calcanhar com uma toalha enrolada sob os dedos do pé, dia sim, dia não. 3 segundos para subir, 2 segurando, 3 para descer, com um peso que você só consegue levantar 12 vezes, depois 10, depois 8.
        Dor de até 4 em 10 é aceitável se na manhã seguinte já voltou ao de sempre e não sobe de semana a semana. Se não, reduza a carga em um terço. Reavalie com 2, 6 e 12 semanas.
    .skip = Uma injeção de corticoide (no máximo semanas de alívio, com risco para a faixa e para a almofada do calcanhar), um exame de imagem para procurar esporão (ele não é a causa), só repouso (a dor muitas vezes volta).
    .later = Se não estiver claramente melhor depois de 6 a 12 semanas: { -physiotherapist } ou { -podiatrist }.

# source: 620ae65b
outcome-plantar-stay = Isto pode ser uma faixa sobrecarregada e irritada na sola do pé (a { -plantar-fascia }). Você está no meio de um programa, e ele precisa de meses, não de semanas.
    .next =
        Termine as 12 semanas:
        • Cruze a perna e puxe os dedos do pé para trás: 10 vezes de 10 segundos, 3 vezes por dia, a primeira antes dos primeiros passos. Alongue a panturrilha também.
        • Calçados macios e de bom apoio, com calcanheira ou palmilha. Nada de pés descalços em piso duro. Bandagem para alívio curto.
        • Se você faz elevações do calcanhar: toalha enrolada sob os dedos do pé, dia sim, dia não, 3 segundos para subir, 2 segurando, 3 para descer, com um peso que você só consegue levantar 12 vezes, depois 10, depois 8.
        Dor de até 4 em 10 é aceitável se na manhã seguinte já voltou ao de sempre e não sobe de semana a semana. Se não, reduza a carga em um terço.
        Reavalie com 2, 6 e 12 semanas. Se nada tiver mudado com 6 semanas, peça a um { -physiotherapist } ou { -podiatrist } que dê uma olhada.
    .skip = Um plano novo a cada semana: nenhum deles tem o tempo de que precisa.
    .later = Se ainda doer depois de 12 semanas: { -physiotherapist } ou { -podiatrist } acrescenta o que falta e pode falar sobre { -shock-wave }.

# source: 45b66deb
outcome-plantar-step-up = Isto pode ser uma faixa sobrecarregada e irritada na sola do pé (a { -plantar-fascia }). Já dura bastante, e partes dos cuidados básicos talvez ainda faltem ou tenham sido feitas sem ajuda. Então esses cuidados ainda não falharam.
    .next = Procure um { -physiotherapist } ou { -podiatrist }. Façam juntos o básico bem-feito: alongamentos da sola do pé e da panturrilha, calçados macios, calcanheira ou palmilha, bandagem. Acrescente elevações do calcanhar com uma toalha sob os dedos do pé, dia sim, dia não, e uma tala noturna por 1 a 3 meses se os primeiros passos forem os piores. Pergunte sobre { -shock-wave }: ela pode ajudar algumas pessoas; os ensaios clínicos não concordam entre si.
    .skip = Por enquanto, cirurgias e outros procedimentos: ainda há passos mais simples. Injeção de corticoide: no máximo semanas de alívio, com risco para a faixa e para a almofada do calcanhar.
    .later = Se ainda doer depois de 3 a 6 meses de cuidados orientados: olhar de novo a causa, depois { -shock-wave }, depois palmilhas sob medida.

# source: f59a5558
outcome-plantar-runner = Isto pode ser uma faixa sobrecarregada e irritada na sola do pé (a { -plantar-fascia }) que volta a cada retorno à corrida. Rolar uma bola, alongar a panturrilha, bandagem, outros calçados ou palmilhas dão alguns dias melhores, e então a corrida seguinte dói de novo. Depois de meses nesse ciclo, é hora de procurar o que a sobrecarrega. Que os músculos do quadril, do joelho ou do pé estejam por trás disso é opinião, não está provado.
    .next =
        Procure um { -physiotherapist } que entenda de corrida:
        • Peça que examine o quadril e o joelho enquanto você corre, o movimento e o controle.
        • Treine os músculos pequenos de dentro do pé. Eles não são a panturrilha, e folhas gerais de exercícios muitas vezes os deixam de fora.
        • Treine o controle do quadril e do joelho, para que o pé não carregue sozinho a carga.
        • Use massagem, rolinho e bandagem para alívio, não como o plano inteiro.
        Continue a correr o que fica em 4 em 10 ou menos, na manhã seguinte já voltou ao de sempre e não sobe de semana a semana. Corra dia sim, dia não. Pare se mancar, se doer ao apertar o calcanhar ou se doer à noite.
    .skip = Só mais massagem e rolinho, ou calçados novos como cura: podem aliviar, mas raramente mudam a carga. Semanas só de repouso.
    .later = Se ainda doer depois de 3 a 6 meses de cuidados orientados: olhar de novo a causa, depois { -shock-wave }, depois palmilhas sob medida.

# source: 1edf0c40
outcome-plantar-add-on = Isto pode ser uma faixa sobrecarregada e irritada na sola do pé (a { -plantar-fascia }). Você fez o básico com orientação por meses e ainda dói. É hora de olhar de novo a causa e o que poderia ser acrescentado.
    .next = Procure o { -physiotherapist }, { -podiatrist } ou médico que orienta você. Peça que reavalie a causa. Fale primeiro sobre { -shock-wave } e depois sobre palmilhas sob medida, junto com o que você faz agora. A terapia por ondas de choque pode ajudar algumas pessoas; os ensaios clínicos não concordam entre si.
    .skip = Outra injeção de corticoide: no máximo semanas de alívio. Cirurgias: é cedo demais.
    .later = Se ainda doer depois de 6 meses ou mais de cuidados constantes: um médico especialista em pé e tornozelo ou em esporte.

# source: 3239874e
outcome-plantar-refractory = Isto pode ser uma faixa irritada na sola do pé (a { -plantar-fascia }) que não melhorou. Algumas pessoas fazem tudo direitinho e ainda sentem dor: por isso perguntamos com que regularidade. Depois de tantos meses, pode ser mais do que uma sobrecarga comum.
    .next = Procure um médico especialista em pé e tornozelo ou em esporte. Peça primeiro que confirme a causa. Se você ainda não fez { -shock-wave } nem usou palmilhas sob medida, fale sobre isso. Depois conversem sobre as notas abaixo e, enquanto isso, mantenha os cuidados básicos.
    .skip = Qualquer procedimento sem uma segunda opinião: ainda não está claro o que ele traz.

## Flags: added when something else decided the outcome

# source: f7ac2c20
flag-lung-clot = Você também nos falou de falta de ar, dor no peito ou tosse com sangue: isto pode ser um coágulo no pulmão. Ligue para { $emergency }.

# source: c9e19a6d
flag-limb-ischaemia = Você também disse que o pé de repente ficou frio, pálido, azul, preto ou dormente: pode ter parado de chegar sangue a ele. Ligue para { $emergency }.

# source: e92d379a
flag-cauda-equina = Você também nos falou de dormência entre as pernas, problema com xixi ou cocô, ou fraqueza nas duas pernas: nervos da coluna podem estar sendo apertados. Isto precisa de um { -emergency-department }.

# source: ef14c7c6
flag-sepsis = Você também nos falou de febre ou de mal-estar forte, com calor (mesmo que pouco), vermelhidão ou inchaço no calcanhar ou na perna, ou com uma ferida: isto pode ser uma infecção grave. Precisa de um { -emergency-department }.

# source: 42830920
flag-rupture-recent = Você também nos falou de um estalo, de uma sensação de ruptura ou de chute, ou de perder o impulso do pé: o { -achilles-tendon } pode estar rompido, mesmo que você consiga andar. Mantenha a perna parada e não apoie o peso nela; nada de exercícios, alongamentos ou massagem. É preciso um exame em um { -emergency-department }.

# source: c08bb28f
flag-rupture-older = Você também nos falou de um estalo, ou de uma sensação de ruptura ou de chute, algumas semanas atrás, ou de perder o impulso do pé: o { -achilles-tendon } pode ter se rompido, mesmo que você consiga andar. Nada de exercícios, alongamentos ou massagem antes que um médico o examine.

# source: 033d372c
flag-fracture = Você também nos falou de uma lesão com sinais de osso quebrado, ou de uma queda de lugar alto: não apoie o peso no pé; é preciso um exame em um { -emergency-department }.

# source: 066f36f7
flag-vein-clot = Você também disse que uma perna está inchada, ou que a panturrilha dela está mais quente ou dolorida: é preciso investigar hoje se há um coágulo em uma veia da perna. Nada de massagem nem exercícios para a panturrilha.

# source: 4f4e6b08
flag-infection = Você também nos falou de um calcanhar quente (mesmo que pouco) ou vermelho, de uma ferida ou de febre: é preciso investigar se há infecção ou gota.

# source: bbfea514
flag-recent-procedure = Você também fez uma cirurgia ou um procedimento nesse lugar nos últimos 3 meses: a equipe que fez deve saber desta dor.

# source: 0c988011
flag-recent-injury = Você também teve uma lesão nos últimos 7 dias: ela precisa de um exame com as mãos.

# source: 00bc5850
flag-floxacin = Você também toma ou tomou um antibiótico terminado em -floxacino ou -floxacina: ele pode fazer mal aos tendões. Não tome mais nenhuma dose até falar hoje com quem receitou ou com um farmacêutico. Não deixe a infecção sem tratamento. Por enquanto, nada de exercício pesado.

# source: a2bdaaa3
flag-fascia-rupture = Você também nos falou de um estalo ou roxo no arco do pé: a faixa da sola do pé pode estar rompida. Pare de correr e saltar e peça que a examinem.

# source: 95851315
flag-bone-stress-urgent = Você também deu sinais de que o osso do calcanhar pode estar trincado por esforço demais. Pare de correr e saltar e peça que o examinem.

# source: 33980afc
flag-bone-stress = Você também disse que apertar o calcanhar dói: o osso do calcanhar pode estar trincado por esforço demais. Pare de correr e saltar e peça que o examinem.

# source: f4e9a298
flag-rest-pain = Você também tem dor em repouso e à noite, com diabetes ou má circulação: é preciso examinar a chegada de sangue ao pé.

# source: d7aebb5f
flag-not-mechanical = Você também nos falou de dor constante, câncer, perda de peso ou suor noturno: é preciso investigar a causa antes de qualquer programa de exercícios.

# source: abcf3756
flag-inflammatory = Algumas das suas respostas podem combinar com uma inflamação do corpo todo (rigidez prolongada, outras juntas, dor em vários lugares, psoríase, olho, intestino, uma infecção recente): pergunte a um clínico geral sobre isso.

# source: ad6fc7ae
flag-weakness = Você também disse que o pé ou os dedos do pé estão fracos: um nervo pode estar afetado, e é preciso examinar o pé e as costas.

# source: 3faf30bb
flag-nerve = Você também nos falou de ardor, formigamento ou dormência: um nervo pode estar irritado, então peça que examinem o pé e as costas.

# source: e33b9c96
flag-cholesterol = Você também nos falou de colesterol alto, doença do coração cedo na família ou tendões com caroços: peça a um clínico geral um exame de colesterol.

# source: b10bd32a
flag-feet-at-risk = Você também tem diabetes ou má circulação: peça que examinem os seus pés antes de qualquer plano de exercícios, e olhe a pele deles todos os dias.

# source: 9cef09dd
flag-frail-tendon = Você também usou corticoides ou um antibiótico terminado em -floxacino ou -floxacina, ou fez diálise ou um transplante: os seus tendões podem estar mais fracos. Pergunte a um médico ou { -physiotherapist } antes de um treino pesado.

# source: 2108a135
flag-severe = A sua dor é forte, ou você não consegue andar normalmente: alguém deve examinar você, em vez de deixar que você se vire por conta própria.

## Notes: added below the outcome

# source: 85a90825
note-embolization-achilles = Alguns centros oferecem um tratamento com cateter que reduz o fluxo de sangue em pequenos vasos anormais (embolização). Um tubo fino entra por um furinho; o objetivo é acalmar os nervos que levam a dor. Segundo quem oferece, costuma levar de 30 a 60 minutos e você vai para casa no mesmo dia. Até agora só há relatos de grupos pequenos, sem grupo de comparação: cerca de 20 a 30 pessoas para o { -achilles-tendon }, menos de 100 para o calcanhar; não foi encontrado nenhum grande ensaio clínico randomizado. A maioria relatou menos dor e nenhum dano grave, mas sem comparação não podemos dizer quanto disso se deve ao tratamento. No joelho, dois ensaios clínicos viram que ele não foi melhor do que um procedimento simulado (de mentira). Não se conhecem os riscos a longo prazo nem quem se beneficia. Ele não substitui o exercício e os outros cuidados básicos. Só pense nisso depois de pelo menos 6 meses de cuidados bem-feitos, com um especialista independente, de preferência em um estudo. Conte se você tem alergia a antibiótico ou a contraste, doença dos rins ou das artérias, diabetes, gravidez.
    .title = Embolização: o que se sabe

# source: 032c6eec
note-surgery-achilles = Uma cirurgia no { -achilles-tendon } só é considerada depois de pelo menos 6 meses de tratamento ativo sem recuperação. Um especialista decide, um exame de imagem vem antes, e complicações são possíveis.
    .title = Cirurgia

# source: 602c79ef
note-embolization-plantar = Alguns centros oferecem um tratamento com cateter que reduz o fluxo de sangue em pequenos vasos anormais (embolização). Um tubo fino entra por um furinho e é guiado até os vasos da área dolorida. Segundo quem oferece, costuma levar de 30 a 60 minutos e você vai para casa no mesmo dia. Até agora só há relatos de grupos pequenos, sem grupo de comparação: cerca de 20 a 30 pessoas para o { -achilles-tendon }, menos de 100 para o calcanhar; não foi encontrado nenhum ensaio clínico randomizado, e são necessários estudos maiores. A maioria relatou menos dor e nenhum dano grave, mas sem comparação não podemos dizer quanto disso se deve ao tratamento. No joelho, dois ensaios clínicos viram que ele não foi melhor do que um procedimento simulado (de mentira). Não se conhecem os riscos a longo prazo nem quem se beneficia. Ele não substitui o exercício e os outros cuidados básicos. Só pense nisso depois de pelo menos 6 meses de cuidados bem-feitos, com um especialista independente, de preferência em um estudo. Conte se você tem alergia a antibiótico ou a contraste, doença dos rins ou das artérias, diabetes, gravidez.
    .title = Embolização: o que se sabe

# source: f958cb83
note-release-surgery =
    Corta-se uma parte da faixa da sola do pé para diminuir a tensão nela, por um corte aberto ou por furinhos. Você fica dormindo, ou só a área é anestesiada. Raramente é necessária: em geral, só se uma dor forte continua depois de 6 a 12 meses (pelo menos 6) de outros cuidados.
    • Por furinhos: pode ser permitido apoiar cedo um pouco de peso no pé, e calçados normais assim que forem confortáveis. A maioria das pessoas volta ao normal em 3 a 6 semanas.
    • Aberta: para cicatrizar, pode ser preciso gesso ou bota e nenhum peso no pé por 2 a 3 semanas. A recuperação demora mais.
    • Depois pode vir fisioterapia, passo a passo, para força, flexibilidade e movimento.
    • Riscos: problema de nervo (nervo preso, síndrome do túnel do tarso), volta da dor no calcanhar, um neuroma (um caroço inofensivo de tecido nervoso), cicatrização lenta, infecção, problemas com a anestesia e, raramente, dor pior.
    Não se sabe até que ponto funciona. Uma revisão encontrou 8 ensaios clínicos com 345 pessoas, todos com alto risco de viés: a certeza é muito baixa. Alguns sugerem um ganho a longo prazo sobre outros cuidados, outros não.
    .title = Cirurgia de liberação: o que se sabe

# source: a94148ac
note-treating-team = Você já fez uma cirurgia ou embolização e ainda dói. Depois de resolvido o que for urgente, volte à equipe que fez. Não sugerimos um segundo procedimento.
    .title = De volta à equipe que tratou você

# source: 5b769c3f
note-specialist-in-parallel = A sua dor é forte ou já dura mais de um ano. Peça ao mesmo tempo a opinião de um especialista, sem adiar o programa.
    .title = Um segundo par de olhos

# source: 20f070eb
note-running = Mantenha a corrida que fica em 4 em 10 ou menos, na manhã seguinte já voltou ao de sempre e não sobe de semana a semana. Corra dia sim, dia não. Mude uma coisa por semana. Pare se mancar, se doer ao apertar o calcanhar ou se doer à noite.
    .title = Corrida e esporte

# source: e48e2a5a
note-running-returning = Como a dor sempre volta quando você corre, peça que examinem o quadril, o joelho e os músculos pequenos do pé enquanto você corre, e treine o que estiver fraco. Isto é experiência, não prova, mas é sensato.
    .title = Quando volta com a corrida

# source: 4fc00204
note-night-splint = Os seus primeiros passos são os piores. Uma tala noturna, usada por 1 a 3 meses, pode aliviar isso. Use junto com o resto do seu plano.
    .title = Tala noturna

# source: 296582f7
note-both-sides = Dói dos dois lados. Isso pode vir de uma inflamação do corpo todo. Conte a um clínico geral se você tem rigidez por mais de 30 minutos de manhã, se outras juntas ou as costas doem, ou se você já teve psoríase, olho vermelho e dolorido ou inflamação do intestino.
    .title = Os dois lados

# source: 4b69e5b7
note-both-sides-plantar = Os dois calcanhares doem. Isso pode vir de uma inflamação do corpo todo: conte a um clínico geral se você tem rigidez longa de manhã, dor em outras juntas, psoríase, problema nos olhos ou no intestino. Dor dos dois lados também tende a demorar mais para passar.
    .title = Os dois lados

# source: 20cc2f7d
note-age-60 = A partir dos 60, é preciso pensar mais cedo em osso quebrado, então peça que examinem uma dor aguda ou nova no osso. Cuidado também com os remédios: pergunte a um farmacêutico antes de usar analgésicos. Antibióticos terminados em -floxacino ou -floxacina fazem mal aos tendões com mais frequência acima dos 60.
    .title = Aos 60 anos ou mais

# source: 0dc3fa33
note-pregnancy = Na gravidez e nas 6 semanas depois do parto, coágulos na perna são mais prováveis. Pergunte ao seu médico antes de qualquer analgésico anti-inflamatório, { -shock-wave }, radiografia ou tratamento com cateter, como a embolização. Este questionário não dá conselhos sobre isso.
    .title = Gravidez e depois do parto

# source: 16edc85f
note-blood-thinner = Com um anticoagulante ou má coagulação (facilidade para sangrar): nada de analgésicos anti-inflamatórios, tratamento com agulhas, { -shock-wave } ou injeções, a não ser que o seu médico concorde. Se um roxo ou inchaço surgir de repente, passe por atendimento médico em até um dia.
    .title = Anticoagulante ou má coagulação

## Statements: what we answer when a person asks "Why?"

# source: 0814f8e3
statement-K10 = A dor no tendão de Aquiles que dura é, na maioria das vezes, um tendão sobrecarregado e irritado além do que consegue aguentar, mais do que uma simples inflamação. No microscópio, as fibras estão desorganizadas e o reparo parou no meio. O tendão não consegue se refazer e ficar mais forte. O treino pode ajudá-lo a se refazer; as pessoas podem melhorar mesmo que não seja assim que ele funciona.

# source: b2537e99
statement-K11 = Só o repouso total não conserta o tendão e pode ter o efeito contrário: o tendão pode enfraquecer e depois se machucar mais fácil quando você volta. Melhor: por um tempo, reduza a carga que o provoca, troque-a por movimentos que não provocam e aumente de novo passo a passo.

# source: 6bfb9502
statement-K12 = As diretrizes concordam: o treino da panturrilha que vai ficando mais difícil passo a passo vem primeiro, não o repouso. A forma mais conhecida é a descida do calcanhar em um degrau, só para dor acima do osso do calcanhar; o treino pesado e lento 3 vezes por semana se saiu igualmente bem ali. Leva pelo menos 12 semanas, às vezes mais. Que ele vem primeiro é bem aceito; quanto ele ajuda é incerto, e nenhum tratamento ativo é claramente o vencedor. Então escolha o que você vai continuar fazendo.

# source: ffee433d
statement-K13 = Não fazer nada e esperar tende a trazer pouco ou nenhum alívio nos primeiros meses. Os estudos por trás disso não são fortes.

# source: 301d2b49
statement-K14 = Em um ensaio clínico com dor no tendão de Aquiles, alguma dor durante o treino não fez mal: permitia-se até 5 em 10 se tivesse passado até a manhã seguinte e não subisse de semana em semana. Por cautela, dizemos até 4. O número 4 é escolha nossa. Um profissional de saúde ainda precisa confirmar as séries e repetições que citamos.

# source: 2a5a7fa5
statement-K15 = Na experiência de profissionais de saúde, “não funcionou” muitas vezes quer dizer pouco tempo, pouco peso ou falta de regularidade. O tempo e o treino regular parecem ser o que mais importa. Como você treina também conta, então a orientação pode funcionar melhor do que um vídeo, embora poucos estudos tenham comparado os dois. Dê alguns meses antes de dizer que falhou.

# source: 8657114e
statement-K16 = Mudar a atividade e os calçados, usar calços de calcanhar e fazer fisioterapia apoiam o treino. O treino é visto como a parte principal. Mas, em um ensaio clínico com 100 pessoas, os calços de calcanhar se saíram pelo menos tão bem quanto as descidas do calcanhar em 12 semanas. Então calços nos dois calçados podem ajudar.

# source: f3d27589
statement-K17 = Anti-inflamatórios trazem ao tendão pouco benefício a longo prazo. Uma injeção de corticoide no tendão é em geral evitada, porque pode enfraquecê-lo. Um ensaio clínico, em dor acima do osso do calcanhar, viu que uma injeção guiada ao lado do tendão, mais exercício, foi melhor do que exercício com uma injeção simulada: isso é assunto para um especialista.

# source: ffbf3f95
statement-K18 = Um ensaio clínico com 70 tendões de Aquiles doloridos acima do osso do calcanhar acrescentou uma tala noturna aos exercícios. Ela não trouxe benefício extra.

# source: 8ef824e3
statement-K19 = O lugar da dor muda o treino. Junto ao osso do calcanhar, o tendão é provocado quando é esticado contra o osso. Por isso: chão plano, sem dobrar muito o tornozelo, sem alongamento em um degrau, um { -heel-lift }. Com descidas em um degrau, só 32 em cada 100 foram bem aqui, contra 89 mais acima. Em um pequeno estudo de treino no chão, sem comparação, 67 em cada 100 ficaram satisfeitos.

# source: 2c695001
statement-K20 = A terapia por ondas de choque pode ser acrescentada ao treino depois de cerca de 3 meses. Dois ensaios clínicos pequenos, um junto ao osso do calcanhar e outro mais acima, viram que ela ajudou. O NICE, o órgão britânico de avaliação, considerou os resultados, no conjunto, inconsistentes. Não viu nenhuma grande preocupação de segurança.

# source: f785c78d
statement-K21 = Em tendões de Aquiles doloridos crescem pequenos vasos novos, com nervos ao lado. Você não os sente. Eles são vistos mais em tendões doloridos, mas não só neles, e que causem a dor é uma ideia, não um fato. A embolização mira esses vasos. Um estudo reviu casos passados, 20 pessoas e 29 tratamentos: depois de 6 meses, a dor tinha caído mais da metade em 86 de cada 100. Um segundo estudo tem 7 pessoas. Nenhum comparou com outras pessoas. Uma revisão desses estudos os considerou variados demais e fracos demais para somar. No joelho, dois ensaios clínicos viram que ela não foi melhor do que um procedimento simulado (de mentira). Não foi encontrado nenhum grande ensaio clínico para o tendão de Aquiles.

# source: b2137475
statement-K22 = A diretriz holandesa reserva a cirurgia para quem não se recuperou depois de pelo menos 6 meses de tratamento ativo. Cabe a um especialista decidir, com um exame de imagem antes. Complicações são possíveis.

# source: fb0f7807
statement-K23 = A maioria das pessoas com dor no tendão de Aquiles fica bem com o tempo, mas isso leva meses, não semanas. Cerca de um quarto continua com sintomas por mais tempo, e algumas pessoas ainda os têm depois de 10 anos ou mais.

# source: 57365b1f
statement-K24 = Muitas pessoas podem manter alguma corrida dentro da regra da dor. Um ensaio clínico em dor no tendão de Aquiles que a permitiu com uma regra assim não viu dano. O resto é experiência e cautela: fazer o mesmo com dor embaixo do calcanhar, correr dia sim, dia não, e parar se mancar, se doer ao apertar o calcanhar ou se doer à noite.

# source: fa4a0c9d
statement-K25 = Quando volta, a experiência diz: desça um ou dois níveis, faça treino de força 2 a 3 vezes por semana, aumente uma coisa por semana e continue o trabalho de força depois de ficar bem.

# source: 61e476a1
statement-K26 = O serviço de saúde britânico aconselha procurar um clínico geral se a dor no calcanhar não melhorar depois de 2 semanas de cuidados por conta própria, piorar ou voltar sempre, for forte ou impedir as atividades normais, ou se você tiver formigamento, dormência ou diabetes.

# source: 86ad70d2
statement-K40 = A faixa da sola do pé está sobrecarregada e irritada no ponto onde encontra o osso do calcanhar. Dá pontadas nos primeiros passos da manhã e pode continuar por meses apesar do tratamento. Alguns falam em inflamação nos casos que duram; desgaste do tecido é a visão mais comum. Um esporão de calcanhar na radiografia não é a causa.

# source: 3d58b6a1
statement-K41 = A maioria das pessoas melhora, mas isso pode levar bem mais de um ano. Em um grupo de 100, 82 estavam bem depois de cerca de 4 anos. Em outro, em uma clínica especializada aonde vão os casos difíceis, 4 em cada 5 ainda tinham dor depois de 1 ano e metade depois de 5 anos. Quem tinha dor dos dois lados foi pior. Então planeje em meses.

# source: ac6c80f5
statement-K42 = As diretrizes concordam sobre o começo: entender o problema, menos do que o provoca, alongamentos da sola do pé e da panturrilha, calçados macios e de bom apoio ou palmilhas, nada de pés descalços em piso duro, bandagem. Com regularidade, sem parar, e com tempo: um esforço real de meses antes de pensar em algo mais.

# source: 651bf4e6
statement-K43 = A bandagem pode aliviar a dor por pouco tempo. Não se sabe se faz mais do que isso.

# source: a1cd4e12
statement-K44 = Uma calcanheira ou palmilha, comprada ou feita para você, serve para acompanhar os outros cuidados, não para substituí-los. Em um ensaio clínico com 180 pessoas, orientação e uma calcanheira se saíram tão bem quanto o mesmo com exercícios a mais.

# source: ae97b3fd
statement-K45 = Elevações do calcanhar dia sim, dia não podem acelerar a melhora: em um ensaio clínico com 48 pessoas, elas foram melhores do que o alongamento com 3 meses, mas não com 1, 6 ou 12 meses. Um ensaio clínico maior, com 180, não viu ganho extra em relação a orientação e uma calcanheira. Então a escolha é sua. Um profissional de saúde ainda precisa confirmar os segundos e repetições que citamos.

# source: b63f4cdb
statement-K46 = Uma diretriz apoia fortemente uma tala noturna por 1 a 3 meses quando os primeiros passos são o principal problema.

# source: 59ccfeee
statement-K47 = Se o básico não basta, um guia chama a { -shock-wave } de próximo passo e as palmilhas sob medida de passo seguinte. O NICE, o órgão britânico de avaliação, considera inconsistentes os resultados da { -shock-wave }. Então ela pode ajudar algumas pessoas; os ensaios clínicos não concordam entre si.

# source: 458b2282
statement-K49 = Uma revisão de 47 ensaios clínicos viu que uma injeção de corticoide não foi melhor do que uma injeção simulada. Em comparação com alguns outros tratamentos, ela aliviou a dor um pouco mais, no máximo por semanas; em comparação com outros, foi pior mais tarde. Uma ruptura da faixa e uma almofada do calcanhar mais fina são riscos conhecidos. E uma injeção não ensina você a se mover de outro jeito, como diz uma clínica.

# source: f13aea9b
statement-K50 = Em casos que duram, foram vistos pequenos vasos novos e nervos na faixa da sola do pé. Que eles causem a dor não está provado. A embolização reduz o fluxo de sangue neles. Em um estudo, ela pôde ser feita em todas as 10 pessoas e nenhuma recaiu em 6 meses, o que é pouco tempo. Um segundo estudo também tem 10 pessoas, um terceiro reviu 66 casos passados. Nenhum tinha grupo de comparação; não foi encontrado nenhum ensaio clínico randomizado. São necessários estudos maiores: não se sabe o tamanho do efeito nem para quem serve. No joelho, dois ensaios clínicos viram que ela não foi melhor do que um procedimento simulado. Precisa só de um furinho, mas decida sabendo como as provas são fracas.

# source: 7009d60e
statement-K51 = A cirurgia de liberação corta uma parte da faixa da sola do pé. Raramente é necessária, em geral só para dor forte depois de 6 a 12 meses (pelo menos 6) de outros cuidados. Ela pode ferir nervos, cicatrizar devagar, infeccionar e, raramente, piorar as coisas; a dor pode voltar. Os especialistas não sabem dizer até que ponto funciona: uma revisão encontrou 8 ensaios clínicos com 345 pessoas, todos com alto risco de viés. Alguns sugerem um ganho a longo prazo sobre outros cuidados, outros não. A certeza é muito baixa.

# source: fc50df69
statement-K52 = Uma clínica de corrida encontra o motivo quase sempre no quadril (controle fraco deixa a perna girar e balançar), no joelho (o impacto não é amortecido) ou nos músculos pequenos do pé que sustentam o arco. Então ela examina como eles se movem juntos. Isso é experiência e pode ser exagero. Músculos fracos do pé têm ligação com esta dor; se treiná-los ajuda, ainda não está decidido.

# source: ee8ea57e
statement-K53 = Massagem, rolinho, massagem profunda e bandagem não são ruins. Podem aliviar um pouco, mais no começo ou em uma crise, quando você precisa de alívio para passar o dia. Na opinião de uma clínica, tratam o sintoma e não mudam o motivo da sobrecarga da faixa. Então use para alívio, não como o plano inteiro.

# source: bcb4844d
statement-K54 = Na experiência de uma clínica, algumas semanas de repouso e uma volta cuidadosa muitas vezes terminam com a mesma dor em umas duas semanas. É uma opinião: plausível, mas não provada.

# source: f9a14e06
statement-F01 = Um coágulo em uma veia da perna pode ir até o pulmão. Falta de ar repentina, dor no peito ou tosse com sangue podem ser o sinal disso, com ou sem inchaço na perna. O conselho do serviço de saúde britânico é chamar uma ambulância ou ir a um { -emergency-department }.

# source: bf61fbe9
statement-F02 = Um { -achilles-tendon } rompido muitas vezes é confundido com uma torção, e mais de 24 horas de demora podem fazer diferença para o tratamento. Dor no tendão antes disso é rara. Conseguir andar, ou uma dor que vai passando, não descarta uma ruptura.

# source: 245a2eb4
statement-F03 = Depois de uma lesão no tornozelo ou no pé, regras testadas em muitos estudos perguntam se você consegue dar quatro passos. Em adultos, elas acham cerca de 9 em cada 10 fraturas, portanto não todas. Elas não incluem o osso do calcanhar. Por isso uma queda de lugar alto é sempre uma emergência.

# source: 5b53587a
statement-F04 = Um pé que de repente fica frio, pálido, azul, preto ou dormente pode ter deixado de receber sangue. O tempo decide se dá para salvá-lo.

# source: f0586149
statement-F05 = Dormência em volta dos genitais ou do ânus, problema novo com xixi ou cocô, ou as duas pernas ficando fracas podem significar pressão nos nervos da parte de baixo da coluna. Isso pode exigir um exame de imagem e uma cirurgia de emergência.

# source: 582bfb49
statement-F06 = Calor (mesmo que pouco), vermelhidão ou inchaço no calcanhar ou na perna, ou uma ferida, junto com febre, calafrios ou mal-estar forte, pode ser uma infecção grave. A orientação britânica manda imediatamente ao hospital uma ferida no pé de quem tem diabetes com febre, pouca chegada de sangue, tecido morto ou infecção profunda.

# source: aef3a559
statement-F07 = A dor de um coágulo em uma veia da panturrilha pode parecer um problema no { -achilles-tendon }. Uma cirurgia recente, gesso ou bota, repouso na cama, câncer ou um coágulo anterior aumentam a chance. O serviço de saúde britânico pede uma consulta urgente; se um coágulo for provável, um exame de imagem deve ser feito em até 4 horas.

# source: 10fdcbbc
statement-F08 = Infecção, gota e, no diabetes, um colapso dos ossos do pé que pode quase não doer não podem ser diferenciados em um chat. A orientação britânica pede que um problema ativo no pé de quem tem diabetes seja encaminhado a uma equipe que cuida dos pés em até um dia útil.

# source: 42751290
statement-F09 = Antibióticos terminados em -floxacino ou -floxacina aumentam a chance de um tendão dolorido em cerca de 4 vezes e a de um rompido em cerca de 2,5 vezes. Pode começar depois de 48 horas ou meses mais tarde. O risco é maior acima dos 60, com corticoides, doença dos rins ou um transplante. Conselho oficial: à primeira dor no tendão, pare de tomar, evite exercício e peça logo ao médico outro antibiótico. A infecção não pode ficar sem tratamento.

# source: f5a31748
statement-F10 = O osso do calcanhar pode trincar por esforço demais, muitas vezes depois de um aumento brusco do treino. Então dói apertar o calcanhar dos dois lados. A faixa da sola do pé pode se romper: dá um estalo, incha e fica roxa. Por isso, primeiro é parar de correr e saltar.

# source: 4535c726
statement-F11 = Uma doença inflamatória pode começar onde os tendões se prendem ao osso. A orientação britânica pede encaminhamento a um especialista se não houve um esforço claro e a dor persiste, está em vários lugares ou vem com psoríase, inflamação do olho ou do intestino ou uma infecção recente do intestino ou dos genitais. Nenhum sinal sozinho a descarta.

# source: 7311477c
statement-F12 = Sensação de ardor, formigamento, choque ou dormência aponta para um nervo: no tornozelo, no calcanhar, vindo das costas ou em uma doença dos nervos. Muitas vezes é pior no fim do dia. O serviço de saúde britânico cita formigamento e dormência como motivo para procurar um clínico geral.

# source: 2c61fbba
statement-F13 = Dor constante em repouso e à noite que não tem ligação com o uso, câncer agora ou no passado, perda de peso sem explicação, suor noturno ou um caroço que cresce podem significar uma doença do osso ou um tumor. Isso é raro, mas não pode ser tratado com treino.

# source: 76744961
statement-F14 = De 100 pessoas com colesterol alto herdado, 47 tinham tido dor no tendão de Aquiles, contra 7 de 100 sem ele. Nenhuma tinha sido descoberta por causa dessa dor. Doença do coração em um parente próximo antes dos 60 é outro sinal.

# source: 4d2f4ab3
statement-F15 = Com diabetes e dor no pé, o serviço de saúde britânico aconselha procurar um clínico geral. Na doença das artérias, dor em repouso ou pele machucada exige um exame urgente dos vasos sanguíneos. Por isso os pés são examinados antes de serem treinados.

# source: f17bba63
statement-F16 = Corticoides, um antibiótico terminado em -floxacino ou -floxacina nos últimos 6 meses, diálise ou um transplante aumentam o risco de romper um tendão. Por isso um treino pesado precisa antes da opinião de um profissional de saúde.

# source: a9852110
statement-F18 = Entre 8 e 14 anos, a dor no calcanhar muitas vezes vem da placa de crescimento. Outras causas em crianças precisam de um exame. Este questionário só conhece adultos.

# source: 5f955814
statement-F19 = A gravidez e as semanas depois do parto aumentam o risco de um coágulo na perna. Analgésicos anti-inflamatórios, { -shock-wave }, radiografias e tratamentos com cateter precisam então de orientação médica, por isso este questionário não dá nenhuma.

# source: b1f8c6cf
statement-F20 = Anticoagulantes e má coagulação tornam mais provável um sangramento com analgésicos anti-inflamatórios, tratamento com agulhas, { -shock-wave } e injeções. Um roxo ou inchaço repentino pode ser um sangramento.

# source: f07cf561
statement-F21 = Nos primeiros 3 meses depois de uma cirurgia, ou de um procedimento nos vasos, a dor pode ser uma complicação do ferimento, um coágulo, da pele ou de um nervo. A equipe que fez é quem melhor sabe o que foi feito.

# source: 4765cee1
statement-F22 = Uma lesão nos últimos 7 dias precisa ser examinada com as mãos. Perguntas em um chat não conseguem diferenciar uma torção de uma fratura ou ruptura, por isso este questionário nem tenta.

# source: 6cfd9997
statement-F23 = Este questionário foi feito só para três lugares: dois no { -achilles-tendon } e um embaixo do calcanhar. Em outros lugares, as perguntas poderiam deixar passar a causa.

# source: a111bdfe
statement-D01 = Dor muito forte (8 ou mais em 10), ou não conseguir andar normalmente, é motivo para buscar atendimento em vez de esperar. O limite de 8 é uma regra nossa e não foi testado.

# source: 8f313778
statement-D02 = Se ainda dói depois de uma cirurgia ou embolização, a equipe que fez sabe o que foi feito e deve olhar primeiro. Oferecer um segundo procedimento não é coisa para um chat fazer. Esta é uma regra nossa.

# source: 0a11228f
statement-D03 = Quando a dor já dura mais de um ano, ou é de 7 ou mais em 10, a opinião de um especialista ao mesmo tempo que o programa evita perder meses. Esta é uma regra nossa e não foi testada.

# source: ff812d2a
statement-D04 = Antibióticos terminados em -floxacino ou -floxacina fazem mal aos tendões com mais frequência acima dos 60. Que a partir dos 60 também tenhamos mais cuidado com fraturas escondidas e com analgésicos é uma regra nossa, feita por segurança.
