### Findings of the plans engine: what a plan leaves open.

finding-activity-without-responsible = Për “{ $activity }” nuk është shënuar kush përgjigjet.
    .todo = Shënoni drejtorinë, zyrën ose funksionin që përgjigjet.

finding-activity-without-date = Për “{ $activity }” nuk është shënuar deri kur kryhet.
    .todo = Shënoni datën e përfundimit dhe, nëse dihet, datën e fillimit.

finding-activity-ends-before-start = “{ $activity }” përfundon më { $end }, para se të fillojë më { $start }. Lexohet pa data.
    .todo = Korrigjoni datën e fillimit ose të përfundimit.

finding-activity-without-group = Për “{ $activity }” nuk është shënuar se kujt i dedikohet.
    .todo = Shënoni grupet, ose shkruani se është për këdo.

finding-activity-code-twice = Kodi { $found } i aktivitetit “{ $activity }” gjendet edhe në një rresht më lart.
    .todo = Jepini çdo aktiviteti kodin e vet, ose bashkoni të dy rreshtat.

finding-objective-without-indicator = Objektivi “{ $objective }” nuk ka tregues në asnjë nga aktivitetet e tij.
    .todo = Shtoni së paku një tregues që dëshmon nëse objektivi është arritur.

finding-indicator-without-disaggregation = Treguesi “{ $indicator }” nuk ka shifër të veçantë për asnjë grup.
    .todo = Shënoni sipas cilave grupe matet, së paku për gra dhe burra.

finding-report-without-disaggregation =
    { $number ->
        [one] { $number } tregues nga { $total } në këtë raport nuk ka shifër të veçantë për asnjë grup.
       *[other] { $number } tregues nga { $total } në këtë raport nuk kanë shifra të veçanta për asnjë grup.
    }
    .todo = Kërkoni këto shifra sipas grupeve në raportin e ardhshëm, së paku për gra dhe burra.
