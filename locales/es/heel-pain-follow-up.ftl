# The check-ins in the weeks after an answer: every word that heel-pain.ftl does
# not have, in Spanish.
#
# MACHINE-DRAFTED, NOT REVIEWED BY A CLINICIAN, not reviewed by a native-speaking
# medical translator. No patient may rely on these words before that.
# The questions asked again, the signs of danger and what to do about them have
# their words in heel-pain.ftl.
#
# Redactado por una máquina. SIN REVISAR POR UN PROFESIONAL DE LA SALUD, y sin
# revisar por un traductor médico de lengua materna española. Ningún paciente debe
# fiarse de estas palabras antes de eso.

## Questions

# CRITICAL: people act on it in danger.
# source: e0152430
question-new-signs = ¿Algo de esto es nuevo desde la última vez?
    .chest = Falta de aire repentina, dolor nuevo en el pecho o tos con sangre
    .foot-cold = Un pie de repente frío y también pálido, azul, morado o dormido
    .saddle = Entrepierna dormida, problemas nuevos para orinar o defecar, o las dos piernas cada vez más débiles
    .unbearable = Dolor de pierna repentino e insoportable, o una pantorrilla que se pone dura y tensa
    .very-ill = Enrojecimiento que avanza de hora en hora, piel que se pone negra, o me siento muy mal con un pie o una pierna calientes y rojos, o una llaga
    .pop = Un chasquido, pedrada o patada de repente detrás de la pierna, o de pronto no podía impulsarme con el pie
    .leg-swollen = Una pantorrilla hinchada o con un dolor nuevo que no está en el tendón
    .hot-sore = Un pie o talón caliente y rojo, una hinchazón que crece rápido o una llaga que sigue abierta
    .fever = Fiebre o escalofríos esta semana
    .none = Nada de esto

# CRITICAL: people act on it in danger.
# source: a3468686
question-changes = ¿Y algo de esto es nuevo?
    .cannot-walk = Cojeo, y no solo en los primeros pasos, o dolor agudo al apretar el talón por los dos lados
    .rest-night = Dolor que dura, de noche o en reposo
    .weak = Pie sin fuerza para levantarlo o ponerme de puntillas, no solo por el dolor; o pie dormido
    .floxacin = Un antibiótico terminado en -floxacino o -floxacina (como ciprofloxacino), todavía lo tomo
    .new-medicine = Cortisona, una inyección en el sitio que duele, una operación, o un embarazo
    .none = Nada de esto

# What people type for a choice, besides its label; words between bars.
typed-question-new-signs =
    .none = no, nada nuevo | nada nuevo
typed-question-changes =
    .floxacin =
        ciprofloxacin | cipro | levofloxacin | moxifloxacin | ofloxacin | norfloxacin |
        delafloxacin | ciprofloxacino | levofloxacino | moxifloxacino | ofloxacino | norfloxacino
    .none = no, nada nuevo | nada nuevo
typed-question-average = aproximadamente | un | de | sobre | como
typed-question-after = aproximadamente | un | de | sobre | como
typed-question-settled =
    .yes = { -typed-yes }
    .no = { -typed-no }
typed-question-acceptable =
    .yes = { -typed-yes }
    .no = { -typed-no }

# source: 016930b0
question-average = ¿Cuánto dolió esta semana en promedio? 0 es nada; 10, el peor dolor posible.

# source: 94435fed
question-after = ¿Cuánto duele después de entrenar o caminar? 0 es nada; 10, el peor dolor posible.

# source: 7f3455d4
question-settled = A la mañana siguiente de entrenar o caminar, ¿el dolor vuelve a ser el habitual?
    .yes = Sí
    .no = No
    .did-not-train = No entrené

# source: 3e2df135
question-load = En comparación con la última vez que respondiste aquí, entrenaste …
    .lighter = con menos peso, o menos
    .same = igual
    .heavier = con más peso, o más
    .hardly = Casi no entrené

# source: ffaba0b3
question-overall = En general, ¿cómo está ahora, en comparación con el principio?
    .much-better = Mucho mejor
    .better = Mejor
    .same = Igual
    .worse = Peor
    .much-worse = Mucho peor

# source: df3b2d52
question-acceptable = ¿Podrías vivir con esto tal como está ahora?
    .yes = Sí
    .no = No

## Outcomes: be seen

# CRITICAL: people act on it in danger.
# source: 8e1cc766
outcome-new-medicine = Hay algo nuevo que puede debilitar los tendones, o cambiar lo que es seguro para ti.
    .soon = Habla con el médico o el farmacéutico que esté al tanto, antes de volver a entrenar.
    .next = Di que entrenas un talón o un tendón que duele. No dejes de tomar ningún medicamento por tu cuenta.

# CRITICAL: people act on it in danger.
# source: f6c4c3e5
outcome-be-seen = El dolor es muy fuerte, o está empeorando, o no bastó con probar una vez a entrenar menos. Merece la pena que lo mire alguien que pueda examinarte.
    .soon = Pide cita con un médico o un { -physiotherapist } para los próximos días.
    .next = Hasta entonces entrena solo si eso no lo empeora. Muestra estos números y cuenta qué has hecho.

# source: 121dc76a
outcome-technique = Según los números, el dolor sigue casi igual, aunque hiciste tu parte.
    .soon = Pide cita con un { -physiotherapist } para las próximas semanas.
    .next = Pide que vea cómo entrenas, y pregunta si la causa es la correcta.

# source: 3c7265a5
outcome-retriage = Ya pasaron doce semanas, y para ti no está lo bastante bien.
    .soon = Responde hoy otra vez a las primeras preguntas: /restart
    .next = Lo que has hecho desde el principio cuenta, y de ahí puede salir un paso distinto. Si el resultado vuelve a ser el mismo plan, pide cita con un médico o un { -physiotherapist }.

## Outcomes: go on by yourself

# source: 7b8fbf77
outcome-keep-up = Puedes vivir con esto tal como está. Has llegado a un buen punto.
    .soon = Puedes seguir por tu cuenta.
    .next = Sigue entrenando la fuerza dos veces por semana. Si vuelve, baja uno o dos niveles y sube una cosa por semana.

# source: 6266e7e0
outcome-cut-load = Fue un poco demasiado: el dolor fue fuerte después, o a la mañana siguiente no había vuelto a ser el habitual, o el peor dolor ha aumentado.
    .soon = Baja la carga hoy.
    .next = Haz cerca de un tercio menos durante una semana. Si entonces todavía es demasiado, alguien debe mirarlo.

# source: 446f2965
outcome-add-support = Según los números, el dolor debajo del talón sigue casi igual. Les pasa a muchas personas, hagan lo que hagan.
    .soon = Puedes seguir por tu cuenta. Si te aconsejé una cita, sigue haciendo falta.
    .next = Añade un apoyo: una talonera en los dos zapatos, vendaje adhesivo debajo del pie o una férula para la noche. O pide ahora cita con un { -physiotherapist }, como dice mi plan.

# source: 7053ecf0
outcome-easier-plan = Según los números, el dolor sigue casi igual, y la carga no ha subido.
    .soon = Puedes seguir por tu cuenta, con un plan más fácil. Si te aconsejé una cita, sigue haciendo falta.
    .next = Elige un ejercicio que puedas hacer sin escalón: las dos piernas sobre suelo plano. Poco y a menudo es mejor que nada. O pide ahora cita con un { -physiotherapist }, como dice mi plan.

# source: a2a4cc09
outcome-step-up = Tus números son mejores que al principio.
    .soon = Puedes seguir por tu cuenta. Si te aconsejé una cita, sigue haciendo falta.
    .next = Sube un nivel: un poco más de lo que haces, o un ejercicio más difícil; si entrenas con peso, un poco más de peso. La regla sigue igual: dolor de hasta { $pain-limit } de 10 que a la mañana siguiente vuelve a ser el habitual.

# source: 58918720
outcome-carry-on = Ninguna señal de alarma, y ningún motivo para cambiar el plan.
    .soon = Puedes seguir por tu cuenta. Si te aconsejé una cita, sigue haciendo falta.
    .next = Sigue como hasta ahora: dolor de hasta { $pain-limit } de 10 que a la mañana siguiente vuelve a ser el habitual.

## The picture of the weeks

# source: ce71d643
trend-scale = Dolor de 0 (ninguno) a 10 (el peor)
# source: c132cd88
trend-solid = El peor de la semana (línea continua, círculos). Semana
# source: b0268972
trend-dashed = Tras la carga, o de promedio (línea discontinua, cuadrados). Semana
# source: 9a8c180a
trend-notch = Consejo de reducir la carga (muesca). Semana

## The letter for the doctor: what each question asked for

# source: 5c66c933
letter-question-new-signs = Nuevo desde la última vez
# source: fe940097
letter-question-changes = También nuevo
# source: 33f5e525
letter-question-average = Dolor de esta semana en promedio (de 0 a 10)
# source: 016aece7
letter-question-after = Dolor después de entrenar o caminar (de 0 a 10)
# source: 31cbe78d
letter-question-settled = De nuevo el habitual a la mañana siguiente
# source: d8cd7431
letter-question-load = Entrenamiento, en comparación con la última respuesta
# source: d3235958
letter-question-overall = En general, en comparación con el principio
# source: 6bff0a96
letter-question-acceptable = Aceptable tal como está

## Statements: what we answer when a person asks "Why?"

# source: 2fc38c67
statement-C1 = En una escala de 0 a 10, un cambio de 2 puntos, o de un tercio, es lo que las personas con dolor que dura llaman «mucho mejor». En los primeros pasos de la mañana se notan unos 2 puntos.

# source: ae9abe85
statement-C2 = Lo que sigue a cada respuesta, y en qué semana, lo elegimos nosotros. Un profesional de la salud aún tiene que confirmarlo.

# source: 410c888e
statement-C3 = En un ensayo con 180 personas con dolor debajo del talón, los ejercicios no funcionaron mejor que consejos y una talonera. Por eso, con dolor debajo del talón no pedimos entrenar más.
