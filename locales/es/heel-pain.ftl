# Dolor de Aquiles y de talón: todo lo que lee un paciente, en español.
#
# Drafted by machine. NOT REVIEWED BY A CLINICIAN, and not reviewed by a
# native-speaking medical translator. No patient may rely on these words before
# that. / Redactado por una máquina. SIN REVISAR POR UN PROFESIONAL DE LA SALUD, y
# sin revisar por un traductor médico de lengua materna española. Ningún paciente
# debe fiarse de estas palabras antes de eso.
# El contenido clínico sale de la base de conocimientos clínicos del proyecto; en
# qué se apoya cada afirmación está en dialogs/heel-pain.toml, en [statement].
#
# La única variable es { $emergency }: el número local de emergencias, que el
# programa toma de la configuración de la clínica que usa el bot.
# El propio programa añade con qué prisa consultar, que nadie ha examinado a la
# persona, y los títulos de las listas.

## Terms

# Cada cosa se dice igual en todas partes.
# source: 96369fae
-achilles-tendon = tendón de Aquiles
# source: 69975f5e
-plantar-fascia = fascia plantar
# source: 08567851
-emergency-department = urgencias de un hospital
# source: a94d03e3
-physiotherapist = fisioterapeuta
# source: 45dd47b7
-podiatrist = podólogo
# source: 7bc304d5
-shock-wave = ondas de choque
# source: 0b8caa1a
-heel-lift = alza para el talón
# Marcas de antibióticos terminados en -floxacino o -floxacina; cambian de un país a
# otro. Not checked against a register of medicines yet.
# source: b718e01e
-floxacin-brands = Baycip, Ciproxina, Ciriax, Tavanic, Elequine, Actira, Avelox

## El cuestionario en conjunto

# source: a2d4a23e
title = Cuestionario sobre el dolor de Aquiles y de talón

# source: 42c29992
scope = Para adultos con dolor en el { -achilles-tendon }, en la parte de atrás del hueso del talón o debajo del talón. No está hecho para ningún otro dolor.

# source: 5b6b2ed4
emergency-signs =
    Llama al { $emergency } y pide una ambulancia si:
    • te falta el aire de repente, te duele el pecho o toses sangre
    • un pie se te ha puesto de repente frío, pálido, azul, negro o dormido (sin sensibilidad)

    Ve ya a { -emergency-department } (si no puedes llegar, llama al { $emergency }) si:
    • notaste un chasquido, un latigazo o como una patada en la parte de atrás de la pierna, o de repente no puedes impulsarte con el pie o ponerte de puntillas
    • después de una lesión no puedes dar cuatro pasos, la pierna está deformada o tiene una herida abierta, o te caíste desde cierta altura
    • tienes dormida la zona de los genitales o del ano, tienes problemas nuevos con la orina o la caca, o las dos piernas se te están debilitando
    • el talón o la pierna están calientes (aunque sea poco), rojos o hinchados, o tienen una llaga, y además tienes fiebre, escalofríos o te sientes muy mal

    Que te vean hoy mismo si:
    • tienes una pierna hinchada, o su pantorrilla está más caliente o duele. Si hoy nadie puede verte, ve a { -emergency-department }
    • el talón está caliente (aunque sea poco) o rojo, o tiene una herida, una llaga, una ampolla o pus
    • tienes fiebre, escalofríos o te sientes muy mal, aunque no tengas ninguna de estas señales
    • tomas un antibiótico terminado en -floxacino o -floxacina (por ejemplo, { -floxacin-brands }), o acabaste uno en los últimos 30 días. No tomes más hasta que hayas hablado hoy con quien lo recetó o con un farmacéutico. No dejes la infección sin tratar

# source: 4457f6b0
safety-net =
    • Llama al { $emergency }: falta de aire repentina, dolor de pecho, tos con sangre; un pie de repente frío, pálido, azul, negro o dormido.
    • Urgencias de un hospital, ya: chasquido, latigazo o patada en la parte de atrás de la pierna, o de repente no puedes impulsarte o ponerte de puntillas; lesión y no puedes dar 4 pasos, pierna deformada, herida abierta, caída desde cierta altura; entrepierna dormida, problemas nuevos con la orina o la caca, las dos piernas débiles; talón o pierna calientes (aunque sea poco), rojos o hinchados, o una llaga, con fiebre, escalofríos o sentirte muy mal.
    • Que te vean hoy: una pierna hinchada, o su pantorrilla más caliente o dolorida; talón caliente (aunque sea poco) o rojo, o una llaga; fiebre; un antibiótico terminado en -floxacino o -floxacina ahora o en los últimos 30 días (ninguna dosis más sin preguntar hoy a quien lo recetó o a un farmacéutico; no dejes la infección sin tratar).

# source: 22ed7f93
self-care-limit = Consulta a un médico de cabecera o a un farmacéutico si no mejora después de 2 semanas de cuidarte por tu cuenta, o antes si empeora.

-typed-no-puedo =
    no puedo/no consigo/no logro/no soy capaz/no pude/no podia/no me puedo/no puede/apenas puedo/
    casi no puedo/imposible/incapaz/nopuedo/no puedo ni/no lo puedo/no alcanzo
-typed-duele =
    duele/duelen/dolor/dolores/doliendo/dolia/doler/aprieta/apretado/apretada/presion/opresion/
    oprimido/oprime/punzada/punzadas/punzante/pinchazo/pinchazos/arde/ardor/quema/peso encima/
    clava
-typed-senti =
    crei/creia/senti/siento/sintio/oi/escuche/oigo/note/noto/hubo/dio/hizo/sono/sentido/oido/
    escuchado/un/con
-typed-atras =
    talon/aquiles/pantorrilla/pantorrila/gemelo/gemelos/tobillo/tendon/pierna/detras/atras/pie/
    corva/chamorro
-typed-pie =
    pie/dedo/dedos/talon/tobillo/pierna/planta

# Lo que escribe la gente en peligro, para cada señal de la pantalla de emergencias.
# No es una traducción del inglés.
emergency-words =
    .chest =
        (pecho/torax) ({ -typed-duele }/molestia/elefante/aplasta*/aplastando/apretando/agonia)
            !(camiseta/sujetador/camisa/ropa) |
        (dolor/presion/peso/opresion/punzada) (medio/centro/mitad) pecho |
        (dolor/dolores/presion/opresion) (toracico/toracica) |
        (infarto/infartando/ataque cardiaco/ataque al corazon/ataque de corazon/paro cardiaco) |
        corazon ({ -typed-duele }/acelerado/disparado/a mil/se me para/se me sale/se me va a
            salir/se para) |
        ({ -typed-no-puedo }/cuesta/cuestan/dificultad/dificultades/dificil/trabajo/trabajosa/
            problemas/mal/fatal/agitada/costando/apenas/casi no/sin poder) (respirar/respiro/
            respiracion/tomar aire/coger aire/agarrar aire/inspirar/repirar/respirrar) |
        (falta/faltando/falto/sin/poco/no entra/no me entra/no llega/no me llega/no pasa/necesito/
            quedo sin) (aire/aliento/oxigeno/respiracion) !(acondicionado/libre/fresco/puro/
            carrera/correr/rueda/bici/balon/llanta/neumatico) |
        (ahogo/ahogando/ahogandome/ahoga/asfixia/asfixio/asfixiando/asfixiandome/sofocando) (me/
            estoy/siento/de noche/esta) !(agua/piscina/mar/penas) |
        (tos/toso/tosi/toser/tosiendo/tosio/tozo/escupo/escupi/escupir/escupiendo/escupio/flema/
            flemas/esputo/expectoro/boto/echo/gargajo) (sangre/sangr*/con sangre) |
        sangre (al toser/cuando toso/por la boca/en la tos/en las flemas) |
        (coagulo/coagulos/trombo/embolia) pulmon* |
        (embolia/tromboembolismo/trombo) (pulmonar/creo/tengo/tenga/sea)
    .pop =
        ({ -typed-senti }) (chasquido/tronido/estallido/latigazo/pedrada/crac/crack/clac/clic/pop/
            trac/crujido/traquido/chasqueo/tris/ras) ({ -typed-atras }) |
        (senti/oi/escuche/note/sono/dio/hubo/hizo) (chasquido/tronido/estallido/latigazo/pedrada/
            crac/crack/clac/traquido/chasqueo) |
        (tendon/aquiles/gemelo/pantorrilla/talon) (roto/corto/cortado/desgarraba/rompia/rasgo/
            chasqueo/crujio/rompio/rompi/rompido/rompe/partio/parti/partido/desgarrado/desgarro/
            desgarre/reventado/revento/reviento/trono/solto/suelto/arranco/arrancado/estallo/
            rotura/ruptura) |
        (ruido/sonido) (fuerte/seco/raro/feo) (tobillo/talon/aquiles/pantorrilla/gemelo/pierna) |
        algo (rompio/solto/trono/revento/partio/desgarro/estallo/crujio/chasqueo/rompia/roto/
            desgarraba/salto) ({ -typed-atras }/dentro) |
        (patada/pedrada/piedra/pelotazo/balazo/tiro/disparo/latigazo/garrotazo/martillazo/palo) (
            { -typed-atras }) (senti/siento/note/como/si/dado/dieron/dio/diera/hubieran/fuera/
            crei/tirado/nadie/parecia/pense) |
        (como/sono/parecia) (rama/palo/latigo/goma/disparo/tiro) (talon/pantorrilla/gemelo/
            tobillo/aquiles/pierna/parte/rompe/quiebra/rompio) |
        (como si) (patada/pateado/pegado/golpeado/disparado/pedrada/piedra/tiro/golpe) |
        ({ -typed-no-puedo }) (de puntillas/puntillas/de puntas/punta de pie/puntas de pie/punta
            del pie/punta de los pies/puntas de los pies/impulsarme/impulsar/tomar impulso/empujar
            con el pie/despegar el talon/levantar el talon/levantar los talones/hacer fuerza con
            el pie) |
        (sin/no tengo/perdi/perdido/nada de) (fuerza/impulso) (puntillas/empujar/impulsarme/
            impulso/pantorrilla/gemelo/puntas) |
        (hueco/agujero/hoyo/bache) (tendon/aquiles)
    .injury =
        (cai/caido/cayo/caida/caerme/salte/resbale/precipite/tire/cayendo/cae) (altura/escalera/
            escaleras/techo/tejado/andamio/balcon/ventana/arbol/metros/muro/segundo piso/primer
            piso/tercer piso/azotea/barranco/caballo/terraza/tapia/poste) |
        hueso (atraviesa/atraveso/piel/asomado/perforo/ve/vea/fuera/afuera/asoma/asomando/se ve/se
            me ve/se salio/se me salio/expuesto/al aire/sobresale por) |
        (fractur*/roto/rota/rompi/rompio/partido/parti/partio/quebre/quebro/quebrado/quebrada/
            quebro) (pie/tobillo/pierna/hueso/talon/calcaneo/tibia/perone) !(rama/tendon de/
            zapato*/zapatilla*/suela/plantilla/calcetin*/media/medias/tendon/bota/tenis/corazon) |
        ({ -typed-no-puedo }/no me deja/no aguanta) (poner/aguantar/pie apoyado/apoyar/apoyarme/
            pisar/dar/dar un paso/dar ni un paso/dar pasos/cargar/poner peso/plantar/caminar nada/
            sostenerme/ponerme de pie) (pie/pierna/paso/pasos/peso/suelo/piso/caida/golpe/nada/
            tobillo) |
        (no aguanta/no sostiene/no soporta/no resiste) (peso) (pierna/pie/tobillo) |
        (no puedo/imposible/ya no) (caminar/andar) (caida/golpe/accidente/acidente/torcedura/
            torci/doble/cai/lesion/cuatro/4/bici/moto/tropece) |
        ({ -typed-pie }) (deforme/deformado/deformada/deformo/chueco/chueca/al reves/fuera de
            sitio/fuera de su sitio/fuera de lugar/dislocado/dislocada/desencajado/mal puesto/
            forma rara/posicion rara/angulo raro/quedo torcido/quedo torcida/esta torcido/esta
            torcida/torcido para/otro lado/quedo girado/quedo virado/quedo doblado/girado/mirando
            al otro lado/mirando para atras) |
        (herida/corte/cortada/tajo/raja) (abierta/abierto/profunda/profundo/honda/hondo/enorme/muy
            grande) |
        (sangra/sangrando/sangre/sangrado/sangro) (mucho/mucha/muchisimo/muchisima/no para/no
            deja/a chorros/chorros/sin parar/abundante/no se corta/no se detiene) !(tos*/tos) |
        (atropello/atropellaron/atropellado/atropellada/atropellan) |
        (coche/carro/auto/moto/camion/autobus/rueda/camioneta/bus) (paso por encima/por encima/
            encima del pie/piso el pie/aplasto/arrollo/me choco) |
        (cayo/caido/aplasto/aplastado/aplastaron/machaco/pillo/atrapado) (pie/pierna/tobillo)
            (encima/pesado/pesada/caja/mueble/algo/maquina/piedra/viga/atrapado/aplastado/puerta/
            debajo)
    .leg-swollen =
        (pierna/pantorrilla/pantorrila/gemelo/muslo/chamorro/canilla/batata) (inflo/inflada/
            inflado/globo/hinchad*/doble de grande/doble de gorda/el doble/hincho/hincha/
            hinchando/hinchazon/inflamad*/inflamo/edema/mas gorda/mas gordo/mas grande/mas gruesa/
            mas ancha/enorme) |
        pierna (mas) (gorda/grande/gruesa/ancha/hinchada) (otra) |
        (pantorrilla/pantorrila/gemelo/chamorro/batata) (caliente/calor/roja/rojo/enrojecid*/
            duele/dolor/dolorid*/adolorid*/sensible/quema/arde/ardiendo) !(estirar/estiramiento/
            estiro/entreno/gimnasio/pomada/crema) |
        (trombosis/coagulo/coagulos/flebitis/tromboflebitis) |
        (trombo/tvp) (pierna/vena/creo/tengo)
    .foot-cold =
        ({ -typed-pie }) (frio/fria/frios/frias/helado/helada/helados/congelado/congelada/palido/
            palida/palidos/blanco/blanca/blancos/azul/azules/perdio el color/sin color/de marmol/
            de cera/azulado/azulada/morado/morada/morados/negro/negra/negros/gris/violeta/
            cianotico/sin pulso/sin circulacion/sin sangre/sin riego) !(zapato*/zapatilla*/
            botella/lata/pelota/rued*/calcetin*/calcetines/media/medias/agua/hielo/compresa*/
            bolsa/bano/piso/suelo/una/unas/ducha/invierno/suela/tenis/gel/spray/crema/arena/
            puntos/punto/dolor) |
        ({ -typed-pie }) (dormido/dormida/dormidos/durmio todo/entumio/entumido/entumida/
            entumecid*/adormecid*/insensible/acorchado/acorchada/muerto/muerta) |
        (no siento/no me siento/no puedo sentir/dejado de sentir/no noto/no muevo/no puedo mover)
            ({ -typed-pie }) !(dolor/molestia*/mejoria/nada raro/nada malo) |
        (sin sensibilidad/perdi sensibilidad/perdido sensibilidad/perdi la sensibilidad/perdido la
            sensibilidad/sin tacto) ({ -typed-pie })
    .saddle =
        (dormid*/entumecid*/adormecid*/insensible/hormigue*/anestesiad*/no siento/sin
            sensibilidad/perdi la sensibilidad/perdi sensibilidad/acorchad*/no me siento) (zona
            genital/zona intima/zona de la silla/silla de montar/genital/entrepierna/ingle/ingles/
            genitales/ano/nalga/nalgas/partes/pene/vagina/perine/periné/gluteos/trasero/culo/
            testiculos/cola/entre las piernas) |
        ({ -typed-no-puedo }/cuesta/problemas/dificultad/trabajo/dejado de/sin poder) (orinar/
            mear/hacer pis/hacer pipi/hacer caca/hacer del bano/hacer popo/defecar/cagar/evacuar/
            aguantar el pis/aguantar la orina/aguantar el pipi/aguantarme el pis/retener/retener
            la orina/contener la orina/vaciar la vejiga/controlar la orina/controlar el pis/
            controlar los esfinteres/miccionar) |
        (no siento/no noto/no siento nada/sin sentir) (limpiarme/limpio/papel higienico) |
        (me cague/me orine/me mee/me hice pis/me hice caca) (encima/ni lo note/ni me di cuenta/
            noche/dormido) |
        (me orino/me meo/me hago pis/me hago pipi/me hago caca/me cago/me hago/me orine/me hice/me
            mee/orinado/meado/orinandome/haciendome) (encima/sin darme cuenta/sin querer/solo/
            sola/en los pantalones/pantalon/cama) |
        (control/controlo) (esfinter*/vejiga/orina/pis/caca/pipi/intestino*/heces/mear) (perdi/
            perdido/pierdo/sin/no/perder) |
        incontinencia |
        (escapa/escapan/escapo/escapando/sale) (pis/orina/caca/pipi/heces/popo) |
        (piernas) (debil/debiles/debilidad/fallan/falla/fallando/flojas/sin fuerza/no me
            responden/no responden/paralizad*/no me sostienen/no me aguantan/no me aguanta/
            dormidas/entumecidas/de trapo/de gelatina/se me doblan) |
        (no siento/no muevo/no puedo mover/no me siento) (piernas) |
        sindrome cola caballo
    .hot-sore =
        (talon/aquiles/planta/tobillo/tendon/pie) (caliente/rojo/roja/rojizo/enrojecid*/colorado/
            colorada/ardiendo/infectad*/infeccion/infecto/al rojo vivo) !(agua/compresa*/bolsa/
            zapato*/zapatilla*/bano/calcetin*/media/suelo/arena/asfalto/piso/crema/ducha/suela) |
        (herida/heridas/llaga/llagas/ulsera/ulcera/ulceras/ampolla/ampollas/absceso/supura/
            supurando/gangrena/escara/costra/pus/raja/yaga/hampolla) (talon/pie/dedo/dedos/
            aquiles/tobillo/planta/pierna/talones) !(dedo en la llaga/esmalte) |
        (sale/saliendo/salio/tiene/tengo/echa/suelta/sacando/grano) (pus/materia/liquido amarillo) |
        (rayas/raya/lineas/linea/manchas) (rojas/roja) (pie/pierna/corte/herida/suben/tobillo) |
        cicatriz (abrio/abierta/abrio/supura/sale) !(bonita) |
        (agujero/hueco/hoyo) (pie/talon/planta/piel) !(zapato*/calcetin*/media) |
        (huele/olor) (podrido/mal) (herida/pie/llaga) !(zapato*/zapatilla*/calcetin*) |
        (herida/ampolla/llaga/corte/rozadura) (infectad*/infecto/infeccion/pus/no cierra/no cura/
            no sana/supura)
    .fever =
        (fiebre/calentura/fiebres/afiebrado/afiebrada/calenturiento/febril) !(heno/amarilla/oro/
            futbol/sabado/mundial*/compras/rebajas/barrio) |
        (tiemblo/temblando/tiritando/chuchos) (frio/fiebre/cobijas/mantas) !(invierno/calle/miedo) |
        (escalofrio/escalofrios/tiritona/tiritando/tirito/tiritar/temblando de frio/temblores)
            (tengo/fiebre/con/y/no paro/mucho/muchos/me dan/fuertes/todo/dando/estoy/de)
            !(pelicula/miedo/emocion/invierno) |
        (temperatura/termometro) (38*/39*/40*/41*/alta/subio/marca/tengo/subiendo/elevada) !(agua/
            horno/ambiente/exterior/calle) |
        (38*/39*/40/41) (fiebre/grados/temperatura/calentura) !(fuera/afuera/verano/sombra/calle/
            agua/horno/calor) |
        (me siento/me encuentro/estoy/encuentro/sentirme/siento) (muy mal/fatal/malisimo/malisima/
            muy enfermo/muy enferma/pesimo/pesima/muy malo/muy mala/horrible/super mal/malito/
            malita/fatalmente/gravisimo) !(del/animo/pie/talon/tendon/por no) |
        tan (malo/mala/mal/enfermo/enferma) (cama/levantar/levantarme/nunca)

## What the bot says of this check

# source: 1d75941f
welcome = Hola. Te hago unas preguntas sobre tu dolor y te digo qué puede ser y cuál sería un próximo paso sensato. Se tarda unos dos minutos.
# The first words of /help; what can be typed follows.
# source: 12d8a909
about = Pregunto por el dolor de Aquiles o de talón, una pregunta cada vez.
# source: 1c81ae4e
urgency-consultation = Pide cita con un médico o un fisioterapeuta para los próximos días. No es una emergencia.
# source: bfbc56d5
notice-undecided = No sé qué corresponde a estas respuestas. Para más seguridad, que un médico te vea el talón o el tendón en las próximas 24 horas. Si es urgente, llama al { $emergency }.
# source: 3b3c4417
profile = Un cuestionario de dos minutos sobre el dolor de Aquiles y de talón en adultos: unas preguntas y después qué puede ser, con qué prisa consultar y un próximo paso sensato. Información general, no un diagnóstico; no aprobada por un profesional de la salud. No es para emergencias: llama al número de emergencias de tu zona.
# source: 4b521730
profile-short = Cuestionario de dos minutos sobre el dolor de Aquiles y de talón. No es un diagnóstico ni sirve para emergencias.

## Preguntas

# Cortas a propósito: todo el recorrido se debe poder leer en dos minutos. Las
# señales de emergencia están completas en emergency-signs, que se muestra antes de
# la primera pregunta. En las preguntas de seguridad, la palabra «no» no está en
# ninguna respuesta o está en más de una: quien la escribe no debe marcar un síntoma
# sin querer.

# source: ef03c96a
question-emergency = ¿Algo de esto ahora?
    .chest = Falta de aire, dolor de pecho, tos con sangre
    .pop = Chasquido, latigazo, patada; de pronto no puedo impulsarme o ir de puntillas
    .injury = Lesión: no puedo dar 4 pasos, deforme, herida abierta; caída de altura
    .leg-swollen = Una pierna hinchada; pantorrilla más caliente o dolorida
    .foot-cold = Pie de pronto frío, pálido, azul, negro, dormido
    .saddle = Entrepierna dormida, problema nuevo de orina o caca, piernas débiles
    .hot-sore = Talón más caliente, rojo; herida, llaga, ampolla, pus
    .fever = Fiebre, escalofríos, sentirme muy mal
    .none = Nada

# Solo después de un chasquido o una patada; por eso su largo no cuenta en los dos
# minutos.
# source: f8d02911
question-pop-days = ¿Cuándo notaste el chasquido, el latigazo o la patada, o cuándo perdiste el impulso del pie?
    .recent = En los últimos 14 días
    .older = Hace 14 días o más
    .unsure = No lo sé bien

# source: 7fe95598
question-age = ¿Edad?
    .under-18 = Menos de 18
    .age-18-39 = 18–39
    .age-40-59 = 40–59
    .age-60-plus = 60+

# source: 66eac97d
question-site = ¿Dónde duele más?
    .midportion = 2–7 cm sobre el talón
    .insertion = Detrás del talón
    .plantar = Bajo el talón
    .both = Detrás y debajo
    .elsewhere = Otro/no sé

# source: 73850fd7
question-side = ¿Qué lado?
    .left = Izquierdo
    .right = Derecho
    .both = Ambos

# source: 93b2f543
question-onset = ¿Cómo empezó?
    .gradual = Poco a poco
    .overdoing = Me excedí
    .pop-back = Chasquido detrás
    .pop-arch = Chasquido o moretón en el arco
    .injury-recent = Lesión, últimos 7 días
    .injury-old = Lesión anterior
    .unknown = No sé

# source: d1102157
question-duration = ¿Cuánto hace?
    .under-2-weeks = 0–2 sem.
    .under-6-weeks = 2–6 sem.
    .under-3-months = 6–12 sem.
    .under-6-months = 3–6 meses
    .under-1-year = 6–12 meses
    .over-1-year = Más

# source: 927bde9a
question-features = ¿Qué notas?
    .first-steps = Peor al primer paso
    .stiff = Rigidez 30+ min, mejor al moverme
    .burning = Arde, hormiguea, se duerme
    .weak = Pie o dedos débiles
    .rest-night = Constante, día y noche
    .squeeze = Duele apretar el talón
    .cannot-walk = No camino normal
    .lumps = Tendón con bultos
    .joints = Otras articulaciones, espalda rígida, dedo salchicha
    .none = No, nada

# source: f7642987
question-health = ¿Tienes?
    .diabetes = Diabetes
    .circulation = Mala circulación
    .inflammatory = Psoriasis, artritis, ojo o intestino inflamado
    .infection = Infección intestinal o genital reciente
    .cancer = Cáncer, pérdida de peso, sudor nocturno
    .cholesterol = Colesterol muy alto, familiar joven cardíaco
    .thin-bones = Huesos frágiles, faltas de regla, bajo peso
    .pregnancy = Embarazo, parto reciente
    .none = Nada

# source: b4f275c1
question-medicines = ¿Tomas o tuviste?
    .floxacin-now = Antibiótico -floxacino/a (cipro-, levo-), últimos 30 días
    .floxacin-past = -floxacino/a, hace 1–6 meses
    .steroid = Corticoides: pastillas o inyección ahí (3 meses)
    .dialysis = Diálisis, trasplante
    .blood-thinner = Anticoagulante, trastorno de sangrado
    .procedure = Operación, embolización ahí (3 meses)
    .none = Nada

# source: a7a378d6
question-tried = ¿Qué probaste?
    .rest = Reposo, analgésicos
    .massage = Masaje, agujas
    .stretching = Estirar
    .taping = Vendaje adhesivo
    .insoles = Plantillas, zapatos, alzas
    .night-splint = Férula nocturna
    .loading = Entrenar fuerza
    .shock-wave = Ondas de choque
    .injection = Inyección
    .procedure = Operación, embolización
    .nothing = Nada

# source: e762459d
question-adherence = Ejercicios: ¿constancia?
    .current = Ahora, menos de 12 sem.
    .stopped = Lo dejé, irregular
    .alone = 12+ sem. a solas
    .supervised = 12+ sem. guiadas

# source: 9cb1fb9a
question-running = ¿Corres o haces deporte?
    .no = No
    .no-returning = No, vuelve el dolor
    .yes = Sí
    .yes-returning = Sí, vuelve el dolor

# source: aa3d7e05
question-duration-again = ¿Cuánto en total?
    .under-3-months = 0–3 meses
    .under-6-months = 3–6 meses
    .under-1-year = 6–12 meses
    .over-1-year = Más

# source: bb130933
question-first-step = ¿Peor dolor al primer paso esta semana, 0–10?

## Resultados: emergencias

# source: f7e959dc
outcome-lung-clot = Estas señales pueden indicar que un coágulo de sangre ha llegado al pulmón. Puede pasar con la pierna hinchada o sin ella.
    .next = Llama al { $emergency } y pide una ambulancia. Di que te falta el aire de repente, que te duele el pecho o que has tosido sangre.
    .skip = No conduzcas tú, y no esperes a ver si se pasa: puedes necesitar ayuda por el camino.

# source: f76642e5
outcome-limb-ischaemia = Puede que llegue demasiado poca sangre a tu pie. Hace falta ayuda enseguida para salvar el pie.
    .next = Llama al { $emergency } y pide una ambulancia. Di que el pie se ha puesto de repente frío, pálido, azul, negro o dormido.
    .skip = No levantes la pierna y no le des calor: lo que el pie necesita es un médico.

# source: 54571fed
outcome-cauda-equina = Los nervios de la parte baja de la columna pueden estar comprimidos. Esto puede necesitar una prueba de imagen y una operación de emergencia.
    .next = Ve a { -emergency-department }, y llama al { $emergency } si no puedes llegar. Diles si tienes dormida la zona de los genitales o del ano, problemas nuevos con la orina o la caca, o debilidad en las dos piernas.
    .skip = No esperes hasta mañana: los nervios comprimidos no pueden esperar.

# source: f787490f
outcome-sepsis = Un talón o una pierna calientes (aunque sea poco), rojos o hinchados, o una llaga, junto con fiebre, escalofríos o sentirte muy mal, pueden ser una infección grave.
    .next = Ve a { -emergency-department }, y llama al { $emergency } si no puedes llegar. Di dónde está caliente, rojo o hinchado o dónde está la llaga, que tienes fiebre, escalofríos o te sientes muy mal, y si tienes diabetes.
    .skip = No te limites a tomar analgésicos: no tratan una infección.

# source: 3a66b9c6
outcome-rupture = El { -achilles-tendon } puede estar roto. Poder caminar no lo descarta, y que el dolor vaya a menos tampoco.
    .next = Ve a { -emergency-department }. Hasta entonces mantén la pierna quieta, no la apoyes y deja los dedos del pie apuntando hacia abajo. Llama al { $emergency } si no puedes llegar.
    .skip = Nada de ejercicios, estiramientos ni masajes: deben esperar hasta que se descarte una rotura.

# source: 0cea7850
outcome-rupture-older = El { -achilles-tendon } puede haberse roto cuando lo notaste. Poder caminar no lo descarta, y que el dolor haya ido a menos tampoco. Una rotura se toma a menudo por una torcedura.
    .next = Que un médico te examine el tendón; dile cuándo notaste el chasquido, el latigazo o la patada. Hasta entonces mantén la pierna quieta, no la apoyes y deja los dedos del pie apuntando hacia abajo.
    .skip = Nada de ejercicios, estiramientos ni masajes: deben esperar hasta que se descarte una rotura.

# source: b04f857c
outcome-fracture = Puede haber un hueso roto.
    .next = Ve a { -emergency-department } y no apoyes el pie. Llama al { $emergency } si no puedes llegar. Después de una caída desde cierta altura, pide que te miren también el hueso del talón: las reglas habituales para el tobillo no lo incluyen.
    .skip = No pruebes si te aguanta: eso puede esperar hasta que te lo hayan mirado.

## Resultados: que te vean antes de cualquier otra cosa

# source: 95416042
outcome-vein-clot = Una pierna o una pantorrilla hinchada, más caliente o dolorida puede ser un coágulo en una vena. Un coágulo se puede sentir igual que un problema del { -achilles-tendon }.
    .next = Pide una cita urgente para hoy. Si hoy nadie puede verte, ve a { -emergency-department }. Llama al { $emergency } si te falta el aire de repente, te duele el pecho o toses sangre.
    .skip = Nada de masajes ni ejercicios de pantorrilla: primero hay que descartar un coágulo.

# source: 2a688a92
outcome-infection = Esto puede ser una infección, un ataque de gota o, con diabetes, un daño en los huesos y articulaciones del pie que puede doler muy poco. Unas preguntas en un chat no pueden distinguirlos.
    .next = Que un médico te mire el pie. Si tienes diabetes, llama al equipo que cuida de tus pies y no apoyes nada el pie. Si un talón o una pierna calientes (aunque sea poco), rojos o hinchados, o una llaga, se juntan con fiebre, escalofríos o sentirte muy mal, ve a { -emergency-department }.
    .skip = Nada de vendajes adhesivos, caminar sin zapatos ni ejercicios: primero están la piel y la causa.

# source: 79ee468e
outcome-child = Este cuestionario está hecho para adultos. Entre los 8 y los 14 años, el dolor de talón viene a menudo de la zona de crecimiento del hueso del talón. Otras causas necesitan que alguien te examine.
    .next = Ve a un médico o a un { -physiotherapist } junto con tu madre o tu padre.
    .skip = No sigas un plan de ejercicios para adultos: no está hecho para un pie que crece.

# source: 32b2c4c6
outcome-recent-procedure = Después de una operación o un procedimiento reciente, un dolor nuevo o que no se va puede venir de la herida, de un coágulo, de la piel o de un nervio.
    .next = Llama al equipo que lo hizo y cuéntale lo del dolor. Si el pie se pone de repente frío, pálido, azul, negro o dormido, llama al { $emergency }. Si está caliente (aunque sea poco), rojo o hinchado, o tiene una llaga, y tienes fiebre, escalofríos o te sientes muy mal, ve a { -emergency-department }.
    .skip = Nada de ejercicios nuevos hasta que ese equipo esté de acuerdo.

# source: c98731a5
outcome-recent-injury = Una lesión reciente necesita manos y ojos. Las preguntas solas pueden pasar por alto un daño en un tendón o un hueso.
    .next = Ve a un centro de urgencias o de lesiones leves, o a un médico, y que te examinen el pie.
    .skip = Nada de ejercicios de este cuestionario hasta entonces.

# source: 05c60a8c
outcome-floxacin = Los antibióticos cuyo nombre termina en -floxacino o -floxacina pueden dañar los tendones, incluso meses después. Tu dolor puede venir de este medicamento.
    .next = Habla hoy con quien te lo recetó o con un farmacéutico, y no tomes ninguna dosis más antes de eso. Si aún necesitas un antibiótico, pide otro. No dejes la infección sin tratar. Por ahora, no entrenes la pantorrilla ni el pie.
    .skip = Nada de ejercicio pesado, estiramientos fuertes ni inyecciones de corticoides: tus tendones pueden estar débiles.
    .later = Un profesional de la salud decide contigo cuándo es seguro empezar otra vez a entrenar.

# source: 98a2c205
outcome-bone-stress = Detrás de esto puede haber un hueso del talón cansado y agrietado, o un desgarro de la banda de la planta del pie. Dolor al apretar el talón, dificultad para caminar, o un chasquido con un moretón pueden ser señales de ello.
    .next = Deja ya de correr y saltar. Que te examinen el pie. Quien te examine decide si hace falta una prueba de imagen.
    .skip = No entrenes a pesar del dolor: un hueso que está cediendo necesita menos carga, no más.

# source: 324c530a
outcome-feet-at-risk = Tienes diabetes o mala circulación, o señales de ello. Entonces el dolor de talón puede tener otras causas, y puede que no notes llagas pequeñas. Deben revisarte los pies antes de cualquier plan de ejercicios.
    .next = Ve a tu médico de cabecera o al servicio de pie diabético. Di si el dolor sigue en reposo o de noche, o si se alivia con la pierna colgando. Mira la piel de los dos pies todos los días.
    .skip = Nada de calor, caminar sin zapatos, vendajes adhesivos apretados ni ejercicios pesados antes de la revisión.
    .later = Si el pie se pone caliente (aunque sea poco), rojo o hinchado, o ves una llaga o una ampolla, no lo apoyes y que te vean antes de que pase un día, aunque apenas duela.

# source: ef8a8d9f
outcome-not-mechanical = Un dolor que está siempre, en reposo y de noche, puede no venir del exceso de uso. Lo mismo vale para el dolor de talón con un cáncer ahora o en el pasado, o con pérdida de peso o sudores nocturnos. Una causa grave es rara, pero hay que buscarla.
    .next = Ve a un médico de cabecera en los próximos días. Di cuándo duele, y cuéntale si has tenido cáncer, si has perdido peso sin querer, si tienes sudores nocturnos o un bulto que crece.
    .skip = Nada de programas de ejercicio antes de que te hayan examinado.

# source: 04133498
outcome-inflammatory = Tus respuestas pueden encajar con una inflamación donde los tendones se unen al hueso. Puede ser parte de una enfermedad de todo el cuerpo. Ninguna señal sola lo demuestra ni lo descarta.
    .next = Ve a un médico de cabecera y pregunta si debe verte un reumatólogo (médico de las articulaciones inflamadas). Lleva una lista: rigidez de más de 30 minutos por la mañana, dolor en los dos talones o en varios sitios, psoriasis, un ojo rojo o con dolor, problemas de intestino, una infección intestinal o genital reciente, un dedo del pie hinchado como una salchicha, espalda rígida desde hace mucho, alguien de la familia con algo así. Un ojo rojo con dolor o una articulación que se calienta de repente deben verse antes de que pase un día.
    .skip = No hagas primero 12 semanas de ejercicio para preguntar después.
    .later = Mientras esperas, el movimiento suave está bien.

# source: b8f55739
outcome-nerve = El ardor, el hormigueo, la falta de sensibilidad o la debilidad pueden venir de un nervio del pie o de la espalda. A menudo es peor al final del día.
    .next = Ve a un médico de cabecera o a un { -physiotherapist }. Pide que te examinen el pie y también la espalda. Si un pie o los dedos de un pie se han vuelto débiles hace poco, que te vean antes de que pase un día.
    .skip = Nada de estiramientos fuertes: pueden tirar de un nervio irritado.
    .later = Ve ya a { -emergency-department } si se te duerme la zona de los genitales o del ano, tienes problemas nuevos con la orina o la caca, o las dos piernas se debilitan.

# source: eb900e64
outcome-cholesterol = Unos tendones de Aquiles gruesos y con bultos, un colesterol muy alto o enfermedades del corazón tempranas en la familia pueden indicar un problema de colesterol heredado. El tendón puede ser su primera señal.
    .next = Ve a un médico de cabecera y pide un análisis de sangre del colesterol. Dile si tu madre, tu padre, un hermano o una hermana tuvo un infarto antes de los 60.
    .skip = Nada de inyecciones de corticoides en el tendón: pueden debilitarlo.
    .later = Mientras esperas puedes seguir con un entrenamiento suave de la pantorrilla sobre suelo plano, sin bajadas en un escalón.

# source: 0ee44e23
outcome-frail-tendon = Los corticoides, un antibiótico terminado en -floxacino o -floxacina en los últimos meses, la diálisis o un trasplante pueden debilitar los tendones. Los tuyos pueden necesitar más cuidado que otros.
    .next = Ve a un médico o a un { -physiotherapist } antes de empezar un entrenamiento pesado. Cuéntale lo del medicamento o el tratamiento.
    .skip = Nada de saltos, ejercicios rápidos ni inyecciones de corticoides: pueden ser demasiado para un tendón débil.
    .later = Cuando estén de acuerdo, empieza despacio con su ayuda. Para el { -achilles-tendon } es entrenar la pantorrilla; detrás del talón, solo sobre suelo plano, sin bajadas en un escalón. Debajo del talón son estiramientos, zapatos con amortiguación y vendaje adhesivo.

# source: 747d70c8
outcome-elsewhere = Tu dolor está fuera de los tres sitios que conoce este cuestionario, o el sitio no está claro. Por eso no podemos decir qué puede ser.
    .next = Ve a un médico de cabecera, un { -physiotherapist } o un { -podiatrist } y enséñale dónde duele.
    .skip = Deja de lado los ejercicios de este cuestionario: están hechos para otros sitios.

## Resultados: tendón de Aquiles, unos centímetros por encima del talón

# source: 171be4fc
outcome-midportion-start = Esto puede ser un { -achilles-tendon } sobrecargado, unos centímetros por encima del hueso del talón. Suele estar rígido y dolorido, y a veces hinchado. Se irrita con la actividad y se pone rígido después del reposo. Justo en este sitio es donde mejor se ha estudiado el ejercicio. La mayoría está bien a la larga, pero lleva meses.
    .next =
        Empieza ya a entrenar la pantorrilla y sigue al menos 12 semanas. Elige una opción:
        • Bajadas de talón: baja el talón despacio por debajo del borde de un escalón. 3 series de 15 con la rodilla recta y 3 de 15 con la rodilla doblada, dos veces al día. Añade peso cuando no duela.
        • Pesado y lento: 3 días a la semana, de 3 a 4 ejercicios de pantorrilla, subiendo despacio y bajando despacio. Empieza con series de 15 y baja hasta 6 según sube el peso.
        Un dolor de hasta 4 de 10 está bien si a la mañana siguiente está como siempre y no sube de semana en semana. Si no, baja la carga un tercio.
        Cambia lo que lo provoca por un movimiento que no lo haga, y luego vuelve poco a poco. Unas alzas para el talón en los dos zapatos pueden ayudar. Lleva un diario del dolor y revisa cómo vas a las 2, 6 y 12 semanas.
    .skip = Reposo total, férulas nocturnas, antiinflamatorios por mucho tiempo e inyecciones de corticoides en el tendón: poca ganancia, o un riesgo para el tendón.
    .later = Si no está claramente mejor después de 6 a 12 semanas: un { -physiotherapist }.

# source: 8662dccc
outcome-midportion-stay = Esto puede ser un { -achilles-tendon } sobrecargado, unos centímetros por encima del hueso del talón. Estás a mitad de un programa, y eso necesita tiempo.
    .next =
        Termina las 12 semanas y sigue añadiendo carga. Las dos opciones están bien:
        • Bajadas de talón en un escalón: 3 series de 15 con la rodilla recta y 3 de 15 con la rodilla doblada, dos veces al día, con más peso cuando no duela.
        • Pesado y lento: 3 días a la semana, de 3 a 4 ejercicios de pantorrilla, de series de 15 hasta 6 según sube el peso.
        Un dolor de hasta 4 de 10 está bien si a la mañana siguiente está como siempre y no sube de semana en semana. Si no, baja la carga un tercio.
        Revisa cómo vas a las 2, 6 y 12 semanas. Si a las 6 semanas nada ha cambiado, que un { -physiotherapist } vea cómo lo haces.
    .skip = Un método nuevo cada semana, y las inyecciones: ni lo uno ni lo otro le da su tiempo al entrenamiento.
    .later = Si aún duele después de 12 semanas bien hechas: un { -physiotherapist } o un médico del deporte revisa otra vez la causa, ajusta la carga y puede hablarte de las { -shock-wave }.

# source: ad5568d9
outcome-midportion-supervise = Esto puede ser un { -achilles-tendon } sobrecargado, unos centímetros por encima del hueso del talón. Puede que aún te falte un programa completo con alguien que te guíe: no empezado, dejado antes de tiempo o hecho por tu cuenta. Así que el ejercicio aún no te ha fallado.
    .next = Pide que un { -physiotherapist } te guíe durante al menos 12 semanas de entrenamiento de pantorrilla: el ejercicio correcto, carga suficiente y subidas a su tiempo. Cuenta qué hiciste, cada cuánto y con qué peso. Un dolor de hasta 4 de 10 está bien si a la mañana siguiente está como siempre y no sube de semana en semana.
    .skip = Antiinflamatorios por mucho tiempo e inyecciones de corticoides en el tendón. También operaciones y otros procedimientos: el paso anterior aún no está hecho.
    .later = Si después aún duele: un { -physiotherapist } o un médico del deporte revisa otra vez la causa y puede hablarte de { -shock-wave } además del entrenamiento.

# source: 03de5c7d
outcome-midportion-add-on = Esto puede ser un { -achilles-tendon } sobrecargado, unos centímetros por encima del hueso del talón. Has entrenado bien durante meses y aún duele. Es hora de mirar otra vez la causa y qué se puede añadir.
    .next = Ve a un { -physiotherapist } o a un médico del deporte. Pide que revise otra vez la causa, ajuste la carga, pruebe un { -heel-lift } y te hable de { -shock-wave } además del entrenamiento. Ensayos pequeños vieron que ayudaban; NICE, el organismo británico de evaluación, vio que los resultados en conjunto no coinciden.
    .skip = Inyección de corticoides en el tendón: puede debilitarlo.
    .later = Si aún duele después de 6 meses o más de entrenamiento guiado: un especialista en deporte o en traumatología y ortopedia y una prueba de imagen.

# source: 8d240b71
outcome-midportion-refractory = Esto puede ser un { -achilles-tendon } sobrecargado que no se ha calmado, unos centímetros por encima del hueso del talón. Entrenaste durante meses con alguien que te guiaba. A algunas personas les sigue doliendo después de eso. No es culpa tuya.
    .next = Ve a un especialista en deporte o en traumatología y ortopedia. Pide una prueba de imagen, mirar de nuevo la causa, y { -shock-wave } además del entrenamiento si aún no las has tenido. Lleva contigo las notas de abajo.
    .skip = No dejes todo el entrenamiento: sin él, el tendón puede perder fuerza.

# source: a8a568b5
outcome-midportion-relapse = Esto puede ser el mismo { -achilles-tendon } sobrecargado, unos centímetros por encima del hueso del talón, que se irrita otra vez. Ya has demostrado que puedes entrenarlo.
    .next =
        Empieza otra vez ahora, uno o dos niveles más abajo:
        • Entrena la pantorrilla de 2 a 3 días a la semana, por ejemplo elevaciones de talón pesadas y lentas, de series de 15 hasta 6 según sube el peso.
        • Sube solo una cosa por semana: peso, distancia o velocidad.
        • Sigue con el entrenamiento de fuerza cuando ya estés bien.
        Un dolor de hasta 4 de 10 está bien si a la mañana siguiente está como siempre y no sube de semana en semana. Si no, baja la carga un tercio.
        Si corres: primero camina 30 minutos, haz unas 20 elevaciones de talón lentas con una pierna y salta con esa pierna, la caminata y los saltos con un dolor de 2 o menos. Luego mezcla correr y caminar, un día sí y otro no. Para si cojeas, si duele al apretar el talón o si duele de noche. Revisa cómo vas a las 2, 6 y 12 semanas.
    .skip = Reposo total, y empezar de cero: con las dos cosas pierdes fuerza que aún tienes.
    .later = Si no está mejor en 6 semanas: 12 semanas con un { -physiotherapist } que te guíe.

## Resultados: tendón de Aquiles, donde se une al hueso del talón

# source: 77bba407
outcome-insertion-start = Esto puede ser un { -achilles-tendon } sobrecargado donde se une al hueso del talón. Aquí duele más cuando se estira sobre el hueso. Por eso se entrena sobre suelo plano. Para este sitio hay menos pruebas a favor del entrenamiento que para más arriba. La mayoría está bien a la larga, pero lleva meses.
    .next =
        Empieza ya a entrenar la pantorrilla y sigue al menos 12 semanas:
        • Ponte de pie sobre suelo plano. Sube de puntillas y baja despacio. El talón nunca baja más que la parte delantera del pie. 3 series de 15, dos veces al día. Añade peso según se haga más fácil.
        • Nada de estiramientos profundos en un escalón o en la pared.
        • Lleva un { -heel-lift } y evita zapatos con el borde del talón duro.
        Un dolor de hasta 4 de 10 está bien si a la mañana siguiente está como siempre y no sube de semana en semana. Si no, baja la carga un tercio.
        Cambia lo que lo provoca por un movimiento que no lo haga, y luego vuelve poco a poco. Lleva un diario del dolor y revisa cómo vas a las 2, 6 y 12 semanas.
    .skip = Bajadas de talón en un escalón y estiramientos profundos de pantorrilla: aprietan el sitio que duele. También reposo total, férulas nocturnas, antiinflamatorios por mucho tiempo, inyecciones de corticoides en el tendón.
    .later = Si no está claramente mejor después de 6 a 12 semanas: un { -physiotherapist }.

# source: 61bf2737
outcome-insertion-stay = Esto puede ser un { -achilles-tendon } sobrecargado donde se une al hueso del talón. Estás a mitad de un programa, y eso necesita tiempo. Para este sitio hay menos pruebas a favor del entrenamiento que para más arriba.
    .next =
        Termina las 12 semanas y sigue añadiendo carga:
        • Entrena sobre suelo plano. El talón nunca baja más que la parte delantera del pie. 3 series de 15, dos veces al día, despacio, con más peso según se haga más fácil.
        • Nada de estiramientos profundos en un escalón o en la pared. Lleva un { -heel-lift }.
        Un dolor de hasta 4 de 10 está bien si a la mañana siguiente está como siempre y no sube de semana en semana. Si no, baja la carga un tercio.
        Revisa cómo vas a las 2, 6 y 12 semanas. Si a las 6 semanas nada ha cambiado, que un { -physiotherapist } vea cómo lo haces.
    .skip = Bajadas de talón en un escalón y estiramientos profundos: aprietan el sitio que duele. Un método nuevo cada semana, y las inyecciones.
    .later = Si aún duele después de 12 semanas bien hechas: un { -physiotherapist } o un médico del deporte revisa otra vez la causa, ajusta la carga y puede hablarte de las { -shock-wave }.

# source: 7ebd233c
outcome-insertion-supervise = Esto puede ser un { -achilles-tendon } sobrecargado donde se une al hueso del talón. Puede que aún te falte un programa completo con alguien que te guíe: no empezado, dejado antes de tiempo o hecho por tu cuenta. Así que el ejercicio aún no te ha fallado, aunque para este sitio hay menos pruebas a su favor que para más arriba.
    .next = Pide que un { -physiotherapist } te guíe durante al menos 12 semanas de entrenamiento de pantorrilla sobre suelo plano, con un { -heel-lift } y sin estiramientos profundos en un escalón. Cuenta qué hiciste, cada cuánto y con qué peso. Un dolor de hasta 4 de 10 está bien si a la mañana siguiente está como siempre y no sube de semana en semana.
    .skip = Bajadas de talón en un escalón y estiramientos profundos: aprietan el sitio que duele. Antiinflamatorios por mucho tiempo e inyecciones de corticoides en el tendón. Operaciones y otros procedimientos: el paso anterior aún no está hecho.
    .later = Si después aún duele: un { -physiotherapist } o un médico del deporte revisa otra vez la causa y puede hablarte de { -shock-wave } además del entrenamiento.

# source: edf7abfa
outcome-insertion-add-on = Esto puede ser un { -achilles-tendon } sobrecargado donde se une al hueso del talón. Has entrenado bien durante meses y aún duele. Es hora de mirar otra vez la causa y qué se puede añadir. Para este sitio hay menos pruebas a favor del entrenamiento que para más arriba.
    .next = Ve a un { -physiotherapist } o a un médico del deporte. Pide que revise otra vez la causa, ajuste la carga (sobre suelo plano, sin estiramientos profundos en un escalón), te ponga un { -heel-lift } y te hable de { -shock-wave } además del entrenamiento. En un ensayo pequeño en este sitio funcionaron mejor que el ejercicio; NICE, el organismo británico de evaluación, vio que los resultados en conjunto no coinciden.
    .skip = Bajadas de talón en un escalón y estiramientos profundos: aprietan el sitio que duele. Inyección de corticoides en el tendón: puede debilitarlo.
    .later = Si aún duele después de 6 meses o más de entrenamiento guiado: un especialista en deporte o en traumatología y ortopedia y una prueba de imagen.

# source: ec7f2a6b
outcome-insertion-refractory = Esto puede ser un { -achilles-tendon } sobrecargado, donde se une al hueso del talón, que no se ha calmado. Entrenaste durante meses con alguien que te guiaba. A algunas personas les sigue doliendo después de eso. No es culpa tuya. Para este sitio hay menos pruebas a favor del entrenamiento que para más arriba.
    .next = Ve a un especialista en deporte o en traumatología y ortopedia. Pide una prueba de imagen, mirar de nuevo la causa, y { -shock-wave } además del entrenamiento si aún no las has tenido. Mientras tanto entrena sobre suelo plano, con un { -heel-lift } y sin estiramientos profundos en un escalón. Lleva contigo las notas de abajo.
    .skip = No dejes todo el entrenamiento: sin él, el tendón puede perder fuerza. Nada de bajadas de talón en un escalón ni de estiramientos profundos: aprietan el sitio que duele.

# source: 63426819
outcome-insertion-relapse = Esto puede ser el mismo { -achilles-tendon } sobrecargado, donde se une al hueso del talón, que se irrita otra vez. Ya has demostrado que puedes entrenarlo, aunque para este sitio haya menos pruebas que para más arriba.
    .next =
        Empieza otra vez ahora, uno o dos niveles más abajo:
        • Entrena la pantorrilla sobre suelo plano de 2 a 3 días a la semana, series de 15, despacio. El talón nunca baja más que la parte delantera del pie. Nada de estiramientos profundos en un escalón. Lleva un { -heel-lift }.
        • Sube solo una cosa por semana: peso, distancia o velocidad.
        • Sigue con el entrenamiento de fuerza cuando ya estés bien.
        Un dolor de hasta 4 de 10 está bien si a la mañana siguiente está como siempre y no sube de semana en semana. Si no, baja la carga un tercio.
        Si corres: primero camina 30 minutos y salta con esa pierna, las dos cosas con un dolor de 2 o menos, y haz unas 20 elevaciones de talón lentas con una pierna desde el suelo plano. Luego mezcla correr y caminar, un día sí y otro no. Para si cojeas, si duele al apretar el talón o si duele de noche. Revisa cómo vas a las 2, 6 y 12 semanas.
    .skip = Bajadas de talón en un escalón y estiramientos profundos: aprietan el sitio que duele. Reposo total, y empezar de cero.
    .later = Si no está mejor en 6 semanas: 12 semanas con un { -physiotherapist } que te guíe.

## Resultados: debajo del talón

# source: db7b512b
outcome-plantar-start = Esto puede ser la banda de la planta del pie (la { -plantar-fascia }) sobrecargada e irritada, con dolor donde se une al talón. Los primeros pasos suelen ser lo peor. La mayoría mejora, pero puede llevar bastante más de un año: en una clínica especializada, 4 de cada 5 aún lo tenían después de 1 año. Así que piensa en meses.
    .next =
        Haz esto de 6 a 12 semanas. Si algo te sirvió antes, empieza por eso:
        • Cruza la pierna y tira de los dedos del pie hacia atrás: 10 veces 10 segundos, 3 veces al día, la primera antes de tus primeros pasos. Estira también la pantorrilla.
        • Zapatos con amortiguación y buen apoyo, con talonera o plantilla. Nada de ir sin zapatos sobre suelo duro.
        • Vendaje adhesivo para un alivio corto. El hielo 20 minutos también puede ayudar.
        • Haz menos de lo que lo provoca. El ejercicio sin impacto está bien.
        • Si quieres: elevaciones de talón con una toalla enrollada bajo los dedos, un día sí y otro no. 3 segundos subir, 2 aguantar, 3 bajar, con un peso que solo puedas levantar 12 veces, luego 10, luego 8.
        Un dolor de hasta 4 de 10 está bien si a la mañana siguiente está como siempre y no sube de semana en semana. Si no, baja la carga un tercio. Revisa cómo vas a las 2, 6 y 12 semanas.
    .skip = Una inyección de corticoides (semanas de alivio como mucho, con riesgo para la banda y la almohadilla del talón), una prueba de imagen para buscar un espolón (no es la causa), solo reposo (el dolor vuelve a menudo).
    .later = Si no está claramente mejor después de 6 a 12 semanas: un { -physiotherapist } o un { -podiatrist }.

# source: 620ae65b
outcome-plantar-stay = Esto puede ser la banda de la planta del pie (la { -plantar-fascia }) sobrecargada e irritada. Estás a mitad de un programa, y eso necesita meses más que semanas.
    .next =
        Termina las 12 semanas:
        • Cruza la pierna y tira de los dedos del pie hacia atrás: 10 veces 10 segundos, 3 veces al día, la primera antes de tus primeros pasos. Estira también la pantorrilla.
        • Zapatos con amortiguación y buen apoyo, con talonera o plantilla. Nada de ir sin zapatos sobre suelo duro. Vendaje adhesivo para un alivio corto.
        • Si haces elevaciones de talón: toalla enrollada bajo los dedos, un día sí y otro no, 3 segundos subir, 2 aguantar, 3 bajar, con un peso que solo puedas levantar 12 veces, luego 10, luego 8.
        Un dolor de hasta 4 de 10 está bien si a la mañana siguiente está como siempre y no sube de semana en semana. Si no, baja la carga un tercio.
        Revisa cómo vas a las 2, 6 y 12 semanas. Si a las 6 semanas nada ha cambiado, que lo mire un { -physiotherapist } o un { -podiatrist }.
    .skip = Un plan nuevo cada semana: ninguno tiene así su tiempo.
    .later = Si aún duele después de 12 semanas: un { -physiotherapist } o un { -podiatrist } añade lo que falta y puede hablarte de { -shock-wave }.

# source: 45b66deb
outcome-plantar-step-up = Esto puede ser la banda de la planta del pie (la { -plantar-fascia }) sobrecargada e irritada. Ya lleva tiempo, y puede que aún falten partes del cuidado básico o que las hicieras por tu cuenta. Así que ese cuidado aún no ha fallado.
    .next = Ve a un { -physiotherapist } o a un { -podiatrist }. Con su ayuda, haz bien lo básico, todo junto: estiramientos de la planta y la pantorrilla, zapatos con amortiguación, talonera o plantilla, vendaje adhesivo. Añade elevaciones de talón con una toalla bajo los dedos, un día sí y otro no, y una férula nocturna de 1 a 3 meses si los primeros pasos son lo peor. Pregunta por las { -shock-wave }: pueden ayudar a algunas personas; los ensayos no coinciden.
    .skip = Por ahora, operaciones y otros procedimientos: quedan pasos más simples. Inyección de corticoides: semanas de alivio como mucho, con riesgo para la banda y la almohadilla del talón.
    .later = Si aún duele después de 3 a 6 meses de cuidado guiado: mirar otra vez la causa, luego { -shock-wave }, luego plantillas a medida.

# source: f59a5558
outcome-plantar-runner = Esto puede ser la banda de la planta del pie (la { -plantar-fascia }) sobrecargada e irritada, que reaparece cada vez que vuelves a correr. Rodar una pelota, estirar la pantorrilla, el vendaje adhesivo, otros zapatos o plantillas dan unos días mejores, y la siguiente carrera duele otra vez. Después de meses en ese círculo, es hora de buscar qué la sobrecarga. Que la cadera, la rodilla o los músculos del pie estén detrás es una opinión, no está demostrado.
    .next =
        Ve a un { -physiotherapist } que sepa de correr:
        • Que te miren la cadera y la rodilla mientras corres: el movimiento y el control.
        • Entrena los músculos pequeños de dentro del pie. No son la pantorrilla, y las hojas de ejercicios generales a menudo los olvidan.
        • Entrena el control de cadera y rodilla, para que el pie no cargue solo con todo.
        • Usa masaje, rodillo y vendaje adhesivo para aliviar, no como todo el plan.
        Sigue corriendo lo que se quede en 4 de 10 o menos, a la mañana siguiente esté como siempre y no suba de semana en semana. Corre un día sí y otro no. Para si cojeas, si duele al apretar el talón o si duele de noche.
    .skip = Solo más masaje y rodillo, o zapatos nuevos como cura: pueden aliviar, pero pocas veces cambian la carga. Semanas solo de reposo.
    .later = Si aún duele después de 3 a 6 meses de cuidado guiado: mirar otra vez la causa, luego { -shock-wave }, luego plantillas a medida.

# source: 1edf0c40
outcome-plantar-add-on = Esto puede ser la banda de la planta del pie (la { -plantar-fascia }) sobrecargada e irritada. Has hecho lo básico durante meses con alguien que te guía y aún duele. Es hora de mirar otra vez la causa y qué se puede añadir.
    .next = Ve al { -physiotherapist }, { -podiatrist } o médico que te guía. Pide que revise otra vez la causa. Habla primero de las { -shock-wave } y después de plantillas a medida, junto con lo que haces ahora. Las { -shock-wave } pueden ayudar a algunas personas; los ensayos no coinciden.
    .skip = Otra inyección de corticoides: semanas de alivio como mucho. Operaciones: demasiado pronto.
    .later = Si aún duele después de 6 meses o más de cuidado constante: un especialista en pie y tobillo o en deporte.

# source: 3239874e
outcome-plantar-refractory = Esto puede ser la banda de la planta del pie (la { -plantar-fascia }) irritada y que no se ha calmado. Algunas personas lo hacen todo con constancia y aún les duele: por eso preguntamos por la constancia. Después de tantos meses puede ser algo más que una sobrecarga corriente.
    .next = Ve a un especialista en pie y tobillo o en deporte. Pide primero que se asegure de la causa. Si no has tenido { -shock-wave } o plantillas a medida, habla de ellas. Luego comenta las notas de abajo, y mientras tanto sigue con el cuidado básico.
    .skip = Cualquier procedimiento sin una segunda opinión: lo que aporta aún no está claro.

## Avisos: se añaden cuando otra cosa decidió el resultado

# source: f7ac2c20
flag-lung-clot = También nos hablaste de falta de aire, dolor de pecho o tos con sangre: puede ser un coágulo en el pulmón. Llama al { $emergency }.

# source: c9e19a6d
flag-limb-ischaemia = También dijiste que el pie se puso de repente frío, pálido, azul, negro o dormido: puede que no le llegue sangre. Llama al { $emergency }.

# source: e92d379a
flag-cauda-equina = También nos hablaste de la entrepierna dormida, problemas con la orina o la caca, o las dos piernas débiles: los nervios de la columna pueden estar comprimidos. Hay que ir a { -emergency-department }.

# source: ef14c7c6
flag-sepsis = También nos hablaste de fiebre o de sentirte muy mal con un talón o una pierna calientes (aunque sea poco), rojos o hinchados, o con una llaga: puede ser una infección grave. Hay que ir a { -emergency-department }.

# source: 42830920
flag-rupture-recent = También nos hablaste de un chasquido, un latigazo o una patada, o de que perdiste el impulso del pie: el { -achilles-tendon } puede estar roto, aunque puedas caminar. Mantén la pierna quieta y no la apoyes; nada de ejercicios, estiramientos ni masajes. Deben mirarlo en { -emergency-department }.

# source: c08bb28f
flag-rupture-older = También nos hablaste de un chasquido, un latigazo o una patada hace unas semanas, o de que perdiste el impulso del pie: el { -achilles-tendon } puede haberse roto, aunque puedas caminar. Nada de ejercicios, estiramientos ni masajes antes de que lo haya mirado un médico.

# source: 033d372c
flag-fracture = También nos hablaste de una lesión con señales de un hueso roto, o de una caída desde cierta altura: no apoyes el pie; deben mirarlo en { -emergency-department }.

# source: 066f36f7
flag-vein-clot = También dijiste que una pierna está hinchada, o su pantorrilla más caliente o dolorida: hay que buscar hoy un coágulo en una vena de la pierna. Nada de masajes ni ejercicios de pantorrilla.

# source: 4f4e6b08
flag-infection = También nos hablaste de un talón caliente (aunque sea poco) o rojo, de una llaga o de fiebre: hay que buscar una infección o gota.

# source: bbfea514
flag-recent-procedure = También tuviste ahí una operación o un procedimiento en los últimos 3 meses: el equipo que lo hizo debe saber de este dolor.

# source: 0c988011
flag-recent-injury = También tuviste una lesión en los últimos 7 días: alguien tiene que examinarla con las manos.

# source: 00bc5850
flag-floxacin = También tomas o tomaste un antibiótico terminado en -floxacino o -floxacina: puede dañar los tendones. No tomes más hasta que hayas hablado hoy con quien lo recetó o con un farmacéutico. No dejes la infección sin tratar. Por ahora, nada de ejercicio pesado.

# source: a2bdaaa3
flag-fascia-rupture = También nos hablaste de un chasquido o un moretón en el arco del pie: la banda de la planta del pie puede estar desgarrada. Deja de correr y saltar, y que te examinen.

# source: 95851315
flag-bone-stress-urgent = También nos diste señales de que el hueso del talón puede estar agrietado por exceso de uso. Deja de correr y saltar, y que te examinen.

# source: 33980afc
flag-bone-stress = También dijiste que duele al apretar el talón: el hueso del talón puede estar agrietado por exceso de uso. Deja de correr y saltar, y que te examinen.

# source: f4e9a298
flag-rest-pain = También tienes dolor en reposo y de noche, con diabetes o mala circulación: hay que revisar cómo llega la sangre al pie.

# source: d7aebb5f
flag-not-mechanical = También nos hablaste de dolor constante, cáncer, pérdida de peso o sudores nocturnos: hay que buscar la causa antes de cualquier programa de ejercicio.

# source: abcf3756
flag-inflammatory = Algunas de tus respuestas pueden ir con una inflamación de todo el cuerpo (rigidez larga, otras articulaciones, dolor en varios sitios, psoriasis, ojo, intestino, una infección reciente): pregunta a un médico de cabecera.

# source: ad6fc7ae
flag-weakness = También dijiste que tienes débil el pie o los dedos: puede estar afectado un nervio, y deben examinarte el pie y la espalda.

# source: 3faf30bb
flag-nerve = También nos hablaste de ardor, hormigueo o falta de sensibilidad: puede haber un nervio irritado, así que pide que te examinen el pie y la espalda.

# source: e33b9c96
flag-cholesterol = También nos hablaste de colesterol alto, enfermedades del corazón tempranas en la familia o tendones con bultos: pide a un médico de cabecera un análisis del colesterol.

# source: b10bd32a
flag-feet-at-risk = También tienes diabetes o mala circulación: pide que te revisen los pies antes de cualquier plan de ejercicios, y mírate la piel de los pies todos los días.

# source: 9cef09dd
flag-frail-tendon = También tuviste corticoides, un antibiótico terminado en -floxacino o -floxacina, diálisis o un trasplante: tus tendones pueden ser más débiles. Pregunta a un médico o a un { -physiotherapist } antes de un entrenamiento pesado.

# source: 2108a135
flag-severe = Tu dolor es fuerte, o no puedes caminar normal: alguien debe examinarte, y no dejar que te las arregles por tu cuenta.

## Notas: se añaden debajo del resultado

# source: 85a90825
note-embolization-achilles = Algunos centros ofrecen un tratamiento con catéter que reduce la sangre que pasa por vasos pequeños anormales (embolización). Un tubo fino entra por un agujerito; la meta es calmar los nervios que llevan el dolor. Según quienes lo ofrecen, suele durar de 30 a 60 minutos y vuelves a casa el mismo día. Hasta ahora solo se ha descrito en grupos pequeños sin grupo de comparación: unas 20 a 30 personas para el { -achilles-tendon }, menos de 100 para el talón; no se encontró ningún ensayo grande con reparto al azar. La mayoría contó menos dolor y ningún daño grave, pero sin comparación no podemos decir cuánto se debe al tratamiento. En la rodilla, dos ensayos no lo encontraron mejor que un procedimiento simulado (fingido). No se conocen los riesgos a largo plazo ni a quién le sirve. No sustituye al ejercicio ni al resto del cuidado básico. Piensa en ello solo después de al menos 6 meses de cuidados bien hechos, con un especialista independiente, y lo ideal es dentro de un estudio. Avisa si tienes alergia a antibióticos o al contraste, enfermedad del riñón o de las arterias, diabetes o embarazo.
    .title = Embolización: qué se sabe

# source: 032c6eec
note-surgery-achilles = Una operación del { -achilles-tendon } se plantea solo después de al menos 6 meses de tratamiento activo sin recuperación. Decide un especialista, antes se hace una prueba de imagen, y puede haber complicaciones.
    .title = Cirugía

# source: 602c79ef
note-embolization-plantar = Algunos centros ofrecen un tratamiento con catéter que reduce la sangre que pasa por vasos pequeños anormales (embolización). Un tubo fino entra por un agujerito y se guía hasta los vasos de la zona que duele. Según quienes lo ofrecen, suele durar de 30 a 60 minutos y vuelves a casa el mismo día. Hasta ahora solo se ha descrito en grupos pequeños sin grupo de comparación: unas 20 a 30 personas para el { -achilles-tendon }, menos de 100 para el talón; no se encontró ningún ensayo con reparto al azar, y hacen falta estudios mayores. La mayoría contó menos dolor y ningún daño grave, pero sin comparación no podemos decir cuánto se debe al tratamiento. En la rodilla, dos ensayos no lo encontraron mejor que un procedimiento simulado (fingido). No se conocen los riesgos a largo plazo ni a quién le sirve. No sustituye al ejercicio ni al resto del cuidado básico. Piensa en ello solo después de al menos 6 meses de cuidados bien hechos, con un especialista independiente, y lo ideal es dentro de un estudio. Avisa si tienes alergia a antibióticos o al contraste, enfermedad del riñón o de las arterias, diabetes o embarazo.
    .title = Embolización: qué se sabe

# source: f958cb83
note-release-surgery =
    Se corta una parte de la banda de la planta del pie para quitarle tensión, con un corte abierto o por una incisión muy pequeña. Te duermen por completo, o solo la zona. Pocas veces hace falta: por lo general solo si queda un dolor fuerte después de 6 a 12 meses (al menos 6) de otros cuidados.
    • Incisión pequeña: puede que pronto se permita apoyar un poco el pie, y zapatos normales en cuanto sean cómodos. La mayoría vuelve a lo normal en 3 a 6 semanas.
    • Abierta: puede hacer falta un yeso o una bota y no apoyar el pie de 2 a 3 semanas para que cure. La vuelta tarda más.
    • Puede seguir la fisioterapia, paso a paso, para la fuerza, la flexibilidad y el movimiento.
    • Riesgos: problemas de nervios (un nervio atrapado, síndrome del túnel tarsiano), que vuelva el dolor de talón, un neuroma (un bulto inofensivo de tejido nervioso), herida que cura despacio, infección, problemas por la anestesia y, raras veces, más dolor.
    No se sabe hasta qué punto funciona. Una revisión encontró 8 ensayos con 345 personas, todos con alto riesgo de sesgo (de error): la certeza es muy baja. Algunos sugieren una ventaja a largo plazo frente a otros cuidados, otros no.
    .title = Liberación de la { -plantar-fascia }: qué se sabe

# source: a94148ac
note-treating-team = Ya has tenido una operación o una embolización y aún duele. Cuando lo urgente esté resuelto, vuelve al equipo que la hizo. No proponemos un segundo procedimiento.
    .title = De vuelta al equipo que te trató

# source: 5b769c3f
note-specialist-in-parallel = Tu dolor es fuerte o dura más de un año. Pide a la vez la opinión de un especialista, sin retrasar el programa.
    .title = Una segunda mirada

# source: 20f070eb
note-running = Sigue corriendo lo que se quede en 4 de 10 o menos, a la mañana siguiente esté como siempre y no suba de semana en semana. Corre un día sí y otro no. Cambia una cosa por semana. Para si cojeas, si duele al apretar el talón o si duele de noche.
    .title = Correr y hacer deporte

# source: e48e2a5a
note-running-returning = Como vuelve una y otra vez cuando corres, pide que te miren la cadera, la rodilla y los músculos pequeños del pie mientras corres, y entrena lo que esté débil. Esto es experiencia, no una demostración, pero es sensato.
    .title = Cuando vuelve al correr

# source: 4fc00204
note-night-splint = Tus primeros pasos son lo peor. Una férula nocturna, usada de 1 a 3 meses, puede aliviarlos. Úsala junto con el resto de tu plan.
    .title = Férula nocturna

# source: 296582f7
note-both-sides = Duelen los dos lados. Eso puede venir de una inflamación de todo el cuerpo. Díselo a un médico de cabecera si tienes rigidez de más de 30 minutos por la mañana, te duelen otras articulaciones o la espalda, o has tenido psoriasis, un ojo rojo con dolor o inflamación del intestino.
    .title = Los dos lados

# source: 4b69e5b7
note-both-sides-plantar = Duelen los dos talones. Eso puede venir de una inflamación de todo el cuerpo: dile a un médico de cabecera si tienes rigidez larga por la mañana, otras articulaciones con dolor, psoriasis, o problemas de ojos o intestino. El dolor en los dos lados también suele tardar más en calmarse.
    .title = Los dos lados

# source: 20cc2f7d
note-age-60 = Desde los 60 hay que pensar antes en un hueso roto; por eso, si tienes un dolor de hueso punzante o nuevo, que te examinen. Ten cuidado también con los medicamentos: pregunta a un farmacéutico antes de usar analgésicos. Los antibióticos terminados en -floxacino o -floxacina dañan los tendones más a menudo después de los 60.
    .title = Con 60 años o más

# source: 0dc3fa33
note-pregnancy = En el embarazo y hasta 6 semanas después del parto, los coágulos en la pierna son más probables. Pregunta a tu médico antes de cualquier analgésico antiinflamatorio, { -shock-wave }, radiografía o tratamiento con catéter como la embolización. Este cuestionario no da consejos sobre eso.
    .title = Embarazo y después del parto

# source: 16edc85f
note-blood-thinner = Con un anticoagulante o un trastorno de sangrado: nada de analgésicos antiinflamatorios, agujas, { -shock-wave } ni inyecciones si tu médico no está de acuerdo. Si de repente sale un moretón o una hinchazón, que te vean antes de que pase un día.
    .title = Anticoagulante o trastorno de sangrado

## Afirmaciones: lo que respondemos a la pregunta «¿Por qué?»

# source: 0814f8e3
statement-K10 = Un dolor de Aquiles que dura es sobre todo un tendón sobrecargado e irritado más allá de lo que aguanta, más que una simple inflamación. Al microscopio sus fibras están desordenadas y la reparación se ha parado. No logra reconstruirse ni hacerse más fuerte. Entrenar puede ayudarle a reconstruirse; las personas pueden mejorar aunque no sea así como funciona.

# source: b2537e99
statement-K11 = El reposo total solo no lo arregla y puede ser contraproducente: el tendón puede debilitarse y luego se daña con más facilidad cuando vuelves. Mejor: por un tiempo, baja la carga que lo provoca, cámbiala por un movimiento que no lo haga y vuelve a subir paso a paso.

# source: 6bfb9502
statement-K12 = Las guías coinciden: primero va un entrenamiento de pantorrilla que se hace más duro paso a paso, no el reposo. La forma más conocida es la bajada de talón en un escalón, solo para el dolor por encima del hueso del talón; ahí el entrenamiento pesado y lento 3 veces por semana funcionó igual de bien. Lleva al menos 12 semanas, a veces más. En que va primero hay acuerdo; no es seguro cuánto ayuda, y ningún tratamiento activo gana con claridad. Así que elige lo que vayas a seguir haciendo.

# source: ffee433d
statement-K13 = No hacer nada y esperar suele traer poco o ningún alivio en los primeros meses. Los estudios que lo apoyan no son fuertes.

# source: 301d2b49
statement-K14 = En un ensayo sobre el dolor de Aquiles, algo de dolor al entrenar no hizo daño: se permitía hasta 5 de 10 si se había calmado a la mañana siguiente y no subía de semana en semana. Por prudencia decimos hasta 4. El número 4 lo elegimos nosotros. Un profesional de la salud aún tiene que confirmar las series y repeticiones que damos.

# source: 2a5a7fa5
statement-K15 = Según la experiencia de los profesionales, «no funcionó» a menudo significa muy poco tiempo, muy poca carga o poca constancia. Lo que más parece importar es el tiempo y entrenar con constancia. Cómo entrenas también cuenta; por eso, con alguien que te guíe puede funcionar mejor que con un video, aunque pocos estudios han comparado las dos cosas. Dale meses antes de decir que falló.

# source: 8657114e
statement-K16 = Cambiar tu actividad, tus zapatos, las alzas para el talón y la fisioterapia apoyan el entrenamiento. El entrenamiento se considera la parte principal. Pero en un ensayo con 100 personas, las alzas para el talón funcionaron al menos tan bien como las bajadas de talón a las 12 semanas. Así que unas alzas en los dos zapatos pueden ayudar.

# source: f3d27589
statement-K17 = Los antiinflamatorios dan al tendón poco beneficio a largo plazo. Una inyección de corticoides dentro del tendón por lo general se evita, porque puede debilitarlo. Un ensayo, en dolor por encima del hueso del talón, encontró que una inyección guiada al lado del tendón, más ejercicio, era mejor que el ejercicio con una inyección simulada: eso es asunto de un especialista.

# source: ffbf3f95
statement-K18 = Un ensayo con 70 tendones de Aquiles doloridos por encima del hueso del talón añadió una férula nocturna a los ejercicios. No dio ningún beneficio extra.

# source: 8ef824e3
statement-K19 = Dónde duele cambia el entrenamiento. En el hueso del talón, el tendón se irrita cuando se estira sobre el hueso. Por eso: suelo plano, no doblar mucho el tobillo, nada de estirar en un escalón, un { -heel-lift }. Con bajadas en un escalón aquí solo les fue bien a 32 de cada 100, frente a 89 más arriba. En un estudio pequeño de entrenamiento en el suelo, sin comparación, 67 de cada 100 quedaron satisfechos.

# source: 2c695001
statement-K20 = Las { -shock-wave } se pueden añadir al entrenamiento después de unos 3 meses. Dos ensayos pequeños, uno en el hueso del talón y otro más arriba, encontraron que ayudaban. NICE, el organismo británico de evaluación, vio que los resultados en conjunto no coinciden. No vio ningún problema importante de seguridad.

# source: f785c78d
statement-K21 = En los tendones de Aquiles doloridos crecen vasos nuevos pequeños, con nervios al lado. No los puedes sentir. Se ven más en tendones con dolor, pero no solo ahí, y que causen dolor es una idea, no un hecho. La embolización va contra ellos. Un estudio miró los casos pasados de 20 personas y 29 tratamientos: a los 6 meses, el dolor había bajado a menos de la mitad en 86 de cada 100. Otro estudio tiene 7 personas. Ninguno las comparó con nadie. Una revisión de estudios así los vio demasiado variados y débiles para sumarlos. En la rodilla, dos ensayos no la vieron mejor que un procedimiento simulado. No se encontró ningún ensayo grande para el { -achilles-tendon }.

# source: b2137475
statement-K22 = La guía holandesa reserva la cirugía para quienes no se han recuperado después de al menos 6 meses de tratamiento activo. Lo decide un especialista, con una prueba de imagen antes. Puede haber complicaciones.

# source: fb0f7807
statement-K23 = La mayoría de las personas con dolor de Aquiles está bien a la larga, pero lleva meses, no semanas. Más o menos una cuarta parte sigue con síntomas más tiempo, y algunas personas aún los tienen después de 10 años o más.

# source: 57365b1f
statement-K24 = Muchas personas pueden seguir corriendo algo dentro de la regla del dolor. Un ensayo sobre el dolor de Aquiles que lo permitía con una regla así no vio daño. Lo demás es experiencia y prudencia: hacer lo mismo con dolor debajo del talón, correr un día sí y otro no, y parar si cojeas, si duele al apretar el talón o si duele de noche.

# source: fa4a0c9d
statement-K25 = Cuando vuelve, la experiencia dice: baja uno o dos niveles, entrena la fuerza de 2 a 3 veces por semana, sube una cosa por semana y sigue con la fuerza cuando ya estés bien.

# source: 61e476a1
statement-K26 = El servicio de salud británico aconseja ir a un médico de cabecera si el dolor de talón no mejora tras 2 semanas de cuidarte por tu cuenta, empeora o vuelve una y otra vez, es fuerte o impide tu actividad normal, o si tienes hormigueo, falta de sensibilidad o diabetes.

# source: 86ad70d2
statement-K40 = La banda de la planta del pie está sobrecargada e irritada donde se une al talón. Pincha con los primeros pasos de la mañana y puede seguir meses a pesar del tratamiento. Algunos hablan de inflamación en los casos largos; la opinión más común es un desgaste del tejido. Un espolón en una radiografía no es la causa.

# source: 3d58b6a1
statement-K41 = La mayoría mejora, pero puede llevar bastante más de un año. En un grupo de 100, 82 estaban bien después de unos 4 años. En otro, en una clínica especializada adonde van los casos difíciles, 4 de cada 5 aún lo tenían después de 1 año y la mitad después de 5 años. A quienes les dolían los dos lados les fue peor. Así que haz planes en meses.

# source: ac6c80f5
statement-K42 = Las guías coinciden en cómo empezar: entenderlo, menos de lo que lo provoca, estiramientos de la planta y la pantorrilla, zapatos o plantillas con amortiguación y apoyo, no ir sin zapatos sobre suelo duro, vendaje adhesivo. Hecho con constancia y mantenido en el tiempo: un esfuerzo serio de meses antes de plantearse algo más.

# source: 651bf4e6
statement-K43 = El vendaje adhesivo puede aliviar el dolor por poco tiempo. No se sabe que haga más que eso.

# source: a1cd4e12
statement-K44 = Una talonera o plantilla, comprada o hecha para ti, está pensada para acompañar al resto del cuidado, no para sustituirlo. En un ensayo con 180 personas, consejos y una talonera funcionaron igual de bien que lo mismo con ejercicios añadidos.

# source: ae97b3fd
statement-K45 = Las elevaciones de talón un día sí y otro no pueden acelerar la mejoría: en un ensayo con 48 personas ganaron a los estiramientos a los 3 meses, pero no a 1, 6 o 12 meses. Un ensayo mayor, con 180, no encontró ventaja extra sobre consejos y una talonera. Así que tú eliges. Un profesional de la salud aún tiene que confirmar los segundos y repeticiones que damos.

# source: b63f4cdb
statement-K46 = Una guía apoya con fuerza una férula nocturna de 1 a 3 meses cuando el problema principal son los primeros pasos.

# source: 59ccfeee
statement-K47 = Si lo básico no basta, una guía dice que las { -shock-wave } son el paso siguiente, y después las plantillas a medida. NICE, el organismo británico de evaluación, ve que los resultados de las { -shock-wave } no coinciden. Así que pueden ayudar a algunas personas; los ensayos no coinciden.

# source: 458b2282
statement-K49 = Una revisión de 47 ensayos no encontró mejor una inyección de corticoides que una simulada. Comparada con algunos otros tratamientos alivió un poco más, como mucho unas semanas; comparada con otros, más tarde fue peor. Se conocen como riesgos un desgarro de la banda y una almohadilla del talón más fina. Y una inyección no te enseña a moverte de otra manera, como dice una clínica.

# source: f13aea9b
statement-K50 = En casos largos se han visto vasos nuevos pequeños y nervios en la banda de la planta del pie. Que causen dolor no está demostrado. La embolización baja la sangre que les llega. En un estudio se pudo hacer en las 10 personas y ninguna recayó en 6 meses, que es poco tiempo. Un segundo estudio tiene también 10 personas, y un tercero miró 66 casos pasados. Ninguno tenía grupo de comparación; no se encontró ningún ensayo con reparto al azar. Hacen falta estudios mayores: no se sabe cuánto ayuda ni a quién. En la rodilla, dos ensayos no la vieron mejor que una simulada. Solo necesita un agujerito, pero valóralo sabiendo qué pocas pruebas hay.

# source: 7009d60e
statement-K51 = La liberación de la { -plantar-fascia } corta una parte de la banda de la planta del pie. Pocas veces hace falta, por lo general solo con dolor fuerte tras 6 a 12 meses (al menos 6) de otros cuidados. Puede dañar nervios, curar despacio, infectarse y, raras veces, empeorar las cosas; el dolor puede volver. Los expertos no pueden decir hasta qué punto funciona: una revisión encontró 8 ensayos con 345 personas, todos con alto riesgo de sesgo (de error). Algunos sugieren una ventaja a largo plazo frente a otros cuidados, otros no. La certeza es muy baja.

# source: fc50df69
statement-K52 = Una clínica de corredores encuentra la razón casi siempre en la cadera (con poco control, la pierna gira y se balancea), la rodilla (no frena el impacto) o los músculos pequeños del pie que sujetan el arco. Por eso mira cómo se mueven juntos. Eso es experiencia y puede estar exagerado. Unos músculos del pie débiles tienen relación con este dolor; no está resuelto si entrenarlos ayuda.

# source: ee8ea57e
statement-K53 = Masaje, rodillo, trabajo profundo del tejido y vendaje adhesivo no son malos. Pueden suavizar el dolor, sobre todo al principio o en un brote, cuando necesitas alivio para pasar el día. Según la opinión de una clínica, tratan el síntoma y no cambian por qué la banda está sobrecargada. Así que úsalos para aliviar, no como todo el plan.

# source: bcb4844d
statement-K54 = Según la experiencia de una clínica, unas semanas de reposo y una vuelta con cuidado acaban a menudo con el mismo dolor en un par de semanas. Es una opinión: creíble, pero no demostrada.

# source: f9a14e06
statement-F01 = Un coágulo en una vena de la pierna puede viajar al pulmón. Falta de aire repentina, dolor de pecho o tos con sangre pueden ser la señal, con la pierna hinchada o sin ella. El consejo del servicio de salud británico es pedir una ambulancia o ir a { -emergency-department }.

# source: bf61fbe9
statement-F02 = Un { -achilles-tendon } roto se toma a menudo por una torcedura, y más de 24 horas de retraso pueden importar para el tratamiento. Pocas veces hay dolor del tendón antes. Poder caminar, o un dolor que va a menos, no descarta una rotura.

# source: 245a2eb4
statement-F03 = Después de una lesión de tobillo o de pie, unas reglas probadas en muchos estudios preguntan si puedes dar cuatro pasos. En adultos detectan unas 9 de cada 10 fracturas, o sea, no todas. No incluyen el hueso del talón. Por eso una caída desde cierta altura es una emergencia en todo caso.

# source: 5b53587a
statement-F04 = Un pie que de repente se pone frío, pálido, azul, negro o dormido puede haberse quedado sin sangre. El tiempo decide si se puede salvar.

# source: f0586149
statement-F05 = Tener dormida la zona de los genitales o del ano, problemas nuevos con la orina o la caca, o las dos piernas que se debilitan puede significar presión sobre los nervios de la parte baja de la columna. Puede necesitar una prueba de imagen y una operación de emergencia.

# source: 582bfb49
statement-F06 = Un talón o una pierna calientes (aunque sea poco), rojos o hinchados, o una llaga, junto con fiebre, escalofríos o sentirte muy mal, pueden ser una infección grave. La guía británica envía enseguida al hospital una llaga de pie diabético con fiebre, mala llegada de sangre, tejido muerto o infección profunda.

# source: aef3a559
statement-F07 = El dolor de un coágulo en una vena de la pantorrilla se puede sentir como un problema de Aquiles. Una operación reciente, un yeso o una bota, guardar cama, un cáncer o un coágulo anterior lo hacen más probable. El servicio de salud británico pide una cita urgente; si un coágulo es probable, debe hacerse una prueba de imagen en menos de 4 horas.

# source: 10fdcbbc
statement-F08 = Una infección, la gota y, en la diabetes, un deterioro de los huesos del pie que puede doler muy poco no se pueden distinguir en un chat. La guía británica quiere que, en la diabetes, un problema activo del pie se envíe en un día laborable a un equipo que cuide del pie.

# source: 42751290
statement-F09 = Los antibióticos terminados en -floxacino o -floxacina multiplican por unos 4 la probabilidad de un tendón dolorido y por unos 2,5 la de uno roto. Puede empezar a las 48 horas o meses después. El riesgo es mayor con más de 60 años, con corticoides, enfermedad del riñón o un trasplante. Consejo oficial: al primer dolor de tendón dejarlo, evitar el ejercicio y pedir pronto al médico otro antibiótico. La infección no debe quedar sin tratar.

# source: f5a31748
statement-F10 = El hueso del talón se puede agrietar por exceso de uso, a menudo tras un aumento brusco del entrenamiento. Entonces duele al apretar el talón por los dos lados. La banda de la planta del pie se puede desgarrar: da un chasquido, se hincha y sale un moretón. Por eso, lo primero es dejar de correr y saltar.

# source: 4535c726
statement-F11 = Una enfermedad inflamatoria puede empezar donde los tendones se unen al hueso. La guía británica pide enviar a un especialista si no hay una sobrecarga clara y persiste, está en varios sitios o viene con psoriasis, inflamación de ojos o intestino, o una infección intestinal o genital reciente. Ninguna señal sola lo descarta.

# source: 7311477c
statement-F12 = Sentir ardor, hormigueo, como corriente eléctrica o falta de sensibilidad apunta a un nervio: en el tobillo, en el talón, desde la espalda, o por una enfermedad de los nervios. A menudo es peor al final del día. El servicio de salud británico nombra el hormigueo y la falta de sensibilidad como razón para ir a un médico de cabecera.

# source: 2c61fbba
statement-F13 = Un dolor constante en reposo y de noche que no depende del uso, un cáncer ahora o en el pasado, una pérdida de peso sin explicación, sudores nocturnos o un bulto que crece pueden significar una enfermedad del hueso o un tumor. Es raro, pero no se debe tapar con ejercicio.

# source: 76744961
statement-F14 = De 100 personas con colesterol alto heredado, 47 habían tenido dolor de Aquiles, frente a 7 de 100 sin él. A ninguna se lo habían descubierto por eso. Otra señal es una enfermedad del corazón en un familiar cercano antes de los 60.

# source: 4d2f4ab3
statement-F15 = Con diabetes y dolor de pie, el servicio de salud británico aconseja ir a un médico de cabecera. En la enfermedad de las arterias, el dolor en reposo o la piel dañada piden una revisión urgente de los vasos de la sangre. Por eso se revisan los pies antes de entrenarlos.

# source: f17bba63
statement-F16 = Los corticoides, un antibiótico terminado en -floxacino o -floxacina en los últimos 6 meses, la diálisis o un trasplante aumentan el riesgo de rotura del tendón. Por eso un entrenamiento pesado necesita antes la opinión de un profesional de la salud.

# source: a9852110
statement-F18 = Entre los 8 y los 14 años, el dolor de talón viene a menudo de la zona de crecimiento del hueso. Otras causas en niños necesitan un examen. Este cuestionario solo conoce a adultos.

# source: 5f955814
statement-F19 = El embarazo y las semanas después del parto aumentan el riesgo de un coágulo en la pierna. Los analgésicos antiinflamatorios, las { -shock-wave }, las radiografías y los tratamientos con catéter necesitan entonces el consejo de un médico; por eso este cuestionario no da ninguno.

# source: b1f8c6cf
statement-F20 = Con anticoagulantes y trastornos de sangrado es más probable sangrar por analgésicos antiinflamatorios, agujas, { -shock-wave } e inyecciones. Un moretón o una hinchazón repentinos pueden ser una hemorragia.

# source: f07cf561
statement-F21 = En los primeros 3 meses después de una operación, o de un procedimiento en los vasos, el dolor puede ser una complicación de la herida, un coágulo, la piel o un nervio. El equipo que lo hizo es quien mejor sabe qué se hizo.

# source: 4765cee1
statement-F22 = Una lesión de los últimos 7 días se tiene que examinar con las manos. Las preguntas de un chat no pueden distinguir una torcedura de una fractura o una rotura; por eso este cuestionario no lo intenta.

# source: 6cfd9997
statement-F23 = Este cuestionario se hizo solo para tres sitios: dos en el { -achilles-tendon } y uno debajo del talón. En otros sitios, sus preguntas podrían pasar por alto la causa.

# source: a111bdfe
statement-D01 = Un dolor muy fuerte (8 o más de 10), o no poder caminar normal, es una razón para que te vean y no esperar. El límite de 8 es una regla nuestra y no se ha probado.

# source: 8f313778
statement-D02 = Si aún duele después de una operación o una embolización, el equipo que la hizo sabe qué se hizo y debe mirar primero. Un chat no debe ofrecer un segundo procedimiento. Es una regla nuestra.

# source: 0a11228f
statement-D03 = Cuando el dolor dura más de un año, o es de 7 o más de 10, la opinión de un especialista a la vez que el programa evita perder meses. Es una regla nuestra y no se ha probado.

# source: ff812d2a
statement-D04 = Los antibióticos terminados en -floxacino o -floxacina dañan los tendones más a menudo con más de 60 años. Que desde los 60 tengamos también más cuidado con las fracturas ocultas y los analgésicos es una regla nuestra, hecha por seguridad.
