### Reading and recognising files

finding-file-not-recognised = Programi nuk mundi të dallojë çfarë është ky skedar; { $rows } rreshtat e tij nuk përdoren.
    .todo = Shkruani në skedarin e përputhjes (isonomia.toml) çfarë është, ose shtoni tituj mbi kolonat.

finding-recognised-by-columns = U njoh nga kolonat: { $columns }.
    .todo = Nëse skedari është diçka tjetër, shkruajeni në skedarin e përputhjes.

finding-recognised-by-mapping = Skedari i përputhjes thotë çfarë është.
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
        [emails] adresa elektronike personash
        [birth-dates] data lindjeje
       *[other] të dhëna personale
    } (kolona { $column }, qeliza: { $count }). Skedari u ndal: asgjë prej tij nuk citohet, nuk përdoret dhe nuk eksportohet.
    .todo = Hiqni të dhënat personale dhe shtojeni sërish; ose personi përgjegjës për mbrojtjen e të dhënave le ta lejojë në skedarin e përputhjes, me arsyetim.

finding-held-unchecked = Një pjesë e këtij skedari nuk mund të lexohej, prandaj nuk u kontrollua për të dhëna personale. Skedari u ndal.
    .todo = Ruajeni skedarin sërish dhe shtojeni; ose lejojeni në skedarin e përputhjes, me arsyetim.

finding-released-personal-data = Ky skedar duket se përmban të dhëna personale dhe u lejua më { $day }, prandaj përdoret.
    .todo = Kontrolloni herë pas here nëse leja është ende e nevojshme.

finding-release-incomplete = Leja për “{ $file }” nuk thotë kush vendosi, kur dhe pse, prandaj skedari mbetet i ndalur.
    .todo = Shkruani who, when dhe why te [release].

finding-mapping-unreadable = Skedari i përputhjes nuk mund të lexohej: { $found }
    .todo = Korrigjojeni; udhëzuesi ka një shembull.

finding-mapping-key-unknown = Skedari i përputhjes ka një çelës “{ $found }” që programi nuk e njeh.
    .todo = Korrigjoni drejtshkrimin ose hiqeni.

finding-mapping-value-wrong = “{ $found }” nuk mund të lexohet si “{ $key }” në skedarin e përputhjes.
    .todo = Korrigjojeni; udhëzuesi tregon çfarë mund të shkruhet aty.

finding-mapping-file-missing = Skedari i përputhjes përmend “{ $file }”, që nuk është ndër skedarët.
    .todo = Korrigjoni emrin ose shtoni skedarin.

finding-value-missing = “{ $column }” është bosh këtu dhe rreshti nuk mund të përdoret pa të.
    .todo = Plotësoni qelizën, nëse vlera dihet.

finding-year-not-read = “{ $found }” nuk mund të lexohej si vit.
    .todo = Shkruani vitin me katër shifra.

finding-date-not-read = “{ $found }” nuk mund të lexohej si datë apo periudhë.
    .todo = Shkruajeni si ditë.muaj.vit, ose si vite, p.sh. 2025–2026.

finding-negative-amount = Shuma { $amount } është negative; llogaritet si kthim.
    .todo = Kontrolloni shenjën.

finding-currency-mixed = Kjo shumë është në { $found }, të tjerat në { $expected }; ato nuk mblidhen bashkë.
    .todo = Kontrolloni monedhën, ose jepeni shumën në { $expected }.

finding-place-unknown = Vendi “{ $found }” nuk njihet; rreshti përdoret pa të.
    .todo = Kontrolloni drejtshkrimin ose shtoni një listë vendbanimesh.

finding-place-ambiguous = Disa vende quhen “{ $found }”.
    .todo = Shkruani kodin e vendit, ose komunën pranë tij.

finding-place-added = “{ $found }” nuk gjendet në asnjë listë vendesh dhe u mor nga kjo tabelë.
    .todo = Nëse është një vend i njohur me shkrim tjetër, korrigjojeni.

finding-other-place = Ky rresht flet për “{ $found }”, një vend tjetër, dhe nuk përdoret këtu.
    .todo = Nuk duhet bërë asgjë, nëse kështu është në rregull.

finding-place-needed = Këta rreshta mund të flasin për disa komuna dhe nuk është thënë cila është fjala.
    .todo = Tregoni komunën me --place ose në skedarin e përputhjes.

finding-group-unknown = “{ $found }” nuk është grup që e njeh programi.
    .todo = Përdorni një nga emrat e grupeve në udhëzues, ose lëreni nëse nuk është fjala për grup.

finding-value-unknown = “{ $found }” nuk kuptohet në këtë kolonë.
    .todo = Kontrolloni fjalën ose lëreni qelizën bosh.

finding-not-counts = Njësia këtu është “{ $found }”: pjesë ose normë, jo numër njerëzish. Nuk numërohet.
    .todo = Shtoni një tabelë me numra njerëzish, nëse ka.

finding-totals-row = Ky rresht jep totale dhe nuk numërohet sërish.
    .todo = Nuk duhet bërë asgjë.

finding-population-twice = Edhe “{ $file }” e jep popullsinë e { $place } ({ $period }). Mbahen të dyja dhe krahasohen.
    .todo = Kontrolloni cila është e saktë dhe shkruani në skedarin e përputhjes nëse njëra është diçka tjetër.

finding-boundary-unreadable = Disa kufij nuk mund të lexoheshin.
    .todo = Ruajini si GeoJSON, me emër për çdo poligon, dhe shtoni skedarin sërish.

finding-more-alike = { $count ->
        [one] E njëjta u gjet edhe një herë në këtë kolonë.
       *[other] E njëjta u gjet edhe { $count } herë në këtë kolonë.
    }
    .todo = Korrigjojini të gjitha në të njëjtën mënyrë.
