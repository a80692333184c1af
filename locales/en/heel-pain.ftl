# Achilles and heel pain: every word a patient reads, in English.
#
# NOT YET REVIEWED BY A CLINICIAN. No patient may rely on these words before that.
# The clinical content comes from the project's clinical knowledge base; what each
# statement rests on is recorded in dialogs/heel-pain.toml, under [statement].
#
# The only placeholder is { $emergency }: the local emergency phone number, which
# the program takes from the settings of the clinic that runs the bot.
# The program itself adds how soon to be seen, that nobody has examined the
# person, and the headings above the lists.

## Terms

# Each is said in the same way wherever it is meant.
-achilles-tendon = Achilles tendon
-plantar-fascia = plantar fascia
-emergency-department = emergency department
-physiotherapist = physiotherapist
-podiatrist = podiatrist
-shock-wave = shock wave
-heel-lift = heel lift
# Names under which antibiotics ending in -floxacin are sold; they differ from
# country to country. Not checked against a register of medicines yet.
-floxacin-brands = Cipro, Ciproxin, Levaquin, Tavanic, Avelox

## The check as a whole

title = Achilles and heel pain check

scope = For adults with pain in the { -achilles-tendon }, at the back of the heel bone, or under the heel. It is not made for any other pain.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
emergency-signs =
    Call { $emergency } and ask for an ambulance if:
    • you are suddenly short of breath, have new chest pain, or cough up blood
    • a foot has suddenly turned cold, and pale, blue or numb
    • the pain is unbearable, or a calf is growing hard and tight

    Go to an { -emergency-department } now, and call { $emergency } if you cannot get there, if:
    • you felt a pop or a kick at the back of the leg, or suddenly cannot push off
    • after an injury you cannot take four steps, the foot is out of shape or has an open wound, or you fell from a height
    • you are numb between the legs, have new trouble with pee or poo, or both legs are getting weak
    • a foot or leg is hot, red or swollen, or has an open sore, and you have a fever, shivers or feel very ill

    Be seen within 24 hours if:
    • one calf is bigger than the other, or hurts in a new way. If nobody can see you, go to an { -emergency-department }
    • a foot or heel is hot and red, a swelling grows, or there is an open sore
    • you have a fever without another cause
    • you take an antibiotic ending in -floxacin (sold as { -floxacin-brands } and others): ask a pharmacist before the next dose, and do not leave the infection untreated

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
safety-net =
    • Call { $emergency }: sudden shortness of breath, new chest pain, coughing blood; a foot suddenly cold and pale, blue or numb; unbearable pain or a calf growing hard and tight.
    • Emergency department now: a pop or kick at the back of the leg, or suddenly no push-off; an injury after which you cannot take four steps, or a fall from a height; numb between the legs, new trouble with pee or poo, both legs weak; a hot, red foot or an open sore with fever or feeling very ill.
    • Within 24 hours: one calf bigger, or new pain in it (not the ache in both calves after the first training days); a hot, red foot or an open sore; a fever without another cause; a weak foot; pain that stays at night.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
safety-net-short =
    • Now: sudden shortness of breath, a foot suddenly cold and pale or blue (call { $emergency }); a pop in the leg ({ -emergency-department }).
    • Within 24 hours at most: a swollen calf, a hot or red foot, fever.

# What to say to those who come; what the person ticked follows.
# CRITICAL: people act on it in danger.
tell-them = Tell them this, and of blood thinners, pregnancy, birth, diabetes, operations or long flights:

# CRITICAL: people act on it in danger.
self-care-limit = See a GP or a pharmacist if it is no better after 2 weeks of looking after it yourself, or sooner if it gets worse.

# How these are written: docs/translating.md, "Words of danger". People type them,
# and nobody reads them: each language has words of its own, and translates none.

# A number is of no language, so it stands here alone, with the units of all.
-typed-degrees =
    38 0/38 1/38 2/38 3/38 4/38 5/38 6/38 7/38 8/38 9/39 0/39 1/39 2/39 3/39 4/39 5/39 6/39 7/39
    8/39 9/40 0/40 1/40 2/40 3/40 4/40 5/40 6/40 7/40 8/40 9/38 and a half/39 and a half/101
    0/101 1/101 2/101 3/101 4/101 5/101 6/101 7/101 8/101 9/102 0/102 1/102 2/102 3/102 4/102
    5/102 6/102 7/102 8/102 9/103 0/103 1/103 2/103 3/103 4/103 5/103 6/103 7/103 8/103 9/100
    4/100 5/100 6/100 7/100 8/100 9
-typed-cannot =
    cant/cannot any/can no longer/not been able/havent been able/wasnt able/isnt able/can not/
    cannot/can t/cnt/couldnt/could not/not able/unable/no longer/dont seem able/hardly/barely/
    stopped being able
-typed-felt =
    heard/hear/felt/feel/feels/feeling/was/there was/had/came/got/made/with/sudden/suddenly/loud/
    big
-typed-hurts =
    pain/pains/painful/hurt/hurts/hurting/ache/aches/aching/achey/tight/tightness/tightening/
    pressure/pressing/heavy/heaviness/burning/burns/crushing/stabbing/stabs/squeezing/
    squeezed/squeeze/sharp/discomfort/hurtin/weight on
-typed-is =
    is/are/was/looks/look/looking/feels/feel/felt/went/gone/goes/turned/turning/turns/got/getting/
    gets/became/become/becoming/all/suddenly/now/completely/totally/so/very/my/has/have/im/s/
    lost
-typed-foot =
    foot/toe/toes/heel/ankle/leg/sole/forefoot/foots/big toe
-typed-one-leg =
    calf/leg/calfs/shin/lower leg/calve/lowerleg/thigh
-typed-relative =
    father had/father had a/dad had/dad had a/mother had/mother had a/mum had/mum had a/mom had/
    mom had a/brother had/brother had a/sister had/sister had a/grandfather had/grandfather had
    a/grandmother had/grandmother had a/uncle had/uncle had a/aunt had/aunt had a/it was my father
    not me/it was my dad not me/it was my mother not me/it was my mum not me/it was my mom not
    me/it was my brother not me/it was my sister not me/in the family/in my family
-typed-was =
    was/were/been/got/had/went
-typed-day =
    day/days/night/nights/hours/morning/evening/week/weeks/yesterday/monday/tuesday/wednesday/
    thursday/friday/saturday/sunday
-typed-ride =
    drive/ride/flight/trip/journey/drives/rides/flights/trips/journeys
-typed-swollen =
    swollen/swoll*/swole*/swelled/puffy/puffed/thick/thicker/fat
-typed-back-of-leg =
    achilles/achillies/achiles/calf/heel/ankle/tendon/tendons/leg/back of leg/back of ankle/lower
    leg/foot

# What people type in danger, for each sign of the emergency screen.
# CRITICAL: people act on it in danger.
emergency-words =
    .chest =
        chest ({ -typed-hurts }) |
        chest sore !(gym/workout/bench/press*/weights/training/push*) |
        (pain/pains/pressure/tightness) (middle/centre/center) chest |
        chest (elephant/brick/bricks/band/clamped/constricted/sitting/standing/vice/knife) |
        (heart/cardiac) (attack/arrest) |
        heart (pain/pains/hurts/hurting/aching/stopping/stopped/racing/pounding/hammering/
            fluttering) |
        ({ -typed-cannot }) (breath/breathe/breath*/inhale) |
        ({ -typed-cannot }) (catch/get/draw/take) (breath*/breath) |
        ({ -typed-cannot }) (get/enough/any) (air/oxygen) |
        (hard/harder/difficult/difficulty/difficulties/trouble/struggle/struggling/struggles/
            problem/problems/fight/fighting/labored/laboured/gasping/painful/hurts/heavy/worse)
            (breath*/breath/to breathe) |
        (short/shortness) (breath*/breath) |
        (run/running/ran) out of (air/breath) now |
        (out of breath) !(run/running/ran/runs/jog*/stairs/hill/hills/sprint*/climb*/session/
            workout/until/race) |
        breathless* |
        (not/no/without/enough/getting) (enough air/getting air/get air/oxygen/air to breathe) |
        (gasping/gasp/fighting/struggling/starving) air |
        suffocat* (im/i/am/feel/feels/feeling/like) |
        choking (im/i/am/feel/feels) |
        (cough*/spit*/spat/hack*/bring*) blood* |
        blood* (when/while/if/after) (cough*/spit) |
        (cough*/phlegm/spit/sputum/mucus) (blood*/red/pink) |
        clot* (lung/lungs) |
        (pulmonary/lung) embolism
    .pop =
        (think/ive/have) (ruptured/torn) (it/something/sth) !(photo*/picture*/lace*/laces/shoe*/
            sock*/paper/page/shirt/trousers) |
        (thud/thump) ({ -typed-back-of-leg }/behind) |
        (felt/heard) (thud/thump) |
        (something/somthing/smth/sth) (snapped/tore/ripped) !(photo*/picture*/lace*/laces/strap*/
            shoe*/sock*) |
        (someone/somebody) (kicked/bumped/struck) me |
        ({ -typed-felt }) (pop/popped/popping/snap/snapped/snapping/crack/cracked/bang/twang/rip/
            ripped/tear/tore/ping/thwack) ({ -typed-back-of-leg }) |
        (heard/hear/felt/feel/was) (a/loud/big/this/that/the/something/it/noise/sound) (pop/
            snaping/ping/popped/snap/snapped/crack/cracked/bang/twang/rip/tear) |
        (pop/popped/snapped/ripped/tore/torn/ruptured/rupture/busted/blew/shredded/severed/snaped/
            poped) (achilles/achillies/achiles/tendon/calf) |
        (heard/felt) (achilles/achillies/tendon) (go/going/give/giving/tear/snap) |
        (achilles/achillies/achiles/tendon) (went/gone/gave/exploded/snap) |
        (something/somthing/smth/sth) (popped/pop/snapped/snap/gave/tore/torn/ripped/burst/went) (
            { -typed-back-of-leg }/inside/back) |
        (pop/snap/crack/bang) back (leg/heel/ankle/calf) |
        (felt/feels/feel/like/as) (kicked/kick/hit/shot/struck/whacked/clubbed) (
            { -typed-back-of-leg }/behind/me/somebody/someone/stone/rock/ball/racket/racquet) |
        (someone/somebody/thought/nobody/noone/no one/sudden/like) (kicked/kick/shot/hit/stabbed/
            whacked) (leg/heel/calf/ankle/achilles/back of/behind) |
        (pop/popped/popping/snapped/pinged/ping/twanged/snap/cracked) (heel/calf/achilles/back of/
            behind) !(blister*/pill*/knuckle*/finger*/joint*/always/every/years/snap back) |
        (like/heard) (branch/stick/twig/whip/elastic/rubber band/gunshot) (heel/calf/achilles/
            ankle/leg/snap*/break*/crack*) |
        ({ -typed-cannot }) (tiptoe/tiptoes/tip toe/tip toes/tippy toe/tippy toes/tippytoes/push
            off/pushoff/push myself off) |
        ({ -typed-cannot }) (stand/get/go/rise/raise/come/lift/up) (toes/toe/ball of foot/balls of
            feet/my heel off/heel up) |
        (no/lost/zero/without) (push/pushoff/power/strength/force) (push off/off/tiptoe*/toe/foot/
            calf) !(up) |
        (foot/leg) (flaps/flapping/flops/floppy) |
        push off (gone/disappeared/impossible/lost) |
        ({ -typed-cannot }) (point/push) (foot/toes) down |
        (gap/hole/dent) (tendon/achilles)
    .injury =
        (fell/fallen/jumped/dropped/slipped) (height/ladder/roof/scaffold*/balcony/window/tree/
            wall/meters/metres/metre/meter/m/storey/story/stepladder/truck/cliff/horse) |
        (fell/fallen/tumbled) (down/off) (stairs/staircase/steps/flight) |
        fall from (height/ladder/roof/tree/window/balcony/scaffold*) |
        bone* (sticking/visible/through/poking/protruding/exposed/showing/out through/coming) |
        (see/seeing/can see) (bone/tendon/inside) !(spur/scan/xray/x-ray/picture) |
        (broke/broken/fractured/smashed/crushed/shattered) (foot/ankle/leg/heel/bone/shin)
            !(stress/shoe*/boot*/record/as a child/as a kid/as a teenager/as a boy/as a girl/
            years ago/
            when i was little/when i was young/when i was a child/when i was a kid) |
        ({ -typed-cannot }) (walk/step/steps/stand/stood) (on it/leg/foot/crash/bike/all/anymore/
            any more/four/4/single/injury/accident/fall/fell/twisted/landed) |
        ({ -typed-cannot }) (take/make/manage) (step/steps) |
        ({ -typed-cannot }) (put/bear/take/place/carry/hold) (weight/any weight/foot down/floor/
            ground) |
        ({ -typed-cannot }) (put/get) (foot/leg) (floor/ground/down) |
        (sliced/slit/cut/gashed/split/ripped/tore/torn/gaping) (open) (heel/foot/leg/calf/ankle/
            skin/it/its) |
        (gaping) (heel/foot/leg/wound/cut/skin/bleeding) |
        (foot/ankle/leg/heel/shin) (deformed/misshapen/out of shape/crooked/wrong way/wrong
            direction/wrong angle/weird angle/funny angle/odd angle/strange angle/sideways/bent
            wrong/bent sideways/is bent/looks bent/is twisted round/dislocated/dangling/backwards) |
        open (fracture/break/wound/cut/gash) |
        (deep/gaping/huge/big) (cut/gash/wound/laceration) (foot/leg/heel/ankle/calf) |
        (bleeding/bleeds/blood) (heavily/lot/lots/wont stop/not stop/everywhere/pouring/gushing/
            spurting/badly/a lot) !cough* |
        (car/truck/bike/bus/motorbike/van/lorry/scooter/motorcycle) (ran over/run over/hit me/hit
            my/drive over/driven over/drove over/crushed) |
        (run over/hit by/crushed by) (car/truck/bus/van/lorry/bike/motorbike/motorcycle/forklift) |
        (heavy/something) (fell/dropped/crushed) (foot/leg/ankle) |
        (foot/leg/ankle) (crushed/trapped/mangled/crashed) |
        ({ -typed-cannot }) (walk/step/steps/stand) (motorbike/motorcycle/scooter/moped/bicycle/
            quad/horse/skis/skiing/crashed/tackle/tackled)
    .leg-swollen =
        ({ -typed-one-leg }) (swollen/swelled/swelling/swells/swell/swoll*/swole*/puffy/puffed/
            ballooned/balloon/blown up/blew up/bigger/thicker/fatter/twice/double/engorged/huge/
            massive/gone fat/got fat/got big/went big/gone big/enormous/doubled) |
        (one of my legs/one of his legs/one of her legs/one leg/left leg/right leg/one calf) (fat/
            big/massive/thick/hot/heavy/roasting/warm) |
        leg (bigger/thicker/fatter/larger/more swollen) (other/than) |
        (calf/calve) (warm/warmer/hot/red/redness/sore/tender/throb*/painful/pain/hurt/hurts/
            hurting/aches/ache/aching/burning/cramp that) !(raise*/stretch*/muscles/tape/tapes/
            taped) |
        (calf/calve/lower leg/lowerleg) (fat/thick) !(raise*/stretch*/muscles/sock*/tape) |
        ({ -typed-one-leg }) ({ -typed-was }) ({ -typed-day }) ({ -typed-swollen }) !(leg day/leg
            days/heel/heels/sole) |
        ({ -typed-one-leg }) ({ -typed-was }) ({ -typed-ride }) ({ -typed-day })
            ({ -typed-swollen }) !(leg day/leg days/heel/heels/sole) |
        (blood clot/bloodclot/clot/thrombosis/dvt/thrombus) (leg/calf/vein/have/think/thigh/got/
            foot/maybe/could) !(no blood/{ -typed-relative }) |
        (clot/thrombosis/dvt) (me too/one too/it too/i have one/same/like this/like mine/mine too/
            my leg/my calf/my own/now my/and my/but my/now i/and i/but i) |
        (thrombosis/trombosis) !(no/not/lung/lungs/years/ago/family/history/risk/
            { -typed-relative }) |
        (deep vein/vein) (thrombosis/clot/trombosis) |
        (blood clot/blood clots/bloodclot) !(no/not/lung/lungs/years/ago/family/mother/father/
            history/
            risk/{ -typed-relative }) |
        (leg/one leg) (hot/warm) (swollen/red/sore/painful) |
        (one of my legs/one of my calves/one of my calfs/one of his legs/one of his calves/one of
            her legs/one of her calves/one of the legs/one of the calves/only one leg/only one
            calf/just one leg/just one calf) (swollen/swoll*/swole*/swelled/swelling/swells/puffy/
            puffed/bigger/thicker/fatter/larger/huge) |
        (one of my calves/one of my calfs/one of his calves/one of her calves) (sore/tender/hurts/
            hurting/painful/aches/aching/hot/warm/red) !(training/workout/gym/stretch*) |
        (calf/calves/leg/thigh) (flight/flights/plane/flying/flew/long haul/longhaul/long journey/
            coach trip/bus ride/bus trip/long drive/car ride/road trip) (pain/pains/painful/hurt/
            hurts/hurting/sore/ache/aches/aching/tender/throbbing/tight/cramp/cramps/cramping)
            !(stretch*/training/stairs) |
        (calf/leg/shin/thigh) (twice as big/twice as thick/twice the size/double the size/double
            the width/twice its size)
    .foot-cold =
        ({ -typed-foot }) ({ -typed-is }) (cold/icy/ice cold/freezing/frozen/white/pale/blue/
            bluish/black/purple/grey/gray/greyish/numb/dead/lifeless/colourless/colorless/
            blackish/waxy) !(shoe*/sock*/boot*/pack/bottle/can/ball/peas/roll*/cold feet about/
            cold feet on/got cold feet/get cold feet/water/bath/shower/nail/nails/toenail/
            toenails/weather/winter/outside/floor/paint/polish/asleep/sleep/spray) |
        feet ({ -typed-is }) (blue/bluish/black/blackish/white/pale/purple/grey/gray/waxy)
            !(shoe*/sock*/boot*/nail/nails/toenail/toenails/sand/paint) |
        (cold foot/cold toes/white foot/white toes/blue foot/blue toes/black foot/black toes/black
            toe/pale foot/numb foot/numb toes/cold leg/blue leg/purple foot/purple toes/grey foot/
            dead foot/foot cold/leg cold/leg white/foot white/foot blue/foot black/foot numb/foot
            pale/toes blue/toes black/toes white/toes numb/foot purple) (suddenly/sudden/now/help/
            white/blue/pale/numb/cold/and/my/have/got/no/cant) !(shoe*/sock*/boot*/pack/water/
            bath/shower/weather/winter/nail/nails/outside) |
        ({ -typed-cannot }) (feel/sense/move) (foot/toes/feet/toe/leg) |
        (no/lost/without/zero/losing/lose) (feeling/sensation/blood flow/pulse/blood/circulation/
            colour/color) (foot/toes/leg/toe/feet) |
        (feeling/sensation) (gone/went/left/disappeared/vanished) (foot/toes/leg) |
        (foot/toes) (like marble/like ice/like wax/like a corpse/ice block) |
        foot (right one/left one/right ones/left ones/other one/other ones/right is/left is) (icy/
            ice cold/freezing/pale/white/blue/bluish/grey/gray/numb) !(shoe*/sock*/boot*/pack/
            water) |
        (one of my feet/one of his feet/one of her feet/one foot) (white/pale/blue/bluish/purple/
            black/grey/gray/icy/numb/cold/ice cold) !(shoe*/sock*/boot*/pack/water/nail/nails/
            paint)
    .saddle =
        (numb/numbness/no feeling/tingling/lost feeling/lost all feeling/feel nothing/dead/pins
            and needles/no sensation) (down below/below the waist/around my back passage/back
            passage/nether regions/between legs/between my legs/groin/crotch/genitals/genital/
            private/privates/bottom/buttocks/butt/bum/saddle/penis/vagina/anus/perineum/inner
            thighs/down there/testicles/balls/backside/rectum/ass/behind) |
        ({ -typed-cannot }) feel (crotch/groin/genitals/bottom/privates/private parts/penis/
            vagina/anus/butt/bum/between legs/between my legs/down there/wipe/legs/both legs/
            toilet paper) |
        ({ -typed-cannot }) (pee/urinate/wee/piss/poo/poop/pass urine/pass water/empty my bladder/
            go to the toilet/peeing/pass stool/control my bladder/control my bowels/control
            bladder/control bowels/hold my pee/hold my urine/hold urine/hold his urine/hold her
            urine/hold his pee/hold her pee/hold my poo/hold it in/hold my bladder) |
        (lost/losing/lose/no/loss) control (bladder/bowel/bowels/pee/poo/urine/bladder/wee/stool) |
        (trouble/problems/problem/difficulty/hard/suddenly/new/struggling) (peeing/pee/urinating/
            pooping/passing urine/weeing/passing water/bladder/bowel/bowels) |
        (wet myself/wetting myself/peed myself/peeing myself/pissed myself/pissing myself/soiled
            myself/pooped myself/pooing myself/shit myself/crapped myself/incontinent/
            incontinence) (i/keep/just/suddenly/now/have/am/im/became/without/and/twice) |
        (leaking/leak/dribbling/dribble) (pee/urine/poo/stool/wee) |
        (both legs/my legs/legs) (no strength/have no strength/no power/weak/weaker/weakness/
            giving way/give way/gave way/gave out/giving out/paralysed/paralyzed/like jelly/numb/
            collapse/collapsing/buckle/buckling/dont work/not working/wont move/wont hold) |
        (weak/weakness) (both legs/in legs/in both legs/in my legs) |
        ({ -typed-cannot }) move (legs/both legs) |
        cauda equina |
        (no feeling/not feel/no sensation/dont feel/do not feel/didnt feel/feel nothing/feel
            anything/numb) (wipe/wiping/toilet paper/toilet roll) |
        (dont/do not/didnt/doesnt/no longer/stopped) (notice/noticing/feel/feeling/sense) (need
            to/needing to/have to/when i/when he/when she/urge to) (pee/peeing/wee/weeing/poo/
            poop/urinate/piss) |
        (dont/do not/no longer/stopped) (notice/noticing/feel/feeling/sense) (bladder full/full
            bladder/bladder is full/my bladder) |
        (numb/numbness/no feeling/no sensation/lost feeling/tingling) (between my thighs/between
            the thighs/between thighs/inner thigh)
    .hot-sore =
        (heel/achilles/sole/tendon/ankle) (hot/red/redness/reddish/inflamed/glowing/burning hot)
            !(bath/water/shoe*/sock*/boot*/pack/bottle/shower/cross/carpet/nail/nails/stripe/pad/
            compress) |
        (heel/achilles) (is warm/feels warm/warm to touch/warm to the touch/warmer/very warm)
            !(bath/water/up/sock*/shoe*) |
        foot (is hot/hot and red/red and hot/hot red/very red/all red/is red/feels hot/infected/
            red hot/hot to touch/hot to the touch/going red) !(bath/water/shoe*/sock*/weather) |
        (infected/infection/inflamed/septic/festering/gangrene/rotting/necrotic) (heel/foot/toe/
            wound/sore/blister/leg/cut/achilles/ankle/skin) !ear |
        (pus/puss/oozing/ooze/weeping/discharge/smelly fluid) (heel/foot/toe/wound/sore/coming/
            leaking/out/blister/ankle/from/yellow/green) |
        (ulcer/ulcers/blister/blisters/wound/sores/abscess/boil/open skin/hole/scab/bedsore/
            pressure sore) (heel/foot/toe/ankle/achilles/sole/leg) !(stomach/mouth) |
        (a sore on/open sore/a sore at/got a sore/sore that) (heel/foot/ankle/sole/toe) |
        (red streak/red streaks/red line/red lines) (foot/leg/up/cut/ankle/wound) |
        foot (bright red/burning hot/scarlet/red and hot) |
        (cut/skin) (heel/foot) (infected/open/not healing/wont heal/broken/split/red) |
        (swelling/lump/bump/swollen) (bigger/growing/grows/grew/doubled/increasing/getting bigger/
            getting worse/getting larger) (fast/quick/quickly/rapidly/really fast/very fast/so
            fast/really quickly/very quickly/so quickly/by the hour/every hour/hourly/by the
            minute/within hours/in hours/overnight) |
        (one of my feet/one of his feet/one of her feet/one of my heels/one foot) (red/bright red/
            red hot/hot/burning/infected) !(shoe*/sock*/boot*/water) |
        (foot/ankle/heel/toe/toes/feet) (balloon/balloons/ballooning/ballooned/blown up/blowing
            up/blew up/puffing up/puffed up) !(party/game/exercise*/cushion/photo*/picture*) |
        (swelling/swollen/swelled/swell/swells/swole/blowing) (like a balloon/like balloon/like a
            football/like a melon/into a balloon) |
        (foot/ankle/heel) (inflating/inflated/inflates/swelling before my eyes/swelling in front
            of/swelling by the minute/swelling by the hour) !(cushion/ball)
    .unbearable =
        (so much/so bad/so badly) ({ -typed-cannot }) (bear/stand/take) |
        (unbearable/excruciating/agonizing/agonising/insufferable/intolerable) (pain/pains/leg/calf/
            foot/hurts/shin) |
        ({ -typed-cannot }) (bear/stand/take/tolerate) (pain/pains) |
        (scream/screaming/crying/howling/writhing) (pain/agony) |
        worst pain (of my life/in my life/of his life/of her life) |
        (leg/calf/shin) (about to burst/going to burst/about to explode/going to explode/tight as a
            drum) |
        (pain/hurts/bad) (could scream) |
        calf (rock hard/hard as a rock/hard as stone/hard as wood/hard as a board/like stone/like
            wood/hard and tight/tight and hard/getting hard/going hard/growing hard) !(gym/workout/
            training/stretch*/leg day) |
        calf (solid/rock solid/like a rock/like rock/like concrete/rigid) (gone/went/turned/
            getting/agony/hell) !(gym/workout/training/stretch*/leg day) |
        (10 out of 10/ten out of ten/10 of 10) (leg/calf/shin/thigh) |
        (leg/calf/shin) (worse every minute/worse by the minute/tighter every minute/tighter by
            the minute/harder by the minute/harder every minute) |
        (leg/calf/shin) (hurts like hell/hurting like hell/in agony/pure agony/absolute agony)
            !(gym/workout/training/stretch*/leg day) |
        (leg/calf/shin/thigh) (burst/bursting/explode/exploding) !(blister*/training/
            sprint*/jump*/vein/veins/burst of/bursts/workout/gym/into) |
        (im screaming/am screaming/hes screaming/shes screaming/makes me scream/made me scream/
            screaming out/screamed/yelling) (leg/calf/shin/thigh) !(coach/gym/workout/training/
            run/kids) |
        (hellish/hell/insane/horrific) pain (leg/calf/shin/thigh) !(gym/workout/training/leg day) |
        (tight/tense/swollen/stretched) (going to burst/gonna burst/about to burst/will burst/
            might burst/could burst/going to explode/gonna explode/about to explode/bursting)
            !(shoe*/boot*/jeans/trousers/blister*/bladder/head/sock*/bag) |
        (calf/leg/shin) (will split/going to split/about to split/gonna split/splitting open)
            !(shoe*/heel/wood)
    .very-ill =
        (skin/foot/leg/redness/red/infection) (spreading fast/spreading quickly/spreading by the
            hour/turning black/turning purple/mottled) |
        (redness/red patch/red area/red line/infection) (up my leg/up the leg/up his leg/up her leg/
            by the hour/every hour/bigger every hour) |
        skin (gone black/went black/is black/purple and black/dying) !(shoe*/sock*/boot*/dye/tan/
            nail/nails) |
        (really ill/very ill/so ill/really sick/very sick/so sick/very unwell/feel awful/feel
            terrible) (leg/foot/heel) (red/hot/infected/mottled) |
        (confused/delirious/drowsy/talking nonsense) (fever/infection/infected/leg/foot) |
        flesh eating |
        (toe/toes/heel/foot/sole/skin) (turned black/gone black/went black/turning black/going
            black/goes black/is black/are black/looks black) !(shoe*/sock*/boot*/nail/nails/
            toenail/toenails/paint/polish/and blue) |
        (foot/leg/heel/toe/ankle/sore) (red/hot/red hot/hot and red/red and hot/infected)
            (terribly unwell/very unwell/really unwell/so unwell/terribly ill/really ill/very ill/
            so ill/really sick/very sick/so sick/really poorly/feel terribly unwell/feel very
            unwell/feel really unwell/feel so unwell/feel terribly ill/feel really ill/feel very
            ill/feel so ill/feel really sick/feel very sick/feel so sick/feel awful/feel terrible/
            feel dreadful) |
        (red/reddish/purple) (streak/streaks/line/lines/stripe/stripes/track/tracks/trail/vein/
            veins) (going/goes/moving/moves/climbing/climbs/creeping/creeps/crawling/crawls/
            travelling/traveling/spreading/running up/runs up/from the wound/from the cut/
            from the sore/from my wound/from my cut/snaking/snakes/longer/growing/extending/
            extends/stretching/from my ankle/from the ankle/from my foot/tracking/rising/towards/
            toward/
            heading/knee/thigh/groin/shin/calf/leg) !(tape/marker/pen/shoe*/sock*/train/trains/
            metro/tube/subway/map/tram/spider/varicose) |
        (redness/red/infection) (climbing/climbs/creeping/creeps/crawling/crawls/moving up/moved
            up/travelling/traveling) (leg/up/knee/ankle/shin/calf/thigh) !(shoe*/sock*/train/tape) |
        (shivering/shaking/trembling/shivers/rigors) (foot/leg/heel/ankle/toe) (red/hot/infected/
            swollen) !(scared/nervous/tape)
    .fever =
        fever* !(hay/pitch/cabin/spring/yellow/dance/scarlet/football/cup/gold/election/saturday/
            world/wedding/disco) |
        (hot and cold/cold/night/drenching) sweats |
        never felt (this/so) (ill/sick/bad/unwell/poorly) |
        (high/running/have/got/raised/body/my) (temperature/temp) !(room/water/outside/weather/
            oven/today outside/air) |
        (temperature/temp/thermometer) (38*/39*/40*/41*/100*/101*/102*/103*/104*/high/up/rising/
            raised/says) !(room/water/outside/weather/oven) |
        (38*/39*/40/41/102/103/104) (fever/degrees/temp/celsius/fahrenheit) !(outside/weather/
            summer/oven/water/old) |
        (chill/chills) (shak*/have/got/with/sweats/and/cold/fever/body/bad) !(out/pill) |
        (shivering/shivers/shivery/shiver/shaking/rigors/shakes) (cold/fever/hot/uncontrollably/
            stop/all/whole/body/have/got/with/chills/bed/sweating/keep) !(outside/winter/snow) |
        (burning up/boiling hot/sweating buckets) (im/i/am/body/feel) |
        (feel/feeling/felt/am/im/i/getting/so/seriously) (very/really/terribly/extremely/so/
            awfully/dreadfully/severely/seriously/violently) (ill/unwell/sick/poorly) !(of/tired) |
        ({ -typed-degrees }) !(size/sizes/shoe*/trainer*/sneaker*/sock*/eu/euro*/dollar*/pounds/
            bucks/quid/kg/kgs/kilo*/lbs/lb/km/k/kms/miles/mile/min/mins/minute*/hour*/hrs/week*/
            steps/reps/percent/cm/mm/inch*/weigh*/bmi/wear/wears/nike/adidas/asics/hoka/brooks/
            cost*/paid/price/größe*/groesse*/schuhgröße/gr/schuh*/stunde*/std/h/arbeitszeit/
            woche*/schritt*/wiederholung*/prozent/wiege/wiegt/gewicht/trage/kostet*/bezahlt/preis/
            talla/tallas/numero/zapato*/zapatilla*/tenis/calcetin*/calzo/calza/calzado/uso/pesos/
            dolares/soles/minuto*/hora*/semana*/paso*/repeticion*/ciento/imc/peso/pesa/cuesta/
            coste/costo/costaron/precio/pague/libras/taille/pointure/pointures/chaussure*/basket*/
            chaussette*/chausse/heure*/semaine*/pas/repetition*/pourcent/pese/poids/porte/coute/
            prix/paye/tamanho/sapato*/meia/meias/calco/eu uso/reais/quilo*/passo*/repeticao/
            repeticoes/cento/olympikus/custa/custou/preco/paguei/размер*/рр/обув*/кроссовк*/
            ботин*/носк*/ношу/руб*/евро/доллар*/км/кг/мин/минут*/час*/недел*/шаг*/повтор*/
            процент*/см/мм/вешу/вес/имт/найк/адидас/стоит/стоил*/цена/килограмм*/километр*/
            розмір*/взутт*/кросівк*/черевик*/шкарпетк*/грн/гривень/гривні/євро/долар*/хв/хвилин*/
            годин*/тижн*/крок*/відсот*/важу/вага/імт/адідас/коштує/коштувал*/ціна/кілограм*/
            кілометр*/مقاس/مقاسي/نمرة/نمره/حذاء/حذائي/جزمة/كوتشي/شوز/جورب/شراب/كيلو/كيلوغرام/كغ/
            كم/دقيقة/دقائق/ساعة/ساعات/ريال/جنيه/دولار/درهم/يورو/دينار/ليرة/خطوة/خطوات/أسبوع/شهر/
            وزني/وزن/سم/مرة/مرات/بالمية/البس/ألبس/لبس/سعر/سعره/اشتريت/р) |
        (38/39/101/102/103/104) (yesterday/last night/this morning/tonight/today/since/monday/
            tuesday/wednesday/thursday/friday/saturday/sunday/it was/which was/went up/hit/
            reached/had/up to)
            !(session*/appointments/visits/jahr*/bin/ich/exercises/squats/size/sizes/shoe*/
            trainer*/sneaker*/sock*/eu/euro*/dollar*/pounds/bucks/quid/kg/kgs/
            kilo*/lbs/lb/km/k/kms/miles/mile/min/mins/minute*/hour*/hrs/week*/steps/reps/percent/
            cm/mm/inch*/weigh*/bmi/wear/wears/nike/adidas/asics/hoka/brooks/cost*/paid/price/
            year*/yr/yrs/yo/old/age/aged/turned/turning/im 38/im 39/i am 38/i am 39/i was/he is/
            she is/hes/shes/born/month*/38 days/39 days/days/male/female/m/f/woman/man/times/
            raises/people) |
        (temps/temp) (is up/are up/gone up/temps up/went up/very high/38*/39*/40*/100*/101*/102*/
            103*/raised/rising/through the roof)
            !(room/water/outside/weather/oven/staff/agency/agencies/summer/at work)

## What the bot says of this check

welcome = I ask adults about pain in the Achilles tendon or heel, and say what it may be, how soon to be seen and what to do.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
welcome-signs =
    Call { $emergency } instead if you now have:
    • sudden shortness of breath or chest pain
    • a foot suddenly cold and pale or blue
    • unbearable pain
    • a hot, red leg while you feel very ill
# The first words of /help; what can be typed follows.
about = I ask about Achilles or heel pain, one question at a time.
# CRITICAL: people act on it in danger.
urgency-consultation = Make an appointment. It is not an emergency.
# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
notice-undecided = I cannot say what fits these answers. To be safe, show your heel or tendon to a doctor within 24 hours. If it is urgent, call { $emergency }.
profile = A short check for Achilles and heel pain in adults: a few questions, then what it may be, how soon to be seen and a sensible next step. General information, not a diagnosis; not signed off by a clinician. Not for emergencies: call your local emergency number.
profile-short = A short check for Achilles and heel pain. Not a diagnosis. Not for emergencies.

## Questions

# Each question is a sentence with its time and its place. A choice says one thing.

# CRITICAL: people act on it in danger.
question-emergency = Have you had any of these since yesterday?
    .chest = Sudden shortness of breath, new chest pain, or coughing blood
    .foot-cold = A foot suddenly cold, and pale, blue or numb
    .saddle = Numb between the legs, new trouble with pee or poo, or both legs getting weak
    .unbearable = Sudden, unbearable leg pain, or a calf growing hard and tight
    .very-ill = Redness spreading by the hour, skin turning black, or very ill with a hot, red foot or leg or a sore
    .none = None of these

# CRITICAL: people act on it in danger.
question-lately = Have you had any of these in the last six weeks, or now?
    .pop = A sudden pop or kick at the back of the leg, or I suddenly could not push off
    .injury = An injury: I could not take four steps, foot out of shape or cut open; or a fall from a height
    .leg-swollen = One calf swollen or newly painful, not in the tendon itself
    .hot-sore = A hot, red foot or heel, a fast-growing swelling, or a sore that is still open
    .fever = Fever or shivers this week
    .none = None of these

# CRITICAL: people act on it in danger.
question-onset = How did the pain begin this time?
    .gradual = Slowly, by itself
    .overdoing = After doing more than usual
    .pop-back = With a pop or kick at the back of the leg
    .pop-arch = With a pop or bruise under the foot
    .sharp = I stepped on something sharp
    .injury-recent = With an injury in the last 7 days
    .injury-old = With an injury over 7 days ago
    .unknown = I don't know

# Only after a pop or an injury: it decides between 24 hours and now.
question-happened = When did the pop, the kick or the injury happen?
    .recent = In the last two weeks
    .older = Longer ago
    .slowly = There was no such moment: it came slowly
    .unsure = I'm not sure

# Only after a fever.
question-fever-cause = Is there another reason for the fever, such as a cold?
    .cold = There is, and the foot is no worse for it
    .no-cause = No, or the foot got worse too
    .unsure = I'm not sure

question-age = How old is the person with the pain?
    .under-18 = Under 18
    .age-18-39 = 18 to 39
    .age-40-59 = 40 to 59
    .age-60-plus = 60 or older

question-site = Where does it hurt most?
    .midportion = Two fingers or more above the heel
    .insertion = At the back of the heel
    .tendon = Above and at the back of the heel
    .plantar = Under the heel
    .both = Under and at the back of the heel
    .elsewhere = Elsewhere, or not sure

question-side = Which foot hurts?
    .left = Left
    .right = Right
    .both = Both

question-duration = When did the pain begin this time?
    .under-2-weeks = Less than 2 weeks ago
    .under-6-weeks = 2 to 6 weeks ago
    .under-3-months = 6 weeks to 3 months ago
    .under-6-months = 3 to 6 months ago
    .under-1-year = 6 months to a year ago
    .over-1-year = Over a year ago

# What people type for a choice, besides its label, in parts named like the choices; words
# between bars. The value itself: words that say nothing beside an answer to that question.
typed-question-age = about | around | I'm | I am | im | years | years old | yrs | yrs old | aged | age
typed-question-site = the | my | it is | its | left | right
    .midportion =
        middle of the tendon | in the middle of the tendon | middle of the achilles tendon |
        in the middle of the achilles tendon | middle of the achilles |
        middle of my achilles tendon
    .insertion =
        back of the heel | at the back of my heel | back of my heel |
        where the tendon meets the heel
    .plantar =
        sole of the heel | bottom of the heel | bottom of my heel | underneath the heel |
        under the heels
typed-question-side = the | my | it is | its
    .left =
        left foot | left leg | left heel | left one | under my left foot | under my left heel |
        in my left foot | in my left heel | on my left foot
    .right =
        right foot | right leg | right heel | right one | under my right foot |
        under my right heel | in my right foot | in my right heel | on my right foot
    .both = both feet | both legs | both heels
typed-question-duration = about | around | roughly | since | for | ago | a
    .under-2-weeks =
        today | yesterday | last week | few days | some days | couple of days | week | one week |
        1 week | 2 days | 3 days | 4 days | 5 days | 6 days | 7 days | 8 days | 9 days | 10 days |
        11 days | 12 days | 13 days | two days | three days | four days | five days
    .under-6-weeks =
        3 weeks | 4 weeks | 5 weeks | three weeks | four weeks | five weeks | month | one month |
        1 month
    .under-3-months = 7 weeks | 8 weeks | 9 weeks | 10 weeks | 11 weeks | 2 months | two months
    .under-6-months = 4 months | 5 months | four months | five months
    .under-1-year =
        7 months | 8 months | 9 months | 10 months | 11 months | seven months | eight months |
        nine months | ten months | eleven months
    .over-1-year =
        13 months | 14 months | 15 months | 16 months | 17 months | 18 months | 2 years |
        3 years | 4 years | 5 years | 6 years | 7 years | 8 years | 9 years | 10 years |
        11 years | 12 years | 13 years | 14 years | 15 years | 16 years | 17 years | 18 years |
        19 years | 20 years | two years | three years | four years | five years | ten years |
        many years | years | year and a half | 1.5 years
typed-question-worst = about | around | roughly | a | an | out | of | it's | it is | I'd say
# "No" and "yes" in other words, alone.
-typed-no = nope | nah | no I don't | no I do not | no, not at all
-typed-yes = yep | yeah | yup | yes I do
# CRITICAL: people act on it in danger.
typed-question-onset =
    .gradual =
        came on slowly | it came on slowly | just came on slowly | it just came on slowly |
        it started slowly | it began slowly | gradually | it came gradually |
        it came on gradually | little by little | bit by bit | it crept up on me | slow |
        slowly I think | I think slowly | quite slowly | rather slowly
typed-question-fever-cause =
    .no-cause = no | nope | no, no other reason | no other reason | no cold
typed-question-foot-swollen =
    .no = { -typed-no }
    .yes = { -typed-yes }
# CRITICAL: people act on it in danger.
typed-question-antibiotic =
    .no =
        nope | none | no antibiotic | no antibiotics | I took none | no, I didn't |
        no, I did not
# CRITICAL: people act on it in danger.
typed-question-medicines =
    .clot-risk =
        long bus ride* | a long bus ride* | long coach ride* | a long coach ride* |
        long car ride* | a long car ride* | long drive* | a long drive* | long train ride* |
        a long train ride* | long journey* | a long journey* | a bus ride of hours* |
        a bus ride of several hours* | a bus ride of many hours* | several hours on a bus* |
        many hours on a bus* | several hours in a car* | many hours in a car* |
        I had a long bus ride* | I had a long journey* | 5 hours on a bus* | 5 hours in a car* |
        6 hours on a bus* | 6 hours in a car* | 7 hours on a bus* | 7 hours in a car* |
        8 hours on a bus* | 8 hours in a car* | 9 hours on a bus* | 9 hours in a car* |
        10 hours on a bus* | 10 hours in a car* | 12 hours on a bus* | 12 hours in a car*
typed-question-tried =
    .supports = new insoles | some insoles | my insoles | insole | orthotics | new orthotics
    .nothing =
        ibuprofen | only ibuprofen | just ibuprofen | painkillers | only painkillers |
        just painkillers | only rest | just rest
typed-question-running =
    .no = { -typed-no }
    .yes = { -typed-yes }
typed-question-returning =
    .no = { -typed-no }
    .yes = { -typed-yes }

# CRITICAL: people act on it in danger.
question-pain = Which of these do you have?
    .cannot-walk = I limp, not only at the first steps
    .squeeze = Squeezing the heel from both sides hurts sharply
    .rest-night = Lasting pain at night or at rest
    .hanging = Night pain that eases when the foot hangs down
    .weak = Foot too weak to lift or to stand on tiptoe, not only because it hurts
    .burning = Burning, tingling or numbness
    .none = None of these

# CRITICAL: people act on it in danger.
question-body = And which of these?
    .stiff = Heel stiff for over 30 minutes each morning
    .joints = Swollen joints or toe, or a back stiff for long each morning
    .inflammatory = Rheumatoid arthritis, spondylitis, psoriasis, inflamed eye or bowel, or recent gut or genital infection
    .lump-grows = A lump that keeps growing
    .lumps = Lumpy, thick Achilles tendons
    .cholesterol = Untreated very high cholesterol, or close family with heart attacks before 60
    .none = None of these

# CRITICAL: people act on it in danger.
question-health = Do you have any of these?
    .diabetes = Diabetes
    .circulation = Blocked leg arteries, or calf cramp on walking that stops when you stand still
    .immune = A weak immune system (as from chemotherapy), or sickle cells
    .cancer = Cancer ever (not minor skin cancer), unwanted weight loss, or drenching night sweats
    .thin-bones = Thin bones (osteoporosis), very low weight, or missed periods before menopause
    .pregnancy = Pregnant, or birth in the last 6 weeks
    .none = None of these

# Only with diabetes.
question-foot-swollen = Is the foot swollen, warmer than the other one, or is the skin broken or blistered?
    .no = No
    .yes = Yes
    .unsure = I'm not sure

# CRITICAL: people act on it in danger.
question-antibiotic = Did you take an antibiotic in the last six months? { -floxacin-brands } end in -floxacin too.
    .no = No
    .floxacin-now = One ending in -floxacin (like Cipro), still taking it
    .floxacin-past = One ending in -floxacin (like Cipro), finished
    .unknown = Name unknown, still taking it
    .unknown-past = Name unknown, finished
    .other = Another one

# CRITICAL: people act on it in danger.
question-medicines = In the last three months, did you have any of these?
    .procedure = An operation or embolization at the painful place
    .clot-risk = A blood clot at any time; another operation, a cast or boot, days in bed, or a long flight
    .steroid = Cortisone or prednisolone tablets, or a cortisone injection at the painful place
    .blood-thinner = A blood thinner, or a bleeding disorder
    .dialysis = Dialysis, or ever a transplant
    .hormones = The contraceptive pill, patch or ring, or hormones (as for the menopause)
    .none = None of these

question-tried = What have you tried so far?
    .exercises = Calf exercises (heel raises or drops)
    .stretching = Stretching
    .supports = Insoles, heel lifts, tape, night splint
    .shock-wave = Shock wave
    .injection = An injection
    .procedure = An operation or embolization
    .nothing = None of these

question-programme = How long have you done the exercises regularly?
    .current = Less than 12 weeks so far
    .stopped = I stopped, or only now and then
    .alone = 12 weeks or more, on my own
    .supervised = 12 weeks or more, with a physio

question-effect = Did they help?
    .better = Yes, it is better
    .came-back = Yes, but the pain came back
    .same = No change so far
    .worse = No, it got worse

question-duration-again = You did 12 weeks of exercises. How long has it hurt in all?
    .under-3-months = Less than 3 months
    .under-6-months = 3 to 6 months
    .under-1-year = 6 months to a year
    .over-1-year = Over a year

question-running = Do you run or jump for sport?
    .no = No
    .yes = Yes

question-returning = Does the pain return whenever you start running again?
    .no = No
    .yes = Yes

question-worst = How bad was the worst pain this week? 0 is none, 10 the worst possible.

## Outcomes: emergencies

# The first line is what to do; what the person ticked follows of itself.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-lung-clot = This may be a blood clot in the lung. It can come without a swollen leg.
    .next = Call { $emergency } now and ask for an ambulance.
    .soon = Do not drive yourself and do not wait to see whether it passes.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-limb-ischaemia = Too little blood may be reaching your foot. It takes quick help to save it.
    .next = Call { $emergency } now and ask for an ambulance.
    .soon = Until it comes, do not raise the leg and do not warm it.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-cauda-equina = The nerves at the bottom of your spine may be under pressure. You may need a scan and an operation today.
    .next = Go to an { -emergency-department } now. Call { $emergency } if you cannot get there.
    .soon = Do not wait, not even overnight.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-compartment = Pressure may be building up inside the calf, or it may be bleeding. Both can harm muscles and nerves within hours.
    .next = Call { $emergency } now, or go to an { -emergency-department } if that is faster.
    .soon = Do not raise the leg, do not bandage it and do not massage it.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-sepsis = This may be a serious infection that spreads.
    .next = Go to an { -emergency-department } now. Call { $emergency } if you are drowsy, confused or breathing fast, your skin turns purple or black, or you cannot get there.
    .soon = Painkillers alone do not treat an infection.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-rupture = Your { -achilles-tendon } may be torn, even if you can walk, stand on tiptoe or feel no pain.
    .next = Go to an { -emergency-department } now. Call { $emergency } if you cannot get there.
    .soon = No weight on the leg; keep the toes pointed down. No stretching, no massage.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-fracture = A bone may be broken, or a wound may go deep.
    .next = Go to an { -emergency-department } now and put no weight on the foot. Call { $emergency } if you cannot get there.
    .soon = After a fall, ask them to check the heel bone too.

## Outcomes: to be seen within 24 hours

# CRITICAL: people act on it in danger.
outcome-rupture-older = Your { -achilles-tendon } may have torn some weeks ago. That is often taken for a sprain, and one can still walk.
    .soon = Have a doctor examine it within 24 hours, or else go to an { -emergency-department }.
    .next = Until then put no weight on the leg. Say when you felt the pop or lost your push-off.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-vein-clot = This may be a clot in a leg vein. It can feel like Achilles pain.
    .soon = Be seen by a doctor within 24 hours, or else go to an { -emergency-department }.
    .next = Tell them of any operation, cast, bed rest, long flight, cancer, earlier clot or the pill. Short of breath or chest pain: call { $emergency }.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-vein-clot-risk = New pain in the lower leg can be a clot, even without swelling. Something you ticked makes one likelier.
    .soon = Be seen by a doctor within 24 hours, or else go to an { -emergency-department }.
    .next = Tell them what you ticked. Go at once if it swells or gets warm. Short of breath or chest pain: call { $emergency }.

# CRITICAL: people act on it in danger.
outcome-infection = This may be an infection, gout or, with diabetes, damage to the foot bones. A chat cannot tell them apart.
    .soon = Be seen by a doctor within 24 hours; with diabetes, by your foot team.
    .next = Keep your weight off the foot. If you get a fever or feel very ill, go to an { -emergency-department } at once.

# CRITICAL: people act on it in danger.
outcome-fever = A fever that has no other cause may come from an infection at the painful place, even if the skin looks normal.
    .soon = Be seen by a doctor within 24 hours.
    .next = If the foot or leg turns hot, red or swollen as well, or you feel very ill, go to an { -emergency-department }.

# CRITICAL: people act on it in danger.
outcome-puncture = Something sharp may have left dirt or a piece of itself in your foot. An infection can follow days or weeks later.
    .soon = Be seen by a doctor within 24 hours.
    .next = Say what you stepped on and when, and when you had your last tetanus injection.

# CRITICAL: people act on it in danger.
outcome-fascia-rupture = The band under your foot may be torn. After a pop there is often swelling and a bruise.
    .soon = Be seen by a doctor within 24 hours.
    .next = Stop running and jumping. If walking hurts, use crutches or put no weight on the foot.

# CRITICAL: people act on it in danger.
outcome-recent-procedure = New or lasting pain after an operation or embolization can come from the wound, a clot, the skin or a nerve.
    .soon = Be seen within 24 hours by the team that did it, or else by a doctor.
    .next = If one leg swells or you get short of breath, go to an { -emergency-department }.

# CRITICAL: people act on it in danger.
outcome-charcot = With diabetes, a foot that is swollen or warm may have damaged bones, even if it hardly hurts.
    .soon = Be seen within 24 hours by your diabetes foot team, or else by a doctor.
    .next = Keep all weight off the foot until it has been looked at.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
outcome-rest-pain = Pain at rest or at night like yours can mean that too little blood reaches the foot.
    .soon = Be seen by a doctor within 24 hours, or else go to an { -emergency-department }.
    .next = Say if the pain eases when the foot hangs down. If the foot turns cold, pale or blue, call { $emergency }.

# CRITICAL: people act on it in danger.
outcome-floxacin = Antibiotics that end in -floxacin can hurt tendons. Your pain may come from this medicine.
    .soon = Call the prescriber or a pharmacist within 24 hours, before the next dose.
    .next = Ask whether another antibiotic will do. Do not leave the infection untreated. Do not train the calf for now.

# CRITICAL: people act on it in danger.
outcome-antibiotic-unknown = Some antibiotics, those that end in -floxacin, can hurt tendons. We do not know which one you take.
    .soon = Ask a pharmacist or the prescriber within 24 hours which one it is, before the next dose.
    .next = Do not leave the infection untreated. Do not train the calf until you know.

# CRITICAL: people act on it in danger.
outcome-weakness = A weak foot may come from a torn tendon, or from a nerve in the leg or back.
    .soon = Be seen by a doctor within 24 hours, or else go to an { -emergency-department }.
    .next = Ask them to examine foot, tendon and back. If both legs weaken or you are numb between the legs: { -emergency-department } at once.

## Outcomes: to be seen before any exercise

# CRITICAL: people act on it in danger.
outcome-child = These questions were made for adults. Between 8 and 14, a growing heel bone often hurts, but have it examined.
    .soon = See a doctor within days, with a parent; within 24 hours with a limp, fever or night pain.
    .next = Until then no sport that hurts, and no adult plan.

# CRITICAL: people act on it in danger.
outcome-recent-injury = A fresh injury must be examined by hand: questions can miss a broken bone or a torn tendon.
    .soon = See a doctor or minor injuries unit within days, or within 24 hours if you limp.
    .next = Rest it, cool it, raise it. If walking hurts, put no weight on it.

# CRITICAL: people act on it in danger.
outcome-old-injury = A torn tendon or a broken heel bone may have been missed; tendons can also tear slowly.
    .soon = Have a doctor examine it within days, or within 24 hours if you limp.
    .next = Say what happened and whether you can push off. Until then no calf exercises, running or jumping.

# CRITICAL: people act on it in danger.
outcome-bone-stress = The heel bone may have a fine crack from load, or get one easily.
    .soon = See a doctor within days, or within 24 hours if you limp.
    .next = Stop running and jumping now. If walking hurts, use crutches or put no weight on the foot until then.

# CRITICAL: people act on it in danger.
outcome-limp = You cannot walk normally. Whatever the cause, someone should examine you before you exercise.
    .soon = See a doctor or a { -physiotherapist } within days.
    .next = Until then walk only as far as it stays easy. No running, no jumping, no calf exercises.

# CRITICAL: people act on it in danger.
outcome-not-mechanical = What you ticked may not come from overuse. A serious cause is rare, but it has to be looked for.
    .soon = See a doctor within days. A { -physiotherapist } alone is not enough here.
    .next = Say when it hurts and what you ticked. Start no exercise programme before that.

# CRITICAL: people act on it in danger.
outcome-inflammatory = Tendons may be inflamed where they join the bone, from an illness of the whole body.
    .soon = Book a doctor within days, or within 24 hours with a red eye or hot joint.
    .next = Ask whether to see a rheumatologist (joint doctor). Movement that does not hurt is fine.

# CRITICAL: people act on it in danger.
outcome-nerve = Burning, tingling or numbness may come from a nerve in the foot or from your back.
    .soon = Book a doctor or a { -physiotherapist } in the next days.
    .next = Ask them to examine both foot and back. A foot that gets weak must be seen within 24 hours.

# CRITICAL: people act on it in danger.
outcome-cholesterol = What you ticked can point to an inherited cholesterol problem.
    .soon = Book a doctor in the coming weeks.
    .next = Ask for a blood test of your cholesterol. If you are treated already, tell them about the tendon. Gentle calf raises on the flat floor are fine until then.

# CRITICAL: people act on it in danger.
outcome-feet-at-risk = With diabetes or blocked arteries, heel pain can have other causes and sores go unnoticed.
    .soon = See your doctor or foot service in the next days.
    .next = Until then look at the skin of both feet daily. A hot or swollen foot or an open sore: doctor within 24 hours.

# CRITICAL: people act on it in danger.
outcome-immune = With a weak immune system or sickle cells, infection or bone disease can look like ordinary heel pain.
    .soon = Call the team that treats you in the next days.
    .next = Tell them before you start exercises. Fever, or a hot, red foot: { -emergency-department } at once.

# CRITICAL: people act on it in danger.
outcome-frail-tendon = A medicine or treatment that you reported can make tendons weaker.
    .soon = See a doctor or a { -physiotherapist } in the next days, before you train.
    .next = Tell them what you had; a pharmacist can find out which antibiotic. Until then no jumping, fast exercises or heavy weights.

# CRITICAL: people act on it in danger.
outcome-elsewhere = Your pain is outside the places this check knows, so we cannot say what it may be.
    .soon = Book a doctor, a { -physiotherapist } or a { -podiatrist } in the coming weeks.
    .next = Show them where it hurts. The exercises of this check are made for other places.

# CRITICAL: people act on it in danger.
outcome-after-procedure = You had an operation or embolization for this pain, and it still hurts. The team that did it should look first.
    .soon = Book that team, or else a doctor, in the coming weeks.
    .next = Until then train only as they advised you. This check suggests no second procedure.

## Outcomes: Achilles tendon, above the heel

# $review is in how many weeks to look again.
# $pain-limit is how much pain is fine while training, of 10.
# CRITICAL: people act on it in danger.
outcome-midportion-start = This may be an overloaded { -achilles-tendon }. Most people get well with training, but it takes months.
    .soon = You can start by yourself today.
    .next = Train the calf for at least 12 weeks: see “How to do it”. Pain up to { $pain-limit } out of 10, gone by next morning, is fine. Look again in { $review } weeks: if it is no better, book a { -physiotherapist }.

# $review is in how many weeks to look again.
# $pain-limit as above.
# CRITICAL: people act on it in danger.
outcome-midportion-stay = This may be an overloaded { -achilles-tendon }. Training needs months rather than weeks.
    .soon = You can carry on by yourself.
    .next = Go on until 12 weeks at least, a little harder whenever the pain stays at { $pain-limit } out of 10 or less. Look again in { $review } weeks: if it is no better, ask a { -physiotherapist } to watch you train.

# CRITICAL: people act on it in danger.
outcome-midportion-supervise = This may be an overloaded { -achilles-tendon }. Training comes first, now with someone who guides you.
    .soon = Book a { -physiotherapist } in the coming weeks.
    .next = Ask for at least 12 weeks of calf training that gets harder step by step. Say what you have done so far.

# CRITICAL: people act on it in danger.
outcome-midportion-add-on = This may be an overloaded { -achilles-tendon }. You have trained with guidance and it still hurts, so the cause should be checked again.
    .soon = Book a sports doctor or your { -physiotherapist } in the coming weeks.
    .next = Ask whether the cause is right and whether the load is right.

# CRITICAL: people act on it in danger.
outcome-midportion-refractory = This may be an overloaded { -achilles-tendon } that months of guided training did not settle. That is not your fault.
    .soon = Book a sports or orthopaedic specialist in the coming weeks.
    .next = Ask for a scan and a second look. Train only as far as it gets no worse.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
outcome-midportion-relapse = This may be the same overloaded { -achilles-tendon }, flaring up again. Training helped you before.
    .soon = You can start again by yourself today.
    .next = Begin one or two steps lower than where you stopped, 2 to 3 days a week. Make one thing harder each week: weight, repetitions or days. Look again in { $review } weeks: if it is no better, book a { -physiotherapist }.

## Outcomes: Achilles tendon, where it joins the heel bone

# $review is in how many weeks to look again.
# $pain-limit as above.
# CRITICAL: people act on it in danger.
outcome-insertion-start = This may be an overloaded { -achilles-tendon } at the heel bone. Most people get well, but it takes months.
    .soon = You can start by yourself today, flat floor only.
    .next = Train the calf for at least 12 weeks: see “How to do it”. Pain up to { $pain-limit } out of 10, gone by next morning, is fine. Look again in { $review } weeks: if no better, book a { -physiotherapist }.

# $review is in how many weeks to look again.
# $pain-limit as above.
# CRITICAL: people act on it in danger.
outcome-insertion-stay = This may be an overloaded { -achilles-tendon } at the heel bone. Training needs months rather than weeks.
    .soon = You can carry on by yourself, flat floor only.
    .next = Go on until 12 weeks at least, a little harder whenever the pain stays at { $pain-limit } out of 10 or less. Look again in { $review } weeks: if it is no better, ask a { -physiotherapist } to watch you train.

# CRITICAL: people act on it in danger.
outcome-insertion-supervise = This may be an overloaded { -achilles-tendon } at the heel bone. Training comes first, now guided.
    .soon = Book a { -physiotherapist } in the coming weeks.
    .next = Ask for at least 12 weeks of calf training, getting harder, on flat floor, with a { -heel-lift }. Say what you have done.

# CRITICAL: people act on it in danger.
outcome-insertion-add-on = This may be an overloaded { -achilles-tendon } at the heel bone, still sore after guided training.
    .soon = Book a sports doctor or your { -physiotherapist } in the coming weeks.
    .next = Ask whether the cause is right and the training spares the bone: flat floor, { -heel-lift }, no deep stretch.

# CRITICAL: people act on it in danger.
outcome-insertion-refractory = This may be an overloaded { -achilles-tendon } at the heel bone, not settled by guided training. That is not your fault.
    .soon = Book a sports or orthopaedic specialist in the coming weeks.
    .next = Ask for a scan and second look. Train on flat floor only, if it gets no worse.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
outcome-insertion-relapse = This may be your overloaded { -achilles-tendon } at the heel bone flaring up again. Training helped before.
    .soon = You can start again by yourself today, flat floor only.
    .next = Begin one or two steps lower than where you stopped, 2 to 3 days a week. Make one thing harder each week: weight, repetitions or days. Look again in { $review } weeks: if no better, book a { -physiotherapist }.

## Outcomes: under the heel

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
outcome-plantar-start = This may be an overloaded band under the foot, the { -plantar-fascia }. It usually gets better, but it takes months.
    .soon = You can start by yourself today.
    .next = Stretch the band every day, wear cushioned shoes and do less of what makes it hurt: see “How to do it”. Look again in { $review } weeks: if it is no better, book a { -physiotherapist } or { -podiatrist }.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
outcome-plantar-stay = This may be an overloaded band under the foot, the { -plantar-fascia }. What you are doing needs months rather than weeks.
    .soon = You can carry on by yourself.
    .next = Go on until 12 weeks at least, with stretches, cushioned shoes and less of what makes it hurt. Look again in { $review } weeks: if it is no better, let a { -physiotherapist } or { -podiatrist } look at it.

# $review is in how many weeks to look again.
# CRITICAL: people act on it in danger.
outcome-plantar-relapse = This may be the same overloaded band under the foot, the { -plantar-fascia }, flaring up again. The exercises helped you before.
    .soon = You can start again by yourself today.
    .next = Do what helped again, every day, and keep it up after the pain has gone. Look again in { $review } weeks: if it is no better, book a { -physiotherapist } or { -podiatrist }.

# CRITICAL: people act on it in danger.
outcome-plantar-step-up = This may be an overloaded band under the foot, the { -plantar-fascia }. Next comes a full programme with guidance.
    .soon = Book a { -physiotherapist } or { -podiatrist } in the coming weeks.
    .next = Ask for stretches, heel raises that get harder, and the right shoes or insoles. Say what you have done.

# CRITICAL: people act on it in danger.
outcome-plantar-runner = This may be an overloaded band under the foot, the { -plantar-fascia }, that hurts again when you run.
    .soon = Book a { -physiotherapist } who knows running, in the coming weeks.
    .next = Ask to be watched while you run and to strengthen what is weak. Massage and tape only relieve.

# CRITICAL: people act on it in danger.
outcome-plantar-add-on = This may be an overloaded band under the foot, the { -plantar-fascia }, still sore after the basics with guidance.
    .soon = Book a doctor or the { -physiotherapist } who guides you, in the coming weeks.
    .next = Ask whether the cause is right, and what is left to try.

# CRITICAL: people act on it in danger.
outcome-plantar-refractory = This may be an irritated band under the foot, the { -plantar-fascia }, or something else after so long. That is not your fault.
    .soon = Book a foot or sports specialist in the coming weeks.
    .next = Ask to make sure of the cause. Keep up what eases it.

## Flags: added when something else decided the outcome

# Each names what was ticked, and no more, and what it means for what to do. Those
# of an emergency need not name it: what was ticked is listed below them. How soon
# stands above them, once.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
flag-lung-clot = This may be a clot in the lung. Call { $emergency }.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
flag-limb-ischaemia = The blood supply of a foot may be cut off. Call { $emergency }.

# CRITICAL: people act on it in danger.
flag-cauda-equina = Nerves in the spine may be under pressure. This needs an { -emergency-department } now.

# $emergency is the number to call for an ambulance.
# CRITICAL: people act on it in danger.
flag-compartment = Pressure may be building up in the calf. Call { $emergency }.

# CRITICAL: people act on it in danger.
flag-sepsis = Some of what you ticked may come from a serious infection. It needs an { -emergency-department } now.

# CRITICAL: people act on it in danger.
flag-rupture-recent = The { -achilles-tendon } may be torn, even if you can walk. An { -emergency-department } must check it; no weight on the leg.

# CRITICAL: people act on it in danger.
flag-rupture-older = A pop or kick at the back of the leg, or no push-off, some weeks ago: the { -achilles-tendon } may have torn. No exercises, stretching or massage before a doctor has checked it.

# CRITICAL: people act on it in danger.
flag-push-off = You can no longer push off well, and it came slowly: the { -achilles-tendon } may be torn or weak. No exercises before someone has examined it.

# CRITICAL: people act on it in danger.
flag-fracture = A bone may be broken. An { -emergency-department } must check it; no weight on the foot.

# CRITICAL: people act on it in danger.
flag-fracture-older = A bad injury or a fall from a height some weeks ago: a broken bone may have been missed. A doctor must check it.

# CRITICAL: people act on it in danger.
flag-vein-clot = Your calf: a clot in a leg vein must be looked for too. No massage and no calf exercises.

# CRITICAL: people act on it in danger.
flag-vein-clot-risk = New pain in the lower leg, and something you ticked that makes a clot likelier: a clot must be looked for.

# CRITICAL: people act on it in danger.
flag-infection = A hot, red foot or heel, a swelling that grows fast, or an open sore: an infection or gout must be looked for.

# CRITICAL: people act on it in danger.
flag-fever = A fever without another cause: an infection must be looked for.

# CRITICAL: people act on it in danger.
flag-puncture = You stepped on something sharp: tell the doctor what it was, and when you had your last tetanus injection.

# CRITICAL: people act on it in danger.
flag-fascia-rupture = A pop or bruise under the foot: the band there may be torn. Stop running and jumping; have it examined.

# CRITICAL: people act on it in danger.
flag-child-urgent = With what you ticked, a doctor must see the child.

# CRITICAL: people act on it in danger.
flag-recent-procedure = An operation or embolization there in the last three months: the team that did it should look at this pain.

# CRITICAL: people act on it in danger.
flag-recent-injury-urgent = An injury in the last 7 days, together with something else you ticked: have it examined.

# CRITICAL: people act on it in danger.
flag-recent-injury = An injury in the last 7 days: it needs an examination by hand.

# CRITICAL: people act on it in danger.
flag-old-injury-urgent = An older injury, and something else you ticked: have it examined. Something may have been missed.

# CRITICAL: people act on it in danger.
flag-old-injury = An older injury: a torn tendon or a broken bone may have been missed, so have it examined before you exercise.

# CRITICAL: people act on it in danger.
flag-floxacin = An antibiotic ending in -floxacin, which you still take: it can hurt tendons. Call the prescriber or a pharmacist before the next dose. Do not leave the infection untreated. No heavy exercise for now.

# CRITICAL: people act on it in danger.
flag-antibiotic-unknown = An antibiotic that you take and cannot name: some can hurt tendons. Ask a pharmacist which it is before the next dose. Do not leave the infection untreated.

# CRITICAL: people act on it in danger.
flag-bone-stress-urgent = Signs that the heel bone may have a fine crack: stop running and jumping, put no weight on it if walking hurts, and have it examined.

# CRITICAL: people act on it in danger.
flag-bone-stress = The heel bone may have a fine crack, or be likelier to get one: stop running and jumping and have it examined.

# CRITICAL: people act on it in danger.
flag-limp = You limp: have this examined before you exercise.

# CRITICAL: people act on it in danger.
flag-charcot = Diabetes, and a foot that may be swollen or warm, or have broken skin: keep all weight off it until your foot team or a doctor has seen it.

# CRITICAL: people act on it in danger.
flag-rest-pain = Pain at night or at rest that may come from too little blood in the foot: a doctor must look at it.

# CRITICAL: people act on it in danger.
flag-night-pain = Lasting pain at night or at rest: a doctor must look for the cause.

# CRITICAL: people act on it in danger.
flag-lump = A lump that keeps growing: a doctor must examine it.

# CRITICAL: people act on it in danger.
flag-illness = Cancer, unwanted weight loss or drenching night sweats: a doctor must look for the cause of your pain.

# CRITICAL: people act on it in danger.
flag-inflammatory = Signs that may fit an inflammation of the whole body: tell the doctor about them.

# CRITICAL: people act on it in danger.
flag-weakness = A foot too weak to lift or to stand on tiptoe: have this examined.

# CRITICAL: people act on it in danger.
flag-nerve = Burning, tingling or numbness: it may come from a nerve, so ask to have foot and back examined.

# CRITICAL: people act on it in danger.
flag-cholesterol = Something you ticked can point to an inherited cholesterol problem: ask for a blood test of your cholesterol.

# CRITICAL: people act on it in danger.
flag-diabetes = Diabetes: have your feet checked, and look at the skin every day.

# CRITICAL: people act on it in danger.
flag-arteries = Blocked leg arteries, or calf cramp on walking: have your feet checked, and look at the skin every day.

# CRITICAL: people act on it in danger.
flag-immune = A weak immune system or sickle cell disease: tell the team that treats you about this pain before you exercise.

# CRITICAL: people act on it in danger.
flag-frail-tendon = A medicine or treatment that you reported can make tendons weaker: no heavy training before someone has looked at yours.

# CRITICAL: people act on it in danger.
flag-had-procedure = An operation or embolization before, and it still hurts: go back to the team that did it.

# CRITICAL: people act on it in danger.
flag-severe = Your pain is very strong: say so when you book, and ask for an early visit.

## The buttons below an answer

page-how = How to do it
page-meanwhile = Meanwhile
page-skip = What to skip
page-outlook = How long it takes
page-options = Embolization and surgery: what is known
page-questions = More questions
page-help = When to get help

## Notes below an answer

note-shock-wave = Ask also about { -shock-wave }: it may help some people, but trials disagree.
    .title = Add { -shock-wave }?

note-specialist-in-parallel = Your pain is strong or has lasted over a year. Besides the training, ask for a specialist's opinion.
    .title = A specialist's opinion

note-made-for-adults = These questions were made for adults, and may miss something in a child. Say the child’s age to those who examine it.
    .title = Questions for adults

note-pregnancy = In pregnancy and for 6 weeks after birth, clots in the leg are more likely. Tell everyone who treats you: painkillers, { -shock-wave } and X-rays need a doctor's advice then.
    .title = Pregnancy and after birth

note-blood-thinner = With a blood thinner or a bleeding disorder: no anti-inflammatory painkillers, needling, { -shock-wave } or injection unless your doctor agrees. A sudden bruise or swelling: be seen within 24 hours.
    .title = Blood thinner or bleeding disorder

note-age-60 = From 60 on, bones break more easily, so have sharp or new bone pain examined. Ask a pharmacist before you take painkillers.
    .title = At 60 and over

note-thin-bones = With thin bones, very low weight or missed periods, do not run or jump until a doctor has looked at your bones. If squeezing the heel hurts or you limp, be seen within 24 hours.
    .title = Thin bones

note-both-sides = Both sides hurt. Tell a doctor if you also get stiff for over 30 minutes in the morning, other joints or your back hurt, or you have had psoriasis or an inflamed eye or bowel.
    .title = Both sides

## How to do it

# The four steps, with their test at the start, hold for every calf exercise. The
# sets and repetitions still have to be confirmed by a clinician.

# $pain-limit as above.
note-how-pain-rule =
    How much it may hurt, out of 10:
    🟢 0 to 2: do a little more next time.
    🟡 3 to { $pain-limit }, gone by next morning: stay there.
    🔴 more than { $pain-limit }, or worse next morning: do a third less.

# $pain-limit as above.
note-how-heel-raise =
    Heel raise on the flat floor, never off a step. Hold on to a wall. 3 seconds up, 3 seconds down, 3 sets of 15, every second day. Train both legs.
    Start with the hardest step you can do 15 times at { $pain-limit } out of 10 or less:
    1. up and down on both legs
    2. up on both, down on one
    3. up and down on one leg
    4. on one leg with a backpack of 5 kg, later more
    One step up after 3 times that went well.

note-how-heel-drop =
    Heel drop, for pain above the heel only: this exercise alone is done on a step. Stand on a step with the front of the foot. Rise on both legs, lower the heel slowly on one until it is below the edge. 3 sets of 15 with a straight knee. Begin once heel raises on one leg are easy.

note-how-heel-drop-bent =
    The same with a bent knee: it trains the deeper calf muscle. 3 sets of 15.

note-how-heel-lift =
    A heel lift of about 1 cm in both shoes takes load off the tendon. Wear it for some weeks, then make it thinner bit by bit.

note-how-fascia-stretch =
    Stretch of the band under the foot. Sit, put the ankle over the other knee and pull the toes back with your hand until you feel a pull along the sole. 10 seconds, 10 times, 3 times a day, first before your first steps.

note-how-calf-stretch =
    Stretch of the calf. Lean on a wall, the sore leg behind, knee straight, heel on the floor. 30 seconds, 3 times, each day.

note-how-heel-raise-towel =
    If you like to train: heel raises with a rolled towel under the toes. 3 seconds up, 2 seconds hold, 3 seconds down, 3 sets of 12, every second day. Make it harder with a backpack.

note-how-tape =
    Tape under the foot, from the ball of the foot around the heel. It eases the pain for a short time, a day or so. Take it off if the skin itches or hurts.

## Meanwhile

note-meanwhile-no-load = No running, no jumping and no calf exercises until you have been examined.

note-meanwhile-no-weight = Put no weight on the foot or leg until you have been seen, even if walking hardly hurts.

note-meanwhile-weight = Put no weight on the leg if walking hurts: use crutches, or stay off it.

note-meanwhile-no-massage = No massage of the calf.

note-meanwhile-skin = Look at the skin of the foot every day. No barefoot walking, no heat, no tight tape.

note-meanwhile-pain = For the pain, ask a pharmacist what suits you.

# $pain-limit as above.
note-meanwhile-booked = Until your visit, keep moving within { $pain-limit } out of 10 of pain that is gone by next morning. Full rest can make the leg weaker.

note-meanwhile-flat = Train on the flat floor only: no drops off a step and no deep calf stretch. They press on the sore spot.

## What to skip

note-skip-steroid = A steroid injection into the tendon: it may weaken the tendon. Long courses of anti-inflammatory drugs bring little.

note-skip-steroid-again = Another injection before a specialist has looked at the cause.

note-skip-steroid-plantar = A steroid injection for now: it eases for weeks at best, and can harm the band and the heel pad.

note-skip-rest = Full rest. It can make the leg weaker, and the pain often comes back with the load.

note-skip-drops = Heel drops off a step and deep calf stretches: they press on the sore spot.

note-skip-splint = A night splint: in a trial it added nothing for this tendon.

note-skip-scan = An X-ray for a heel spur: a spur is common and does not change what helps.

note-skip-changes = A new plan every week: each one needs time to work.

note-skip-procedures = Operations and other procedures for now: simpler steps are left.

note-skip-blind-procedure = Any procedure without a second opinion: how well it works is not well known.

## How long it takes

note-outlook-achilles = Most people with Achilles pain get well. It takes months rather than weeks: about 3 in 4 are well in the long run, and some keep a little pain for years.

note-outlook-plantar = Most people with pain under the heel get well. It takes months, sometimes more than a year.

note-outlook-weeks = Expect the first change after some weeks of regular training, not after days. Good and bad days are normal; compare weeks, not days.

## Embolization and surgery

note-embolization-achilles = In embolization a doctor passes a needle or thin tube into an artery and blocks small new vessels around the sore tendon. You usually go home the same day. About 20 to 30 people with Achilles pain had been reported by 2024, without a comparison group, so nobody can say how much is due to the treatment. Of the knee trials that compared it with a pretend treatment, the two larger found no benefit; others are running. Risks: a bruise, a change of skin colour or a sore, numbness, infection, blocking a healthy vessel, allergy, X-rays. What is injected is often an antibiotic that is not approved for this use. It suits nobody who is pregnant, or has bad kidneys, blocked arteries or an allergy to it. Ask for an independent opinion, if you have it, best within a study.
    .title = Embolization: what is known

note-surgery-achilles = In surgery the sore part of the Achilles tendon is cleaned out through a cut or by keyhole; at the heel bone, a bump of bone may go too. A specialist decides, after at least 6 months of active care and a scan. Afterwards many people wear a boot for weeks and train for months. How much it brings beyond time and training is uncertain: good trials are missing. Risks: slow wound healing, infection, numb skin, a clot in a vein, a torn tendon, and pain that stays. Ask how often the surgeon does it, what happens if you wait, and when you could walk, work and do sport again.
    .title = Surgery: what is known

note-embolization-plantar = In embolization a doctor passes a needle or thin tube into an artery at the ankle or groin and blocks small new vessels around the sore band. You usually go home the same day. Fewer than 100 people with heel pain had been reported by 2024, without a comparison group, so nobody can say how much is due to the treatment. Of the knee trials that compared it with a pretend treatment, the two larger found no benefit; others are running. Risks: a bruise, a change of skin colour or a sore, numbness, infection, blocking a healthy vessel, allergy, X-rays. What is injected is often an antibiotic that is not approved for this use. It suits nobody who is pregnant, or has bad kidneys, blocked arteries or an allergy to it. Ask for an independent opinion, if you have it, best within a study.
    .title = Embolization: what is known

note-release-surgery = In release surgery part of the band under the foot is cut, openly or by keyhole. It is rarely needed, and only after at least 6 months of other care. After keyhole surgery most people are back to normal in 3 to 6 weeks; after open surgery a boot for 2 to 3 weeks is usual and it takes longer. How well it works is not known: a review found 8 trials with 345 people, all at high risk of error. Risks: a hurt or trapped nerve, slow wound healing, infection, a lower arch, and pain that stays or gets worse. Ask how often the surgeon does it, what happens if you wait, and when you could walk, work and do sport again.
    .title = Release surgery: what is known

## More questions

# What people type instead of the button of a note; separated by |. Case, accents
# and question marks do not matter.
note-words =
    .ask-run = can I run | may I run | can I jog | may I jog | can I go running | can I run yet | am I allowed to run | when can I run again
    .ask-run-not-yet = { note-words.ask-run }
    .ask-stretch-midportion = can I stretch | should I stretch | does stretching help
    .ask-stretch-insertion = { note-words.ask-stretch-midportion }
    .ask-stretch-plantar = { note-words.ask-stretch-midportion }
    .ask-painkillers = can I take painkillers | which painkillers | what can I take for the pain
    .ask-work = can I work | can I go to work
    .ask-how-long = how long does it take | how long will this take

# $pain-limit as above.
note-ask-run = Keep what stays at { $pain-limit } out of 10 or less and is gone by next morning. Run every second day and change one thing a week. Stop if you limp, if squeezing the heel hurts, or if it hurts at night. Cycling and swimming are fine.
    .title = May I run?

note-ask-run-not-yet = Not yet. Have it examined first, and ask there when you can start again.
    .title = May I run yet?

note-ask-stretch-midportion = Gentle stretching is your choice. What comes first is training that gets harder step by step.
    .title = May I stretch?

note-ask-stretch-insertion = No deep calf stretch, on a step or at a wall: it presses on the sore spot. Move the ankle freely instead.
    .title = May I stretch?

note-ask-stretch-plantar = Yes. Pull the toes back before your first steps, and stretch the calf each day. Guidelines agree on that.
    .title = May I stretch?

note-ask-spur = A heel spur is common with this pain. The treatment is the same with and without it.
    .title = Is it the spur?

note-ask-insoles-plantar = An insole or heel cup can help along with the rest. In a trial of 185 people a made-to-measure insole did no better than a pretend one.
    .title = Do I need insoles?

note-ask-lifts = A heel lift of about 1 cm in both shoes may help: in one trial it did at least as well as heel drops after 12 weeks.
    .title = Do heel lifts help?

note-ask-shock-wave = It may help some people when training alone was not enough. Trials disagree, and at the back of the heel two trials with a sham (pretend) treatment found no benefit. It is not the first step.
    .title = What about shock wave?

note-ask-prp = For the Achilles tendon a trial of 240 people found injections of one's own blood plasma (PRP) no better than a sham (pretend) injection. For pain under the heel we have not looked at the trials.
    .title = What about PRP?

note-ask-injection = At the tendon a steroid injection may weaken it. Under the heel it eases for weeks at best, and can harm the band and the heel pad. It is for a specialist to weigh.
    .title = What about an injection?

note-ask-ultrasound = A guideline on pain under the heel does not recommend it. For the Achilles tendon we have not looked at the trials. Training comes first.
    .title = What about ultrasound treatment?

note-ask-painkillers = Ask a pharmacist what suits you. Painkillers ease, they do not mend. Do not take them to get through a run.
    .title = Which painkiller?

note-ask-night-splint = If the first steps in the morning are the worst, a splint worn at night for 1 to 3 months may ease them.
    .title = Does a night splint help?

note-ask-shoes = Cushioned shoes with a firm heel that are a little higher at the back. Not barefoot on hard floors, and no flip-flops for now.
    .title = Which shoes?

note-ask-work = If you stand or walk at work: take breaks, sit when you can, use a soft mat. If the pain stays, ask a doctor about other tasks for some weeks.
    .title = What about work?

note-ask-physio = Ask: will I get training that gets harder each week? Who watches how I do it? When do we look again? Be careful with a plan that is only ultrasound or massage.
    .title = What do I ask a physio?

note-ask-how-long = That depends on the cause. Ask the one who examines you; from answers in a chat nobody can say.
    .title = How long will it take?

## Statements: what we answer when a person asks "Why?"

statement-K10 = Achilles pain that lasts is mostly a tendon overloaded beyond what it can bear, rather than plain inflammation. Why training helps is not settled: that the tendon rebuilds is an opinion.

statement-K11 = Full rest alone does not mend it and can do harm: the tendon may get weaker and is then easier to hurt when you return. Better: for a while, cut the load that provokes it, swap it for movement that does not, and build up again step by step.

statement-K12 = Guidelines agree that calf training which gets harder step by step comes first, and not rest. The best known form is the heel drop off a step, only for pain above the heel bone; heavy slow training 3 times a week did equally well there. It takes at least 12 weeks.

statement-K12b = How much training helps is uncertain. A comparison of 29 trials found every active treatment better than waiting at 3 months and none clearly the best, but 22 of the trials could be far from the truth. So pick what you will keep doing.

statement-K13 = Doing nothing and waiting tends to bring little or no relief in the first months. The studies behind this are not strong.

statement-K14 = In a trial of 38 people with Achilles pain, some pain during training did no harm: up to 5 out of 10 was allowed if it had settled by next morning and did not rise from week to week. To be careful we say up to 4, and use the same rule under the heel. Both are our own choice. A clinician still has to confirm the sets and repetitions we name.

statement-K15 = In clinicians' experience, "it did not work" often means too short, too light or not regular. Time and regular training seem to matter most. How you train counts too, so guidance may work better than a video, though few studies compared them. Give it months before you call it failed.

statement-K16 = Changing your activity, your shoes, heel lifts and physiotherapy support the training. Training is seen as the main part. But in one trial of 100 people, heel lifts did at least as well as heel drops at 12 weeks. So lifts in both shoes may help.

statement-K17 = Anti-inflammatory drugs bring the tendon little in the long run. A steroid injection into the tendon is generally avoided, as it may weaken it. One trial, in pain above the heel bone, found a guided injection beside the tendon, plus exercise, better than exercise with a dummy injection: that is for a specialist. A large-volume injection was no better than a dummy one.

statement-K18 = A trial with 70 Achilles tendons sore above the heel bone added a night splint to the exercises. It brought no extra benefit.

statement-K19 = Where it hurts changes the training. At the heel bone the tendon is pressed when it is stretched across the bone. So: flat floor, no bending the ankle deeply, no stretch over a step, a { -heel-lift }. In a trial of 42 people, such training with lifts did better than ordinary training at 12 and at 24 weeks. With step drops only 32 in 100 did well here, against 89 higher up.

statement-K20 = For pain above the heel bone one small trial found shock wave on top of training helpful. At the heel bone one older trial found it better than training, but two newer ones with a sham (pretend) treatment found no benefit. NICE, the British review body, finds the results inconsistent and saw no major safety worry.

statement-K21 = In sore Achilles tendons small new vessels grow, with nerves beside them. You cannot feel them. They are seen more in painful tendons but not only there, and it is an idea, not a fact, that they cause pain. Embolization aims at them. One study looked back at 20 people and 29 treatments: after 6 months the pain had more than halved in 86 out of every 100. A second study has 7 people. Neither compared them with anyone. A review of such studies found them too mixed and too weak to be put together. In the knee, two trials found it no better than a sham (pretend) procedure. No large trial was found for the Achilles.

statement-K22 = The Dutch guideline keeps surgery for people who have not recovered after at least 6 months of active treatment. It is for a specialist to decide, with a scan first. Complications are possible.

statement-K23 = Most people with Achilles pain are well in the long run, but it takes months, not weeks. About a quarter keep symptoms for longer, and some people still have them after 10 years or more.

statement-K24 = Many people can keep some running within the pain rule. A trial in Achilles pain that allowed it under such a rule saw no harm. The rest is experience and caution: doing the same with pain under the heel, running every second day, and stopping with a limp, pain on squeezing the heel or pain at night.

statement-K25 = When it comes back, experience says: go one or two levels lower, do strength training 2 to 3 times a week, raise one thing a week, and keep the strength work up after you are well.

statement-K26 = The British health service advises to see a GP if heel pain gets worse, keeps coming back, is severe or stops normal activity, or if you have tingling, numbness or diabetes. It also says so where 2 weeks of self-care bring nothing. Training needs longer to work, so we look again later; a clinician still has to confirm that.

statement-K40 = The band under the foot is overloaded and irritated where it meets the heel. It stabs at the first steps in the morning and can go on for months. A heel spur on an X-ray is common with this pain and does not change the treatment.

statement-K41 = Most people improve, but it can take well over a year. In one group of 100, 82 were well after about 4 years. In another, at a specialist clinic where the most difficult cases go, 4 in 5 still had it after 1 year and half after 5 years. Both-sided pain did worse. So plan in months.

statement-K42 = Guidelines agree on the start: understanding it, less of what provokes it, stretches for sole and calf, cushioned supportive shoes or inserts, no bare feet on hard floors, tape. Done regularly and kept up, with time: a real effort of months before anything more is considered.

statement-K43 = Tape can ease the pain for a short time. It is not known to do more than that.

statement-K44 = A heel cup or insole is meant to go with the other care, not to replace it. In a trial of 180 people, advice and a heel cup did as well as the same with exercises added. In a trial of 185 people a made-to-measure insole did no better than a sham one.

statement-K45 = Heel raises every second day may speed up improvement: in a trial of 48 people they beat stretching at 3 months, but not at 1, 6 or 12 months. A bigger trial of 180 found no extra gain over advice and a heel cup. So it is your choice. A clinician still has to confirm the seconds and repetitions we name.

statement-K46 = A guideline strongly supports a night splint for 1 to 3 months when the first steps are the main problem.

statement-K47 = If the basics are not enough, a guide calls { -shock-wave } the next step and custom insoles after that. But the newest large trial, with 200 people and a sham, found that neither { -shock-wave } nor exercise added anything to advice and insoles. So it may help some people; trials disagree.

statement-K49 = A review of 47 trials found a steroid injection no better than a dummy injection. Compared with some other treatments it eased pain a little more, at best for weeks; compared with others it did worse later on. In a trial of 180 people an injection on top of exercise was a little better at 12 weeks, too little to matter to most. A tear of the band and a thinner heel pad are known risks.

statement-K50 = In lasting cases new small vessels and nerves have been seen in the band under the foot. That they cause pain is not proven. Embolization lowers the blood flow in them. In one study it could be done in all 10 people and none relapsed in 6 months, which is a short time. A second study has 10 people too, a third looked back at 66 past cases. None had a comparison group; no randomized trial was found. Larger studies are needed: size of effect and whom it suits are unknown. In the knee, two trials found it no better than a sham. It needs only a pinhole, but weigh it knowing how thin the evidence is.

statement-K51 = Release surgery cuts part of the band under the foot. It is rarely needed, usually only for severe pain after 6 to 12 months (at least 6) of other care. It can harm nerves, heal slowly, get infected, and rarely make things worse; the pain may come back. Experts cannot say how well it works: a review found 8 trials with 345 people, all at high risk of bias. Some suggest a long-term gain over other care, others do not. The certainty is very low.

statement-K52 = One running clinic finds the reason nearly always at the hip (weak control lets the leg turn and sway), the knee (impact not caught) or the small foot muscles that hold the arch. So it checks how they move together. That is experience and may be overstated. Weak foot muscles are linked with this pain; whether training them helps is not settled.

statement-K53 = Massage, rolling, deep tissue work and tape are not bad. They can ease the pain for a while, mostly early or on bad days. In one clinic's opinion they treat the symptom and do not change why the band is overloaded. So use them for relief, not as the whole plan.

statement-K54 = In one clinic's experience a few weeks of rest and a careful return often end with the same pain within a couple of weeks. That is an opinion: plausible, but not proven.

statement-K55 = The British health service names painkillers, and cooling for up to 20 minutes, for pain under the heel, and tells people to ask a pharmacist.

statement-K56 = A trial of 240 people with Achilles pain found one injection of the person's own blood plasma (PRP) no better than a sham injection. For pain under the heel we have not looked at the trials.

statement-K57 = A guideline on pain under the heel does not recommend ultrasound treatment. We have not read the trials ourselves.

statement-K58 = What an Achilles operation does, how long a boot is worn and what can go wrong is written here as surgeons usually tell it. We have not checked it against a source, and good trials are missing.

statement-F01 = A clot in a leg vein can travel to the lung. Sudden breathlessness, chest pain or coughing blood can be the sign of it, with or without a swollen leg. British health service advice is to call an ambulance or go to an { -emergency-department }.

statement-F02 = A torn { -achilles-tendon } is often taken for a sprain, and is missed because people can still walk or stand on tiptoe. Tendon pain beforehand is rare. After more than 24 hours doctors more often choose an operation.

statement-F03 = After an ankle or foot injury, rules tested in many studies ask whether you can take four steps and whether certain bones hurt when pressed. In adults both together catch about 9 in 10 breaks. We ask only for the steps, so that figure does not hold for our question. The rules do not cover the heel bone. That is why a fall from a height is an emergency in any case.

statement-F04 = A foot that suddenly turns cold, pale, blue, black or numb may have lost its blood supply. Time decides whether it can be saved.

statement-F05 = Numbness around the genitals or back passage, new trouble with pee or poo, or both legs getting weak can mean pressure on the nerves at the bottom of the spine. It can need a scan and an operation as an emergency.

statement-F06 = A heel or leg that is hot, warm, red or swollen, or a sore, together with fever, shivers or feeling very ill can be a serious infection. British guidance sends a diabetic foot sore with fever, poor blood supply, dead tissue or deep infection to hospital at once.

statement-F07 = Pain from a clot in a calf vein can feel like Achilles trouble, and the calf need not swell. A recent operation, a cast or boot, bed rest, a long journey, the pill, pregnancy or birth, cancer or an earlier clot make it likelier. The British health service asks for an urgent appointment; if a clot is likely, a scan should follow within 4 hours.

statement-F08 = Infection, gout and, in diabetes, a breakdown of foot bones that may hardly hurt cannot be told apart in a chat. British guidance wants an active foot problem in diabetes referred to a foot team within one working day.

statement-F09 = Antibiotics ending in -floxacin raise the odds of a sore tendon about 4 times and of a torn one about 2.5 times. It can start after 48 hours or months later. Risk is higher over 60, with steroids, kidney disease or a transplant. British advice since 2024: use them only when nothing else is appropriate, and stop at the first tendon pain, after speaking to the doctor. The infection must not go untreated.

statement-F10 = A heel bone can crack from overuse, often after a jump in training, and more easily with thin bones, missed periods or very low weight. Squeezing the heel from both sides then hurts, and walking may. The band under the foot can tear: it pops, swells and bruises. So running and jumping stop first.

statement-F11 = Inflammatory disease can start where tendons join the bone. British guidance asks for a specialist referral if there is no clear strain and it persists, sits in several places, or comes with psoriasis, eye or bowel inflammation or a recent gut or genital infection. No single sign rules it out.

statement-F12 = Burning, tingling, electric or numb feelings point to a nerve: in the ankle, in the heel, from the back, or in nerve disease. It is often worse late in the day. The British health service names tingling and numbness as a reason to see a GP.

statement-F13 = Constant pain at rest and at night that is not linked to use, cancer now or in the past, unexplained weight loss, night sweats or a growing lump can mean bone disease or a tumour. That is rare, but it must not be trained away.

statement-F14 = Of 100 people with inherited high cholesterol, 47 had had Achilles pain, against 7 of 100 without it. Not one had been found because of it. Heart disease in a close relative before 60 is another sign.

statement-F15 = With diabetes and foot pain, the British health service advises seeing a doctor. In artery disease, pain at rest or at night that eases when the foot hangs down, or damaged skin, needs an urgent look at the blood vessels. So feet are checked before they are trained.

statement-F16 = Steroids, a -floxacin antibiotic in the last 6 months, dialysis or a transplant raise the risk of a torn tendon. So heavy training needs a clinician's view first.

statement-F18 = Between 8 and 14, heel pain often comes from the growth plate. A child who cannot put weight on the leg, has a fever or has pain at night must be seen soon: we say within 24 hours. This check knows adults only.

statement-F19 = Pregnancy and the weeks after birth raise the risk of a clot in the leg. Anti-inflammatory painkillers, { -shock-wave }, X-rays and catheter treatments need a doctor's advice then, so this check does not give any.

statement-F20 = Blood thinners and bleeding disorders make bleeding likelier from anti-inflammatory painkillers, needling, { -shock-wave } and injections. A sudden bruise or swelling may be a bleed.

statement-F21 = In the first 3 months after an operation, or a procedure in the vessels, pain can be a complication of the wound, a clot, the skin or a nerve. The team that did it knows best what was done.

statement-F22 = An injury in the last 7 days needs to be examined by hand. Questions in a chat cannot tell a sprain from a break or a tear, so this check does not try.

statement-F23 = This check was made for three places only: two at the { -achilles-tendon } and one under the heel. Elsewhere its questions could miss the cause.

statement-F24 = Sudden unbearable pain in a leg, or a calf that gets hard and tight, can mean that pressure rises inside the muscle. The British health service calls it an emergency: muscles and nerves can be lost within hours.

statement-F25 = A nail, thorn or needle can carry germs into bone and tendon, and a piece may stay in. Pain weeks later can be the first sign. This is our own rule, made for safety.

statement-F26 = With chemotherapy, other medicines that weaken the immune system, or sickle cell disease, infections of bone and joint are more common and show less. This is our own rule, made for safety, and still has to be checked by a clinician.

statement-D01 = Very strong pain (8 or more out of 10), a limp, or not being able to walk normally is a reason to be seen rather than wait or train. The limit of 8 is our own rule and has not been tested.

statement-D02 = If it still hurts after an operation or embolization, the team that did it knows what was done and should look first. Offering a second procedure is not something a chat should do. This is our own rule.

statement-D03 = When pain has lasted over a year, or is 7 or more out of 10, a specialist's opinion at the same time as the programme avoids losing months. This is our own rule and has not been tested.

statement-D04 = Antibiotics ending in -floxacin hurt tendons more often over 60. That we are also more careful from 60 on about hidden bone breaks and about painkillers is our own rule, made for safety.

## The letter for the doctor

# Short names of the questions; the answer follows, in the words of its button.

# CRITICAL: people act on it in danger.
letter-question-emergency = Since yesterday
# CRITICAL: people act on it in danger.
letter-question-lately = In the last six weeks, or now
# CRITICAL: people act on it in danger.
letter-question-onset = How it began
letter-question-happened = When the pop or injury was
letter-question-fever-cause = Another reason for the fever
letter-question-age = Age
letter-question-site = Where
letter-question-side = Side
letter-question-duration = Began
# CRITICAL: people act on it in danger.
letter-question-pain = Signs now
# CRITICAL: people act on it in danger.
letter-question-body = Further signs
# CRITICAL: people act on it in danger.
letter-question-health = Health
letter-question-foot-swollen = Foot swollen, warmer, or skin broken
# CRITICAL: people act on it in danger.
letter-question-antibiotic = Antibiotic in the last six months
# CRITICAL: people act on it in danger.
letter-question-medicines = In the last three months
letter-question-tried = Tried so far
letter-question-programme = Exercises, how long
letter-question-effect = Effect of the exercises
letter-question-duration-again = Pain in all
letter-question-running = Sport with running or jumping
letter-question-returning = Pain returns with running
letter-question-worst = Worst pain this week (0 to 10)

# Short names of the red flags, in the order of dialogs/heel-pain.toml. Each stands in
# one of three lists: raised; asked and not found; not asked.

# CRITICAL: people act on it in danger.
letter-flag-lung-clot = sudden breathlessness, chest pain or coughing blood
# CRITICAL: people act on it in danger.
letter-flag-limb-ischaemia = foot suddenly cold, and pale, blue or numb
# CRITICAL: people act on it in danger.
letter-flag-cauda-equina = numb between the legs, bladder or bowel trouble, or both legs weak
# CRITICAL: people act on it in danger.
letter-flag-compartment = unbearable leg pain, or a hard, tight calf
# CRITICAL: people act on it in danger.
letter-flag-sepsis = signs of a serious infection
# CRITICAL: people act on it in danger.
letter-flag-rupture-recent = signs of a recent Achilles tendon tear
# CRITICAL: people act on it in danger.
letter-flag-fracture = bad injury or fall from a height, recent
# CRITICAL: people act on it in danger.
letter-flag-rupture-older = signs of an Achilles tendon tear weeks ago
# CRITICAL: people act on it in danger.
letter-flag-fracture-older = bad injury or fall from a height, weeks ago
# CRITICAL: people act on it in danger.
letter-flag-push-off = push-off lost slowly
# CRITICAL: people act on it in danger.
letter-flag-vein-clot = one calf swollen or newly painful
# CRITICAL: people act on it in danger.
letter-flag-vein-clot-risk = new pain, with something that makes a clot likelier
# CRITICAL: people act on it in danger.
letter-flag-infection = hot, red foot, fast-growing swelling or open sore
# CRITICAL: people act on it in danger.
letter-flag-fever = fever not explained by a cold alone
# CRITICAL: people act on it in danger.
letter-flag-puncture = stepped on something sharp
# CRITICAL: people act on it in danger.
letter-flag-fascia-rupture = pop or bruise under the foot
# CRITICAL: people act on it in danger.
letter-flag-child-urgent = under 18 with an urgent sign
# CRITICAL: people act on it in danger.
letter-flag-recent-procedure = procedure at the painful place in the last 3 months
# CRITICAL: people act on it in danger.
letter-flag-recent-injury-urgent = injury in the last 7 days, with a further sign
# CRITICAL: people act on it in danger.
letter-flag-recent-injury = injury in the last 7 days
# CRITICAL: people act on it in danger.
letter-flag-old-injury-urgent = injury over 7 days ago, with a further sign
# CRITICAL: people act on it in danger.
letter-flag-old-injury = injury over 7 days ago
# CRITICAL: people act on it in danger.
letter-flag-floxacin = takes a -floxacin antibiotic
# CRITICAL: people act on it in danger.
letter-flag-antibiotic-unknown = takes an antibiotic of unknown name
# CRITICAL: people act on it in danger.
letter-flag-bone-stress-urgent = signs of a crack in the heel bone, urgent
# CRITICAL: people act on it in danger.
letter-flag-bone-stress = signs or risk of a crack in the heel bone
# CRITICAL: people act on it in danger.
letter-flag-limp = limp
# CRITICAL: people act on it in danger.
letter-flag-charcot = diabetes, and a foot that may be swollen, warm or sore
# CRITICAL: people act on it in danger.
letter-flag-rest-pain = night or rest pain that may come from too little blood
# CRITICAL: people act on it in danger.
letter-flag-night-pain = lasting pain at night or at rest
# CRITICAL: people act on it in danger.
letter-flag-lump = lump that keeps growing
# CRITICAL: people act on it in danger.
letter-flag-illness = cancer, weight loss or night sweats
# CRITICAL: people act on it in danger.
letter-flag-inflammatory = signs that may fit an inflammation of the whole body
# CRITICAL: people act on it in danger.
letter-flag-weakness = foot too weak to lift or to stand on tiptoe
# CRITICAL: people act on it in danger.
letter-flag-nerve = burning, tingling or numbness
# CRITICAL: people act on it in danger.
letter-flag-cholesterol = Achilles pain, with a sign of inherited high cholesterol
# CRITICAL: people act on it in danger.
letter-flag-diabetes = diabetes
# CRITICAL: people act on it in danger.
letter-flag-arteries = blocked leg arteries or calf cramp on walking
# CRITICAL: people act on it in danger.
letter-flag-immune = weak immune system or sickle cells
# CRITICAL: people act on it in danger.
letter-flag-frail-tendon = medicine or treatment that can weaken tendons
# CRITICAL: people act on it in danger.
letter-flag-had-procedure = still painful after a procedure
# CRITICAL: people act on it in danger.
letter-flag-severe = worst pain 8 or more out of 10
