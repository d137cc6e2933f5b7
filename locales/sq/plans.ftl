### Findings of the plans engine: what a plan leaves open.

finding-activity-without-responsible = “{ $activity }” nuk thotë kush është përgjegjës.
    .todo = Shënoni drejtorinë, zyrën ose funksionin që përgjigjet për të.

finding-activity-without-date = “{ $activity }” nuk thotë deri kur përfundon.
    .todo = Shënoni datën e përfundimit dhe, nëse dihet, datën e fillimit.

finding-activity-ends-before-start = “{ $activity }” përfundon më { $end }, para se të fillojë më { $start }. Lexohet pa data.
    .todo = Korrigjoni datën e fillimit ose të përfundimit.

finding-activity-without-group = “{ $activity }” nuk thotë për kë është.
    .todo = Shënoni grupet, ose shkruani se është për të gjithë.

finding-activity-code-twice = Kodi { $found } i “{ $activity }” gjendet edhe në një rresht më lart.
    .todo = Jepini çdo aktiviteti kodin e vet, ose bashkoni dy rreshtat.

finding-objective-without-indicator = Objektivi “{ $objective }” nuk ka tregues në asnjë nga aktivitetet e veta.
    .todo = Shtoni së paku një tregues që tregon nëse është arritur.

finding-indicator-without-disaggregation = Treguesi “{ $indicator }” nuk ka shifër të veçantë për asnjë grup.
    .todo = Shënoni sipas cilave grupe matet, së paku për gra dhe burra.

finding-report-without-disaggregation =
    { $number ->
        [one] { $number } tregues nga { $total } në këtë raport nuk ka shifër të veçantë për asnjë grup.
       *[other] { $number } tregues nga { $total } në këtë raport nuk kanë shifra të veçanta për asnjë grup.
    }
    .todo = Kërkoni këto shifra sipas grupeve në raportin e ardhshëm, së paku për gra dhe burra.
