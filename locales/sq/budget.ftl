### Findings of the budget engine: lines, shares, and where plan and budget disagree.

finding-amount-negative = Shuma e “{ $line }” është nën zero: { $amount }. Llogaritet ashtu siç është.
    .todo = Nëse është kthim ose korrigjim, lëreni; përndryshe korrigjoni shenjën.

finding-amount-too-large = Shuma e “{ $line }” është tepër e madhe për t’u mbledhur. U la jashtë.
    .todo = Korrigjoni shumën; ndoshta janë bashkuar dy qeliza.

finding-lines-only-proposed =
    { $number ->
        [one] { $number } linjë buxhetore e vitit { $year } ka vetëm shumë të propozuar. Nuk llogaritet te fondet e planifikuara.
       *[other] { $number } linja buxhetore të vitit { $year } kanë vetëm shuma të propozuara. Nuk llogariten te fondet e planifikuara.
    }
    .todo = Shtoni shumat e miratuara pasi këshilli/kuvendi të ketë miratuar buxhetin.

finding-line-repeated = “{ $line }” gjendet dy herë në këtë fletë me { $amount } për vitin { $year }. Llogariten të dyja.
    .todo = Nëse rreshti është futur dy herë, fshini njërin.

finding-line-in-two-sheets = “{ $line }” gjendet në dy fletë me { $amount } për vitin { $year }. Llogaritet një herë.
    .todo = Nuk duhet bërë asgjë, nëse në të dyja është fjala për të njëjtën linjë.

finding-line-amounts-differ = “{ $line }” ka këtu { $found } për vitin { $year } dhe { $expected } në një fletë tjetër. Ruhen dhe llogariten të dyja.
    .todo = Vendosni cila shumë është në fuqi dhe hiqni tjetrën.

finding-line-in-two-currencies = “{ $line }” ka shuma në dy monedha në vitin { $year }. Mbahen veç e veç dhe nuk mblidhen.
    .todo = Kontrolloni monedhën e këtyre rreshtave.

finding-line-overclaimed = Aktivitetet përdorin { $percent } % të “{ $line }” në vitin { $year }. Pjesët u reduktuan në mënyrë që të bëjnë 100 %.
    .todo = Merruni vesh për pjesët, që së bashku të mos kalojnë 100 %.

finding-line-nothing-left = Për “{ $activity }” nuk është shënuar pjesa nga “{ $line }”, kurse aktivitetet e tjera e përdorin të tërën në vitin { $year }.
    .todo = Shënoni pjesën që i duhet këtij aktiviteti dhe zvogëloni të tjerat.

finding-line-marked-without-activity = “{ $line }” është shënuar për një grup në vitin { $year }, por asnjë aktivitet i planit nuk e përdor.
    .todo = Shënoni aktivitetin që financohet prej saj, ose kontrolloni shënimin.

finding-activity-without-line = Për “{ $activity }” nuk është shënuar asnjë linjë buxhetore.
    .todo = Shënoni linjën nga e cila financohet, ose shkruani se nuk i duhen fonde.

finding-activity-line-unknown = Te “{ $activity }” është shënuar linja buxhetore { $line }, e cila nuk gjendet në asnjë buxhet të lexuar.
    .todo = Kontrolloni kodin, ose shtoni buxhetin që e ka këtë linjë.

finding-activity-amount-differs = “{ $activity }” kushton në plan { $cost }; pjesa e tij në linjat buxhetore është { $amount }.
    .todo = Harmonizoni koston me pjesën e linjave.

finding-activity-currency-differs = “{ $activity }” kushton në plan { $cost }; linjat e tij buxhetore janë në monedhë tjetër: { $amount }.
    .todo = Shënoni koston në monedhën e buxhetit.

finding-activity-year-without-line = “{ $activity }” zhvillohet në vitin { $year }, por asnjë nga linjat e tij buxhetore nuk ka shumë për atë vit.
    .todo = Shtoni linjën në atë buxhet, ose korrigjoni datat e aktivitetit.

finding-activity-months-differ =
    “{ $activity }” zhvillohet në { $due ->
        [one] { $due } muaj
       *[other] { $due } muaj
    } të vitit { $year }; linjat e tij buxhetore kanë fonde për { $covered ->
        [one] { $covered } muaj
       *[other] { $covered } muaj
    }.
    .todo = Gjeni fonde për muajt e mbetur, ose korrigjoni muajt e linjës.
