### Findings of the plans engine: what a plan leaves open.

finding-activity-without-responsible = За „{ $activity }“ не е наведен носител.
    .todo = Наведете го одделението или функцијата што е одговорна за неа.

finding-activity-without-date = За „{ $activity }“ не е наведен рок.
    .todo = Внесете датум на завршување и, ако е познат, датум на почеток.

finding-activity-ends-before-start = „{ $activity }“ завршува на { $end }, пред да почне на { $start }. Се чита без датуми.
    .todo = Исправете го датумот на почеток или на завршување.

finding-activity-without-group = За „{ $activity }“ не е наведено за кого е наменета.
    .todo = Наведете ги групите, или напишете дека е за сите.

finding-activity-code-twice = Шифрата { $found } на „{ $activity }“ веќе постои во претходен ред.
    .todo = Дајте ѝ на секоја активност своја шифра, или спојте ги двата реда.

finding-objective-without-indicator = Целта „{ $objective }“ нема показател во ниту една од своите активности.
    .todo = Додајте барем еден показател што кажува дали целта е постигната.

finding-indicator-without-disaggregation = Показателот „{ $indicator }“ нема посебен податок за ниту една група.
    .todo = Наведете по кои групи се мери, најмалку за жени и мажи.

finding-report-without-disaggregation =
    { $number ->
        [one] { $number } показател од { $total } во овој извештај нема посебен податок за ниту една група.
       *[other] { $number } показатели од { $total } во овој извештај немаат посебен податок за ниту една група.
    }
    .todo = Побарајте ги овие податоци по групи во следниот извештај, најмалку за жени и мажи.
