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

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 35355325
emergency-signs =
    Ligue para { $emergency } e peça uma ambulância se:
    • você está com falta de ar repentina, dor nova no peito ou tosse com sangue
    • um pé de repente ficou frio e também pálido, roxo, azulado ou dormente
    • a dor é insuportável, ou uma panturrilha está ficando dura e tensa

    Vá agora a um { -emergency-department } (e ligue para { $emergency } se não conseguir chegar lá) se:
    • você sentiu um estalo, ou como uma pedrada ou um chute, atrás da perna, ou de repente não consegue dar impulso com o pé
    • depois de uma lesão você não consegue dar quatro passos, o pé está deformado ou tem um ferimento aberto, ou você caiu de um lugar alto
    • você está com dormência entre as pernas, tem um problema novo para urinar ou evacuar (xixi, cocô), ou as duas pernas estão ficando fracas
    • o pé ou a perna estão quentes, vermelhos ou inchados, ou têm uma ferida aberta, e você tem febre, calafrios ou se sente muito mal

    Passe por um médico em até 24 horas se:
    • uma panturrilha está maior que a outra, ou dói de um jeito novo. Se ninguém puder atender você, vá a um { -emergency-department }
    • o pé ou o calcanhar estão quentes e vermelhos, um inchaço está crescendo ou há uma ferida aberta
    • você tem febre sem outra causa
    • você toma um antibiótico terminado em -floxacino ou -floxacina (vendidos como { -floxacin-brands } e outros): pergunte a um farmacêutico antes da próxima dose, e não deixe a infecção sem tratamento

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 34fec206
safety-net =
    • Ligue para { $emergency }: falta de ar repentina, dor nova no peito, tosse com sangue; um pé de repente frio e também pálido, roxo, azulado ou dormente; dor insuportável ou uma panturrilha ficando dura e tensa.
    • Pronto-socorro agora: estalo, pedrada ou chute atrás da perna, ou de repente não consegue dar impulso com o pé; lesão depois da qual você não consegue dar quatro passos, ou queda de um lugar alto; dormência entre as pernas, problema novo para urinar ou evacuar, as duas pernas fracas; um pé quente e vermelho ou uma ferida aberta, com febre ou se você se sente muito mal.
    • Em até 24 horas: uma panturrilha maior, ou com uma dor nova (não a dor muscular nas duas panturrilhas depois dos primeiros dias de treino); um pé quente e vermelho ou uma ferida aberta; febre sem outra causa; um pé fraco; uma dor que não passa à noite.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 33515531
safety-net-short =
    • Agora: falta de ar repentina, ou um pé de repente frio e pálido, roxo ou azulado (ligue para { $emergency }); um estalo atrás da perna ({ -emergency-department }).
    • Em 24 horas no máximo: uma panturrilha inchada, um pé quente ou vermelho, ou febre.

# What to say to those who come; what the person ticked follows.
# CRITICAL: people act on it in danger.
# source: 2d40a983
tell-them = Avise se há anticoagulante, gravidez ou parto, diabetes, cirurgia ou voo longo, e o que você marcou:

# CRITICAL: people act on it in danger.
# source: 22ed7f93
self-care-limit = Procure um clínico geral ou um farmacêutico se não melhorar depois de 2 semanas de cuidados por conta própria, ou antes, se piorar.

-typed-nao-consigo =
    nao ta conseguindo/nao tá conseguindo/nao esta conseguindo/nao consegue/nao da nem/nao dou/nao
    subo/nao subo mais/nao consigo/nao posso/nao da pra/nao da para/nao estou conseguindo/nao
    to conseguindo/n consigo/naum consigo/nao conseguia/sem conseguir/mal consigo/impossivel/
    nao consegui/nao sou capaz/nao aguento/nao consigo nem/nao consigo mais
-typed-doi =
    agonia/elefante/esmagamento/incomoda/incomodo/dor/dores/doi/doendo/doia/doer/doeu/dolorido/
    dolorida/
    aperto/apertado/apertada/apertando/aperta/pressao/pontada/pontadas/queimacao/queimando/ardendo/
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
# CRITICAL: people act on it in danger.
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
        (falta/faltando/faltou/sem/sumiu/precisa/preciso/pouco/nao entra/nao ta entrando) (ar/
            folego/
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
        (perna/pe) (nao respondeu mais/nao responde mais) (pique/salto/pulo/arrancada) |
        ({ -typed-nao-consigo }) (empurrar/impulsionar/dar impulso/impulso) (pe/perna/chao) |
        (fez/deu/ouvi/escutei/senti) (cleck/clec/clac/clack/crac/plec/tleck/trec/treck/creque/
            craque)
    .injury =
        (cai/caiu/queda/despenquei/pulei/saltei/caindo/tombo/cair) (altura/escada/escadas/telhado/
            andaime/laje/sacada/varanda/janela/arvore/metros/muro/segundo andar/terceiro andar/
            cavalo/de cima) |
        osso (furou/furando/da pra ver/da para ver/rasgou a pele/pra fora/para fora/fora/
            aparecendo/exposto/saindo/saiu/a mostra/aparece) |
        (fratur*/quebrei/quebrou/quebrado/quebrada/trincou/trinquei/esmaguei/parti) (pe/tornozelo/
            perna/osso/calcanhar/tibia/calcaneo) !(sapato/tenis/palmilha/antiga/estresse/galho/
            quando era crianca/quando crianca/na infancia/anos atras/quando era pequeno/quando era
            pequena) |
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
            pesado/pesada/algo/maquina/prensa/caixa/peso/esmagado/prensado) |
        (pe/tornozelo/perna) (todo torto/toda torta/ficou torto/ficou torta/ta torto/ta torta/esta
            torto/esta torta/torto depois/virado pra tras) !(pisada/piso torto/nascenca/sapato/
            tenis) |
        (pulei/pulou/saltei/cai/caiu/despenquei) (o muro/um muro/do muro/da parede/uma parede/
            laje/telhado/barranco/penhasco)
            !(exercicio*/apoiad*/along*)
    .leg-swollen =
        (perna/panturrilha/panturilha/batata da perna/coxa/canela/panturrilhas/panturilhas/
            canelas) (inchadona/inchadao/balao/o dobro/dobro/grossa e pesada/ficou grossa/inchada/
            inchado/inchou/inchando/inchaco/incha/inxada/maior/mais grossa/mais grossa/enorme/
            edema/inxado/inchaso/inchasso) !(pernas) |
        perna (mais grossa/mais inchada/maior/mais gorda) (outra) |
        (panturrilha/panturilha/batata da perna/panturrilhas/panturilhas) (quente/vermelha/
            dolorida/doi/dor/doendo/sensivel/queimando/ardendo) !(alongar/alongamento/treino/
            academia/fita/tape/bandagem) | (trombose/coagulo/coagulos/flebite/tromboflebite) |
        (trombo/tvp/thrombose) (perna/veia/acho/tenho) |
        perna (vermelha/quente) (inchada/quente/dolorida) |
        (perna/panturrilha/panturilha/batata da perna/canela/coxa) (enchada/enchado/enchou/
            enchando/inxou/inxando/inxado/inchasso/inchaso) |
        (uma das minhas/uma das/uma de minhas/uma das suas/uma das pernas) (pernas/panturrilhas/
            panturilhas/coxas/canelas) (inch*/inxada/enchada/mais grossa/maior/dobro/enorme/edema/
            quente/vermelha) |
        (panturrilha/panturilha/batata da perna/panturrilhas/panturilhas) (doer/doeu/doia/dores/
            incomoda/latejando/lateja) !(alongar/alongamento/treino/academia) |
        (panturrilha/perna/batata da perna/coxa/panturrilhas) (voo/aviao/viagem/onibus/viajar/
            estrada) (dor/doi/doer/doeu/doendo/dolorida/incomodo/caibra*) !(mala/escada*/along*) |
        (perna/panturrilha/batata da perna/coxa) (dobro/duas vezes maior/o dobro da/duas vezes o
            tamanho)
    .foot-cold =
        ({ -typed-pe }) (frio/fria/frios/gelado/gelada/gelados/geladinho/congelado/palido/palida/
            palidos/branco/branca/brancos/azul/sem cor/de cera/ficando roxo/azulado/azulada/azuis/
            roxo/roxa/roxos/preto/preta/pretos/cinza/arroxeado/escurecido/sem pulso/sem
            circulacao/sem sangue) !(garrafa/garrafinha/latinha/bolinha/pe frio/time/sapato*/
            tenis/meia/meias/agua/gelo/compressa*/bolsa/banho/piso/chao/unha/unhas/inverno/sola/
            chinelo/gel/pancada/batida/esmalte) |
        ({ -typed-pe }) (amorteceu/adormeceu/formigando sem parar/dormente/dormentes/dormencia/
            anestesiado/anestesiada/adormecido/adormecida/insensivel/amortecido/
            morto) !(faz anos/ha anos/muitos anos) |
        ({ -typed-nao-consigo }/nao/parei de/deixei de) (sinto/sentir/mexer/mexo) ({ -typed-pe })
            !(dor/nada de errado/melhora) |
        (sem sensibilidade/perdi a sensibilidade/perdi sensibilidade/sem sentir/sem tato) (
            { -typed-pe }) |
        (um dos meus pes/um dos pes/um dos seus pes) (branco/frio/gelado/palido/azul/roxo/preto/
            cinza/dormente/morto) !(sapato*/meia/meias/agua)
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
        (perdeu/perdi/perdendo/sem/perder/perda) controle (bexiga/xixi/urina/intestino/coco/fezes/
            esfincter*) |
        incontinencia |
        (pernas) (nao me seguram/nao seguram/nao me sustentam/fracas/fraca/fraqueza/bambas/sem
            forca/nao respondem/falhando/falham/paralisad*/moles/nao aguentam/nao obedecem/
            dobrando/dormentes) |
        ({ -typed-nao-consigo }/nao) (mexer/sinto/sentir/mover) pernas |
        sindrome cauda equina |
        (nao percebo/nao sinto/nao noto/nem percebo/nem sinto/parei de sentir/deixei de sentir)
            (urinar/xixi/mijar/coco/cagar/evacuar/vontade de urinar/vontade de mijar/vontade de
            fazer xixi/vontade de fazer coco/vontade de evacuar/fazer xixi/bexiga/me limpo/papel
            higienico) |
        (dormente/dormencia/dormentes/anestesiad*/adormecid*/formigamento/formigando/sem
            sensibilidade/nao sinto/nao sinto nada/amortecid*) (entre as coxas/entre minhas coxas/
            parte interna das coxas)
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
            cicatriza/nao sara/nao cura) |
        (inchaco/inchasso/inxaco/caroco/bola/calombo) (cresce/crescendo/cresceu/aumenta/
            aumentando/aumentou) (rapido/rapidamente/depressa/cada hora/em horas/em uma hora/de
            hora em hora/cada minuto) |
        (um dos meus pes/um dos pes/um dos seus pes) (vermelho/quente/inflamado/ardendo/
            infeccionado) !(sapato*/meia/meias/agua) |
        (pe/pes/tornozelo/calcanhar/dedo/dedos) (balao/bexiga de ar/igual bola/como uma bola/feito
            bola/parecendo bola/virou bola) !(rolar/massag*/exercicio*/jogar/futebol) |
        (pe/pes/calcanhar/tornozelo/dedo) (vermelhissimo/vermelhao/quentissimo/pelando/fervendo/
            pegando fogo e vermelho) !(agua/sapato*/areia/banho) |
        (inchando/inchou/inchado/inchada/incha/inxando/enchando) (balao/bexiga de ar/como uma
            bola/igual bola/feito bola/melancia) !(exercicio*) |
        (inchando/incha) (a olhos vistos/na minha frente/por minuto) (pe/tornozelo/calcanhar)
    .unbearable =
        (insuportavel/insuportaveis/intoleravel/excruciante/inaguentavel) (dor/dores/doi/doendo/
            perna/panturrilha/pe) |
        (nao aguento/nao suporto/nao to aguentando/nao tou aguentando/nao estou aguentando/nao da
            pra aguentar/nao da para aguentar/nao consigo aguentar) (dor/dores) |
        pior dor (da minha vida/da vida dele/da vida dela) |
        (gritando/berrando/urrando/uivando/me contorcendo/se contorcendo) (dor/dores) |
        (panturrilha/panturilha/batata da perna/perna) (dura que nem/dura feito/dura igual/dura
            como/que nem pedra/feito pedra/feito uma pedra/como pedra/como uma pedra/igual pedra/
            parece pedra/durissima/dura e tensa/tensa e dura/cada vez mais dura/ficando dura/
            ficando muito dura/endurecendo/parece que vai explodir/parece que vai estourar)
            !(academia/treino/treinar/correr/corrida/massagem/along*) |
        (batata da perna/panturrilha/panturilha) (durona/duraca/endureceu/endurecida/empedrou/
            empedrada/empedrado/travou dura/ficou dura/dura demais) !(academia/treino/treinar/
            corrida/massagem/along*) |
        (10 de 10/dez de dez/10 em 10/nota 10/nota dez) (perna/panturrilha/panturilha/batata da
            perna/canela) |
        (perna/panturrilha/batata da perna) (cada minuto/minuto a minuto) (pior/piora/piorando/
            aumenta/aumentando/mais dura/mais forte) |
        (pior/piora/piorando) (cada minuto/minuto a minuto) (perna/panturrilha) |
        (perna/panturrilha/panturilha/batata da perna/coxa/canela) (explodir/explodindo/explode/
            estourar/estourando/estoura/rebentar/arrebentar) !(bolha*/academia/treino/veia/
            varizes/corrida) |
        (nao aguento mais/nao to aguentando mais/nao aguento de) (dor/doi/doendo) (perna/
            panturrilha/batata da perna/canela/coxa) |
        (infernal/absurda/surreal/do inferno) dor (perna/panturrilha/batata da perna/canela)
            !(academia/treino) |
        (grito/gritando/gritar/berrando/berro/urrando) (perna/panturrilha/batata da perna/canela/
            dor/doi) !(treinador/criancas/filhos) |
        (inchada/inchado/tensa/tenso/apertada/esticada) (explodir/explode/estourar/estoura/
            rebentar/arrebentar) !(bolha*/sapato*/tenis/calca/cabeca)
    .very-ill =
        (ficando/ficou/virando/virou) pele preta !(sol/praia/bronze*) |
        pele (enegrec*/escurecendo rapido/marmorizada) !(sol/praia/bronze*) |
        (vermelho/vermelha/vermelhidao/infeccao) (espalhando/espalhou/alastrando/alastrou/subindo/
            avancando) (rapido/depressa/hora/horas/pela perna/perna acima) |
        (confuso/confusa/delirando/delira/delirio/desorientado/desorientada/sonolento/sonolenta/
            variando/coisa com coisa) (febre/febrao/temperatura/infeccao/infeccionado/infeccionada/
            infeccionou) |
        (me sentindo muito mal/me sinto muito mal/passando muito mal/estou muito mal/to muito mal/
            ta muito mal/muito doente) (perna/pe) (vermelha/vermelho/quente/infeccionada/
            infeccionado) |
        (mancha/vermelhidao/infeccao/linha vermelha/faixa vermelha/parte vermelha/vermelho)
            (cresce/crescendo/cresceu/aumenta/aumentando/aumentou/espalha/espalhando/sobe/subindo/
            avanca/avancando/maior) (cada hora/em horas/em uma hora/de hora em hora/rapido/cada
            minuto) |
        (dedo/dedao/dedinho/dedos/calcanhar/pe/sola/pele) (preto/preta/pretos/enegrecid*/
            necrosad*/necrosando) (ficando/ficou/ta/tao/esta/estao/virou/virando/todo/toda/
            fedendo/cheiro/fede) !(unha/unhas/sapato*/tenis/meia/meias/esmalte) |
        (listra/listras/risco/riscos/linha/linhas/faixa/faixas/traco/tracos/estria/estrias/veia/
            veias/vergao) (vermelha/vermelhas/vermelho/vermelhos/avermelhad*) (subindo/sobe/sobem/
            subiu/subiram/pra cima/para cima/acima/saindo da ferida/da ferida/do corte/
            do machucado/que vai/que vao/indo/vai do/avancando/avanca/correndo/joelho/coxa/virilha/
            canela/perna/panturrilha) !(metro/trem/mapa/tenis/camisa/varizes) |
        (vermelhidao/vermelho/vermelha/infeccao) (subindo/sobe/subiu/avancando/avanca/tomando
            conta) (perna/canela/joelho/tornozelo/coxa/panturrilha) !(tenis/meia/meias/camisa/
            escada*) |
        (tremendo/tremo/calafrio/calafrios/tremedeira) (pe/perna/calcanhar/tornozelo/dedo)
            (vermelho/vermelha/quente/infeccionado/infeccionada/inchado/inchada) !(medo/nervoso)
    .fever =
        (febre/febres/febril/febrao) !(amarela/feno/aftosa/virou/copa/figurinha/moda/de figurinha) |
        (calafrio/calafrios/tremedeira/tremendo de frio/batendo queixo/batendo os dentes) !(filme/
            medo/historia/dublagem) |
        (temperatura/termometro) (38*/39*/40*/41*/alta/subiu/marcou/deu/subindo) !(agua/forno/
            ambiente/hoje la fora) |
        (38*/39*/40/41) (febre/graus/temperatura) !(fora/verao/sombra/calor/rua/anos) |
        (me sentindo/me sinto/estou/to/passando/sentindo/senti/ta) (tao doente/tao mal/tao ruim/
            muito mal/super mal/pessimo/pessima/muito doente/mal demais/horrivel/muito ruim/mal
            pra caramba/malzao) !(do pe/do animo/da perna/com essa dor) |
        (38 e meio/39 e meio/38 e pouco/39 e pouco) !(tamanho/numero/sapato*/tenis/meia/meias/
            calco/calca/uso/eu uso/
            reais/euro*/dolares/kg/quilo*/km/min/minuto*/hora*/semana*/passo*/repeticao/
            repeticoes/cento/cm/mm/imc/peso/nike/adidas/asics/olympikus/custa/custou/preco/paguei) |
        (38/39) (tive/teve/deu/marcou/chegou a/subiu/ontem/noite/hoje/de manha/desde cedo/
            madrugada/segunda/terca/quarta/quinta/sexta/sabado/domingo/tava/estava/fui a/bateu)
            !(sess*/pesos/zapat*/talla/calzo/hice/tengo/pague/pasos/cuesta/repeticion*/edad/
            cumpl*/tamanho/numero/sapato*/tenis/meia/meias/calco/calca/uso/eu uso/reais/euro*/
            dolares/
            kg/quilo*/km/min/minuto*/hora*/semana*/passo*/repeticao/repeticoes/cento/cm/mm/imc/
            peso/nike/adidas/asics/olympikus/custa/custou/preco/paguei/ano/anos/idade/fiz 38/
            fiz 39/eu 38/eu 39/faco/tenho/38 e/39 e/mes/meses/dias/vezes/mulher/homem/pessoas/
            series) |
        (to/estou/tou/ta/tenho/continua) (com 38 de/com 39 de/com 38 desde/com 39 desde/
            com 40 de febre/38 desde/39 desde/40 desde)
            !(tamanho/numero/sapato*/tenis/meia/meias/calco/calca/uso/eu uso/reais/euro*/dolares/
            kg/quilo*/km/min/minuto*/hora*/semana*/passo*/repeticao/repeticoes/cento/cm/mm/imc/
            peso/nike/adidas/asics/olympikus/custa/custou/preco/paguei/ano/anos/idade/mes/meses/
            graus la fora)

## What the bot says of this check

# source: c83d62d9
welcome = Pergunto sobre a dor de um adulto no tendão de Aquiles ou no calcanhar, e digo o que ela pode ser, com que urgência procurar atendimento e o que fazer.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 68451ba7
welcome-signs =
    Se você tem algo disto agora, ligue para { $emergency } em vez de continuar:
    • falta de ar repentina ou dor no peito
    • um pé de repente frio e também pálido, roxo ou azulado
    • dor insuportável
    • uma perna quente e vermelha, e você se sente muito mal
# The first words of /help; what can be typed follows.
# source: 12d8a909
about = Pergunto sobre dor no tendão de Aquiles ou no calcanhar, uma pergunta por vez.
# CRITICAL: people act on it in danger.
# source: f9ab44f1
urgency-consultation = Marque uma consulta. Não é uma emergência.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: bfbc56d5
notice-undecided = Não consigo dizer o que corresponde a estas respostas. Por segurança, mostre o calcanhar ou o tendão a um médico em até 24 horas. Se for urgente, ligue para { $emergency }.
# source: 9b4f46d0
profile = Um questionário curto sobre dor no tendão de Aquiles e no calcanhar em adultos: algumas perguntas e, depois, o que pode ser, com que urgência procurar atendimento e um próximo passo sensato. Informação geral, não um diagnóstico; não aprovada por um profissional de saúde. Não serve para emergências: ligue para o número de emergência da sua região.
# source: eaef9bb7
profile-short = Questionário curto sobre dor de Aquiles e no calcanhar. Não é diagnóstico. Não serve para emergências.

## Questions

# Each question is a sentence with its time and its place. A choice says one thing.

# CRITICAL: people act on it in danger.
# source: 5f3e8241
question-emergency = Desde ontem, você teve alguma destas coisas?
    .chest = Falta de ar repentina, dor nova no peito ou tosse com sangue
    .foot-cold = Um pé de repente frio e também pálido, roxo, azulado ou dormente
    .saddle = Dormência entre as pernas, problema novo para urinar ou evacuar (xixi, cocô), ou as duas pernas ficando fracas
    .unbearable = Dor repentina e insuportável na perna, ou uma panturrilha ficando dura e tensa
    .very-ill = Vermelhidão que avança de hora em hora, pele ficando preta, ou mal-estar muito forte com um pé ou uma perna quentes e vermelhos, ou uma ferida
    .none = Nada disto

# CRITICAL: people act on it in danger.
# source: c0ffe382
question-lately = Você teve algo disto nas últimas seis semanas, ou tem agora?
    .pop = Um estalo, pedrada ou chute de repente atrás da perna, ou de repente não consegui dar impulso com o pé
    .injury = Uma lesão: não consegui dar quatro passos, pé deformado ou com corte aberto; ou uma queda de lugar alto
    .leg-swollen = Uma panturrilha inchada ou com uma dor nova que não é no tendão
    .hot-sore = Um pé ou calcanhar quente e vermelho, um inchaço que cresce rápido ou uma ferida ainda aberta
    .fever = Febre ou calafrios nesta semana
    .none = Nada disto

# CRITICAL: people act on it in danger.
# source: f3d73683
question-onset = Como a dor começou desta vez?
    .gradual = Aos poucos, sozinha
    .overdoing = Depois de fazer mais do que o normal
    .pop-back = Com um estalo, pedrada ou chute atrás da perna
    .pop-arch = Com um estalo ou uma mancha roxa embaixo do pé
    .sharp = Pisei em algo que fura ou corta
    .injury-recent = Com uma lesão nos últimos 7 dias
    .injury-old = Com uma lesão há mais de 7 dias
    .unknown = Não sei

# Only after a pop or an injury: it decides between today and now.
# CRITICAL: people act on it in danger.
# source: 30fd924d
question-happened = Quando foi o estalo, a pedrada, o chute ou a lesão?
    .recent = Nas últimas duas semanas
    .older = Há mais tempo
    .slowly = Não houve um momento assim: veio aos poucos
    .unsure = Não tenho certeza

# Only after a fever.
# CRITICAL: people act on it in danger.
# source: 29158647
question-fever-cause = Há outro motivo para a febre, como um resfriado?
    .cold = Há outra causa, e o pé continua igual
    .no-cause = Não, ou o pé também piorou
    .unsure = Não tenho certeza

# source: 20664a4e
question-age = Qual é a idade da pessoa com dor?
    .under-18 = Menos de 18
    .age-18-39 = 18 a 39
    .age-40-59 = 40 a 59
    .age-60-plus = 60 ou mais

# source: e754d5d2
question-site = Onde dói mais?
    .midportion = Dois dedos ou mais acima do calcanhar
    .insertion = Atrás do calcanhar
    .tendon = Acima e atrás do calcanhar
    .plantar = Embaixo do calcanhar
    .both = Embaixo e atrás do calcanhar
    .elsewhere = Em outro lugar, ou não tenho certeza

# source: f8c7ea98
question-side = De que lado dói?
    .left = Esquerdo
    .right = Direito
    .both = Dos dois

# source: cb9b15fc
question-duration = Quando a dor começou desta vez?
    .under-2-weeks = Há menos de 2 semanas
    .under-6-weeks = Há 2 a 6 semanas
    .under-3-months = Há 6 semanas a 3 meses
    .under-6-months = Há 3 a 6 meses
    .under-1-year = Há entre 6 meses e um ano
    .over-1-year = Há mais de um ano

# What people type for a choice, besides its label, in parts named like the choices; words
# between bars. The value itself: words that say nothing beside an answer to that question.
typed-question-age = uns | umas | tenho | anos | idade
typed-question-site = o | a | meu | direito | esquerdo
    .midportion =
        meio do tendão | no meio do tendão | meio do tendão de Aquiles |
        no meio do tendão de Aquiles
    .insertion = parte de trás do calcanhar | atrás do meu calcanhar
    .plantar = debaixo do calcanhar | embaixo do meu calcanhar
typed-question-side = o | a | meu | minha
    .left =
        esquerda | pé esquerdo | perna esquerda | calcanhar esquerdo | o esquerdo |
        embaixo do pé esquerdo | embaixo do calcanhar esquerdo | no pé esquerdo
    .right =
        direita | pé direito | perna direita | calcanhar direito | o direito |
        embaixo do pé direito | embaixo do calcanhar direito | no pé direito
    .both = ambos | os dois | os dois pés | dois pés
typed-question-duration = uns | umas | aproximadamente | desde | há | faz
    .under-2-weeks =
        hoje | ontem | semana passada | poucos dias | alguns dias | uma semana | 1 semana |
        2 dias | 3 dias | 4 dias | 5 dias | 6 dias | 7 dias | 8 dias | 9 dias | 10 dias |
        11 dias | 12 dias | 13 dias
    .under-6-weeks =
        3 semanas | 4 semanas | 5 semanas | três semanas | quatro semanas | cinco semanas |
        um mês | 1 mês
    .under-3-months =
        7 semanas | 8 semanas | 9 semanas | 10 semanas | 11 semanas | 2 meses | dois meses
    .under-6-months = 4 meses | 5 meses | quatro meses | cinco meses
    .under-1-year = 7 meses | 8 meses | 9 meses | 10 meses | 11 meses | nove meses
    .over-1-year =
        13 meses | 14 meses | 15 meses | 16 meses | 17 meses | 18 meses | 2 anos | 3 anos |
        4 anos | 5 anos | 6 anos | 7 anos | 8 anos | 9 anos | 10 anos | 11 anos | 12 anos |
        13 anos | 14 anos | 15 anos | 16 anos | 17 anos | 18 anos | 19 anos | 20 anos |
        dois anos | três anos | cinco anos | dez anos | muitos anos | anos | um ano e meio
typed-question-worst = aproximadamente | um | de | em | uns
# "No" and "yes" in other words, alone.
-typed-no = não não | não, de jeito nenhum | nem um pouco
-typed-yes = aham | sim sim | claro que sim
typed-question-onset =
    .gradual =
        começou aos poucos | começou devagar | foi aos poucos | veio aos poucos | veio devagar |
        gradualmente
typed-question-fever-cause =
    .no-cause =
        não | não, nenhum outro motivo | nenhum outro motivo | não há outro motivo |
        não tem outro motivo
typed-question-foot-swollen =
    .no = { -typed-no }
    .yes = { -typed-yes }
typed-question-antibiotic =
    .no = nenhum | nenhum antibiótico | não tomei | não tomei nenhum
typed-question-medicines =
    .clot-risk =
        viagem longa* | uma viagem longa* | longa viagem* | uma longa viagem* |
        muitas horas de ônibus* | várias horas de ônibus* | horas de ônibus* |
        muitas horas no ônibus* | várias horas no ônibus* | muitas horas de carro* |
        várias horas de carro* | muitas horas no carro* | 5 horas de ônibus* |
        5 horas de carro* | 6 horas de ônibus* | 6 horas de carro* | 7 horas de ônibus* |
        7 horas de carro* | 8 horas de ônibus* | 8 horas de carro* | 9 horas de ônibus* |
        9 horas de carro* | 10 horas de ônibus* | 10 horas de carro* | 12 horas de ônibus* |
        12 horas de carro*
typed-question-tried =
    .nothing =
        ibuprofeno | só ibuprofeno | analgésico | analgésicos | só analgésicos | só repouso
typed-question-running =
    .no = { -typed-no }
    .yes = { -typed-yes }
typed-question-returning =
    .no = { -typed-no }
    .yes = { -typed-yes }

# CRITICAL: people act on it in danger.
# source: 3335eb64
question-pain = Você sente alguma destas coisas?
    .cannot-walk = Estou mancando, e não só nos primeiros passos
    .squeeze = Dor aguda ao apertar o calcanhar dos dois lados
    .rest-night = Dor que não passa, à noite ou em repouso
    .hanging = Dor à noite que alivia com o pé pendurado
    .weak = Pé sem força para levantar ou para ficar na ponta, não só por causa da dor
    .burning = Ardor, formigamento ou dormência
    .none = Nada disto

# CRITICAL: people act on it in danger.
# source: d93b7ff7
question-body = E alguma destas?
    .stiff = Calcanhar rígido por mais de 30 minutos toda manhã
    .joints = Juntas ou dedo do pé inchados, ou costas rígidas por muito tempo toda manhã
    .inflammatory = Artrite reumatoide, espondilite, psoríase, olho ou intestino inflamado, ou infecção recente do intestino ou dos genitais
    .lump-grows = Um caroço que não para de crescer
    .lumps = Tendões de Aquiles grossos e com caroços
    .cholesterol = Colesterol muito alto sem tratamento, ou infartos antes dos 60 em parentes próximos
    .none = Nada disto

# CRITICAL: people act on it in danger.
# source: b596a44e
question-health = Você tem algo disto?
    .diabetes = Diabetes
    .circulation = Artérias das pernas entupidas, ou cãibra na panturrilha ao andar que passa quando você para
    .immune = Imunidade baixa (por quimioterapia, por exemplo), ou anemia falciforme
    .cancer = Câncer alguma vez (fora um câncer leve de pele), perda de peso sem querer, ou suor noturno que encharca
    .thin-bones = Ossos fracos (osteoporose), peso muito baixo, ou meses sem menstruar antes da menopausa
    .pregnancy = Gravidez, ou parto nas últimas 6 semanas
    .none = Nada disto

# Only with diabetes.
# CRITICAL: people act on it in danger.
# source: b9752c55
question-foot-swollen = O pé está inchado, mais quente que o outro, ou com a pele ferida ou com bolha?
    .no = Não
    .yes = Sim
    .unsure = Não tenho certeza

# CRITICAL: people act on it in danger.
# source: 5f825e14
question-antibiotic = Você tomou algum antibiótico nos últimos seis meses? { -floxacin-brands } contam como terminados em -floxacino.
    .no = Não
    .floxacin-now = Um terminado em -floxacino ou -floxacina (como o Cipro), ainda tomo
    .floxacin-past = Um terminado em -floxacino ou -floxacina (como o Cipro), já terminei
    .unknown = Não sei o nome, ainda tomo
    .unknown-past = Não sei o nome, já terminei
    .other = Outro

# CRITICAL: people act on it in danger.
# source: 52a767c3
question-medicines = Nos últimos três meses, você teve algo disto?
    .procedure = Uma cirurgia ou embolização no lugar que dói
    .clot-risk = Um coágulo (trombose) alguma vez; uma cirurgia em outro lugar, gesso ou bota, dias na cama ou um voo longo
    .steroid = Comprimidos de cortisona ou prednisona, ou uma injeção de cortisona no lugar que dói
    .blood-thinner = Remédio para afinar o sangue, ou problema de coagulação
    .dialysis = Diálise, ou um transplante alguma vez
    .hormones = Pílula, adesivo ou anel anticoncepcional, ou hormônios (como para a menopausa)
    .none = Nada disto

# source: eb0c2372
question-tried = O que você já tentou?
    .exercises = Exercícios da panturrilha (subir ou descer o calcanhar)
    .stretching = Alongamento
    .supports = Palmilhas, calços, bandagem, tala noturna
    .shock-wave = Ondas de choque
    .injection = Uma injeção
    .procedure = Uma cirurgia ou embolização
    .nothing = Nada disto

# source: c60bbeec
question-programme = Por quanto tempo você fez os exercícios com regularidade?
    .current = Menos de 12 semanas até agora
    .stopped = Parei, ou só de vez em quando
    .alone = 12 semanas ou mais, por conta própria
    .supervised = 12 semanas ou mais, com fisioterapeuta

# source: d23a13e1
question-effect = Eles ajudaram?
    .better = Sim, está melhor
    .came-back = Sim, mas a dor voltou
    .same = Não, até agora está igual
    .worse = Não, piorou

# source: 7a685b9a
question-duration-again = Você fez 12 semanas de exercícios. Há quanto tempo dói ao todo?
    .under-3-months = Menos de 3 meses
    .under-6-months = 3 a 6 meses
    .under-1-year = De 6 meses a um ano
    .over-1-year = Mais de um ano

# source: d79fa962
question-running = Você pratica um esporte em que corre ou salta?
    .no = Não
    .yes = Sim

# source: f8e6acbe
question-returning = A dor volta sempre que você recomeça a correr?
    .no = Não
    .yes = Sim

# source: 9f236313
question-worst = Quanto doeu no pior momento desta semana? 0 é nada; 10, a pior dor possível.

## Outcomes: emergencies

# The first line is what to do; what the person ticked follows of itself.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 1dc73569
outcome-lung-clot = Isto pode ser um coágulo de sangue no pulmão. Ele pode surgir sem inchaço na perna.
    .next = Ligue agora para { $emergency } e peça uma ambulância.
    .soon = Não vá dirigindo, e não espere para ver se passa.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 8aff58a6
outcome-limb-ischaemia = Pode não estar chegando sangue suficiente ao seu pé. É preciso ajuda rápida para salvá-lo.
    .next = Ligue agora para { $emergency } e peça uma ambulância.
    .soon = Até ela chegar, não ponha a perna para cima e não a aqueça.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 6b59cc40
outcome-cauda-equina = Os nervos da parte de baixo da coluna podem estar sendo apertados. Talvez você precise ainda hoje de um exame de imagem e de uma cirurgia.
    .next = Vá agora a um { -emergency-department }. Ligue para { $emergency } se não conseguir chegar lá.
    .soon = Não espere amanhecer.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: ab1457ee
outcome-compartment = A pressão dentro da panturrilha pode estar subindo, ou pode haver um sangramento. As duas coisas podem danificar músculos e nervos em poucas horas.
    .next = Ligue agora para { $emergency }, ou vá a um { -emergency-department } se for mais rápido.
    .soon = Não ponha a perna para cima, não a enfaixe e não faça massagem.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 7d5ed73d
outcome-sepsis = Isto pode ser uma infecção grave que está se espalhando.
    .next = Vá agora a um { -emergency-department }. Ligue para { $emergency } se você está com muito sono, com confusão ou respirando rápido, se a pele fica roxa ou preta, ou se não consegue chegar lá.
    .soon = Só analgésicos não curam uma infecção.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 6a1463c2
outcome-rupture = O { -achilles-tendon } pode estar rompido, mesmo que você consiga andar ou ficar na ponta do pé, ou mesmo que a dor tenha passado.
    .next = Vá agora a um { -emergency-department }. Ligue para { $emergency } se não conseguir chegar lá.
    .soon = Não apoie o peso na perna e deixe os dedos do pé apontados para baixo. Nada de alongamento nem massagem.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 6a37404e
outcome-fracture = Um osso pode estar quebrado, ou um ferimento pode ser fundo.
    .next = Vá agora a um { -emergency-department } e não apoie o peso no pé. Ligue para { $emergency } se não conseguir chegar lá.
    .soon = Depois de uma queda de lugar alto, peça que examinem também o osso do calcanhar.

## Outcomes: to be seen today or tomorrow

# CRITICAL: people act on it in danger.
# source: 21f178d4
outcome-rupture-older = O { -achilles-tendon } pode ter se rompido há algumas semanas. Muitas vezes uma ruptura é confundida com uma torção, e conseguir andar não a descarta.
    .soon = Peça a um médico que o examine em até 24 horas. Se ninguém puder atender você nesse prazo, vá a um { -emergency-department }.
    .next = Diga quando você sentiu o estalo ou deixou de conseguir dar impulso. Até lá, não apoie o peso na perna.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 3ad544d5
outcome-vein-clot = Isto pode ser um coágulo de sangue em uma veia da perna (trombose). Pode dar a mesma sensação de uma dor no tendão de Aquiles.
    .soon = Passe por um médico em até 24 horas. Se ninguém puder atender você, vá a um { -emergency-department }.
    .next = Diga se houve uma cirurgia, gesso, dias na cama, um voo longo, câncer ou um coágulo anterior, ou se você toma anticoncepcional. Ligue para { $emergency } se tiver falta de ar ou dor no peito.

# CRITICAL: people act on it in danger.
# source: ef73798f
outcome-vein-clot-risk = Uma dor nova na parte de baixo da perna pode ser um coágulo em uma veia, mesmo sem nenhum inchaço. Algo que você marcou aumenta a chance de um coágulo.
    .soon = Passe por um médico em até 24 horas. Se ninguém puder atender você nesse prazo, vá a um { -emergency-department }.
    .next = Conte o que você marcou. Se a panturrilha inchar ou ficar mais quente, vá imediatamente. Ligue para { $emergency } se tiver falta de ar ou dor no peito.

# CRITICAL: people act on it in danger.
# source: c552779d
outcome-infection = Isto pode ser uma infecção, gota ou, com diabetes, um dano nos ossos do pé. Perguntas em um chat não conseguem diferenciar.
    .soon = Passe por um médico em até 24 horas; se você tem diabetes, pela equipe que cuida dos seus pés.
    .next = Não apoie o peso no pé. Se tiver febre ou se sentir muito mal, vá imediatamente a um { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: b0829895
outcome-fever = Uma febre sem outra causa pode vir de uma infecção no lugar que dói, mesmo que a pele pareça normal.
    .soon = Passe por um médico em até 24 horas.
    .next = Se o pé ou a perna também ficar quente, com vermelhidão ou inchaço, ou se você se sentir muito mal, vá a um { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 673762d0
outcome-puncture = Algo que fura ou corta pode ter deixado sujeira ou um pedaço dentro do pé. Uma infecção pode vir dias ou semanas depois.
    .soon = Passe por um médico em até 24 horas.
    .next = Diga em que você pisou e quando, e quando tomou a última vacina contra o tétano.

# CRITICAL: people act on it in danger.
# source: 3f8ca767
outcome-fascia-rupture = A faixa da sola do pé pode estar rompida. Depois de um estalo, muitas vezes há inchaço e uma mancha roxa.
    .soon = Passe por um médico em até 24 horas.
    .next = Pare de correr e saltar. Se dói andar, use muletas ou não apoie o peso no pé.

# CRITICAL: people act on it in danger.
# source: 9b8bc9a7
outcome-recent-procedure = Uma dor nova ou que não passa depois de uma cirurgia ou embolização pode vir do corte, de um coágulo, da pele ou de um nervo.
    .soon = Passe em até 24 horas pela equipe que fez. Se não for possível, por um médico.
    .next = Se uma perna inchar ou se você tiver falta de ar, vá a um { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 2a9a66c9
outcome-charcot = Com diabetes, um pé inchado ou mais quente pode ter ossos danificados, mesmo que quase não doa.
    .soon = Passe pela sua equipe de pé diabético em até 24 horas. Se você não tem uma, por um médico.
    .next = Não apoie peso nenhum no pé até que ele seja examinado.

# CRITICAL: people act on it in danger.
# source: 2acf50ad
outcome-rest-pain = Uma dor em repouso ou à noite como a sua pode significar que não chega sangue suficiente ao pé.
    .soon = Passe por um médico em até 24 horas. Se ninguém puder atender você nesse prazo, vá a um { -emergency-department }.
    .next = Diga se a dor alivia com o pé pendurado. Se o pé ficar frio, pálido, roxo ou azulado, ligue para { $emergency }.

# CRITICAL: people act on it in danger.
# source: 632d0233
outcome-floxacin = Antibióticos terminados em -floxacino ou -floxacina podem fazer mal aos tendões. A sua dor pode vir desse remédio.
    .soon = Ligue em até 24 horas para quem receitou ou para um farmacêutico, antes da próxima dose.
    .next = Pergunte se outro antibiótico serve. Não deixe a infecção sem tratamento. Por enquanto, não treine a panturrilha.

# CRITICAL: people act on it in danger.
# source: 25a1d37d
outcome-antibiotic-unknown = Alguns antibióticos, os terminados em -floxacino ou -floxacina, podem fazer mal aos tendões. Não sabemos qual você toma.
    .soon = Pergunte em até 24 horas a um farmacêutico ou a quem receitou qual é, antes da próxima dose.
    .next = Não deixe a infecção sem tratamento. Não treine a panturrilha até saber.

# CRITICAL: people act on it in danger.
# source: 76b256dd
outcome-weakness = Um pé fraco pode vir de um tendão rompido ou de um nervo, na perna ou nas costas.
    .soon = Passe por um médico em até 24 horas. Se ninguém puder atender você nesse prazo, vá a um { -emergency-department }.
    .next = Peça que examinem o pé, o tendão e as costas. Se as duas pernas ficarem fracas ou se você sentir dormência entre as pernas, vá imediatamente a um { -emergency-department }.

## Outcomes: to be seen before any exercise

# CRITICAL: people act on it in danger.
# source: bae4d73f
outcome-child = Estas perguntas foram feitas para adultos. Entre 8 e 14 anos, o osso do calcanhar que está crescendo muitas vezes dói, mas peça que o examinem.
    .soon = Vá a um médico nos próximos dias, junto com a mãe ou o pai; em até 24 horas se a criança manca, tem febre ou dor à noite.
    .next = Até lá, nenhum esporte que cause dor e nenhum plano para adultos.

# CRITICAL: people act on it in danger.
# source: 3c6c37e9
outcome-recent-injury = Uma lesão recente precisa ser examinada com as mãos. Só com perguntas, um osso quebrado ou um tendão rompido pode passar despercebido.
    .soon = Vá a um médico ou a um pronto atendimento (como uma UPA) nos próximos dias, ou em até 24 horas se começar a mancar.
    .next = Até lá, repouso, frio no local e o pé para cima. Se dói andar, não apoie o peso nele.

# CRITICAL: people act on it in danger.
# source: d375a30b
outcome-old-injury = Um tendão rompido ou, depois de uma lesão, um osso do calcanhar quebrado pode ter passado despercebido. Um tendão também pode se romper ou enfraquecer aos poucos.
    .soon = Peça a um médico que examine isso nos próximos dias, ou em até 24 horas se começar a mancar.
    .next = Diga o que aconteceu e quando, e se você consegue dar impulso. Até lá, nada de exercícios da panturrilha, corrida nem saltos.

# CRITICAL: people act on it in danger.
# source: 6f53d621
outcome-bone-stress = O osso do calcanhar pode ter uma trinca fina por causa da carga (fratura por estresse), ou um risco maior de ter uma.
    .soon = Vá a um médico nos próximos dias, ou em até 24 horas se começar a mancar.
    .next = Pare agora de correr e saltar. Se dói andar, use muletas ou não apoie o peso no pé até que alguém o examine.

# CRITICAL: people act on it in danger.
# source: 07767d0b
outcome-limp = Você não consegue andar normalmente. Qualquer que seja a causa, alguém deve examinar você antes dos exercícios.
    .soon = Vá a um médico ou { -physiotherapist } nos próximos dias.
    .next = Até lá, ande só enquanto for fácil. Nada de corrida, saltos nem exercícios da panturrilha.

# CRITICAL: people act on it in danger.
# source: fe56a2a4
outcome-not-mechanical = O que você marcou pode não vir de esforço demais. Uma causa grave é rara, mas precisa ser investigada.
    .soon = Vá a um médico nos próximos dias. Só um { -physiotherapist } não basta aqui.
    .next = Diga quando dói e o que você marcou. Não comece nenhum programa de exercícios antes disso.

# CRITICAL: people act on it in danger.
# source: 4635de69
outcome-inflammatory = Isto pode ser uma inflamação onde os tendões se prendem ao osso, como parte de uma doença do corpo todo.
    .soon = Marque consulta com um médico para os próximos dias; em até 24 horas com um olho vermelho ou uma junta quente.
    .next = Pergunte se você deve ir a um reumatologista, o médico de juntas inflamadas. Até lá, movimentos leves que não doem podem ser feitos.

# CRITICAL: people act on it in danger.
# source: 05e25d89
outcome-nerve = Ardor, formigamento ou dormência podem vir de um nervo do pé ou das costas.
    .soon = Marque consulta com um médico ou { -physiotherapist } para os próximos dias.
    .next = Peça que examinem tanto o pé como as costas. Se um pé ficar fraco, ele precisa ser examinado em até 24 horas.

# CRITICAL: people act on it in danger.
# source: 4eb0d201
outcome-cholesterol = O que você marcou pode indicar um problema hereditário de colesterol.
    .soon = Marque consulta com um médico para as próximas semanas.
    .next = Peça um exame de sangue do colesterol. Se você já se trata, conte sobre o tendão. Até lá, elevações leves do calcanhar no chão plano podem ser feitas.

# CRITICAL: people act on it in danger.
# source: 8d4bccd9
outcome-feet-at-risk = Com diabetes ou artérias das pernas entupidas, a dor no calcanhar pode ter outras causas, e feridas podem passar despercebidas.
    .soon = Vá ao seu médico ou ao serviço que cuida dos seus pés nos próximos dias.
    .next = Até lá, olhe a pele dos dois pés todos os dias. Um pé quente ou inchado, ou uma ferida aberta: vá a um médico em até 24 horas.

# CRITICAL: people act on it in danger.
# source: 20d46d13
outcome-immune = Com imunidade baixa ou anemia falciforme, uma infecção ou um problema no osso pode parecer uma dor comum no calcanhar.
    .soon = Ligue nos próximos dias para a equipe que trata você.
    .next = Conte sobre a dor antes de começar exercícios. Com febre ou um pé quente e vermelho, vá imediatamente a um { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 956b174c
outcome-frail-tendon = Um remédio ou tratamento que você indicou pode deixar os tendões mais fracos.
    .soon = Vá a um médico ou { -physiotherapist } nos próximos dias, antes de treinar.
    .next = Conte o que você tomou ou fez. Se não sabe o nome de um antibiótico, um farmacêutico pode descobrir. Até lá, nada de saltos, exercícios rápidos nem cargas pesadas.

# CRITICAL: people act on it in danger.
# source: f4c828b7
outcome-elsewhere = A sua dor está fora dos lugares que este questionário conhece, por isso não conseguimos dizer o que pode ser.
    .soon = Marque consulta com um médico, { -physiotherapist } ou { -podiatrist } para as próximas semanas.
    .next = Mostre onde dói. Os exercícios deste questionário foram feitos para outros lugares.

# CRITICAL: people act on it in danger.
# source: dec95a3a
outcome-after-procedure = Você fez uma cirurgia ou embolização por causa desta dor, e ainda dói. A equipe que fez deve olhar primeiro.
    .soon = Marque uma consulta com essa equipe para as próximas semanas. Se não conseguir falar com ela, marque consulta com um médico.
    .next = Até lá, treine só como ela orientou. Este questionário não sugere um segundo procedimento.

## Outcomes: Achilles tendon, above the heel

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: b6aa5f9b
outcome-midportion-start = Isto pode ser um { -achilles-tendon } sobrecarregado. A maioria das pessoas fica bem com treino, mas isso leva meses.
    .soon = Você pode começar hoje por conta própria.
    .next = Treine a panturrilha por pelo menos 12 semanas: veja “Como fazer”. Dor de até { $pain-limit } em 10 é aceitável se passar até a manhã seguinte. Veja de novo como está daqui a { $review ->
        [one] { $review } semana
        [many] { $review } semanas
       *[other] { $review } semanas
    }: se não estiver melhor, marque consulta com um { -physiotherapist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: b70447dc
outcome-midportion-stay = Isto pode ser um { -achilles-tendon } sobrecarregado. O treino precisa de meses, mais do que de semanas.
    .soon = Você pode continuar por conta própria.
    .next = Continue pelo menos até 12 semanas, um pouco mais difícil sempre que a dor ficar em { $pain-limit } em 10 ou menos. Veja de novo como está daqui a { $review ->
        [one] { $review } semana
        [many] { $review } semanas
       *[other] { $review } semanas
    }: se não estiver melhor, peça a um { -physiotherapist } que veja como você treina.

# CRITICAL: people act on it in danger.
# source: eccb73da
outcome-midportion-supervise = Isto pode ser um { -achilles-tendon } sobrecarregado. O treino que fica mais difícil passo a passo vem primeiro, agora com alguém orientando você.
    .soon = Marque consulta com um { -physiotherapist } para as próximas semanas.
    .next = Peça pelo menos 12 semanas de treino da panturrilha que fique mais difícil passo a passo. Conte o que você fez até agora, com que frequência e com quanto peso.

# CRITICAL: people act on it in danger.
# source: 8cb1a808
outcome-midportion-add-on = Isto pode ser um { -achilles-tendon } sobrecarregado. Você treinou com orientação e ainda dói, então é preciso investigar de novo a causa.
    .soon = Marque consulta com um médico do esporte ou com o seu { -physiotherapist } para as próximas semanas.
    .next = Pergunte se a causa está certa e se a carga está certa.

# CRITICAL: people act on it in danger.
# source: def75650
outcome-midportion-refractory = Isto pode ser um { -achilles-tendon } sobrecarregado. Não melhorou depois de meses de treino orientado, e a culpa não é sua.
    .soon = Marque consulta com um médico do esporte ou ortopedista para as próximas semanas.
    .next = Peça um exame de imagem e que investiguem de novo a causa. Até lá, treine só se isso não piorar a dor.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: e1a5b4ea
outcome-midportion-relapse = Isto pode ser o mesmo { -achilles-tendon } sobrecarregado, em uma nova crise. O treino já ajudou você antes.
    .soon = Você pode recomeçar hoje por conta própria.
    .next = Comece um ou dois níveis abaixo de onde parou, 2 a 3 dias por semana. Aumente uma coisa por semana. Veja de novo como está daqui a { $review ->
        [one] { $review } semana
        [many] { $review } semanas
       *[other] { $review } semanas
    }: se não estiver melhor, marque consulta com um { -physiotherapist }.

## Outcomes: Achilles tendon, where it joins the heel bone

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: e30bc7f6
outcome-insertion-start = Isto pode ser um { -achilles-tendon } sobrecarregado onde ele se prende ao osso do calcanhar. A maioria das pessoas fica bem, mas isso leva meses.
    .soon = Você pode começar hoje por conta própria, só no chão plano.
    .next = Treine a panturrilha por pelo menos 12 semanas: veja “Como fazer”. Dor de até { $pain-limit } em 10 é aceitável se passar até a manhã seguinte. Veja de novo como está daqui a { $review ->
        [one] { $review } semana
        [many] { $review } semanas
       *[other] { $review } semanas
    }: se não estiver melhor, marque consulta com um { -physiotherapist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 8b5f6275
outcome-insertion-stay = Isto pode ser um { -achilles-tendon } sobrecarregado onde ele se prende ao osso do calcanhar. O treino precisa de meses, mais do que de semanas.
    .soon = Você pode continuar por conta própria, só no chão plano.
    .next = Continue pelo menos até 12 semanas, um pouco mais difícil sempre que a dor ficar em { $pain-limit } em 10 ou menos. Veja de novo como está daqui a { $review ->
        [one] { $review } semana
        [many] { $review } semanas
       *[other] { $review } semanas
    }: se não estiver melhor, peça a um { -physiotherapist } que veja como você treina.

# CRITICAL: people act on it in danger.
# source: 910509ca
outcome-insertion-supervise = Isto pode ser um { -achilles-tendon } sobrecarregado onde ele se prende ao osso do calcanhar. O treino vem primeiro, agora com alguém orientando você.
    .soon = Marque consulta com um { -physiotherapist } para as próximas semanas.
    .next = Peça pelo menos 12 semanas de treino da panturrilha no chão plano, mais difícil passo a passo, com um { -heel-lift } nos dois calçados. Conte o que você fez até agora.

# CRITICAL: people act on it in danger.
# source: 0a942642
outcome-insertion-add-on = Isto pode ser um { -achilles-tendon } sobrecarregado onde ele se prende ao osso do calcanhar. Você treinou com orientação e ainda dói, então é preciso investigar de novo a causa.
    .soon = Marque consulta com um médico do esporte ou com o seu { -physiotherapist } para as próximas semanas.
    .next = Pergunte se a causa está certa e se o treino poupa o osso do calcanhar: chão plano, { -heel-lift }, nada de alongamento profundo.

# CRITICAL: people act on it in danger.
# source: f3349c1b
outcome-insertion-refractory = Isto pode ser um { -achilles-tendon } sobrecarregado onde ele se prende ao osso do calcanhar. Não melhorou depois de meses de treino orientado, e a culpa não é sua.
    .soon = Marque consulta com um médico do esporte ou ortopedista para as próximas semanas.
    .next = Peça um exame de imagem e que investiguem de novo a causa. Até lá, treine só no chão plano, e só se isso não piorar a dor.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 1199a1a9
outcome-insertion-relapse = Isto pode ser o mesmo { -achilles-tendon } sobrecarregado, onde ele se prende ao osso do calcanhar, em uma nova crise. O treino já ajudou você antes.
    .soon = Você pode recomeçar hoje por conta própria, só no chão plano.
    .next = Comece um ou dois níveis abaixo de onde parou, 2 a 3 dias por semana. Aumente uma coisa por semana. Veja de novo como está daqui a { $review ->
        [one] { $review } semana
        [many] { $review } semanas
       *[other] { $review } semanas
    }: se não estiver melhor, marque consulta com um { -physiotherapist }.

## Outcomes: under the heel

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 51000a99
outcome-plantar-start = Isto pode ser uma sobrecarga da faixa da sola do pé, a { -plantar-fascia }. Costuma melhorar, mas leva meses.
    .soon = Você pode começar hoje por conta própria.
    .next = Alongue a faixa todos os dias, use calçados com amortecimento e faça menos daquilo que causa dor: veja “Como fazer”. Veja de novo como está daqui a { $review ->
        [one] { $review } semana
        [many] { $review } semanas
       *[other] { $review } semanas
    }: se não estiver melhor, marque consulta com um { -physiotherapist } ou { -podiatrist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: c3f3124a
outcome-plantar-stay = Isto pode ser uma sobrecarga da faixa da sola do pé, a { -plantar-fascia }. O que você está fazendo precisa de meses, mais do que de semanas.
    .soon = Você pode continuar por conta própria.
    .next = Continue pelo menos até 12 semanas, com alongamentos, calçados com amortecimento e menos daquilo que causa dor. Veja de novo como está daqui a { $review ->
        [one] { $review } semana
        [many] { $review } semanas
       *[other] { $review } semanas
    }: se não estiver melhor, mostre a um { -physiotherapist } ou { -podiatrist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 9d25f57a
outcome-plantar-relapse = Isto pode ser a mesma sobrecarga da faixa da sola do pé, a { -plantar-fascia }, em uma nova crise. Os exercícios já ajudaram você antes.
    .soon = Você pode recomeçar hoje por conta própria.
    .next = Faça de novo o que ajudou, todos os dias, e continue depois que a dor passar. Veja de novo como está daqui a { $review ->
        [one] { $review } semana
        [many] { $review } semanas
       *[other] { $review } semanas
    }: se não estiver melhor, marque consulta com um { -physiotherapist } ou { -podiatrist }.

# CRITICAL: people act on it in danger.
# source: f081ce5a
outcome-plantar-step-up = Isto pode ser uma sobrecarga da faixa da sola do pé, a { -plantar-fascia }. O próximo passo é um programa completo com alguém orientando você.
    .soon = Marque consulta com um { -physiotherapist } ou { -podiatrist } para as próximas semanas.
    .next = Peça alongamentos, elevações do calcanhar cada vez mais difíceis e os calçados ou palmilhas certos, tudo junto. Conte o que você fez até agora.

# CRITICAL: people act on it in danger.
# source: 385c8557
outcome-plantar-runner = Isto pode ser uma sobrecarga da faixa da sola do pé, a { -plantar-fascia }, que volta a doer quando você corre.
    .soon = Marque consulta, para as próximas semanas, com um { -physiotherapist } que entenda de corrida.
    .next = Peça que observem você correndo, e um treino de força para o que estiver fraco. Massagem e bandagem são para alívio, não o plano inteiro.

# CRITICAL: people act on it in danger.
# source: ab3d0b67
outcome-plantar-add-on = Isto pode ser uma sobrecarga da faixa da sola do pé, a { -plantar-fascia }. Você fez o básico com orientação e ainda dói, então é preciso investigar de novo a causa.
    .soon = Marque consulta com um médico ou com o { -physiotherapist } que orienta você, para as próximas semanas.
    .next = Pergunte se a causa está certa, e o que ainda falta tentar.

# CRITICAL: people act on it in danger.
# source: 077f73f7
outcome-plantar-refractory = Isto pode ser uma irritação da faixa da sola do pé, a { -plantar-fascia }, que não melhorou. A culpa não é sua. Depois de tanto tempo, também pode ser outra coisa.
    .soon = Marque consulta com um especialista em pé e tornozelo ou em esporte para as próximas semanas.
    .next = Peça primeiro que confirmem a causa. Até lá, continue com o que alivia.

## Flags: added when something else decided the outcome

# Each names what was ticked, and no more, and what it means for what to do.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 3a837583
flag-lung-clot = Isto pode ser um coágulo no pulmão. Ligue para { $emergency }.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 3fe71f41
flag-limb-ischaemia = Pode ter parado de chegar sangue ao pé. Ligue para { $emergency }.

# CRITICAL: people act on it in danger.
# source: a9ba40aa
flag-cauda-equina = Nervos da coluna podem estar sendo apertados. Você precisa ir agora a um { -emergency-department }.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 8fee359e
flag-compartment = A pressão dentro da panturrilha pode estar subindo. Ligue para { $emergency }.

# CRITICAL: people act on it in danger.
# source: 0dc6aca9
flag-sepsis = Algo do que você marcou pode vir de uma infecção grave. Você precisa ir agora a um { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 900e7eb7
flag-rupture-recent = O { -achilles-tendon } pode estar rompido, mesmo que você consiga andar. É preciso um exame em um { -emergency-department }; não apoie o peso na perna.

# CRITICAL: people act on it in danger.
# source: bf473f00
flag-rupture-older = Um estalo, pedrada ou chute atrás da perna, ou não conseguir dar impulso com o pé, há algumas semanas: o { -achilles-tendon } pode ter se rompido. Nada de exercícios, alongamento ou massagem antes que um médico o examine.

# CRITICAL: people act on it in danger.
# source: 32743a6c
flag-push-off = Você já não consegue dar impulso direito com o pé, e isso veio aos poucos: o { -achilles-tendon } pode estar rompido ou fraco. Nada de exercícios antes que alguém o examine.

# CRITICAL: people act on it in danger.
# source: 360a241c
flag-fracture = Um osso pode estar quebrado. É preciso um exame em um { -emergency-department }; não apoie o peso no pé.

# CRITICAL: people act on it in danger.
# source: a180dac0
flag-fracture-older = Uma lesão forte ou uma queda de lugar alto há algumas semanas: um osso quebrado pode ter passado despercebido. Um médico deve examinar.

# CRITICAL: people act on it in danger.
# source: 47886ebd
flag-vein-clot = A sua panturrilha: é preciso investigar também se há um coágulo em uma veia da perna. Nada de massagem nem exercícios da panturrilha.

# CRITICAL: people act on it in danger.
# source: 19949ea1
flag-vein-clot-risk = Uma dor nova na parte de baixo da perna, e algo que você marcou que aumenta a chance de um coágulo: é preciso investigar se há um coágulo.

# CRITICAL: people act on it in danger.
# source: 29c52e8c
flag-infection = Um pé ou calcanhar quente e vermelho, um inchaço que cresce rápido ou uma ferida aberta: é preciso investigar se há infecção ou gota.

# CRITICAL: people act on it in danger.
# source: 4c3b6f66
flag-fever = Uma febre sem outra causa: é preciso investigar se há uma infecção.

# CRITICAL: people act on it in danger.
# source: ce4092d5
flag-puncture = Você pisou em algo que fura ou corta: diga ao médico o que era, e quando tomou a última vacina contra o tétano.

# CRITICAL: people act on it in danger.
# source: c1bcbc9c
flag-fascia-rupture = Um estalo ou uma mancha roxa embaixo do pé: a faixa que fica ali pode estar rompida. Pare de correr e saltar; peça que a examinem.

# CRITICAL: people act on it in danger.
# source: 9e6bf43c
flag-child-urgent = Com o que você marcou, um médico precisa ver a criança.

# CRITICAL: people act on it in danger.
# source: 4ed38153
flag-recent-procedure = Uma cirurgia ou embolização nesse lugar nos últimos três meses: a equipe que fez deve examinar esta dor.

# CRITICAL: people act on it in danger.
# source: d7399017
flag-recent-injury-urgent = Uma lesão nos últimos 7 dias, com o que mais você marcou: peça que a examinem.

# CRITICAL: people act on it in danger.
# source: f9682c4e
flag-recent-injury = Uma lesão nos últimos 7 dias: ela precisa ser examinada com as mãos.

# CRITICAL: people act on it in danger.
# source: d82f3550
flag-old-injury-urgent = Uma lesão mais antiga, e mais alguma coisa que você marcou: peça que a examinem. Algo pode ter passado despercebido.

# CRITICAL: people act on it in danger.
# source: 400b0a83
flag-old-injury = Uma lesão mais antiga: um tendão rompido ou um osso quebrado pode ter passado despercebido, então peça que a examinem antes dos exercícios.

# CRITICAL: people act on it in danger.
# source: 7e27bce3
flag-floxacin = Um antibiótico terminado em -floxacino ou -floxacina, que você ainda toma: ele pode fazer mal aos tendões. Ligue para quem receitou ou para um farmacêutico antes da próxima dose. Não deixe a infecção sem tratamento. Por enquanto, nada de exercício pesado.

# CRITICAL: people act on it in danger.
# source: 5fbb22fd
flag-antibiotic-unknown = Um antibiótico que você toma e não sabe o nome: alguns podem fazer mal aos tendões. Pergunte a um farmacêutico qual é antes da próxima dose. Não deixe a infecção sem tratamento.

# CRITICAL: people act on it in danger.
# source: 34d74d44
flag-bone-stress-urgent = Sinais de que o osso do calcanhar pode ter uma trinca fina: pare de correr e saltar, não apoie o peso nele se dói andar, e peça que o examinem.

# CRITICAL: people act on it in danger.
# source: fab0a3dc
flag-bone-stress = O osso do calcanhar pode ter uma trinca fina, ou um risco maior de ter uma: pare de correr e saltar e peça que o examinem.

# CRITICAL: people act on it in danger.
# source: f5aa7773
flag-limp = Você manca: peça que examinem isso antes dos exercícios.

# CRITICAL: people act on it in danger.
# source: 14acea56
flag-charcot = Diabetes, e um pé que pode estar inchado, mais quente ou com a pele ferida: não apoie peso nenhum nele até que a equipe que cuida dos seus pés ou um médico o veja.

# CRITICAL: people act on it in danger.
# source: 5329375b
flag-rest-pain = Dor à noite ou em repouso que pode vir de falta de sangue no pé: passe por um médico.

# CRITICAL: people act on it in danger.
# source: e83d7cf3
flag-night-pain = Uma dor que fica à noite ou em repouso: um médico precisa procurar a causa.

# CRITICAL: people act on it in danger.
# source: 2cf4cb5c
flag-lump = Um caroço que continua crescendo: um médico precisa examiná-lo.

# CRITICAL: people act on it in danger.
# source: 852e6d43
flag-illness = Câncer, perda de peso sem querer ou suor noturno que encharca: um médico precisa procurar a causa da sua dor.

# CRITICAL: people act on it in danger.
# source: 08fd4627
flag-inflammatory = Sinais que podem combinar com uma inflamação do corpo todo: conte ao médico sobre eles.

# CRITICAL: people act on it in danger.
# source: ef7252ac
flag-weakness = Um pé fraco demais para levantar ou para ficar na ponta do pé: peça que examinem isso.

# CRITICAL: people act on it in danger.
# source: 18df3084
flag-nerve = Ardor, formigamento ou dormência: isso pode vir de um nervo, então peça que examinem o pé e as costas.

# CRITICAL: people act on it in danger.
# source: 4949e5a7
flag-cholesterol = Algo do que você marcou pode indicar um problema hereditário de colesterol: peça um exame de sangue do colesterol.

# CRITICAL: people act on it in danger.
# source: ea01e7e1
flag-diabetes = Diabetes: peça que examinem os seus pés, e olhe a pele deles todos os dias.

# CRITICAL: people act on it in danger.
# source: 928b9fa2
flag-arteries = Artérias das pernas entupidas, ou cãibra na panturrilha ao andar: peça que examinem os seus pés, e olhe a pele deles todos os dias.

# CRITICAL: people act on it in danger.
# source: d35dffb9
flag-immune = Imunidade baixa ou anemia falciforme: conte sobre esta dor à equipe que trata você antes dos exercícios.

# CRITICAL: people act on it in danger.
# source: 5e48ebae
flag-frail-tendon = Um remédio ou tratamento que você indicou pode deixar os tendões mais fracos: nada de treino pesado antes que alguém examine os seus.

# CRITICAL: people act on it in danger.
# source: 9df3ec4b
flag-had-procedure = Uma cirurgia ou embolização antes, e ainda dói: volte à equipe que fez.

# CRITICAL: people act on it in danger.
# source: ef3d3c3c
flag-severe = A sua dor é muito forte: diga isso ao marcar a consulta, e peça uma data próxima.

## The buttons below an answer

# source: aa9eba61
page-how = Como fazer
# source: 6225b66a
page-meanwhile = Enquanto isso
# source: aae2cd5d
page-skip = O que evitar
# source: 2cea2532
page-outlook = Quanto tempo leva
# source: b9611290
page-options = Embolização e cirurgia: o que se sabe
# source: 6f6bcbb2
page-questions = Mais perguntas
# source: 39680c4d
page-help = Quando procurar ajuda

## Notes below an answer

# source: 26412102
note-shock-wave = Pergunte também sobre { -shock-wave }: ela pode ajudar algumas pessoas, mas os ensaios clínicos não concordam entre si.
    .title = Acrescentar { -shock-wave }?

# source: 83a7debc
note-specialist-in-parallel = A sua dor é forte ou já dura mais de um ano. Além do treino, peça a opinião de um especialista.
    .title = A opinião de um especialista

# CRITICAL: people act on it in danger.
# source: 391dd746
note-made-for-adults = Estas perguntas foram feitas para adultos e podem deixar passar algo em uma criança. Diga a idade da criança a quem a examinar.
    .title = Perguntas para adultos

# source: a68d4e2a
note-pregnancy = Na gravidez e por 6 semanas depois do parto, coágulos na perna são mais prováveis. Avise todos que tratam você: analgésicos, { -shock-wave } e radiografias precisam então da orientação de um médico.
    .title = Gravidez e depois do parto

# CRITICAL: people act on it in danger.
# source: cf03c9e7
note-blood-thinner = Com remédio para afinar o sangue (anticoagulante) ou problema de coagulação: nada de analgésicos anti-inflamatórios, tratamento com agulhas, { -shock-wave } ou injeção, a não ser que o seu médico concorde. Um roxo ou inchaço repentino: passe por um médico em até 24 horas.
    .title = Anticoagulante ou problema de coagulação

# CRITICAL: people act on it in danger.
# source: 0fd7a8af
note-age-60 = A partir dos 60, os ossos quebram mais fácil, então peça que examinem uma dor aguda ou nova no osso. Pergunte a um farmacêutico antes de tomar analgésicos.
    .title = Aos 60 anos ou mais

# CRITICAL: people act on it in danger.
# source: e5e235a2
note-thin-bones = Com ossos fracos, peso muito baixo ou meses sem menstruar, não corra nem salte até que um médico tenha examinado os seus ossos. Se dói apertar o calcanhar ou você manca, passe por um médico em até 24 horas.
    .title = Ossos fracos

# source: e7e01719
note-both-sides = Dói dos dois lados. Conte a um médico se você também tem rigidez por mais de 30 minutos de manhã, se outras juntas ou as costas doem, ou se já teve psoríase ou inflamação no olho ou no intestino.
    .title = Os dois lados

## How to do it

# The four steps, with their test at the start, hold for every calf exercise. The
# sets and repetitions still have to be confirmed by a clinician.

# source: 0d64e726
note-how-pain-rule =
    Quanto pode doer, em 10:
    🟢 0 a 2: faça um pouco mais na próxima vez.
    🟡 de 3 a { $pain-limit }, e passou até a manhã seguinte: fique nesse nível.
    🔴 mais de { $pain-limit }, ou pior na manhã seguinte: faça um terço a menos.

# source: d0742802
note-how-heel-raise =
    Elevação do calcanhar no chão plano, nunca em um degrau. Apoie as mãos na parede. 3 segundos para subir, 3 segundos para descer, 3 séries de 15, dia sim, dia não. Treine as duas pernas.
    Comece pelo nível mais difícil que você consegue fazer 15 vezes com dor de { $pain-limit } em 10 ou menos:
    1. subir e descer com as duas pernas
    2. subir com as duas, descer com uma
    3. subir e descer com uma perna
    4. com uma perna e uma mochila de 5 kg, depois mais
    Suba um nível depois de 3 vezes que deram certo.

# source: 9b8825e0
note-how-heel-drop =
    Descida do calcanhar, só para dor acima do calcanhar: é o único exercício feito em um degrau. Fique em um degrau com a parte da frente do pé. Suba com as duas pernas e desça o calcanhar devagar com uma só, até ele ficar abaixo da borda. 3 séries de 15 com o joelho esticado. Comece quando as elevações do calcanhar com uma perna já forem fáceis.

# source: 6de6711b
note-how-heel-drop-bent =
    O mesmo com o joelho dobrado: treina o músculo mais profundo da panturrilha. 3 séries de 15.

# source: ee2940fb
note-how-heel-lift =
    Um calço de calcanhar de cerca de 1 cm nos dois calçados tira carga do tendão. Use por algumas semanas e depois vá deixando mais fino aos poucos.

# source: 62d8f98e
note-how-fascia-stretch =
    Alongamento da faixa da sola do pé. Sente-se, ponha o tornozelo sobre o outro joelho e puxe os dedos do pé para trás com a mão até sentir esticar ao longo da sola. 10 segundos, 10 vezes, 3 vezes por dia, a primeira antes dos seus primeiros passos.

# source: 6d092c75
note-how-calf-stretch =
    Alongamento da panturrilha. Apoie-se na parede, a perna que dói atrás, joelho esticado, calcanhar no chão. 30 segundos, 3 vezes, todos os dias.

# source: b469a616
note-how-heel-raise-towel =
    Se você gosta de treinar: elevações do calcanhar com uma toalha enrolada embaixo dos dedos do pé. 3 segundos para subir, 2 segundos parado, 3 segundos para descer, 3 séries de 12, dia sim, dia não. Deixe mais difícil com uma mochila.

# source: 58cba475
note-how-tape =
    Bandagem embaixo do pé, da parte da frente da sola até dar a volta no calcanhar. Alivia a dor por pouco tempo, mais ou menos um dia. Tire se a pele coçar ou doer.

## Meanwhile

# CRITICAL: people act on it in danger.
# source: 454fd56b
note-meanwhile-no-load = Nada de corrida, saltos nem exercícios da panturrilha até que alguém examine você.

# CRITICAL: people act on it in danger.
# source: 3d246066
note-meanwhile-no-weight = Não apoie peso nenhum no pé nem na perna até que alguém examine, mesmo que andar quase não doa.

# CRITICAL: people act on it in danger.
# source: b3be7675
note-meanwhile-weight = Não apoie o peso na perna se dói andar: use muletas, ou fique sem andar.

# CRITICAL: people act on it in danger.
# source: 75e78501
note-meanwhile-no-massage = Nada de massagem na panturrilha.

# CRITICAL: people act on it in danger.
# source: db50d2b8
note-meanwhile-skin = Olhe a pele do pé todos os dias. Nada de andar descalço, de calor nem de bandagem apertada.

# source: 305eae64
note-meanwhile-pain = Para a dor, pergunte a um farmacêutico o que serve para você.

# source: 9532dcac
note-meanwhile-booked = Até a consulta, continue se mexendo, desde que a dor não passe de { $pain-limit } em 10 e vá embora até a manhã seguinte. O repouso total pode enfraquecer a perna.

# CRITICAL: people act on it in danger.
# source: f0993a05
note-meanwhile-flat = Treine só no chão plano: nada de descidas em um degrau nem de alongamento profundo da panturrilha. Eles apertam o ponto dolorido.

## What to skip

# source: 241171c5
note-skip-steroid = Uma injeção de corticoide no tendão: ela pode enfraquecer o tendão. Anti-inflamatórios por muito tempo ajudam pouco.

# source: 7353b16d
note-skip-steroid-again = Outra injeção antes que um especialista tenha investigado a causa.

# source: b5c29cef
note-skip-steroid-plantar = Uma injeção de corticoide por enquanto: alivia no máximo por semanas, e pode fazer mal à faixa e à almofada do calcanhar.

# source: 5ece6d89
note-skip-rest = Repouso total. Ele pode enfraquecer a perna, e a dor muitas vezes volta com a carga.

# CRITICAL: people act on it in danger.
# source: c2a111fd
note-skip-drops = Descidas do calcanhar em um degrau e alongamentos profundos da panturrilha: eles apertam o ponto dolorido.

# source: 9befda21
note-skip-splint = Uma tala noturna: em um ensaio clínico, ela não acrescentou nada para este tendão.

# source: 7e8d20f0
note-skip-scan = Uma radiografia para ver se há esporão: um esporão é comum e não muda o que ajuda.

# source: 650c7b41
note-skip-changes = Um plano novo toda semana: cada um precisa de tempo para funcionar.

# source: fc4328c8
note-skip-procedures = Cirurgias e outros procedimentos por enquanto: ainda há passos mais simples.

# source: feaf0e64
note-skip-blind-procedure = Qualquer procedimento sem uma segunda opinião: não se sabe bem até que ponto funciona.

## How long it takes

# source: 5c8b1dda
note-outlook-achilles = A maioria das pessoas com dor no tendão de Aquiles fica bem. Leva meses, mais do que semanas: cerca de 3 em cada 4 ficam bem com o tempo, e algumas continuam com um pouco de dor por anos.

# source: 2425ccac
note-outlook-plantar = A maioria das pessoas com dor embaixo do calcanhar fica bem. Leva meses, às vezes mais de um ano.

# source: c1f67ca7
note-outlook-weeks = Espere a primeira mudança depois de algumas semanas de treino regular, não depois de alguns dias. Dias bons e ruins são normais; compare semanas, não dias.

## Embolization and surgery

# CRITICAL: people act on it in danger.
# source: b7394f4b
note-embolization-achilles = Na embolização, um médico passa uma agulha ou um tubo fino por uma artéria e fecha pequenos vasos sanguíneos novos em volta do tendão dolorido. Em geral você vai para casa no mesmo dia. Até 2024, foram descritos os casos de cerca de 20 a 30 pessoas com dor no tendão de Aquiles, sem grupo de comparação, então ninguém pode dizer quanto se deve ao tratamento. Dos ensaios clínicos no joelho que a compararam com um tratamento de mentira, os dois maiores não viram benefício; outros estão em andamento. Riscos: um roxo, mudança na cor da pele ou uma ferida, dormência, infecção, fechar um vaso sanguíneo saudável, alergia, raios X. O que se injeta muitas vezes é um antibiótico que não é aprovado para esse uso. Não serve para quem está grávida, nem para quem tem problema nos rins, artérias entupidas ou alergia ao que se injeta. Peça uma opinião independente; se for feita, o melhor é dentro de um estudo.
    .title = Embolização: o que se sabe

# CRITICAL: people act on it in danger.
# source: 13582357
note-surgery-achilles = Na cirurgia, a parte dolorida do tendão de Aquiles é limpa, por um corte ou por furinhos; junto ao osso do calcanhar, uma saliência do osso também pode ser retirada. Um especialista decide, depois de pelo menos 6 meses de tratamento ativo e de um exame de imagem. Depois, muitas pessoas usam uma bota por semanas e treinam por meses. Não se sabe ao certo quanto ela traz além do tempo e do treino: faltam bons ensaios clínicos. Riscos: cicatrização lenta, infecção, pele dormente, um coágulo em uma veia, um tendão rompido e dor que não passa. Pergunte com que frequência o cirurgião a faz, o que acontece se você esperar, e quando você poderia andar, trabalhar e praticar esporte de novo.
    .title = Cirurgia: o que se sabe

# CRITICAL: people act on it in danger.
# source: 9defa348
note-embolization-plantar = Na embolização, um médico passa uma agulha ou um tubo fino por uma artéria no tornozelo ou na virilha e fecha pequenos vasos sanguíneos novos em volta da faixa dolorida. Em geral você vai para casa no mesmo dia. Até 2024, foram descritos os casos de menos de 100 pessoas com dor no calcanhar, sem grupo de comparação, então ninguém pode dizer quanto se deve ao tratamento. Dos ensaios clínicos no joelho que a compararam com um tratamento de mentira, os dois maiores não viram benefício; outros estão em andamento. Riscos: um roxo, mudança na cor da pele ou uma ferida, dormência, infecção, fechar um vaso sanguíneo saudável, alergia, raios X. O que se injeta muitas vezes é um antibiótico que não é aprovado para esse uso. Não serve para quem está grávida, nem para quem tem problema nos rins, artérias entupidas ou alergia ao que se injeta. Peça uma opinião independente; se for feita, o melhor é dentro de um estudo.
    .title = Embolização: o que se sabe

# CRITICAL: people act on it in danger.
# source: d4f88a77
note-release-surgery = Na cirurgia de liberação, uma parte da faixa da sola do pé é cortada, por um corte aberto ou por furinhos. Raramente é necessária, e só depois de pelo menos 6 meses de outros cuidados. Depois da cirurgia por furinhos, a maioria das pessoas volta ao normal em 3 a 6 semanas; depois da cirurgia aberta, é comum uma bota por 2 a 3 semanas, e demora mais. Não se sabe até que ponto funciona: uma revisão encontrou 8 ensaios clínicos com 345 pessoas, todos com alto risco de erro. Riscos: um nervo ferido ou preso, cicatrização lenta, infecção, um arco do pé mais baixo, e dor que não passa ou piora. Pergunte com que frequência o cirurgião a faz, o que acontece se você esperar, e quando você poderia andar, trabalhar e praticar esporte de novo.
    .title = Cirurgia de liberação: o que se sabe

## More questions

# What people type instead of the button of a note; separated by |. Case, accents
# and question marks do not matter.
note-words =
    .ask-run = posso correr | eu posso correr | posso voltar a correr | posso trotar | quando posso correr
    .ask-run-not-yet = { note-words.ask-run }
    .ask-stretch-midportion = posso alongar | devo alongar | alongar ajuda
    .ask-stretch-insertion = { note-words.ask-stretch-midportion }
    .ask-stretch-plantar = { note-words.ask-stretch-midportion }
    .ask-painkillers = posso tomar analgésico | o que posso tomar para a dor
    .ask-work = posso trabalhar | posso ir trabalhar
    .ask-how-long = quanto tempo demora | quanto tempo leva

# CRITICAL: people act on it in danger.
# source: b4ea65ea
note-ask-run = Mantenha o que fica em { $pain-limit } em 10 ou menos e passa até a manhã seguinte. Corra dia sim, dia não, e mude uma coisa por semana. Pare se mancar, se doer ao apertar o calcanhar ou se doer à noite. Bicicleta e natação estão liberadas.
    .title = Posso correr?

# CRITICAL: people act on it in danger.
# source: 3eaec70b
note-ask-run-not-yet = Ainda não. Primeiro peça que examinem isso, e pergunte lá quando você pode recomeçar.
    .title = Já posso correr?

# source: 6f68c3b7
note-ask-stretch-midportion = Você pode alongar de leve, se quiser. O que vem primeiro é o treino que fica mais difícil passo a passo.
    .title = Posso alongar?

# CRITICAL: people act on it in danger.
# source: 4236c161
note-ask-stretch-insertion = Nada de alongamento profundo da panturrilha, em um degrau ou na parede: ele aperta o ponto dolorido. Em vez disso, mexa o tornozelo livremente.
    .title = Posso alongar?

# source: 751c868c
note-ask-stretch-plantar = Sim. Puxe os dedos do pé para trás antes dos seus primeiros passos, e alongue a panturrilha todos os dias. As diretrizes concordam com isso.
    .title = Posso alongar?

# source: 47cc3f8f
note-ask-spur = Um esporão de calcanhar é comum com esta dor. O tratamento é o mesmo com ele e sem ele.
    .title = É o esporão?

# source: 0325de11
note-ask-insoles-plantar = Uma palmilha ou calcanheira pode ajudar junto com o resto. Em um ensaio clínico com 185 pessoas, uma palmilha sob medida não foi melhor do que uma de mentira.
    .title = Preciso de palmilhas?

# source: 5ead7714
note-ask-lifts = Um calço de calcanhar de cerca de 1 cm nos dois calçados pode ajudar: em um ensaio clínico, ele se saiu pelo menos tão bem quanto as descidas do calcanhar depois de 12 semanas.
    .title = Calços de calcanhar ajudam?

# source: 691b27ca
note-ask-shock-wave = Pode ajudar algumas pessoas quando só o treino não bastou. Os ensaios clínicos não concordam entre si, e atrás do calcanhar dois ensaios com um tratamento simulado (de mentira) não viram benefício. Não é o primeiro passo.
    .title = E as ondas de choque?

# source: d7325191
note-ask-prp = Para o tendão de Aquiles, um ensaio clínico com 240 pessoas viu que injeções do plasma do próprio sangue (PRP) não foram melhores do que uma injeção simulada (de mentira). Para dor embaixo do calcanhar, não olhamos os ensaios clínicos.
    .title = E o PRP?

# source: d005fce2
note-ask-injection = No tendão, uma injeção de corticoide pode enfraquecê-lo. Embaixo do calcanhar, alivia no máximo por semanas, e pode fazer mal à faixa e à almofada do calcanhar. Cabe a um especialista avaliar.
    .title = E uma injeção?

# source: fc618c1e
note-ask-ultrasound = Uma diretriz sobre dor embaixo do calcanhar não o recomenda. Para o tendão de Aquiles, não olhamos os ensaios clínicos. O treino vem primeiro.
    .title = E o tratamento com ultrassom?

# source: 33e7ec3a
note-ask-painkillers = Pergunte a um farmacêutico o que serve para você. Analgésicos aliviam, não curam. Não tome para conseguir correr com dor.
    .title = Qual analgésico?

# source: a7af6ec4
note-ask-night-splint = Se os primeiros passos da manhã são os piores, uma tala usada à noite por 1 a 3 meses pode aliviá-los.
    .title = Uma tala noturna ajuda?

# source: de057afc
note-ask-shoes = Calçados com amortecimento, firmes no calcanhar e um pouco mais altos atrás. Nada de andar descalço em piso duro, e nada de chinelo de dedo por enquanto.
    .title = Quais calçados?

# source: 2534f5a6
note-ask-work = Se você trabalha em pé ou andando: faça pausas, sente-se quando puder, use um tapete macio. Se a dor não passar, pergunte a um médico sobre outras tarefas por algumas semanas.
    .title = E o trabalho?

# source: c41cfddd
note-ask-physio = Pergunte: o treino vai ficar mais difícil a cada semana? Quem olha como eu faço? Quando vamos reavaliar? Cuidado com um plano que é só ultrassom ou massagem.
    .title = O que pergunto ao fisioterapeuta?

# source: 256378a8
note-ask-how-long = Isso depende da causa. Pergunte a quem examinar você; com respostas em um chat, ninguém pode dizer.
    .title = Quanto tempo vai levar?

## Statements: what we answer when a person asks "Why?"

# source: 3e2862d6
statement-K10 = A dor no tendão de Aquiles que dura é, na maioria das vezes, um tendão sobrecarregado além do que consegue aguentar, mais do que uma simples inflamação. Por que o treino ajuda ainda não está claro: que o tendão se refaça é uma opinião.

# source: 713bd3ea
statement-K11 = Só o repouso total não cura o tendão e pode fazer mal: o tendão pode enfraquecer e depois se machucar mais fácil quando você volta. Melhor: por um tempo, reduza a carga que provoca a dor, troque-a por movimentos que não provocam e aumente de novo passo a passo.

# source: 5818cb85
statement-K12 = As diretrizes concordam: o treino da panturrilha que vai ficando mais difícil passo a passo vem primeiro, não o repouso. A forma mais conhecida é a descida do calcanhar em um degrau, só para dor acima do osso do calcanhar; o treino pesado e lento 3 vezes por semana se saiu igualmente bem ali. Leva pelo menos 12 semanas.

# source: 0267b17c
statement-K12b = Não se sabe ao certo quanto o treino ajuda. Uma comparação de 29 ensaios clínicos viu que, com 3 meses, todo tratamento ativo foi melhor do que esperar e nenhum foi claramente o melhor, mas 22 dos ensaios podem estar longe da verdade. Então escolha o que você vai continuar fazendo.

# source: ffee433d
statement-K13 = Não fazer nada e esperar tende a trazer pouco ou nenhum alívio nos primeiros meses. Os estudos por trás disso não são fortes.

# source: 4f2d5413
statement-K14 = Em um ensaio clínico com 38 pessoas com dor no tendão de Aquiles, alguma dor durante o treino não fez mal: permitia-se até 5 em 10 se tivesse passado até a manhã seguinte e não subisse de semana em semana. Por cautela, dizemos até 4, e usamos a mesma regra embaixo do calcanhar. As duas coisas são escolha nossa. Um profissional de saúde ainda precisa confirmar as séries e repetições que citamos.

# source: 2a5a7fa5
statement-K15 = Na experiência de profissionais de saúde, “não funcionou” muitas vezes quer dizer pouco tempo, pouco peso ou falta de regularidade. O tempo e o treino regular parecem ser o que mais importa. Como você treina também conta, então a orientação pode funcionar melhor do que um vídeo, embora poucos estudos tenham comparado os dois. Dê alguns meses antes de dizer que falhou.

# source: 8657114e
statement-K16 = Mudar a atividade e os calçados, usar calços de calcanhar e fazer fisioterapia apoiam o treino. O treino é visto como a parte principal. Mas, em um ensaio clínico com 100 pessoas, os calços de calcanhar se saíram pelo menos tão bem quanto as descidas do calcanhar em 12 semanas. Então calços nos dois calçados podem ajudar.

# source: cfc4e66b
statement-K17 = Anti-inflamatórios ajudam pouco o tendão a longo prazo. Uma injeção de corticoide no tendão é em geral evitada, porque pode enfraquecê-lo. Um ensaio clínico, em dor acima do osso do calcanhar, viu que uma injeção guiada ao lado do tendão, mais exercício, foi melhor do que exercício com uma injeção simulada: isso é assunto para um especialista. Uma injeção de grande volume não foi melhor do que uma simulada.

# source: ffbf3f95
statement-K18 = Um ensaio clínico com 70 tendões de Aquiles doloridos acima do osso do calcanhar acrescentou uma tala noturna aos exercícios. Ela não trouxe benefício extra.

# source: 552aabd4
statement-K19 = O lugar da dor muda o treino. Junto ao osso do calcanhar, o tendão é apertado quando é esticado contra o osso. Por isso: chão plano, sem dobrar muito o tornozelo, sem alongamento em um degrau, um { -heel-lift }. Em um ensaio clínico com 42 pessoas, um treino assim com calços se saiu melhor do que o treino comum com 12 e com 24 semanas. Com descidas em um degrau, só 32 em cada 100 foram bem aqui, contra 89 mais acima.

# source: 722d059a
statement-K20 = Para dor acima do osso do calcanhar, um ensaio clínico pequeno viu que ondas de choque junto com o treino ajudaram. Junto ao osso do calcanhar, um ensaio mais antigo as considerou melhores do que o treino, mas dois mais novos com um tratamento simulado (de mentira) não viram benefício. O NICE, o órgão britânico de avaliação, considera os resultados inconsistentes e não viu nenhuma grande preocupação de segurança.

# source: 7014709a
statement-K21 = Em tendões de Aquiles doloridos crescem pequenos vasos sanguíneos novos, com nervos ao lado. Você não os sente. Eles são vistos mais em tendões doloridos, mas não só neles, e que causem a dor é uma ideia, não um fato. A embolização mira esses vasos. Um estudo reviu casos passados, 20 pessoas e 29 tratamentos: depois de 6 meses, a dor tinha caído mais da metade em 86 de cada 100. Um segundo estudo tem 7 pessoas. Nenhum comparou com outras pessoas. Uma revisão desses estudos os considerou variados demais e fracos demais para somar. No joelho, dois ensaios clínicos viram que ela não foi melhor do que um procedimento simulado (de mentira). Não foi encontrado nenhum grande ensaio clínico para o tendão de Aquiles.

# source: b2137475
statement-K22 = A diretriz holandesa reserva a cirurgia para quem não se recuperou depois de pelo menos 6 meses de tratamento ativo. Cabe a um especialista decidir, com um exame de imagem antes. Complicações são possíveis.

# source: fb0f7807
statement-K23 = A maioria das pessoas com dor no tendão de Aquiles fica bem com o tempo, mas isso leva meses, não semanas. Cerca de um quarto continua com sintomas por mais tempo, e algumas pessoas ainda os têm depois de 10 anos ou mais.

# source: 57365b1f
statement-K24 = Muitas pessoas podem manter alguma corrida dentro da regra da dor. Um ensaio clínico em dor no tendão de Aquiles que a permitiu com uma regra assim não viu dano. O resto é experiência e cautela: fazer o mesmo com dor embaixo do calcanhar, correr dia sim, dia não, e parar se mancar, se doer ao apertar o calcanhar ou se doer à noite.

# source: fa4a0c9d
statement-K25 = Quando volta, a experiência diz: desça um ou dois níveis, faça treino de força 2 a 3 vezes por semana, aumente uma coisa por semana e continue o trabalho de força depois de ficar bem.

# source: c7f8beb0
statement-K26 = O serviço de saúde britânico aconselha procurar um clínico geral se a dor no calcanhar piorar, voltar sempre, for forte ou impedir as atividades normais, ou se você tiver formigamento, dormência ou diabetes. Também aconselha isso se 2 semanas de cuidados por conta própria não adiantarem. O treino demora mais para fazer efeito, por isso olhamos de novo mais tarde; um médico ainda precisa confirmar isso.

# source: 6e91fcd0
statement-K40 = A faixa da sola do pé está sobrecarregada e irritada onde encontra o calcanhar. Dá pontadas nos primeiros passos da manhã e pode continuar por meses. Um esporão de calcanhar na radiografia é comum com esta dor e não muda o tratamento.

# source: 95ccf8d7
statement-K41 = A maioria das pessoas melhora, mas isso pode levar bem mais de um ano. Em um grupo de 100, 82 estavam bem depois de cerca de 4 anos. Em outro, em uma clínica especializada aonde vão os casos mais difíceis, 4 em cada 5 ainda tinham dor depois de 1 ano e metade depois de 5 anos. Quem tinha dor dos dois lados foi pior. Então pense em meses.

# source: ac6c80f5
statement-K42 = As diretrizes concordam sobre o começo: entender o problema, menos do que o provoca, alongamentos da sola do pé e da panturrilha, calçados com amortecimento e bom apoio ou palmilhas, nada de pés descalços em piso duro, bandagem. Com regularidade, sem parar, e com tempo: um esforço real de meses antes de pensar em algo mais.

# source: 651bf4e6
statement-K43 = A bandagem pode aliviar a dor por pouco tempo. Não se sabe se faz mais do que isso.

# source: 48599647
statement-K44 = Uma calcanheira ou palmilha serve para acompanhar os outros cuidados, não para substituí-los. Em um ensaio clínico com 180 pessoas, orientação e uma calcanheira se saíram tão bem quanto o mesmo com exercícios a mais. Em um ensaio clínico com 185 pessoas, uma palmilha sob medida não foi melhor do que uma de mentira.

# source: ae97b3fd
statement-K45 = Elevações do calcanhar dia sim, dia não podem acelerar a melhora: em um ensaio clínico com 48 pessoas, elas foram melhores do que o alongamento com 3 meses, mas não com 1, 6 ou 12 meses. Um ensaio clínico maior, com 180, não viu ganho extra em relação a orientação e uma calcanheira. Então a escolha é sua. Um profissional de saúde ainda precisa confirmar os segundos e repetições que citamos.

# source: b63f4cdb
statement-K46 = Uma diretriz apoia fortemente uma tala noturna por 1 a 3 meses quando os primeiros passos são o principal problema.

# source: 93125314
statement-K47 = Se o básico não basta, um guia chama a { -shock-wave } de próximo passo e as palmilhas sob medida de passo seguinte. Mas o grande ensaio clínico mais novo, com 200 pessoas e um tratamento de mentira, viu que nem a { -shock-wave } nem o exercício acrescentaram algo a orientação e palmilhas. Então ela pode ajudar algumas pessoas; os ensaios clínicos não concordam entre si.

# source: cdef0576
statement-K49 = Uma revisão de 47 ensaios clínicos viu que uma injeção de corticoide não foi melhor do que uma injeção simulada. Em comparação com alguns outros tratamentos, ela aliviou a dor um pouco mais, no máximo por semanas; em comparação com outros, foi pior mais tarde. Em um ensaio clínico com 180 pessoas, uma injeção junto com exercício foi um pouco melhor com 12 semanas, pouco demais para fazer diferença para a maioria. Uma ruptura da faixa e uma almofada do calcanhar mais fina são riscos conhecidos.

# source: f13aea9b
statement-K50 = Em casos que duram, foram vistos pequenos vasos sanguíneos novos e nervos na faixa da sola do pé. Que eles causem a dor não está provado. A embolização reduz o fluxo de sangue neles. Em um estudo, ela pôde ser feita em todas as 10 pessoas e nenhuma recaiu em 6 meses, o que é pouco tempo. Um segundo estudo também tem 10 pessoas, um terceiro reviu 66 casos passados. Nenhum tinha grupo de comparação; não foi encontrado nenhum ensaio clínico randomizado. São necessários estudos maiores: não se sabe o tamanho do efeito nem para quem serve. No joelho, dois ensaios clínicos viram que ela não foi melhor do que um procedimento simulado. Precisa só de um furinho, mas decida sabendo como as provas são fracas.

# source: 7009d60e
statement-K51 = A cirurgia de liberação corta uma parte da faixa da sola do pé. Raramente é necessária, em geral só para dor forte depois de 6 a 12 meses (pelo menos 6) de outros cuidados. Ela pode ferir nervos, cicatrizar devagar, infeccionar e, raramente, piorar as coisas; a dor pode voltar. Os especialistas não sabem dizer até que ponto funciona: uma revisão encontrou 8 ensaios clínicos com 345 pessoas, todos com alto risco de viés. Alguns sugerem um ganho a longo prazo sobre outros cuidados, outros não. A certeza é muito baixa.

# source: fc50df69
statement-K52 = Uma clínica de corrida encontra o motivo quase sempre no quadril (controle fraco deixa a perna girar e balançar), no joelho (o impacto não é amortecido) ou nos músculos pequenos do pé que sustentam o arco. Então ela examina como eles se movem juntos. Isso é experiência e pode ser exagero. Músculos fracos do pé têm ligação com esta dor; se treiná-los ajuda, ainda não está claro.

# source: e07a498f
statement-K53 = Massagem, rolo de massagem, massagem profunda e bandagem não são ruins. Podem aliviar a dor por um tempo, mais no começo ou nos dias ruins. Na opinião de uma clínica, tratam o sintoma e não mudam o motivo da sobrecarga da faixa. Então use para alívio, não como o plano inteiro.

# source: bcb4844d
statement-K54 = Na experiência de uma clínica, algumas semanas de repouso e uma volta cuidadosa muitas vezes terminam com a mesma dor em umas duas semanas. É uma opinião: plausível, mas não provada.

# source: e3af8408
statement-K55 = Para dor embaixo do calcanhar, o serviço de saúde britânico cita analgésicos, e frio por até 20 minutos, e diz que se pergunte a um farmacêutico.

# source: e2b35724
statement-K56 = Um ensaio clínico com 240 pessoas com dor no tendão de Aquiles viu que uma injeção do plasma do próprio sangue (PRP) não foi melhor do que uma injeção simulada. Para dor embaixo do calcanhar, não olhamos os ensaios clínicos.

# source: 301f7b02
statement-K57 = Uma diretriz sobre dor embaixo do calcanhar não recomenda o tratamento com ultrassom. Nós mesmos não lemos os ensaios clínicos.

# source: 2bdd75b9
statement-K58 = O que uma cirurgia no tendão de Aquiles faz, por quanto tempo se usa uma bota e o que pode dar errado é contado aqui como os cirurgiões costumam contar. Não conferimos isso em uma fonte, e faltam bons ensaios clínicos.

# source: f9a14e06
statement-F01 = Um coágulo em uma veia da perna pode ir até o pulmão. Falta de ar repentina, dor no peito ou tosse com sangue podem ser o sinal disso, com ou sem inchaço na perna. O conselho do serviço de saúde britânico é chamar uma ambulância ou ir a um { -emergency-department }.

# source: 0e3179c6
statement-F02 = Um { -achilles-tendon } rompido muitas vezes é confundido com uma torção, e passa despercebido porque a pessoa ainda consegue andar ou ficar na ponta do pé. Dor no tendão antes disso é rara. Depois de mais de 24 horas, os médicos escolhem mais vezes uma cirurgia.

# source: 51acfab1
statement-F03 = Depois de uma lesão no tornozelo ou no pé, regras testadas em muitos estudos perguntam se você consegue dar quatro passos e se certos ossos doem quando apertados. Em adultos, as duas coisas juntas acham cerca de 9 em cada 10 fraturas. Nós perguntamos só pelos passos, então esse número não vale para a nossa pergunta. As regras não incluem o osso do calcanhar. Por isso uma queda de lugar alto é sempre uma emergência.

# source: 5b53587a
statement-F04 = Um pé que de repente fica frio, pálido, roxo ou azulado, preto ou dormente pode ter deixado de receber sangue. O tempo decide se dá para salvá-lo.

# source: f0586149
statement-F05 = Dormência em volta dos genitais ou do ânus, problema novo para urinar ou evacuar, ou as duas pernas ficando fracas podem significar pressão nos nervos da parte de baixo da coluna. Isso pode exigir um exame de imagem e uma cirurgia de emergência.

# source: 582bfb49
statement-F06 = Um calcanhar ou uma perna quentes ou mais quentes que o normal, vermelhos ou inchados, ou uma ferida, junto com febre, calafrios ou mal-estar muito forte, podem ser uma infecção grave. A orientação britânica manda imediatamente ao hospital uma ferida no pé de quem tem diabetes com febre, pouca chegada de sangue, tecido morto ou infecção profunda.

# source: fc09d345
statement-F07 = A dor de um coágulo em uma veia da panturrilha pode parecer um problema no tendão de Aquiles, e a panturrilha nem precisa inchar. Uma cirurgia recente, gesso ou bota, repouso na cama, uma viagem longa, a pílula, gravidez ou parto, câncer ou um coágulo anterior aumentam a chance. O serviço de saúde britânico pede uma consulta urgente; se um coágulo for provável, um exame de imagem deve ser feito em até 4 horas.

# source: 10fdcbbc
statement-F08 = Infecção, gota e, no diabetes, um colapso dos ossos do pé que pode quase não doer não podem ser diferenciados em um chat. A orientação britânica pede que um problema ativo no pé de quem tem diabetes seja encaminhado a uma equipe que cuida dos pés em até um dia útil.

# source: 3b6e4559
statement-F09 = Antibióticos terminados em -floxacino ou -floxacina multiplicam por cerca de 4 a chance de um tendão dolorido e por cerca de 2,5 a de um rompido. Pode começar depois de 48 horas ou meses mais tarde. O risco é maior acima dos 60, com corticoides, doença dos rins ou um transplante. Conselho britânico desde 2024: usar só quando nada mais é adequado, e parar à primeira dor no tendão, depois de falar com o médico. A infecção não pode ficar sem tratamento.

# source: e8d71605
statement-F10 = O osso do calcanhar pode trincar por esforço demais, muitas vezes depois de um aumento brusco do treino, e mais fácil com ossos fracos, meses sem menstruar ou peso muito baixo. Então dói apertar o calcanhar dos dois lados, e andar pode doer. A faixa da sola do pé pode se romper: dá um estalo, incha e fica roxa. Por isso, primeiro é parar de correr e saltar.

# source: 4535c726
statement-F11 = Uma doença inflamatória pode começar onde os tendões se prendem ao osso. A orientação britânica pede encaminhamento a um especialista se não houve um esforço claro e a dor persiste, está em vários lugares ou vem com psoríase, inflamação do olho ou do intestino ou uma infecção recente do intestino ou dos genitais. Nenhum sinal sozinho a descarta.

# source: 7311477c
statement-F12 = Sensação de ardor, formigamento, choque ou dormência aponta para um nervo: no tornozelo, no calcanhar, vindo das costas ou em uma doença dos nervos. Muitas vezes é pior no fim do dia. O serviço de saúde britânico cita formigamento e dormência como motivo para procurar um clínico geral.

# source: 2c61fbba
statement-F13 = Dor constante em repouso e à noite que não tem ligação com o uso, câncer agora ou no passado, perda de peso sem explicação, suor noturno ou um caroço que cresce podem significar uma doença do osso ou um tumor. Isso é raro, mas não pode ser tratado com treino.

# source: 76744961
statement-F14 = De 100 pessoas com colesterol alto hereditário, 47 tinham tido dor no tendão de Aquiles, contra 7 de 100 sem ele. Nenhuma tinha sido descoberta por causa dessa dor. Doença do coração em um parente próximo antes dos 60 é outro sinal.

# source: bd14fc38
statement-F15 = Com diabetes e dor no pé, o serviço de saúde britânico aconselha procurar um médico. Na doença das artérias, dor em repouso ou à noite que alivia com o pé pendurado, ou pele machucada, exige um exame urgente dos vasos sanguíneos. Por isso os pés são examinados antes de serem treinados.

# source: f17bba63
statement-F16 = Corticoides, um antibiótico terminado em -floxacino ou -floxacina nos últimos 6 meses, diálise ou um transplante aumentam o risco de romper um tendão. Por isso um treino pesado precisa antes da opinião de um profissional de saúde.

# source: f4a7d26c
statement-F18 = Entre 8 e 14 anos, a dor no calcanhar muitas vezes vem da placa de crescimento. Uma criança que não consegue apoiar o peso na perna, tem febre ou tem dor à noite precisa ser vista logo: dizemos em até 24 horas. Este questionário só conhece adultos.

# source: 5f955814
statement-F19 = A gravidez e as semanas depois do parto aumentam o risco de um coágulo na perna. Analgésicos anti-inflamatórios, { -shock-wave }, radiografias e tratamentos com cateter precisam então de orientação médica, por isso este questionário não dá nenhuma.

# source: b1f8c6cf
statement-F20 = Anticoagulantes e problemas de coagulação tornam mais provável um sangramento com analgésicos anti-inflamatórios, tratamento com agulhas, { -shock-wave } e injeções. Um roxo ou inchaço repentino pode ser um sangramento.

# source: f07cf561
statement-F21 = Nos primeiros 3 meses depois de uma cirurgia, ou de um procedimento nos vasos sanguíneos, a dor pode ser uma complicação do corte, de um coágulo, da pele ou de um nervo. A equipe que fez é quem melhor sabe o que foi feito.

# source: 4765cee1
statement-F22 = Uma lesão nos últimos 7 dias precisa ser examinada com as mãos. Perguntas em um chat não conseguem diferenciar uma torção de uma fratura ou ruptura, por isso este questionário nem tenta.

# source: 6cfd9997
statement-F23 = Este questionário foi feito só para três lugares: dois no { -achilles-tendon } e um embaixo do calcanhar. Em outros lugares, as perguntas poderiam deixar passar a causa.

# source: a5ba15dd
statement-F24 = Uma dor repentina e insuportável na perna, ou uma panturrilha que fica dura e tensa, pode significar que a pressão está subindo dentro do músculo. O serviço de saúde britânico chama isso de emergência: músculos e nervos podem ser perdidos em poucas horas.

# source: a27369aa
statement-F25 = Um prego, um espinho ou uma agulha pode levar germes para o osso e o tendão, e um pedaço pode ficar dentro. Dor semanas depois pode ser o primeiro sinal. Esta é uma regra nossa, feita por segurança.

# source: 528f0c90
statement-F26 = Com quimioterapia, outros remédios que baixam a imunidade ou anemia falciforme, infecções de osso e de junta são mais comuns e aparecem menos. Esta é uma regra nossa, feita por segurança, e um profissional de saúde ainda precisa conferir.

# source: f2dceaef
statement-D01 = Dor muito forte (8 ou mais em 10), mancar ou não conseguir andar normalmente é motivo para buscar atendimento em vez de esperar ou treinar. O limite de 8 é uma regra nossa e não foi testado.

# source: 8f313778
statement-D02 = Se ainda dói depois de uma cirurgia ou embolização, a equipe que fez sabe o que foi feito e deve olhar primeiro. Oferecer um segundo procedimento não é coisa para um chat fazer. Esta é uma regra nossa.

# source: 0a11228f
statement-D03 = Quando a dor já dura mais de um ano, ou é de 7 ou mais em 10, a opinião de um especialista ao mesmo tempo que o programa evita perder meses. Esta é uma regra nossa e não foi testada.

# source: ff812d2a
statement-D04 = Antibióticos terminados em -floxacino ou -floxacina fazem mal aos tendões com mais frequência acima dos 60. Que a partir dos 60 também tenhamos mais cuidado com fraturas escondidas e com analgésicos é uma regra nossa, feita por segurança.

## A carta para o médico

# CRITICAL: people act on it in danger.
# source: 145d3dd1
letter-question-emergency = Desde ontem
# CRITICAL: people act on it in danger.
# source: 7dff9e68
letter-question-lately = Nas últimas seis semanas, ou agora
# CRITICAL: people act on it in danger.
# source: 2fa2a9c5
letter-question-onset = Como começou
# source: 7f61c390
letter-question-happened = Quando foi o estalo ou a lesão
# source: 252dca50
letter-question-fever-cause = Outro motivo para a febre
# source: 29320fa7
letter-question-age = Idade
# source: e1cde0f7
letter-question-site = Onde
# source: 7fcc4d42
letter-question-side = Lado
# source: f281d4f3
letter-question-duration = Início
# CRITICAL: people act on it in danger.
# source: 577fd1f5
letter-question-pain = Sinais agora
# CRITICAL: people act on it in danger.
# source: 8c4faa45
letter-question-body = Outros sinais
# CRITICAL: people act on it in danger.
# source: 28307b43
letter-question-health = Saúde
# source: 4500612e
letter-question-foot-swollen = Pé inchado, mais quente ou com a pele ferida
# CRITICAL: people act on it in danger.
# source: 93f79b9d
letter-question-antibiotic = Antibiótico nos últimos seis meses
# CRITICAL: people act on it in danger.
# source: d1bccb45
letter-question-medicines = Nos últimos três meses
# source: 081dd8f5
letter-question-tried = Já tentou
# source: a81a022d
letter-question-programme = Exercícios, por quanto tempo
# source: ce788608
letter-question-effect = Efeito dos exercícios
# source: 5a5f7405
letter-question-duration-again = Dor ao todo
# source: 1b90ddbf
letter-question-running = Esporte com corrida ou saltos
# source: 73250c3a
letter-question-returning = A dor volta ao correr
# source: 88851386
letter-question-worst = Pior dor desta semana (de 0 a 10)

# CRITICAL: people act on it in danger.
# source: 2ca8344a
letter-flag-lung-clot = falta de ar repentina, dor no peito ou tosse com sangue
# CRITICAL: people act on it in danger.
# source: d630d8a9
letter-flag-limb-ischaemia = pé frio de repente e também pálido, azulado ou dormente
# CRITICAL: people act on it in danger.
# source: 12a70359
letter-flag-cauda-equina = dormência entre as pernas, problema para urinar ou evacuar, ou as duas pernas fracas
# CRITICAL: people act on it in danger.
# source: f2da39a3
letter-flag-compartment = dor insuportável na perna, ou panturrilha dura e tensa
# CRITICAL: people act on it in danger.
# source: 3fa22c5d
letter-flag-sepsis = sinais de uma infecção grave
# CRITICAL: people act on it in danger.
# source: e0372e70
letter-flag-rupture-recent = sinais de ruptura recente do tendão de Aquiles
# CRITICAL: people act on it in danger.
# source: e74110b7
letter-flag-fracture = lesão forte ou queda de lugar alto, recente
# CRITICAL: people act on it in danger.
# source: d80e7ea0
letter-flag-rupture-older = sinais de ruptura do tendão de Aquiles há semanas
# CRITICAL: people act on it in danger.
# source: d50c46f4
letter-flag-fracture-older = lesão forte ou queda de lugar alto, há semanas
# CRITICAL: people act on it in danger.
# source: 4bd2ddd5
letter-flag-push-off = perda lenta do impulso com o pé
# CRITICAL: people act on it in danger.
# source: a558ab4e
letter-flag-vein-clot = uma panturrilha inchada ou com dor nova
# CRITICAL: people act on it in danger.
# source: d3ad398f
letter-flag-vein-clot-risk = dor nova, com algo que aumenta a chance de um coágulo
# CRITICAL: people act on it in danger.
# source: c30562ba
letter-flag-infection = pé quente e vermelho, inchaço que cresce rápido ou ferida aberta
# CRITICAL: people act on it in danger.
# source: ff01423b
letter-flag-fever = febre que um resfriado sozinho não explica
# CRITICAL: people act on it in danger.
# source: b62ce1fd
letter-flag-puncture = pisou em algo que fura ou corta
# CRITICAL: people act on it in danger.
# source: 7a2b160e
letter-flag-fascia-rupture = estalo ou mancha roxa embaixo do pé
# CRITICAL: people act on it in danger.
# source: 1ab34375
letter-flag-child-urgent = menos de 18 anos com um sinal urgente
# CRITICAL: people act on it in danger.
# source: d1151391
letter-flag-recent-procedure = procedimento no lugar da dor nos últimos 3 meses
# CRITICAL: people act on it in danger.
# source: 2454a33a
letter-flag-recent-injury-urgent = lesão nos últimos 7 dias, com mais um sinal
# CRITICAL: people act on it in danger.
# source: 190fc13f
letter-flag-recent-injury = lesão nos últimos 7 dias
# CRITICAL: people act on it in danger.
# source: 62fd7886
letter-flag-old-injury-urgent = lesão há mais de 7 dias, com mais um sinal
# CRITICAL: people act on it in danger.
# source: 12dac6ef
letter-flag-old-injury = lesão há mais de 7 dias
# CRITICAL: people act on it in danger.
# source: 29d0e360
letter-flag-floxacin = toma um antibiótico terminado em -floxacino ou -floxacina
# CRITICAL: people act on it in danger.
# source: 7e48d7c4
letter-flag-antibiotic-unknown = toma um antibiótico de nome desconhecido
# CRITICAL: people act on it in danger.
# source: 529ec260
letter-flag-bone-stress-urgent = sinais de uma trinca no osso do calcanhar, urgente
# CRITICAL: people act on it in danger.
# source: 0cdc941f
letter-flag-bone-stress = sinais ou risco de uma trinca no osso do calcanhar
# CRITICAL: people act on it in danger.
# source: ab437669
letter-flag-limp = manca
# CRITICAL: people act on it in danger.
# source: ce2895c6
letter-flag-charcot = diabetes, e um pé que pode estar inchado, quente ou ferido
# CRITICAL: people act on it in danger.
# source: 3eb57670
letter-flag-rest-pain = dor à noite ou em repouso que pode vir de falta de sangue
# CRITICAL: people act on it in danger.
# source: 0bd178f1
letter-flag-night-pain = dor que dura, à noite ou em repouso
# CRITICAL: people act on it in danger.
# source: 887e435a
letter-flag-lump = caroço que continua crescendo
# CRITICAL: people act on it in danger.
# source: 6c5a3fce
letter-flag-illness = câncer, perda de peso ou suor noturno
# CRITICAL: people act on it in danger.
# source: 85ccefa0
letter-flag-inflammatory = sinais que podem combinar com uma inflamação do corpo todo
# CRITICAL: people act on it in danger.
# source: 9c10f27f
letter-flag-weakness = pé fraco demais para levantar ou ficar na ponta
# CRITICAL: people act on it in danger.
# source: b0ad5f03
letter-flag-nerve = ardor, formigamento ou dormência
# CRITICAL: people act on it in danger.
# source: d00d4b34
letter-flag-cholesterol = dor no Aquiles, com um sinal de colesterol alto hereditário
# CRITICAL: people act on it in danger.
# source: 1745879f
letter-flag-diabetes = diabetes
# CRITICAL: people act on it in danger.
# source: 4da8662e
letter-flag-arteries = artérias das pernas entupidas ou cãibra na panturrilha ao andar
# CRITICAL: people act on it in danger.
# source: 9ff4185b
letter-flag-immune = imunidade baixa ou anemia falciforme
# CRITICAL: people act on it in danger.
# source: 31d87abb
letter-flag-frail-tendon = remédio ou tratamento que pode enfraquecer os tendões
# CRITICAL: people act on it in danger.
# source: e585c17b
letter-flag-had-procedure = dor que continua depois de um procedimento
# CRITICAL: people act on it in danger.
# source: 8ffc99d7
letter-flag-severe = pior dor 8 ou mais de 10
