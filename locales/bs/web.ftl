### Stranica oko sadržaja i dijelovi od kojih se stranice prave.

## Stranica

web-program = Isonomia
web-title = { $page } · Isonomia
web-demo = Primjer za upoznavanje: svi brojevi i nazivi ovdje su izmišljeni.
web-rooms = Odjeljci
web-language = Jezik
web-signed-in-as = Prijavljeni ste kao
web-account = Vaš nalog
web-offices = Ustanove
web-sign-out = Odjava
web-leave = Brzi izlaz
web-leave-key = Pritisnite tri puta Esc da biste brzo napustili ovu stranicu.
web-about = O ovom programu
web-breadcrumbs = Put nazad

language-own-name = Bosanski

## Obrasci

web-optional = (nije obavezno)
web-show-passphrase = Prikaži
web-hide-passphrase = Sakrij
web-problems = { $count ->
    [one] Molimo vas da pogledate { $count } mjesto
    [few] Molimo vas da pogledate { $count } mjesta
   *[other] Molimo vas da pogledate { $count } mjesta
}
web-go-back = Nazad
web-confirm-happens = Ako nastavite:
web-drop-here = Prevucite datoteke ovdje ili ih izaberite:
web-files-chosen = Izabrane datoteke
web-file-too-large = prevelika

## Spiskovi i tabele

web-find-in-table = Nađi u ovoj tabeli
web-find-none = Nijedan red to ne sadrži.
web-rows-shown = { $first }–{ $last } od { $rows }
web-pages = Stranice
web-page-number = Stranica
web-page-before = Prethodna
web-page-after = Sljedeća
web-filter-show = Prikaži
web-filter-remove = Ukloni filter
web-filters-chosen = Filteri
web-filters-reset = Ukloni sve filtere
web-step-done = završeno

## Dokumenti

web-passage-page = Stranica { $page }
web-mark-negated = ovdje isključeno
web-document-table = Tabela u dokumentu

## Dvije osobe mijenjaju isto

web-stale-happened = Dok ste pisali, ovdje je sačuvana druga izmjena: { $who }, { $when }.
web-stale-what-now = Ništa vaše nije izgubljeno: u obrascu ispod stoji ono što ste napisali. Uporedite, izmijenite što treba i sačuvajte ponovo.
web-stale-both = Obje verzije
web-stale-field = Polje
web-stale-yours = Šta ste vi napisali
web-stale-saved = Šta je sada sačuvano
web-stale-differs = različito
web-stale-empty = prazno

## Stranice umjesto one koja je tražena

web-go-home = Na početnu stranicu
web-fault-operation = Ako tražite pomoć, navedite ovaj broj:
web-fault-unreadable = Ovaj zahtjev se nije mogao pročitati
    .todo = Vratite se na prethodnu stranicu i pokušajte ponovo.
web-fault-closed = Ovaj odjeljak nije otvoren za vašu ulogu
    .todo = Ako vam je potreban za posao, zatražite tu ulogu od administratora vaše ustanove.
web-fault-foreign = Ovaj obrazac se više ne može poslati
    .todo = Stranica je bila predugo otvorena ili je otvorena na drugi način. Vratite se, učitajte je ponovo i pošaljite obrazac još jednom.
web-fault-not-found = Ova stranica nije ovdje
    .todo = Možda je greška u adresi, ili je ono što je ovdje stajalo premješteno ili uklonjeno.
web-fault-stale = U međuvremenu je neko drugi ovo izmijenio
    .todo = Vratite se, učitajte stranicu ponovo i pogledajte tu izmjenu prije nego što sačuvate svoju.
web-fault-too-large = Ova datoteka je veća od { $megabytes } MB
    .todo = Podijelite je na manje datoteke ili je sačuvajte bez slika, pa je pošaljite ponovo.
web-fault-wrong = Nešto u ovom obrascu nije u redu
    .todo = Vratite se na obrazac i pregledajte šta je napisano.
web-fault-wait = Previše pokušaja
    .todo = Molimo vas da sačekate { $minutes ->
        [one] { $minutes } minutu
        [few] { $minutes } minute
       *[other] { $minutes } minuta
    } i pokušate ponovo.
web-fault-ours = Nešto nije uspjelo kod nas
    .todo = Ništa nije sačuvano. Molimo vas da pokušate ponovo za nekoliko minuta.
web-fault-down = Program trenutno ne može odgovoriti
    .todo = Ništa nije sačuvano. Molimo vas da pokušate ponovo za nekoliko minuta.
web-fault-full = Nema više mjesta da se ovo sačuva
    .todo = Ništa nije sačuvano. Molimo vas da osobi koja održava ovaj program javite da je disk pun.

## Šta kažu dugmad i veze u svakom odjeljku

web-save = Sačuvaj
web-cancel = Otkaži
web-add = Dodaj
web-change = Izmijeni
web-remove = Ukloni
web-open = Otvori
web-search = Pretraga
web-all = Sve

## Stranica sa svim dijelovima, za one koji ih prave i proveravaju

web-gallery = Dijelovi stranice
