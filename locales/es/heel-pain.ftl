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

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 35355325
emergency-signs =
    Llama al { $emergency } y pide una ambulancia si:
    • de repente te falta el aire, tienes un dolor nuevo en el pecho o toses sangre
    • un pie se te ha puesto de repente frío y también pálido, azul, morado o dormido
    • el dolor es insoportable, o una pantorrilla se está poniendo dura y tensa

    Ve ya a { -emergency-department } (y llama al { $emergency } si no puedes llegar) si:
    • notaste un chasquido, o como una pedrada o una patada, detrás de la pierna, o de repente no puedes impulsarte con el pie
    • después de una lesión no puedes dar cuatro pasos, el pie está deformado o tiene una herida abierta, o te caíste desde cierta altura
    • tienes dormida la entrepierna, tienes problemas nuevos para orinar o defecar, o las dos piernas se te están debilitando
    • el pie o la pierna están calientes, rojos o hinchados, o tienen una llaga abierta, y tienes fiebre, escalofríos o te sientes muy mal

    Que te vean en menos de 24 horas si:
    • una pantorrilla está más grande que la otra, o te duele de una forma nueva. Si nadie puede verte, ve a { -emergency-department }
    • el pie o el talón están calientes y rojos, una hinchazón crece o hay una llaga abierta
    • tienes fiebre sin otra causa
    • tomas un antibiótico terminado en -floxacino o -floxacina (se venden como { -floxacin-brands } y otros): pregunta a un farmacéutico antes de la próxima dosis, y no dejes la infección sin tratar

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 34fec206
safety-net =
    • Llama al { $emergency }: falta de aire repentina, dolor nuevo en el pecho, tos con sangre; un pie de repente frío y también pálido, azul, morado o dormido; dolor insoportable o una pantorrilla que se pone dura y tensa.
    • Urgencias de un hospital, ya: un chasquido, pedrada o patada detrás de la pierna, o de repente no puedes impulsarte con el pie; una lesión tras la que no puedes dar cuatro pasos, o una caída desde cierta altura; entrepierna dormida, problemas nuevos para orinar o defecar, las dos piernas débiles; un pie caliente y rojo o una llaga abierta, con fiebre o sintiéndote muy mal.
    • En menos de 24 horas: una pantorrilla más grande, o con un dolor nuevo (no el dolor muscular en las dos pantorrillas tras los primeros días de entrenamiento); un pie caliente y rojo o una llaga abierta; fiebre sin otra causa; un pie débil; un dolor que no se va por la noche.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 33515531
safety-net-short =
    • Ahora: falta de aire repentina, o un pie de repente frío y pálido, azul o morado (llama al { $emergency }); un chasquido detrás de la pierna ({ -emergency-department }).
    • En 24 horas como máximo: una pantorrilla hinchada, un pie caliente o rojo, o fiebre.

# What to say to those who come; what the person ticked follows.
# CRITICAL: people act on it in danger.
# source: 2d40a983
tell-them = Di si hay anticoagulantes, embarazo o parto, diabetes, una operación o un vuelo largo, y lo que marcaste:

# CRITICAL: people act on it in danger.
# source: 22ed7f93
self-care-limit = Ve a un médico general o de cabecera, o a un farmacéutico, si no mejora después de 2 semanas de cuidarte por tu cuenta, o antes si empeora.

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

-typed-familia =
    padre tuvo/madre tuvo/papa tuvo/mama tuvo/hermano tuvo/hermana tuvo/abuelo tuvo/abuela tuvo/
    en la familia/en mi familia
-typed-una-pierna =
    pantorrilla/pantorrila/gemelo/pierna
-typed-dia =
    dia/dias/noche/horas/semana/semanas/ayer/lunes/martes/miercoles/jueves/viernes/sabado/domingo

# Lo que escribe la gente en peligro, para cada señal de la pantalla de emergencias.
# No es una traducción del inglés.
# CRITICAL: people act on it in danger.
emergency-words =
    .chest =
        (pecho/torax) ({ -typed-duele }/molestia/molesta/elefante/aplasta*/aplastando/apretando/
            agonia)
            !(camiseta/sujetador/camisa/ropa) |
        (dolor/presion/peso/opresion/punzada) (medio/centro/mitad) pecho |
        (dolor/dolores/presion/opresion) (toracico/toracica) |
        (infarto/infartando/ataque cardiaco/ataque al corazon/ataque de corazon/paro cardiaco) |
        corazon ({ -typed-duele }/acelerado/disparado/a mil/se me para/se me sale/se me va a
            salir/se para) |
        ({ -typed-no-puedo }/cuesta/cuestan/dificultad/dificultades/dificil/trabajo/trabajosa/
            problemas/mal/fatal/agitada/costando/apenas/casi no/sin poder) (respirar/respiro/
            respiracion/tomar aire/coger aire/agarrar aire/inspirar/repirar/respirrar) |
        (falta/faltando/falto/sin/poco/no entra/no me entra/no llega/no me llega/no pasa/
            necesita/necesito/
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
        (hueco/agujero/hoyo/bache) (tendon/aquiles) |
        (sintio/senti/note/noto/oi/oyo/hubo/dio/pego) (tiron/latigazo/pinchazo) (ruido/sonido/
            chasquido/crujido/sono/crujio) !(motor)
    .injury =
        (cai/caido/cayo/caida/caerme/salte/resbale/precipite/tire/cayendo/cae) (altura/escalera/
            escaleras/techo/tejado/andamio/balcon/ventana/arbol/metros/muro/segundo piso/primer
            piso/tercer piso/azotea/barranco/caballo/terraza/tapia/poste) |
        hueso (atraviesa/atraveso/piel/asomado/perforo/ve/vea/fuera/afuera/asoma/asomando/se ve/se
            me ve/se salio/se me salio/expuesto/al aire/sobresale por) |
        (fractur*/roto/rota/rompi/rompio/partido/parti/partio/quebre/quebro/quebrado/quebrada/
            quebro) (pie/tobillo/pierna/hueso/talon/calcaneo/tibia/perone) !(rama/tendon de/
            zapato*/zapatilla*/suela/plantilla/calcetin*/media/medias/tendon/bota/tenis/corazon/de
            nino/de nina/de pequeno/de pequena/de joven/se curo bien) |
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
            debajo) |
        (pie/tobillo/pierna) (torcido raro/torcido feo/todo torcido/quedo torcido/quedo el pie
            torcido/quedo chueco/todo chueco/raro torcido/quedo virado/quedo doblado/quedo
            mirando/en posicion rara/posicion rara) !(zapato*/zapatilla*/desde nino) |
        (salte/salto/cai/caido/caida/tire/lance) (un muro/el muro/la pared/una pared/del muro/
            la tapia/una tapia/tapia/tejado/azotea/barranco/
            precipicio) !(ejercicio*/apoyad*/estir*)
    .leg-swollen =
        (pierna/pantorrilla/pantorrila/gemelo/muslo/chamorro/canilla/batata/pantorrillas/muslos)
            (inflo/inflada/inflado/globo/hinchad*/doble de grande/doble de gorda/el doble/hincho/
            hincha/hinchando/hinchazon/inflamad*/inflamo/inflama/edema/mas gorda/mas gordo/
            mas grande/mas
            gruesa/mas ancha/enorme) |
        pierna (mas) (gorda/grande/gruesa/ancha/hinchada) (otra) |
        (pantorrilla/pantorrila/gemelo/chamorro/batata/pantorrillas) (caliente/calor/roja/rojo/
            enrojecid*/duele/dolor/dolorid*/adolorid*/sensible/quema/arde/ardiendo) !(estirar/
            estiramiento/estiro/entreno/gimnasio/pomada/crema/tape/cinta/venda/
            vendaje) |
        (trombosis/coagulo) (yo tambien/tambien yo/a mi me/me pasa/igual/como yo/y yo/y ahora/
            ahora yo/ahora mi/mi pierna/mi pantorrilla/mi gemelo) |
        (trombosis/coagulo/coagulos/flebitis/tromboflebitis) !({ -typed-familia }) |
        ({ -typed-una-pierna }) (estuvo/estaba/esta/puso/quedo) ({ -typed-dia })
            (hinchad*/inflamad*/gorda) |
        ({ -typed-una-pierna }) (estuvo/estaba/esta/puso/quedo) ({ -typed-dia }) (viaje/vuelo/
            trayecto/avion/coche) (hinchad*/inflamad*/gorda) |
        ({ -typed-una-pierna }) (estuvo/estaba/esta/puso/quedo) (lunes/martes/miercoles/jueves/
            viernes/sabado/domingo/ayer) (despues/tras/todo/toda/un poco) (dia/dias/horas/noche/
            viaje/vuelo) (hinchad*/inflamad*/gorda) |
        (trombo/tvp/thrombosis) (pierna/vena/creo/tengo) |
        (gemelo/pantorrilla/pantorrila/pierna/batata/chamorro/canilla/muslo) (incho/inchado/
            inchada/incha/inchando/inchazon/inchaso/infla/hincho/hinchason) |
        (una de mis/una de sus/una de las/uno de mis/uno de sus/uno de los) (piernas/pantorrillas/
            gemelos/muslos) (hinch*/inch*/inflam*/inflo/inflada/inflado/mas gorda/mas gordo/mas
            grande/mas gruesa/edema/caliente/roja) |
        (pantorrilla/pantorrila/gemelo/chamorro/batata/pantorrillas) (doler/dolerme/dolio/dolia/
            doliendo/molesta/dolores/tirante) !(estirar/estiramiento/estiro/entreno/gimnasio/
            pomada/crema) |
        (pantorrilla/gemelo/pierna/muslo/pantorrillas) (vuelo/avion/viaje/bus/autobus/volar/viaje
            largo) (duele/dolor/doler/dolio/doliendo/molestia/tirante/calambre*) !(maleta/
            escalera*/estir*) |
        (pierna/pantorrilla/gemelo/muslo) (doble/dos veces mas/el doble que)
    .foot-cold =
        ({ -typed-pie }) (frio/fria/frios/frias/helado/helada/helados/congelado/congelada/palido/
            palida/palidos/blanco/blanca/blancos/azul/azules/perdio el color/sin color/de marmol/
            de cera/azulado/azulada/morado/morada/morados/negro/negra/negros/gris/violeta/
            cianotico/sin pulso/sin circulacion/sin sangre/sin riego) !(zapato*/zapatilla*/
            botella/lata/pelota/rued*/calcetin*/calcetines/media/medias/agua/hielo/compresa*/
            bolsa/bano/piso/suelo/una/unas/ducha/invierno/suela/tenis/gel/spray/crema/arena/
            puntos/punto/dolor) |
        ({ -typed-pie }) (dormido/dormida/dormidos/durmio todo/entumio/entumido/entumida/
            entumecid*/adormecid*/insensible/acorchado/acorchada/muerto/muerta) !(hace anos/
            desde hace anos/muchos anos) |
        (no siento/no me siento/no puedo sentir/dejado de sentir/no noto/no muevo/no puedo mover)
            ({ -typed-pie }) !(dolor/molestia*/mejoria/nada raro/nada malo) |
        (sin sensibilidad/perdi sensibilidad/perdido sensibilidad/perdi la sensibilidad/perdido la
            sensibilidad/sin tacto) ({ -typed-pie }) |
        (pie/dedos/pierna/talon/tobillo) (frio/fria/frios/helado/helada) (como piedra/como una
            piedra/como el hielo/como hielo/como un hielo/como un muerto/gris/grises/medio gris/
            como un tempano) !(zapato*/calcetin*/agua/compresa*/bolsa) |
        (uno de mis pies/uno de sus pies/uno de los pies) (blanco/frio/helado/palido/azul/azulado/
            morado/negro/gris/dormido/insensible) !(zapato*/calcetin*/agua/bolsa)
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
        sindrome cola caballo |
        (no noto/no siento/no me doy cuenta/sin notar/sin sentir/no me entero) (orinar/mear/pis/
            pipi/hacer pis/hacer pipi/ganas de orinar/ganas de mear/ganas de hacer pis/ganas de
            hacer pipi/ganas de hacer caca/hacer del bano/hacer caca/defecar/cagar/me limpio/
            limpiarme/vejiga/papel higienico) |
        (dormid*/entumecid*/adormecid*/insensible/hormigue*/acorchad*/no siento/sin sensibilidad/
            sin sensacion/perdi la sensibilidad) (entre los muslos/entre mis muslos/entre muslos/
            interior de los muslos)
    .hot-sore =
        (talon/aquiles/planta/tobillo/tendon/pie) (caliente/rojo/roja/rojizo/enrojecid*/colorado/
            colorada/ardiendo/infectad*/infeccion/infecto/al rojo vivo) !(agua/compresa*/bolsa/
            zapato*/zapatilla*/bano/calcetin*/media/suelo/arena/asfalto/piso/crema/ducha/suela) |
        (herida/heridas/llaga/llagas/ulsera/ulcera/ulceras/ampolla/ampollas/absceso/supura/
            supurando/gangrena/escara/costra/pus/raja/yaga/hampolla) (talon/pie/dedo/dedos/
            aquiles/tobillo/planta/pierna/talones) !(dedo en la llaga/esmalte) |
        (sale/saliendo/salio/tiene/tengo/echa/suelta/sacando/grano) (pus/materia/liquido amarillo) |
        (rayas/raya/lineas/linea/manchas/mancha) (rojas/roja) (pie/pierna/corte/herida/suben/
            tobillo) |
        cicatriz (abrio/abierta/abrio/supura/sale) !(bonita) |
        (agujero/hueco/hoyo) (pie/talon/planta/piel) !(zapato*/calcetin*/media) |
        (huele/olor) (podrido/mal) (herida/pie/llaga) !(zapato*/zapatilla*/calcetin*) |
        (herida/ampolla/llaga/corte/rozadura) (infectad*/infecto/infeccion/pus/no cierra/no cura/
            no sana/supura) |
        (hinchazon/inchazon/bulto/inflamacion/bola/chichon) (crece/creciendo/crecio/aumenta/
            aumentando/agranda/agrandando/mas grande) (rapido/rapidamente/deprisa/cada hora/por
            horas/en horas/en una hora/cada minuto/por minutos/rapidisimo) |
        (uno de mis pies/uno de sus pies/uno de los pies) (rojo/caliente/colorado/ardiendo/
            infectado) !(zapato*/calcetin*/agua) |
        (pie/tobillo/talon/dedo/dedos/pies) (como un globo/como globo/parece un globo/
            hecho un globo/como un balon/como una pelota/como pelota/como
            globo) !(masaje/masaje*/ruedo/jugar/ejercicio*/piso) |
        (pie/pies/talon/tobillo/dedo) (rojisimo/rojisima/rojisimos/coloradisimo/calentisimo/
            calentisima/ardiendo y rojo/rojo y arde/hirviendo) !(agua/zapato*/zapatilla*/bano/
            arena/suelo) |
        (hinch*/inch*/inflam*) (como un globo/como globo/parece un globo/hecho un globo/
            como una pelota/como un balon/como un melon) !(infl* el
            globo) |
        (hincha/hinchando/inflama) (por momentos/ante mis ojos/a ojos vista/por minutos) (pie/
            tobillo/talon)
    .unbearable =
        (insoportable/insoportables/inaguantable/inaguantables/insufrible/atroz) (dolor/dolores/
            duele/duelen/pierna/pantorrilla/gemelo/pie) |
        (no aguanto/no soporto/no resisto/no puedo aguantar/no puedo soportar) (dolor/
            dolores) |
        (gritando/chillando/aullando/retorciendo/retorciendome/retuerzo/retuerce/revolcando) (dolor/
            dolores) |
        peor dolor (de mi vida/de su vida) |
        (pantorrilla/pantorrila/gemelo/chamorro/pierna) (dura como/duro como/como una piedra/como
            piedra/como una roca/como una tabla/como un palo/durisima/durisimo/tensa y dura/tenso
            y duro/dura y tensa/duro y tenso/cada vez mas dura/cada vez mas duro/poniendo dura/
            poniendo duro/poniendo muy dura/poniendo muy duro/endureciendo/a punto de reventar/
            va a reventar/va a explotar) !(gimnasio/entreno/entrenar/entrenamiento/correr/masaje*/
            cargado/cargada/cargados/estir*) |
        (10 de 10/diez de diez/10 sobre 10/diez sobre diez) (pierna/pantorrilla/pantorrila/gemelo/
            canilla/chamorro) |
        (pierna/pantorrilla/gemelo/canilla) (cada minuto/minuto a minuto/por minutos) (peor/
            empeora/empeorando/mas dura/mas duro/mas fuerte) |
        (empeora/peor) (cada minuto/minuto a minuto/por minutos) (pierna/pantorrilla/gemelo) |
        (pierna/pantorrilla/pantorrila/gemelo/muslo/canilla/chamorro) (reventar/revienta/
            reventando/reviente/explotar/explota/explotando/estallar/estalla/estallando)
            !(ampolla*/gimnasio/entreno/entrenamiento/vena/varices/carrera) |
        (no puedo mas/ya no puedo mas/no aguanto mas/no doy mas) (dolor/dolores/duele/doliendo)
            (pierna/pantorrilla/gemelo/muslo/canilla) |
        (infernal/brutal/bestial/horroroso) dolor (pierna/pantorrilla/gemelo/canilla) !(gimnasio/
            entreno/agujetas) |
        (grito/gritando/gritar/chillo/chillando/aullando) (pierna/pantorrilla/gemelo/canilla/
            dolor/duele) !(entrenador/ninos/hijos) |
        (hinchada/hinchado/tensa/tenso/tirante/apretada/tan tensa/y tensa) (reventar/revienta/
            explotar/explota/estallar/estalla/va a reventar/va a explotar/
            va a estallar) !(ampolla*/zapato*/zapatilla*/pantalon/cabeza)
    .very-ill =
        (pone/puso/puesto/poniendo/poniendose/vuelve/vuelto/volvio/volviendo) piel negra !(sol/
            playa/bronce*) |
        piel (ennegrec*/jaspeada) !(sol/playa/bronce*) |
        (rojo/roja/rojez/enrojecimiento/infeccion) (avanza/avanzando/extiende/extendiendo/sube/
            subiendo/corriendo) (rapido/deprisa/hora/horas/por la pierna/pierna arriba) |
        (confundido/confundida/desorientado/desorientada/delira/delirando/delirio/delirios/
            desvaria/desvariando/incoherencias/somnoliento/somnolienta/adormilado/adormilada)
            (fiebre/calentura/temperatura/infeccion/infectado/infectada/infecto) |
        (me siento muy mal/me encuentro muy mal/estoy muy mal/me siento fatal/me encuentro fatal/
            esta muy mal/esta muy malo/esta muy mala/muy enfermo/muy enferma) (pie/pierna) (rojo/
            roja/caliente/infectado/infectada) |
        (mancha/rojez/enrojecimiento/lo rojo/infeccion/linea roja/raya roja) (crece/creciendo/
            crecio/avanza/avanzando/extiende/extendiendo/aumenta/aumentando/sube/subiendo/agranda/
            agrandando/mas grande/corre) (cada hora/por horas/en horas/en una hora/de hora en
            hora/rapido/rapidamente/cada minuto/por minutos) |
        (dedo/dedos/talon/pie/planta/piel) (negro/negra/negros/negras/ennegrec*/ennegrecido)
            (puesto/puso/esta/estan/ponen/poniendo/pone/volvio/huele/todo/toda/olor/quedo) !(una/
            unas/zapato*/zapatilla*/calcetin*/media/esmalte) |
        (rayas/raya/marca/marcas/lineas/linea/franja/franjas/estria/estrias/vena/venas/hilo/
            hilos) (roja/rojas/
            rojiza/rojizas/rojo/rojos/colorada/coloradas) (sube/suben/subiendo/subio/subieron/
            hacia arriba/para arriba/pa arriba/arriba/trepa/trepan/salen/sale de/salen de/
            desde la herida/de la herida/del corte/que va/que van/van subiendo/hasta la rodilla/
            trepando/avanza/avanzan/
            avanzando/corre/corren/espinilla/rodilla/muslo/ingle/pantorrilla/extiende/extienden)
            !(metro/tren/mapa/zapatilla*/camiseta/calcetin*/varices) |
        (rojez/rojo/roja/enrojecimiento/infeccion) (sube/subiendo/subio/trepa/trepando/avanza/
            avanzando) (pierna/tobillo/rodilla/espinilla/pantorrilla/muslo) !(zapatilla*/
            calcetin*/camiseta/crema) |
        (tiemblo/temblando/tiritando/tirito/escalofrios/temblores) (pie/pierna/talon/tobillo/dedo)
            (rojo/roja/caliente/infectado/infectada/hinchado/hinchada) !(miedo/nervios)
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
        tan (malo/mala/mal/enfermo/enferma) (cama/levantar/levantarme/nunca) |
        (38 y medio/39 y medio) !(talla/tallas/numero/zapato*/zapatilla*/tenis/calcetin*/calzo/
            calza/
            calzado/uso/eu/euro*/pesos/dolares/soles/kg/kilo*/km/min/minuto*/hora*/semana*/paso*/
            repeticion*/ciento/cm/mm/imc/peso/pesa/nike/adidas/asics/hoka/cuesta/coste/costo/
            costaron/precio/pague/libras) |
        (38/39/385/395/102/103) (tuve/tuvo/tenia/llegue a/llego a/subio a/anoche/ayer/esta manana/
            hoy/lunes/martes/miercoles/jueves/viernes/sabado/domingo/marco/marca/puso/estaba a/
            estaba en/estuve a) !(reais/sapato*/meia/tamanho/paguei/fiz/faco/tenho/eu/repeticoes/
            quilo*/passo*/idade/custa/custou/dolares/sesion*/sess*/talla/tallas/numero/zapato*/
            zapatilla*/tenis/calcetin*/calzo/
            calza/calzado/uso/eu/euro*/pesos/dolares/soles/kg/kilo*/km/min/minuto*/hora*/semana*/
            paso*/repeticion*/ciento/cm/mm/imc/peso/pesa/nike/adidas/asics/hoka/cuesta/coste/
            costo/costaron/precio/pague/libras/ano/anos/edad/cumpl*/tengo/38 y/39 y/mujer/hombre/
            mes/meses/dias/veces/personas) |
        (tengo/estoy/sigo/ando/esta) (38 desde/39 desde/40 desde/a 38/a 39/a 40/con 38/con 39/con
            40/en 38/en 39) !(talla/tallas/numero/zapato*/zapatilla*/tenis/calcetin*/calzo/calza/
            calzado/uso/eu/euro*/pesos/dolares/soles/kg/kilo*/km/min/minuto*/hora*/semana*/paso*/
            repeticion*/ciento/cm/mm/imc/peso/pesa/nike/adidas/asics/hoka/cuesta/coste/costo/
            costaron/precio/pague/libras/ano/anos/edad/puntos/mes/meses/grados de)

## What the bot says of this check

# source: c83d62d9
welcome = Pregunto por el dolor de un adulto en el tendón de Aquiles o en el talón, y digo qué puede ser, con qué urgencia consultar y qué hacer.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 68451ba7
welcome-signs =
    Si ahora tienes algo de esto, no sigas y llama al { $emergency }:
    • falta de aire repentina o dolor de pecho
    • un pie de repente frío y también pálido, azul o morado
    • dolor insoportable
    • una pierna caliente y roja, y te sientes muy mal
# The first words of /help; what can be typed follows.
# source: 12d8a909
about = Pregunto por el dolor de Aquiles o de talón, una pregunta cada vez.
# CRITICAL: people act on it in danger.
# source: f9ab44f1
urgency-consultation = Pide cita. No es una emergencia.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: bfbc56d5
notice-undecided = No sé qué corresponde a estas respuestas. Para más seguridad, que un médico te vea el talón o el tendón en menos de 24 horas. Si es urgente, llama al { $emergency }.
# source: 9b4f46d0
profile = Un cuestionario corto sobre el dolor de Aquiles y de talón en adultos: unas preguntas y después qué puede ser, con qué urgencia consultar y un próximo paso sensato. Información general, no un diagnóstico; sin la aprobación de un profesional de la salud. No es para emergencias: llama al número de emergencias de tu zona.
# source: eaef9bb7
profile-short = Cuestionario corto sobre el dolor de Aquiles y de talón. No es un diagnóstico. No es para emergencias.

## Preguntas

# Cada pregunta es una frase con su momento y su lugar. Cada respuesta dice una sola cosa.

# CRITICAL: people act on it in danger.
# source: 5f3e8241
question-emergency = Desde ayer, ¿te ha pasado algo de esto?
    .chest = Falta de aire repentina, dolor nuevo en el pecho o tos con sangre
    .foot-cold = Un pie de repente frío y también pálido, azul, morado o dormido
    .saddle = Entrepierna dormida, problemas nuevos para orinar o defecar, o las dos piernas cada vez más débiles
    .unbearable = Dolor de pierna repentino e insoportable, o una pantorrilla que se pone dura y tensa
    .very-ill = Enrojecimiento que avanza de hora en hora, piel que se pone negra, o me siento muy mal con un pie o una pierna calientes y rojos, o una llaga
    .none = Nada de esto

# CRITICAL: people act on it in danger.
# source: c0ffe382
question-lately = ¿Has tenido algo de esto en las últimas seis semanas, o ahora?
    .pop = Un chasquido, pedrada o patada de repente detrás de la pierna, o de pronto no podía impulsarme con el pie
    .injury = Una lesión: no pude dar cuatro pasos, pie deformado o con un corte abierto; o una caída desde cierta altura
    .leg-swollen = Una pantorrilla hinchada o con un dolor nuevo que no está en el tendón
    .hot-sore = Un pie o talón caliente y rojo, una hinchazón que crece rápido o una llaga que sigue abierta
    .fever = Fiebre o escalofríos esta semana
    .none = Nada de esto

# CRITICAL: people act on it in danger.
# source: f3d73683
question-onset = ¿Cómo empezó el dolor esta vez?
    .gradual = Poco a poco, sin más
    .overdoing = Después de hacer más de lo habitual
    .pop-back = Con un chasquido, pedrada o patada detrás de la pierna
    .pop-arch = Con un chasquido o un moretón debajo del pie
    .sharp = Pisé algo que pincha o corta
    .injury-recent = Con una lesión en los últimos 7 días
    .injury-old = Con una lesión hace más de 7 días
    .unknown = No lo sé

# Only after a pop or an injury: it decides between today and now.
# CRITICAL: people act on it in danger.
# source: 30fd924d
question-happened = ¿Cuándo fue el chasquido, la pedrada, la patada o la lesión?
    .recent = En las últimas dos semanas
    .older = Hace más tiempo
    .slowly = No hubo un momento así: vino poco a poco
    .unsure = No lo sé bien

# Only after a fever.
# CRITICAL: people act on it in danger.
# source: 29158647
question-fever-cause = ¿Hay otra razón para la fiebre, como un resfriado?
    .cold = Hay otra causa, y el pie sigue igual que antes
    .no-cause = No, o el pie también empeoró
    .unsure = No lo sé bien

# source: 20664a4e
question-age = ¿Qué edad tiene la persona con dolor?
    .under-18 = Menos de 18
    .age-18-39 = 18 a 39
    .age-40-59 = 40 a 59
    .age-60-plus = 60 o más

# source: e754d5d2
question-site = ¿Dónde duele más?
    .midportion = Dos dedos o más por encima del talón
    .insertion = En la parte de atrás del talón
    .tendon = Por encima y en la parte de atrás del talón
    .plantar = Debajo del talón
    .both = Debajo y en la parte de atrás del talón
    .elsewhere = En otro sitio, o no lo sé bien

# source: f8c7ea98
question-side = ¿Qué lado duele?
    .left = Izquierdo
    .right = Derecho
    .both = Los dos

# source: cb9b15fc
question-duration = ¿Cuándo empezó el dolor esta vez?
    .under-2-weeks = Hace menos de 2 semanas
    .under-6-weeks = Hace 2 a 6 semanas
    .under-3-months = Hace 6 semanas a 3 meses
    .under-6-months = Hace 3 a 6 meses
    .under-1-year = Hace entre 6 meses y un año
    .over-1-year = Hace más de un año

# What people type for a choice, besides its label, in parts named like the choices; words
# between bars. The value itself: words that say nothing beside an answer to that question.
typed-question-age = unos | tengo | años | edad
typed-question-site = el | la | mi | derecho | izquierdo
    .midportion =
        en medio del tendón | en la mitad del tendón | mitad del tendón de Aquiles |
        en la mitad del tendón de Aquiles
    .insertion = parte de atrás del talón | detrás del talón | atrás del talón
    .plantar = bajo el talón | debajo de mi talón
typed-question-side = el | la | mi
    .left =
        izquierda | pie izquierdo | pierna izquierda | talón izquierdo | el izquierdo |
        debajo del pie izquierdo | debajo del talón izquierdo | en el pie izquierdo
    .right =
        derecha | pie derecho | pierna derecha | talón derecho | el derecho |
        debajo del pie derecho | debajo del talón derecho | en el pie derecho
    .both = ambos | los dos pies | ambos pies
typed-question-duration = unos | unas | aproximadamente | desde hace | hace
    .under-2-weeks =
        hoy | ayer | la semana pasada | pocos días | algunos días | una semana | 1 semana |
        2 días | 3 días | 4 días | 5 días | 6 días | 7 días | 8 días | 9 días | 10 días |
        11 días | 12 días | 13 días
    .under-6-weeks =
        3 semanas | 4 semanas | 5 semanas | tres semanas | cuatro semanas | cinco semanas |
        un mes | 1 mes
    .under-3-months =
        7 semanas | 8 semanas | 9 semanas | 10 semanas | 11 semanas | 2 meses | dos meses
    .under-6-months = 4 meses | 5 meses | cuatro meses | cinco meses
    .under-1-year = 7 meses | 8 meses | 9 meses | 10 meses | 11 meses | nueve meses
    .over-1-year =
        13 meses | 14 meses | 15 meses | 16 meses | 17 meses | 18 meses | 2 años | 3 años |
        4 años | 5 años | 6 años | 7 años | 8 años | 9 años | 10 años | 11 años | 12 años |
        13 años | 14 años | 15 años | 16 años | 17 años | 18 años | 19 años | 20 años | dos años |
        tres años | cinco años | diez años | muchos años | años | un año y medio
typed-question-worst = aproximadamente | un | de | sobre | como
# "No" and "yes" in other words, alone.
-typed-no = nop | qué va | no, para nada
-typed-yes = sip | claro que sí
typed-question-onset =
    .gradual =
        empezó poco a poco | empezó despacio | vino poco a poco | fue poco a poco |
        gradualmente | de a poco
typed-question-fever-cause =
    .no-cause =
        no | nop | no, ninguna otra causa | ninguna otra causa | ningún otro motivo |
        no hay otra causa
typed-question-foot-swollen =
    .no = { -typed-no }
    .yes = { -typed-yes }
typed-question-antibiotic =
    .no = nop | ninguno | ningún antibiótico | no tomé ninguno | no he tomado ninguno
typed-question-medicines =
    .clot-risk =
        viaje largo* | un viaje largo* | largo viaje* | un largo viaje* |
        muchas horas en autobús* | varias horas en autobús* | muchas horas de autobús* |
        varias horas de autobús* | muchas horas en coche* | varias horas en coche* |
        muchas horas en bus* | varias horas en bus* | 5 horas en autobús* | 5 horas en coche* |
        6 horas en autobús* | 6 horas en coche* | 7 horas en autobús* | 7 horas en coche* |
        8 horas en autobús* | 8 horas en coche* | 9 horas en autobús* | 9 horas en coche* |
        10 horas en autobús* | 10 horas en coche* | 12 horas en autobús* | 12 horas en coche*
typed-question-tried =
    .nothing = ibuprofeno | solo ibuprofeno | analgésicos | solo analgésicos | solo reposo
typed-question-running =
    .no = { -typed-no }
    .yes = { -typed-yes }
typed-question-returning =
    .no = { -typed-no }
    .yes = { -typed-yes }

# CRITICAL: people act on it in danger.
# source: 3335eb64
question-pain = ¿Tienes alguna de estas molestias?
    .cannot-walk = Cojeo, y no solo en los primeros pasos
    .squeeze = Dolor agudo al apretar el talón por los dos lados
    .rest-night = Dolor que dura, de noche o en reposo
    .hanging = Dolor de noche que se alivia con el pie colgando
    .weak = Pie sin fuerza para levantarlo o ponerme de puntillas, no solo por el dolor
    .burning = Ardor, hormigueo o falta de sensibilidad
    .none = Nada de esto

# CRITICAL: people act on it in danger.
# source: d93b7ff7
question-body = ¿Y algo de esto?
    .stiff = Talón rígido más de 30 minutos cada mañana
    .joints = Articulaciones o un dedo del pie hinchados, o espalda rígida mucho rato cada mañana
    .inflammatory = Artritis reumatoide, espondilitis, psoriasis, ojo o intestino inflamado, o infección intestinal o genital reciente
    .lump-grows = Un bulto que sigue creciendo
    .lumps = Tendones de Aquiles gruesos y con bultos
    .cholesterol = Colesterol muy alto sin tratar, o infartos antes de los 60 en la familia cercana
    .none = Nada de esto

# CRITICAL: people act on it in danger.
# source: b596a44e
question-health = ¿Tienes algo de esto?
    .diabetes = Diabetes
    .circulation = Arterias de las piernas obstruidas, o calambre en la pantorrilla al caminar que se quita al parar
    .immune = Defensas bajas (por ejemplo, por quimioterapia), o anemia falciforme
    .cancer = Cáncer alguna vez (salvo uno leve de piel), perder peso sin querer, o sudores nocturnos que empapan
    .thin-bones = Huesos frágiles (osteoporosis), peso muy bajo, o meses sin regla antes de la menopausia
    .pregnancy = Embarazo, o parto en las últimas 6 semanas
    .none = Nada de esto

# Only with diabetes.
# CRITICAL: people act on it in danger.
# source: b9752c55
question-foot-swollen = ¿Está el pie hinchado, más caliente que el otro, o tiene la piel rota o una ampolla?
    .no = No
    .yes = Sí
    .unsure = No lo sé bien

# CRITICAL: people act on it in danger.
# source: 5f825e14
question-antibiotic = ¿Tomaste un antibiótico en los últimos seis meses? { -floxacin-brands } cuentan como terminados en -floxacino.
    .no = No
    .floxacin-now = Uno terminado en -floxacino o -floxacina (como ciprofloxacino), todavía lo tomo
    .floxacin-past = Uno terminado en -floxacino o -floxacina (como ciprofloxacino), ya lo acabé
    .unknown = No sé el nombre, todavía lo tomo
    .unknown-past = No sé el nombre, ya lo acabé
    .other = Otro

# CRITICAL: people act on it in danger.
# source: 52a767c3
question-medicines = En los últimos tres meses, ¿tuviste algo de esto?
    .procedure = Una operación o embolización en el sitio que duele
    .clot-risk = Un coágulo alguna vez; una operación en otro sitio, yeso o bota, días en cama o un vuelo largo
    .steroid = Pastillas de cortisona o prednisona, o una inyección de cortisona en el sitio que duele
    .blood-thinner = Un anticoagulante, o un problema de coagulación
    .dialysis = Diálisis, o un trasplante alguna vez
    .hormones = Pastillas, parche o anillo anticonceptivos, u hormonas (como para la menopausia)
    .none = Nada de esto

# source: eb0c2372
question-tried = ¿Qué has probado hasta ahora?
    .exercises = Ejercicios de pantorrilla (subir o bajar el talón)
    .stretching = Estiramientos
    .supports = Plantillas, alzas, vendaje adhesivo, férula nocturna
    .shock-wave = Ondas de choque
    .injection = Una inyección
    .procedure = Una operación o embolización
    .nothing = Nada de esto

# source: c60bbeec
question-programme = ¿Durante cuánto tiempo has hecho los ejercicios con regularidad?
    .current = Menos de 12 semanas por ahora
    .stopped = Los dejé, o solo de vez en cuando
    .alone = 12 semanas o más, por mi cuenta
    .supervised = 12 semanas o más, con fisioterapeuta

# source: d23a13e1
question-effect = ¿Te ayudaron?
    .better = Sí, está mejor
    .came-back = Sí, pero el dolor volvió
    .same = No, por ahora sigue igual
    .worse = No, empeoró

# source: 7a685b9a
question-duration-again = Hiciste 12 semanas de ejercicios. ¿Cuánto hace que te duele en total?
    .under-3-months = Menos de 3 meses
    .under-6-months = 3 a 6 meses
    .under-1-year = De 6 meses a un año
    .over-1-year = Más de un año

# source: d79fa962
question-running = ¿Haces un deporte en el que corres o saltas?
    .no = No
    .yes = Sí

# source: f8e6acbe
question-returning = ¿Vuelve el dolor cada vez que empiezas otra vez a correr?
    .no = No
    .yes = Sí

# source: 9f236313
question-worst = ¿Cuánto dolió esta semana en el peor momento? 0 es nada; 10, el peor dolor posible.

## Resultados: emergencias

# La primera línea es qué hacer; lo que la persona marcó sigue por sí solo.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 1dc73569
outcome-lung-clot = Esto puede ser un coágulo de sangre en el pulmón. Puede venir sin que se hinche la pierna.
    .next = Llama ahora al { $emergency } y pide una ambulancia.
    .soon = No conduzcas tú, y no esperes a ver si se pasa.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 8aff58a6
outcome-limb-ischaemia = Puede que no te esté llegando suficiente sangre al pie. Hace falta ayuda rápida para salvarlo.
    .next = Llama ahora al { $emergency } y pide una ambulancia.
    .soon = Hasta que llegue, no pongas la pierna en alto y no le des calor.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 6b59cc40
outcome-cauda-equina = Los nervios de la parte baja de la columna pueden estar comprimidos. Quizá necesites hoy mismo una prueba de imagen y una operación.
    .next = Ve ahora a { -emergency-department }. Llama al { $emergency } si no puedes llegar.
    .soon = No esperes a que se haga de día.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: ab1457ee
outcome-compartment = Puede que esté subiendo la presión dentro de la pantorrilla, o que sangre por dentro. Las dos cosas pueden dañar músculos y nervios en unas horas.
    .next = Llama ahora al { $emergency }, o ve a { -emergency-department } si es más rápido.
    .soon = No pongas la pierna en alto, no la vendes y no le des masajes.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 7d5ed73d
outcome-sepsis = Esto puede ser una infección grave que se extiende.
    .next = Ve ahora a { -emergency-department }. Llama al { $emergency } si tienes mucho sueño o confusión, si respiras rápido, si la piel se pone morada o negra, o si no puedes llegar.
    .soon = Los analgésicos solos no curan una infección.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 6a1463c2
outcome-rupture = El { -achilles-tendon } puede estar roto, aunque puedas caminar o ponerte de puntillas, o aunque el dolor se haya ido.
    .next = Ve ya a { -emergency-department }. Llama al { $emergency } si no puedes llegar.
    .soon = No apoyes la pierna y deja los dedos del pie apuntando hacia abajo. Nada de estiramientos ni masajes.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 6a37404e
outcome-fracture = Puede haber un hueso roto, o una herida puede ser profunda.
    .next = Ve ya a { -emergency-department } y no apoyes el pie. Llama al { $emergency } si no puedes llegar.
    .soon = Después de una caída desde cierta altura, pide que te miren también el hueso del talón.

## Resultados: que te vean hoy o mañana

# CRITICAL: people act on it in danger.
# source: 21f178d4
outcome-rupture-older = El { -achilles-tendon } puede haberse roto hace unas semanas. Una rotura se toma a menudo por una torcedura, y poder caminar no la descarta.
    .soon = Que te lo examine un médico en menos de 24 horas. Si en ese tiempo nadie puede verte, ve a { -emergency-department }.
    .next = Di cuándo notaste el chasquido o dejaste de poder impulsarte. Hasta entonces no apoyes la pierna.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 3ad544d5
outcome-vein-clot = Esto puede ser un coágulo de sangre en una vena de la pierna. Se puede sentir igual que un dolor de Aquiles.
    .soon = Que te vea un médico en menos de 24 horas. Si nadie puede verte, ve a { -emergency-department }.
    .next = Di si hubo una operación, un yeso, días en cama, un vuelo largo, cáncer o un coágulo anterior, o si tomas la píldora anticonceptiva. Llama al { $emergency } si te falta el aire o te duele el pecho.

# CRITICAL: people act on it in danger.
# source: ef73798f
outcome-vein-clot-risk = Un dolor nuevo en la parte baja de la pierna puede ser un coágulo en una vena, aunque no haya nada hinchado. Algo de lo que marcaste hace más probable un coágulo.
    .soon = Que te vea un médico en menos de 24 horas. Si en ese tiempo nadie puede verte, ve a { -emergency-department }.
    .next = Cuéntale lo que marcaste. Si la pantorrilla se hincha o se pone más caliente, ve enseguida. Llama al { $emergency } si te falta el aire o te duele el pecho.

# CRITICAL: people act on it in danger.
# source: c552779d
outcome-infection = Esto puede ser una infección, gota o, con diabetes, un daño en los huesos del pie. Unas preguntas en un chat no pueden distinguirlos.
    .soon = Que te vea un médico en menos de 24 horas; si tienes diabetes, el equipo que cuida tus pies.
    .next = No apoyes el pie. Si te da fiebre o te sientes muy mal, ve enseguida a { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: b0829895
outcome-fever = Una fiebre sin otra causa puede venir de una infección en el sitio que duele, aunque la piel se vea normal.
    .soon = Que te vea un médico en menos de 24 horas.
    .next = Si además el pie o la pierna se ponen calientes, rojos o hinchados, o te sientes muy mal, ve a { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 673762d0
outcome-puncture = Algo que pincha o corta puede haber dejado suciedad o un trozo dentro del pie. La infección puede llegar días o semanas después.
    .soon = Que te vea un médico en menos de 24 horas.
    .next = Di qué pisaste y cuándo, y cuándo te pusieron la última vacuna del tétanos.

# CRITICAL: people act on it in danger.
# source: 3f8ca767
outcome-fascia-rupture = La banda de la planta del pie puede estar desgarrada. Después de un chasquido suele haber hinchazón y un moretón.
    .soon = Que te vea un médico en menos de 24 horas.
    .next = Deja de correr y saltar. Si duele al caminar, usa muletas o no apoyes el pie.

# CRITICAL: people act on it in danger.
# source: 9b8bc9a7
outcome-recent-procedure = Un dolor nuevo o que no se va después de una operación o embolización puede venir de la herida, de un coágulo, de la piel o de un nervio.
    .soon = Que te vea en menos de 24 horas el equipo que la hizo. Si no puede, un médico.
    .next = Si se te hincha una pierna o te falta el aire, ve a { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 2a9a66c9
outcome-charcot = Con diabetes, un pie hinchado o más caliente puede tener los huesos dañados, aunque apenas duela.
    .soon = Que te vea tu equipo de pie diabético en menos de 24 horas. Si no tienes, un médico.
    .next = No apoyes nada el pie hasta que te lo hayan mirado.

# CRITICAL: people act on it in danger.
# source: 2acf50ad
outcome-rest-pain = Un dolor en reposo o de noche como el tuyo puede significar que no llega suficiente sangre al pie.
    .soon = Que te vea un médico en menos de 24 horas. Si en ese tiempo nadie puede verte, ve a { -emergency-department }.
    .next = Di si el dolor se alivia con el pie colgando. Si el pie se pone frío, pálido, azul o morado, llama al { $emergency }.

# CRITICAL: people act on it in danger.
# source: 632d0233
outcome-floxacin = Los antibióticos terminados en -floxacino o -floxacina pueden dañar los tendones. Tu dolor puede venir de este medicamento.
    .soon = Llama en menos de 24 horas a quien te lo recetó o a un farmacéutico, antes de la próxima dosis.
    .next = Pregunta si sirve otro antibiótico. No dejes la infección sin tratar. Por ahora no entrenes la pantorrilla.

# CRITICAL: people act on it in danger.
# source: 25a1d37d
outcome-antibiotic-unknown = Algunos antibióticos, los terminados en -floxacino o -floxacina, pueden dañar los tendones. No sabemos cuál tomas.
    .soon = Pregunta en menos de 24 horas a un farmacéutico o a quien te lo recetó cuál es, antes de la próxima dosis.
    .next = No dejes la infección sin tratar. No entrenes la pantorrilla hasta saberlo.

# CRITICAL: people act on it in danger.
# source: 76b256dd
outcome-weakness = Un pie débil puede venir de un tendón roto o de un nervio, en la pierna o en la espalda.
    .soon = Que te vea un médico en menos de 24 horas. Si en ese tiempo nadie puede verte, ve a { -emergency-department }.
    .next = Pide que te examinen el pie, el tendón y la espalda. Si las dos piernas se debilitan o tienes dormida la entrepierna, ve enseguida a { -emergency-department }.

## Resultados: que te vean antes de cualquier ejercicio

# CRITICAL: people act on it in danger.
# source: bae4d73f
outcome-child = Estas preguntas están hechas para adultos. Entre los 8 y los 14 años, a menudo duele el hueso del talón que está creciendo, pero pide que lo examinen.
    .soon = Ve a un médico en los próximos días, junto con la madre o el padre; en menos de 24 horas si cojea, tiene fiebre o le duele de noche.
    .next = Hasta entonces, ningún deporte que duela y ningún plan para adultos.

# CRITICAL: people act on it in danger.
# source: 3c6c37e9
outcome-recent-injury = Una lesión reciente se tiene que examinar con las manos. Las preguntas solas pueden pasar por alto un hueso roto o un tendón roto.
    .soon = Ve a un médico o a un centro de salud en los próximos días, o en menos de 24 horas si empiezas a cojear.
    .next = Hasta entonces, reposo, frío y el pie en alto. Si duele al caminar, no lo apoyes.

# CRITICAL: people act on it in danger.
# source: d375a30b
outcome-old-injury = Puede haberse pasado por alto un tendón roto o, después de una lesión, un hueso del talón roto. Un tendón también se puede romper o debilitar poco a poco.
    .soon = Que te lo examine un médico en los próximos días, o en menos de 24 horas si empiezas a cojear.
    .next = Di qué pasó y cuándo, y si puedes impulsarte. Hasta entonces, nada de ejercicios de pantorrilla, correr ni saltar.

# CRITICAL: people act on it in danger.
# source: 6f53d621
outcome-bone-stress = El hueso del talón puede tener una grieta fina por la carga (fractura por estrés), o más riesgo de tenerla.
    .soon = Ve a un médico en los próximos días, o en menos de 24 horas si empiezas a cojear.
    .next = Deja ya de correr y saltar. Si duele al caminar, usa muletas o no apoyes el pie hasta que te hayan visto.

# CRITICAL: people act on it in danger.
# source: 07767d0b
outcome-limp = No puedes caminar con normalidad. Sea cual sea la causa, alguien debe examinarte antes de que hagas ejercicio.
    .soon = Ve a un médico o a un { -physiotherapist } en los próximos días.
    .next = Hasta entonces camina solo mientras te resulte fácil. Nada de correr, saltar ni ejercicios de pantorrilla.

# CRITICAL: people act on it in danger.
# source: fe56a2a4
outcome-not-mechanical = Lo que marcaste puede no venir del exceso de uso. Una causa grave es rara, pero hay que buscarla.
    .soon = Ve a un médico en los próximos días. Aquí no basta con un { -physiotherapist }.
    .next = Di cuándo duele y qué marcaste. No empieces ningún programa de ejercicios antes.

# CRITICAL: people act on it in danger.
# source: 4635de69
outcome-inflammatory = Esto puede ser una inflamación donde los tendones se unen al hueso, como parte de una enfermedad de todo el cuerpo.
    .soon = Pide cita con un médico para los próximos días; en menos de 24 horas si hay un ojo rojo o una articulación caliente.
    .next = Pregunta si debe verte un reumatólogo, el médico de las articulaciones inflamadas. Hasta entonces, el movimiento suave que no duela está bien.

# CRITICAL: people act on it in danger.
# source: 05e25d89
outcome-nerve = El ardor, el hormigueo o la falta de sensibilidad pueden venir de un nervio del pie o de la espalda.
    .soon = Pide cita con un médico o un { -physiotherapist } para los próximos días.
    .next = Pide que te examinen el pie y también la espalda. Si un pie se vuelve débil, que te lo vean en menos de 24 horas.

# CRITICAL: people act on it in danger.
# source: 4eb0d201
outcome-cholesterol = Lo que marcaste puede indicar un problema hereditario de colesterol.
    .soon = Pide cita con un médico para las próximas semanas.
    .next = Pide un análisis de sangre del colesterol. Si ya te tratan, cuéntales lo del tendón. Hasta entonces puedes hacer elevaciones de talón suaves sobre suelo plano.

# CRITICAL: people act on it in danger.
# source: 8d4bccd9
outcome-feet-at-risk = Con diabetes o arterias de las piernas obstruidas, el dolor de talón puede tener otras causas, y puede que no notes las llagas.
    .soon = Ve a tu médico o al servicio que cuida tus pies en los próximos días.
    .next = Hasta entonces mira la piel de los dos pies todos los días. Un pie caliente o hinchado, o una llaga abierta: ve a un médico en menos de 24 horas.

# CRITICAL: people act on it in danger.
# source: 20d46d13
outcome-immune = Con las defensas bajas o anemia falciforme, una infección o un problema de hueso puede parecer un dolor de talón corriente.
    .soon = Llama al equipo que te trata en los próximos días.
    .next = Cuéntales lo del dolor antes de empezar ejercicios. Con fiebre o un pie caliente y rojo, ve enseguida a { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 956b174c
outcome-frail-tendon = Un medicamento o tratamiento que indicaste puede debilitar los tendones.
    .soon = Ve a un médico o a un { -physiotherapist } en los próximos días, antes de entrenar.
    .next = Di qué tuviste o tomaste. Si no sabes el nombre de un antibiótico, un farmacéutico puede averiguarlo. Hasta entonces, nada de saltos, ejercicios rápidos ni pesos grandes.

# CRITICAL: people act on it in danger.
# source: f4c828b7
outcome-elsewhere = Tu dolor está fuera de los sitios que conoce este cuestionario, así que no podemos decir qué puede ser.
    .soon = Pide cita con un médico, un { -physiotherapist } o un { -podiatrist } para las próximas semanas.
    .next = Enséñale dónde duele. Los ejercicios de este cuestionario están hechos para otros sitios.

# CRITICAL: people act on it in danger.
# source: dec95a3a
outcome-after-procedure = Tuviste una operación o embolización por este dolor, y aún duele. El equipo que la hizo debe mirarlo primero.
    .soon = Pide cita con ese equipo para las próximas semanas. Si no los localizas, pide cita con un médico.
    .next = Hasta entonces entrena solo como ellos te dijeron. Este cuestionario no propone un segundo procedimiento.

## Resultados: tendón de Aquiles, por encima del talón

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: b6aa5f9b
outcome-midportion-start = Esto puede ser un { -achilles-tendon } sobrecargado. La mayoría de las personas se recupera entrenando, pero lleva meses.
    .soon = Puedes empezar hoy por tu cuenta.
    .next = Entrena la pantorrilla al menos 12 semanas: mira «Cómo hacerlo». Un dolor de hasta { $pain-limit } de 10 está bien si a la mañana siguiente ya no está. Revisa cómo vas dentro de { $review ->
        [one] { $review } semana
       *[other] { $review } semanas
    }: si no está mejor, pide cita con un { -physiotherapist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: b70447dc
outcome-midportion-stay = Esto puede ser un { -achilles-tendon } sobrecargado. El entrenamiento necesita meses, más que semanas.
    .soon = Puedes seguir por tu cuenta.
    .next = Sigue al menos hasta las 12 semanas, con algo más de dificultad siempre que el dolor se quede en { $pain-limit } de 10 o menos. Revisa cómo vas dentro de { $review ->
        [one] { $review } semana
       *[other] { $review } semanas
    }: si no está mejor, pide a un { -physiotherapist } que vea cómo entrenas.

# CRITICAL: people act on it in danger.
# source: eccb73da
outcome-midportion-supervise = Esto puede ser un { -achilles-tendon } sobrecargado. Lo primero es un entrenamiento que se hace más difícil paso a paso, ahora con alguien que te guíe.
    .soon = Pide cita con un { -physiotherapist } para las próximas semanas.
    .next = Pide al menos 12 semanas de entrenamiento de pantorrilla que se haga más difícil paso a paso. Cuenta qué has hecho hasta ahora, cada cuánto y con qué peso.

# CRITICAL: people act on it in danger.
# source: 8cb1a808
outcome-midportion-add-on = Esto puede ser un { -achilles-tendon } sobrecargado. Has entrenado con alguien que te guiaba y aún duele, así que hay que mirar otra vez la causa.
    .soon = Pide cita con un médico del deporte o con tu { -physiotherapist } para las próximas semanas.
    .next = Pregunta si la causa es la correcta y si la carga es la correcta.

# CRITICAL: people act on it in danger.
# source: def75650
outcome-midportion-refractory = Esto puede ser un { -achilles-tendon } sobrecargado. No se ha calmado después de meses de entrenamiento guiado, y no es culpa tuya.
    .soon = Pide cita con un médico del deporte o un traumatólogo (ortopedista) para las próximas semanas.
    .next = Pide una prueba de imagen y que miren otra vez la causa. Hasta entonces entrena solo si eso no lo empeora.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: e1a5b4ea
outcome-midportion-relapse = Esto puede ser el mismo { -achilles-tendon } sobrecargado, que se irrita otra vez. Entrenar ya te ayudó antes.
    .soon = Puedes volver a empezar hoy por tu cuenta.
    .next = Empieza uno o dos niveles por debajo de donde lo dejaste, 2 a 3 días a la semana. Sube una cosa por semana. Revisa cómo vas dentro de { $review ->
        [one] { $review } semana
       *[other] { $review } semanas
    }: si no está mejor, pide cita con un { -physiotherapist }.

## Resultados: tendón de Aquiles, donde se une al hueso del talón

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: e30bc7f6
outcome-insertion-start = Esto puede ser un { -achilles-tendon } sobrecargado donde se une al hueso del talón. La mayoría de las personas se recupera, pero lleva meses.
    .soon = Puedes empezar hoy por tu cuenta, solo sobre suelo plano.
    .next = Entrena la pantorrilla al menos 12 semanas: mira «Cómo hacerlo». Un dolor de hasta { $pain-limit } de 10 está bien si a la mañana siguiente ya no está. Revisa cómo vas dentro de { $review ->
        [one] { $review } semana
       *[other] { $review } semanas
    }: si no está mejor, pide cita con un { -physiotherapist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 8b5f6275
outcome-insertion-stay = Esto puede ser un { -achilles-tendon } sobrecargado donde se une al hueso del talón. El entrenamiento necesita meses, más que semanas.
    .soon = Puedes seguir por tu cuenta, solo sobre suelo plano.
    .next = Sigue al menos hasta las 12 semanas, con algo más de dificultad siempre que el dolor se quede en { $pain-limit } de 10 o menos. Revisa cómo vas dentro de { $review ->
        [one] { $review } semana
       *[other] { $review } semanas
    }: si no está mejor, pide a un { -physiotherapist } que vea cómo entrenas.

# CRITICAL: people act on it in danger.
# source: 910509ca
outcome-insertion-supervise = Esto puede ser un { -achilles-tendon } sobrecargado donde se une al hueso del talón. Lo primero es entrenar, ahora con alguien que te guíe.
    .soon = Pide cita con un { -physiotherapist } para las próximas semanas.
    .next = Pide al menos 12 semanas de entrenamiento de pantorrilla sobre suelo plano, más difícil paso a paso, con un { -heel-lift } en los dos zapatos. Cuenta qué has hecho hasta ahora.

# CRITICAL: people act on it in danger.
# source: 0a942642
outcome-insertion-add-on = Esto puede ser un { -achilles-tendon } sobrecargado donde se une al hueso del talón. Has entrenado con alguien que te guiaba y aún duele, así que hay que mirar otra vez la causa.
    .soon = Pide cita con un médico del deporte o con tu { -physiotherapist } para las próximas semanas.
    .next = Pregunta si la causa es la correcta y si el entrenamiento cuida el hueso del talón: suelo plano, { -heel-lift }, nada de estiramientos profundos.

# CRITICAL: people act on it in danger.
# source: f3349c1b
outcome-insertion-refractory = Esto puede ser un { -achilles-tendon } sobrecargado donde se une al hueso del talón. No se ha calmado después de meses de entrenamiento guiado, y no es culpa tuya.
    .soon = Pide cita con un médico del deporte o un traumatólogo (ortopedista) para las próximas semanas.
    .next = Pide una prueba de imagen y que miren otra vez la causa. Hasta entonces entrena solo sobre suelo plano, y solo si eso no lo empeora.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 1199a1a9
outcome-insertion-relapse = Esto puede ser el mismo { -achilles-tendon } sobrecargado, donde se une al hueso del talón, que se irrita otra vez. Entrenar ya te ayudó antes.
    .soon = Puedes volver a empezar hoy por tu cuenta, solo sobre suelo plano.
    .next = Empieza uno o dos niveles por debajo de donde lo dejaste, 2 a 3 días a la semana. Sube una cosa por semana. Revisa cómo vas dentro de { $review ->
        [one] { $review } semana
       *[other] { $review } semanas
    }: si no está mejor, pide cita con un { -physiotherapist }.

## Resultados: debajo del talón

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 51000a99
outcome-plantar-start = Esto puede ser una sobrecarga de la banda de la planta del pie, la { -plantar-fascia }. Suele mejorar, pero lleva meses.
    .soon = Puedes empezar hoy por tu cuenta.
    .next = Estira la banda todos los días, usa zapatos con amortiguación y haz menos de lo que te causa dolor: mira «Cómo hacerlo». Revisa cómo vas dentro de { $review ->
        [one] { $review } semana
       *[other] { $review } semanas
    }: si no está mejor, pide cita con un { -physiotherapist } o un { -podiatrist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: c3f3124a
outcome-plantar-stay = Esto puede ser una sobrecarga de la banda de la planta del pie, la { -plantar-fascia }. Lo que estás haciendo necesita meses, más que semanas.
    .soon = Puedes seguir por tu cuenta.
    .next = Sigue al menos hasta las 12 semanas, con estiramientos, zapatos con amortiguación y menos de lo que te causa dolor. Revisa cómo vas dentro de { $review ->
        [one] { $review } semana
       *[other] { $review } semanas
    }: si no está mejor, que lo mire un { -physiotherapist } o un { -podiatrist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
# source: 9d25f57a
outcome-plantar-relapse = Esto puede ser la misma sobrecarga de la banda de la planta del pie, la { -plantar-fascia }, que se irrita otra vez. Los ejercicios ya te ayudaron antes.
    .soon = Puedes volver a empezar hoy por tu cuenta.
    .next = Haz otra vez lo que te ayudó, todos los días, y sigue cuando el dolor se haya ido. Revisa cómo vas dentro de { $review ->
        [one] { $review } semana
       *[other] { $review } semanas
    }: si no está mejor, pide cita con un { -physiotherapist } o un { -podiatrist }.

# CRITICAL: people act on it in danger.
# source: f081ce5a
outcome-plantar-step-up = Esto puede ser una sobrecarga de la banda de la planta del pie, la { -plantar-fascia }. El paso siguiente es un programa completo con alguien que te guíe.
    .soon = Pide cita con un { -physiotherapist } o un { -podiatrist } para las próximas semanas.
    .next = Pide estiramientos, elevaciones de talón cada vez más difíciles y los zapatos o plantillas adecuados, todo junto. Cuenta qué has hecho hasta ahora.

# CRITICAL: people act on it in danger.
# source: 385c8557
outcome-plantar-runner = Esto puede ser una sobrecarga de la banda de la planta del pie, la { -plantar-fascia }, que vuelve a doler cuando corres.
    .soon = Pide cita, para las próximas semanas, con un { -physiotherapist } que sepa de correr.
    .next = Pide que te miren mientras corres, y entrenar la fuerza de lo que esté débil. El masaje y el vendaje adhesivo son para aliviar, no todo el plan.

# CRITICAL: people act on it in danger.
# source: ab3d0b67
outcome-plantar-add-on = Esto puede ser una sobrecarga de la banda de la planta del pie, la { -plantar-fascia }. Has hecho lo básico con alguien que te guiaba y aún duele, así que hay que mirar otra vez la causa.
    .soon = Pide cita con un médico o con el { -physiotherapist } que te guía, para las próximas semanas.
    .next = Pregunta si la causa es la correcta, y qué queda por probar.

# CRITICAL: people act on it in danger.
# source: 077f73f7
outcome-plantar-refractory = Esto puede ser una irritación de la banda de la planta del pie, la { -plantar-fascia }, que no se ha calmado. No es culpa tuya. Después de tanto tiempo, también puede ser otra cosa.
    .soon = Pide cita con un especialista en pie y tobillo o en deporte para las próximas semanas.
    .next = Pide primero que se aseguren de la causa. Hasta entonces sigue con lo que lo alivia.

## Señales que se añaden cuando otra cosa decidió el resultado

# Cada una nombra lo que se marcó, y nada más, y qué significa para lo que hay que hacer.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 3a837583
flag-lung-clot = Puede ser un coágulo en el pulmón. Llama al { $emergency }.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 3fe71f41
flag-limb-ischaemia = Puede que al pie no le llegue sangre. Llama al { $emergency }.

# CRITICAL: people act on it in danger.
# source: a9ba40aa
flag-cauda-equina = Puede haber nervios comprimidos en la columna. Hay que ir ya a { -emergency-department }.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
# source: 8fee359e
flag-compartment = Puede que esté subiendo la presión dentro de la pantorrilla. Llama al { $emergency }.

# CRITICAL: people act on it in danger.
# source: 0dc6aca9
flag-sepsis = Algo de lo que marcaste puede venir de una infección grave. Hay que ir ya a { -emergency-department }.

# CRITICAL: people act on it in danger.
# source: 900e7eb7
flag-rupture-recent = El { -achilles-tendon } puede estar roto, aunque puedas caminar. Deben mirarlo en { -emergency-department }; no apoyes la pierna.

# CRITICAL: people act on it in danger.
# source: bf473f00
flag-rupture-older = Un chasquido, pedrada o patada detrás de la pierna, o no poder impulsarte con el pie, hace unas semanas: el { -achilles-tendon } puede haberse roto. Nada de ejercicios, estiramientos ni masajes antes de que lo haya mirado un médico.

# CRITICAL: people act on it in danger.
# source: 32743a6c
flag-push-off = Ya no puedes impulsarte bien con el pie, y vino poco a poco: el { -achilles-tendon } puede estar roto o débil. Nada de ejercicios antes de que alguien lo haya examinado.

# CRITICAL: people act on it in danger.
# source: 360a241c
flag-fracture = Puede haber un hueso roto. Deben mirarlo en { -emergency-department }; no apoyes el pie.

# CRITICAL: people act on it in danger.
# source: a180dac0
flag-fracture-older = Una lesión fuerte o una caída desde cierta altura hace unas semanas: puede haberse pasado por alto un hueso roto. Debe mirarlo un médico.

# CRITICAL: people act on it in danger.
# source: 47886ebd
flag-vein-clot = Tu pantorrilla: también hay que buscar un coágulo en una vena de la pierna. Nada de masajes ni ejercicios de pantorrilla.

# CRITICAL: people act on it in danger.
# source: 19949ea1
flag-vein-clot-risk = Un dolor nuevo en la parte baja de la pierna, y algo que marcaste que hace más probable un coágulo: hay que buscar un coágulo.

# CRITICAL: people act on it in danger.
# source: 29c52e8c
flag-infection = Un pie o talón caliente y rojo, una hinchazón que crece rápido o una llaga abierta: hay que buscar una infección o gota.

# CRITICAL: people act on it in danger.
# source: 4c3b6f66
flag-fever = Una fiebre sin otra causa: hay que buscar una infección.

# CRITICAL: people act on it in danger.
# source: ce4092d5
flag-puncture = Pisaste algo que pincha o corta: di al médico qué era, y cuándo te pusieron la última vacuna del tétanos.

# CRITICAL: people act on it in danger.
# source: c1bcbc9c
flag-fascia-rupture = Un chasquido o un moretón debajo del pie: la banda que hay ahí puede estar desgarrada. Deja de correr y saltar; que te lo examinen.

# CRITICAL: people act on it in danger.
# source: 9e6bf43c
flag-child-urgent = Con lo que marcaste, un médico debe ver al niño o a la niña.

# CRITICAL: people act on it in danger.
# source: 4ed38153
flag-recent-procedure = Una operación o embolización ahí en los últimos tres meses: el equipo que la hizo debe ver este dolor.

# CRITICAL: people act on it in danger.
# source: d7399017
flag-recent-injury-urgent = Una lesión en los últimos 7 días, con lo demás que marcaste: que te la examinen.

# CRITICAL: people act on it in danger.
# source: f9682c4e
flag-recent-injury = Una lesión en los últimos 7 días: hay que examinarla con las manos.

# CRITICAL: people act on it in danger.
# source: d82f3550
flag-old-injury-urgent = Una lesión más antigua, y algo más que marcaste: que te la examinen. Puede haberse pasado algo por alto.

# CRITICAL: people act on it in danger.
# source: 400b0a83
flag-old-injury = Una lesión más antigua: puede haberse pasado por alto un tendón roto o un hueso roto, así que haz que te la examinen antes de hacer ejercicio.

# CRITICAL: people act on it in danger.
# source: 7e27bce3
flag-floxacin = Un antibiótico terminado en -floxacino o -floxacina, que todavía tomas: puede dañar los tendones. Llama a quien te lo recetó o a un farmacéutico antes de la próxima dosis. No dejes la infección sin tratar. Por ahora, nada de ejercicio pesado.

# CRITICAL: people act on it in danger.
# source: 5fbb22fd
flag-antibiotic-unknown = Un antibiótico que tomas y cuyo nombre no sabes: algunos pueden dañar los tendones. Pregunta a un farmacéutico cuál es antes de la próxima dosis. No dejes la infección sin tratar.

# CRITICAL: people act on it in danger.
# source: 34d74d44
flag-bone-stress-urgent = Señales de que el hueso del talón puede tener una grieta fina: deja de correr y saltar, no lo apoyes si duele al caminar, y que te lo examinen.

# CRITICAL: people act on it in danger.
# source: fab0a3dc
flag-bone-stress = El hueso del talón puede tener una grieta fina, o más riesgo de tenerla: deja de correr y saltar, y que te lo examinen.

# CRITICAL: people act on it in danger.
# source: f5aa7773
flag-limp = Cojeas: que te lo examinen antes de hacer ejercicio.

# CRITICAL: people act on it in danger.
# source: 14acea56
flag-charcot = Diabetes, y un pie que puede estar hinchado, más caliente o con la piel rota: no lo apoyes nada hasta que lo haya visto el equipo que cuida tus pies o un médico.

# CRITICAL: people act on it in danger.
# source: 5329375b
flag-rest-pain = Un dolor de noche o en reposo que puede venir de que no llega suficiente sangre al pie: que te vea un médico.

# CRITICAL: people act on it in danger.
# source: e83d7cf3
flag-night-pain = Un dolor que no se va de noche o en reposo: un médico debe buscar la causa.

# CRITICAL: people act on it in danger.
# source: 2cf4cb5c
flag-lump = Un bulto que sigue creciendo: un médico debe examinarlo.

# CRITICAL: people act on it in danger.
# source: 852e6d43
flag-illness = Cáncer, pérdida de peso no buscada o sudores nocturnos que empapan: un médico debe buscar la causa de tu dolor.

# CRITICAL: people act on it in danger.
# source: 08fd4627
flag-inflammatory = Señales que pueden ir con una inflamación de todo el cuerpo: cuéntaselas al médico.

# CRITICAL: people act on it in danger.
# source: ef7252ac
flag-weakness = Un pie demasiado débil para levantarlo o para ponerte de puntillas: que te lo examinen.

# CRITICAL: people act on it in danger.
# source: 18df3084
flag-nerve = Ardor, hormigueo o falta de sensibilidad: puede venir de un nervio, así que pide que te examinen el pie y la espalda.

# CRITICAL: people act on it in danger.
# source: 4949e5a7
flag-cholesterol = Algo de lo que marcaste puede indicar un problema hereditario de colesterol: pide un análisis de sangre del colesterol.

# CRITICAL: people act on it in danger.
# source: ea01e7e1
flag-diabetes = Diabetes: pide que te revisen los pies, y mírate la piel todos los días.

# CRITICAL: people act on it in danger.
# source: 928b9fa2
flag-arteries = Arterias de las piernas obstruidas, o calambre en la pantorrilla al caminar: pide que te revisen los pies, y mírate la piel todos los días.

# CRITICAL: people act on it in danger.
# source: d35dffb9
flag-immune = Defensas bajas o anemia falciforme: cuenta lo de este dolor al equipo que te trata antes de hacer ejercicio.

# CRITICAL: people act on it in danger.
# source: 5e48ebae
flag-frail-tendon = Un medicamento o tratamiento que indicaste puede debilitar los tendones: nada de entrenamiento pesado antes de que alguien haya mirado los tuyos.

# CRITICAL: people act on it in danger.
# source: 9df3ec4b
flag-had-procedure = Una operación o embolización anterior, y aún duele: vuelve al equipo que la hizo.

# CRITICAL: people act on it in danger.
# source: ef3d3c3c
flag-severe = Tu dolor es muy fuerte: dilo al pedir la cita, y pide que sea pronto.

## Los botones debajo de una respuesta

# source: aa9eba61
page-how = Cómo hacerlo
# source: 6225b66a
page-meanwhile = Mientras tanto
# source: aae2cd5d
page-skip = Qué evitar
# source: 2cea2532
page-outlook = Cuánto tarda
# source: b9611290
page-options = Embolización y cirugía: qué se sabe
# source: 6f6bcbb2
page-questions = Más preguntas
# source: 39680c4d
page-help = Cuándo pedir ayuda

## Notas debajo de una respuesta

# source: 26412102
note-shock-wave = Pregunta también por las { -shock-wave }: pueden ayudar a algunas personas, pero los ensayos no coinciden.
    .title = ¿Añadir { -shock-wave }?

# source: 83a7debc
note-specialist-in-parallel = Tu dolor es fuerte o lleva más de un año. Además de entrenar, pide la opinión de un especialista.
    .title = La opinión de un especialista

# CRITICAL: people act on it in danger.
# source: 391dd746
note-made-for-adults = Estas preguntas están hechas para adultos y en un niño o una niña pueden pasar algo por alto. Di su edad a quien lo examine.
    .title = Preguntas para adultos

# source: a68d4e2a
note-pregnancy = En el embarazo y durante 6 semanas después del parto, los coágulos en la pierna son más probables. Díselo a todos los que te traten: los analgésicos, las { -shock-wave } y las radiografías necesitan entonces el consejo de un médico.
    .title = Embarazo y después del parto

# CRITICAL: people act on it in danger.
# source: cf03c9e7
note-blood-thinner = Con un anticoagulante o un problema de coagulación: nada de analgésicos antiinflamatorios, agujas, { -shock-wave } ni inyecciones si tu médico no está de acuerdo. Si te sale de repente un moretón o una hinchazón: que te vean en menos de 24 horas.
    .title = Anticoagulante o problema de coagulación

# CRITICAL: people act on it in danger.
# source: 0fd7a8af
note-age-60 = Desde los 60 los huesos se rompen con más facilidad; por eso, si un hueso te duele de forma aguda o nueva, que te examinen. Pregunta a un farmacéutico antes de tomar analgésicos.
    .title = Con 60 años o más

# CRITICAL: people act on it in danger.
# source: e5e235a2
note-thin-bones = Con huesos frágiles, peso muy bajo o meses sin regla, no corras ni saltes hasta que un médico te haya mirado los huesos. Si duele al apretar el talón o cojeas, que te vean en menos de 24 horas.
    .title = Huesos frágiles

# source: e7e01719
note-both-sides = Duelen los dos lados. Dile a un médico si además tienes rigidez de más de 30 minutos por la mañana, te duelen otras articulaciones o la espalda, o has tenido psoriasis o un ojo o el intestino inflamado.
    .title = Los dos lados

## Cómo hacerlo

# The four steps, with their test at the start, hold for every calf exercise. The
# sets and repetitions still have to be confirmed by a clinician.

# source: 0d64e726
note-how-pain-rule =
    Cuánto puede doler, de 10:
    🟢 0 a 2: la próxima vez haz un poco más.
    🟡 de 3 a { $pain-limit }, y a la mañana siguiente ya no está: quédate ahí.
    🔴 más de { $pain-limit }, o peor a la mañana siguiente: haz un tercio menos.

# source: d0742802
note-how-heel-raise =
    Elevación de talón sobre suelo plano, nunca en un escalón. Apóyate en la pared con las manos. 3 segundos para subir, 3 segundos para bajar, 3 series de 15, un día sí y otro no. Entrena las dos piernas.
    Empieza por el nivel más difícil que puedas hacer 15 veces con un dolor de { $pain-limit } de 10 o menos:
    1. subir y bajar con las dos piernas
    2. subir con las dos, bajar con una
    3. subir y bajar con una pierna
    4. con una pierna y una mochila de 5 kg, más adelante más
    Sube un nivel después de 3 veces que hayan ido bien.

# source: 9b8825e0
note-how-heel-drop =
    Bajada de talón, solo para el dolor por encima del talón: es el único ejercicio que se hace en un escalón. Ponte en un escalón con la parte delantera del pie. Sube con las dos piernas y, con una sola, baja despacio el talón hasta que quede por debajo del borde. 3 series de 15 con la rodilla recta. Empieza cuando las elevaciones de talón con una pierna te resulten fáciles.

# source: 6de6711b
note-how-heel-drop-bent =
    Lo mismo con la rodilla doblada: entrena el músculo más profundo de la pantorrilla. 3 series de 15.

# source: ee2940fb
note-how-heel-lift =
    Un alza para el talón de más o menos 1 cm en los dos zapatos le quita carga al tendón. Llévala unas semanas y luego hazla más fina poco a poco.

# source: 62d8f98e
note-how-fascia-stretch =
    Estiramiento de la banda de la planta del pie. Siéntate, pon el tobillo sobre la otra rodilla y tira de los dedos del pie hacia atrás con la mano hasta que notes que tira a lo largo de la planta. 10 segundos, 10 veces, 3 veces al día; la primera, antes de tus primeros pasos.

# source: 6d092c75
note-how-calf-stretch =
    Estiramiento de la pantorrilla. Apóyate en una pared, la pierna que duele atrás, la rodilla recta, el talón en el suelo. 30 segundos, 3 veces, cada día.

# source: b469a616
note-how-heel-raise-towel =
    Si te gusta entrenar: elevaciones de talón con una toalla enrollada debajo de los dedos del pie. 3 segundos para subir, 2 segundos arriba, 3 segundos para bajar, 3 series de 12, un día sí y otro no. Hazlo más difícil con una mochila.

# source: 58cba475
note-how-tape =
    Vendaje adhesivo debajo del pie, desde la parte delantera de la planta y rodeando el talón. Alivia el dolor por poco tiempo, más o menos un día. Quítalo si la piel pica o duele.

## Mientras tanto

# CRITICAL: people act on it in danger.
# source: 454fd56b
note-meanwhile-no-load = Nada de correr, saltar ni ejercicios de pantorrilla hasta que te hayan examinado.

# CRITICAL: people act on it in danger.
# source: 3d246066
note-meanwhile-no-weight = No apoyes el pie ni la pierna hasta que te hayan visto, aunque caminar apenas duela.

# CRITICAL: people act on it in danger.
# source: b3be7675
note-meanwhile-weight = No apoyes la pierna si duele al caminar: usa muletas, o no camines.

# CRITICAL: people act on it in danger.
# source: 75e78501
note-meanwhile-no-massage = Nada de masajes en la pantorrilla.

# CRITICAL: people act on it in danger.
# source: db50d2b8
note-meanwhile-skin = Mira la piel del pie todos los días. Nada de caminar sin zapatos, de calor ni de vendajes apretados.

# source: 305eae64
note-meanwhile-pain = Para el dolor, pregunta a un farmacéutico qué te conviene.

# source: 9532dcac
note-meanwhile-booked = Hasta la cita, sigue moviéndote, siempre que el dolor no pase de { $pain-limit } de 10 y a la mañana siguiente ya no esté. El reposo total puede debilitar la pierna.

# CRITICAL: people act on it in danger.
# source: f0993a05
note-meanwhile-flat = Entrena solo sobre suelo plano: nada de bajadas en un escalón ni estiramientos profundos de pantorrilla. Aprietan el sitio que duele.

## Qué evitar

# source: 241171c5
note-skip-steroid = Una inyección de corticoides en el tendón: puede debilitarlo. Los antiinflamatorios durante mucho tiempo ayudan poco.

# source: 7353b16d
note-skip-steroid-again = Otra inyección antes de que un especialista haya revisado la causa.

# source: b5c29cef
note-skip-steroid-plantar = Una inyección de corticoides, por ahora: alivia unas semanas como mucho, y puede dañar la banda y la almohadilla del talón.

# source: 5ece6d89
note-skip-rest = El reposo total. Puede debilitar la pierna, y el dolor a menudo vuelve con la carga.

# CRITICAL: people act on it in danger.
# source: c2a111fd
note-skip-drops = Bajadas de talón en un escalón y estiramientos profundos de pantorrilla: aprietan el sitio que duele.

# source: 9befda21
note-skip-splint = Una férula nocturna: en un ensayo no aportó nada más para este tendón.

# source: 7e8d20f0
note-skip-scan = Una radiografía para ver si hay un espolón: un espolón es frecuente y no cambia lo que ayuda.

# source: 650c7b41
note-skip-changes = Un plan nuevo cada semana: cada uno necesita tiempo para funcionar.

# source: fc4328c8
note-skip-procedures = Operaciones y otros procedimientos, por ahora: quedan pasos más sencillos.

# source: feaf0e64
note-skip-blind-procedure = Cualquier procedimiento sin una segunda opinión: no se sabe bien hasta qué punto funciona.

## Cuánto tarda

# source: 5c8b1dda
note-outlook-achilles = La mayoría de las personas con dolor de Aquiles se recupera. Lleva meses, más que semanas: más o menos 3 de cada 4 están bien a la larga, y algunas siguen con un poco de dolor durante años.

# source: 2425ccac
note-outlook-plantar = La mayoría de las personas con dolor debajo del talón se recupera. Lleva meses, a veces más de un año.

# source: c1f67ca7
note-outlook-weeks = Espera el primer cambio después de unas semanas de entrenar con regularidad, no después de unos días. Es normal que haya días buenos y malos; compara semanas, no días.

## Embolización y cirugía

# CRITICAL: people act on it in danger.
# source: b7394f4b
note-embolization-achilles = En la embolización, un médico introduce una aguja o un tubo fino en una arteria y cierra pequeños vasos sanguíneos nuevos que rodean el tendón dolorido. Por lo general vuelves a casa el mismo día. Hasta 2024 se han descrito unas 20 a 30 personas con dolor de Aquiles, sin grupo de comparación, así que nadie puede decir cuánto se debe al tratamiento. De los ensayos en la rodilla que la compararon con un tratamiento fingido, los dos más grandes no encontraron ningún beneficio; otros están en marcha. Riesgos: un moretón, un cambio de color de la piel o una llaga, falta de sensibilidad, infección, que se cierre un vaso sanguíneo sano, alergia, rayos X. Lo que se inyecta suele ser un antibiótico que no está aprobado para este uso. No es para embarazadas, ni para quien tenga los riñones enfermos, arterias obstruidas o alergia a lo que se inyecta. Pide una opinión independiente; si se hace, lo mejor es dentro de un estudio.
    .title = Embolización: qué se sabe

# CRITICAL: people act on it in danger.
# source: 13582357
note-surgery-achilles = En la operación se limpia la parte dolorida del tendón de Aquiles, por un corte o por incisiones muy pequeñas; en el hueso del talón también se puede quitar un saliente del hueso. Decide un especialista, después de al menos 6 meses de cuidados activos y una prueba de imagen. Después, muchas personas llevan una bota durante semanas y entrenan durante meses. No se sabe bien cuánto aporta además del tiempo y el entrenamiento: faltan buenos ensayos. Riesgos: herida que cura despacio, infección, piel sin sensibilidad, un coágulo en una vena, rotura del tendón y dolor que no se va. Pregunta con qué frecuencia la hace el cirujano, qué pasa si esperas, y cuándo podrías volver a caminar, trabajar y hacer deporte.
    .title = Cirugía: qué se sabe

# CRITICAL: people act on it in danger.
# source: 9defa348
note-embolization-plantar = En la embolización, un médico introduce una aguja o un tubo fino en una arteria del tobillo o de la ingle y cierra pequeños vasos sanguíneos nuevos que rodean la banda dolorida. Por lo general vuelves a casa el mismo día. Hasta 2024 se han descrito menos de 100 personas con dolor de talón, sin grupo de comparación, así que nadie puede decir cuánto se debe al tratamiento. De los ensayos en la rodilla que la compararon con un tratamiento fingido, los dos más grandes no encontraron ningún beneficio; otros están en marcha. Riesgos: un moretón, un cambio de color de la piel o una llaga, falta de sensibilidad, infección, que se cierre un vaso sanguíneo sano, alergia, rayos X. Lo que se inyecta suele ser un antibiótico que no está aprobado para este uso. No es para embarazadas, ni para quien tenga los riñones enfermos, arterias obstruidas o alergia a lo que se inyecta. Pide una opinión independiente; si se hace, lo mejor es dentro de un estudio.
    .title = Embolización: qué se sabe

# CRITICAL: people act on it in danger.
# source: d4f88a77
note-release-surgery = En la cirugía de liberación se corta una parte de la banda de la planta del pie, con un corte abierto o por incisiones muy pequeñas. Pocas veces hace falta, y solo después de al menos 6 meses de otros cuidados. Con incisiones muy pequeñas, la mayoría vuelve a lo normal en 3 a 6 semanas; con cirugía abierta lo habitual es una bota durante 2 a 3 semanas, y tarda más. No se sabe hasta qué punto funciona: una revisión encontró 8 ensayos con 345 personas, todos con alto riesgo de error. Riesgos: un nervio dañado o atrapado, herida que cura despacio, infección, un arco del pie más bajo, y dolor que no se va o empeora. Pregunta con qué frecuencia la hace el cirujano, qué pasa si esperas, y cuándo podrías volver a caminar, trabajar y hacer deporte.
    .title = Cirugía de liberación: qué se sabe

## Más preguntas

# What people type instead of the button of a note; separated by |. Case, accents
# and question marks do not matter.
note-words =
    .ask-run = puedo correr | puedo trotar | puedo salir a correr | puedo volver a correr | cuándo puedo correr
    .ask-run-not-yet = { note-words.ask-run }
    .ask-stretch-midportion = puedo estirar | debo estirar | sirve estirar
    .ask-stretch-insertion = { note-words.ask-stretch-midportion }
    .ask-stretch-plantar = { note-words.ask-stretch-midportion }
    .ask-painkillers = puedo tomar analgésicos | qué puedo tomar para el dolor
    .ask-work = puedo trabajar | puedo ir a trabajar
    .ask-how-long = cuánto dura | cuánto tarda | cuánto tiempo tarda

# CRITICAL: people act on it in danger.
# source: b4ea65ea
note-ask-run = Sigue con lo que se quede en { $pain-limit } de 10 o menos y a la mañana siguiente ya no esté. Corre un día sí y otro no, y cambia una cosa por semana. Para si cojeas, si duele al apretar el talón o si duele de noche. La bicicleta y la natación están bien.
    .title = ¿Puedo correr?

# CRITICAL: people act on it in danger.
# source: 3eaec70b
note-ask-run-not-yet = Todavía no. Primero que te examinen, y pregunta ahí cuándo puedes volver a empezar.
    .title = ¿Puedo correr ya?

# source: 6f68c3b7
note-ask-stretch-midportion = Puedes estirar con suavidad si quieres. Lo primero es un entrenamiento que se hace más difícil paso a paso.
    .title = ¿Puedo estirar?

# CRITICAL: people act on it in danger.
# source: 4236c161
note-ask-stretch-insertion = Nada de estiramientos profundos de pantorrilla, ni en un escalón ni en una pared: aprietan el sitio que duele. Mejor mueve el tobillo libremente.
    .title = ¿Puedo estirar?

# source: 751c868c
note-ask-stretch-plantar = Sí. Tira de los dedos del pie hacia atrás antes de tus primeros pasos, y estira la pantorrilla cada día. Las guías coinciden en eso.
    .title = ¿Puedo estirar?

# source: 47cc3f8f
note-ask-spur = Un espolón del talón es frecuente con este dolor. El tratamiento es el mismo con él y sin él.
    .title = ¿Es el espolón?

# source: 0325de11
note-ask-insoles-plantar = Una plantilla o una talonera puede ayudar junto con lo demás. En un ensayo con 185 personas, una plantilla hecha a medida no funcionó mejor que una fingida.
    .title = ¿Necesito plantillas?

# source: 5ead7714
note-ask-lifts = Un alza para el talón de más o menos 1 cm en los dos zapatos puede ayudar: en un ensayo funcionó al menos tan bien como las bajadas de talón después de 12 semanas.
    .title = ¿Sirven las alzas para el talón?

# source: 691b27ca
note-ask-shock-wave = Pueden ayudar a algunas personas cuando entrenar solo no bastó. Los ensayos no coinciden, y en la parte de atrás del talón dos ensayos con un tratamiento simulado (fingido) no encontraron ningún beneficio. No son el primer paso.
    .title = ¿Y las ondas de choque?

# source: d7325191
note-ask-prp = Para el tendón de Aquiles, un ensayo con 240 personas encontró que las inyecciones del plasma de la propia sangre (PRP) no eran mejores que una inyección simulada (fingida). Para el dolor debajo del talón no hemos mirado los ensayos.
    .title = ¿Y el PRP?

# source: d005fce2
note-ask-injection = En el tendón, una inyección de corticoides puede debilitarlo. Debajo del talón alivia unas semanas como mucho, y puede dañar la banda y la almohadilla del talón. Le toca valorarlo a un especialista.
    .title = ¿Y una inyección?

# source: fc618c1e
note-ask-ultrasound = Una guía sobre el dolor debajo del talón no lo recomienda. Para el tendón de Aquiles no hemos mirado los ensayos. Lo primero es entrenar.
    .title = ¿Y el tratamiento con ultrasonido?

# source: 33e7ec3a
note-ask-painkillers = Pregunta a un farmacéutico qué te conviene. Los analgésicos alivian, no curan. No los tomes para poder correr con dolor.
    .title = ¿Qué analgésico?

# source: a7af6ec4
note-ask-night-splint = Si los primeros pasos de la mañana son lo peor, una férula que se lleva de noche durante 1 a 3 meses puede aliviarlos.
    .title = ¿Sirve una férula nocturna?

# source: de057afc
note-ask-shoes = Zapatos con amortiguación, firmes en el talón y un poco más altos por detrás. Nada de ir sin zapatos sobre suelo duro, ni de chanclas por ahora.
    .title = ¿Qué zapatos?

# source: 2534f5a6
note-ask-work = Si en el trabajo pasas mucho tiempo de pie o caminando: haz pausas, siéntate cuando puedas, usa una alfombra blanda. Si el dolor no se va, pregunta a un médico por otras tareas durante unas semanas.
    .title = ¿Y el trabajo?

# source: c41cfddd
note-ask-physio = Pregunta: ¿el entrenamiento será más difícil cada semana? ¿Quién mira cómo lo hago? ¿Cuándo lo revisamos? Cuidado con un plan que sea solo ultrasonido o masaje.
    .title = ¿Qué le pregunto al fisioterapeuta?

# source: 256378a8
note-ask-how-long = Eso depende de la causa. Pregunta a quien te examine; con unas respuestas en un chat, nadie puede decirlo.
    .title = ¿Cuánto tardará?

## Afirmaciones: lo que respondemos a la pregunta «¿Por qué?»

# source: 3e2862d6
statement-K10 = Un dolor de Aquiles que dura es sobre todo un tendón sobrecargado más allá de lo que aguanta, más que una simple inflamación. Por qué ayuda entrenar no está resuelto: que el tendón se reconstruya es una opinión.

# source: 713bd3ea
statement-K11 = El reposo total solo no lo arregla y puede hacer daño: el tendón puede debilitarse y luego se daña con más facilidad cuando vuelves. Mejor: por un tiempo, baja la carga que lo provoca, cámbiala por un movimiento que no lo haga y vuelve a subir paso a paso.

# source: 5818cb85
statement-K12 = Las guías coinciden: lo primero es un entrenamiento de pantorrilla que se hace más difícil paso a paso, no el reposo. La forma más conocida es la bajada de talón en un escalón, solo para el dolor por encima del hueso del talón; ahí el entrenamiento pesado y lento 3 veces por semana funcionó igual de bien. Lleva al menos 12 semanas.

# source: 0267b17c
statement-K12b = No es seguro cuánto ayuda entrenar. Una comparación de 29 ensayos encontró que, a los 3 meses, todo tratamiento activo era mejor que esperar y ninguno era claramente el mejor, pero 22 de los ensayos podrían estar lejos de la verdad. Así que elige lo que vayas a seguir haciendo.

# source: ffee433d
statement-K13 = No hacer nada y esperar suele traer poco o ningún alivio en los primeros meses. Los estudios que lo apoyan no son fuertes.

# source: 4f2d5413
statement-K14 = En un ensayo con 38 personas con dolor de Aquiles, algo de dolor al entrenar no hizo daño: se permitía hasta 5 de 10 si se había calmado a la mañana siguiente y no subía de semana en semana. Por prudencia decimos hasta 4, y usamos la misma regla debajo del talón. Las dos cosas las elegimos nosotros. Un profesional de la salud aún tiene que confirmar las series y repeticiones que damos.

# source: 2a5a7fa5
statement-K15 = Según la experiencia de los profesionales, «no funcionó» a menudo significa muy poco tiempo, muy poca carga o poca constancia. Lo que más parece importar es el tiempo y entrenar con constancia. Cómo entrenas también cuenta; por eso, con alguien que te guíe puede funcionar mejor que con un video, aunque pocos estudios han comparado las dos cosas. Dale meses antes de decir que falló.

# source: 8657114e
statement-K16 = Cambiar tu actividad y tus zapatos, usar alzas para el talón y hacer fisioterapia apoyan el entrenamiento. El entrenamiento se considera la parte principal. Pero en un ensayo con 100 personas, las alzas para el talón funcionaron al menos tan bien como las bajadas de talón a las 12 semanas. Así que unas alzas en los dos zapatos pueden ayudar.

# source: cfc4e66b
statement-K17 = Los antiinflamatorios ayudan poco al tendón a la larga. Una inyección de corticoides dentro del tendón por lo general se evita, porque puede debilitarlo. Un ensayo, en dolor por encima del hueso del talón, encontró que una inyección guiada al lado del tendón, más ejercicio, era mejor que el ejercicio con una inyección simulada: eso es asunto de un especialista. Una inyección de gran volumen no fue mejor que una simulada.

# source: ffbf3f95
statement-K18 = Un ensayo con 70 tendones de Aquiles doloridos por encima del hueso del talón añadió una férula nocturna a los ejercicios. No dio ningún beneficio extra.

# source: 552aabd4
statement-K19 = Dónde duele cambia el entrenamiento. En el hueso del talón, el tendón se aprieta cuando se estira sobre el hueso. Por eso: suelo plano, no doblar mucho el tobillo, nada de estirar en un escalón, un { -heel-lift }. En un ensayo con 42 personas, un entrenamiento así con alzas funcionó mejor que el habitual a las 12 y a las 24 semanas. Con bajadas en un escalón aquí solo les fue bien a 32 de cada 100, frente a 89 más arriba.

# source: 722d059a
statement-K20 = Para el dolor por encima del hueso del talón, un ensayo pequeño encontró que las ondas de choque, además de entrenar, ayudaban. En el hueso del talón, un ensayo más antiguo las encontró mejores que entrenar, pero dos más nuevos con un tratamiento simulado (fingido) no encontraron ningún beneficio. NICE, el organismo británico de evaluación, ve que los resultados no coinciden y no vio ningún problema importante de seguridad.

# source: 7014709a
statement-K21 = En los tendones de Aquiles doloridos crecen pequeños vasos sanguíneos nuevos, con nervios al lado. No los puedes sentir. Se ven más en tendones con dolor, pero no solo ahí, y que causen dolor es una idea, no un hecho. La embolización va contra ellos. Un estudio miró los casos pasados de 20 personas y 29 tratamientos: a los 6 meses, el dolor había bajado a menos de la mitad en 86 de cada 100. Otro estudio tiene 7 personas. Ninguno las comparó con nadie. Una revisión de estudios así los vio demasiado variados y débiles para sumarlos. En la rodilla, dos ensayos no la vieron mejor que un procedimiento simulado (fingido). No se encontró ningún ensayo grande para el tendón de Aquiles.

# source: b2137475
statement-K22 = La guía holandesa reserva la cirugía para quienes no se han recuperado después de al menos 6 meses de tratamiento activo. Lo decide un especialista, con una prueba de imagen antes. Puede haber complicaciones.

# source: fb0f7807
statement-K23 = La mayoría de las personas con dolor de Aquiles está bien a la larga, pero lleva meses, no semanas. Más o menos una cuarta parte sigue con síntomas más tiempo, y algunas personas aún los tienen después de 10 años o más.

# source: 57365b1f
statement-K24 = Muchas personas pueden seguir corriendo algo dentro de la regla del dolor. Un ensayo sobre el dolor de Aquiles que lo permitía con una regla así no vio daño. Lo demás es experiencia y prudencia: hacer lo mismo con dolor debajo del talón, correr un día sí y otro no, y parar si cojeas, si duele al apretar el talón o si duele de noche.

# source: fa4a0c9d
statement-K25 = Cuando vuelve, la experiencia dice: baja uno o dos niveles, entrena la fuerza de 2 a 3 veces por semana, sube una cosa por semana y sigue con la fuerza cuando ya estés bien.

# source: c7f8beb0
statement-K26 = El servicio de salud británico aconseja ir a un médico general o de cabecera si el dolor de talón empeora, vuelve una y otra vez, es fuerte o impide tu actividad normal, o si tienes hormigueo, falta de sensibilidad o diabetes. También lo aconseja si 2 semanas de cuidarte por tu cuenta no sirven. El entrenamiento tarda más en hacer efecto, por eso volvemos a mirar más tarde; un médico aún debe confirmarlo.

# source: 6e91fcd0
statement-K40 = La banda de la planta del pie está sobrecargada e irritada donde se une al talón. Pincha con los primeros pasos de la mañana y puede seguir durante meses. Un espolón en una radiografía es frecuente con este dolor y no cambia el tratamiento.

# source: 95ccf8d7
statement-K41 = La mayoría mejora, pero puede llevar bastante más de un año. En un grupo de 100, 82 estaban bien después de unos 4 años. En otro, en una clínica especializada adonde van los casos más difíciles, 4 de cada 5 aún lo tenían después de 1 año y la mitad después de 5 años. A quienes les dolían los dos lados les fue peor. Así que piensa en meses.

# source: ac6c80f5
statement-K42 = Las guías coinciden en cómo empezar: entenderlo, menos de lo que lo provoca, estiramientos de la planta y la pantorrilla, zapatos o plantillas con amortiguación y apoyo, no ir sin zapatos sobre suelo duro, vendaje adhesivo. Hecho con constancia y mantenido en el tiempo: un esfuerzo serio de meses antes de plantearse algo más.

# source: 651bf4e6
statement-K43 = El vendaje adhesivo puede aliviar el dolor por poco tiempo. No se sabe que haga más que eso.

# source: 48599647
statement-K44 = Una talonera o una plantilla está pensada para acompañar al resto del cuidado, no para sustituirlo. En un ensayo con 180 personas, consejos y una talonera funcionaron igual de bien que lo mismo con ejercicios añadidos. En un ensayo con 185 personas, una plantilla hecha a medida no funcionó mejor que una fingida.

# source: ae97b3fd
statement-K45 = Las elevaciones de talón un día sí y otro no pueden acelerar la mejoría: en un ensayo con 48 personas ganaron a los estiramientos a los 3 meses, pero no a 1, 6 o 12 meses. Un ensayo mayor, con 180, no encontró ventaja extra sobre consejos y una talonera. Así que tú eliges. Un profesional de la salud aún tiene que confirmar los segundos y repeticiones que damos.

# source: b63f4cdb
statement-K46 = Una guía apoya con fuerza una férula nocturna de 1 a 3 meses cuando el problema principal son los primeros pasos.

# source: 93125314
statement-K47 = Si lo básico no basta, una guía dice que las { -shock-wave } son el paso siguiente, y después las plantillas a medida. Pero el ensayo grande más reciente, con 200 personas y un tratamiento fingido, encontró que ni las { -shock-wave } ni el ejercicio añadían nada a los consejos y las plantillas. Así que pueden ayudar a algunas personas; los ensayos no coinciden.

# source: cdef0576
statement-K49 = Una revisión de 47 ensayos no encontró mejor una inyección de corticoides que una simulada. Comparada con algunos otros tratamientos alivió un poco más, como mucho unas semanas; comparada con otros, más tarde fue peor. En un ensayo con 180 personas, una inyección además del ejercicio fue un poco mejor a las 12 semanas, demasiado poco para que le importe a la mayoría. Se conocen como riesgos un desgarro de la banda y una almohadilla del talón más fina.

# source: f13aea9b
statement-K50 = En casos largos se han visto pequeños vasos sanguíneos nuevos y nervios en la banda de la planta del pie. Que causen dolor no está demostrado. La embolización baja la sangre que les llega. En un estudio se pudo hacer en las 10 personas y ninguna recayó en 6 meses, que es poco tiempo. Un segundo estudio tiene también 10 personas, y un tercero miró 66 casos pasados. Ninguno tenía grupo de comparación; no se encontró ningún ensayo con reparto al azar. Hacen falta estudios mayores: no se sabe cuánto ayuda ni a quién. En la rodilla, dos ensayos no la vieron mejor que una simulada. Solo necesita un agujerito, pero valóralo sabiendo lo débiles que son las pruebas.

# source: 7009d60e
statement-K51 = La cirugía de liberación corta una parte de la banda de la planta del pie. Pocas veces hace falta, por lo general solo con dolor fuerte tras 6 a 12 meses (al menos 6) de otros cuidados. Puede dañar nervios, curar despacio, infectarse y, raras veces, empeorar las cosas; el dolor puede volver. Los expertos no pueden decir hasta qué punto funciona: una revisión encontró 8 ensayos con 345 personas, todos con alto riesgo de sesgo (de error). Algunos sugieren una ventaja a largo plazo frente a otros cuidados, otros no. La certeza es muy baja.

# source: fc50df69
statement-K52 = Una clínica de corredores encuentra la razón casi siempre en la cadera (con poco control, la pierna gira y se balancea), la rodilla (no frena el impacto) o los músculos pequeños del pie que sujetan el arco. Por eso mira cómo se mueven juntos. Eso es experiencia y puede estar exagerado. Unos músculos del pie débiles tienen relación con este dolor; no está resuelto si entrenarlos ayuda.

# source: e07a498f
statement-K53 = Masaje, rodillo, masaje profundo y vendaje adhesivo no son malos. Pueden aliviar el dolor un rato, sobre todo al principio o en los días malos. Según la opinión de una clínica, tratan el síntoma y no cambian por qué la banda está sobrecargada. Así que úsalos para aliviar, no como todo el plan.

# source: bcb4844d
statement-K54 = Según la experiencia de una clínica, unas semanas de reposo y una vuelta con cuidado acaban a menudo con el mismo dolor en un par de semanas. Es una opinión: creíble, pero no demostrada.

# source: e3af8408
statement-K55 = Para el dolor debajo del talón, el servicio de salud británico nombra los analgésicos, y el frío hasta 20 minutos, y dice que se pregunte a un farmacéutico.

# source: e2b35724
statement-K56 = Un ensayo con 240 personas con dolor de Aquiles encontró que una inyección del plasma de la propia sangre (PRP) no era mejor que una inyección simulada. Para el dolor debajo del talón no hemos mirado los ensayos.

# source: 301f7b02
statement-K57 = Una guía sobre el dolor debajo del talón no recomienda el tratamiento con ultrasonido. No hemos leído los ensayos nosotros mismos.

# source: 2bdd75b9
statement-K58 = Qué hace una operación de Aquiles, cuánto tiempo se lleva una bota y qué puede salir mal se cuenta aquí como lo suelen contar los cirujanos. No lo hemos comprobado con una fuente, y faltan buenos ensayos.

# source: f9a14e06
statement-F01 = Un coágulo en una vena de la pierna puede viajar al pulmón. Falta de aire repentina, dolor de pecho o tos con sangre pueden ser la señal, con la pierna hinchada o sin ella. El consejo del servicio de salud británico es pedir una ambulancia o ir a { -emergency-department }.

# source: 0e3179c6
statement-F02 = Un { -achilles-tendon } roto se toma a menudo por una torcedura, y se pasa por alto porque la persona aún puede caminar o ponerse de puntillas. Pocas veces hay dolor del tendón antes. Después de más de 24 horas, los médicos eligen más a menudo una operación.

# source: 51acfab1
statement-F03 = Después de una lesión de tobillo o de pie, unas reglas probadas en muchos estudios preguntan si puedes dar cuatro pasos y si ciertos huesos duelen al apretarlos. En adultos, las dos cosas juntas detectan unas 9 de cada 10 fracturas. Nosotros preguntamos solo por los pasos, así que esa cifra no vale para nuestra pregunta. Las reglas no incluyen el hueso del talón. Por eso una caída desde cierta altura es una emergencia en todo caso.

# source: 5b53587a
statement-F04 = Un pie que de repente se pone frío, pálido, azul o morado, negro o dormido puede haberse quedado sin sangre. El tiempo decide si se puede salvar.

# source: f0586149
statement-F05 = Tener dormida la zona de los genitales o del ano, problemas nuevos para orinar o defecar, o las dos piernas cada vez más débiles puede significar presión sobre los nervios de la parte baja de la columna. Puede necesitar una prueba de imagen y una operación de emergencia.

# source: 582bfb49
statement-F06 = Un talón o una pierna calientes o más calientes de lo normal, rojos o hinchados, o una llaga, junto con fiebre, escalofríos o sentirte muy mal, pueden ser una infección grave. La guía británica envía enseguida al hospital una llaga de pie diabético con fiebre, mala llegada de sangre, tejido muerto o infección profunda.

# source: fc09d345
statement-F07 = El dolor de un coágulo en una vena de la pantorrilla se puede sentir como un problema de Aquiles, y la pantorrilla no tiene por qué hincharse. Una operación reciente, un yeso o una bota, guardar cama, un viaje largo, la píldora, el embarazo o el parto, un cáncer o un coágulo anterior lo hacen más probable. El servicio de salud británico pide una cita urgente; si un coágulo es probable, debe hacerse una prueba de imagen en menos de 4 horas.

# source: 10fdcbbc
statement-F08 = Una infección, la gota y, en la diabetes, un deterioro de los huesos del pie que puede doler muy poco no se pueden distinguir en un chat. La guía británica quiere que, en la diabetes, un problema activo del pie se envíe en el plazo de un día laborable a un equipo que cuide del pie.

# source: 3b6e4559
statement-F09 = Los antibióticos terminados en -floxacino o -floxacina multiplican por unos 4 la probabilidad de un tendón dolorido y por unos 2,5 la de uno roto. Puede empezar a las 48 horas o meses después. El riesgo es mayor con más de 60 años, con corticoides, enfermedad del riñón o un trasplante. Consejo británico desde 2024: usarlos solo cuando ninguna otra cosa es adecuada, y dejarlos al primer dolor de tendón, después de hablar con el médico. La infección no debe quedar sin tratar.

# source: e8d71605
statement-F10 = El hueso del talón se puede agrietar por exceso de uso, a menudo tras un aumento brusco del entrenamiento, y con más facilidad si hay huesos frágiles, meses sin regla o peso muy bajo. Entonces duele al apretar el talón por los dos lados, y puede doler al caminar. La banda de la planta del pie se puede desgarrar: da un chasquido, se hincha y sale un moretón. Por eso, lo primero es dejar de correr y saltar.

# source: 4535c726
statement-F11 = Una enfermedad inflamatoria puede empezar donde los tendones se unen al hueso. La guía británica pide enviar a un especialista si no hay una sobrecarga clara y persiste, está en varios sitios o viene con psoriasis, inflamación de ojos o intestino, o una infección intestinal o genital reciente. Ninguna señal sola lo descarta.

# source: 7311477c
statement-F12 = Sentir ardor, hormigueo, como corriente eléctrica o falta de sensibilidad apunta a un nervio: en el tobillo, en el talón, desde la espalda, o por una enfermedad de los nervios. A menudo es peor al final del día. El servicio de salud británico nombra el hormigueo y la falta de sensibilidad como razón para ir a un médico general o de cabecera.

# source: 2c61fbba
statement-F13 = Un dolor constante en reposo y de noche que no depende del uso, un cáncer ahora o en el pasado, una pérdida de peso sin explicación, sudores nocturnos o un bulto que crece pueden significar una enfermedad del hueso o un tumor. Es raro, pero no se debe tapar con ejercicio.

# source: 76744961
statement-F14 = De 100 personas con colesterol alto hereditario, 47 habían tenido dolor de Aquiles, frente a 7 de 100 sin él. A ninguna se lo habían descubierto por eso. Otra señal es una enfermedad del corazón en un familiar cercano antes de los 60.

# source: bd14fc38
statement-F15 = Con diabetes y dolor de pie, el servicio de salud británico aconseja ir a un médico. En la enfermedad de las arterias, el dolor en reposo o de noche que se alivia con el pie colgando, o la piel dañada, piden una revisión urgente de los vasos sanguíneos. Por eso se revisan los pies antes de entrenarlos.

# source: f17bba63
statement-F16 = Los corticoides, un antibiótico terminado en -floxacino o -floxacina en los últimos 6 meses, la diálisis o un trasplante aumentan el riesgo de rotura del tendón. Por eso un entrenamiento pesado necesita antes la opinión de un profesional de la salud.

# source: f4a7d26c
statement-F18 = Entre los 8 y los 14 años, el dolor de talón viene a menudo de la zona de crecimiento del hueso. Si un niño o una niña no puede apoyar la pierna, tiene fiebre o le duele de noche, lo deben ver pronto: decimos en menos de 24 horas. Este cuestionario solo conoce a adultos.

# source: 5f955814
statement-F19 = El embarazo y las semanas después del parto aumentan el riesgo de un coágulo en la pierna. Los analgésicos antiinflamatorios, las { -shock-wave }, las radiografías y los tratamientos con catéter necesitan entonces el consejo de un médico; por eso este cuestionario no da ninguno.

# source: b1f8c6cf
statement-F20 = Con anticoagulantes y problemas de coagulación es más probable sangrar por analgésicos antiinflamatorios, agujas, { -shock-wave } e inyecciones. Un moretón o una hinchazón repentinos pueden ser una hemorragia.

# source: f07cf561
statement-F21 = En los primeros 3 meses después de una operación, o de un procedimiento en los vasos sanguíneos, el dolor puede ser una complicación de la herida, de un coágulo, de la piel o de un nervio. El equipo que lo hizo es quien mejor sabe qué se hizo.

# source: 4765cee1
statement-F22 = Una lesión de los últimos 7 días se tiene que examinar con las manos. Las preguntas de un chat no pueden distinguir una torcedura de una fractura o una rotura; por eso este cuestionario no lo intenta.

# source: 6cfd9997
statement-F23 = Este cuestionario se hizo solo para tres sitios: dos en el { -achilles-tendon } y uno debajo del talón. En otros sitios, sus preguntas podrían pasar por alto la causa.

# source: a5ba15dd
statement-F24 = Un dolor repentino e insoportable en una pierna, o una pantorrilla que se pone dura y tensa, puede significar que sube la presión dentro del músculo. El servicio de salud británico lo llama una emergencia: se pueden perder músculos y nervios en unas horas.

# source: a27369aa
statement-F25 = Un clavo, una espina o una aguja puede meter gérmenes en el hueso y el tendón, y puede quedar un trozo dentro. El dolor semanas después puede ser la primera señal. Es una regla nuestra, hecha por seguridad.

# source: 528f0c90
statement-F26 = Con quimioterapia, otros medicamentos que bajan las defensas o anemia falciforme, las infecciones de hueso y articulación son más frecuentes y se notan menos. Es una regla nuestra, hecha por seguridad, y aún la tiene que comprobar un profesional de la salud.

# source: f2dceaef
statement-D01 = Un dolor muy fuerte (8 o más de 10), cojear o no poder caminar con normalidad es una razón para que te vean, y no para esperar o entrenar. El límite de 8 es una regla nuestra y no se ha probado.

# source: 8f313778
statement-D02 = Si aún duele después de una operación o una embolización, el equipo que la hizo sabe qué se hizo y debe mirar primero. Un chat no debe ofrecer un segundo procedimiento. Es una regla nuestra.

# source: 0a11228f
statement-D03 = Cuando el dolor dura más de un año, o es de 7 o más de 10, la opinión de un especialista a la vez que el programa evita perder meses. Es una regla nuestra y no se ha probado.

# source: ff812d2a
statement-D04 = Los antibióticos terminados en -floxacino o -floxacina dañan los tendones más a menudo con más de 60 años. Que desde los 60 tengamos también más cuidado con las fracturas ocultas y los analgésicos es una regla nuestra, hecha por seguridad.

## La carta para el médico

# CRITICAL: people act on it in danger.
# source: 145d3dd1
letter-question-emergency = Desde ayer
# CRITICAL: people act on it in danger.
# source: 7dff9e68
letter-question-lately = En las últimas seis semanas, o ahora
# CRITICAL: people act on it in danger.
# source: 2fa2a9c5
letter-question-onset = Cómo empezó
# source: 7f61c390
letter-question-happened = Cuándo fue el chasquido o la lesión
# source: 252dca50
letter-question-fever-cause = Otra razón para la fiebre
# source: 29320fa7
letter-question-age = Edad
# source: e1cde0f7
letter-question-site = Dónde
# source: 7fcc4d42
letter-question-side = Lado
# source: f281d4f3
letter-question-duration = Comienzo
# CRITICAL: people act on it in danger.
# source: 577fd1f5
letter-question-pain = Señales ahora
# CRITICAL: people act on it in danger.
# source: 8c4faa45
letter-question-body = Otras señales
# CRITICAL: people act on it in danger.
# source: 28307b43
letter-question-health = Salud
# source: 4500612e
letter-question-foot-swollen = Pie hinchado, más caliente o con la piel rota
# CRITICAL: people act on it in danger.
# source: 93f79b9d
letter-question-antibiotic = Antibiótico en los últimos seis meses
# CRITICAL: people act on it in danger.
# source: d1bccb45
letter-question-medicines = En los últimos tres meses
# source: 081dd8f5
letter-question-tried = Probado hasta ahora
# source: a81a022d
letter-question-programme = Ejercicios, cuánto tiempo
# source: ce788608
letter-question-effect = Efecto de los ejercicios
# source: 5a5f7405
letter-question-duration-again = Dolor en total
# source: 1b90ddbf
letter-question-running = Deporte con carrera o saltos
# source: 73250c3a
letter-question-returning = El dolor vuelve al correr
# source: 88851386
letter-question-worst = Peor dolor de esta semana (de 0 a 10)

# CRITICAL: people act on it in danger.
# source: 2ca8344a
letter-flag-lung-clot = falta de aire repentina, dolor en el pecho o tos con sangre
# CRITICAL: people act on it in danger.
# source: d630d8a9
letter-flag-limb-ischaemia = pie de repente frío y también pálido, azul o dormido
# CRITICAL: people act on it in danger.
# source: 12a70359
letter-flag-cauda-equina = entrepierna dormida, problemas para orinar o defecar, o las dos piernas débiles
# CRITICAL: people act on it in danger.
# source: f2da39a3
letter-flag-compartment = dolor de pierna insoportable, o pantorrilla dura y tensa
# CRITICAL: people act on it in danger.
# source: 3fa22c5d
letter-flag-sepsis = señales de una infección grave
# CRITICAL: people act on it in danger.
# source: e0372e70
letter-flag-rupture-recent = señales de rotura reciente del tendón de Aquiles
# CRITICAL: people act on it in danger.
# source: e74110b7
letter-flag-fracture = lesión fuerte o caída desde cierta altura, reciente
# CRITICAL: people act on it in danger.
# source: d80e7ea0
letter-flag-rupture-older = señales de rotura del tendón de Aquiles hace semanas
# CRITICAL: people act on it in danger.
# source: d50c46f4
letter-flag-fracture-older = lesión fuerte o caída desde cierta altura, hace semanas
# CRITICAL: people act on it in danger.
# source: 4bd2ddd5
letter-flag-push-off = pérdida lenta del impulso con el pie
# CRITICAL: people act on it in danger.
# source: a558ab4e
letter-flag-vein-clot = una pantorrilla hinchada o con dolor nuevo
# CRITICAL: people act on it in danger.
# source: d3ad398f
letter-flag-vein-clot-risk = dolor nuevo, con algo que hace más probable un coágulo
# CRITICAL: people act on it in danger.
# source: c30562ba
letter-flag-infection = pie caliente y rojo, hinchazón que crece rápido o llaga abierta
# CRITICAL: people act on it in danger.
# source: ff01423b
letter-flag-fever = fiebre que un resfriado solo no explica
# CRITICAL: people act on it in danger.
# source: b62ce1fd
letter-flag-puncture = pisó algo que pincha o corta
# CRITICAL: people act on it in danger.
# source: 7a2b160e
letter-flag-fascia-rupture = chasquido o moretón debajo del pie
# CRITICAL: people act on it in danger.
# source: 1ab34375
letter-flag-child-urgent = menos de 18 con una señal urgente
# CRITICAL: people act on it in danger.
# source: d1151391
letter-flag-recent-procedure = intervención en el sitio que duele en los últimos 3 meses
# CRITICAL: people act on it in danger.
# source: 2454a33a
letter-flag-recent-injury-urgent = lesión en los últimos 7 días, con otra señal
# CRITICAL: people act on it in danger.
# source: 190fc13f
letter-flag-recent-injury = lesión en los últimos 7 días
# CRITICAL: people act on it in danger.
# source: 62fd7886
letter-flag-old-injury-urgent = lesión hace más de 7 días, con otra señal
# CRITICAL: people act on it in danger.
# source: 12dac6ef
letter-flag-old-injury = lesión hace más de 7 días
# CRITICAL: people act on it in danger.
# source: 29d0e360
letter-flag-floxacin = toma un antibiótico terminado en -floxacino o -floxacina
# CRITICAL: people act on it in danger.
# source: 7e48d7c4
letter-flag-antibiotic-unknown = toma un antibiótico de nombre desconocido
# CRITICAL: people act on it in danger.
# source: 529ec260
letter-flag-bone-stress-urgent = señales de una grieta en el hueso del talón, urgente
# CRITICAL: people act on it in danger.
# source: 0cdc941f
letter-flag-bone-stress = señales o riesgo de una grieta en el hueso del talón
# CRITICAL: people act on it in danger.
# source: ab437669
letter-flag-limp = cojera
# CRITICAL: people act on it in danger.
# source: ce2895c6
letter-flag-charcot = diabetes, y un pie que puede estar hinchado, caliente o con una herida
# CRITICAL: people act on it in danger.
# source: 3eb57670
letter-flag-rest-pain = dolor de noche o en reposo que puede venir de poca sangre
# CRITICAL: people act on it in danger.
# source: 0bd178f1
letter-flag-night-pain = dolor que dura, de noche o en reposo
# CRITICAL: people act on it in danger.
# source: 887e435a
letter-flag-lump = bulto que sigue creciendo
# CRITICAL: people act on it in danger.
# source: 6c5a3fce
letter-flag-illness = cáncer, pérdida de peso o sudores nocturnos
# CRITICAL: people act on it in danger.
# source: 85ccefa0
letter-flag-inflammatory = señales que pueden ir con una inflamación de todo el cuerpo
# CRITICAL: people act on it in danger.
# source: 9c10f27f
letter-flag-weakness = pie sin fuerza para levantarlo o ponerse de puntillas
# CRITICAL: people act on it in danger.
# source: b0ad5f03
letter-flag-nerve = ardor, hormigueo o falta de sensibilidad
# CRITICAL: people act on it in danger.
# source: d00d4b34
letter-flag-cholesterol = dolor de Aquiles, con una señal de colesterol alto hereditario
# CRITICAL: people act on it in danger.
# source: 1745879f
letter-flag-diabetes = diabetes
# CRITICAL: people act on it in danger.
# source: 4da8662e
letter-flag-arteries = arterias de las piernas obstruidas o calambre al caminar
# CRITICAL: people act on it in danger.
# source: 9ff4185b
letter-flag-immune = defensas bajas o anemia falciforme
# CRITICAL: people act on it in danger.
# source: 31d87abb
letter-flag-frail-tendon = medicamento o tratamiento que puede debilitar los tendones
# CRITICAL: people act on it in danger.
# source: e585c17b
letter-flag-had-procedure = sigue el dolor después de una intervención
# CRITICAL: people act on it in danger.
# source: 8ffc99d7
letter-flag-severe = peor dolor de 8 o más sobre 10
