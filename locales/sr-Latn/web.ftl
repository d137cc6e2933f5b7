### Stranica oko sadržaja i delovi od kojih se stranice prave.

## Stranica

web-program = Isonomia
web-title = { $page } · Isonomia
web-demo = Primer za upoznavanje: svi brojevi i nazivi ovde su izmišljeni.
web-rooms = Odeljci
web-language = Jezik
web-signed-in-as = Prijavljeni ste kao
web-account = Vaš nalog
web-offices = Ustanove
web-sign-out = Odjava
web-leave = Brzi izlaz
web-leave-key = Pritisnite tri puta Esc da biste brzo napustili ovu stranicu.
web-about = O ovom programu
web-breadcrumbs = Put nazad

language-own-name = Srpski

## Obrasci

web-optional = (nije obavezno)
web-show-passphrase = Prikaži
web-hide-passphrase = Sakrij
web-problems = { $count ->
    [one] Molimo vas da pogledate { $count } mesto
    [few] Molimo vas da pogledate { $count } mesta
   *[other] Molimo vas da pogledate { $count } mesta
}
web-go-back = Nazad
web-confirm-happens = Ako nastavite:
web-drop-here = Prevucite datoteke ovde ili ih izaberite:
web-files-chosen = Izabrane datoteke
web-file-too-large = prevelika

## Spiskovi i tabele

web-find-in-table = Nađi u ovoj tabeli
web-find-none = Nijedan red to ne sadrži.
web-rows-shown = { $first }–{ $last } od { $rows }
web-pages = Strane
web-page-number = Strana
web-page-before = Prethodna
web-page-after = Sledeća
web-filter-show = Prikaži
web-filter-remove = Ukloni filter
web-filters-chosen = Filteri
web-filters-reset = Ukloni sve filtere
web-step-done = završeno

## Dokumenti

web-passage-page = Strana { $page }
web-mark-negated = ovde isključeno
web-document-table = Tabela u dokumentu

## Dve osobe menjaju isto

web-stale-happened = Dok ste pisali, ovde je sačuvana druga izmena: { $who }, { $when }.
web-stale-what-now = Ništa vaše nije izgubljeno: u obrascu ispod stoji ono što ste napisali. Uporedite, izmenite što treba i sačuvajte ponovo.
web-stale-both = Obe verzije
web-stale-field = Polje
web-stale-yours = Šta ste vi napisali
web-stale-saved = Šta je sada sačuvano
web-stale-differs = različito
web-stale-empty = prazno

## Stranice umesto one koja je tražena

web-go-home = Na početnu stranicu
web-fault-operation = Ako tražite pomoć, navedite ovaj broj:
web-fault-unreadable = Ovaj zahtev nije mogao da se pročita
    .todo = Vratite se na prethodnu stranicu i pokušajte ponovo.
web-fault-closed = Ovaj odeljak nije otvoren za vašu ulogu
    .todo = Ako vam je potreban za posao, zatražite tu ulogu od administratora vaše ustanove.
web-fault-foreign = Ovaj obrazac više ne može da se pošalje
    .todo = Stranica je bila predugo otvorena ili je otvorena na drugi način. Vratite se, učitajte je ponovo i pošaljite obrazac još jednom.
web-fault-not-found = Ova stranica nije ovde
    .todo = Možda je greška u adresi, ili je ono što je ovde stajalo premešteno ili uklonjeno.
web-fault-stale = U međuvremenu je neko drugi ovo izmenio
    .todo = Vratite se, učitajte stranicu ponovo i pogledajte tu izmenu pre nego što sačuvate svoju.
web-fault-too-large = Ova datoteka je veća od { $megabytes } MB
    .todo = Podelite je na manje datoteke ili je sačuvajte bez slika, pa je pošaljite ponovo.
web-fault-wrong = Nešto u ovom obrascu nije u redu
    .todo = Vratite se na obrazac i pregledajte šta je napisano.
web-fault-wait = Previše pokušaja
    .todo = Molimo vas da sačekate { $minutes ->
        [one] { $minutes } minut
        [few] { $minutes } minuta
       *[other] { $minutes } minuta
    } i pokušate ponovo.
web-fault-ours = Nešto nije uspelo kod nas
    .todo = Ništa nije sačuvano. Molimo vas da pokušate ponovo za nekoliko minuta.
web-fault-down = Program trenutno ne može da odgovori
    .todo = Ništa nije sačuvano. Molimo vas da pokušate ponovo za nekoliko minuta.
web-fault-full = Nema više mesta da se ovo sačuva
    .todo = Ništa nije sačuvano. Molimo vas da osobi koja održava ovaj program javite da je disk pun.

## Šta kažu dugmad i veze u svakom odeljku

web-save = Sačuvaj
web-cancel = Otkaži
web-add = Dodaj
web-change = Izmeni
web-remove = Ukloni
web-open = Otvori
web-search = Pretraga
web-all = Sve

## Stranica sa svim delovima, za one koji ih prave i proveravaju

web-gallery = Delovi stranice
