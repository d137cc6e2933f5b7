### tables

finding-not-a-number = „{ $found }” nije broj.
    .todo = Ispravite ćeliju ili je ostavite praznu ako broj nije poznat.

finding-file-too-large = Ova datoteka je veća od { $limit } MB, a toliko program najviše čita; ništa iz nje nije pročitano.
    .todo = Sačuvajte je u dijelovima i dodajte dijelove.

finding-workbook-unreadable = Ova tabela se nije mogla otvoriti: oštećena je, prekinuta ili nije tabelarna datoteka.
    .todo = Otvorite je u programu u kojem je napravljena, sačuvajte je ponovo kao .xlsx ili .ods i dodajte još jednom.

finding-workbook-sealed = Ova tabela je zaštićena lozinkom, pa nije pročitana.
    .todo = Sačuvajte kopiju bez lozinke i dodajte tu kopiju.

finding-sheet-broken = List „{ $sheet }” se prekida; koriste se redovi prije prekida.
    .todo = Uporedite posljednje redove s originalom, sačuvajte datoteku ponovo i dodajte je još jednom.

finding-sheet-hidden = List „{ $sheet }” je u datoteci skriven; pročitan je kao i ostali.
    .todo = Ako se ne treba računati, izbrišite taj list i dodajte datoteku ponovo.

finding-too-many-rows = Ovaj list ima više od { $limit } redova; redovi nakon toga su izostavljeni.
    .todo = Podijelite tabelu na više datoteka i dodajte ih sve.

finding-too-many-columns = Ovaj red ima više od { $limit } kolona; kolone nakon toga su izostavljene.
    .todo = Provjerite ima li tabela daleko desno ćelije koje joj ne pripadaju.

finding-cell-too-long = Ova ćelija je duža od { $limit } znakova; koristi se njen početak.
    .todo = Ako je tekst važan u cjelini, čuvajte ga u posebnom dokumentu.

finding-error-cells = { $count ->
    [one] { $count } ćelija ovog lista prikazuje grešku i nema vrijednost; prva je ova ({ $found }).
    [few] { $count } ćelije ovog lista prikazuju grešku i nemaju vrijednost; prva je ova ({ $found }).
   *[other] { $count } ćelija ovog lista prikazuje grešku i nema vrijednost; prva je ova ({ $found }).
}
    .todo = Ispravite formulu ili upišite vrijednost i dodajte datoteku ponovo.

finding-formula-without-value = Datoteka ovdje, a možda i dalje, sadrži formulu bez njenog rezultata.
    .todo = Otvorite datoteku u programu za tabele, sačuvajte je i dodajte ponovo.

finding-encoding-guessed = Ovaj tekst je u starom kodnom rasporedu; pretpostavljeno je da je to { $encoding }.
    .todo = Pogledajte jesu li slova kao što su ë, č, š ili ж ispravna. Ako nisu, sačuvajte datoteku kao UTF-8 i dodajte je ponovo.

finding-text-damaged = Neki znakovi od ovog mjesta nadalje nisu se mogli pročitati kao { $encoding }; prikazani su kao „�”.
    .todo = Sačuvajte datoteku kao UTF-8 u programu u kojem je napravljena i dodajte je ponovo.

finding-nul-bytes = Tekst sadrži znakove bez značenja (bajtove vrijednosti nula); oni su izostavljeni.
    .todo = Uporedite redove s originalom; možda je datoteka oštećena u prijenosu.

finding-quote-not-closed = Navodnik otvara ovu ćeliju, a nijedan je ne zatvara; pročitan je kao običan znak.
    .todo = Provjerite ovaj red; ako nešto nije u redu, zatvorite ili uklonite navodnik.

### texts

finding-document-unreadable = Ovaj dokument se nije mogao otvoriti.
    .todo = Otvorite ga u programu u kojem je napravljen, sačuvajte ga ponovo i dodajte još jednom.

finding-document-broken = Ovaj dokument je oštećen ili nepotpun; koristi se ono što se moglo pročitati.
    .todo = Uporedite tekst s originalom. Ako nešto nedostaje, sačuvajte dokument ponovo i dodajte ga još jednom.

finding-document-encrypted = Ovaj dokument je zaštićen lozinkom, pa nije pročitan.
    .todo = Sačuvajte kopiju bez lozinke i dodajte tu kopiju.

finding-document-too-slow = Čitanje ovog dokumenta je trajalo predugo.
    .todo = Sačuvajte ga u manjim dijelovima, ili kao .docx ili .odt, i dodajte ponovo.

finding-unpacked-too-large = Raspakovan, ovaj dokument je mnogo veći nego što izgleda; pročitan je samo njegov početak.
    .todo = Otvorite ga u programu u kojem je napravljen i sačuvajte ponovo. Ako ne znate odakle potječe, nemojte ga otvarati.

finding-document-type-refused = Ovaj dokument sam određuje svoju vrstu dokumenta, što se iz sigurnosnih razloga ne prihvata.
    .todo = Otvorite ga u programu u kojem je napravljen i sačuvajte ponovo kao .docx ili .odt.

finding-nested-too-deep = Dijelovi ovog dokumenta su preduboko ugniježđeni; najdublji su izostavljeni.
    .todo = Sačuvajte dokument ponovo i uporedite tekst s originalom.

finding-table-cut = Tabela u ovom dokumentu ima više redova ili kolona nego što program čita; ostatak je izostavljen.
    .todo = Sačuvajte tabelu u programu za tabele i dodajte je kao zasebnu datoteku.

finding-table-cell-cut = Ćelija ove tabele je duža od { $limit } znakova; tabela koristi njen početak, a tekst je ima cijelu.
    .todo = Ako ćelija sadrži cijelo poglavlje, izdvojite ga iz tabele.

finding-old-word-document = Ovaj dokument je napravljen u staroj verziji programa Word (.doc), koja se ne čita.
    .todo = Otvorite ga u programu Word ili LibreOffice, sačuvajte kao .docx ili .odt i dodajte ponovo.

finding-not-a-document = Ova datoteka nije tekstualni dokument koji se ovdje može pročitati.
    .todo = Sačuvajte je kao .docx, .odt, .pdf ili .txt i dodajte ponovo.

finding-pdf-no-text-layer = Ovaj PDF se sastoji od slika stranica, kakve pravi skener; u njemu gotovo da nema teksta.
    .todo = Dodajte dokument iz kojeg je odštampan, ili pokrenite prepoznavanje teksta (OCR) i dodajte ga ponovo.

finding-page-unreadable = Ova stranica se nije mogla pročitati; ostale stranice se koriste.
    .todo = Odštampajte dokument u novi PDF, ili dodajte dokument od kojeg je napravljen.
