### Findings of the plans engine: what a plan leaves open.

finding-activity-without-responsible = «{ $activity }» иш-чарасына ким жооптуу экени көрсөтүлгөн эмес.
    .todo = Жооптуу бөлүмдү же кызмат ордун көрсөтүңүз.

finding-activity-without-date = «{ $activity }» иш-чарасынын мөөнөтү көрсөтүлгөн эмес.
    .todo = Аяктаган күнүн, белгилүү болсо башталган күнүн да жазыңыз.

finding-activity-ends-before-start = «{ $activity }» иш-чарасынын аяктаган күнү ({ $end }) башталган күнүнөн ({ $start }) эрте. Күндөрү эсепке алынган жок.
    .todo = Башталган же аяктаган күнүн оңдоңуз.

finding-activity-without-group = «{ $activity }» иш-чарасы кимдер үчүн экени көрсөтүлгөн эмес.
    .todo = Топторду атаңыз же баары үчүн экенин жазыңыз.

finding-activity-code-twice = «{ $activity }» иш-чарасынын { $found } коду жогорку сапта да бар.
    .todo = Ар бир иш-чарага өз кодун бериңиз же эки сапты бириктириңиз.

finding-objective-without-indicator = «{ $objective }» максатынын эч бир иш-чарасында көрсөткүч жок.
    .todo = Максатка жеткенин көрсөткөн жок дегенде бир көрсөткүч кошуңуз.

finding-indicator-without-disaggregation = «{ $indicator }» көрсөткүчү эч бир топ боюнча бөлүнгөн эмес.
    .todo = Кайсы топтор боюнча өлчөнөрүн көрсөтүңүз, жок дегенде аялдар менен эркектер боюнча.

finding-report-without-disaggregation =
    { $number ->
        [one] Бул отчетто { $total } көрсөткүчтүн ичинен { $number } көрсөткүч топтор боюнча бөлүнгөн эмес.
       *[other] Бул отчетто { $total } көрсөткүчтүн ичинен { $number } көрсөткүч топтор боюнча бөлүнгөн эмес.
    }
    .todo = Кийинки отчетто бул маалыматты топтор боюнча сураңыз, жок дегенде аялдар менен эркектер боюнча.
