### Reading and recognising files

finding-file-not-recognised = Programi nuk mundi të dallojë çfarë është kjo; rreshtat ({ $rows }) nuk përdoren.
    .todo = Shkruani në skedarin e përputhjeve (`isonomia.toml`) çfarë është, ose shtoni tituj mbi kolonat.

finding-recognised-by-columns = U njoh nga kolonat: { $columns }.
    .todo = Nëse skedari është diçka tjetër, shkruajeni në skedarin e përputhjeve.

finding-recognised-by-mapping = Në skedarin e përputhjeve shkruhet çfarë është kjo.
    .todo = Nuk duhet bërë asgjë.

finding-recognised-as-text = U njoh si tekst.
    .todo = Nuk duhet bërë asgjë.

finding-recognised-as-boundaries = U njoh si kufij të vizatuar.
    .todo = Nuk duhet bërë asgjë.

finding-held-personal-data = Duket se ky skedar përmban { $kind ->
        [national-number] numra personalë
        [iban] numra llogarish (IBAN)
        [phones] numra telefoni
        [names] emra personash
        [emails] adresa të postës elektronike të personave
        [birth-dates] data lindjeje
       *[other] të dhëna personale
    } ({ $column ->
        [none] vende: { $count }
       *[other] kolona { $column }, qeliza: { $count }
    }). Skedari mbahet mënjanë: asgjë prej tij nuk citohet, nuk përdoret dhe nuk eksportohet.
    .todo = Hiqni të dhënat personale dhe shtojeni përsëri; ose zyrtari/ja për mbrojtjen e të dhënave personale le ta lejojë në skedarin e përputhjeve, me arsyetim.

finding-released-personal-data = Duket se ky skedar përmban të dhëna personale; ai u lejua më { $day }, prandaj përdoret.
    .todo = Kontrolloni herë pas here nëse leja është ende e nevojshme.

finding-release-incomplete = Te leja për “{ $file }” nuk është shënuar kush vendosi, kur dhe pse, prandaj skedari vazhdon të mbahet mënjanë.
    .todo = Plotësoni `who` (kush), `when` (kur) dhe `why` (pse) nën `[release]`.

finding-mapping-unreadable = Skedari i përputhjeve nuk mundi të lexohej: { $found }
    .todo = Korrigjojeni; në udhëzues ka një shembull.

finding-mapping-key-unknown = Në skedarin e përputhjeve ka një çelës “{ $found }” që programi nuk e njeh.
    .todo = Korrigjoni drejtshkrimin ose hiqeni.

finding-mapping-value-wrong = “{ $found }” nuk mund të lexohet si “{ $key }” në skedarin e përputhjeve.
    .todo = Korrigjojeni; në udhëzues tregohet çfarë mund të shkruhet aty.

finding-mapping-file-missing = Në skedarin e përputhjeve përmendet “{ $file }”, që nuk është mes skedarëve.
    .todo = Korrigjoni emrin ose shtoni skedarin.

finding-value-missing = “{ $column }” është bosh këtu dhe rreshti nuk mund të përdoret pa këtë vlerë.
    .todo = Plotësoni qelizën, nëse vlera dihet.

finding-year-not-read = “{ $found }” nuk mundi të lexohej si vit.
    .todo = Shkruani vitin me katër shifra.

finding-date-not-read = “{ $found }” nuk mundi të lexohej si datë ose periudhë.
    .todo = Shkruajeni si ditë.muaj.vit, ose si vite, p.sh. 2025–2026.

finding-negative-amount = Shuma { $amount } është negative; llogaritet si kthim.
    .todo = Kontrolloni shenjën.

finding-currency-mixed = Kjo shumë është në { $found }, të tjerat në { $expected }; nuk mblidhen bashkë.
    .todo = Kontrolloni monedhën, ose jepeni shumën në { $expected }.

finding-place-unknown = Vendi “{ $found }” nuk njihet; rreshti përdoret pa të.
    .todo = Kontrolloni drejtshkrimin ose shtoni një listë vendbanimesh.

finding-place-ambiguous = Disa vende quhen “{ $found }”.
    .todo = Shkruani kodin e vendit, ose bashkinë/komunën pranë tij.

finding-place-added = “{ $found }” nuk gjendet në asnjë listë vendesh dhe u mor nga kjo tabelë.
    .todo = Nëse është një vend i njohur, i shkruar ndryshe, korrigjojeni.

finding-other-place = Ky rresht ka të bëjë me një vend tjetër, “{ $found }”, dhe nuk përdoret këtu.
    .todo = Nëse kështu është në rregull, nuk duhet bërë asgjë.

finding-place-needed = Këta rreshta mund të kenë të bëjnë me disa bashki/komuna, dhe nuk është thënë për cilën është fjala.
    .todo = Tregoni bashkinë/komunën me `--place` ose në skedarin e përputhjeve.

finding-group-unknown = “{ $found }” nuk është grup që programi e njeh.
    .todo = Përdorni një nga emrat e grupeve në udhëzues, ose lëreni nëse nuk është fjala për një grup.

finding-value-unknown = “{ $found }” nuk kuptohet në këtë kolonë.
    .todo = Kontrolloni fjalën ose lëreni qelizën bosh.

finding-not-counts = Njësia këtu është “{ $found }”: përqindje ose normë, jo numër njerëzish. Nuk numërohet.
    .todo = Shtoni një tabelë me numra njerëzish, nëse ka.

finding-lines-naming-groups = Asnjë rresht i kësaj tabele nuk është shënuar për ndonjë grup njerëzish; rreshta gjithsej: { $total }, prej tyre me një grup në titull: { $number }.
    .todo = Shtoni një kolonë ku tregohet për kë është çdo rresht, ose shënojeni rreshtin te aktiviteti që financohet prej tij. Vetëm në bazë të titullit, fondet nuk i llogariten asnjë grupi.

finding-totals-row = Ky rresht jep totale dhe nuk numërohet sërish.
    .todo = Nuk duhet bërë asgjë.

finding-population-twice = Edhe “{ $file }” jep popullsinë për: { $place } ({ $period }). Mbahen të dyja dhe krahasohen.
    .todo = Kontrolloni cila është e saktë; nëse njëra është diçka tjetër, shkruajeni në skedarin e përputhjeve.

finding-boundary-unreadable = Disa kufij nuk mundën të lexoheshin.
    .todo = Ruajini si GeoJSON, me emër për çdo poligon, dhe shtoni skedarin sërish.

finding-more-alike = { $count ->
        [one] E njëjta u gjet edhe një herë në këtë kolonë.
       *[other] E njëjta u gjet edhe { $count } herë në këtë kolonë.
    }
    .todo = Korrigjojini të gjitha në të njëjtën mënyrë.
